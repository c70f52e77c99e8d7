"""Rules of evidence as sums of points: of each aspect the strongest that fires, for and against."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from bme_assist.knowledge import Category, Evidence, KnowledgeBase, Rule
from bme_assist.review.proof.formula import FALSE, Formula, Sum, any_of

__all__ = ["Aspects", "Candidate", "Strengths", "Terms"]

Terms = tuple[tuple[int, Formula], ...]
"""Points, each with the formula that brings them."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One condition of a category ("" for none): what it adds to the points of the category.

    ``favor`` are the points of those rules that name it; ``decisive`` says that decisive evidence
    counts for it.
    """

    name: str
    extra: Sum
    favor: Sum
    decisive: Formula


Aspects = dict[tuple[str, str], tuple[Evidence, ...]]
"""Rules of evidence by the aspect that they weigh and the direction in which they speak."""


class Strengths:
    """What the evidence of each category adds up to."""

    def __init__(self, knowledge: KnowledgeBase, fires: Callable[[Rule], Formula]) -> None:
        """``fires`` says when a rule fires."""
        self._knowledge, self._fires = knowledge, fires
        self._of_strength = {s.name: s.points for s in knowledge.scale.strengths}
        self._candidates: dict[str, tuple[Candidate, ...]] = {}
        self._owns: dict[str, Terms] = {}

    def aspects(self, category: Category, condition: str) -> Aspects:
        """The rules that count for a condition ("" for none), by aspect and direction."""
        heard = [
            rule
            for rule in self._knowledge.evidence
            if rule.category == category.name and rule.condition in ("", condition)
        ]
        return {key: tuple(rules) for key, _, rules in _by_aspect([], heard)}

    def strongest(self, rules: Iterable[Evidence]) -> tuple[tuple[int, Formula], ...]:
        """The points of the strongest of the rules of one aspect, step by step; minus if against.

        Over all aspects of a condition they add up to its net points.
        """
        return tuple(self._extra([], list(rules)))

    def candidates(self, category: Category) -> tuple[Candidate, ...]:
        """The conditions of a category, or one without a name where it has none."""
        made = self._candidates.get(category.name)
        if made is None:
            names = [condition.name for condition in category.conditions] or [""]
            rules = [rule for rule in self._knowledge.evidence if rule.category == category.name]
            made = tuple(self._candidate(name, rules) for name in names)
            self._candidates[category.name] = made
        return made

    def own(self, category: Category) -> Terms:
        """What speaks for or against the whole category, of each aspect the strongest."""
        made = self._owns.get(category.name)
        if made is None:
            evidence = self._knowledge.evidence
            own = [r for r in evidence if r.category == category.name and not r.condition]
            made = self._owns[category.name] = tuple(self._extra([], own))
        return made

    def _candidate(self, name: str, rules: list[Evidence]) -> Candidate:
        own = [rule for rule in rules if rule.condition == ""]
        named = [rule for rule in rules if rule.condition == name != ""]
        most = max(self._of_strength.values())
        in_favor = [rule for rule in (*own, *named) if rule.speaks == "for"]
        return Candidate(
            name,
            Sum(tuple(self._extra(own, named))),
            Sum(tuple(self._favor(own, named))),
            self._fired(in_favor, most),
        )

    def _extra(self, own: list[Evidence], named: list[Evidence]) -> Iterator[tuple[int, Formula]]:
        """The points that further rules add to those of the rules before them, per aspect."""
        for (_, speaks), before, more in _by_aspect(own, named):
            sign = 1 if speaks == "for" else -1
            steps = [0, *sorted({self._of_strength[rule.strength] for rule in (*before, *more)})]
            for below, here in pairwise(steps):
                gained = self._fired(more, here) & ~self._fired(before, here)
                if gained is not FALSE:
                    yield sign * (here - below), gained

    def _favor(self, own: list[Evidence], named: list[Evidence]) -> Iterator[tuple[int, Formula]]:
        """The points of the rules that count for the condition and name it."""
        for (_, speaks), before, more in _by_aspect(own, named):
            for points in sorted({self._of_strength[rule.strength] for rule in more}):
                here = [rule for rule in more if self._of_strength[rule.strength] == points]
                stronger = self._fired([*before, *more], points + 1)
                if speaks == "for":
                    yield points, self._fired(here, points) & ~stronger

    def _fired(self, rules: Iterable[Evidence], points: int) -> Formula:
        """Some rule of at least so many points fires."""
        strong = (rule for rule in rules if self._of_strength[rule.strength] >= points)
        return any_of(map(self._fires, strong))


def _by_aspect(
    own: list[Evidence], named: list[Evidence]
) -> Iterator[tuple[tuple[str, str], list[Evidence], list[Evidence]]]:
    for key in dict.fromkeys((rule.aspect, rule.speaks) for rule in named):
        before = [rule for rule in own if (rule.aspect, rule.speaks) == key]
        yield key, before, [rule for rule in named if (rule.aspect, rule.speaks) == key]
