"""What the tags of a case say about its published truth."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bme_assist.cases.model import Expected
from bme_assist.errors import Location, Problem
from bme_assist.knowledge import KnowledgeBase

__all__ = ["CASE", "NOT_URGENT", "expected_of_tags", "known_tags", "nearest", "slug"]

CASE = "case"
"""Tag of a scenario of the case library; all its tags must be known."""

NOT_URGENT = "not urgent"
_NAMED = re.compile(r"rule-[A-Z]{2,3}-\d+|id-[a-z-]+-\d+")


def slug(name: str) -> str:
    """A name in the form of a tag: ``transient BMES`` is ``transient-bmes``."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def known_tags(knowledge: KnowledgeBase) -> tuple[str, ...]:
    """Every tag that says something about a case, without ``@``."""
    categories = [slug(category.name) for category in knowledge.categories]
    return (
        CASE,
        *categories,
        *(f"also-{category}" for category in categories),
        *(slug(urgency.name) for urgency in knowledge.scale.urgencies),
        slug(NOT_URGENT),
        "hard",
        "learn",
        "check",
        "known-miss",
    )


def nearest(word: str, among: Iterable[str], knowledge: KnowledgeBase, before: str = "") -> str:
    """A hint with the nearest of these words, or with all of them."""
    allowed = tuple(among)
    found = knowledge.phrases.names.nearest(word, allowed)
    if found:
        return f'did you mean "{before}{found}"?'
    return f"allowed: {', '.join(before + one for one in allowed)}"


def expected_of_tags(
    tags: Iterable[tuple[str, Location]], knowledge: KnowledgeBase
) -> tuple[Expected, list[Problem]]:
    """The published truth that these tags (without ``@``) hold, and what is wrong with them."""
    placed = dict(tags)
    problems: list[Problem] = []
    known = known_tags(knowledge)
    for tag, where in placed.items():
        strict = CASE in placed or tag.startswith("also-")
        if strict and tag not in known and not _NAMED.fullmatch(tag):
            hint = nearest(tag, known, knowledge, "@")
            problems.append(Problem(where, "BME606", f'unknown tag "@{tag}"', hint))
    names = {slug(category.name): category.name for category in knowledge.categories}
    urgencies = {slug(one.name): one.name for one in knowledge.scale.urgencies}
    urgencies[slug(NOT_URGENT)] = NOT_URGENT
    return Expected(
        category=_one(names, placed, "category", problems),
        also=tuple(name for tag, name in names.items() if f"also-{tag}" in placed),
        urgency=_one(urgencies, placed, "urgency", problems),
        hard="hard" in placed,
        known_miss="known-miss" in placed,
    ), problems


def _one(
    names: dict[str, str], placed: dict[str, Location], what: str, problems: list[Problem]
) -> str:
    found = [tag for tag in placed if tag in names]
    if len(found) > 1:
        both = " and ".join(f"@{tag}" for tag in found)
        where = max(placed[tag] for tag in found)
        hint = 'tag others that an expert would accept "@also-…"' if what == "category" else ""
        problems.append(Problem(where, "BME606", f"a case has one {what}, found {both}", hint))
    return names[found[0]] if found else ""
