"""What the rules add up to, as formulas: points, standings, and which category leads.

Follows the weighing of the workup: per condition and aspect only the strongest rule for and the
strongest against count, and a category stands with its best condition.
"""

from __future__ import annotations

from collections.abc import Callable

from bme_assist.knowledge import Category, KnowledgeBase, Rule
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
from bme_assist.review.proof.strengths import Candidate, Strengths

__all__ = ["Points"]


class Points:
    """Points and standings of the categories of one knowledge base."""

    def __init__(self, knowledge: KnowledgeBase, fires: Callable[[Rule], Formula]) -> None:
        """``fires`` says when a rule fires."""
        self._knowledge, self._fires = knowledge, fires
        self.strengths = Strengths(knowledge, fires)
        self._best: dict[str, tuple[Formula, ...]] = {}
        self._nets: dict[str, Sum] = {}
        self._reaches: dict[tuple[str, int], Formula] = {}
        self._leads: dict[str, Formula] = {}
        self._may_lead: dict[str, Formula] = {}

    # ---- points

    def net(self, category: Category) -> Sum:
        """Net points of a category: its own, and those that its best condition adds."""
        made = self._nets.get(category.name)
        if made is None:
            extras = tuple(candidate.extra for candidate in self.strengths.candidates(category))
            made = self._nets[category.name] = Sum(self.strengths.own(category), extras)
        return made

    def reaches(self, category: Category, points: int) -> Formula:
        """The category has at least so many net points."""
        made = self._reaches.get((category.name, points))
        if made is None:
            own = self.strengths.own(category)
            made = any_of(
                weighs((*own, *one.extra.terms), points)
                for one in self.strengths.candidates(category)
            )
            self._reaches[category.name, points] = made
        return made

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
        one = next(
            candidate for candidate in self.strengths.candidates(category) if candidate.name == name
        )
        bounds, terms = self._bounds(place), (*self.strengths.own(category), *one.extra.terms)
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
        pairs = zip(self._bests(category), self.strengths.candidates(category), strict=True)
        return any_of(best & candidate.decisive for best, candidate in pairs)

    def _named(self, category: Category) -> Formula:
        """The best condition is one that some rule speaks for."""
        pairs = zip(self._bests(category), self.strengths.candidates(category), strict=True)
        return any_of(best & weighs(candidate.favor.terms, 1) for best, candidate in pairs)

    def is_best(self, category: Category, condition: str) -> Formula:
        """Most speaks for this condition of the category, and something does by name."""
        pairs = zip(self._bests(category), self.strengths.candidates(category), strict=True)
        found = (b & weighs(c.favor.terms, 1) for b, c in pairs if c.name == condition)
        return any_of(found)

    def _bests(self, category: Category) -> tuple[Formula, ...]:
        """Of each condition: it is the best by points, by those that name it, then by order."""
        made = self._best.get(category.name)
        if made is None:
            candidates = self.strengths.candidates(category)
            made = self._best[category.name] = tuple(
                all_of(
                    _beats(one, other, ties=at < place)
                    for place, other in enumerate(candidates)
                    if other is not one
                )
                for at, one in enumerate(candidates)
            )
        return made


def _beats(one: Candidate, other: Candidate, *, ties: bool) -> Formula:
    by_favor = Exceeds(one.favor, other.favor, 0 if ties else 1)
    by_points, as_many = Exceeds(one.extra, other.extra, 1), Exceeds(one.extra, other.extra, 0)
    return by_points | (as_many & by_favor)
