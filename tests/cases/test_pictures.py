"""Pictures of a case, in all forms, there and back."""

from __future__ import annotations

import json

import pytest

from bme_assist import Case, CaseError, KnowledgeBase, read_cases
from bme_assist.cases.pictures import Picture
from bme_assist.cases.write import KINDS, case_text

ROW = "| t2.png | Fluid | ours | CC0 |"
FEATURE = """\
Feature: F

  Scenario: A knee
    Given a 54-year-old male patient with fever
    And these pictures
      {head}
      {row}
      | https://example.org/t1.png | Dark \\| rim | ours, 2026 | CC BY 4.0 |
    When the findings are worked up
"""
HEAD = "| file | caption | source | license |"
BOTH = (
    Picture("t2.png", "Fluid", "ours", "CC0"),
    Picture("https://example.org/t1.png", "Dark | rim", "ours, 2026", "CC BY 4.0"),
)


def read(knowledge: KnowledgeBase, head: str = HEAD, row: str = ROW) -> Case:
    text = FEATURE.format(head=head, row=row)
    (case,) = read_cases("cases/knee.feature", knowledge, text=text)
    return case


def test_a_scenario_has_them_in_a_table(knowledge: KnowledgeBase) -> None:
    case = read(knowledge)
    assert case.pictures == BOTH
    assert [one.is_link for one in case.pictures] == [False, True]
    assert [one.place for one in case.pictures] == ["cases/t2.png", "https://example.org/t1.png"]
    assert str(case.pictures[0].where) == "cases/knee.feature:7:9"


def test_the_columns_may_stand_in_any_order(knowledge: KnowledgeBase) -> None:
    text = FEATURE.format(
        head="| License | file | source | caption |", row="| CC0 | t2.png | ours | Fluid |"
    ).replace("| https://example.org/t1.png | Dark \\| rim | ours, 2026 | CC BY 4.0 |", "")
    (case,) = read_cases("x.feature", knowledge, text=text)
    assert case.pictures == BOTH[:1]


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_written_reads_back(kind: str, knowledge: KnowledgeBase) -> None:
    case = read(knowledge)
    (again,) = read_cases(f"x{kind}", knowledge, text=case_text(case, kind, knowledge))
    assert again.pictures == BOTH


def test_json_has_them_in_a_list(knowledge: KnowledgeBase) -> None:
    pictures = [{"file": "t2.png", "caption": "Fluid", "source": "ours", "license": "CC0"}]
    text = json.dumps({"findings": ["fever"], "pictures": pictures})
    (case,) = read_cases("x.json", knowledge, text=text)
    assert case.pictures == BOTH[:1]


@pytest.mark.parametrize(
    ("head", "row", "told"),
    [
        (HEAD, "| t2.png | | ours | |", ":7:9: BME620 the picture has no caption and no license"),
        ("| file | caption | source | owner |", ROW, ":6:9: BME605 the table has the header"),
    ],
)
def test_a_table_that_lacks_something(
    head: str, row: str, told: str, knowledge: KnowledgeBase
) -> None:
    with pytest.raises(CaseError) as error:
        read(knowledge, head, row)
    assert told in str(error.value)


def test_the_step_needs_a_table(knowledge: KnowledgeBase) -> None:
    text = "Feature: F\n Scenario: S\n  Given a patient with fever\n  And these pictures\n"
    with pytest.raises(CaseError, match='"these pictures" needs a table'):
        read_cases("x.feature", knowledge, text=text)


def test_pictures_alone_record_nothing(knowledge: KnowledgeBase) -> None:
    text = f"Feature: F\n Scenario: S\n  Given these pictures\n   {HEAD}\n   {ROW}\n"
    with pytest.raises(CaseError, match="records nothing"):
        read_cases("x.feature", knowledge, text=text)


@pytest.mark.parametrize(
    ("pictures", "told"),
    [
        ("t2.png", "c.yaml:2:11: BME102 pictures is no list"),
        ("[t2.png]", "c.yaml:2:12: BME102 this is not a picture"),
        ("[{file: t2.png}]", "BME620 the picture has no caption and no source and no license"),
        ("[{file: t2.png, caption: a, source: b, license: c, licence: d}]",
         'BME102 unknown key "licence"; did you mean "license"?'),
        ("[{file: [a], caption: a, source: b, license: c}]", "BME102 file should be text"),
    ],
)  # fmt: skip
def test_a_list_that_lacks_something(pictures: str, told: str, knowledge: KnowledgeBase) -> None:
    text = f"findings: [fever]\npictures: {pictures}\n"
    with pytest.raises(CaseError) as error:
        read_cases("c.yaml", knowledge, text=text)
    assert told in str(error.value)
