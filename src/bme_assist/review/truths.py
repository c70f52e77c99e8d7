"""Which of many recorded cases fulfil a condition, all of them looked at in one go.

A whole number stands for a set of cases, one bit for each, so that "all of" is one ``&`` and
"any of" one ``|`` however many cases there are. Like the engine it knows three truths: a
condition holds for sure, it holds if the figures that are awaited allow it, or it does not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, Protocol

from bme_assist.engine import truth
from bme_assist.knowledge import Atom, KnowledgeBase, Part, Rule, Value

__all__ = ["Recorded", "Truth", "Truths", "places_of"]


class Recorded(Protocol):
    """A case: what was recorded or implied, and what was concluded when it was worked up.

    What features and causes outside the eight conclude may be left out; it is found here again.
    """

    @property
    def values(self) -> Mapping[str, Value]:
        """What is recorded or implied."""

    @property
    def concluded(self) -> frozenset[str]:
        """What was concluded for sure."""


class Truth(NamedTuple):
    """The cases in which a condition holds for sure, and those in which it may hold."""

    sure: int
    maybe: int


class Truths:
    """The truth of any condition over the same cases."""

    def __init__(self, cases: Sequence[Recorded], knowledge: KnowledgeBase) -> None:
        """Note which cases record what."""
        self.every = (1 << len(cases)) - 1
        """All cases."""
        recorded: defaultdict[str, defaultdict[Value, int]] = defaultdict(lambda: defaultdict(int))
        concluded: defaultdict[str, int] = defaultdict(int)
        for place, case in enumerate(cases):
            bit = 1 << place
            for name, value in case.values.items():
                recorded[name][value] |= bit
            for key in case.concluded:
                concluded[key] |= bit
        self._recorded = {name: dict(values) for name, values in recorded.items()}
        self._concluded = dict(concluded)
        self._known: dict[Atom, Truth] = {}
        self._makers: defaultdict[str, list[Rule]] = defaultdict(list)
        for feature in knowledge.features:
            self._makers[feature.key].append(feature)
        for outside in knowledge.outside:
            self._makers[f"outside cause {outside.name}"].append(outside)

    def concluded(self, key: str) -> int:
        """The cases in which a key was concluded for sure."""
        return self._concluded.get(key, 0)

    def atom(self, atom: Atom) -> Truth:
        """The truth of one atom."""
        found = self._known.get(atom)
        if found is None:
            found = self._finding(atom) if atom.is_about_a_finding else self._conclusion(atom)
            self._known[atom] = found
        return found

    def part(self, part: Part) -> Truth:
        """The truth of an atom or a group."""
        if isinstance(part, Atom):
            return self.atom(part)
        members = [self.atom(atom) for atom in part.atoms]
        if part.kind == "unless":
            sure, maybe = _any(m.sure for m in members), _any(m.maybe for m in members)
            return Truth(self.every & ~maybe, self.every & ~sure)
        needs = part.needs if part.kind == "at least" else 1
        return Truth(
            self._at_least(needs, [m.sure for m in members]),
            self._at_least(needs, [m.maybe for m in members]),
        )

    def when(self, when: Iterable[Part]) -> Truth:
        """The truth of a whole condition; one without parts holds always."""
        sure = maybe = self.every
        for part in when:
            found = self.part(part)
            sure &= found.sure
            maybe &= found.maybe
        return Truth(sure, maybe)

    def fires(self, rule: Rule, when: tuple[Part, ...] | None = None) -> int:
        """The cases in which a rule fires, or would with another condition."""
        found = self.when(rule.when if when is None else when)
        return found.maybe if rule.fires_in_doubt else found.sure

    def _finding(self, atom: Atom) -> Truth:
        sure = maybe = 0
        values = self._recorded.get(atom.subject, {})
        for value, cases in values.items():
            found = truth(atom, {atom.subject: value})
            if found == "holds":
                sure |= cases
            elif found == "needs the figure":
                maybe |= cases
        if atom.test == "not recorded":
            sure |= self.every & ~_any(values.values())
        return Truth(sure, sure | maybe)

    def _conclusion(self, atom: Atom) -> Truth:
        sure = self._concluded.get(atom.subject, 0)
        makers = [self.when(rule.when) for rule in self._makers.get(atom.subject, ())]
        # What features conclude follows from conditions alone; the rest is taken as recorded.
        sure |= _any(made.sure for made in makers)
        return Truth(sure, sure | _any(made.maybe for made in makers))

    def _at_least(self, needs: int, members: Sequence[int]) -> int:
        # reached[n]: the cases in which at least n of the members so far hold.
        reached = [self.every, *([0] * needs)]
        for cases in members:
            for count in range(needs, 0, -1):
                reached[count] |= reached[count - 1] & cases
        return reached[needs]


def places_of(cases: int) -> Iterable[int]:
    """The places of the cases in a set, lowest first."""
    while cases:
        lowest = cases & -cases
        yield lowest.bit_length() - 1
        cases ^= lowest


def _any(sets: Iterable[int]) -> int:
    found = 0
    for one in sets:
        found |= one
    return found
