"""The red-flag drill, and a case before a room."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bme_assist import Case, KnowledgeBase, UsageError
from bme_assist.cases import Expected
from bme_assist.practice.conference import Conference, read_votes
from bme_assist.practice.drill import Drill, prepared
from bme_assist.practice.session import FINISHED
from bme_assist.practice.stages import case_id


@pytest.fixture
def cases(knee: Case, back: Case) -> list[Case]:
    """Six urgent cases and eight calm ones, and some that are fit for neither."""
    silent = replace(back, name="urgent, but nothing shows it", expected=Expected(urgency="urgent"))
    flagged = replace(knee, name="calm in the end", expected=Expected(urgency="not urgent"))
    return [
        *(replace(knee, name=f"knee {n}") for n in range(6)),
        *(replace(back, name=f"back {n}") for n in range(8)),
        silent,
        replace(knee, name="nothing published", expected=Expected()),
        replace(back, name="short", recorded=back.recorded[:2]),
        flagged,
    ]


def test_a_drill_is_balanced_and_the_same_for_the_same_seed(
    cases: list[Case], small: KnowledgeBase
) -> None:
    items = prepared(cases, small, 7, count=10)
    assert len(items) == 10
    assert sum(item.urgent for item in items) == 5
    again = prepared(cases[::-1], small, 7, count=10)
    assert [item.case.name for item in again] == [item.case.name for item in items]
    others = prepared(cases, small, 8, count=10)
    assert [item.case.name for item in others] != [item.case.name for item in items]


def test_the_scarcer_kind_sets_the_number(cases: list[Case], small: KnowledgeBase) -> None:
    items = prepared(cases, small, 1, count=20)
    assert (len(items), sum(item.urgent for item in items)) == (12, 6)
    assert prepared(cases[6:], small, 1) == ()


@pytest.mark.parametrize("seed", range(5))
def test_rules_and_publication_agree_on_every_case_and_imaging_stays_hidden(
    seed: int, cases: list[Case], small: KnowledgeBase
) -> None:
    for item in prepared(cases, small, seed):
        assert item.answer.must_act is item.urgent
        assert item.case.name != "urgent, but nothing shows it"
        assert {stage.name for stage in item.stages}.isdisjoint({"imaging", "course"})
        assert sum(len(stage.new) for stage in item.stages) >= 3
        assert item.flags == (("hot joint",) if item.urgent else ())


def test_the_drill_counts_and_replays(cases: list[Case], small: KnowledgeBase) -> None:
    items = prepared(cases, small, 7, count=4)
    drill = Drill.begin(items, small, 7)
    with pytest.raises(UsageError):
        drill.answer("perhaps")
    said = [True, True, False, items[3].urgent]
    for number, one in enumerate(said):
        assert drill.at == number
        drill = drill.answer("yes" if one else "no")
        again = Drill.replay(drill.events, small)
        assert (again.answers, again.at) == (drill.answers, drill.at)
        assert [case_id(item.case) for item in again.items] == [case_id(i.case) for i in items]
    result = drill.result
    truth = [item.urgent for item in items]
    assert (result.urgent, result.calm) == (2, 2)
    assert result.called == sum(a and b for a, b in zip(said, truth, strict=True))
    assert result.over_called == sum(a and not b for a, b in zip(said, truth, strict=True))
    assert result.wrong == tuple(n for n in range(4) if said[n] != truth[n])
    done = drill.finish()
    assert done.is_over
    assert done.events[-1].body["report"]["called"] == result.called


def test_a_drill_needs_cases(small: KnowledgeBase) -> None:
    with pytest.raises(UsageError, match="no case is fit"):
        Drill.begin((), small, 0)


# ---- conference --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("infectious 5, inflammatory 3", {"infectious": 5, "inflammatory": 3}),
        ("3 inflam; 5 infec", {"infectious": 5, "inflammatory": 3}),
        ("transient BMES: 2, infectious = 1", {"infectious": 1, "transient BMES": 2}),
        ("infectious 2, infectious 3", {"infectious": 5}),
    ],
)
def test_votes_read(text: str, counts: dict[str, int], small: KnowledgeBase) -> None:
    found = read_votes(text, small)
    assert found == counts
    assert list(found) == [one.name for one in small.categories if one.name in counts]


@pytest.mark.parametrize(("text", "told"), [("infectious", "no count"), ("goblins 3", "category")])
def test_votes_that_do_not_read(text: str, told: str, small: KnowledgeBase) -> None:
    with pytest.raises(UsageError, match=told):
        read_votes(text, small)


def test_a_conference_goes_stage_by_stage_and_replays(knee: Case, small: KnowledgeBase) -> None:
    room = Conference.begin(knee, small).vote("inflammatory 9, infectious 1").go_on()
    room = room.vote("infectious 2").vote("infectious 8")
    again = Conference.replay(room.events, small)
    assert (again.at, again.votes) == (1, {0: {"infectious": 1, "inflammatory": 9},
                                           1: {"infectious": 8}})  # fmt: skip
    while not again.is_at_the_end:
        again = again.go_on()
    again = again.finish()
    assert again.is_over
    last = again.events[-1]
    assert last.kind == FINISHED
    assert last.body["report"]["category"] == "infectious"
    assert last.body["report"]["votes"][1] == {"stage": "symptoms", "counts": {"infectious": 8}}


def test_nothing_to_show_is_refused(knee: Case, small: KnowledgeBase) -> None:
    with pytest.raises(UsageError, match="records nothing"):
        Conference.begin(replace(knee, recorded=()), small)


@pytest.mark.parametrize("seed", range(5))
def test_no_case_of_a_drill_is_without_its_complaint(
    seed: int, cases: list[Case], small: KnowledgeBase
) -> None:
    for item in prepared(cases, small, seed):
        (symptoms,) = [stage for stage in item.stages if stage.name == "symptoms"]
        recorded = [one for one in item.case.recorded if one.finding in ("fever", "night pain")]
        assert len(symptoms.new) == len(recorded) > 0
    silent = [
        replace(case, recorded=tuple(e for e in case.recorded if e.finding in _NO_SYMPTOM))
        for case in cases
    ]
    assert prepared(silent, small, seed) == ()


_NO_SYMPTOM = ("age", "recent injury", "joint swelling", "C-reactive protein", "rheumatoid factor")


@pytest.mark.parametrize("seed", range(5))
def test_known_misses_are_drawn_last(seed: int, cases: list[Case], small: KnowledgeBase) -> None:
    missed = [
        replace(case, name=f"missed {n}", expected=replace(case.expected, known_miss=True))
        for n, case in enumerate([*cases[:6], *cases[6:14]])
    ]
    items = prepared([*missed, *cases], small, seed, count=10)
    assert len(items) == 10
    assert not [item.case.name for item in items if item.case.expected.known_miss]
    assert len(prepared(missed, small, seed, count=10)) == 10
