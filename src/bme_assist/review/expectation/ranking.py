"""Then lines about the ranking: what leads, and where categories stand."""

from __future__ import annotations

from bme_assist.review.expectation.form import Asked, Form, demand, form, one_of
from bme_assist.workup.assess import Answer
from bme_assist.workup.assessment import Assessment, Candidate

__all__ = ["FORMS", "check"]


@form("the leading category is {category}")
def _leads(asked: Asked, category: str) -> None:
    """The first of the ranking, standing at `possible` or better."""
    answer = asked.answer
    _candidate(asked, category)
    check(answer.leading == category, f"expected {category} to lead", _leading(answer), answer)


@form("no category leads")
def _undecided(asked: Asked) -> None:
    """The answer is undecided."""
    answer = asked.answer
    check(answer.leading is None, "expected no category to lead", _leading(answer), answer)


@form("the standing of {category} is {standing}")
def _stands(asked: Asked, category: str, standing: str) -> None:
    """Where it stands by itself: `supported`, `possible`, `not supported`, `argued against`."""
    one_of(standing, [one.name for one in asked.knowledge.scale.standings], "standing")
    found = _candidate(asked, category).standing
    expected = f"expected {category} to be {standing}"
    check(found == standing, expected, f"it is {found}", asked.answer)


@form("{category} ranks above {other}")
def _above(asked: Asked, category: str, other: str) -> None:
    """The first comes before the second in the ranking."""
    first, second = _candidate(asked, category), _candidate(asked, other)
    expected = f"expected {category} above {other}"
    check(first.rank < second.rank, expected, "it is below", asked.answer)


@form("{category} is most of all {condition}")
def _most_of_all(asked: Asked, category: str, condition: str) -> None:
    """The condition of the category for which most speaks."""
    best = _candidate(asked, category).best_condition
    expected = f"expected {category} to be most of all {condition}"
    found = f"it is {best or 'no condition in particular'}"
    check(best == condition, expected, found, asked.answer)


FORMS: tuple[Form, ...] = (_leads, _undecided, _stands, _above, _most_of_all)


def check(holds: bool, expected: str, found: str, answer: Assessment | Answer) -> None:
    """Demand it, and otherwise say what was expected, what was found, and the ranking."""
    ranking = ", ".join(
        f"{one.category} ({one.standing}, {one.net:+d})" for one in answer.candidates
    )
    demand(holds, f"{expected}; {found}; ranking: {ranking}")


def _leading(answer: Assessment | Answer) -> str:
    return f"leading is {answer.leading}" if answer.leading else "no category leads"


def _candidate(asked: Asked, category: str) -> Candidate:
    names = [one.category for one in asked.answer.candidates]
    one_of(category, names, "category")
    return asked.answer.candidates[names.index(category)]
