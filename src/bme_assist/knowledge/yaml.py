"""YAML with positions: plain values beside the place of every one of them; nothing guessed.

Duplicate keys, tabs, aliases and second documents are errors. Scalars follow YAML 1.2
(``no`` and ``yes`` stay text). This is the only module that imports ruamel.yaml.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bme_assist.errors import KnowledgeError, Location, Problem

__all__ = ["LARGEST", "Tree", "decode", "read_text", "read_tree"]

LARGEST = 1_000_000
"""The largest file that is read, in bytes; a page of findings is a thousandth of it."""

_INTEGER = re.compile(r"[-+]?\d+")
_DECIMAL = re.compile(r"[-+]?\d+\.\d+")
Path_ = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Tree:
    """The values of a file, and where each of them and each key stands."""

    data: Any
    source: str
    places: dict[Path_, tuple[int, int]] = field(default_factory=dict)
    keys: dict[Path_, tuple[int, int]] = field(default_factory=dict)

    def at(self, path: Path_) -> Location:
        """The place of a value; of its nearest known ancestor when it has none."""
        while path not in self.places and path:
            path = path[:-1]
        line, column = self.places.get(path, (1, 1))
        return Location(self.source, line, column)

    def at_key(self, path: Path_) -> Location:
        """The place of a key; of its value when it is no key."""
        if path in self.keys:
            line, column = self.keys[path]
            return Location(self.source, line, column)
        return self.at(path)


def read_text(path: Path, source: str = "") -> str:
    """The text of a file.

    Raises KnowledgeError for a missing file, a folder, a file over a million bytes, an empty
    one, and one that is not UTF-8 text.
    """
    source = source or str(path)
    try:
        if path.is_dir():
            raise _refused(source, "is a folder", "name a file")
        raw = path.read_bytes()
    except FileNotFoundError:
        raise _refused(source, "there is no such file") from None
    except OSError as error:
        what = (error.strerror or str(error)).lower()
        raise _refused(source, f"cannot be read: {what}") from None
    return decode(raw, source)


def decode(raw: bytes, source: str) -> str:
    """The text of a file that has been read; raises KnowledgeError as `read_text` does."""
    if len(raw) > LARGEST:
        hint = f"a file is at most {LARGEST / 1e6:g} MB"
        raise _refused(source, f"is {len(raw) / 1e6:.1f} MB", hint)
    if b"\0" in raw:
        raise _refused(source, "is not a text file")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _refused(source, "is not a text file in UTF-8") from None
    if not text.strip():
        raise _refused(source, "is empty")
    return text


def _refused(source: str, message: str, hint: str = "") -> KnowledgeError:
    return KnowledgeError([Problem(Location(source), "BME103", message, hint)])


def read_tree(text: str, source: str) -> Tree:
    """Compose YAML into values with places. Raises KnowledgeError with the first problem."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    for number, row in enumerate(text.splitlines(), 1):
        indent = row[: len(row) - len(row.lstrip())]
        if "\t" in indent:
            raise _broken(source, number, indent.index("\t") + 1, "a tab", "indent with spaces")
    yaml = YAML(typ="safe", pure=True)
    try:
        nodes = list(yaml.compose_all(text))
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        what = " ".join(str(error.problem or error.context or "cannot be read").split())
        raise _broken(source, line, column, f"YAML: {what}", "") from None
    except RecursionError:
        raise _broken(source, 1, 1, "YAML: nested too deeply", "") from None
    except (YAMLError, ValueError) as error:
        first_line = (str(error).splitlines() or ["cannot be read"])[0]
        raise _broken(source, 1, 1, f"YAML: {first_line}", "") from None
    nodes = [node for node in nodes if node is not None]
    if not nodes:
        raise _refused(source, "is empty")
    if len(nodes) > 1:
        line = nodes[1].start_mark.line + 1
        raise _broken(source, line, 1, "a second document", "one file holds one document")
    tree = Tree(None, source)
    problems: list[Problem] = []
    data = _value(nodes[0], (), tree, problems, set(), _aliases(text, source))
    if problems:
        raise KnowledgeError(problems)
    if data is None:
        raise _refused(source, "is empty")
    return Tree(data, source, tree.places, tree.keys)


def _broken(source: str, line: int, column: int, message: str, hint: str) -> KnowledgeError:
    return KnowledgeError([Problem(Location(source, line, column), "BME101", message, hint)])


def _aliases(text: str, source: str) -> Iterator[Location]:
    """Where aliases stand, in file order; composing forgets it. Nothing is read until asked."""
    from ruamel.yaml import YAML
    from ruamel.yaml.events import AliasEvent

    for event in YAML(typ="safe", pure=True).parse(text):
        if isinstance(event, AliasEvent):
            yield Location(source, event.start_mark.line + 1, event.start_mark.column + 1)


def _value(
    node: Any,
    path: Path_,
    tree: Tree,
    problems: list[Problem],
    seen: set[int],
    aliases: Iterator[Location],
) -> Any:
    """Plain values from a node, noting where each stands."""
    mark = node.start_mark
    here = (mark.line + 1, mark.column + 1)
    if id(node) in seen:
        where = next(aliases, Location(tree.source, *here))
        problems.append(Problem(where, "BME101", "an alias", "write the value out"))
        return None
    seen.add(id(node))
    tree.places[path] = here
    if node.id == "scalar":
        return _scalar(node)
    if node.id == "sequence":
        return [
            _value(child, (*path, index), tree, problems, seen, aliases)
            for index, child in enumerate(node.value)
        ]
    values: dict[str, Any] = {}
    for key_node, value_node in node.value:
        key = str(key_node.value) if key_node.id == "scalar" else "?"
        key_mark = key_node.start_mark
        key_here = (key_mark.line + 1, key_mark.column + 1)
        if key in values:
            first = tree.keys[(*path, key)]
            where = Location(tree.source, *key_here)
            problems.append(
                Problem(where, "BME101", f'key "{key}" stands twice', f"first in line {first[0]}")
            )
            continue
        tree.keys[(*path, key)] = key_here
        values[key] = _value(value_node, (*path, key), tree, problems, seen, aliases)
    return values


def _scalar(node: Any) -> Any:
    text: str = node.value
    if getattr(node, "style", None) in {"'", '"', "|", ">"}:
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
