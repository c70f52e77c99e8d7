"""Mistakes in the phrases and groups of a rule, each with its place."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.knowledge.damage import problems, put

DAMAGES = [
    (
        "features.yaml",
        "        - fever\n",
        "        - fevr\n",
        [
            'features.yaml:5:11: BME201 "fevr" is not a known finding; did you mean "fever"?',
        ],
    ),
    (
        "features.yaml",
        "        - fever\n",
        "        - 39\n",
        [
            "features.yaml:5:11: BME102 should be a phrase",
        ],
    ),
    (
        "features.yaml",
        "        - fever\n",
        "        - any of: [fever]\n",
        [
            "features.yaml:5:11: BME102 should be a phrase; groups do not nest: name the "
            "inner group as a feature",
        ],
    ),
    (
        "features.yaml",
        "    - any of:\n",
        "    - some of:\n",
        [
            'features.yaml:4:7: BME102 "some of" is no group of phrases; allowed: "any '
            'of", "at least 2 of", "unless", "all of"',
        ],
    ),
    (
        "features.yaml",
        "    - any of:\n        - fever\n        - C-reactive protein raised\n",
        "    - any of: []\n",
        [
            'features.yaml:4:7: BME102 "any of" is no group of phrases; allowed: "any of", '
            '"at least 2 of", "unless", "all of"',
        ],
    ),
    (
        "features.yaml",
        "    - any of:\n        - fever\n        - C-reactive protein raised\n",
        "    - any of: { a: b }\n",
        [
            'features.yaml:4:7: BME102 "any of" should hold a list of phrases',
        ],
    ),
    (
        "features.yaml",
        "    - any of:\n        - fever\n        - C-reactive protein raised\n",
        "    - any of: fever\n    - unless: fevr\n",
        [
            'features.yaml:5:15: BME201 "fevr" is not a known finding; did you mean "fever"?',
        ],
    ),
    (
        "features.yaml",
        "    - any of:\n        - fever\n        - C-reactive protein raised\n",
        "    - { any of: [fever], unless: [trauma] }\n",
        [
            "features.yaml:4:7: BME102 should be a phrase; groups do not nest: name the "
            "inner group as a feature",
        ],
    ),
    (
        "evidence/infectious.yaml",
        "at least 2 of",
        "at least 4 of",
        [
            'evidence/infectious.yaml:6:7: BME102 "at least 4 of" holds 3 phrases',
        ],
    ),
    (
        "evidence/infectious.yaml",
        "at least 2 of",
        "at least 0 of",
        [
            'evidence/infectious.yaml:6:7: BME102 "at least 0 of" holds 3 phrases',
        ],
    ),
    (
        "evidence/infectious.yaml",
        "when: C-reactive protein normal",
        "when: 5",
        [
            'evidence/infectious.yaml:21:9: BME102 "when" should be a list of phrases',
        ],
    ),
    (
        "evidence/infectious.yaml",
        "when: C-reactive protein normal",
        "when: []",
        [
            'evidence/infectious.yaml:21:9: BME102 "when" should be a list of phrases',
        ],
    ),
    (
        "evidence/infectious.yaml",
        "when: C-reactive protein normal",
        "when: CRP normol",
        [
            'evidence/infectious.yaml:21:13: BME203 "normol" is not a number; for example '
            '"C-reactive protein 150 mg/L", or normal, raised',
        ],
    ),
    (
        "evidence/infectious.yaml",
        "when: C-reactive protein normal",
        "when: CRP 5",
        [
            'evidence/infectious.yaml:21:13: BME204 "5" has no unit; C-reactive protein is '
            "given in mg/L, mg/dL or g/L",
        ],
    ),
    (
        "evidence/infectious.yaml",
        "when: C-reactive protein normal",
        "when: CRP under 5 years",
        [
            'evidence/infectious.yaml:21:21: BME204 unit "years" is not one of C-reactive '
            "protein; allowed is mg/L, mg/dL or g/L",
        ],
    ),
    (
        "evidence/infectious.yaml",
        "when: C-reactive protein normal",
        "when: CRP under 5,5 mg/L",
        [
            'evidence/infectious.yaml:21:20: BME206 "under 5,5 mg/L" has a decimal comma; '
            'write "under 5.5 mg/L"',
        ],
    ),
    (
        "evidence/infectious.yaml",
        "when: C-reactive protein normal",
        "when: CRP over 700 mg/L",
        [
            'evidence/infectious.yaml:21:13: BME205 "over 700 mg/L" is not possible for '
            "C-reactive protein; plausible is 0 to 600 mg/L",
        ],
    ),
    (
        "evidence/infectious.yaml",
        "when: C-reactive protein normal",
        "when: effusion",
        [
            'evidence/infectious.yaml:21:9: BME207 "effusion" could be read in 2 ways; '
            "write joint effusion or pleural effusion",
        ],
    ),
    (
        "evidence/infectious.yaml",
        "when: C-reactive protein normal",
        "when: CRP unknown",
        [
            'evidence/infectious.yaml:21:9: BME203 "CRP unknown" does not read; C-reactive '
            "protein is a number in mg/L, or normal, raised",
        ],
    ),
    (
        "evidence/infectious.yaml",
        "when: C-reactive protein normal",
        "when: crpp recorded",
        [
            'evidence/infectious.yaml:21:9: BME201 "crpp" is not a known finding; did you '
            'mean "CRP"?',
        ],
    ),
    (
        "evidence/infectious.yaml",
        "when: C-reactive protein normal",
        "when:",
        [
            "evidence/infectious.yaml:21:3: BME302 there is no condition; write a list of phrases",
        ],
    ),
    (
        "evidence/traumatic.yaml",
        "pain site is hip or knee",
        "pain site is hip or kne",
        [
            'evidence/traumatic.yaml:7:21: BME202 "is hip or kne" is not a value of pain '
            'site; did you mean "knee"? allowed: hip, knee, sacroiliac joint',
        ],
    ),
    (
        "evidence/traumatic.yaml",
        "pain site is hip or knee",
        "pain site is not hip",
        [
            'evidence/traumatic.yaml:7:21: BME202 "not hip" is not a value of pain site; '
            "allowed: hip, knee, sacroiliac joint",
        ],
    ),
    (
        "dangers.yaml",
        "        - no joint effusion",
        "        - no joint effusin",
        [
            'dangers.yaml:6:11: BME201 "no joint effusin" is not a known finding; did you '
            'mean "joint effusion"?',
        ],
    ),
    (
        "dangers.yaml",
        "fall fainting]",
        "fall flying]",
        [
            'dangers.yaml:3:37: BME202 "flying" is not a value of cause of the fall; '
            "allowed: stumbling, fainting",
        ],
    ),
    (
        "red_flags.yaml",
        "[afebrile]",
        "[afebril]",
        [
            'red_flags.yaml:10:20: BME201 "afebril" is not a known finding; did you mean '
            '"afebrile"?',
        ],
    ),
    (
        "next_steps.yaml",
        "[resolved on follow-up]",
        "[resolvd on follow-up]",
        [
            'next_steps.yaml:5:15: BME201 "resolvd on follow-up" is not a known finding; '
            'did you mean "resolved on follow-up"?',
        ],
    ),
    (
        "management.yaml",
        "[leading category is infectious]",
        "[leading category is infected]",
        [
            'management.yaml:6:10: BME201 "leading category is infected" is not a known '
            'finding; did you mean "leading category is infectious"?',
        ],
    ),
    (
        "findings/implications.yaml",
        "then: fever",
        "then: fevr",
        [
            'findings/implications.yaml:1:43: BME201 "fevr" is not a known finding; did '
            'you mean "fever"?',
        ],
    ),
    (
        "findings/implications.yaml",
        "then: fever",
        "then: fever not recorded",
        [
            "findings/implications.yaml:1:3: BME203 an implication is about recorded findings",
        ],
    ),
    (
        "findings/implications.yaml",
        "if: temperature at least 38 °C",
        "if: hot joint",
        [
            "findings/implications.yaml:1:3: BME203 an implication is about recorded findings",
        ],
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "expected"), DAMAGES)
def test_one_mistake_gives_its_lines_and_no_others(
    file: str, old: str, new: str, expected: list[str], copy: Path
) -> None:
    put(copy, file, old, new)
    assert problems(copy) == expected
