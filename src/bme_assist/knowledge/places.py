"""Where the words of a rule stand: the places of keys, values and phrases, entry by entry.

The knowledge base keeps one place for each rule; whoever points at a single word of it (the
loader, the checker) looks the word up here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bme_assist.errors import Location
from bme_assist.knowledge.folder import Folder, Placed

__all__ = ["Places"]

_Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Places:
    """The entries of a rule folder by the place that the knowledge base names for them."""

    entries: Mapping[Location, tuple[Placed, _Path]]

    @staticmethod
    def of(folder: Folder) -> Places:
        """Index every entry that has a place of its own: rules, dangers, findings and the like."""
        found: dict[Location, tuple[Placed, _Path]] = {}
        for kind, entries in folder.entries.items():
            for placed in entries:
                for where, path in _owners(kind, placed):
                    found.setdefault(where, (placed, path))
        return Places(found)

    def at(self, owner: Location, *path: str | int) -> Location:
        """The place of a value within an entry; of the entry itself when it has no such value."""
        if owner not in self.entries:
            return owner
        placed, inner = self.entries[owner]
        whole = (*placed.path, *inner, *path)
        return placed.tree.at(whole) if whole in placed.tree.places else owner

    def key(self, owner: Location, *path: str | int) -> Location:
        """The place of a key within an entry; of the entry itself when it has no such key."""
        if owner not in self.entries:
            return owner
        placed, inner = self.entries[owner]
        whole = (*placed.path, *inner, *path)
        return placed.tree.at_key(whole) if whole in placed.tree.keys else owner

    def value(self, owner: Location, *path: str | int) -> Any:
        """What is written there, as plain values; None when nothing is."""
        if owner not in self.entries:
            return None
        placed, inner = self.entries[owner]
        return _value(placed.tree.data, (*placed.path, *inner, *path))

    def phrases(self, owner: Location, key: str = "when") -> tuple[Location, ...]:
        """The places of all phrases of a condition, in the order of ``atoms_of``."""
        return tuple(where for where, _ in self._phrases(owner, key))

    def parts(self, owner: Location, key: str = "when") -> tuple[Location, ...]:
        """The places of the parts of a condition: a phrase by itself, or a group by its key."""
        found: list[Location] = []
        for where, group in self._phrases(owner, key):
            if group is None:
                found.append(where)
            elif not found or found[-1] != group:
                found.append(group)
        return tuple(found)

    def _phrases(self, owner: Location, key: str) -> Iterator[tuple[Location, Location | None]]:
        """Each phrase with the group it stands in; ``all of`` is no group of its own."""
        if owner not in self.entries:
            return
        placed, inner = self.entries[owner]
        base = (*placed.path, *inner, key)
        written = _value(placed.tree.data, base)
        if isinstance(written, str):
            yield placed.tree.at(base), None
            return
        for index, part in enumerate(written or ()):
            here = (*base, index)
            if not isinstance(part, dict):
                yield placed.tree.at(here), None
                continue
            for word, phrases in part.items():
                group = None if word == "all of" else placed.tree.at_key((*here, word))
                if isinstance(phrases, str):
                    yield placed.tree.at((*here, word)), group
                    continue
                for number in range(len(phrases)):
                    yield placed.tree.at((*here, word, number)), group


def _owners(kind: str, placed: Placed) -> Iterator[tuple[Location, _Path]]:
    """The places by which an entry, and what stands within it, is known."""
    if kind == "categories":
        for path in _within_categories(placed.entry):
            yield placed.at(*path), path
    elif kind == "article":
        for index in range(len(placed.entry.sections)):
            yield placed.at("sections", index), ("sections", index)
    else:
        named = next((key for key in ("id", "name") if hasattr(placed.entry, key)), None)
        yield placed.at(named) if named else placed.at(), ()
    if kind == "dangers":
        for index in range(len(placed.entry.excluded_by)):
            yield placed.at("excluded by", index), ("excluded by", index)


def _within_categories(entry: Any) -> Iterator[_Path]:
    for index, category in enumerate(entry.categories):
        yield "categories", index
        for number in range(len(category.conditions)):
            yield "categories", index, "conditions", number
    for index in range(len(entry.mixtures)):
        yield "mixtures", index


def _value(data: Any, path: _Path) -> Any:
    for part in path:
        if isinstance(data, dict):
            data = data.get(part)
        elif isinstance(data, list) and isinstance(part, int):
            data = data[part]
        else:
            return None
    return data
