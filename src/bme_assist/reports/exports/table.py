"""A table (CSV): one row per question, its answers side by side."""

from __future__ import annotations

import csv
import io

from bme_assist.practice.item import Item

__all__ = ["write"]

_HEAD = ("identifier", "title", "category", "facts", "question", "answer", "accepted", "feedback")


def write(items: tuple[Item, ...]) -> bytes:
    """The table with a header, as UTF-8; columns ``option 1`` on hold the answers offered."""
    most = max((len(item.options) for item in items), default=0)
    held = io.StringIO(newline="")
    rows = csv.writer(held, lineterminator="\n")
    rows.writerow((*_HEAD, *(f"option {number}" for number in range(1, most + 1))))
    for item in items:
        facts = "\n".join(f"{group}: {words}" for group, words in item.facts)
        right = next(option.words for option in item.options if option.right)
        half = "; ".join(o.words for o in item.options if o.share and not o.right)
        head = (item.identifier, item.title, item.category, facts, item.question, right, half)
        rows.writerow((*head, item.feedback, *(option.words for option in item.options)))
    return held.getvalue().encode()
