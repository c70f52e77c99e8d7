"""The command line of the checker: its page, its data, its exit codes, its bar."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bme_assist.cli.app import app
from bme_assist.errors import Location, Problem
from bme_assist.reports.check import check_data, check_lines
from bme_assist.reports.layout import Page
from bme_assist.review.check import CHECKS, Checked, check_named

BASE = Path(__file__).parents[1] / "review" / "check" / "base"


def typed(*words: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, ["check", *words])
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.stdout, result.stderr


def test_sound_rules_and_features_leave_with_zero() -> None:
    code, out, err = typed(str(BASE / "rules"), "--features", str(BASE / "features"))
    assert (code, out, err) == (0, "no problems in 20 rules, 13 findings, 2 scenarios.\n", "")


def test_features_that_are_not_there_are_a_problem() -> None:
    code, out, _ = typed(str(BASE / "rules"), "--features", "nowhere")
    assert code == 1
    assert "nowhere: BME103 there is no such folder; name a folder\n" in out


def test_rules_that_are_not_there_are_told_on_standard_error() -> None:
    code, out, err = typed("nowhere")
    assert (code, out) == (1, "")
    assert "nowhere: BME103 there is no such folder" in err


def test_a_terminal_sees_a_bar() -> None:
    from bme_assist.cli.check import _progress

    with _progress() as watch:
        watch(1, 2, "a rule that never fires")


def test_json_has_stable_names() -> None:
    code, out, _ = typed(str(BASE / "rules"), "--json", "--code", "bme301")
    assert code == 0
    assert json.loads(out) == {
        "problems": [],
        "notes": [],
        "waived": 0,
        "whole": True,
        "rules": 20,
        "findings": 13,
        "scenarios": 0,
        "checks": 1,
    }


@pytest.fixture
def found() -> Checked:
    first = Problem(Location("rules/a.yaml", 3, 5), "BME301", "INF-01 never fires", "mend it")
    note = Problem(Location("rules/a.yaml", 1, 1), "BME212", "no rule reads “x”")
    return Checked((first,), (note,), 2, 1, 14, 0, 50, whole=True)


def test_the_page_is_in_file_order_and_says_what_is_a_note(found: Checked) -> None:
    lines = ["".join(span.text for span in line) for line in check_lines(found, Page())]
    assert lines == [
        "rules/a.yaml:1:1: BME212 note: no rule reads “x”",
        "rules/a.yaml:3:5: BME301 INF-01 never fires; mend it",
        "",
        "1 problem, 1 note, 2 waived in 1 rule, 14 findings.",
        "What a code means: bme-assist check --explain BME301",
    ]


def test_the_data_carry_place_code_and_name(found: Checked) -> None:
    (problem,) = check_data(found)["problems"]  # type: ignore[misc]
    assert problem == {
        "file": "rules/a.yaml",
        "line": 3,
        "column": 5,
        "code": "BME301",
        "name": "a rule that never fires",
        "message": "INF-01 never fires",
        "hint": "mend it",
    }


def test_a_code_is_found_whatever_its_capitals() -> None:
    assert check_named(" bme301 ") in CHECKS
    assert check_named("BME000") is None
