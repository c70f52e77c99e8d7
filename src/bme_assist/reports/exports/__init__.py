"""Questions written for learning platforms: one module per format, each a function of the items.

gift.py, moodle.py, qti.py, anki.py, table.py; :data:`FORMATS` names them. Identifiers stay the
same from export to export, and the same items give the same bytes, so that importing again
updates and never doubles.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib import import_module

from bme_assist.practice.item import Item

__all__ = ["FORMATS", "Format", "written"]


@dataclass(frozen=True, slots=True)
class Format:
    """A format: the ending of its files, its module, and the platforms that read it."""

    ending: str
    module: str
    read_by: str


FORMATS = {
    "gift": Format(".gift", "gift", "Moodle and others, as text"),
    "moodle": Format(".xml", "moodle", "Moodle"),
    "qti": Format(".zip", "qti", "Blackboard, Canvas, OpenOlat, TAO and others (QTI 2.1)"),
    "anki-text": Format(".txt", "anki", "Anki, as text"),
    "anki": Format(".apkg", "deck", "Anki, as a deck"),
    "csv": Format(".csv", "table", "spreadsheets and programs"),
}
"""Every format by its name on the command line."""


def written(items: Iterable[Item], name: str) -> bytes:
    """The items in the format of that name.

    Raises KeyError for a name that is not in :data:`FORMATS` and ImportError where the library of
    a format is not installed.
    """
    module = import_module(f"{__name__}.{FORMATS[name].module}")
    write: Callable[[tuple[Item, ...]], bytes] = module.write
    return write(tuple(items))
