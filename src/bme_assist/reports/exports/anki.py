"""Anki as text: one line per card, known to Anki by the identifier in its first column."""

from __future__ import annotations

from bme_assist.practice.item import Item
from bme_assist.reports.exports.card import back, deck_of, front

__all__ = ["write"]

_HEAD = (
    "#separator:Tab",
    "#html:true",
    "#notetype:Basic",
    "#guid column:1",
    "#deck column:4",
    "#tags column:5",
)


def write(items: tuple[Item, ...]) -> bytes:
    """The cards under the lines that tell Anki what each column is."""
    rows = ["\t".join(map(_cell, _row(item))) for item in items]
    return ("\n".join((*_HEAD, *rows)) + "\n").encode()


def _row(item: Item) -> tuple[str, ...]:
    return item.identifier, front(item), back(item), deck_of(item), " ".join(item.tags)


def _cell(text: str) -> str:
    """Quoted, because HTML holds quotes; never a line break or a tab."""
    return '"' + " ".join(text.split()).replace('"', '""') + '"'
