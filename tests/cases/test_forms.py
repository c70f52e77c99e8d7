"""One case in its three forms, and what each reader takes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bme_assist.cases import (
    Case,
    Expected,
    case_from_phrases,
    case_named,
    close,
    entries_of_patient,
    expected_of_tags,
    read_cases,
    slug,
)
from bme_assist.errors import CaseError, Location, UsageError
from bme_assist.knowledge import Interval, KnowledgeBase

FEATURE = """\
@case @infectious @same-day @rule-INF-01
Feature: Septic arthritis
  A word about the file.

  @also-transient-bmes @hard @known-miss
  Scenario: A limping child
    Published case, doi:10.1/2.
      Proven by culture.

    Given a 6-year-old male patient
    And these findings
      | finding       | recorded     |
      | pain site     | hip and knee |
      | recent injury | absent       |
      | CRP           | 8.5 mg/dL    |
    When the findings are worked up
    Then the leading category is infectious
"""
YAML = """\
name: A limping child
text: Published case, doi:10.1/2.
source: Proven by culture.
expected:
  category: infectious
  also: transient BMES
  urgency: same day
  hard: true
  known miss: true
patient: a 6-year-old male patient
findings:
  - pain site: [hip, knee]
  - no recent injury
  - CRP: 8.5 mg/dL
"""
JSON = json.dumps(
    {
        "cases": [
            {
                "name": "A limping child",
                "text": "Published case, doi:10.1/2.",
                "source": "Proven by culture.",
                "expected": {
                    "category": "infectious",
                    "also": ["transient BMES"],
                    "urgency": "same day",
                    "hard": True,
                    "known miss": True,
                },
                "findings": {
                    "age": 6,
                    "sex": "male",
                    "pain site": ["hip", "knee"],
                    "recent injury": False,
                    "CRP": "8.5 mg/dL",
                },
            }
        ]
    },
    indent=1,
)


def read(text: str | bytes, small: KnowledgeBase, source: str = "-") -> tuple[Case, ...]:
    return read_cases(source, small, text=text)


@pytest.mark.parametrize("text", [FEATURE, YAML, JSON], ids=["feature", "yaml", "json"])
def test_the_three_forms_hold_the_same_case(text: str, small: KnowledgeBase) -> None:
    [case] = read(text, small)
    assert case.name == "A limping child"
    assert case.text == "Published case, doi:10.1/2.\nProven by culture."
    assert case.expected == Expected("infectious", ("transient BMES",), "same day", True, True)
    assert close(case, small).values == {
        "age": Interval(6, 6),
        "sex": frozenset({"male"}),
        "pregnancy": False,
        "recent injury": False,
        "pain site": frozenset({"hip", "knee"}),
        "C-reactive protein": Interval(85, 85),
    }


@pytest.mark.parametrize("ending", ["feature", "yaml", "yml", "json"])
def test_a_file_is_read_by_its_ending(ending: str, small: KnowledgeBase, tmp_path: Path) -> None:
    path = tmp_path / f"case.{ending}"
    path.write_text({"feature": FEATURE, "json": JSON}.get(ending, YAML), encoding="utf-8")
    [case] = read_cases(path, small)
    assert case.name == "A limping child"
    assert case.where.source == str(path)


def test_a_byte_order_mark_and_windows_line_ends_change_nothing(small: KnowledgeBase) -> None:
    for text in (FEATURE, YAML, JSON):
        windows = "\ufeff" + text.replace("\n", "\r\n")
        assert read(windows.encode(), small) == read(text, small)


def test_the_place_of_every_finding_is_kept(small: KnowledgeBase) -> None:
    [case] = read(FEATURE, small, "case.feature")
    assert str(case.where) == "case.feature:6:3"
    assert [str(one.where) for one in case.recorded] == [
        "case.feature:10:13",
        "case.feature:10:24",
        "case.feature:13:9",
        "case.feature:14:9",
        "case.feature:15:9",
    ]
    assert case.tags == (
        "case", "infectious", "same-day", "rule-INF-01", "also-transient-bmes", "hard",
        "known-miss",
    )  # fmt: skip


def test_every_row_of_an_outline_is_a_case_with_its_own_name(small: KnowledgeBase) -> None:
    text = """\
Feature: Rows
  Background:
    Given a woman

  Rule: R
    Scenario Outline: Row
      * these findings
        | finding | recorded |
        | <what>  | <value>  |

      Examples:
        | what  | value   |
        | fever | present |
        | CRP   | raised  |

    Scenario Outline: Row of <what>
      Given these findings
        | finding | recorded |
        | <what>  | absent   |

      Examples:
        | what |
        | pain |
"""
    cases = read(text, small)
    assert [case.name for case in cases] == ["Row (example 1)", "Row (example 2)", "Row of pain"]
    assert [case.recorded[1].where.line for case in cases] == [13, 14, 23]
    assert all(case.recorded[0].value == frozenset({"female"}) for case in cases)


@pytest.mark.parametrize(
    ("words", "age", "sex"),
    [
        ("a patient", None, None),
        ("a male patient", None, "male"),
        ("an 8-year-old female patient", "8 years", "female"),
        ("a 18-month-old boy", "18 months", "male"),
        ("a 3 week old girl", "3 weeks", "female"),
        ("A 40-year-old man", "40 years", "male"),
        ("a 4-day-old patient", "4 days", None),
    ],
)
def test_the_patient_is_described_in_words(
    words: str, age: str | None, sex: str | None, small: KnowledgeBase
) -> None:
    entries, problems = entries_of_patient(words, Location("here"))
    assert not problems
    assert [entry.value for entry in entries] == [word for word in (age, sex) if word]


def test_python_takes_phrases_or_names_with_values(small: KnowledgeBase) -> None:
    phrases = Case.of(small, ["fever", "no pain", "age 40", "pain site hip and knee"], "mine")
    names = Case.of(
        small, {"fever": True, "pain": False, "age": 40, "pain site": {"knee", "hip"}}, "mine"
    )
    assert phrases.name == names.name == "mine"
    assert close(phrases, small).values == close(names, small).values
    assert Case.of(small, "fever").recorded[0].value is True
    assert Case.of(small, {"age": 0.00001}).recorded[0].value == Interval(0.00001, 0.00001)


def test_a_nameless_case_is_called_after_its_file(small: KnowledgeBase) -> None:
    assert read("findings: [fever]", small, "knee.yaml")[0].name == "knee"
    both = read("cases: [{findings: [fever]}, {findings: [pain]}]", small, "knee.yaml")
    assert [case.name for case in both] == ["knee, case 1", "knee, case 2"]


def test_a_patient_alone_is_a_case(small: KnowledgeBase) -> None:
    [case] = read("# a comment\npatient: a girl\nsource:\nexpected:\n", small)
    assert case.expected == Expected()
    assert len(case.recorded) == 1


def test_not_recorded_is_kept_but_has_no_value(small: KnowledgeBase) -> None:
    case = case_from_phrases(["fever not recorded", "pain"], small)
    assert [one.value for one in case.recorded] == [None, True]
    assert close(case, small).values == {"pain": True}
    assert str(case.recorded[0].where) == '-f "fever not recorded"'


@pytest.mark.parametrize("words", ["A 6-year-old girl", "6-year-old girl"])
def test_words_about_the_patient_are_typed_like_a_finding(small: KnowledgeBase, words: str) -> None:
    case = case_from_phrases([words, "pain"], small)
    same = case_from_phrases(["age 6 years", "sex female", "pain"], small)
    assert close(case, small).values == close(same, small).values
    assert str(case.recorded[0].where).startswith(f'-f "{words}"')


def test_tags_outside_the_library_are_free(small: KnowledgeBase) -> None:
    expected, problems = expected_of_tags(
        [("lecture", Location("x")), ("soon", Location("x"))], small
    )
    assert not problems
    assert expected == Expected(urgency="soon")
    assert slug("transient BMES") == "transient-bmes"


def test_a_case_is_found_by_its_name(small: KnowledgeBase) -> None:
    cases = read(FEATURE, small)
    assert case_named(cases, "a limping CHILD", small) is cases[0]
    with pytest.raises(
        UsageError, match='there is no scenario "A limpin child"; did you mean "A l'
    ):
        case_named(cases, "A limpin child", small)
    with pytest.raises(UsageError, match='there are "A limping child"'):
        case_named(cases, "zzz", small)
    with pytest.raises(UsageError, match="there are none"):
        case_named((), "zzz", small)


@pytest.mark.parametrize(
    "text",
    [
        "# language: en\nFeature: F\n Scenario: S\n  Given a girl\n",
        "\n@hard\nFeature: F\n Scenario: S\n  Given a girl\n",
    ],
)
def test_standard_input_is_recognized_as_a_feature(text: str, small: KnowledgeBase) -> None:
    assert read(text, small)[0].name == "S"


def test_a_comment_alone_is_not_recognized_as_a_feature(small: KnowledgeBase) -> None:
    with pytest.raises(CaseError, match="BME103 is empty"):
        read("# only a comment\n", small)


def test_placeholders_and_rows_of_several_examples(small: KnowledgeBase) -> None:
    text = """\
Feature: F
  A line.
  # a comment between
  Another line.

  Scenario Outline: <who> of the <no such>
    Words, then
    Given a <who>
    And these findings
      | finding | recorded  |
      | fever   | <nothing> |
    Examples: first
      And words about it
      | who | nothing |
      | boy | present |
    Examples: second
      | who  | nothing |
      | girl | absent  |
"""
    with pytest.raises(CaseError, match=r'13:7: BME602 "And words about it" stands outside'):
        read(text, small)
    first, second = read(text.replace("      And words about it\n", ""), small)
    assert first.name == "boy of the <no such>"
    assert [one.where.line for one in (*first.recorded, *second.recorded)] == [14, 11, 17, 11]
    with pytest.raises(CaseError, match=r':11:19: BME203 "<other>" does not fit fever'):
        read(text.replace("And words about it", "").replace("| <nothing>", "| <other>"), small)
