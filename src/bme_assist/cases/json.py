"""JSON to values with places: json reads the values, a small scanner finds where they stand."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from json.decoder import JSONDecoder, scanstring  # type: ignore[attr-defined]

from bme_assist.cases.entries import clean
from bme_assist.errors import CaseError, Location, Problem

__all__ = ["JsonTree", "json_tree"]

_Path = tuple[str | int, ...]
_BLANK = " \t\n\r"


@dataclass(slots=True)
class JsonTree:
    """The values of a JSON file, and where each of them and each key stands."""

    data: object
    source: str
    text: str
    places: dict[_Path, int] = field(default_factory=dict)
    keys: dict[_Path, int] = field(default_factory=dict)

    def at(self, path: _Path) -> Location:
        """The place of a value; of its nearest known ancestor when it has none."""
        while path not in self.places and path:
            path = path[:-1]
        return self.located(self.places.get(path, 0))

    def at_key(self, path: _Path) -> Location:
        """The place of a key; of its value when it is no key."""
        return self.located(self.keys[path]) if path in self.keys else self.at(path)

    def located(self, offset: int) -> Location:
        """The line and column of a character."""
        line = self.text.count("\n", 0, offset) + 1
        return Location(self.source, line, offset - self.text.rfind("\n", 0, offset))


def json_tree(text: str, source: str) -> JsonTree:
    """Read the values of a JSON file. Raises CaseError for broken JSON and for duplicate keys."""
    try:
        data = json.loads(text)
        tree = JsonTree(data, source, text)
        problems = list(_scan(tree))
    except json.JSONDecodeError as error:
        where = Location(source, error.lineno, error.colno)
        message = f"JSON: {error.msg[:1].lower()}{error.msg[1:]}"
        raise CaseError([Problem(where, "BME101", message)]) from None
    except RecursionError:
        raise CaseError(
            [Problem(Location(source, 1, 1), "BME101", "JSON: nested too deeply")]
        ) from None
    except ValueError:  # a whole number of thousands of digits
        raise CaseError(
            [Problem(Location(source, 1, 1), "BME101", "JSON: a number is too long to be read")]
        ) from None
    if problems:
        raise CaseError(problems)
    return tree


def _scan(tree: JsonTree) -> Iterator[Problem]:
    problems: list[Problem] = []
    _value(tree, _skip(tree.text, 0), (), problems)
    yield from problems


def _skip(text: str, at: int) -> int:
    while text[at] in _BLANK:
        at += 1
    return at


def _value(tree: JsonTree, at: int, path: _Path, problems: list[Problem]) -> int:
    """Note where a value stands; returns the place behind it. The text is known to be JSON."""
    tree.places[path] = at
    if tree.text[at] == "{":
        return _object(tree, at, path, problems)
    if tree.text[at] == "[":
        return _array(tree, at, path, problems)
    return JSONDecoder().raw_decode(tree.text, at)[1]


def _object(tree: JsonTree, at: int, path: _Path, problems: list[Problem]) -> int:
    text = tree.text
    at = _skip(text, at + 1)
    while text[at] != "}":
        at = _skip(text, at + 1) if text[at] == "," else at
        key, behind = scanstring(text, at + 1)
        inner = (*path, key)
        if inner in tree.keys:
            first = tree.at_key(inner).line
            message, hint = f'key "{clean(key)}" stands twice', f"first in line {first}"
            problems.append(Problem(tree.located(at), "BME101", message, hint))
        tree.keys.setdefault(inner, at)
        at = _skip(text, _value(tree, _skip(text, _skip(text, behind) + 1), inner, problems))
    return at + 1


def _array(tree: JsonTree, at: int, path: _Path, problems: list[Problem]) -> int:
    text = tree.text
    at = _skip(text, at + 1)
    index = 0
    while text[at] != "]":
        at = _skip(text, at + 1) if text[at] == "," else at
        at = _skip(text, _value(tree, at, (*path, index), problems))
        index += 1
    return at + 1
