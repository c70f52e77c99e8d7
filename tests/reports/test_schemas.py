"""The published JSON Schemas are current, and what the project holds keeps to them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.reports.json_schema import faults

from bme_assist import Assessment, KnowledgeBase
from bme_assist.knowledge.folder import _kind
from bme_assist.knowledge.yaml import read_text, read_tree
from bme_assist.reports.schemas import published_schemas, rule_schemas, schema_of
from bme_assist.resources import default_rules

RULES = default_rules()
FILES = sorted(path for path in RULES.rglob("*.yaml") if "schema" not in path.parts)


def schema(name: str) -> dict[str, Any]:
    read: dict[str, Any] = json.loads((RULES / "schema" / f"{name}.json").read_text("utf-8"))
    return read


def test_the_published_schemas_are_current() -> None:
    there = {path.name: path.read_text("utf-8") for path in (RULES / "schema").glob("*.json")}
    assert there == published_schemas(), "write them anew: python scripts/write_schemas.py"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(RULES).as_posix())
def test_every_rule_file_keeps_to_its_schema(path: Path) -> None:
    kind, _ = _kind(path.relative_to(RULES).as_posix())
    data = read_tree(read_text(path), path.name).data
    assert faults(data, schema(kind)) == []


def test_there_is_one_schema_for_each_kind_of_rule_file() -> None:
    kinds = {_kind(path.relative_to(RULES).as_posix())[0] for path in FILES}
    assert kinds == set(rule_schemas())
    assert schema_of("rules") == rule_schemas()


@pytest.mark.parametrize(
    ("kind", "broken", "fault"),
    [
        ("red_flags", [{"id": "RF-01"}], "$[0]: required"),
        ("features", [{"id": "lower-1", "name": "x", "when": ["a"], "because": "b",
                       "sources": []}], "$[0].id: pattern"),
        ("features", [{"id": "FEA-01", "name": "x", "when": [{"none of": ["a"]}],
                       "because": "b", "sources": []}], "$[0].when[0]"),
        ("evidence", [{"id": "INF-01", "colour": "red"}], "$[0]"),
        ("spelling", {"oe": 3}, "$.oe: type"),
        ("scale", [], "$: type"),
    ],
)  # fmt: skip
def test_a_schema_finds_what_is_wrong(kind: str, broken: Any, fault: str) -> None:
    assert any(found.startswith(fault) for found in faults(broken, schema(kind)))


@pytest.mark.parametrize(
    "case",
    [
        {"findings": ["no fever", {"C-reactive protein": "85 mg/L"}]},
        {"name": "A boy", "patient": "a 6-year-old male patient", "findings": {"fever": True},
         "expected": {"category": "infectious", "also": [], "known miss": False}},
        {"cases": [{"findings": {"age": 6}}]},
    ],
)  # fmt: skip
def test_case_files_keep_to_their_schema(case: Any) -> None:
    assert faults(case, schema("case")) == []


@pytest.mark.parametrize("case", [{}, {"findings": 3}, {"findings": [], "colour": "red"}, []])
def test_what_is_no_case_file_does_not(case: Any) -> None:
    assert faults(case, schema("case"))


def test_every_answer_keeps_to_its_schema_and_reads_back(
    answers: tuple[Assessment, ...], knowledge: KnowledgeBase
) -> None:
    wanted = schema("assessment")
    for answer in answers[::4]:
        text = answer.model_dump_json()
        assert faults(json.loads(text), wanted) == []
        again = Assessment.model_validate_json(text)
        assert again == answer
        assert again.model_dump_json() == text


def test_an_unknown_field_is_refused_when_an_answer_is_read_back(
    answers: tuple[Assessment, ...],
) -> None:
    data = {**json.loads(answers[0].model_dump_json()), "colour": "red"}
    with pytest.raises(ValueError, match="colour"):
        Assessment.model_validate(data)
    assert faults(data, schema("assessment")) == ["$.colour: not allowed"]
