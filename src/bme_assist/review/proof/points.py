"""What the rules add up to, as formulas: points, standings, and which category leads.

Follows the weighing of the workup: per condition and aspect only the strongest rule for and the
strongest against count, and a category stands with its best condition.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from bme_assist.knowledge import Category, Evidence, KnowledgeBase, Rule
from bme_assist.review.proof.formula import (
    FALSE,
    TRUE,
    Exceeds,
    Formula,
    Sum,
    all_of,
    any_of,
    weighs,
)

__all__ = ["Aspects", "Points"]


_Terms = tuple[tuple[int, Formula], ...]


@dataclass(frozen=True, slots=True)
class _Candidate:
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


class Points:
    """Points and standings of the categories of one knowledge base."""

    def __init__(self, knowledge: KnowledgeBase, fires: Callable[[Rule], Formula]) -> None:
        """``fires`` says when a rule fires."""
        self._knowledge, self._fires = knowledge, fires
        self._of_strength = {s.name: s.points for s in knowledge.scale.strengths}
        self._candidates: dict[str, tuple[_Candidate, ...]] = {}
        self._best: dict[str, tuple[Formula, ...]] = {}
        self._owns: dict[str, _Terms] = {}
        self._nets: dict[str, Sum] = {}
        self._reaches: dict[tuple[str, int], Formula] = {}
        self._leads: dict[str, Formula] = {}
        self._may_lead: dict[str, Formula] = {}

    # ---- points

    def net(self, category: Category) -> Sum:
        """Net points of a category: its own, and those that its best condition adds."""
        made = self._nets.get(category.name)
        if made is None:
            extras = tuple(candidate.extra for candidate in self._of(category))
            made = self._nets[category.name] = Sum(self._own(category), extras)
        return made

    def reaches(self, category: Category, points: int) -> Formula:
        """The category has at least so many net points."""
        made = self._reaches.get((category.name, points))
        if made is None:
            own = self._own(category)
            made = any_of(weighs((*own, *one.extra.terms), points) for one in self._of(category))
            self._reaches[category.name, points] = made
        return made

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

    # ---- standing

    def stands(self, category: Category, standing: str) -> Formula:
        """The category stands exactly there."""
        scale = self._knowledge.scale
        place = scale.rank_of(standing)
        better = self.stands_at(category, place - 1) if place else FALSE
        return self.stands_at(category, place) & ~better

    def stands_at(self, category: Category, place: int) -> Formula:
        """The category stands at the standing of that place (0 is the best) or better."""
        bounds = self._bounds(place)
        earned = TRUE if bounds is None else any_of(self.reaches(category, one) for one in bounds)
        return earned & ~self._held_below(category, place)

    def _bounds(self, place: int) -> list[int] | None:
        """The net points of the standings down to that place, any of which suffices.

        All of them, although the least would do: so that who stands well is seen to stand well
        enough without counting points.
        """
        bounds = [standing.at_least for standing in self._knowledge.scale.standings]
        found = [bound for bound in bounds[: place + 1] if bound is not None]
        return None if place >= len(bounds) - 1 or len(found) <= place else found

    def _held_below(self, category: Category, place: int) -> Formula:
        """A limit keeps the category from standing that well."""
        scale = self._knowledge.scale
        limits = (rule for rule in self._knowledge.limits if rule.category == category.name)
        return any_of(self._fires(rule) for rule in limits if scale.rank_of(rule.at_most) > place)

    def may_lead(self, category: Category) -> Formula:
        """The category stands where one may lead."""
        made = self._may_lead.get(category.name)
        if made is None:
            made = self._may_lead[category.name] = self._where_one_leads(category)
        return made

    def _where_one_leads(self, category: Category) -> Formula:
        places = range(len(self._knowledge.scale.standings))
        leading = [at for at in places if self._knowledge.scale.standings[at].may_lead]
        return any_of(
            self.stands_at(category, at) & ~(self.stands_at(category, at - 1) if at else FALSE)
            for at in leading
        )

    # ---- conclusions that rules may read

    def concluded(self, key: str) -> Formula:
        """The formula of a standing or of the lead, by its key; FALSE for an unknown key."""
        for words, place in ((" is supported", 0), (" is at least possible", 1)):
            if key.endswith(words):
                return self._stands(key.removesuffix(words), place)
        if key == "no leading category":
            return ~any_of(self.leads(category) for category in self._knowledge.categories)
        named = key.removeprefix("leading category is ")
        return any_of(self.leads(c) for c in self._knowledge.categories if c.name == named)

    def _stands(self, name: str, place: int) -> Formula:
        found: list[Formula] = []
        for category in self._knowledge.categories:
            another = name == "another category" and not category.diagnosis_of_exclusion
            if another or name == category.name:
                found.append(self.stands_at(category, place))
            if any(condition.name == name for condition in category.conditions):
                found.append(self._condition_stands(category, name, place))
        return any_of(found)

    def _condition_stands(self, category: Category, name: str, place: int) -> Formula:
        """A condition that some rule names stands there or better; limits hold it down, too."""
        one = next(candidate for candidate in self._of(category) if candidate.name == name)
        bounds, terms = self._bounds(place), (*self._own(category), *one.extra.terms)
        earned = TRUE if bounds is None else any_of(weighs(terms, bound) for bound in bounds)
        return all_of((weighs(one.favor.terms, 1), earned, ~self._held_below(category, place)))

    # ---- the lead

    def leads(self, category: Category) -> Formula:
        """The category leads: it may, and no other that may goes before it."""
        made = self._leads.get(category.name)
        if made is None:
            made = self._leads[category.name] = self._goes_first(category)
        return made

    def _goes_first(self, category: Category) -> Formula:
        others = (other for other in self._knowledge.categories if other is not category)
        ahead = (self.may_lead(other) & ~self._before(category, other) for other in others)
        return all_of((self.may_lead(category), *(~one for one in ahead)))

    def _before(self, one: Category, other: Category) -> Formula:
        """Of two that may lead the first goes before the second."""
        order = [category.name for category in self._knowledge.categories]
        places = [(c.danger, order.index(c.name)) for c in (one, other)]
        decisive, against = self._decisive(one), self._decisive(other)
        named, against_named = self._named(one), self._named(other)
        earlier = TRUE if places[0] < places[1] else FALSE
        by_name = (named & ~against_named) | (~(against_named & ~named) & earlier)
        more = Exceeds(self.net(one), self.net(other), 1)
        as_many = Exceeds(self.net(one), self.net(other), 0)
        by_points = more | (as_many & by_name)
        return (decisive & ~against) | (~(against & ~decisive) & by_points)

    def _decisive(self, category: Category) -> Formula:
        """Decisive evidence counts for the best condition."""
        pairs = zip(self._bests(category), self._of(category), strict=True)
        return any_of(best & candidate.decisive for best, candidate in pairs)

    def _named(self, category: Category) -> Formula:
        """The best condition is one that some rule speaks for."""
        pairs = zip(self._bests(category), self._of(category), strict=True)
        return any_of(best & weighs(candidate.favor.terms, 1) for best, candidate in pairs)

    def is_best(self, category: Category, condition: str) -> Formula:
        """Most speaks for this condition of the category, and something does by name."""
        pairs = zip(self._bests(category), self._of(category), strict=True)
        found = (b & weighs(c.favor.terms, 1) for b, c in pairs if c.name == condition)
        return any_of(found)

    def _bests(self, category: Category) -> tuple[Formula, ...]:
        """Of each condition: it is the best by points, by those that name it, then by order."""
        made = self._best.get(category.name)
        if made is None:
            candidates = self._of(category)
            made = self._best[category.name] = tuple(
                all_of(
                    _beats(one, other, ties=at < place)
                    for place, other in enumerate(candidates)
                    if other is not one
                )
                for at, one in enumerate(candidates)
            )
        return made

    # ---- candidates

    def _of(self, category: Category) -> tuple[_Candidate, ...]:
        made = self._candidates.get(category.name)
        if made is None:
            names = [condition.name for condition in category.conditions] or [""]
            rules = [rule for rule in self._knowledge.evidence if rule.category == category.name]
            made = tuple(self._candidate(name, rules) for name in names)
            self._candidates[category.name] = made
        return made

    def _own(self, category: Category) -> _Terms:
        """What speaks for or against the whole category, of each aspect the strongest."""
        made = self._owns.get(category.name)
        if made is None:
            evidence = self._knowledge.evidence
            own = [r for r in evidence if r.category == category.name and not r.condition]
            made = self._owns[category.name] = tuple(self._extra([], own))
        return made

    def _candidate(self, name: str, rules: list[Evidence]) -> _Candidate:
        own = [rule for rule in rules if rule.condition == ""]
        named = [rule for rule in rules if rule.condition == name != ""]
        most = max(self._of_strength.values())
        in_favor = [rule for rule in (*own, *named) if rule.speaks == "for"]
        return _Candidate(
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


def _beats(one: _Candidate, other: _Candidate, *, ties: bool) -> Formula:
    by_favor = Exceeds(one.favor, other.favor, 0 if ties else 1)
    by_points, as_many = Exceeds(one.extra, other.extra, 1), Exceeds(one.extra, other.extra, 0)
    return by_points | (as_many & by_favor)
