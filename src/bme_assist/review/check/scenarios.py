"""The features as a checker sees them: their lines with places, and the catalog of steps."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bme_assist.cases.examples import Example
from bme_assist.cases.feature import read_examples
from bme_assist.cases.files import file_text
from bme_assist.cases.gherkin_text import parsed
from bme_assist.cases.gherkin_tree import walk
from bme_assist.errors import CaseError, Location, Problem
from bme_assist.knowledge import KnowledgeBase

__all__ = ["Features", "Line", "Scenario", "Step", "read_features"]

_Node = Mapping[str, Any]
_ROW = re.compile(r"^\| `(?P<kind>Given|When|Then) (?P<words>.*?)` \|", re.MULTILINE)
_KINDS = {"Context": "Given", "Action": "When", "Outcome": "Then"}


@dataclass(frozen=True, slots=True)
class Line:
    """A step of a scenario as it is written, placeholders and all."""

    kind: str
    words: str
    where: Location
    below: str
    """The table or text below the line, cell by cell."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """A scenario, its tags, its lines, and the heads of the columns of its examples."""

    name: str
    where: Location
    tags: tuple[tuple[str, Location], ...]
    lines: tuple[Line, ...]
    columns: tuple[tuple[str, Location], ...]


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the catalog in ``features/README.md``."""

    kind: str
    words: str
    where: Location

    @property
    def pattern(self) -> re.Pattern[str]:
        """What a line of this step looks like."""
        parts = re.split(r"\{\w+(:d)?\}", self.words)
        # Every second part says whether the place before it takes a number.
        shapes = [
            (r"\d+" if part else r".+?") if at % 2 else re.escape(part or "")
            for at, part in enumerate(parts)
        ]
        return re.compile("".join(shapes))


@dataclass(frozen=True, slots=True)
class Features:
    """All feature files of a folder: their scenarios, their examples, the catalog of steps.

    ``problems`` are those that reading the files met; examples are missing where they are.
    """

    scenarios: tuple[Scenario, ...]
    examples: tuple[Example, ...]
    steps: tuple[Step, ...]
    problems: tuple[Problem, ...]


def read_features(folder: Path, name: str, knowledge: KnowledgeBase) -> Features:
    """The features of a folder; ``name`` is how problems call it. Problems are collected."""
    scenarios: list[Scenario] = []
    examples: list[Example] = []
    problems: list[Problem] = []
    if not folder.is_dir():
        what = "is a file" if folder.exists() else "there is no such folder"
        return Features((), (), (), (Problem(Location(name), "BME103", what, "name a folder"),))
    for path in sorted(folder.rglob("*.feature")):
        source = f"{name}/{path.relative_to(folder).as_posix()}"
        try:
            text = file_text(path)
        except CaseError as error:
            problems += [_renamed(one, str(path), source) for one in error.problems]
            continue
        document, _ = parsed(text, source)
        if document and document.get("feature"):
            scenarios += _scenarios(document["feature"], source)
        try:
            examples += read_examples(text, source, knowledge)
        except CaseError as error:
            problems += error.problems
    return Features(tuple(scenarios), tuple(examples), _steps(folder, name), tuple(problems))


def _renamed(problem: Problem, path: str, source: str) -> Problem:
    where = problem.where
    moved = Location(source if where.source == path else where.source, where.line, where.column)
    return Problem(moved, problem.code, problem.message, problem.hint)


def _steps(folder: Path, name: str) -> tuple[Step, ...]:
    catalog = folder / "README.md"
    if not catalog.is_file():
        return ()
    text = catalog.read_text(encoding="utf-8")
    source = f"{name}/README.md"
    return tuple(
        Step(row["kind"], row["words"], Location(source, text.count("\n", 0, row.start()) + 1, 4))
        for row in _ROW.finditer(text)
    )


def _scenarios(feature: _Node, source: str) -> Iterator[Scenario]:
    """Every scenario of a file, with the lines of the backgrounds that it shares."""
    yield from _within(feature, source, (), _tags(feature, source))


def _within(
    node: _Node,
    source: str,
    shared: tuple[Line, ...],
    tags: tuple[tuple[str, Location], ...],
) -> Iterator[Scenario]:
    for child in node["children"]:
        if "background" in child:
            shared = (*shared, *_lines(child["background"], source))
        if "rule" in child:
            inner = (*tags, *_tags(child["rule"], source))
            yield from _within(child["rule"], source, shared, inner)
        if "scenario" in child:
            scenario = child["scenario"]
            yield Scenario(
                name=scenario["name"],
                where=_at(scenario, source),
                tags=(*tags, *_tags(scenario, source)),
                lines=(*shared, *_lines(scenario, source)),
                columns=tuple(
                    (cell["value"], _at(cell, source))
                    for examples in scenario["examples"]
                    for cell in examples.get("tableHeader", {"cells": ()})["cells"]
                ),
            )


def _lines(node: _Node, source: str) -> Iterator[Line]:
    kind = "Given"
    for step in node["steps"]:
        kind = _KINDS.get(step["keywordType"], kind)
        where = _at(step, source).moved(len(step["keyword"]))
        below = [one["value"] for one in walk(step.get("dataTable", {})) if "value" in one]
        below.append(step.get("docString", {}).get("content", ""))
        yield Line(kind, step["text"].strip(), where, "\n".join(below))


def _tags(node: _Node, source: str) -> tuple[tuple[str, Location], ...]:
    return tuple((tag["name"].removeprefix("@"), _at(tag, source)) for tag in node["tags"])


def _at(node: _Node, source: str) -> Location:
    return Location(source, node["location"]["line"], node["location"].get("column", 0))
