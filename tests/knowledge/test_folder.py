"""Mistakes in the form of a rule folder: files, keys and kinds of value."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.knowledge.damage import add, problems, put

from bme_assist.knowledge import KnowledgeBase, load_knowledge
from bme_assist.knowledge.folder import GROUPS

DAMAGES = [
    (
        "features.yaml",
        "  name: hot joint\n",
        "  nam: hot joint\n",
        [
            'features.yaml:1:3: BME102 key "name" is missing',
            'features.yaml:2:3: BME102 unknown key "nam"; did you mean "name"?',
        ],
    ),
    (
        "features.yaml",
        "  name: hot joint\n",
        "  name: hot joint\n  colour of the moon: blue\n",
        [
            'features.yaml:3:3: BME102 unknown key "colour of the moon"; allowed: id, '
            "because, sources, setting, carries, never with, signed, waive, name, when",
        ],
    ),
    (
        "features.yaml",
        "  because: Children go downhill fast.\n",
        "",
        [
            'features.yaml:10:3: BME102 key "because" is missing',
        ],
    ),
    (
        "categories.yaml",
        "    danger: 1\n",
        "    danger: high\n",
        [
            'categories.yaml:8:13: BME102 "danger" should be a valid integer, unable to '
            'parse string as an integer, found "high"',
        ],
    ),
    (
        "red_flags.yaml",
        "  suspects: [infectious]\n",
        "  suspects: infectious\n",
        [
            'red_flags.yaml:7:13: BME102 "suspects" should be a valid list, found "infectious"',
        ],
    ),
    (
        "findings/patient.yaml",
        "kind: number",
        "kind: figure",
        [
            "findings/patient.yaml:3:9: BME102 \"kind\" should be 'presence', 'choice' or "
            "'number', found \"figure\"",
        ],
    ),
    (
        "findings/patient.yaml",
        "burden: asking",
        "burden: 3",
        [
            "findings/patient.yaml:7:11: BME102 \"burden\" should be 'asking', "
            "'examining', 'blood test', 'imaging' or 'invasive', found \"3\"",
        ],
    ),
    (
        "evidence/infectious.yaml",
        "ratio: 12\n",
        "ratio: 0\n",
        [
            'evidence/infectious.yaml:14:10: BME102 "ratio" should be greater than 0, found "0"',
        ],
    ),
    (
        "evidence/infectious.yaml",
        "id: INF-01",
        "id: INF 1",
        [
            'evidence/infectious.yaml:1:7: BME102 "id" should match pattern '
            "'^[A-Z]{2,4}-[A-Z]?\\d{2,3}$', found \"INF 1\"",
        ],
    ),
    (
        "evidence/transient-bmes.yaml",
        "  standing at most: possible\n",
        "  standing at most: possible\n  strength: weak\n",
        [
            'evidence/transient-bmes.yaml:16:3: BME102 unknown key "strength"; allowed: id, '
            "because, sources, setting, carries, never with, signed, waive, title, when, "
            "standing at most",
        ],
    ),
    (
        "evidence/traumatic.yaml",
        "basis: stated",
        "basis: said",
        [
            "evidence/traumatic.yaml:12:39: BME102 \"basis\" should be 'stated', "
            "'inferred' or 'beyond', found \"said\"",
        ],
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "expected"), DAMAGES)
def test_one_mistake_gives_its_lines_and_no_others(
    file: str, old: str, new: str, expected: list[str], copy: Path
) -> None:
    put(copy, file, old, new)
    assert problems(copy) == expected


@pytest.mark.parametrize(
    ("file", "content", "expected"),
    [
        ("outside.yaml", b"", "outside.yaml: BME103 is empty"),
        ("outside.yaml", b" \n\n", "outside.yaml: BME103 is empty"),
        ("outside.yaml", b"# nothing yet\n", "outside.yaml: BME103 is empty"),
        ("outside.yaml", b"- \0", "outside.yaml: BME103 is not a text file"),
        ("outside.yaml", b"- \xff\xfe", "outside.yaml: BME103 is not a text file in UTF-8"),
        (
            "outside.yaml",
            b"#" * 1_200_000,
            "outside.yaml: BME103 is 1.2 MB; a file is at most 1 MB",
        ),
        (
            "outside.yaml",
            b"id: OUT-01\n",
            "outside.yaml:1:1: BME102 should be a list of entries, each beginning with a dash",
        ),
        (
            "references.yaml",
            b"- jones2001\n",
            "references.yaml:1:1: BME102 should map ids to references",
        ),
        (
            "spelling.yaml",
            b"- oedema\n",
            "spelling.yaml:1:1: BME102 should map British letters to American ones",
        ),
        (
            "spelling.yaml",
            b"oedema: 3\n",
            "spelling.yaml:1:1: BME102 should map British letters to American ones",
        ),
        ("notes.yaml", b"- a\n", "notes.yaml: BME103 is no rule file; see rules/README.md"),
        (
            "findings/blood.yaml",
            b"- a\n",
            "findings/blood.yaml: BME103 is no rule file; see rules/README.md",
        ),
        (
            "evidence/traumatic.yml",
            b"- a\n",
            "evidence/traumatic.yml: BME103 is no rule file; see rules/README.md",
        ),
        (
            "more/features.yaml",
            b"- a\n",
            "more/features.yaml: BME103 is no rule file; see rules/README.md",
        ),
        (
            "evidence/viral.yaml",
            b"- id: INF-01\n  title: T\n  aspect: a\n  when: [fever]\n  speaks: for\n"
            b"  strength: weak\n  because: B\n  sources: []\n",
            'evidence/viral.yaml:1:3: BME202 no category "viral"; '
            "allowed: infectious, traumatic, transient BMES",
        ),
    ],
)
def test_a_file_that_cannot_be_used(file: str, content: bytes, expected: str, copy: Path) -> None:
    path = copy / file
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    assert problems(copy) == [expected]


def test_a_missing_file_is_named_once_and_nothing_seems_unknown_because_of_it(copy: Path) -> None:
    (copy / "next_steps.yaml").unlink()
    (copy / "findings" / "symptoms.yaml").unlink()
    assert problems(copy) == [
        "findings/symptoms.yaml: BME103 is missing",
        "next_steps.yaml: BME103 is missing",
    ]


def test_a_broken_file_of_findings_does_not_make_every_rule_wrong(copy: Path) -> None:
    add(copy, "findings/symptoms.yaml", "- name: [\n")
    (line,) = problems(copy)
    assert line.startswith("findings/symptoms.yaml:23:1: BME101 YAML: ")


def test_without_the_scale_there_is_nothing_to_check_against(copy: Path) -> None:
    (copy / "scale.yaml").unlink()
    assert problems(copy) == ["scale.yaml: BME103 is missing"]


def test_a_folder_that_is_no_folder_of_rules(tmp_path: Path) -> None:
    assert problems(tmp_path / "rules") == [
        "FOLDER: BME103 there is no such folder; name a folder of rules"
    ]
    assert problems(tmp_path) == ["FOLDER: BME103 holds no rule file; see rules/README.md"]
    file = tmp_path / "rules.yaml"
    file.touch()
    assert problems(file) == ["FOLDER: BME103 is a file; name a folder of rules"]


def test_a_folder_below_one_called_schema_is_read(copy: Path) -> None:
    below = copy.parent / "schema" / "rules"
    below.parent.mkdir()
    copy.rename(below)
    assert load_knowledge(below).findings


def test_schemas_beside_the_rules_are_no_rules(copy: Path, small: KnowledgeBase) -> None:
    (copy / "schema").mkdir()
    (copy / "schema" / "features.yaml").write_text("anything")
    assert load_knowledge(copy).digest == small.digest


def test_a_file_that_may_not_be_read(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert problems(copy) == ["article.yaml: BME103 cannot be read: permission denied"]


def test_problems_of_several_files_come_at_once_and_sorted_by_place(copy: Path) -> None:
    put(copy, "outside.yaml", "[pleural effusion]", "[pleural efusion]")
    put(copy, "evidence/traumatic.yaml", "strength: moderate", "strength: middling")
    put(copy, "evidence/traumatic.yaml", "- recent injury", "- recent injry")
    put(copy, "management.yaml", "option: Rest.", "opton: Rest.")
    assert problems(copy) == [
        'evidence/traumatic.yaml:6:11: BME201 "recent injry" is not a known finding; '
        'did you mean "recent injury"?',
        'evidence/traumatic.yaml:10:13: BME202 "middling" is not a known strength; '
        "allowed: weak, moderate, strong",
        'management.yaml:9:3: BME102 key "option" is missing',
        'management.yaml:12:3: BME102 unknown key "opton"; did you mean "option"?',
        'outside.yaml:3:10: BME201 "pleural efusion" is not a known finding; '
        'did you mean "pleural effusion"?',
    ]


def test_findings_stand_in_clerking_order(small: KnowledgeBase) -> None:
    groups = [finding.group for finding in small.findings.values()]
    assert list(dict.fromkeys(groups)) == list(GROUPS)


def test_a_category_without_its_file_of_evidence_is_told(copy: Path) -> None:
    (copy / "evidence" / "infectious.yaml").unlink()
    assert problems(copy) == ["evidence/infectious.yaml: BME103 is missing"]
