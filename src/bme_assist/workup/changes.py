"""Changes to a case: what is set, cleared or flipped, and the values that are worth trying."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from math import inf

from bme_assist.cases import Case
from bme_assist.errors import Location
from bme_assist.knowledge import (
    Atom,
    Finding,
    Interval,
    KnowledgeBase,
    Recorded,
    Value,
    atoms_of,
)
from bme_assist.knowledge.interval import DECIMALS
from bme_assist.knowledge.words import say_value

__all__ = ["FIXED", "Change", "Options", "changed_case"]

FIXED = frozenset({"age", "sex"})
"""Findings that nobody can change; they are never proposed."""

_PLACE = Location("what if")


@dataclass(frozen=True, slots=True)
class Change:
    """One finding recorded otherwise; ``value`` is None where it is left out."""

    finding: str
    value: Value | None

    def words(self, knowledge: KnowledgeBase) -> str:
        """``fever`` or ``no fever`` as it would be recorded; ``fever not recorded``."""
        if self.value is None:
            return f"{self.finding} not recorded"
        return say_value(knowledge.findings[self.finding], self.value)


def changed_case(case: Case, changes: Iterable[Change], knowledge: KnowledgeBase) -> Case:
    """The case with these findings recorded as the changes say, and nothing else touched."""
    changes = tuple(changes)
    touched = {change.finding for change in changes}
    kept = [entry for entry in case.recorded if entry.finding not in touched]
    kept += [
        Recorded(change.finding, change.value, change.words(knowledge), _PLACE)
        for change in changes
        if change.value is not None
    ]
    return replace(case, recorded=tuple(kept))


class Options:
    """The values of each finding that the rules can tell apart, in a fixed order."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        """Collect what the rules and implications ask of each number."""
        self._knowledge = knowledge
        self._asked: dict[str, list[Interval]] = {}
        self._kept: dict[str, tuple[Value, ...]] = {}
        atoms = [atom for rule in knowledge.rules for atom in atoms_of(rule.when)]
        atoms += [i.condition for i in knowledge.implications]
        atoms += [atom for danger in knowledge.dangers for atom in danger.arises_unless]
        for atom in atoms:
            if atom.interval is not None:
                self._asked.setdefault(atom.subject, []).append(atom.interval)
        for implication in knowledge.implications:
            if isinstance(implication.value, Interval):
                self._asked.setdefault(implication.finding, []).append(implication.value)

    @staticmethod
    def of(knowledge: KnowledgeBase) -> Options:
        """The options of a knowledge base; made once and kept with it."""
        kept = knowledge.prepared.get("options")
        if not isinstance(kept, Options):
            kept = knowledge.prepared["options"] = Options(knowledge)
        return kept

    def values(self, name: str) -> tuple[Value, ...]:
        """Present and absent, each choice, or one figure per cell between thresholds."""
        if name not in self._kept:
            self._kept[name] = tuple(self._values(self._knowledge.findings[name]))
        return self._kept[name]

    def _values(self, finding: Finding) -> Iterable[Value]:
        if finding.kind == "presence":
            return (True, False)
        if finding.kind == "choice":
            return tuple(frozenset({value}) for value in finding.values)
        return _figures(finding, self._asked.get(finding.name, []))

    def fitting(self, atom: Atom) -> tuple[Value, ...]:
        """The values with which an atom about a finding holds."""
        match atom.test:
            case "present":
                return (True,)
            case "absent":
                return (False,)
            case "is":
                return tuple(v for v in self.values(atom.subject) if _chosen(v, atom))
            case "within":
                return tuple(v for v in self.values(atom.subject) if _inside(v, atom))
            case "recorded":
                return self.values(atom.subject)[:1]
        return ()


def _chosen(value: Value, atom: Atom) -> bool:
    return isinstance(value, frozenset) and not value.isdisjoint(atom.values)


def _inside(value: Value, atom: Atom) -> bool:
    wanted = atom.interval
    return isinstance(value, Interval) and wanted is not None and value.lies_within(wanted)


def _figures(finding: Finding, asked: list[Interval]) -> list[Value]:
    """One figure for each way in which the thresholds can fall."""
    low, high = finding.plausible.low, finding.plausible.high
    ends = {end for one in asked for end in (one.low, one.high) if low < end < high}
    edges = [low, *sorted(ends), high]
    numbers: list[float] = []
    for left, right in pairwise(edges):
        numbers += [left, _between(left, right)] if left > -inf else [_between(left, right)]
    if high < inf:
        numbers.append(high)
    seen: dict[tuple[bool, ...], tuple[int, Value]] = {}
    for number in numbers:
        point = Interval(number, number)
        key = tuple(point.lies_within(one) for one in asked)
        # A figure inside a cell reads better than one on its edge.
        inner = int(number not in edges)
        if key not in seen or inner > seen[key][0]:
            seen[key] = (inner, point)
    found: Mapping[tuple[bool, ...], tuple[int, Value]] = seen
    return [point for _, point in found.values()]


def _between(left: float, right: float) -> float:
    """A short number strictly between two others; where one has no limit, beyond the other."""
    if left == -inf and right == inf:
        return 0.0
    if left == -inf or right == inf:
        return right - 1 if left == -inf else left + 1
    middle = (left + right) / 2
    for digits in range(-2, DECIMALS + 1):
        number = round(middle, digits)
        if left < number < right:
            return number
    return middle
