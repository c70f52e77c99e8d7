"""Anki as a deck (``.apkg``), through genanki; numbers of decks and notes come from their names."""

from __future__ import annotations

import tempfile
from hashlib import sha256
from pathlib import Path

from bme_assist.practice.item import Item
from bme_assist.reports.exports.card import DECK, back, deck_of, front

__all__ = ["write"]

_MADE = 1_577_836_800.0
"""When the deck says that it was made, in seconds (the first of January 2020): no clock."""


def write(items: tuple[Item, ...]) -> bytes:
    """The deck file. Raises ImportError without genanki (the extra ``anki``)."""
    import genanki

    model = genanki.Model(
        _number(f"{DECK} question"),
        f"{DECK} question",
        fields=[{"name": "Identifier"}, {"name": "Front"}, {"name": "Back"}],
        templates=[
            {
                "name": "Question",
                "qfmt": "{{Front}}",
                "afmt": '{{FrontSide}}<hr id="answer">{{Back}}',
            }
        ],
    )
    decks: dict[str, genanki.Deck] = {}
    for item in items:
        name = deck_of(item)
        deck = decks.setdefault(name, genanki.Deck(_number(name), name))
        deck.add_note(
            genanki.Note(
                model=model,
                fields=[item.identifier, front(item), back(item)],
                tags=list(item.tags),
                guid=item.identifier,
            )
        )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "deck.apkg"
        genanki.Package(list(decks.values())).write_to_file(path, timestamp=_MADE)
        return path.read_bytes()


def _number(name: str) -> int:
    """A number in the range that Anki takes for one (below 2 to the 31), the same for a name."""
    return int.from_bytes(sha256(name.encode()).digest()[:4], "big") >> 1
