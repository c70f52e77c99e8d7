"""bme-assist why, why-not, what-if and compare: answers, forms, errors and exit codes."""

from __future__ import annotations

import json

import pytest
from tests.cli.conftest import Typed

pytestmark = pytest.mark.many

QUESTIONS = [
    ("why", "infectious", "limp.yaml"),
    ("why-not", "ischemic", "limp.yaml"),
    ("why-not", "infectious", "limp.yaml"),
    ("what-if", "limp.yaml", "--clear", "joint effusion"),
    ("what-if", "limp.yaml", "--strip"),
    ("compare", "infectious", "inflammatory", "limp.yaml"),
    ("compare", "ischemic", "transient BMES"),
    ("ask", "limp.yaml"),
]


@pytest.mark.parametrize("line", QUESTIONS, ids=" ".join)
def test_the_page_fits_and_says_that_it_is_for_education(
    line: tuple[str, ...], typed: Typed
) -> None:
    result = typed(*line)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "For education only: not a medical device" in result.stdout
    assert all(len(row) <= 80 for row in result.stdout.splitlines())


@pytest.mark.parametrize("line", QUESTIONS, ids=" ".join)
def test_json_and_markdown_hold_the_same_answer(line: tuple[str, ...], typed: Typed) -> None:
    short, long = typed(*line, "--json"), typed(*line, "--format", "json")
    assert short.stdout == long.stdout
    found = json.loads(short.stdout)
    assert found["notice"].startswith("For education only")
    page = typed(*line, "--format", "markdown").stdout
    assert page.count("```") % 2 == 0
    assert "## " in page


def test_several_cases_are_answered_in_turn(typed: Typed) -> None:
    result = typed("why", "infectious", "hips.feature")
    assert result.stdout.index("A limping girl") < result.stdout.index("A sore man")
    assert "=" * 80 in result.stdout
    found = json.loads(typed("why", "infectious", "hips.feature", "--json").stdout)
    assert [one["case"] for one in found] == ["A limping girl", "A sore man"]


def test_why_shows_the_rule_the_record_and_the_source(typed: Typed) -> None:
    text = " ".join(typed("why", "septic arthritis", "limp.yaml").stdout.split())
    assert "Raised by RF-" in text
    assert "source" in text
    assert "because of temperature 39 °C" in text
    assert "Entered, but not read by this explanation".upper() in text


def test_why_of_what_nothing_speaks_for(typed: Typed) -> None:
    text = " ".join(typed("why", "metabolic", "-f", "knee pain").stdout.split())
    assert "Nothing that was entered speaks for it" in text
    assert "Nothing that was entered speaks against it" in text


@pytest.mark.parametrize("what", ["Infectious Causes", "RF-02", "NS-01", "MAN-01", "TRA-80"])
def test_anything_may_be_asked_about(what: str, typed: Typed) -> None:
    assert typed("why", what, "limp.yaml").exit_code == 0


def test_why_not_proposes_changes_and_says_what_they_do(typed: Typed) -> None:
    text = " ".join(typed("why-not", "ischemic", "limp.yaml").stdout.split())
    assert "THE SMALLEST CHANGES WITH WHICH IT WOULD LEAD 1. " in text
    assert "then ischemic leads" in text


def test_what_if_names_what_is_no_longer(typed: Typed) -> None:
    line = ("what-if", "limp.yaml", "--set", "temperature 36.8 °C", "--clear", "CRP")
    text = " ".join(typed(*line).stdout.split())
    assert "urgency" in text
    assert "RED FLAGS GONE" in text
    assert "RULES THAT NO LONGER FIRE" in text


def test_the_strip_says_whether_the_case_is_robust(typed: Typed) -> None:
    assert "Not robust: " in typed("what-if", "limp.yaml", "--strip").stdout


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        (("why", "infectious"), 2, "name a case file"),
        (("why", "infectios", "limp.yaml"), 2, 'did you mean "infectious"?'),
        (("why", "infectious", "missing.yaml"), 1, "missing.yaml"),
        (("why-not", "zzzz", "limp.yaml"), 2, "nothing called"),
        (("what-if", "limp.yaml"), 2, "say what to change"),
        (("what-if", "limp.yaml", "--strip", "--set", "fever"), 2, "say what to change"),
        (("what-if", "limp.yaml", "--set", "feverr"), 1, 'did you mean "fever"?'),
        (("what-if", "limp.yaml", "--set", "no fever"), 1, "contradicts"),
        (("compare", "infectious"), 2, "two different categories"),
        (("compare", "infectious", "ischemia of the moon"), 2, "no category"),
        (("compare", "infectious", "ischemic", "missing.yaml"), 1, "missing.yaml"),
        (("why", "infectious", "hips.feature", "--scenario", "A sore men"), 2, "A sore man"),
    ],
)
def test_problems_are_named_and_nothing_else_is_printed(
    line: tuple[str, ...], code: int, said: str, typed: Typed
) -> None:
    result = typed(*line)
    assert (result.exit_code, result.stdout) == (code, "")
    assert said in " ".join(result.stderr.replace("│", " ").split())


def test_rules_of_ones_own_are_used(typed: Typed) -> None:
    result = typed("why", "infectious", "limp.yaml", "--rules", "nowhere")
    assert result.exit_code == 1
    assert "nowhere" in result.stderr


def test_names_are_completed(typed: Typed) -> None:
    asked = {
        "_BME_ASSIST_COMPLETE": "complete_bash", "COMP_WORDS": "bme-assist why osteo",
        "COMP_CWORD": "2",
    }  # fmt: skip
    assert "osteomyelitis" in typed(env=asked).stdout
