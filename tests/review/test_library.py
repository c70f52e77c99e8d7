"""What the published cases must show, whatever their ranking."""

from __future__ import annotations

import pytest

from bme_assist import KnowledgeBase, read_cases
from bme_assist.resources import case_library
from bme_assist.review import Answer, examine

DANGEROUS = ("infectious", "neoplastic")


@pytest.fixture(scope="module")
def answers(knowledge: KnowledgeBase) -> tuple[Answer, ...]:
    files = sorted(case_library().glob("*.feature"))
    cases = [case for file in files for case in read_cases(file, knowledge)]
    return examine(cases, knowledge).answers


def test_infection_and_malignancy_that_do_not_lead_are_named_as_not_excluded(
    answers: tuple[Answer, ...],
) -> None:
    for answer in answers:
        if answer.leads or answer.published not in DANGEROUS:
            continue
        states = {
            danger.state
            for danger in answer.assessment.dangers
            if danger.category == answer.published
        }
        assert states & {"flagged", "not excluded"}, answer.case.name


def test_every_category_has_cases_in_both_halves(answers: tuple[Answer, ...]) -> None:
    halves = {
        (answer.published, half)
        for answer in answers
        for half in ("learn", "check")
        if half in answer.case.tags
    }
    assert len(halves) == 2 * len({answer.published for answer in answers}) == 16


def test_a_known_miss_is_tagged_and_only_a_miss_is(answers: tuple[Answer, ...]) -> None:
    wrongly = [a.case.name for a in answers if a.leads is a.case.expected.known_miss]
    assert not wrongly
