"""How far each finding could still reach: the rules that wait for it, by category and by danger.

A rule waits when it has not fired and nothing recorded rules it out, directly or through a
feature: what matters at another site only, or in another kind of patient, waits no longer.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from math import sqrt

from bme_assist.engine import truth
from bme_assist.knowledge import (
    Atom,
    Evidence,
    KnowledgeBase,
    Part,
    RedFlag,
    Rule,
    Value,
)

__all__ = ["Reach", "reach"]

_FLAG = 3
"""A red flag weighs as much as strong evidence."""

_SETTLED = ("holds", "fails")


@dataclass(frozen=True, slots=True)
class Reach:
    """The points of the rules that wait for one finding, by category and by danger.

    A red flag of no danger stands under its own name. Where any of several findings would do,
    they share the points.
    """

    categories: Mapping[str, float]
    dangers: Mapping[str, float]

    @property
    def breadth(self) -> float:
        """The square roots of the points together: the tenth rule about one thing adds little."""
        return sum(map(sqrt, chain(self.categories.values(), self.dangers.values())))


def reach(
    knowledge: KnowledgeBase, values: Mapping[str, Value], fired: Collection[str]
) -> Mapping[str, Reach]:
    """How far each finding could still reach that is not recorded, or awaits its figure.

    ``values`` are what is recorded or implied; ``fired`` the ids of the rules that fired.
    """
    waiting = _Waiting(knowledge, values, frozenset(fired))
    found: dict[str, tuple[dict[str, float], dict[str, float]]] = {}
    rules: tuple[Evidence | RedFlag, ...] = (*knowledge.evidence, *knowledge.red_flags)
    for rule in rules:
        for name, share in waiting.findings(rule):
            categories, dangers = found.setdefault(name, ({}, {}))
            if isinstance(rule, Evidence):
                points = share * knowledge.scale.points(rule.strength)
                categories[rule.category] = categories.get(rule.category, 0) + points
            else:
                about = rule.danger or rule.name
                dangers[about] = dangers.get(about, 0) + share * _FLAG
    return {name: Reach(*sides) for name, sides in found.items()}


class _Waiting:
    """What the rules of one case still wait for."""

    def __init__(
        self, knowledge: KnowledgeBase, values: Mapping[str, Value], fired: frozenset[str]
    ) -> None:
        self._values, self._fired = values, fired
        self._features = {one.key: one for one in knowledge.features}
        self._states: dict[int, str] = {}
        """By identity, since reading an atom costs less than comparing two."""

    def findings(self, rule: Rule) -> Iterator[tuple[str, float]]:
        """The findings for which a rule waits, each with its share; none when it does not wait."""
        if rule.id in self._fired or self._ruled_out(rule.when):
            return
        for part in rule.when:
            if not _forbids(part) and not self._holds(part):
                yield from self._asked(part, 1.0)

    def _asked(self, part: Part, share: float) -> Iterator[tuple[str, float]]:
        atoms = [one for one in _atoms(part) if self._state(one) not in _SETTLED]
        for atom in atoms:
            if atom.is_about_a_finding:
                yield atom.subject, share / len(atoms)
            elif atom.subject in self._features:
                inner = [
                    one
                    for one in self._features[atom.subject].when
                    if not _forbids(one) and not self._holds(one)
                ]
                for one in inner:
                    yield from self._asked(one, share / len(atoms) / len(inner))

    def _state(self, atom: Atom) -> str:
        known = self._states.get(id(atom))
        if known is None:
            known = self._states[id(atom)] = self._judge(atom)
        return known

    def _judge(self, atom: Atom) -> str:
        if atom.is_about_a_finding:
            return truth(atom, self._values)
        feature = self._features.get(atom.subject)
        if feature is None:
            return ""
        if feature.id in self._fired:
            return "holds"
        return "fails" if self._ruled_out(feature.when) else ""

    def _ruled_out(self, when: Iterable[Part]) -> bool:
        """Whether what is recorded already decides against one of the parts."""
        for part in when:
            states = [self._state(atom) for atom in _atoms(part)]
            if _forbids(part):
                if "holds" in states:
                    return True
            elif len(states) - states.count("fails") < _needs(part):
                return True
        return False

    def _holds(self, part: Part) -> bool:
        return [self._state(atom) for atom in _atoms(part)].count("holds") >= _needs(part)


def _atoms(part: Part) -> tuple[Atom, ...]:
    return (part,) if isinstance(part, Atom) else part.atoms


def _forbids(part: Part) -> bool:
    return not isinstance(part, Atom) and part.kind == "unless"


def _needs(part: Part) -> int:
    return 1 if isinstance(part, Atom) else part.needs
