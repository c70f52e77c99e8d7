"""What must hold between the files: ids, names, steps, sources, strengths."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.knowledge.damage import problems, put

DAMAGES = [
    (
        "features.yaml",
        "id: FEA-02",
        "id: FEA-01",
        [
            "features.yaml:10:7: BME104 id FEA-01 stands twice; see features.yaml:1:7",
        ],
    ),
    (
        "evidence/traumatic.yaml",
        "id: TRM-01",
        "id: INF-07",
        [
            "evidence/traumatic.yaml:1:7: BME104 id INF-07 does not begin with TRM",
        ],
    ),
    (
        "evidence/traumatic.yaml",
        "id: TRM-01",
        "id: TRMX-01",
        [
            "evidence/traumatic.yaml:1:7: BME104 id TRMX-01 does not begin with TRM",
        ],
    ),
    (
        "evidence/traumatic.yaml",
        "sources: [{ article: causes, basis: stated }]",
        "sources: []",
        [
            "evidence/traumatic.yaml:12:3: BME501 TRM-01 has no source",
        ],
    ),
    (
        "evidence/traumatic.yaml",
        "{ article: causes, basis: stated }",
        "{ basis: stated }",
        [
            "evidence/traumatic.yaml:12:13: BME501 a source of TRM-01 names neither section "
            "nor reference",
        ],
    ),
    (
        "evidence/traumatic.yaml",
        "{ article: causes, basis: stated }",
        "{ article: causs, basis: stated }",
        [
            'evidence/traumatic.yaml:12:24: BME502 "causs" is no section of article.yaml; '
            "allowed: causes, intro",
        ],
    ),
    (
        "evidence/traumatic.yaml",
        "{ article: causes, basis: stated }",
        "{ article: causes }",
        [
            "evidence/traumatic.yaml:12:24: BME502 TRM-01 does not say how causes bears it; "
            "write basis: stated, inferred or beyond",
        ],
    ),
    (
        "evidence/traumatic.yaml",
        "{ article: causes, basis: stated }",
        "{ reference: smith1999 }",
        [
            'evidence/traumatic.yaml:12:26: BME502 "smith1999" is not in references.yaml; '
            "allowed: jones2001",
        ],
    ),
    (
        "features.yaml",
        "    - joint effusion\n",
        "    - any red flag\n",
        [
            'features.yaml:7:7: BME304 FEA-01 reads "any red flag", which is concluded in a '
            "later step; rules read earlier steps only",
        ],
    ),
    (
        "red_flags.yaml",
        "    - hot joint\n",
        "    - red flag septic arthritis\n",
        [
            'red_flags.yaml:5:7: BME304 RF-01 reads "red flag septic arthritis", which is '
            "concluded in a later step; rules read earlier steps only",
        ],
    ),
    (
        "red_flags.yaml",
        "    - hot joint\n",
        "    - infectious is supported\n",
        [
            'red_flags.yaml:5:7: BME304 RF-01 reads "infectious is supported", which is '
            "concluded in a later step; rules read earlier steps only",
        ],
    ),
    (
        "evidence/infectious.yaml",
        "when: C-reactive protein normal",
        "when: another category is at least possible",
        [
            'evidence/infectious.yaml:21:9: BME304 INF-02 reads "another category is at '
            'least possible", which is concluded in a later step; rules read earlier steps '
            "only",
        ],
    ),
    (
        "evidence/transient-bmes.yaml",
        "    - another category is supported\n",
        "    - no leading category\n",
        [
            'evidence/transient-bmes.yaml:14:7: BME304 TRA-90 reads "no leading category", '
            "which is concluded in a later step; rules read earlier steps only",
        ],
    ),
    (
        "dangers.yaml",
        "        - no joint effusion\n",
        "        - danger septic arthritis is flagged\n",
        [
            'dangers.yaml:6:11: BME304 EXC-01 reads "danger septic arthritis is flagged", '
            "which is concluded in a later step; rules read earlier steps only",
        ],
    ),
    (
        "features.yaml",
        "    - joint effusion\n",
        "    - hot joint of a child\n",
        [
            "features.yaml:7:7: BME303 FEA-01 rests on itself, by a circle",
            "features.yaml:13:7: BME303 FEA-02 rests on itself, by a circle",
        ],
    ),
    (
        "features.yaml",
        "    - joint effusion\n",
        "    - hot joint\n",
        [
            "features.yaml:7:7: BME303 FEA-01 rests on itself, by a circle",
            "features.yaml:13:7: BME303 FEA-02 rests on itself, by a circle",
        ],
    ),
    (
        "red_flags.yaml",
        "urgency: immediate",
        "urgency: at once",
        [
            'red_flags.yaml:6:12: BME202 "at once" is not a known urgency; allowed: '
            "immediate, soon",
        ],
    ),
    (
        "red_flags.yaml",
        "suspects: [infectious]",
        "suspects: [viral]",
        [
            'red_flags.yaml:7:14: BME202 "viral" is not a known category; allowed: '
            "infectious, traumatic, transient BMES",
        ],
    ),
    (
        "red_flags.yaml",
        "  suspects: [infectious]\n",
        "",
        [
            "red_flags.yaml:1:7: BME102 RF-01 suspects nothing",
        ],
    ),
    (
        "red_flags.yaml",
        "danger: septic arthritis",
        "danger: sepsis",
        [
            'red_flags.yaml:8:11: BME202 "sepsis" is not a known danger; allowed: septic arthritis',
        ],
    ),
    (
        "evidence/infectious.yaml",
        "strength: strong",
        "strength: decisive",
        [
            'evidence/infectious.yaml:13:13: BME202 "decisive" is not a known strength; '
            "allowed: weak, moderate, strong",
        ],
    ),
    (
        "evidence/infectious.yaml",
        "condition: septic arthritis",
        "condition: osteomyelitis",
        [
            'evidence/infectious.yaml:3:14: BME202 "osteomyelitis" is not a known condition '
            "of infectious; allowed: septic arthritis",
        ],
    ),
    (
        "evidence/infectious.yaml",
        "ratio: 12\n",
        "ratio: 0.5\n",
        [
            "evidence/infectious.yaml:13:13: BME209 INF-01: a likelihood ratio of 0.5 is "
            'weak; not "strong"',
            "evidence/infectious.yaml:14:10: BME209 INF-01 speaks for with a likelihood "
            "ratio of 0.5",
        ],
    ),
    (
        "evidence/infectious.yaml",
        "ratio: 0.4",
        "ratio: 4",
        [
            "evidence/infectious.yaml:24:10: BME209 INF-02 speaks against with a likelihood "
            "ratio of 4",
        ],
    ),
    (
        "evidence/infectious.yaml",
        "ratio: 12\n",
        "ratio: 2.5\n",
        [
            "evidence/infectious.yaml:13:13: BME209 INF-01: a likelihood ratio of 2.5 is "
            'weak; not "strong"',
        ],
    ),
    (
        "evidence/transient-bmes.yaml",
        "standing at most: possible",
        "standing at most: likely",
        [
            'evidence/transient-bmes.yaml:15:21: BME202 "likely" is not a known standing; '
            "allowed: supported, possible, argued against",
        ],
    ),
    (
        "next_steps.yaml",
        "stage: imaging",
        "stage: pictures",
        [
            'next_steps.yaml:12:10: BME202 "pictures" is not a known stage; allowed: act on '
            "red flags, imaging",
        ],
    ),
    (
        "categories.yaml",
        "    article type: causes\n",
        "    article type: types\n",
        [
            'categories.yaml:4:19: BME502 infectious: "types" is no section; allowed: '
            "causes, intro",
        ],
    ),
    (
        "categories.yaml",
        "categories: [infectious, traumatic]",
        "categories: [infectious, trauma]",
        [
            'categories.yaml:33:30: BME202 "trauma" is not a known category; allowed: '
            "infectious, traumatic, transient BMES",
        ],
    ),
    (
        "categories.yaml",
        "sources: [{ article: causes, basis: beyond }]",
        "sources: []",
        [
            "categories.yaml:35:5: BME501 infected fracture has no source",
        ],
    ),
    (
        "management.yaml",
        "category: traumatic",
        "category: trauma",
        [
            'management.yaml:10:13: BME202 "trauma" is not a known category; allowed: '
            "infectious, traumatic, transient BMES",
        ],
    ),
    (
        "management.yaml",
        "conditions: [septic arthritis]",
        "conditions: [sepsis]",
        [
            'management.yaml:3:16: BME202 "sepsis" is not a known condition of infectious; '
            "allowed: septic arthritis",
        ],
    ),
    (
        "dangers.yaml",
        "step: NS-01",
        "step: NS-09",
        [
            'dangers.yaml:11:9: BME202 "NS-09" is not a known next step; allowed: NS-01, NS-02',
        ],
    ),
    (
        "dangers.yaml",
        "category: infectious",
        "category: viral",
        [
            'dangers.yaml:2:13: BME202 "viral" is not a known category; allowed: '
            "infectious, traumatic, transient BMES",
        ],
    ),
    (
        "dangers.yaml",
        "[C-reactive protein, joint effusion]",
        "[CRP, joint effusion]",
        [
            'dangers.yaml:10:13: BME201 "CRP" is not the name of a finding; did you mean '
            '"C-reactive protein"?',
        ],
    ),
    (
        "dangers.yaml",
        "  sources: [{ article: causes, basis: stated }]\n",
        "  sources: []\n",
        [
            "dangers.yaml:13:3: BME501 septic arthritis has no source",
        ],
    ),
    (
        "evidence/infectious.yaml",
        "carries: [jones-01]",
        "carries: [jones-01, jones-99]",
        [
            'evidence/infectious.yaml:26:23: BME502 INF-02 carries "jones-99", which is not '
            "in literature.yaml; allowed: jones-01, jones-02",
        ],
    ),
    (
        "evidence/infectious.yaml",
        "carries: [jones-01]",
        "carries: [jones-02]",
        [
            "literature.yaml:2:58: BME503 jones-02 is set aside, and yet a rule carries it",
        ],
    ),
    (
        "literature.yaml",
        "jones-02",
        "jones-01",
        [
            "literature.yaml:2:9: BME104 id jones-01 stands twice; see literature.yaml:1:9",
        ],
    ),
    (
        "red_flags.yaml",
        "suspects: [infectious]",
        "suspects outside: [gremlins]",
        [
            'red_flags.yaml:7:22: BME202 "gremlins" is not a known outside cause; allowed: '
            "fluid of the lungs",
        ],
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "expected"), DAMAGES)
def test_one_mistake_gives_its_lines_and_no_others(
    file: str, old: str, new: str, expected: list[str], copy: Path
) -> None:
    put(copy, file, old, new)
    assert problems(copy) == expected
