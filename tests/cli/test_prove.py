"""prove: from a refuted statement to a case file that assess works up."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.conftest import Typed
from tests.review.proof.small import proving_rules, statement

HIDDEN = statement(
    "SAF-01",
    in_every_case_with=["fever"],
    then=["danger septic arthritis is flagged"],
    then_never=["danger septic arthritis is excluded"],
)
"""Fever without a joint flags nothing."""


@pytest.fixture
def rules(desk: Path) -> Path:
    proving_rules(desk / "mine", HIDDEN)
    return desk / "mine"


def test_the_case_of_a_counterexample_shows_under_assess_what_it_refutes(
    typed: Typed, rules: Path, desk: Path
) -> None:
    proved = typed("prove", "--rules", "mine", "--counterexamples", "found")
    assert proved.exit_code == 1
    assert "written to found/saf-01.feature" in proved.stderr
    shown = typed("assess", "found/saf-01.feature", "--rules", "mine")
    assert shown.exit_code == 0
    assert "septic arthritis" in shown.stdout
    assert "IMMEDIATE" not in shown.stdout
    both = typed("assess", "found/saf-01.feature", "-f", "joint swelling", "--rules", "mine")
    assert "IMMEDIATE" in both.stdout


def test_the_answer_is_the_same_with_more_processes(typed: Typed, rules: Path) -> None:
    one = typed("prove", "--rules", "mine", "--json", "--processes", "1")
    two = typed("prove", "--rules", "mine", "--json", "--processes", "2")
    assert one.stdout == two.stdout
    assert one.exit_code == two.exit_code == 1
