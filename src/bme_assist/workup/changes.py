"""Changes to a case: what is set, cleared or flipped, and the values that are worth trying."""

from __future__ import annotations

from collections.abc import Iterable
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
from bme_assist.knowledge.interval import DECIMALS, figure
from bme_assist.knowledge.words import say_value, without_limits

__all__ = ["FIXED", "PLACE", "Change", "Options", "changed_case"]

FIXED = frozenset({"age", "sex"})
"""Findings that nobody can change; they are never proposed."""

PLACE = Location("what if")
"""Where a finding stands that nobody entered but that is tried."""


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
        Recorded(change.finding, change.value, change.words(knowledge), PLACE)
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
        self._cells: dict[tuple[str, Value], Interval] = {}
        atoms = [atom for rule in knowledge.rules for atom in atoms_of(rule.when)]
        atoms += [atom for i in knowledge.implications for atom in i.asks]
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
        cells = _cells(finding.plausible, self._asked.get(finding.name, []))
        found = [(_figure(one), one) for one in cells]
        self._cells.update({(finding.name, figure): one for figure, one in found})
        return tuple(figure for figure, _ in found)

    def words(self, name: str, value: Value) -> str:
        """What a value stands for: all figures of its cell, or the value itself."""
        finding = self._knowledge.findings[name]
        self.values(name)
        cell = self._cells.get((name, value))
        if cell is None or cell.is_point:
            return say_value(finding, value)
        return f"{name} {_range(without_limits(finding, cell), finding.unit)}"

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


def _cells(plausible: Interval, asked: list[Interval]) -> list[Interval]:
    """The ranges of figures that the thresholds cannot tell apart, from the lowest.

    Of several ranges for which the same thresholds hold, the one with most room.
    """
    low, high = plausible.low, plausible.high
    ends = {end for one in asked for end in (one.low, one.high) if low < end < high}
    edges = [low, *sorted(ends), high]
    parts: list[Interval] = []
    for left, right in pairwise(edges):
        parts += [Interval(left, left)] if left > -inf else []
        parts.append(Interval(left, right, True, True))
    parts += [Interval(high, high)] if high < inf else []
    cells: list[tuple[tuple[bool, ...], Interval]] = []
    for part in parts:
        key = tuple(_figure(part).lies_within(one) for one in asked)
        if cells and cells[-1][0] == key:
            first = cells.pop()[1]
            cells.append((key, Interval(first.low, part.high, first.low_open, part.high_open)))
        else:
            cells.append((key, part))
    found: dict[tuple[bool, ...], Interval] = {}
    for key, cell in cells:
        if key not in found or (found[key].is_point and not cell.is_point):
            found[key] = cell
    return list(found.values())


def _figure(cell: Interval) -> Interval:
    """One short figure inside a range, as a point; a whole number where there is one."""
    if cell.is_point:
        return cell
    number = _between(cell.low, cell.high)
    ends = [cell.low] * (not cell.low_open) + [cell.high] * (not cell.high_open)
    number = next((one for one in (number, *ends) if one == round(one, 0)), number)
    return Interval(number, number)


def _range(cell: Interval, unit: str) -> str:
    """``10 to under 100 mg/L``, ``over 20 years``: with words for the ends that do not belong."""
    if cell.low == -inf or cell.high == inf or not (cell.low_open or cell.high_open):
        return cell.words(unit)
    start = f"over {figure(cell.low)}" if cell.low_open else figure(cell.low)
    end = f"under {figure(cell.high)}" if cell.high_open else figure(cell.high)
    return f"{start} to {end} {unit}".rstrip()


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
