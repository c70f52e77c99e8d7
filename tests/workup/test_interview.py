"""An interview as a value: answers, back, don't know, another question, saving, resuming."""

from __future__ import annotations

import pytest

from bme_assist import CaseError, KnowledgeBase, read_cases
from bme_assist.cases.write import KINDS, case_text
from bme_assist.workup.interview import Interview


@pytest.fixture(scope="session")
def opened(knowledge: KnowledgeBase) -> Interview:
    return Interview.begin(knowledge, "hip pain").answer("6").answer("male")


def test_it_opens_with_complaint_age_and_sex(knowledge: KnowledgeBase) -> None:
    state = Interview.begin(knowledge)
    asked = []
    for answer in ("hip pain", "6 years", "boy"):
        assert state.next is not None
        asked.append(state.next.finding)
        state = state.answer(answer)
    assert asked == ["", "age", "sex"]
    assert state.next is not None
    assert state.next.finding in knowledge.findings
    assert state.next.decisive


def test_nothing_to_begin_with(knowledge: KnowledgeBase) -> None:
    state = Interview.begin(knowledge)
    assert state.back() is state
    with pytest.raises(CaseError, match="nothing to begin with"):
        state.dont_know()
    with pytest.raises(CaseError, match="not a known finding"):
        state.answer("qqqq")


def test_an_answer_to_another_question_counts(opened: Interview) -> None:
    more = opened.answer("CRP 85 mg/L")
    assert more.case.recorded[-1].finding == "C-reactive protein"
    assert more.back() is opened
    assert more.assessment.findings


def test_a_value_that_does_not_fit_says_so(opened: Interview) -> None:
    with pytest.raises(CaseError, match="has no unit"):
        opened.answer("CRP 85")
    with pytest.raises(CaseError, match="contradicts"):
        opened.answer("no fever").answer("temperature 39 °C")


def test_a_second_answer_takes_the_place_of_the_first(opened: Interview) -> None:
    twice = opened.answer("CRP 85 mg/L").answer("CRP 5 mg/L")
    found = [one for one in twice.case.recorded if one.finding == "C-reactive protein"]
    assert len(found) == 1


def test_what_nobody_knows_is_not_asked_again(opened: Interview) -> None:
    assert opened.next is not None
    passed = opened.dont_know()
    assert passed.next is not None
    assert passed.next.finding != opened.next.finding
    assert opened.next.finding not in {one.finding for one in passed.questions}
    also = passed.answer("fever not recorded")
    assert "fever" in also.unknown
    assert "fever" not in also.answer("fever").unknown


@pytest.mark.parametrize("kind", KINDS)
def test_a_saved_interview_is_taken_up_again(kind: str, opened: Interview) -> None:
    state = opened.dont_know().answer("CRP 85 mg/L")
    text = case_text(state.to_save(), kind, state.knowledge)
    (case,) = read_cases(f"x{kind}", state.knowledge, text=text)
    again = Interview.resume(state.knowledge, case)
    assert again.unknown == state.unknown
    assert again.assessment.candidates == state.assessment.candidates
    assert again.next == state.next


def test_it_ends_when_no_answer_changes_lead_or_urgency(opened: Interview) -> None:
    left = frozenset(one.finding for one in opened.questions if one.decisive)
    ended = Interview(opened.knowledge, opened.case, left)
    assert ended.next is None
    with pytest.raises(CaseError, match="nothing to begin with"):
        ended.dont_know()
    assert ended.answer("fever").case.recorded
