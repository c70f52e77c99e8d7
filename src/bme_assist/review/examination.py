"""An examination: cases with their published truth beside what the rules answer.

What counts as right is fixed here once:

* *top-1*: the published category leads (an undecided answer is never right);
* *top-3*: the published category is among the first three of the ranking;
* *accepted* counts the other categories too that the case's tags accept (``@also-…``);
* *flagged*: a red flag asks someone to act (immediate, same day, urgent; ``soon`` does not count).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from bme_assist.cases import Case
from bme_assist.errors import CaseError, Problem
from bme_assist.knowledge import KnowledgeBase
from bme_assist.review.shares import Mean, Share
from bme_assist.workup import Assessment, assess

__all__ = ["UNDECIDED", "Answer", "Examination", "Measures", "examine"]

UNDECIDED = "undecided"
"""The column of the confusion matrix for cases in which no category leads."""

_OR = ", or write it under expected"


@dataclass(frozen=True, slots=True)
class Answer:
    """One case, its published truth and what the rules say."""

    case: Case
    assessment: Assessment
    urgent: bool
    """Whether the published case was urgent: one in which someone must act."""

    @property
    def published(self) -> str:
        """The published category."""
        return self.case.expected.category

    @property
    def accepted(self) -> tuple[str, ...]:
        """The published category and the others that an expert would accept."""
        return (self.published, *self.case.expected.also)

    @property
    def ranking(self) -> tuple[str, ...]:
        """The categories in rank order."""
        return tuple(candidate.category for candidate in self.assessment.candidates)

    @property
    def rank(self) -> int:
        """The rank of the published category, from 1."""
        return self.ranking.index(self.published) + 1

    @property
    def leads(self) -> bool:
        """Whether the published category leads."""
        return self.assessment.leading == self.published

    @property
    def flagged(self) -> bool:
        """Whether a red flag asks someone to act."""
        return self.assessment.must_act


@dataclass(frozen=True, slots=True)
class Measures:
    """The figures of one set of cases."""

    cases: int
    top1: Share
    top1_accepted: Share
    top3: Share
    top3_accepted: Share
    reciprocal_rank: Mean
    undecided: Share
    sensitivity: Share
    specificity: Share

    @staticmethod
    def of(answers: Sequence[Answer]) -> Measures:
        """Measure a set of answers."""
        return Measures(
            cases=len(answers),
            top1=Share.among(a.leads for a in answers),
            top1_accepted=Share.among(a.assessment.leading in a.accepted for a in answers),
            top3=Share.among(a.rank <= 3 for a in answers),
            top3_accepted=Share.among(
                not set(a.accepted).isdisjoint(a.ranking[:3]) for a in answers
            ),
            reciprocal_rank=Mean.of_all(1 / a.rank for a in answers),
            undecided=Share.among(a.assessment.leading is None for a in answers),
            sensitivity=Share.among(a.flagged for a in answers if a.urgent),
            specificity=Share.among(not a.flagged for a in answers if not a.urgent),
        )


@dataclass(frozen=True, slots=True)
class Examination:
    """All answers of one run, and what can be read from them."""

    answers: tuple[Answer, ...]
    categories: tuple[str, ...]
    standings: tuple[str, ...]

    def groups(self) -> dict[str, Measures]:
        """Figures of all cases, of the halves, of hard and other cases, and of each category."""
        tests: dict[str, Callable[[Answer], bool]] = {
            "all cases": lambda _: True,
            "half learnt from": lambda a: "learn" in a.case.tags,
            "half only checked": lambda a: "check" in a.case.tags,
            "hard cases": lambda a: a.case.expected.hard,
            "other cases": lambda a: not a.case.expected.hard,
        }
        found = {name: [a for a in self.answers if test(a)] for name, test in tests.items()}
        for category in self.categories:
            found[category] = [a for a in self.answers if a.published == category]
        return {name: Measures.of(answers) for name, answers in found.items() if answers}

    def confusion(self) -> dict[str, dict[str, int]]:
        """How often each published category was answered with each leading one or undecided."""
        counts = {
            published: dict.fromkeys((*self.categories, UNDECIDED), 0)
            for published in self.categories
        }
        for answer in self.answers:
            counts[answer.published][answer.assessment.leading or UNDECIDED] += 1
        return counts

    def reliability(self) -> dict[str, Share]:
        """Of all categories at each standing, in all cases: how many are the published one."""
        return {
            standing: Share.among(
                candidate.category == answer.published
                for answer in self.answers
                for candidate in answer.assessment.candidates
                if candidate.standing == standing
            )
            for standing in self.standings
        }

    def misses(self) -> tuple[Answer, ...]:
        """The answers in which the published category does not lead."""
        return tuple(answer for answer in self.answers if not answer.leads)

    def silent(self) -> tuple[Answer, ...]:
        """The urgent cases for which nobody is asked to act."""
        return tuple(answer for answer in self.answers if answer.urgent and not answer.flagged)

    def overcalled(self) -> tuple[Answer, ...]:
        """The cases published as not urgent for which someone is asked to act."""
        return tuple(answer for answer in self.answers if answer.flagged and not answer.urgent)


def examine(
    cases: Iterable[Case],
    knowledge: KnowledgeBase,
    *,
    work_up: Callable[[Case, KnowledgeBase], Assessment] = assess,
) -> Examination:
    """Work every case up. Raises CaseError for cases without a published category and urgency."""
    cases = list(cases)
    problems = [
        Problem(case.where, "BME607", f'case "{case.name}" carries no expected {what}', hint)
        for case in cases
        for what, given, hint in (
            (
                "category",
                case.expected.category,
                f"tag it such as @infectious{_OR}",
            ),
            (
                "urgency",
                case.expected.urgency,
                f"tag it such as @urgent or @not-urgent{_OR}",
            ),
        )
        if not given
    ]
    if problems:
        raise CaseError(problems)
    acting = {urgency.name for urgency in knowledge.scale.urgencies if urgency.acts}
    return Examination(
        answers=tuple(
            Answer(case, work_up(case, knowledge), case.expected.urgency in acting)
            for case in cases
        ),
        categories=tuple(category.name for category in knowledge.categories),
        standings=tuple(standing.name for standing in knowledge.scale.standings),
    )
