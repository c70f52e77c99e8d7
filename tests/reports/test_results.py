"""How the case library fares: shares with their intervals, and every miss by name."""

from __future__ import annotations

from dataclasses import replace

import pytest
from bme_assist.reports.results import CaseResult, result_data, result_lines, wilson
from tests.workup.small import work_up

from bme_assist import Case, KnowledgeBase, Location
from bme_assist.cases import Expected


@pytest.mark.parametrize(
    ("hits", "of", "low", "high"),
    [
        # Newcombe, Stat Med 1998;17:857, table I, method 3
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0000, 0.1611),
        (1, 29, 0.0061, 0.1718),
        (29, 29, 1 - 0.1170, 1.0),
    ],
)
def test_the_interval_of_a_share(hits: int, of: int, low: float, high: float) -> None:
    found = wilson(hits, of)
    assert found == pytest.approx((low, high), abs=5e-5)
    mirrored = wilson(of - hits, of)
    assert mirrored == pytest.approx((1 - found[1], 1 - found[0]))


def test_of_no_case_nothing_is_known() -> None:
    assert wilson(0, 0) == (0.0, 1.0)


def result(small: KnowledgeBase, name: str, expected: Expected, *findings: str) -> CaseResult:
    answer = work_up(small, *findings)
    case = Case.of(small, findings, name=name)
    return CaseResult(replace(case, expected=expected, where=Location("x.feature", 3)), answer)


@pytest.fixture
def results(small: KnowledgeBase) -> list[CaseResult]:
    hot = ("fever", "joint swelling")
    return [
        result(small, "hit", Expected("infectious", urgency="immediate"), *hot),
        result(small, "miss", Expected("inflammatory", urgency="urgent", known_miss=True), "fever"),
        result(small, "silent", Expected("inflammatory", urgency="not urgent")),
        result(small, "called", Expected("transient BMES", urgency="soon"), *hot),
    ]


def test_shares_and_misses_as_lines(results: list[CaseResult]) -> None:
    assert list(result_lines(results)) == [
        "published category leads: 1 of 4 (25.0 %; 95 % interval 4.6 to 69.9)",
        "urgent cases flagged to act: 1 of 2 (50.0 %; 95 % interval 9.5 to 90.5)",
        "other cases left unflagged: 1 of 2 (50.0 %; 95 % interval 9.5 to 90.5)",
        "published category does not lead in 3:",
        "  inflammatory but infectious, known miss: miss (x.feature:3)",
        "  inflammatory but undecided: silent (x.feature:3)",
        "  transient BMES but infectious: called (x.feature:3)",
        "published as urgent, no flag to act in 1:",
        "  inflammatory: miss (x.feature:3)",
        "published as not urgent, flagged to act in 1:",
        "  transient BMES, RF-01: called (x.feature:3)",
    ]


def test_no_case_at_all_says_so() -> None:
    assert next(iter(result_lines([]))) == (
        "published category leads: 0 of 0 (no case; 95 % interval 0.0 to 100.0)"
    )


def test_the_same_as_plain_data(results: list[CaseResult]) -> None:
    data = result_data(iter(results))
    assert data["cases"] == 4
    shares = data["shares"]
    assert isinstance(shares, dict)
    assert shares["published category leads"] == {
        "hits": 1, "of": 4, "interval": list(wilson(1, 4)),
    }  # fmt: skip
    listed = data["results"]
    assert isinstance(listed, list)
    assert listed[0] == {
        "case": "hit",
        "file": "x.feature:3",
        "published": "infectious",
        "published_urgency": "immediate",
        "leading": "infectious",
        "must_act": True,
        "flags": ["RF-01"],
        "known_miss": False,
    }
    assert listed[1]["known_miss"] is True
