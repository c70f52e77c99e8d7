"""One way to fulfill a condition: the findings with which a rule would fire, chosen at random."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import ceil, floor
from random import Random

from bme_assist.knowledge import Atom, Interval, KnowledgeBase, Part, Rule, Value
from bme_assist.workup.changes import Options

__all__ = ["Witness", "together"]

_DEEPEST = 4
"""Features that rest on features: so deep and no deeper."""


class Witness:
    """Findings that fulfill rules of one knowledge base; the same for the same random numbers."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        """Index what concludes what."""
        self._options = Options.of(knowledge)
        self._features: dict[str, list[Rule]] = {}
        for feature in knowledge.features:
            self._features.setdefault(feature.key, []).append(feature)
        self._findings = knowledge.findings
        self._several = {f.name for f in knowledge.findings.values() if f.several_values}

    def of(self, rule: Rule, random: Random, depth: int = 0) -> Mapping[str, Value] | None:
        """Findings with their values, or None where this choice cannot be fulfilled.

        What ``unless`` names is left unrecorded; a standing or a red flag is not brought about.
        """
        parts = [self._part(part, random, depth) for part in rule.when]
        return (
            together((p for p in parts if p is not None), self._several)
            if all(part is not None for part in parts)
            else None
        )

    def _part(self, part: Part, random: Random, depth: int) -> Mapping[str, Value] | None:
        if isinstance(part, Atom):
            return self._atom(part, random, depth)
        if part.kind == "unless":
            return {}
        order = random.sample(part.atoms, len(part.atoms))
        found: list[Mapping[str, Value]] = []
        for atom in order:
            one = self._atom(atom, random, depth)
            if one is None:
                continue
            merged = together((*found, one), self._several)
            if merged is not None:
                found.append(one)
            if len(found) == part.needs:
                return merged
        return None

    def _atom(self, atom: Atom, random: Random, depth: int) -> Mapping[str, Value] | None:
        if atom.interval is not None:
            plausible = self._findings[atom.subject].plausible
            return {atom.subject: _figure(atom.interval.meet(plausible), plausible, random)}
        if atom.is_about_a_finding:
            values = self._options.fitting(atom)
            return {atom.subject: random.choice(values)} if values else None
        rules = self._features.get(atom.subject, [])
        if not rules or depth == _DEEPEST:
            return None
        return self.of(random.choice(rules), random, depth + 1)


def _figure(wanted: Interval, plausible: Interval, random: Random) -> Interval:
    """A figure within an interval, whole where there is room, and nearer to where it begins.

    Nobody writes a case with the largest figure that is possible: the upper end is drawn in to
    half as much again as the lower one, or to a fifth of what is plausible.
    """
    room = max(wanted.low / 2, (plausible.high - plausible.low) / 5)
    high = min(wanted.high, wanted.low + room)
    whole = [
        number
        for number in range(ceil(wanted.low), floor(high) + 1)
        if Interval(number, number).lies_within(wanted)
    ]
    number = float(random.choice(whole)) if whole else round((wanted.low + high) / 2, 2)
    return Interval(number, number)


def together(
    parts: Iterable[Mapping[str, Value]], several: Iterable[str]
) -> dict[str, Value] | None:
    """All findings in one, or None where two parts want different values of one finding.

    A choice in ``several`` may hold the values of both.
    """
    merged: dict[str, Value] = {}
    for part in parts:
        for name, value in part.items():
            held = merged.setdefault(name, value)
            if held == value:
                continue
            if name in several and isinstance(held, frozenset) and isinstance(value, frozenset):
                merged[name] = held | value
            else:
                return None
    return merged
