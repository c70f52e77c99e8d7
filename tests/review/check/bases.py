"""A small rule base that is free of problems, and copies of it that are damaged in memory."""

from __future__ import annotations

import functools
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from bme_assist.errors import Location, Problem
from bme_assist.knowledge import load_knowledge
from bme_assist.knowledge.folder import parse, read_file
from bme_assist.review.check import Checked, check_files
from bme_assist.review.signature import digest_of

BASE = Path(__file__).parent / "base"
DAY = date(2026, 11, 22)

# The files that a damage leaves alone are read once for all copies.
read = functools.lru_cache(maxsize=None)(read_file)


@functools.cache
def base() -> Mapping[str, str]:
    """The text of every file of the base, by its place under ``base/``."""
    files = sorted(path for path in BASE.rglob("*") if path.is_file())
    return {path.relative_to(BASE).as_posix(): path.read_text(encoding="utf-8") for path in files}


@functools.cache
def signed_digest() -> str:
    """What a reviewer of OUT-01 would have signed."""
    knowledge = load_knowledge(BASE / "rules")
    return digest_of(knowledge.outside[0], knowledge)


def damaged(change: Mapping[str, Any]) -> dict[str, str]:
    """The files with what a case of ``cases/`` adds, puts, writes or removes."""
    files = dict(base())
    for place in change.get("put", ()):
        old, new = place["old"], place["new"]
        assert files[place["in"]].count(old) == 1, f"{old!r} does not stand once in {place['in']}"
        files[place["in"]] = files[place["in"]].replace(old, new)
    for file, text in change.get("add", {}).items():
        files[file] = files.get(file, "") + text
    files |= change.get("write", {})
    for file in change.get("remove", ()):
        del files[file]
    return {file: text.replace("OUTDIGEST", signed_digest()) for file, text in files.items()}


def checked(files: Mapping[str, str], folder: Path) -> Checked:
    """Check these files; features are written into ``folder`` where they differ from the base."""
    rules = {
        name.removeprefix("rules/"): text.encode()
        for name, text in files.items()
        if name.startswith("rules/")
    }
    features = BASE / "features"
    mine = {name: text for name, text in files.items() if name.startswith("features/")}
    if mine != {name: text for name, text in base().items() if name.startswith("features/")}:
        features = folder / "features"
        shutil.rmtree(features, ignore_errors=True)
        for name, text in mine.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8")
    return check_files(
        "rules",
        rules,
        features=(features, "features"),
        today=DAY,
        parsed=parse("rules", rules, read),
    )


@dataclass(frozen=True)
class Told:
    """A problem as a case of ``cases/`` expects it."""

    where: Location
    code: str
    says: str

    def is_said_by(self, problem: Problem) -> bool:
        line = f"{problem.message}; {problem.hint}"
        return (self.where, self.code) == (problem.where, problem.code) and self.says in line


def told(found: Mapping[str, Any], code: str, files: Mapping[str, str]) -> Told:
    """What is expected: the place is where the words last stand in the file."""
    words = found["words"]
    if not words:
        return Told(Location(found["at"]), found.get("code", code), found["says"])
    text = files[found["at"]]
    at = text.rindex(words)
    line, column = text.count("\n", 0, at) + 1, at - (text.rfind("\n", 0, at) + 1) + 1
    return Told(Location(found["at"], line, column), found.get("code", code), found["says"])
