"""What bad input gets: one line per problem, all problems at once, never a traceback."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bme_assist.cases import Case, case_from_phrases, read_cases
from bme_assist.errors import CaseError
from bme_assist.knowledge import KnowledgeBase

HEADER = "write the header | finding | recorded |"
GIVEN = 'Given lines are "a 6-year-old male patient" and "these findings" with a table'
LOOK_UP = "look it up with: bme-assist findings WORD"


def problems_of(text: str | bytes, small: KnowledgeBase, source: str) -> list[str]:
    with pytest.raises(CaseError) as caught:
        read_cases(source, small, text=text)
    return str(caught.value).splitlines()


def scenario(*rows: str, given: str = "Given these findings") -> str:
    table = "\n".join(f"      | {row} |" for row in ("finding | recorded", *rows))
    return f"Feature: F\n  Scenario: S\n    {given}\n{table}\n"


@pytest.mark.parametrize(
    ("row", "line"),
    [
        ("fevr | present", '5:9: BME201 "fevr" is not a known finding; did you mean "fever"?'),
        (" | present", '5:10: BME201 the finding has no name; write its name, such as "fever"'),
        ("pain onset | odd", '5:22: BME202 "odd" is not a value of pain onset; '
         "allowed: sudden, gradual"),
        ("fever | 39 °C", '5:17: BME203 "39 °C" does not fit fever; '
         'did you mean "temperature 39 °C"?'),
        ("temperature | 39", '5:23: BME204 "39" has no unit; temperature is given in °C or °F'),
        ("temperature | 39 mg/L", '5:26: BME204 unit "mg/L" is not one of temperature; '
         "allowed is °C or °F"),
        ("age | 300", '5:15: BME205 "300" is not possible for age; plausible is 0 to 120 years'),
        ("CRP | -4 mg/L", '5:15: BME205 "-4 mg/L" is not possible for C-reactive protein; '
         "plausible is 0 to 600 mg/L"),
        ("temperature | 39,1 °C", '5:25: BME206 "39,1 °C" has a decimal comma; write "39.1 °C"'),
        ("effusion | present", '5:9: BME207 "effusion" could be read in 2 ways; '
         "write joint effusion or pleural effusion"),
        ("septic joint picture | present", '5:9: BME208 "septic joint picture" is concluded by '
         "a rule, not recorded; record the findings it rests on"),
    ],
)  # fmt: skip
def test_a_row_that_does_not_read(row: str, line: str, small: KnowledgeBase) -> None:
    assert problems_of(scenario(row), small, "c.feature") == [f"c.feature:{line}"]


@pytest.mark.parametrize(
    ("rows", "line"),
    [
        (("fever | present", "febrile | absent"),
         '6:9: BME211 "febrile absent" contradicts "fever present" at c.feature:5:9; '
         "record fever once"),
        (("fever | not recorded", "fever | present"),
         '6:9: BME211 "fever present" contradicts "fever not recorded" at c.feature:5:9; '
         "record fever once"),
        (("CRP | 5 mg/L", "CRP | raised"),
         '6:9: BME211 "CRP raised" contradicts "CRP 5 mg/L" at c.feature:5:9; '
         "record C-reactive protein once"),
        (("pain onset | sudden", "pain onset | gradual"),
         '6:9: BME211 "pain onset gradual" contradicts "pain onset sudden" at c.feature:5:9; '
         "record pain onset once"),
        (("pain | present", "pain onset | sudden and gradual"),
         "6:9: BME211 pain onset has one value, recorded are sudden and gradual; "
         "keep one of them"),
        (("temperature | 39 °C", "fever | absent"),
         '6:9: BME211 "fever absent" contradicts "temperature 39 °C" at c.feature:5:9; '
         "temperature at least 38 °C implies fever"),
        (("pregnant | present", "sex | male"),
         '6:9: BME211 "sex male" contradicts "pregnant present" at c.feature:5:9; '
         "pregnancy implies sex female"),
    ],
)  # fmt: skip
def test_a_contradiction_names_both_places(
    rows: tuple[str, ...], line: str, small: KnowledgeBase
) -> None:
    assert problems_of(scenario(*rows), small, "c.feature") == [f"c.feature:{line}"]


FEATURES = {
    "no feature": ("# nothing\n",
        ": BME601 there is no scenario; a case file begins with: Feature: NAME"),
    "no scenario": ("Feature: F\n  Words.\n",
        ":1:1: BME601 there is no scenario; add one with: Scenario: NAME"),
    "steps outside": ("Feature: F\n  Words.\n  Given a girl\n  When x\n",
        ':3:3: BME602 "Given a girl" stands outside any Scenario; put "Scenario: NAME" above it'),
    "steps in a rule": ("Feature: F\n  Rule: R\n    * a girl\n    Scenario: S\n      * a girl\n",
        ':3:5: BME602 "* a girl" stands outside any Scenario; put "Scenario: NAME" above it'),
    "steps first": ("Given a girl\n",
        ':1:1: BME101 Gherkin: "Given a girl" does not belong here; '
        'put "Scenario: NAME" above the first step'),
    "no Feature": ("Scenario: S\n  Given a girl\n",
        ':1:1: BME101 Gherkin: "Scenario: S" does not belong here; '
        "a case file begins with: Feature: NAME"),
    "second Feature": ("Feature: F\n Scenario: S\n  Given a girl\nFeature: G\n",
        ':4:1: BME101 Gherkin: "Feature: G" does not belong here; a file holds one Feature'),
    "stray words": ("Feature: F\n Scenario: S\n  Given a girl\n  and so on\n",
        ':4:3: BME101 Gherkin: "and so on" does not belong here; '
        "see features/README.md for the form of a case"),
    "unknown language": ("# language: xx\nFeature: F\n",
        ":1:1: BME101 Gherkin: language not supported: xx"),
    "open quotes": ('Feature: F\n Scenario: S\n  Given a girl\n  """\n',
        ":5: BME101 Gherkin: the file ends too early"),
    "twins": ("Feature: F\n Scenario: S\n  Given a girl\n Rule: R\n  Scenario: S\n   Given a boy\n",
        ':5:3: BME603 two scenarios have the name "S"; the first is at c.feature:2:2'),
    "nameless": ("Feature: F\n Scenario:\n  Given a girl\n",
        ":2:2: BME603 the scenario has no name; write: Scenario: NAME"),
    "unknown Given": ("Feature: F\n Scenario: S\n  Given the girl\n",
        f':3:9: BME604 unknown step "Given the girl"; {GIVEN}'),
    "unknown When": ("Feature: F\n Scenario: S\n  Given a girl\n  When she is seen\n",
        ':4:8: BME604 unknown step "When she is seen"; '
        'write "When the findings are worked up"'),
    "unknown patient": ("Feature: F\n Scenario: S\n  Given a very old patient\n",
        ':3:9: BME604 "a very old patient" does not describe a patient; '
        'write "a 6-year-old male patient" or "a patient with fever, knee pain"'),
    "impossible patient": ("Feature: F\n Scenario: S\n  Given a 300-year-old man\n",
        ':3:11: BME205 "300 years" is not possible for age; plausible is 0 to 120 years'),
    "nothing recorded": ("Feature: F\n Scenario: S\n  Then no category leads\n",
        f':2:2: BME604 scenario "S" records nothing; {GIVEN}'),
    "no table": ("Feature: F\n Scenario: S\n  Given these findings\n",
        f':3:9: BME605 "these findings" needs a table; {HEADER}'),
    "wrong header": (scenario("x | y").replace("recorded", "value"),
        f":4:9: BME605 the table has the header | finding | value |; {HEADER}"),
    "patient with a table": (scenario("fever | present", given="Given a girl"),
        ':3:11: BME605 the line about the patient takes no table; put it under "these findings"'),
    "too many cells": (scenario("fever | present | very"),
        ':5:7: BME605 3 cells where the table has 2; a "|" within a cell is written "\\|"'),
    "unknown tag": ("@case @infectous\nFeature: F\n Scenario: S\n  Given a girl\n",
        ':1:7: BME606 unknown tag "@infectous"; did you mean "@infectious"?'),
    "unknown other category": ("@also-infectous\nFeature: F\n Scenario: S\n  Given a girl\n",
        ':1:1: BME606 unknown tag "@also-infectous"; did you mean "@also-infectious"?'),
    "two categories": ("@infectious @ischemic\nFeature: F\n Scenario: S\n  Given a girl\n",
        ":1:13: BME606 a case has one category, found @infectious and @ischemic; "
        'tag others that an expert would accept "@also-…"'),
    "two urgencies": ("@soon @not-urgent\nFeature: F\n Scenario: S\n  Given a girl\n",
        ":1:7: BME606 a case has one urgency, found @soon and @not-urgent"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "line"), FEATURES.values(), ids=FEATURES)
def test_a_broken_feature(text: str, line: str, small: KnowledgeBase) -> None:
    assert problems_of(text, small, "c.feature") == [f"c.feature{line}"]


def test_all_problems_of_a_feature_at_once(small: KnowledgeBase) -> None:
    text = """\
Feature: F
  Scenario: S
    Given a girl
    And these findings
      | finding | recorded | more |
      | fevr    | present  |
      | pain    | present  | x    |
  Scenario: S
    Given the girl
    And these findings
      | finding | recorded |
      | CRP     | 5        |
      | fevr    | present  | x |
      | fevr    | present  |
"""
    codes = [line.split()[0:2] for line in problems_of(text, small, "c.feature")]
    assert codes == [
        ["c.feature:5:9:", "BME605"],
        ["c.feature:6:7:", "BME605"],
        ["c.feature:8:3:", "BME603"],
        ["c.feature:9:11:", "BME604"],
        ["c.feature:12:19:", "BME204"],
        ["c.feature:13:7:", "BME605"],
        ["c.feature:14:9:", "BME201"],
    ]


def test_a_problem_of_an_outline_is_named_where_the_value_stands(small: KnowledgeBase) -> None:
    text = scenario("<what> | present").replace("Scenario:", "Scenario Outline:") + (
        "    Examples:\n      | other | what |\n      | a     | fever |\n      | b     | fevr  |\n"
    )
    assert problems_of(text, small, "c.feature") == [
        'c.feature:9:17: BME201 "fevr" is not a known finding; did you mean "fever"?'
    ]


YAMLS = {
    "duplicate key": ("name: a\nname: b\nfindings: [fever]",
        ':2:1: BME101 key "name" stands twice; first in line 1'),
    "tab": ("findings:\n\t- fever", ":2:1: BME101 a tab; indent with spaces"),
    "empty": ("# nothing\n", ": BME103 is empty"),
    "no case": ("fever", ":1:1: BME102 this is not a case; a file holds one case (name, patient, "
        "findings), or several under: cases"),
    "unknown key": ("nmae: a\nfindings: [fever]",
        ':1:1: BME102 unknown key "nmae"; did you mean "name"?'),
    "key beside cases": ("cases: [{findings: [fever]}]\nname: a",
        ':2:1: BME102 unknown key "name"; a file holds one case (name, patient, findings), '
        "or several under: cases"),
    "empty cases": ("cases: []", ":1:8: BME102 cases should be a list of cases"),
    "case is no table": ("cases: [fever]", ":1:9: BME102 this is not a case; "
        "allowed keys: name, text, source, expected, pictures, patient, findings"),
    "twins": ("cases:\n- {name: a, findings: [fever]}\n- {name: a, findings: [fever]}",
        ':3:10: BME603 two cases have the name "a"; the first is at c.yaml:2:10'),
    "no findings": ("name: a", ':1:1: BME102 key "findings" is missing'),
    "findings are text": ("findings: fever", ":1:11: BME102 findings should be a list; "
        'a list of phrases such as "no fever", or names with their values'),
    "finding is a number": ("findings: [3]", ":1:12: BME102 this is not a finding; "
        'write a phrase such as "no fever", or a name with its value'),
    "two in one": ("findings:\n- fever: true\n  pain: true", ":2:3: BME102 several findings in "
        "one entry; begin each finding with a dash of its own"),
    "nested value": ("findings: {fever: {is: true}}",
        ':1:19: BME102 the value of "fever" is itself a table; '
        "a value is a word, a number, true, false, or a list of values"),
    "nothing recorded": ("findings: {fever: }",
        ':1:19: BME203 nothing is recorded of fever; write "fever" or "no fever"'),
    "name is a list": ("name: [a]\nfindings: [fever]", ":1:7: BME102 name should be text"),
    "patient": ("patient: a cat", ':1:10: BME604 "a cat" does not describe a patient; '
        'write "a 6-year-old male patient" or "a patient with fever, knee pain"'),
    "expected is text": ("expected: infectious\nfindings: [fever]",
        ":1:11: BME102 expected should be a table; "
        "allowed keys: category, also, urgency, hard, known miss"),
    "expected key": ("expected: {categroy: ischemic}\nfindings: [fever]",
        ':1:12: BME102 unknown key "categroy"; did you mean "category"?'),
    "expected category": ("expected: {category: ischaemia}\nfindings: [fever]",
        ':1:22: BME202 "ischaemia" is not a known category; did you mean "ischemic"?'),
    "expected urgency": ("expected: {urgency: now}\nfindings: [fever]",
        ':1:21: BME202 "now" is not a known urgency; '
        "allowed: immediate, same day, urgent, soon, not urgent"),
    "expected flag": ("expected: {hard: very}\nfindings: [fever]",
        ":1:18: BME102 hard should be true or false"),
    "unknown finding": ("findings: [no recnt injury]",
        ':1:12: BME201 "no recnt injury" is not a known finding; '
        'did you mean "recent injury"?'),
}  # fmt: skip


@pytest.mark.parametrize(("text", "line"), YAMLS.values(), ids=YAMLS)
def test_a_broken_yaml_case(text: str, line: str, small: KnowledgeBase) -> None:
    assert problems_of(text, small, "c.yaml") == [f"c.yaml{line}"]


JSONS = {
    "duplicate key": ('{"findings": [],\n "findings": ["fever"]}',
        ':2:2: BME101 key "findings" stands twice; first in line 1'),
    "syntax": ('{"findings": ["fever"]', ":1:23: BME101 JSON: expecting ',' delimiter"),
    "too deep": ('{"findings": ' + "[" * 100_000, ":1:1: BME101 JSON: nested too deeply"),
    "too long": ('{"findings": [' + "1" * 5000 + "]}",
        ":1:1: BME101 JSON: a number is too long to be read"),
    "no case": ("[]", ":1:1: BME102 this is not a case; a file holds one case (name, patient, "
        "findings), or several under: cases"),
    "null": ('{"findings": {"fever":\n null}}',
        ':2:2: BME203 nothing is recorded of fever; write "fever" or "no fever"'),
    "not a number": ('{"findings": [{"age": NaN}]}',
        ':1:23: BME203 "NaN" is not a number; for example "age 30 years"'),
    "unknown key": ('{"findings": [], "nmae": "a"}',
        ':1:18: BME102 unknown key "nmae"; did you mean "name"?'),
    "control characters": ('{"findings": ["fe\\nver"]}',
        ':1:15: BME201 "fe ver" is not a known finding; did you mean "fever"?'),
    "half a character": ('{"findings": ["\\ud800 x"]}',
        f':1:15: BME201 "? x" is not a known finding; {LOOK_UP}'),
}  # fmt: skip


@pytest.mark.parametrize(("text", "line"), JSONS.values(), ids=JSONS)
def test_a_broken_json_case(text: str, line: str, small: KnowledgeBase) -> None:
    assert problems_of(text, small, "c.json") == [f"c.json{line}"]


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b"", ": BME103 this file is empty; write a case, or see bme-assist cases"),
        (b" \n", ": BME103 this file is empty; write a case, or see bme-assist cases"),
        (b"PK\3\4\0\0", ": BME103 this is not a text file"),
        (b"\0\xe4", ": BME103 this is not a text file"),
        (b"\xff\xfea\0", ": BME103 this file is in UTF-16; save it as UTF-8"),
        (b"Feature: F\n  na\xefve", ":2:5: BME103 this is not text in UTF-8; "
         "save the file as UTF-8"),
        (b"a" * 10_000_000, ": BME103 this file is too large (10.0 MB); at most 1 MB"),
    ],
    ids=["empty", "blank", "binary", "binary, not UTF-8", "UTF-16", "Latin-1", "10 MB"],
)  # fmt: skip
def test_a_file_that_holds_no_text(
    data: bytes, line: str, small: KnowledgeBase, tmp_path: Path
) -> None:
    path = tmp_path / "c.feature"
    path.write_bytes(data)
    with pytest.raises(CaseError) as caught:
        read_cases(path, small)
    assert str(caught.value) == f"{path}{line}"
    with pytest.raises(CaseError) as caught:
        read_cases("-", small, text=data)
    assert str(caught.value) == f"standard input{line}"


def test_what_is_no_file(small: KnowledgeBase, tmp_path: Path) -> None:
    def line(path: Path | str) -> str:
        with pytest.raises(CaseError) as caught:
            read_cases(path, small)
        return str(caught.value).removeprefix(str(path))

    assert line(tmp_path / "no.feature") == ": BME103 there is no such file"
    assert line(tmp_path / "nothing") == ": BME103 there is no such file"
    assert line(tmp_path) == ": BME103 this is a folder; name a file in it"
    word = tmp_path / "case.docx"
    word.write_text("fever")
    assert line(word) == (
        ': BME103 unknown ending ".docx"; a case file ends in .feature, .yaml, .yml, .json'
    )
    bare = tmp_path / "case"
    bare.write_text("fever")
    assert line(bare) == (
        ": BME103 the name has no ending; a case file ends in .feature, .yaml, .yml, .json"
    )
    assert line(f"{tmp_path}/a\0b.feature").endswith("embedded null byte")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_must_not_be_read(small: KnowledgeBase, tmp_path: Path) -> None:
    path = tmp_path / "c.yaml"
    path.write_text("fever")
    path.chmod(0)
    with pytest.raises(CaseError, match="BME103 this file cannot be read: permission denied"):
        read_cases(path, small)


def test_options_are_named_as_they_were_typed(small: KnowledgeBase) -> None:
    with pytest.raises(CaseError) as caught:
        case_from_phrases(["temperature 39", "fevr", "fever", "no fever"], small)
    assert str(caught.value).splitlines() == [
        '-f "fevr": BME201 "fevr" is not a known finding; did you mean "fever"?',
        '-f "no fever": BME211 "no fever" contradicts "fever" at -f "fever"; record fever once',
        '-f "temperature 39": BME204 "39" has no unit; temperature is given in °C or °F',
    ]


def test_python_names_the_place_in_its_arguments(small: KnowledgeBase) -> None:
    with pytest.raises(CaseError) as caught:
        Case.of(small, {"temperature": 39, "fever": {"is": 1}})
    assert str(caught.value).splitlines() == [
        'findings["fever"]: BME102 the value of "fever" is itself a table; '
        "a value is a word, a number, true, false, or a list of values",
        'findings["temperature"]: BME204 "39" has no unit; temperature is given in °C or °F',
    ]
    with pytest.raises(CaseError, match=r'^findings\[1\]: BME201 "fevr"'):
        Case.of(small, ["pain", "fevr"])
