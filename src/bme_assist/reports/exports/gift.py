"""GIFT: questions as text. Moodle knows one by the ``[id:…]`` of the comment above it."""

from __future__ import annotations

import re
from itertools import groupby

from bme_assist.practice.item import Item, Option

__all__ = ["write"]

_CONTROL = re.compile(r"([~=#{}:\\])")


def write(items: tuple[Item, ...]) -> bytes:
    """The items, each under its category, as UTF-8."""
    blocks: list[str] = []
    ordered = sorted(items, key=lambda item: item.category)
    for category, group in groupby(ordered, key=lambda item: item.category):
        blocks.append(f"$CATEGORY: $course$/bme-assist/{_path(category)}")
        blocks += [_question(item) for item in group]
    return ("\n\n".join(blocks) + "\n").encode()


def _question(item: Item) -> str:
    tags = " ".join(f"[tag:{tag}]" for tag in item.tags)
    facts = " ".join(f"{_said(group)}\\: {_said(words)}." for group, words in item.facts)
    lines = [
        f"// [id:{item.identifier}] {tags}",
        f"::{_said(item.title)}::{facts} {_said(item.question)} {{",
        *(_answer(option) for option in item.options),
        f"####{_said(item.feedback)}",
        "}",
    ]
    return "\n".join(lines)


def _answer(option: Option) -> str:
    sign = "=" if option.right else f"~%{option.share}%" if option.share else "~"
    return f"{sign}{_said(option.words)}#{_said(option.feedback)}"


def _said(text: str) -> str:
    return _CONTROL.sub(r"\\\1", " ".join(text.split()))


def _path(text: str) -> str:
    """A slash within a name would open a category below it; Moodle writes it twice."""
    return text.replace("/", "//")
