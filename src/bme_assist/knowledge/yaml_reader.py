"""Values and their places from the text of a YAML file, event by event.

Nothing is guessed: duplicate keys, tabs, aliases and second documents are errors, and a tower of
brackets ends at a depth that no file of ours reaches. The only module that imports PyYAML, which
takes its time: ``yaml.read_tree`` asks for it when there is YAML to read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from bme_assist.errors import KnowledgeError, Location, Problem
from bme_assist.knowledge.yaml import Path_, Tree, refused

__all__ = ["compose", "tree_of"]

_INTEGER = re.compile(r"[-+]?\d+")
_DECIMAL = re.compile(r"[-+]?\d+\.\d+")

_DEEPEST = 50
"""How deep values may lie in one another; the rule files know five levels."""

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The reader written in C is ten times as fast; the one in Python serves where it was not built."""


def tree_of(text: str, source: str) -> Tree:
    """Read YAML into values with places. Raises KnowledgeError with the problems found."""
    for number, row in enumerate(text.splitlines(), 1):
        indent = row[: len(row) - len(row.lstrip())]
        if "\t" in indent:
            raise _broken(source, number, indent.index("\t") + 1, "a tab", "indent with spaces")
    reader = _Reader(source)
    try:
        data = reader.document(yaml.parse(text, Loader=_LOADER))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        what = " ".join(str(error.problem or error.context or "cannot be read").split())
        raise _broken(source, line, column, f"YAML: {what}", "") from None
    except yaml.YAMLError as error:
        first_line = (str(error).splitlines() or ["cannot be read"])[0]
        # A letter that no text holds: libyaml counts the bytes before it.
        before = text.encode()[: getattr(error, "position", 0)].decode(errors="ignore")
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        raise _broken(source, line, column, f"YAML: {first_line}", "") from None
    if reader.problems:
        raise KnowledgeError(reader.problems)
    if data is None:
        raise refused(source, "is empty")
    return Tree(data, source, reader.places, reader.keys)


def compose(text: str) -> Any:
    """The nodes of a document that `read_tree` has read without complaint, with their marks."""
    return yaml.compose(text, Loader=_LOADER)


def _broken(source: str, line: int, column: int, message: str, hint: str) -> KnowledgeError:
    return KnowledgeError([_problem(source, (line, column), message, hint)])


def _problem(source: str, place: tuple[int, int], message: str, hint: str) -> Problem:
    return Problem(Location(source, *place), "BME101", message, hint)


def _place(event: Any) -> tuple[int, int]:
    return event.start_mark.line + 1, event.start_mark.column + 1


@dataclass(slots=True)
class _Reader:
    """Plain values from the events of one file, noting where each stands."""

    source: str
    places: dict[Path_, tuple[int, int]] = field(default_factory=dict)
    keys: dict[Path_, tuple[int, int]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def document(self, events: Iterator[yaml.Event]) -> Any:
        """The values of the only document; None when there is none."""
        data = None
        documents = 0
        for event in events:
            if isinstance(event, yaml.NodeEvent):
                documents += 1
                if documents > 1:
                    line, what = _place(event)[0], "a second document"
                    raise _broken(self.source, line, 1, what, "one file holds one document")
                data = self._value(event, (), events)
        return data

    def _value(self, event: Any, path: Path_, events: Iterator[Any]) -> Any:
        here = _place(event)
        if len(path) > _DEEPEST:
            raise _broken(self.source, *here, "YAML: nested too deeply", "")
        if isinstance(event, yaml.AliasEvent):
            self._complain(here, "an alias", "write the value out")
            return None
        self.places[path] = here
        if isinstance(event, yaml.ScalarEvent):
            return _scalar(event)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(path, events)
        values: list[Any] = []
        while not isinstance(child := next(events), yaml.SequenceEndEvent):
            values.append(self._value(child, (*path, len(values)), events))
        return values

    def _mapping(self, path: Path_, events: Iterator[Any]) -> dict[str, Any]:
        values: dict[str, Any] = {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            here = _place(event)
            if isinstance(event, yaml.ScalarEvent):
                key = event.value
            else:
                key = "?"
                self._passed_over(event, (*path, key), events)
            if key in values:
                first = self.keys[(*path, key)][0]
                self._complain(here, f'key "{key}" stands twice', f"first in line {first}")
                self._passed_over(next(events), path, events)
                continue
            self.keys[(*path, key)] = here
            values[key] = self._value(next(events), (*path, key), events)
        return values

    def _passed_over(self, event: Any, path: Path_, events: Iterator[Any]) -> None:
        """Read what begins with this event, and keep nothing of it but what is wrong in it."""
        apart = _Reader(self.source)
        apart._value(event, path, events)
        self.problems += apart.problems

    def _complain(self, place: tuple[int, int], message: str, hint: str) -> None:
        self.problems.append(_problem(self.source, place, message, hint))


def _scalar(event: Any) -> Any:
    text: str = event.value
    if event.style in {"'", '"', "|", ">"}:
        return text
    if text in {"", "~", "null"}:
        return None
    if text in {"true", "True"}:
        return True
    if text in {"false", "False"}:
        return False
    if _INTEGER.fullmatch(text):
        return int(text)
    if _DECIMAL.fullmatch(text):
        return float(text)
    return text
