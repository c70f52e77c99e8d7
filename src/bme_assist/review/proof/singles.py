"""One more finding: every value that speaks for a category by itself, added to every case."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from bme_assist.cases import Case, close
from bme_assist.errors import CaseError, Location
from bme_assist.knowledge import Category, Finding, Interval, KnowledgeBase, Recorded, Value
from bme_assist.knowledge.words import say_value
from bme_assist.review.proof.formula import (
    Formula,
    any_of,
    evaluate,
    findings_of,
    variables_of,
    weighs,
)
from bme_assist.review.proof.pairs import WithMore
from bme_assist.review.proof.points import Strongest
from bme_assist.review.proof.prover import Prover
from bme_assist.review.proof.recorded import figure_between
from bme_assist.review.proof.symbols import high_cut, low_cut
from bme_assist.review.proof.translation import Translation

__all__ = ["Single", "singles"]


@dataclass(frozen=True, slots=True)
class Single:
    """A finding with a value, and all that it implies."""

    recorded: Recorded
    implies: dict[str, Value]

    @property
    def words(self) -> str:
        """As one would write it down."""
        return self.recorded.words

    def after(self, prover: Prover) -> Translation:
        """The rules over the case with this added, as formulas over the case without it."""
        return Translation(prover.knowledge, WithMore(prover.symbols, self.implies))

    def may_be_added(self, prover: Prover, after: Translation) -> Iterator[Formula]:
        """The cases in which nothing is known of the finding, and which it does not contradict."""
        yield ~prover.symbols.recorded(self.recorded.finding)
        if isinstance(after.symbols, WithMore):
            yield from after.symbols.allowed(prover.knowledge.implications)

    def may_lower(self, category: Category, prover: Prover, after: Translation) -> Formula:
        """Cases among which are all in which the points of the category fall.

        They fall only if those of its best condition do; and what is the same before and after
        cannot make them fall. So it is enough to look at the aspects that the finding touches.
        """
        return any_of(
            _falls(
                [
                    (before, after.points.by_aspect(category, name)[key])
                    for key, before in prover.translation.points.by_aspect(category, name).items()
                    if self._touches(before, prover)
                ]
            )
            for name in [condition.name for condition in category.conditions] or [""]
        )

    def _touches(self, strongest: Strongest, prover: Prover) -> bool:
        fires = (prover.translation.fires(rule) for rule in strongest.rules)
        return any(not findings_of(one).isdisjoint(self.implies) for one in fires)


def _falls(aspects: list[tuple[Strongest, Strongest]]) -> Formula:
    terms: list[tuple[int, Formula]] = []
    for before, after in aspects:
        terms += before.points.terms
        terms += ((-points, part) for points, part in after.points.terms)
    return weighs(terms, 1)


def singles(category: Category, prover: Prover) -> Iterator[Single]:
    """Each finding with each value with which alone the category has more for it than against.

    Values are present and absent, each value of a choice, each band of a number, and a figure
    between any two thresholds.
    """
    points = prover.translation.points.reaches(category, 1)
    variables = variables_of(points)
    names = {variable.finding for variable in variables}
    tied = {i.condition.subject for i in prover.knowledge.implications}
    for finding in prover.knowledge.findings.values():
        if finding.name not in names and finding.name not in tied:
            continue
        for value in _values(finding, prover):
            single = _single(finding, value, prover.knowledge)
            if single is None or names.isdisjoint(single.implies):
                continue
            truth = {one: prover.symbols.truth(one, single.implies) for one in variables}
            if evaluate(points, truth):
                yield single


def _values(finding: Finding, prover: Prover) -> list[Value]:
    if finding.kind == "presence":
        return [True, False]
    if finding.kind == "choice":
        return [frozenset({value}) for value in finding.values]
    ends = low_cut(finding.plausible), high_cut(finding.plausible)
    cuts = [ends[0], *prover.symbols.cuts(finding.name), ends[1]]
    figures = [figure_between(*cell) for cell in pairwise(sorted(set(cuts)))]
    bands = [band.interval.meet(finding.plausible) for band in finding.bands]
    return [*bands, *(Interval(number, number) for number in figures)]


def _single(finding: Finding, value: Value, knowledge: KnowledgeBase) -> Single | None:
    words = say_value(finding, value)
    recorded = Recorded(finding.name, value, words, Location("one more finding"))
    try:
        closed = close(Case(name=words, recorded=(recorded,)), knowledge)
    except CaseError:
        return None
    return Single(recorded, dict(closed.values))
