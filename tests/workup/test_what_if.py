"""What if: differences through rules, and the sensitivity strip."""

from __future__ import annotations

import pytest

from bme_assist import Case, CaseError, KnowledgeBase, assess
from bme_assist.workup.changes import Change, Options, changed_case
from bme_assist.workup.sensitivity import Sensitivity, sensitivity
from bme_assist.workup.what_if import WhatIf, read_changes, what_if

HIP = ["age 6", "temperature 39.1 °C", "hip pain", "joint effusion", "CRP 85 mg/L"]


@pytest.fixture
def hip(knowledge: KnowledgeBase) -> Case:
    return Case.of(knowledge, HIP)


def test_a_difference_is_that_of_two_workups(knowledge: KnowledgeBase, hip: Case) -> None:
    changes = read_changes(hip, knowledge, ["temperature 36.8 °C"], ["CRP"], ["joint effusion"])
    answer = what_if(hip, changes, knowledge)
    after = assess(
        Case.of(knowledge, ["age 6", "temperature 36.8 °C", "hip pain", "no joint effusion"]),
        knowledge,
    )
    before = assess(hip, knowledge)
    assert (answer.leading_before, answer.leading_after) == (before.leading, after.leading)
    assert answer.urgency_before == "immediate"
    assert [one.category for one in answer.ranking] == [one.category for one in after.candidates]
    assert {one.rule for one in answer.rules_that_fire} == set(after.fired) - set(before.fired)
    assert {one.rule for one in answer.rules_that_stop} == set(before.fired) - set(after.fired)
    gone = {flag.rule for flag in before.red_flags} - {flag.rule for flag in after.red_flags}
    assert {one.rule for one in answer.flags_gone} == gone
    assert [one.now for one in answer.changes][1] == "C-reactive protein 85 mg/L"
    assert WhatIf.model_validate_json(answer.model_dump_json()) == answer


def test_nothing_changed_changes_nothing(knowledge: KnowledgeBase, hip: Case) -> None:
    answer = what_if(hip, [Change("joint effusion", True)], knowledge)
    assert not answer.rules_that_fire
    assert not answer.rules_that_stop
    assert not answer.sections_added


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"set_": ["feverr"]}, "not a known finding"),
        ({"clear": ["fever"]}, "follows from others"),
        ({"clear": ["chills"]}, "nothing to clear"),
        ({"flip": ["CRP"]}, "not simply present or absent"),
        ({"set_": ["chills", "no chills"]}, "another change of chills"),
    ],
)
def test_what_cannot_be_changed_is_said(
    asked: dict[str, list[str]], said: str, knowledge: KnowledgeBase, hip: Case
) -> None:
    with pytest.raises(CaseError, match=said):
        read_changes(hip, knowledge, **asked)


def test_a_contradiction_is_refused(knowledge: KnowledgeBase, hip: Case) -> None:
    with pytest.raises(CaseError, match="contradicts"):
        what_if(hip, read_changes(hip, knowledge, ["no fever"]), knowledge)


def test_a_finding_is_cleared_by_the_phrase_that_recorded_it(
    knowledge: KnowledgeBase, hip: Case
) -> None:
    (change,) = read_changes(hip, knowledge, clear=["joint effusion present"])
    assert change == Change("joint effusion", None)


def test_the_strip_finds_what_the_workup_finds(knowledge: KnowledgeBase, hip: Case) -> None:
    answer = sensitivity(hip, knowledge)
    base = assess(hip, knowledge)
    assert answer.leading == base.leading
    assert answer.urgency == base.red_flags[0].urgency
    assert not answer.robust
    for one in (*answer.left_out, *answer.added[::9]):
        changes = read_changes(
            hip, knowledge, *(([], [one.finding]) if one in answer.left_out else ([one.then],))
        )
        after = assess(changed_case(hip, changes, knowledge), knowledge)
        assert after.leading == one.leading
        assert (after.red_flags[0].urgency if after.red_flags else None) == one.urgency
    told = {one.finding for one in (*answer.left_out, *answer.added)}
    silent = [name for name in knowledge.findings if name not in told][::40]
    for name in silent:
        for value in Options.of(knowledge).values(name):
            try:
                after = assess(changed_case(hip, [Change(name, value)], knowledge), knowledge)
            except CaseError:
                continue
            if name not in {entry.finding for entry in hip.recorded}:
                assert after.leading == answer.leading
    assert Sensitivity.model_validate_json(answer.model_dump_json()) == answer


def test_the_strip_is_the_same_every_time(knowledge: KnowledgeBase, hip: Case) -> None:
    turned = Case.of(knowledge, HIP[::-1])
    assert sensitivity(hip, knowledge) == sensitivity(turned, knowledge)
