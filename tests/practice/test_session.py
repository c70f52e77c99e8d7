"""A session is what its events replay to, from any point on."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from tests.practice.learners import RIGHT, answered
from tests.practice.test_stages import PICTURE

from bme_assist import Case, KnowledgeBase, UsageError
from bme_assist.errors import BmeError
from bme_assist.practice import Event, Practice
from bme_assist.practice.session import ANSWERED, BEGUN, FINISHED, SET_ASIDE, Ask

TYPED = ["1 2", "60", "", "", "no", "fever"]


def test_questions_come_in_order_and_nothing_is_skipped(knee: Case, small: KnowledgeBase) -> None:
    practice = Practice.begin(knee, small)
    asked = []
    for _ in range(5):
        for text in TYPED:
            assert practice.ask is not None
            asked.append((practice.ask.stage, practice.ask.question))
            practice = practice.answer(text)
    assert practice.ask is None
    names = ("differential", "confidence", "for", "against", "act", "next")
    assert asked == [(stage, name) for stage in range(5) for name in names]
    with pytest.raises(UsageError, match="nothing is asked any more"):
        practice.answer("1")
    with pytest.raises(UsageError, match="nothing is asked any more"):
        practice.commit(RIGHT)


def test_every_answer_is_one_event_of_plain_json(knee: Case, small: KnowledgeBase) -> None:
    practice = Practice.begin(knee, small, early_list=True)
    (begun,) = practice.events
    assert (begun.kind, begun.body["early_list"], begun.body["case"]) == (
        BEGUN, True, "a-swollen-knee",
    )  # fmt: skip
    for text in TYPED:
        before = practice.events
        practice = practice.answer(text)
        assert practice.events[:-1] == before
        assert practice.events[-1].kind == ANSWERED
    bodies = [dict(event.body) for event in practice.events]
    assert json.loads(json.dumps(bodies)) == bodies
    assert bodies[1] == {
        "stage": 0, "question": "differential", "answer": ["infectious", "inflammatory"],
    }  # fmt: skip


def test_a_session_replays_from_any_point_to_the_same_end(knee: Case, small: KnowledgeBase) -> None:
    whole = answered(Practice.begin(knee, small), [RIGHT] * 5).finish()
    kept = json.loads(json.dumps([[one.kind, dict(one.body)] for one in whole.events]))
    events = [Event(kind, body) for kind, body in kept]
    for count in range(1, len(events)):
        practice = Practice.replay(events[:count], small)
        asked = (count - 1) // 6
        assert practice.ask is None if asked == 5 else practice.ask.stage == asked
        for event in events[count:]:
            practice = (
                practice.answer(event.body["answer"])
                if event.kind == ANSWERED
                else practice.finish()
            )
        assert practice.report == whole.report
        assert [dict(one.body) for one in practice.events] == [body for _, body in kept]


def test_the_last_differential_can_be_kept(knee: Case, small: KnowledgeBase) -> None:
    practice = Practice.begin(knee, small)
    with pytest.raises(UsageError):
        practice.answer("=")
    practice = practice.commit(RIGHT).answer("=")
    assert practice.answers[Ask(1, "differential")] == ["infectious"]


def test_an_answer_that_does_not_read_leaves_no_trace(knee: Case, small: KnowledgeBase) -> None:
    practice = Practice.begin(knee, small)
    with pytest.raises(UsageError):
        practice.answer("nothing at all")
    assert len(practice.events) == 1


def test_a_stage_can_only_be_told_when_it_is_committed(knee: Case, small: KnowledgeBase) -> None:
    practice = Practice.begin(knee, small).answer("1")
    with pytest.raises(UsageError, match="patient and history is not committed yet"):
        practice.feedback(0)
    with pytest.raises(UsageError):
        practice.finish()


def test_pictures_are_described_first(knee: Case, small: KnowledgeBase) -> None:
    case = replace(knee, pictures=(PICTURE,))
    practice = Practice.begin(case, small, whole=True)
    assert practice.ask == Ask(0, "description")
    practice = practice.answer("an effusion, bright marrow")
    assert practice.ask == Ask(0, "differential")
    practice = answered(practice, [RIGHT])
    assert practice.commitment(0).description == "an effusion, bright marrow"
    again = Practice.replay(practice.events, small)
    assert again.stages[0].pictures == (PICTURE,)


def test_a_stage_without_findings_asks_for_no_marks(back: Case, small: KnowledgeBase) -> None:
    practice = Practice.begin(replace(back, pictures=(PICTURE,)), small)
    for _ in range(3):
        practice = practice.commit(RIGHT)
    asked = []
    for text in ("bright", "1", "50", "no", ""):
        assert practice.ask is not None
        asked.append(practice.ask.question)
        practice = practice.answer(text)
    assert asked == ["description", "differential", "confidence", "act", "next"]
    assert practice.report.stages[-1].agreement is None


def test_a_session_that_is_set_aside_is_over(knee: Case, small: KnowledgeBase) -> None:
    practice = Practice.begin(knee, small).answer("1").set_aside()
    assert practice.events[-1].kind == SET_ASIDE
    assert practice.is_over
    with pytest.raises(UsageError):
        practice.answer("60")


def test_a_finished_session_holds_its_report(knee: Case, small: KnowledgeBase) -> None:
    practice = answered(Practice.begin(knee, small), [RIGHT] * 5).finish()
    last = practice.events[-1]
    assert last.kind == FINISHED
    assert last.body["report"]["score"] == practice.report.score


def test_a_case_that_records_nothing_cannot_be_practiced(small: KnowledgeBase, knee: Case) -> None:
    with pytest.raises(UsageError, match="records nothing"):
        Practice.begin(replace(knee, recorded=()), small)


def test_a_record_whose_case_no_longer_reads_says_so(knee: Case, small: KnowledgeBase) -> None:
    (begun,) = Practice.begin(knee, small).events
    text = begun.body["text"].replace("night pain", "a forgotten word")
    with pytest.raises(BmeError, match="begin anew with --new"):
        Practice.replay([Event(BEGUN, {**begun.body, "text": text})], small)


def test_the_id_of_the_library_survives(knee: Case, small: KnowledgeBase) -> None:
    case = replace(knee, tags=("case", "id-infectious-99", "hard"))
    practice = Practice.begin(case, small)
    assert Practice.replay(practice.events, small).unfolded.id == "infectious-99"
