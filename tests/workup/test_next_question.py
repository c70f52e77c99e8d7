"""What to ask next: dangers first, every reason true, exact, and the same every time."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from tests.workup.patients import random_patient
from tests.workup.small import danger, evidence, feature, flag, small_rules

from bme_assist import Case, KnowledgeBase, ask, assess
from bme_assist.workup.changes import FIXED, Options
from bme_assist.workup.next_question import next_questions
from bme_assist.workup.question import BURDENS, Questions
from bme_assist.workup.reach import Reach, reach

CHILD = ["age 6", "hip pain", "temperature 39.1 °C"]


def test_danger_comes_before_everything(knowledge: KnowledgeBase) -> None:
    found = next_questions(Case.of(knowledge, CHILD), knowledge)
    safety = [one.safety for one in found if one.finding not in FIXED]
    assert safety == sorted(safety, reverse=True)
    assert safety[0]
    assert not safety[-1]
    assert all(one.reasons and one.burden in BURDENS for one in found)


def test_what_needs_no_test_is_asked_first_about_dangers(knowledge: KnowledgeBase) -> None:
    first = next_questions(Case.of(knowledge, ["hip pain"]), knowledge)
    assert {one.finding for one in first[:2]} == {"age", "sex"}
    for typed in (["hip pain"], CHILD, [*CHILD, "CRP 80 mg/L"]):
        found = next_questions(Case.of(knowledge, typed), knowledge)
        burdens = [BURDENS.index(one.burden) for one in found if one.safety]
        assert burdens == sorted(burdens)


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


def test_what_stands_for_a_range_of_figures_says_the_range(knowledge: KnowledgeBase) -> None:
    options = Options.of(knowledge)
    for finding in knowledge.findings.values():
        for value in options.values(finding.name):
            words = options.words(finding.name, value)
            assert words.startswith(("no ", finding.name))
            if finding.kind == "number":
                assert any(letter.isdigit() for letter in words)
    words = {
        options.words("C-reactive protein", one) for one in options.values("C-reactive protein")
    }
    assert any(" over " in one or " to under " in one for one in words)


# ---- on a few rules ----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeBase:
    """Fever and effusion flag septic arthritis; swelling tells at the knee only."""
    return small_rules(
        tmp_path_factory.mktemp("few"),
        features=[feature("FEA-01", "knee concerned", ["pain site is knee"])],
        evidence_infectious=[
            evidence("INF-01", ["knee concerned", "joint swelling"], strength="strong"),
            evidence("INF-02", "fever"),
            evidence("INF-03", ["night pain", "recent injury"]),
        ],
        evidence_inflammatory=[evidence("IFL-01", "rheumatoid factor", strength="moderate")],
        red_flags=[
            flag("RF-01", "septic joint", ["fever", "joint effusion"], danger="septic arthritis"),
            flag("RF-02", "septic knee", ["joint effusion"], danger="septic arthritis"),
        ],
        dangers=[danger("septic arthritis", missing=["fever"])],
    )


def asked(knowledge: KnowledgeBase, *findings: str, **more: Any) -> list[str]:
    case = Case.of(knowledge, findings)
    return [one.finding for one in next_questions(case, knowledge, **more)]


def test_a_danger_has_its_best_question_asked_first_and_only_that(few: KnowledgeBase) -> None:
    found = next_questions(Case.of(few, ["pain site hip"]), few)
    # More waits for the effusion, but the fever can be asked for at the bedside.
    assert [one.finding for one in found if one.safety] == ["fever"]
    assert found[0].first_for == ("septic arthritis",)
    # Nobody knows: the danger waits its turn, and what tells most comes first.
    rest = next_questions(Case.of(few, ["pain site hip"]), few, passed_over=["fever"])
    assert not any(one.safety for one in rest)
    febrile = next_questions(Case.of(few, ["pain site hip", "fever"]), few)
    assert [one.finding for one in febrile if one.safety] == ["joint effusion"]
    # A danger that is flagged, or has nothing that waits, asks for nothing.
    assert not any(one.safety for one in next_questions(Case.of(few, ["joint effusion"]), few))


def test_what_matters_at_another_site_only_is_not_asked(few: KnowledgeBase) -> None:
    assert "joint swelling" in asked(few, "pain site knee")
    assert "joint swelling" in asked(few, "night pain")
    assert "joint swelling" not in asked(few, "pain site hip")


def test_what_tells_nothing_by_itself_comes_last_and_says_so(few: KnowledgeBase) -> None:
    found = next_questions(Case.of(few, ["pain site hip"]), few)
    silent = [one for one in found if not one.answers]
    assert {one.finding for one in silent} == {"night pain", "recent injury"}
    assert found[-len(silent) :] == tuple(silent)
    assert silent[0].reasons == (
        "by itself it changes nothing; rules about infectious wait for it and more",
    )
    assert not silent[0].decisive


def test_breadth_goes_before_depth(few: KnowledgeBase) -> None:
    far = reach(few, {}, ())
    assert far["joint effusion"].dangers == {"septic arthritis": 6}
    assert far["fever"] == Reach({"infectious": 1}, {"septic arthritis": 3})
    assert far["fever"].breadth == pytest.approx(1 + 3**0.5)
    assert far["joint swelling"].categories == {"infectious": 3}


def test_the_reach_of_what_is_recorded_is_nothing(few: KnowledgeBase) -> None:
    far = reach(few, {"fever": True, "pain site": frozenset({"hip"})}, ("INF-02",))
    assert "fever" not in far
    assert "joint swelling" not in far
    assert not reach(few, {}, [rule.id for rule in few.rules])


def test_asking_says_how_many_are_left_out(few: KnowledgeBase) -> None:
    case = Case.of(few, ["pain site hip"], "A man")
    answer = ask(case, few, 2)
    assert (answer.case, len(answer.questions)) == ("A man", 2)
    assert answer.left_out == len(ask(case, few).questions) - 2
    assert Questions.model_validate_json(answer.model_dump_json()) == answer
