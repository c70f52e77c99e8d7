"""Options that several commands share, and the loading of the rules."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from bme_assist.cli.terminal import waiting
from bme_assist.errors import Location, Problem, UsageError
from bme_assist.knowledge import Category, KnowledgeBase, compiled_knowledge, load_knowledge
from bme_assist.resources import default_rules

__all__ = [
    "JsonOption",
    "RulesOption",
    "category_named",
    "complete_from",
    "knowledge_from",
    "unknown",
]

RulesOption = Annotated[
    Path | None,
    typer.Option(
        "--rules", metavar="DIR", help="Use this folder of rules instead of the shipped one."
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Answer in JSON.")]


def knowledge_from(folder: Path | None) -> KnowledgeBase:
    """The rules, from their compiled form where there is one. Raises KnowledgeError."""
    folder = folder or default_rules()
    cache = _cache()
    kept = compiled_knowledge(folder, cache) if cache else None
    if kept:
        return kept
    with waiting("Reading the rules (once; the next start is quick)"):
        return load_knowledge(folder, cache=cache)


def _cache() -> Path | None:
    """Where the compiled rules are kept; BME_ASSIST_CACHE moves it, empty switches it off."""
    chosen = os.environ.get("BME_ASSIST_CACHE")
    if chosen is not None:
        return Path(chosen) if chosen else None
    import platformdirs

    return Path(platformdirs.user_cache_dir("bme-assist", appauthor=False))


def complete_from(names: Iterable[str], incomplete: str) -> list[str]:
    """The names that begin with what was typed."""
    start = incomplete.lower()
    return [name for name in names if name.lower().startswith(start)]


def unknown(what: str, name: str, known: Iterable[str], knowledge: KnowledgeBase) -> UsageError:
    """The error for a name that nobody wrote, with the nearest one."""
    known = list(known)
    nearest = knowledge.phrases.names.nearest(name, known)
    hint = (
        f'did you mean "{nearest}"?'
        if nearest
        else f"there are {len(known)}; list them without a name"
    )
    return UsageError([Problem(Location(what), "BME201", f'there is no {what} "{name}"', hint)])


def category_named(name: str, knowledge: KnowledgeBase) -> Category:
    """The category of that name, title or synonym, whatever its capitals. Raises UsageError."""
    wanted = name.strip().lower()
    for category in knowledge.categories:
        if wanted in {n.lower() for n in (category.name, category.title, *category.synonyms)}:
            return category
    raise unknown("category", name, (c.name for c in knowledge.categories), knowledge)
