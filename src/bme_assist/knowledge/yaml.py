"""YAML with positions: plain values beside the place of every one of them; nothing guessed.

Duplicate keys, tabs, aliases and second documents are errors. Scalars follow YAML 1.2
(``no`` and ``yes`` stay text).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bme_assist.errors import KnowledgeError, Location, Problem

__all__ = ["LARGEST", "Tree", "decode", "read_text", "read_tree"]

LARGEST = 1_000_000
"""The largest file that is read, in bytes; a page of findings is a thousandth of it."""

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
            raise refused(source, "is a folder", "name a file")
        raw = path.read_bytes()
    except FileNotFoundError:
        raise refused(source, "there is no such file") from None
    except OSError as error:
        what = (error.strerror or str(error)).lower()
        raise refused(source, f"cannot be read: {what}") from None
    return decode(raw, source)


def decode(raw: bytes, source: str) -> str:
    """The text of a file that has been read; raises KnowledgeError as `read_text` does."""
    if len(raw) > LARGEST:
        hint = f"a file is at most {LARGEST / 1e6:g} MB"
        raise refused(source, f"is {len(raw) / 1e6:.1f} MB", hint)
    if b"\0" in raw:
        raise refused(source, "is not a text file")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise refused(source, "is not a text file in UTF-8") from None
    if not text.strip():
        raise refused(source, "is empty")
    return text


def refused(source: str, message: str, hint: str = "") -> KnowledgeError:
    """Why a whole file is not read."""
    return KnowledgeError([Problem(Location(source), "BME103", message, hint)])


def read_tree(text: str, source: str) -> Tree:
    """Read YAML into values with places. Raises KnowledgeError with the problems found."""
    from bme_assist.knowledge.yaml_reader import tree_of

    return tree_of(text, source)
