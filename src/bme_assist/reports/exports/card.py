"""Front and back of a card, the same for both Anki forms."""

from __future__ import annotations

from html import escape

from bme_assist.practice.item import Item
from bme_assist.reports.exports.markup import feedback_html, stem_html

__all__ = ["DECK", "back", "deck_of", "front"]

DECK = "bme-assist"


def deck_of(item: Item) -> str:
    """The deck of a card: one below the project's for each category."""
    return f"{DECK}::{item.category.replace('::', ' ')}"


def front(item: Item) -> str:
    """The facts, the question and the answers to choose from."""
    answers = "".join(f"<li>{escape(option.words)}</li>" for option in item.options)
    return f"{stem_html(item)}<ul>{answers}</ul>"


def back(item: Item) -> str:
    """The answer with its reason, and what is accepted beside it."""
    parts: list[str] = []
    for option in sorted(item.options, key=lambda option: -option.share):
        if option.share:
            note = "" if option.right else " (accepted, half the mark)"
            parts.append(
                f"<p><strong>{escape(option.words)}</strong>{note}. {escape(option.feedback)}</p>"
            )
    return "".join(parts) + feedback_html(item.feedback)
