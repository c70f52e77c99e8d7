"""Reads the ``when`` of a rule into the condition algebra, with the place of every mistake."""

from __future__ import annotations

import re
from typing import Any, Protocol

from bme_assist.errors import Location
from bme_assist.knowledge.condition import Atom, Group, Part
from bme_assist.knowledge.folder import Folder, Placed
from bme_assist.knowledge.phrase_error import PhraseError

__all__ = ["Asker", "read_atoms", "read_when"]


class Asker(Protocol):
    """Whatever reads one phrase of a condition."""

    def asked(self, phrase: str, where: Location) -> Atom:
        """Read it. Raises PhraseError."""
        ...


_AT_LEAST = re.compile(r"at least (\d+) of")


def read_when(
    placed: Placed,
    reader: Asker,
    folder: Folder,
    when: Any,
    *path: str | int,
    may_be_left_out: bool = False,
) -> tuple[Part, ...]:
    """A list of phrases and groups. Problems go to the folder; what reads is returned."""
    if when is None:
        if not may_be_left_out:
            where = placed.tree.at_key((*placed.path, *path))
            folder.add(where, "BME302", "there is no condition", "write a list of phrases")
        return ()
    if isinstance(when, str):
        return _phrases(placed, reader, folder, [when], *path)
    if not isinstance(when, list) or not when:
        folder.add(placed.at(*path), "BME102", '"when" should be a list of phrases')
        return ()
    parts: list[Part] = []
    for index, item in enumerate(when):
        here = (*path, index)
        if isinstance(item, dict) and len(item) == 1:
            ((key, phrases),) = item.items()
            parts.extend(_group(placed, reader, folder, key, phrases, here))
        else:
            parts.extend(_phrases(placed, reader, folder, [item], *path, offset=index))
    return tuple(parts)


def read_atoms(
    placed: Placed, reader: Asker, folder: Folder, phrases: list[str], *path: str | int
) -> tuple[Atom, ...]:
    """A plain list of phrases, any of which may hold."""
    return _phrases(placed, reader, folder, phrases, *path)


def _group(
    placed: Placed,
    reader: Asker,
    folder: Folder,
    key: str,
    phrases: Any,
    here: tuple[str | int, ...],
) -> tuple[Part, ...]:
    if isinstance(phrases, str):
        phrases = [phrases]
    counted = _AT_LEAST.fullmatch(key)
    if (key not in {"all of", "any of", "unless"} and not counted) or not phrases:
        hint = 'allowed: "any of", "at least 2 of", "unless", "all of"'
        folder.add(placed.at(*here), "BME102", f'"{key}" is no group of phrases', hint)
        return ()
    if not isinstance(phrases, list):
        folder.add(placed.at(*here), "BME102", f'"{key}" should hold a list of phrases')
        return ()
    atoms = _phrases(placed, reader, folder, phrases, *here, key)
    if key == "all of":
        return atoms
    if counted:
        needs = int(counted[1])
        if not 1 <= needs <= len(phrases):
            message = f'"{key}" holds {len(phrases)} phrases'
            folder.add(placed.at(*here), "BME102", message)
        return (Group("at least", atoms, needs),)
    return (Group("unless" if key == "unless" else "any of", atoms),)


def _phrases(
    placed: Placed,
    reader: Asker,
    folder: Folder,
    phrases: list[Any],
    *path: str | int,
    offset: int = 0,
) -> tuple[Atom, ...]:
    atoms: list[Atom] = []
    for index, phrase in enumerate(phrases, offset):
        where = placed.at(*path, index)
        if not isinstance(phrase, str):
            nested = isinstance(phrase, dict | list)
            hint = "groups do not nest: name the inner group as a feature" if nested else ""
            folder.add(where, "BME102", "should be a phrase", hint)
            continue
        try:
            atom = reader.asked(phrase, where)
            # What is asked in the same words is one object: the engine knows atoms by identity.
            atoms.append(folder.atoms.setdefault((atom, atom.words), atom))
        except PhraseError as error:
            folder.problems.append(error.problem)
    return tuple(atoms)
