"""Every figure of docs/scoring.md, by hand, on the case of the small base."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from tests.practice.learners import RIGHT, answered, steadily

from bme_assist import Case, KnowledgeBase
from bme_assist.cases import Expected
from bme_assist.practice import CaseReport, Commitment, Move, Practice
from bme_assist.practice.calibration import brier, reliability
from bme_assist.practice.score import WEIGHTS

Reported = Callable[[Sequence[Commitment]], CaseReport]
WRONG = replace(RIGHT, differential=("inflammatory", "infectious"), act=False, confidence=50)


@pytest.fixture
def reported(knee: Case, small: KnowledgeBase) -> Reported:
    def report(commitments: Sequence[Commitment]) -> CaseReport:
        return answered(Practice.begin(knee, small), commitments).report

    return report


def value(report: CaseReport, name: str) -> float | None:
    return next(part.value for part in report.parts if part.name == name)


def test_the_weights_add_up_to_a_hundred() -> None:
    assert sum(WEIGHTS.values()) == 100


# ---- diagnosis ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("last", "place", "worth"),
    [
        (("infectious",), 1, 1.0),
        (("inflammatory", "infectious"), 2, 0.5),
        (("inflammatory", "transient BMES", "infectious"), 3, 1 / 3),
        (("inflammatory",), 0, 0.0),
    ],
)
def test_the_diagnosis_is_the_place_in_the_last_differential(
    last: tuple[str, ...], place: int, worth: float, reported: Reported
) -> None:
    report = reported(steadily(RIGHT, differential=last))
    assert report.place == place
    assert value(report, "diagnosis") == pytest.approx(worth)
    assert report.right is (place == 1)


def test_another_accepted_category_is_as_right(knee: Case, small: KnowledgeBase) -> None:
    case = replace(knee, expected=Expected("infectious", ("transient BMES",), "urgent"))
    said = [replace(RIGHT, differential=("transient BMES",))] * 5
    report = answered(Practice.begin(case, small), said).report
    assert (report.right, report.place) == (True, 1)


def test_without_an_answer_diagnosis_and_calibration_do_not_count(small: KnowledgeBase) -> None:
    case = Case.of(small, ["age 30", "no recent injury"])
    report = answered(Practice.begin(case, small), [replace(RIGHT, act=False)]).report
    assert report.category == ""
    assert (report.right, report.brier, report.premature_closure) == (None, None, None)
    assert value(report, "diagnosis") is None
    assert value(report, "calibration") is None
    assert value(report, "discriminators") is None
    assert report.score == 100


# ---- urgency -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("acts", "urgency", "worth"),
    [
        # The flag is raised at the third of five stages.
        ("nnyyy", "in time", 1.0),
        ("yyyyy", "in time", 1.0),
        ("nnnyy", "late", 0.5),
        ("nnnny", "late", 0.5),
        ("yynny", "late", 0.5),
        ("nnnnn", "missed", 0.0),
        ("nnyyn", "missed", 0.0),
    ],
)
def test_urgency_where_someone_must_act(
    acts: str, urgency: str, worth: float, reported: Reported
) -> None:
    report = reported([replace(RIGHT, act=act == "y") for act in acts])
    assert report.urgency == urgency
    assert value(report, "urgency") == worth
    (flag,) = report.flags
    assert flag.state == urgency
    assert flag.raised_at == "examination"
    assert report.over_called == ()


def test_the_same_flag_heeded_or_not_is_a_rule_read_or_not(reported: Reported) -> None:
    for act in (True, False):
        report = reported([replace(RIGHT, act=act)] * 5)
        (flag,) = (rule for rule in report.rules if rule.kind == "red flag")
        assert (flag.rule, flag.right) == ("RF-01", act)


@pytest.mark.parametrize(
    ("acts", "urgency", "worth", "stages"),
    [
        ("nnn", "rightly left", 1.0, ()),
        ("nyn", "over-called", 2 / 3, ("symptoms",)),
        ("yyy", "over-called", 0.0, ("patient and history", "symptoms", "laboratory")),
    ],
)
def test_urgency_where_nobody_must_act(
    acts: str,
    urgency: str,
    worth: float,
    stages: tuple[str, ...],
    back: Case,
    small: KnowledgeBase,
) -> None:
    said = [replace(RIGHT, act=act == "y") for act in acts]
    report = answered(Practice.begin(back, small), said).report
    assert report.urgency == urgency
    assert report.over_called == stages
    assert value(report, "urgency") == pytest.approx(worth)


def test_heeding_a_flag_is_never_an_over_call(knee: Case, small: KnowledgeBase) -> None:
    """It turned out not urgent, but the rules ask to act: then acting costs nothing."""
    case = replace(knee, expected=Expected("infectious", urgency="not urgent"))
    acting = [replace(RIGHT, act=act == "y") for act in "nnyyy"]
    assert answered(Practice.begin(case, small), acting).report.urgency == "rightly left"
    early = [replace(RIGHT, act=True)] * 5
    report = answered(Practice.begin(case, small), early).report
    assert report.over_called == ("patient and history", "symptoms")


# ---- closure -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("leads", "settled", "premature"),
    [
        # By the rules infectious leads from the fifth stage on: that is where it is decided.
        ("22222", "patient and history", True),
        ("12222", "symptoms", True),
        ("11112", "imaging", False),  # wrong, but moved at the deciding stage
        ("22221", "imaging", False),
        ("11111", "patient and history", False),  # settled early, and right
        ("21113", "imaging", False),
        ("22333", "examination", True),
    ],
)
def test_premature_closure_is_settling_on_what_is_wrong_before_the_deciding_stage(
    leads: str, settled: str, premature: bool, reported: Reported, small: KnowledgeBase
) -> None:
    names = [category.name for category in small.categories]
    report = reported([replace(RIGHT, differential=(names[int(n) - 1],)) for n in leads])
    assert (report.settled_at, report.decided_at) == (settled, "imaging")
    assert report.decided_by == ("joint effusion",)
    assert report.premature_closure is premature


def test_closure_is_not_judged_where_nothing_decides_later(
    knee: Case, small: KnowledgeBase
) -> None:
    whole = answered(Practice.begin(knee, small, whole=True), [WRONG]).report
    assert whole.premature_closure is None
    assert whole.mode == "whole case"
    miss = replace(knee, expected=Expected("transient BMES", known_miss=True))
    report = answered(Practice.begin(miss, small), [WRONG] * 5).report
    assert (report.premature_closure, report.decided_at) == (None, "")
    assert "The published answer is transient BMES" in report.differs[0]


# ---- discriminators, evidence, calibration, next step ------------------------------------------


def test_discriminators_are_read_where_a_mark_goes_the_way_of_the_rules(
    reported: Reported,
) -> None:
    blind = reported([RIGHT] * 5)
    assert [(one.finding, one.seen) for one in blind.telling] == [
        ("night pain", False),
        ("joint effusion", False),
    ]
    assert value(blind, "discriminators") == 0.0
    assert [one.finding for one in blind.missed] == ["night pain", "joint effusion"]
    seeing = [
        RIGHT,
        # Night pain speaks for inflammation: against infection, by way of another cause.
        replace(RIGHT, speaks_against=("night pain",)),
        RIGHT,
        RIGHT,
        replace(RIGHT, speaks_for=("joint effusion",)),
    ]
    assert value(reported(seeing), "discriminators") == 1.0


def test_what_was_missed_is_what_to_read_first(reported: Reported) -> None:
    report = reported([RIGHT] * 5)
    assert report.read[0].id == "a.one"
    assert report.read[0].because == "behind what you missed: night pain, joint effusion"


def test_evidence_is_the_mean_over_the_stages_at_which_something_counts(
    reported: Reported,
) -> None:
    said = steadily(RIGHT, speaks_for=("joint effusion",))
    # Infection: nothing marked and nothing speaks but the CRP (missed) and the effusion (marked).
    assert value(reported(said), "evidence") == pytest.approx((0 + 1) / 2)


def test_rules_about_the_lead_are_read_or_not(reported: Reported) -> None:
    report = reported(steadily(RIGHT, speaks_for=("joint effusion",)))
    read = {rule.rule: (rule.right, rule.discriminates) for rule in report.rules}
    assert read == {"INF-01": (False, False), "RF-01": (True, False), "INF-02": (True, True)}


def test_calibration_is_one_minus_the_brier_score(reported: Reported) -> None:
    certain = reported([RIGHT] * 5)
    assert (certain.brier, value(certain, "calibration")) == (0.0, 1.0)
    wrong = reported([replace(RIGHT, differential=("inflammatory",))] * 5)
    assert (wrong.brier, value(wrong, "calibration")) == (1.0, 0.0)
    said = [replace(WRONG, confidence=50)] * 4 + [replace(RIGHT, confidence=80)]
    assert reported(said).brier == pytest.approx((4 * 0.25 + 0.04) / 5)


def test_brier_by_hand() -> None:
    assert brier([]) is None
    assert brier([(70, True), (20, False)]) == pytest.approx((0.09 + 0.04) / 2)


def test_statements_fall_into_bins() -> None:
    found = reliability([(0, False), (49, True), (50, True), (90, True), (100, False)])
    assert [(one.low, one.right, one.of) for one in found] == [(0, 1, 2), (50, 1, 1), (90, 1, 2)]
    assert found[0].said == 24.5


def test_the_next_step_is_the_share_of_stages(reported: Reported) -> None:
    said = steadily(RIGHT, move=Move(finding="recent injury"))
    assert value(reported(said), "next step") == pytest.approx(4 / 5)


# ---- all together ------------------------------------------------------------------------------


def test_the_score_is_the_weighted_sum(reported: Reported) -> None:
    report = reported([replace(WRONG, act=act == "y") for act in "nnnyy"])
    # Second place, late, a Brier score of 0.25 and every move planned. Nothing is marked: the
    # evidence for inflammation is missed, and so are both telling findings.
    expected = 40 / 2 + 25 / 2 + 0 + 0 + 10 * 0.75 + 5
    assert report.score == int(expected + 0.5)


def test_a_perfect_learner_has_a_hundred(knee: Case, small: KnowledgeBase) -> None:
    practice = Practice.begin(knee, small)
    marks = {1: ((), ("night pain",)), 3: (("C-reactive protein",), ()),
             4: (("joint effusion",), ())}  # fmt: skip
    for at in range(5):
        speaks_for, speaks_against = marks.get(at, ((), ()))
        practice = practice.commit(
            replace(RIGHT, speaks_for=speaks_for, speaks_against=speaks_against)
        )
    assert practice.report.score == 100


def test_the_report_survives_as_json(reported: Reported) -> None:
    report = reported([WRONG] * 5)
    assert CaseReport.model_validate_json(report.model_dump_json()) == report
