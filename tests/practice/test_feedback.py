"""Feedback, finding by finding."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.practice.learners import RIGHT
from tests.workup.small import evidence, small_rules

from bme_assist import Case, KnowledgeBase
from bme_assist.practice import Commitment, Move, Unfolded
from bme_assist.practice.feedback import Feedback, feedback_on, move_worth
from bme_assist.practice.outcome import report_on
from bme_assist.reports.layout import Page
from bme_assist.reports.practice import feedback_lines


@pytest.fixture
def unfolded(knee: Case, small: KnowledgeBase) -> Unfolded:
    return Unfolded(knee, small)


def told(unfolded: Unfolded, stage: int, commitment: Commitment) -> Feedback:
    before = unfolded.reference(stage - 1) if stage else None
    return feedback_on(commitment, unfolded.reference(stage), before, unfolded.key.category)


def verdicts(found: Feedback) -> list[str]:
    return [one.verdict for one in found.findings]


@pytest.mark.parametrize(
    ("leads", "speaks_for", "speaks_against", "verdict", "agreement"),
    [
        # At the last stage the effusion speaks for infection and against inflammation.
        ("infectious", ["joint effusion"], [], "right", 1.0),
        ("infectious", [], [], "missed", 0.0),
        ("infectious", [], ["joint effusion"], "wrong way", 0.0),
        ("inflammatory", [], ["joint effusion"], "right", 1.0),
        ("inflammatory", ["joint effusion"], [], "wrong way", 0.0),
        # No rule about it, but one for another cause: that speaks against it.
        ("transient BMES", [], ["joint effusion"], "fair", None),
        ("transient BMES", [], [], "", None),
    ],
)
def test_a_mark_is_compared_with_the_rules_about_the_lead(
    leads: str,
    speaks_for: list[str],
    speaks_against: list[str],
    verdict: str,
    agreement: float | None,
    unfolded: Unfolded,
) -> None:
    commitment = Commitment((leads,), 50, tuple(speaks_for), tuple(speaks_against), act=True)
    found = told(unfolded, 4, commitment)
    assert verdicts(found) == [verdict]
    assert found.agreement == agreement


def test_what_speaks_against_another_may_be_marked_for(unfolded: Unfolded) -> None:
    found = told(
        unfolded, 4, Commitment(("transient BMES",), 50, ("joint effusion",), (), act=True)
    )
    # It speaks against inflammation, so it is fair to count it for something else.
    assert verdicts(found) == ["fair"]


def test_a_mark_that_no_rule_bears_is_told(unfolded: Unfolded) -> None:
    found = told(unfolded, 0, Commitment(("infectious",), 50, ("age",), (), act=False))
    assert verdicts(found) == ["not in the rules", ""]
    assert found.agreement == 0.0


def test_marks_are_weighed_against_all_that_speaks(unfolded: Unfolded) -> None:
    commitment = Commitment(("inflammatory",), 50, ("fever", "night pain"), (), act=False)
    # One right mark, one that no rule bears, one finding that speaks: 2 × 1 of 3.
    assert told(unfolded, 1, commitment).agreement == pytest.approx(2 / 3)


def test_a_new_flag_is_told_apart_from_one_raised_before(unfolded: Unfolded) -> None:
    examined, measured = (told(unfolded, stage, RIGHT) for stage in (2, 3))
    assert examined.must_act
    assert examined.new_flags == ("RF-01",)
    assert measured.must_act
    assert measured.new_flags == ()
    assert not told(unfolded, 1, RIGHT).must_act


def test_the_ranking_so_far_is_told(unfolded: Unfolded) -> None:
    found = told(unfolded, 1, RIGHT)
    assert found.leading == "inflammatory"
    assert found.ahead[0] == ("inflammatory", "possible", 2)


@pytest.mark.parametrize(
    ("move", "worth"),
    [
        (Move(step="NS-01"), True),
        (Move(step="NS-03"), False),
        (Move(finding="joint effusion"), True),
        (Move(finding="recent injury"), False),
        (Move(), False),
    ],
)
def test_what_to_do_next_is_compared_with_what_is_worth_it(
    move: Move, worth: bool, unfolded: Unfolded
) -> None:
    assert move_worth(move, unfolded.reference(2)) is worth
    assert told(unfolded, 2, replace(RIGHT, move=move)).move_worth is worth


def test_a_step_is_told_in_its_words(unfolded: Unfolded) -> None:
    assert told(unfolded, 0, RIGHT).step == "aspirate the joint"


@pytest.fixture
def two_conditions(tmp_path: Path) -> Unfolded:
    """Septic arthritis leads within infection; what osteomyelitis would want does not count."""
    rules = small_rules(
        tmp_path,
        evidence_infectious=[
            evidence("INF-01", "joint swelling", "for", "strong", condition="septic arthritis"),
            evidence("INF-02", "night pain", "against", "moderate", condition="osteomyelitis"),
            evidence("INF-03", "fever", "for", "weak", condition="septic arthritis"),
        ],
    )
    case = Case.of(rules, ["night pain", "fever", "joint swelling"])
    return Unfolded(case, rules, whole=True)


@pytest.mark.parametrize(
    ("speaks_for", "speaks_against", "verdict", "agreement"),
    [
        # Night pain comes first of the three; fever and swelling are marked rightly throughout.
        ((), (), "", 1.0),
        ((), ("night pain",), "fair", 1.0),
        (("night pain",), (), "not in the rules", 4 / 5),
    ],
)
def test_what_the_engine_does_not_count_is_neither_missed_nor_scored(
    speaks_for: tuple[str, ...],
    speaks_against: tuple[str, ...],
    verdict: str,
    agreement: float,
    two_conditions: Unfolded,
) -> None:
    marked = ("fever", "joint swelling", *speaks_for)
    said = Commitment(("infectious",), 90, marked, speaks_against, act=False)
    found = told(two_conditions, 0, said)
    by_name = {one.name: one.verdict for one in found.findings}
    assert by_name == {"night pain": verdict, "fever": "right", "joint swelling": "right"}
    assert found.agreement == pytest.approx(agreement)
    report = report_on(two_conditions, [said])
    assert {rule.rule for rule in report.rules} == {"INF-01", "INF-03"}
    spans = (span.text for line in feedback_lines(found, Page(80)) for span in line)
    page = " ".join("".join(spans).split())
    assert "against infectious, not counted: about another condition (INF-02)" in page
