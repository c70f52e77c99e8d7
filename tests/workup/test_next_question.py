"""What to ask next: dangers first, every reason true, exact, and the same every time."""

from __future__ import annotations

from random import Random

import pytest
from tests.workup.patients import random_patient

from bme_assist import Case, KnowledgeBase, assess
from bme_assist.workup.next_question import next_questions
from bme_assist.workup.question import BURDENS
from bme_assist.workup.reach import reach

CHILD = ["age 6", "hip pain", "temperature 39.1 °C"]


def test_danger_comes_before_everything(knowledge: KnowledgeBase) -> None:
    found = next_questions(Case.of(knowledge, CHILD), knowledge)
    safety = [one.safety for one in found]
    assert safety == sorted(safety, reverse=True)
    assert safety[0]
    assert not safety[-1]
    assert all(one.reasons and one.burden in BURDENS for one in found)


def test_the_same_case_gets_the_same_questions(knowledge: KnowledgeBase) -> None:
    first = next_questions(Case.of(knowledge, CHILD), knowledge)
    assert first == next_questions(Case.of(knowledge, CHILD[::-1]), knowledge)


def test_every_answer_does_what_is_said(knowledge: KnowledgeBase) -> None:
    rng = Random(4)
    for _ in range(4):
        case = random_patient(knowledge, rng)
        now = assess(case, knowledge)
        open_ = {one.name for one in now.dangers if one.state == "not excluded"}
        found = next_questions(case, knowledge)
        for question in rng.sample(found, min(8, len(found))):
            for tried in question.answers[:3]:
                entered = Case.of(knowledge, [tried.words]).recorded
                kept = tuple(one for one in case.recorded if one.finding != question.finding)
                with_it = Case(name="", recorded=(*kept, *entered))
                then = assess(with_it, knowledge)
                assert then.leading == tried.leading
                states = {one.name: one.state for one in then.dangers}
                assert {name for name in open_ if states[name] == "flagged"} == {*tried.flags}
                assert {name for name in open_ if states[name] == "excluded"} == {*tried.excludes}
                if tried.urgency:
                    assert then.red_flags[0].urgency == tried.urgency


def test_what_is_known_or_passed_over_is_not_asked(knowledge: KnowledgeBase) -> None:
    case = Case.of(knowledge, [*CHILD, "no joint effusion"])
    names = {one.finding for one in next_questions(case, knowledge, passed_over={"abscess"})}
    assert names.isdisjoint({"joint effusion", "fever", "age", "abscess"})
    assert all(knowledge.findings[name].group != "course" for name in names)


def test_a_figure_that_is_awaited_is_asked_for(knowledge: KnowledgeBase) -> None:
    case = Case.of(knowledge, [*CHILD, "C-reactive protein raised"])
    found = {one.finding: one for one in next_questions(case, knowledge)}
    assert found["C-reactive protein"].needs_figure
    assert not found["joint effusion"].needs_figure


@pytest.mark.parametrize("findings", [["age 6"], ["hip pain", "fever"]])
def test_the_reach_leaves_out_what_is_recorded(
    findings: list[str], knowledge: KnowledgeBase
) -> None:
    case = Case.of(knowledge, findings)
    answer = assess(case, knowledge)
    values = {one.finding: one.value for one in case.recorded if one.value is not None}
    found = reach(knowledge, values, answer.fired)
    assert values.keys().isdisjoint(found)
    assert all(weight > 0 for weight in found.values())


def test_rules_that_are_ruled_out_wait_for_nothing(knowledge: KnowledgeBase) -> None:
    child = reach(knowledge, {}, ())
    fired_all = reach(knowledge, {}, [rule.id for rule in knowledge.rules])
    assert child
    assert not fired_all
