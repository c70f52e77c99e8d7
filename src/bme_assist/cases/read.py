"""Chooses the reader for a case file, or for text whose kind has to be recognized."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from bme_assist.cases.files import decoded, file_text
from bme_assist.cases.model import Case
from bme_assist.errors import CaseError, Location, Problem, UsageError
from bme_assist.knowledge import KnowledgeBase
from bme_assist.knowledge.names import did_you_mean

if TYPE_CHECKING:
    from bme_assist.cases.examples import Example

__all__ = ["case_named", "read_cases", "read_examples"]

_SHOWN = 3
"""How many names of cases an error lists."""

_KINDS = {".feature": "feature", ".yaml": "yaml", ".yml": "yaml", ".json": "json"}
_GHERKIN = re.compile(r"\s*(@|(Feature|Scenario|Scenario Outline|Rule|Given)\b)|#\s*language:")


def read_cases(
    source: Path | str,
    knowledge: KnowledgeBase,
    *,
    text: str | bytes | None = None,
    name: str = "",
) -> tuple[Case, ...]:
    """The cases of a ``.feature``, ``.yaml``, ``.yml`` or ``.json`` file.

    With ``text`` given (standard input) nothing is opened, and the kind is recognized from the
    text unless ``source`` has one of these endings. ``name`` is how problems call the source;
    by default as it was given. Raises CaseError with all problems of the file.
    """
    path = Path(source)
    shown = name or ("standard input" if str(source) == "-" else str(source))
    kind = _KINDS.get(path.suffix.lower())
    if text is None:
        content = _content(path, kind)
    else:
        content = decoded(text, shown)
        kind = kind or _recognized(content)
    if kind == "feature":
        # Each reader is only loaded for those who have such a file: a start should be quick.
        from bme_assist.cases.feature import read_feature

        return read_feature(content, shown, knowledge)
    from bme_assist.cases.tree import cases_of_tree

    if kind == "json":
        from bme_assist.cases.json import json_tree

        return cases_of_tree(json_tree(content, shown), shown, knowledge)
    from bme_assist.cases.yaml import yaml_tree

    return cases_of_tree(yaml_tree(content, shown), shown, knowledge)


def read_examples(path: Path, knowledge: KnowledgeBase, *, name: str = "") -> tuple[Example, ...]:
    """The examples of a feature file: its cases with their Then lines and the changes they try.

    ``name`` is how problems call the file. Raises CaseError with all problems of it.
    """
    from bme_assist.cases import feature

    return feature.read_examples(file_text(path), name or str(path), knowledge)


def case_named(cases: Sequence[Case], name: str, knowledge: KnowledgeBase) -> Case:
    """The case of that name, whatever its capitals. Raises UsageError with the nearest name."""
    for case in cases:
        if case.name.casefold() == name.strip().casefold():
            return case
    names = [case.name for case in cases]
    found = did_you_mean(knowledge.phrases.names.near(name, names))
    first = ", ".join(f'"{one}"' for one in names[:_SHOWN])
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    hint = found or f"there are {first or 'none'}{more}"
    where = Location(cases[0].where.source if cases else "cases")
    raise UsageError([Problem(where, "BME603", f'there is no scenario "{name}"', hint)])


def _content(path: Path, kind: str | None) -> str:
    if kind is None and path.is_file():
        hint = f"a case file ends in {', '.join(_KINDS)}"
        what = f'unknown ending "{path.suffix}"' if path.suffix else "the name has no ending"
        raise CaseError([Problem(Location(str(path)), "BME103", what, hint)])
    return file_text(path)


def _recognized(text: str) -> str:
    if text.lstrip()[:1] in {"{", "["}:
        return "json"
    for line in text.splitlines():
        if _GHERKIN.match(line):
            return "feature"
        if line.strip() and not line.lstrip().startswith("#"):
            break
    return "yaml"
