"""JSON Schemas: of every answer, of a case file, and of every kind of rule file.

They are published in ``rules/schema/`` for editors and other programs; :func:`published_schemas`
says what stands there.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, TypeAdapter

from bme_assist.cases.schema import CASE_SCHEMA
from bme_assist.knowledge.schema import FILES
from bme_assist.workup import Assessment
from bme_assist.workup.compare import Comparison
from bme_assist.workup.explanation import Explanation, WhyNot
from bme_assist.workup.interview import InterviewState
from bme_assist.workup.question import Questions
from bme_assist.workup.sensitivity import Sensitivity
from bme_assist.workup.what_if import WhatIf

__all__ = ["ANSWERS", "published_schemas", "rule_schemas", "schema_of"]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


ANSWERS: Mapping[str, type[BaseModel]] = {
    "assessment": Assessment,
    "why": Explanation,
    "why-not": WhyNot,
    "what-if": WhatIf,
    "sensitivity": Sensitivity,
    "compare": Comparison,
    "ask": Questions,
    "interview": InterviewState,
}
"""What the commands print with ``--json``, by the name of its schema."""


def schema_of(what: str) -> dict[str, Any]:
    """The schema of one of the ``ANSWERS``, of a ``case`` file, or of all rule files by name.

    Raises KeyError for anything else.
    """
    if what == "rules":
        return dict(rule_schemas())
    if what == "case":
        return {"$schema": _DIALECT, **CASE_SCHEMA}
    return {"$schema": _DIALECT, **ANSWERS[what].model_json_schema(mode="serialization")}


def rule_schemas() -> dict[str, dict[str, Any]]:
    """One schema for each kind of rule file; list files are arrays of their entries."""
    found: dict[str, dict[str, Any]] = {}
    for kind, models in FILES.items():
        if not isinstance(models, tuple):
            schema = models.model_json_schema()
        elif kind == "references":
            schema = TypeAdapter(dict[str, models[0]]).json_schema()  # type: ignore[valid-type]
        else:
            entry: Any = models[0] if len(models) == 1 else models[0] | models[1]
            schema = TypeAdapter(list[entry]).json_schema()
        found[kind] = {"$schema": _DIALECT, **schema}
    spelling = TypeAdapter(dict[str, str]).json_schema()
    return {**found, "spelling": {"$schema": _DIALECT, **spelling}}


def published_schemas() -> dict[str, str]:
    """Each file of ``rules/schema/`` by name, with its text."""
    schemas = {name: schema_of(name) for name in (*ANSWERS, "case")} | rule_schemas()
    return {
        f"{name}.json": json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
        for name, schema in schemas.items()
    }
