"""bme-assist findings, rules, article, categories, cases, schema."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from tests.cli.conftest import Typed

from bme_assist.knowledge import KnowledgeBase

pytestmark = pytest.mark.many

LOOKED_UP = [
    ("findings",),
    ("findings", "CRP"),
    ("rules",),
    ("rules", "NEO-12", "rf-01"),
    ("rules", "--category", "infectious"),
    ("article",),
    ("article", "causes.infectious"),
    ("categories",),
    ("categories", "infectious"),
    ("cases",),
    ("cases", "--category", "ischemic"),
]


@pytest.mark.parametrize("words", LOOKED_UP, ids=" ".join)
def test_everything_can_be_looked_up_as_text_and_as_json(
    words: tuple[str, ...], typed: Typed
) -> None:
    text, first, second = typed(*words), typed(*words, "--json"), typed(*words, "--json")
    assert (text.exit_code, text.stderr, first.exit_code) == (0, "", 0)
    assert text.stdout.strip()
    assert first.stdout == second.stdout
    found = json.loads(first.stdout)
    assert isinstance(found, list)
    assert all(isinstance(one, dict) for one in found)


@pytest.mark.parametrize("what", ["assessment", "case", "rules"])
def test_a_schema_is_valid_json(what: str, typed: Typed) -> None:
    result = typed("schema", what)
    assert result.exit_code == 0
    assert "$schema" in result.stdout or "$defs" in result.stdout
    assert json.loads(result.stdout)


def test_as_many_as_there_are(typed: Typed, knowledge: KnowledgeBase) -> None:
    for name, known in (
        ("findings", knowledge.findings),
        ("rules", knowledge.rules),
        ("article", knowledge.sections),
        ("categories", knowledge.categories),
    ):
        assert len(json.loads(typed(name, "--json").stdout)) == len(known)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("rules", "INF-O1"), 'there is no rule "INF-O1"; did you mean "INF-01"'),
        (("article", "infectous causes"), 'did you mean "Infectious Causes"?'),
        (("categories", "degenrative"), 'did you mean "degenerative"?'),
        (("cases", "--category", "ischaemic1"), 'there is no category "ischaemic1"'),
        (("rules", "--category", "metabolicc"), 'did you mean "metabolic"?'),
    ],
    ids=str,
)
def test_a_name_that_nobody_wrote_is_wrong_usage(
    words: tuple[str, ...], said: str, typed: Typed
) -> None:
    result = typed(*words)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_a_misspelt_finding_suggests_those_that_are_near(typed: Typed) -> None:
    result = typed("findings", "jiont effusion")
    assert (result.exit_code, result.stdout) == (1, "")
    assert 'did you mean "joint effusion"?' in result.stderr


@pytest.mark.parametrize("query", ["tray", "qqqq", "parathyroidism horse"])
def test_a_word_that_nothing_goes_by_is_not_guessed(query: str, typed: Typed) -> None:
    result = typed("findings", query)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.splitlines() == [
        f'finding: BME201 there is no finding "{query}"; bme-assist findings lists them all'
    ]


@pytest.mark.parametrize(
    ("query", "shown"),
    [("xray", "normal radiograph"), ("X-ray", "normal radiograph"), ("XR", "normal radiograph"),
     ("marathon", "athletic or military training"), ("knee swelling", "joint swelling"),
     ("saddle anaesthesia", "saddle numbness"), ("not using the leg", "reduced function")],
)  # fmt: skip
def test_everyday_words_find_what_they_mean(query: str, shown: str, typed: Typed) -> None:
    result = typed("findings", query)
    assert result.exit_code == 0
    assert shown in result.stdout


def test_a_finding_says_which_rules_read_it(typed: Typed) -> None:
    result = typed("findings", "nidus", "--full")
    assert "NEO-14" in result.stdout.partition("read by:")[2]
    short = typed("findings", "nidus").stdout
    assert "NEO-14" not in short
    assert re.search(r"read by \d+ rules \(--full lists them\)", short)


def test_rules_of_another_folder(desk: Path, typed: Typed) -> None:
    missing = typed("rules", "--rules", "nowhere")
    assert (missing.exit_code, missing.stdout) == (1, "")
    assert "nowhere" in missing.stderr
    (desk / "empty").mkdir()
    empty = typed("rules", "--rules", "empty")
    assert (empty.exit_code, empty.stdout) == (1, "")


def test_cases_of_another_folder(desk: Path, typed: Typed) -> None:
    result = typed("cases", str(desk), "--json")
    names = sorted(case["name"] for case in json.loads(result.stdout))
    assert names == ["A limping girl", "A limping girl", "A sore man"]
    (desk / "empty").mkdir()
    for name, said in (("nowhere", "there is no such file"), ("empty", "no case lies in this")):
        wrong = typed("cases", name)
        assert (wrong.exit_code, wrong.stdout) == (1, "")
        assert f"{name}: BME103 {said}" in wrong.stderr


def test_cases_names_the_problems_of_every_file(desk: Path, typed: Typed) -> None:
    for name in ("a.yaml", "b.yaml"):
        (desk / name).write_text("findings: [fevr]\n", encoding="utf-8")
    result = typed("cases", str(desk))
    assert (result.exit_code, result.stdout) == (1, "")
    assert len(result.stderr.splitlines()) == 2
