"""Mistakes in the vocabulary: names with two readings, units, bands, values."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.knowledge.damage import problems, put

from bme_assist.knowledge import KnowledgeBase
from bme_assist.knowledge.finding import Conversion

DAMAGES = [
    (
        "findings/implications.yaml",
        "- { if: temperature at least 38 °C,",
        "- { among: fever, if: temperature at least 38 °C,",
        [
            'findings/implications.yaml:1:12: BME203 "fever" is nothing that is only recorded; '
            "among is about a finding that no implication tells, such as age",
        ],
    ),
    (
        "findings/implications.yaml",
        "- { if: temperature at least 38 °C,",
        "- { among: feverr, if: temperature at least 38 °C,",
        [
            'findings/implications.yaml:1:12: BME201 "feverr" is not a known finding; did '
            'you mean "fever"?',
        ],
    ),
    (
        "findings/symptoms.yaml",
        "- name: fever",
        "- name: fever (high)",
        [
            'evidence/infectious.yaml:7:11: BME201 "fever" is not a known finding; did you '
            'mean "fever (high)"?',
            'features.yaml:5:11: BME201 "fever" is not a known finding; did you mean '
            '"fever (high)"?',
            'findings/implications.yaml:1:43: BME201 "fever" is not a known finding; did '
            'you mean "fever (high)"?',
            'findings/symptoms.yaml:1:9: BME201 "fever (high)" holds a colon, a comma or a bracket',
        ],
    ),
    (
        "findings/symptoms.yaml",
        "synonyms: [febrile]",
        'synonyms: ["febrile: hot"]',
        [
            'findings/symptoms.yaml:4:14: BME201 "febrile: hot" holds a colon, a comma or a '
            "bracket",
        ],
    ),
    (
        "findings/symptoms.yaml",
        "opposites: [afebrile]",
        "opposites: [afebrile]\n  unit: °C",
        [
            'findings/symptoms.yaml:6:9: BME102 a presence finding has no "unit"',
        ],
    ),
    (
        "findings/history.yaml",
        "  values: [stumbling, fainting]\n",
        "",
        [
            'dangers.yaml:3:37: BME202 "fainting" is not a value of cause of the fall; allowed:',
            'findings/history.yaml:6:3: BME102 "cause of the fall" is a choice without values',
        ],
    ),
    (
        "findings/laboratory.yaml",
        "unit: mg/L",
        "unit: mg/l",
        [
            'findings/laboratory.yaml:4:9: BME202 unit "mg/l" is not in units.yaml',
        ],
    ),
    (
        "findings/laboratory.yaml",
        "{ g/L: 1000 }",
        "{ g/L: many }",
        [
            'findings/laboratory.yaml:5:10: BME203 "many" is not a factor; such as 1/12',
        ],
    ),
    (
        "findings/laboratory.yaml",
        "{ g/L: 1000 }",
        "{ g/L: 1/0 }",
        [
            'findings/laboratory.yaml:5:10: BME203 "1/0" is not a factor; such as 1/12',
        ],
    ),
    (
        "findings/laboratory.yaml",
        "plausible: 0 to 600",
        "plausible: 600 to 0",
        [
            'findings/laboratory.yaml:6:14: BME203 "600 to 0" is not a range; write "under '
            '10", "10 and over", "over 100" or "3 to 5"',
        ],
    ),
    (
        "findings/laboratory.yaml",
        "normal: under 10",
        "normal: a little",
        [
            'findings/laboratory.yaml:7:20: BME203 "a little" is not a range; write "under '
            '10", "10 and over", "over 100" or "3 to 5"',
        ],
    ),
    (
        "findings/imaging.yaml",
        "name: pleural effusion",
        "name: fever",
        [
            'findings/ambiguous.yaml:1:31: BME201 "pleural effusion" is not a known finding',
            'findings/imaging.yaml:5:9: BME210 "fever" stands twice; see '
            "findings/symptoms.yaml:1:9",
            'outside.yaml:3:10: BME201 "pleural effusion" is not a known finding; look it '
            "up with: bme-assist findings WORD",
        ],
    ),
    (
        "findings/imaging.yaml",
        "synonyms: [T-score]",
        "synonyms: [Febrile]",
        [
            'findings/imaging.yaml:14:14: BME210 "Febrile" already stands for fever; a '
            "phrase must have one reading",
        ],
    ),
    (
        "findings/imaging.yaml",
        "synonyms: [T-score]",
        "synonyms: [afebrile]",
        [
            'findings/imaging.yaml:14:14: BME210 "afebrile" already stands for no fever; a '
            "phrase must have one reading",
        ],
    ),
    (
        "findings/symptoms.yaml",
        "synonyms: [febrile]",
        "synonyms: [afebrile]",
        [
            'findings/symptoms.yaml:5:15: BME210 "afebrile" already stands for fever; a '
            "phrase must have one reading",
        ],
    ),
    (
        "findings/symptoms.yaml",
        "knee: []",
        "knee: [groin]",
        [
            'findings/symptoms.yaml:7:9: BME210 "groin pain" already stands for pain site '
            "hip; a phrase must have one reading",
            'findings/symptoms.yaml:7:9: BME210 "groin" of pain site stands for hip and '
            "for knee; a phrase must have one reading",
        ],
    ),
    (
        "findings/symptoms.yaml",
        "synonyms: [febrile]",
        "synonyms: [hip pain]",
        [
            'findings/symptoms.yaml:7:9: BME210 "hip pain" already stands for fever; a '
            "phrase must have one reading",
        ],
    ),
    (
        "features.yaml",
        "  name: hot joint of a child",
        "  name: Fever",
        [
            "features.yaml:5:11: BME303 FEA-01 rests on itself, by a circle",
            'features.yaml:11:9: BME210 "Fever" already stands for fever; a phrase must '
            "have one reading",
            "features.yaml:13:7: BME303 FEA-02 rests on itself, by a circle",
        ],
    ),
    (
        "findings/imaging.yaml",
        "name: bone edema",
        "name: fever present",
        [
            'findings/imaging.yaml:1:9: BME207 "fever present" could also be read as fever '
            '"present"; rename one of them',
        ],
    ),
    (
        "findings/imaging.yaml",
        "name: bone edema",
        "name: no fever",
        [
            'findings/imaging.yaml:1:9: BME207 "no fever" could also be read as no fever; '
            "rename one of them",
        ],
    ),
    (
        "findings/imaging.yaml",
        "name: bone edema",
        "name: C-reactive protein raised",
        [
            'findings/imaging.yaml:1:9: BME207 "C-reactive protein raised" could also be '
            'read as C-reactive protein "raised"; rename one of them',
        ],
    ),
    (
        "features.yaml",
        "  name: hot joint of a child",
        "  name: without fever",
        [
            'features.yaml:11:9: BME207 "without fever" could also be read as no fever; '
            "rename one of them",
        ],
    ),
    (
        "findings/ambiguous.yaml",
        "word: effusion",
        "word: joint effusion",
        [
            'findings/ambiguous.yaml:1:11: BME210 "joint effusion" already stands for '
            "joint effusion; a phrase must have one reading",
        ],
    ),
    (
        "findings/ambiguous.yaml",
        "word: effusion",
        "word: no fever",
        [
            'findings/ambiguous.yaml:1:11: BME207 "no fever" could also be read as no '
            "fever; rename one of them",
        ],
    ),
    (
        "findings/ambiguous.yaml",
        "[joint effusion, pleural effusion]",
        "[joint effusion, knee effusion]",
        [
            'findings/ambiguous.yaml:1:31: BME201 "knee effusion" is not a known finding',
        ],
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "expected"), DAMAGES)
def test_one_mistake_gives_its_lines_and_no_others(
    file: str, old: str, new: str, expected: list[str], copy: Path
) -> None:
    put(copy, file, old, new)
    assert problems(copy) == expected


def test_a_unit_knows_how_it_is_written_and_what_converts_to_it(small: KnowledgeBase) -> None:
    assert small.findings["C-reactive protein"].units == (
        Conversion("mg/L", ()),
        Conversion("mg/dL", (), "10"),
        Conversion("g/L", (), "1000"),
    )
    assert small.findings["temperature"].units == (
        Conversion("°C", ("C", "degrees celsius")),
        Conversion("°F", ("F",), "5/9", "32"),
    )


def test_a_finding_holds_what_its_entry_says(small: KnowledgeBase) -> None:
    site = small.findings["pain site"]
    assert site.values == ("hip", "knee", "sacroiliac joint")
    assert site.value_synonyms == (("groin", "hip"),)
    assert site.several_values
    assert site.group == "symptoms"
    assert str(site.where).endswith("symptoms.yaml:7:9")
    protein = small.findings["C-reactive protein"]
    assert protein.codes == (("loinc", "1988-5"),)
    assert [band.name for band in protein.bands] == ["normal", "raised"]
    assert small.findings["cause of the fall"].values == ("stumbling", "fainting")
