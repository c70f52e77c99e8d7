"""A rule folder as placed entries: every file read, checked for its form, nothing interpreted."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from bme_assist.errors import KnowledgeError, Location, Problem
from bme_assist.knowledge.condition import Atom
from bme_assist.knowledge.form import Entry
from bme_assist.knowledge.schema import FILES, file_model
from bme_assist.knowledge.yaml import Tree, decode, read_tree

__all__ = ["GROUPS", "Folder", "Placed", "parse", "read_file"]

GROUPS = ("patient", "history", "symptoms", "examination", "laboratory", "imaging", "course")
"""The groups of findings in clerking order; each is one file."""

_NEEDED = (
    *(f"findings/{group}.yaml" for group in GROUPS),
    "scale.yaml", "units.yaml", "categories.yaml", "article.yaml", "references.yaml",
    "features.yaml", "red_flags.yaml", "dangers.yaml", "next_steps.yaml", "management.yaml",
)  # fmt: skip

_NAMES_NOTHING = ("implications", "ambiguous", "evidence", "management", "safety")
"""The kinds of file whose entries no other file names."""


@dataclass(frozen=True, slots=True)
class Placed:
    """An entry of a rule file that has the right form, and where it stands."""

    entry: Any
    tree: Tree
    path: tuple[str | int, ...]
    part: str = ""

    def at(self, *path: str | int) -> Location:
        """The place of a value within the entry."""
        return self.tree.at((*self.path, *path))


@dataclass(slots=True)
class Folder:
    """All entries of a rule folder by kind of file, and every problem met on the way."""

    entries: dict[str, list[Placed]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    spelling: dict[str, str] = field(default_factory=dict)
    atoms: dict[tuple[Atom, str], Atom] = field(default_factory=dict)
    name: str = "rules"
    evidence_files: list[str] = field(default_factory=list)
    names_are_missing: bool = False
    """Whether a file that others take names from has problems; they would all seem unknown."""

    def add(self, where: Location, code: str, message: str, hint: str = "") -> None:
        """Note a problem."""
        self.problems.append(Problem(where, code, message, hint))

    def of(self, kind: str) -> list[Placed]:
        """The entries of one kind, in file order."""
        return self.entries.get(kind, [])

    def one(self, kind: str) -> Placed | None:
        """The whole-file entry of that kind, when it could be read."""
        return next(iter(self.of(kind)), None)


def read_file(raw: bytes, source: str) -> Tree:
    """The values of one file with their places. Raises KnowledgeError for what cannot be read."""
    return read_tree(decode(raw, source), source)


def parse(
    name: str, files: Mapping[str, bytes], read: Callable[[bytes, str], Tree] = read_file
) -> Folder:
    """Check the form of every file and place its entries; problems are collected, not raised.

    ``read`` makes a tree of a file; who reads many folders that are almost alike may hand in one
    that remembers.
    """
    parsed = Folder(name=name)
    for needed in _NEEDED:
        if needed not in files:
            parsed.add(Location(f"{name}/{needed}"), "BME103", "is missing")
            parsed.names_are_missing = True
    for relative, raw in files.items():
        source = f"{name}/{relative}"
        kind, part = _kind(relative)
        if not kind:
            parsed.add(Location(source), "BME103", "is no rule file", "see rules/README.md")
            continue
        if kind == "evidence":
            parsed.evidence_files.append(part)
        before = len(parsed.problems)
        try:
            tree = read(raw, source)
        except KnowledgeError as error:
            parsed.problems.extend(error.problems)
        else:
            if kind == "spelling":
                _spelling(tree, parsed)
            else:
                parsed.entries.setdefault(kind, []).extend(_entries(kind, part, tree, parsed))
        if len(parsed.problems) > before and kind not in _NAMES_NOTHING:
            parsed.names_are_missing = True
    return parsed


def _kind(relative: str) -> tuple[str, str]:
    head, _, name = relative.removesuffix(".yaml").rpartition("/")
    if relative.endswith(".yml"):
        return "", ""
    if head == "findings":
        for other in ("implications", "ambiguous"):
            if name.startswith(other):
                return other, ""
        return ("findings", name) if name in GROUPS else ("", "")
    if head == "evidence":
        return "evidence", name
    return (name, "") if not head and (name in FILES or name == "spelling") else ("", "")


def _spelling(tree: Tree, parsed: Folder) -> None:
    if isinstance(tree.data, dict) and all(isinstance(v, str) for v in tree.data.values()):
        parsed.spelling.update(tree.data)
    else:
        parsed.add(tree.at(()), "BME102", "should map British letters to American ones")


def _entries(kind: str, part: str, tree: Tree, parsed: Folder) -> list[Placed]:
    data = tree.data
    if not isinstance(FILES[kind], tuple):
        placed = _placed(kind, part, data, (), tree, parsed)
        return [placed] if placed else []
    if kind == "references":
        if not isinstance(data, dict):
            parsed.add(tree.at(()), "BME102", "should map ids to references")
            return []
        items: list[tuple[str | int, Any]] = list(data.items())
    elif isinstance(data, list):
        items = list(enumerate(data))
    else:
        parsed.add(tree.at(()), "BME102", "should be a list of entries, each beginning with a dash")
        return []
    found = (_placed(kind, part, item, (key,), tree, parsed) for key, item in items)
    return [placed for placed in found if placed]


def _placed(
    kind: str, part: str, data: Any, path: tuple[str | int, ...], tree: Tree, parsed: Folder
) -> Placed | None:
    model = file_model(kind, data)
    try:
        return Placed(model.model_validate(data), tree, path, part)
    except ValidationError as error:
        parsed.problems.extend(_problem(found, model, path, tree) for found in error.errors())
        return None


def _problem(
    error: ErrorDetails, model: type[Entry], path: tuple[str | int, ...], tree: Tree
) -> Problem:
    # pydantic adds parts for the members of a union; places know real keys and indices only.
    where: tuple[str | int, ...] = path
    for part in error["loc"]:
        if (*where, part) in tree.places or (*where, part) in tree.keys:
            where = (*where, part)
    last = str(error["loc"][-1]) if error["loc"] else ""
    if error["type"] == "missing":
        return Problem(tree.at(where), "BME102", f'key "{last}" is missing')
    if error["type"] == "extra_forbidden":
        hint = _nearest_key(last, model)
        return Problem(tree.at_key(where), "BME102", f'unknown key "{last}"', hint)
    found = error["input"]
    shown = f', found "{found}"' if isinstance(found, str | int | float) else ""
    message = re.sub(r"^\w+ should", f'"{last}" should', error["msg"])
    return Problem(tree.at(where), "BME102", f"{message}{shown}")


def _nearest_key(key: str, model: type[Entry]) -> str:
    from rapidfuzz import fuzz, process

    keys = [f.alias or name for name, f in model.model_fields.items()]
    found = process.extractOne(key, keys, scorer=fuzz.ratio, score_cutoff=60)
    return f'did you mean "{found[0]}"?' if found else f"allowed: {', '.join(keys)}"
