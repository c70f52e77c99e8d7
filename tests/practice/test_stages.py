"""How a case unfolds, what the rules say at each stage, and the key."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.practice.small_case import STAGES, case_of

from bme_assist import Case, KnowledgeBase, read_cases
from bme_assist.cases import Expected
from bme_assist.cases.pictures import Picture
from bme_assist.practice import Unfolded
from bme_assist.practice.choose import in_turn, of_difficulty
from bme_assist.practice.kept import case_of as case_of_record
from bme_assist.practice.kept import kept_case
from bme_assist.practice.stages import case_id, stages_of
from bme_assist.resources import case_library

PICTURE = Picture("knee.png", "an effusion", "ours", "CC0")


def test_a_case_unfolds_in_clerking_order(knee: Case, small: KnowledgeBase) -> None:
    stages = stages_of(knee, small)
    assert tuple(stage.name for stage in stages) == STAGES
    assert [stage.names for stage in stages] == [
        ("age", "recent injury"),
        ("fever", "night pain"),
        ("joint swelling",),
        ("C-reactive protein",),
        ("joint effusion",),
    ]
    assert stages[0].new[1].words == "no recent injury"


def test_each_stage_holds_all_that_is_known_by_then(knee: Case, small: KnowledgeBase) -> None:
    stages = stages_of(knee, small)
    counts = [len(stage.case.recorded) for stage in stages]
    assert counts == [2, 4, 5, 6, 7]
    assert stages[-1].case.recorded == knee.recorded


def test_the_order_of_entry_does_not_matter(knee: Case, small: KnowledgeBase) -> None:
    turned = replace(knee, recorded=knee.recorded[::-1])
    assert [one.new for one in stages_of(turned, small)] == [
        one.new for one in stages_of(knee, small)
    ]


def test_a_stage_without_findings_is_left_out(back: Case, small: KnowledgeBase) -> None:
    assert [one.name for one in stages_of(back, small)] == [
        "patient and history",
        "symptoms",
        "laboratory",
    ]


def test_the_whole_case_is_one_stage(knee: Case, small: KnowledgeBase) -> None:
    (stage,) = stages_of(knee, small, whole=True)
    assert len(stage.new) == 7


def test_what_nobody_knows_is_said_and_not_marked(small: KnowledgeBase) -> None:
    (stage,) = stages_of(case_of("findings: [fever: not recorded, night pain]", small), small)
    assert stage.names == ("night pain",)
    assert stage.not_known == ("fever",)


def test_pictures_come_with_imaging_even_alone(back: Case, small: KnowledgeBase) -> None:
    stages = stages_of(replace(back, pictures=(PICTURE,)), small)
    assert stages[-1].name == "imaging"
    assert stages[-1].pictures == (PICTURE,)
    assert not stages[-1].new
    assert stages[-1].case.recorded == back.recorded


def test_an_implied_finding_never_shows_before_it_is_recorded(small: KnowledgeBase) -> None:
    stages = stages_of(case_of("findings: [temperature: 39 °C, night pain]", small), small)
    assert [stage.names for stage in stages] == [("night pain",), ("temperature",)]


def test_a_figure_is_shown_as_it_was_written(knowledge: KnowledgeBase) -> None:
    """Also after it went through a record; other findings are said as the rules say them."""
    case = Case.of(knowledge, ["pain duration 10 years", "CRP 8.5 mg/dL", "febrile", "hip pain"])
    for one in (case, case_of_record(kept_case(case, knowledge), knowledge)):
        (stage,) = stages_of(one, knowledge, whole=True)
        assert {shown.words for shown in stage.new} == {
            "pain duration 10 years", "C-reactive protein 85 mg/L", "fever", "pain site hip",
        }  # fmt: skip


@pytest.mark.parametrize(
    ("tags", "name", "expected"),
    [(("case", "id-infectious-29"), "x", "infectious-29"), ((), "A hot knee!", "a-hot-knee"),
     ((), "", "case")],
)  # fmt: skip
def test_the_id_of_a_case(tags: tuple[str, ...], name: str, expected: str, knee: Case) -> None:
    assert case_id(replace(knee, tags=tags, name=name)) == expected


# ---- the rules at each stage -------------------------------------------------------------------


def test_the_deciding_stage_is_the_first_from_which_the_lead_stays(
    knee: Case, small: KnowledgeBase
) -> None:
    unfolded = Unfolded(knee, small)
    leads = [one.leading for one in unfolded.references]
    assert leads == [None, "inflammatory", "inflammatory", "inflammatory", "infectious"]
    assert unfolded.deciding == 4
    assert unfolded.deciding_findings == ("joint effusion",)
    assert unfolded.flagged == 2


def test_what_is_said_of_a_finding_names_the_rules_that_rest_on_it(
    knee: Case, small: KnowledgeBase
) -> None:
    unfolded = Unfolded(knee, small)
    said = unfolded.end.said["joint effusion"]
    assert [(one.rule, one.speaks, one.category) for one in said] == [
        ("INF-02", "for", "infectious"),
        ("IFL-02", "against", "inflammatory"),
    ]
    assert said[0].sources[0].heading == "One"
    flagged = unfolded.reference(2).said["joint swelling"]
    assert [(one.rule, one.speaks, one.category, one.acts) for one in flagged] == [
        ("RF-01", "flag", "hot joint", True)
    ]


def test_every_rule_that_fires_on_something_recorded_is_said_of_it(
    knowledge: KnowledgeBase,
) -> None:
    """Through features too; on published cases with the rules of the project."""
    file = sorted(case_library().glob("*.feature"))[1]
    for case in read_cases(file, knowledge)[:3]:
        end = Unfolded(case, knowledge, whole=True).end
        said = {one.rule: one.speaks for several in end.said.values() for one in several}
        recorded = {shown.words for shown in end.stage.new}
        for candidate in end.answer.candidates:
            for one in (*candidate.evidence_for, *candidate.evidence_against):
                if recorded & set(one.findings):
                    assert said[one.rule] == one.speaks
        flags = {flag.rule for flag in end.answer.red_flags}
        assert {rule for rule, speaks in said.items() if speaks == "flag"} <= flags


def test_a_finding_counts_where_another_follows_from_it(small: KnowledgeBase) -> None:
    """The flag reads fever; what implies it had its say, though both are entered."""
    case = case_of("findings: [fever, temperature: 39 °C, joint swelling]", small)
    said = Unfolded(case, small).end.said
    assert [one.rule for one in said["temperature"]] == ["RF-01"]


def test_discriminators_change_the_lead_or_the_distance(knee: Case, small: KnowledgeBase) -> None:
    unfolded = Unfolded(knee, small)
    found = [one.discriminators("infectious") for one in unfolded.references]
    # The injury that is denied and the fever move nothing; the CRP moves one point only.
    assert found == [(), ("night pain",), (), (), ("joint effusion",)]


def test_without_an_answer_the_key_is_that_of_the_rules(knee: Case, small: KnowledgeBase) -> None:
    key = Unfolded(replace(knee, expected=Expected()), small).key
    assert (key.category, key.urgent, key.published, key.differs) == ("infectious", True, False, ())


def test_the_published_answer_is_the_key_and_the_difference_is_told(
    knee: Case, small: KnowledgeBase
) -> None:
    expected = Expected("inflammatory", ("transient BMES",), "not urgent", known_miss=True)
    unfolded = Unfolded(replace(knee, expected=expected), small)
    key = unfolded.key
    assert key.accepted == ("inflammatory", "transient BMES")
    assert not key.urgent
    assert unfolded.deciding is None
    assert "the rules put infectious first" in key.differs[0]
    assert "known" in key.differs[0]
    assert "hot joint" in key.differs[1]


def test_a_flag_that_the_rules_do_not_raise_is_told(back: Case, small: KnowledgeBase) -> None:
    case = replace(back, expected=Expected("inflammatory", urgency="urgent"))
    key = Unfolded(case, small).key
    assert key.urgent
    assert "the rules raise no flag" in key.differs[0]


# ---- which case comes next ---------------------------------------------------------------------


def test_cases_of_a_difficulty_are_those_that_measure_so(
    knee: Case, back: Case, small: KnowledgeBase
) -> None:
    """The knee looks inflammatory at most of its partial views; nothing else leads for the back."""
    assert list(of_difficulty([knee, back], 3, small)) == [knee]
    assert list(of_difficulty([knee, back], 2, small)) == []
    assert list(of_difficulty([knee, back], 1, small)) == [back]
    assert list(of_difficulty([knee, back], 0, small)) == [knee, back]


def test_what_was_not_practiced_comes_first_then_what_is_longest_ago(knee: Case) -> None:
    cases = [replace(knee, name=name) for name in "abcd"]
    done = {"a": "2026-02-01", "c": "2026-01-01"}
    turn = [case.name for case in in_turn(cases, done)]
    assert set(turn[:2]) == {"b", "d"}
    assert turn[2:] == ["c", "a"]
    assert turn == [case.name for case in in_turn(cases[::-1], done)]
    orders = {tuple(case.name for case in in_turn(cases, {}, seed)) for seed in range(20)}
    assert len(orders) > 5


@pytest.mark.parametrize("seed", range(5))
def test_what_the_rules_are_known_to_miss_comes_after_all_others(knee: Case, seed: int) -> None:
    missed = replace(knee.expected, known_miss=True)
    cases = [replace(knee, name=name) for name in "abc"]
    cases += [replace(knee, name=name, expected=missed) for name in "xy"]
    turn = [case.name for case in in_turn(cases, {"b": "2026-01-01"}, seed)]
    assert set(turn[:2]) == {"a", "c"}
    assert set(turn[2:4]) == {"x", "y"}
    assert turn[4] == "b"
