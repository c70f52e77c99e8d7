"""A case as a record holds it, in the words in which it was written: going on needs no file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bme_assist.cases import Case, read_cases
from bme_assist.cases.pictures import COLUMNS
from bme_assist.errors import BmeError, Location, Problem
from bme_assist.knowledge import KnowledgeBase, PhraseError, Recorded
from bme_assist.knowledge.words import say_value

__all__ = ["case_of", "kept_case"]

_HERE = Location("record")


def kept_case(case: Case, knowledge: KnowledgeBase) -> dict[str, str]:
    """The case as JSON text, and its tag in the library."""
    expected = case.expected
    told = {
        "category": expected.category,
        "also": list(expected.also),
        "urgency": expected.urgency,
        "hard": expected.hard,
        "known miss": expected.known_miss,
    }
    held = {
        "name": case.name or "case",
        "text": case.text,
        "findings": [_phrase(one, knowledge) for one in case.recorded],
        "pictures": [{name: getattr(one, name) for name in COLUMNS} for one in case.pictures],
        "expected": {name: value for name, value in told.items() if value},
    }
    tag = next((tag for tag in case.tags if tag.startswith("id-")), "")
    return {"text": json.dumps(held), "id": tag}


def _phrase(entry: Recorded, knowledge: KnowledgeBase) -> str:
    """What was written, when it reads back to the same; else what the rules say for it."""
    try:
        again = knowledge.phrases.recorded(entry.words, _HERE)
    except PhraseError:
        again = None
    if again and (again.finding, again.value) == (entry.finding, entry.value):
        return entry.words
    if entry.value is None:
        return f"{entry.finding} not recorded"
    return say_value(knowledge.findings[entry.finding], entry.value)


def case_of(body: Mapping[str, Any], knowledge: KnowledgeBase) -> Case:
    """The case that a record holds. Raises CaseError when the rules no longer know its findings."""
    try:
        (case,) = read_cases("record.json", knowledge, text=body["text"], name="record")
    except BmeError as error:
        hint = "the rules have changed since; begin anew with --new"
        message = "the case of this session no longer reads"
        problem = Problem(_HERE, "BME802", message, hint)
        raise type(error)([problem, *error.problems]) from None
    return replace(case, tags=tuple(filter(None, [body["id"]])))
