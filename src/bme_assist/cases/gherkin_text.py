"""Gherkin's own reading of a feature file, and its complaints in plain words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from gherkin.errors import CompositeParserException, ParserException
from gherkin.parser import Parser

from bme_assist.cases.entries import clean
from bme_assist.errors import Location, Problem

__all__ = ["parsed"]

_UNEVEN = "inconsistent cell count within the table"


def parsed(text: str, source: str) -> tuple[Mapping[str, Any] | None, list[Problem]]:
    """The document and its problems; rows with a wrong number of cells are set aside."""
    lines = text.split("\n")
    problems: list[Problem] = []
    for _ in range(len(lines)):
        try:
            document: Mapping[str, Any] = Parser().parse("\n".join(lines))
        except CompositeParserException as error:
            uneven = [one for one in error.errors if str(one).endswith(_UNEVEN)]
            headless = not any(_is_feature(line) for line in lines)
            told = error.errors[:1] if headless else error.errors
            problems += [_syntax(one, lines, source) for one in told]
            if len(uneven) != len(error.errors):
                return None, problems
            for one in uneven:
                lines[one.location["line"] - 1] = ""
        else:
            return {**document, "uri": source}, problems
    return None, problems


def _syntax(error: ParserException, lines: list[str], source: str) -> Problem:
    line = error.location["line"]
    where = Location(source, line, error.location.get("column", 0))
    found = lines[line - 1].strip() if line <= len(lines) else ""
    message = str(error).split(": ", 1)[-1]
    if message == _UNEVEN:
        return Problem(
            where,
            "BME605",
            f"{_cells(found)} cells where the table has {_cells(_table_head(lines, line))}",
            'a "|" within a cell is written "\\|"',
        )
    if message.startswith("Language"):
        return Problem(where, "BME101", f"Gherkin: {message[0].lower()}{message[1:]}")
    if message.startswith("unexpected end of file") or not found:
        return Problem(where, "BME101", "Gherkin: the file ends too early")
    hint = "see features/README.md for the form of a case"
    if found.startswith("Feature"):
        hint = "a file holds one Feature"
    elif re.match(r"(Given|When|Then|And|But|\*)\b", found):
        hint = 'put "Scenario: NAME" above the first step'
    elif not any(_is_feature(one) for one in lines):
        hint = "a case file begins with: Feature: NAME"
    return Problem(where, "BME101", f'Gherkin: "{clean(found)}" does not belong here', hint)


def _is_feature(line: str) -> bool:
    return line.lstrip().startswith("Feature:")


def _cells(row: str) -> int:
    return len(re.findall(r"(?<!\\)\|", row)) - 1


def _table_head(lines: list[str], line: int) -> str:
    at = line - 1
    while at > 0 and (not lines[at - 1].strip() or lines[at - 1].lstrip().startswith(("|", "#"))):
        at -= 1
    return next((row for row in lines[at:line] if row.lstrip().startswith("|")), "")
