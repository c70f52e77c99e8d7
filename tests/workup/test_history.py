"""The history of an interview: kept with the case, taken up again, and never in the way."""

from __future__ import annotations

from pathlib import Path

import pytest

from bme_assist import Interview, KnowledgeBase, read_cases
from bme_assist.cases.write import KINDS, write_case
from bme_assist.workup.history import remarks, remembered

ANSWERS = ["pain duration 3 to 5 days", "CRP 85 mg/L", "fever not recorded", "CRP <5 mg/L",
           "marrow edema site femoral head and acetabulum"]  # fmt: skip


@pytest.fixture
def answered(knowledge: KnowledgeBase) -> Interview:
    state = Interview.begin(knowledge, "hip pain")
    for text in ("age 6 years", "male", *ANSWERS):
        state = state.enter(knowledge.phrases.recorded(text, state.case.where))
    return state


def saved(state: Interview, file: Path) -> Interview:
    write_case(state.to_save(), file, state.knowledge, remarks=remarks(state))
    (case,) = read_cases(file, state.knowledge)
    return remembered(case, file.read_text(encoding="utf-8"), state.knowledge)


def entered(state: Interview) -> set[tuple[str, object]]:
    return {(one.finding, one.value) for one in state.case.recorded}


@pytest.mark.parametrize("kind", KINDS)
def test_every_answer_can_be_taken_back_after_an_interruption(
    kind: str, answered: Interview, tmp_path: Path
) -> None:
    again, before = saved(answered, tmp_path / f"x{kind}"), answered
    assert len(again.steps) == len(ANSWERS) + 3
    while True:
        assert entered(again) == entered(before)
        assert again.unknown == before.unknown
        if before.before is None:
            break
        again, before = again.back(), before.back()
    assert again.before is None


def test_an_interview_that_began_with_a_case_keeps_what_it_held(
    answered: Interview, tmp_path: Path
) -> None:
    knowledge = answered.knowledge
    begun = Interview.resume(knowledge, answered.to_save())
    changed = begun.enter(knowledge.phrases.recorded("no fever", begun.case.where))
    again = saved(changed, tmp_path / "x.yaml")
    assert len(again.steps) == 1
    assert again.back().unknown == begun.unknown == {"fever"}
    assert entered(again.back()) == entered(begun)


def test_a_file_that_somebody_edited_is_taken_as_it_is(answered: Interview, tmp_path: Path) -> None:
    file = tmp_path / "x.yaml"
    saved(answered, file)
    text = file.read_text(encoding="utf-8").replace("6 years", "7 years", 1)
    (case,) = read_cases(file, answered.knowledge, text=text)
    again = remembered(case, text, answered.knowledge)
    assert not again.steps
    assert again.back() is again
    broken = text.replace("interview answered: sex = ", "interview answered: sax ")
    assert not remembered(case, broken, answered.knowledge).steps


def test_the_state_says_what_was_answered_and_what_is_asked(answered: Interview) -> None:
    state = answered.state()
    assert state.answered[0] == "pain site hip"
    assert "fever not recorded" in state.answered
    assert state.unknown == ("fever",)
    assert len(state.findings) == len(answered.case.recorded)
    assert state.finding
    assert state.ask
    assert state.reasons
    assert state.leading == answered.assessment.leading
    assert len(state.ranking) == len(answered.knowledge.categories)
    assert type(state).model_validate_json(state.model_dump_json()) == state
