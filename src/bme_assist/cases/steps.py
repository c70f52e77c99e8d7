"""What the Given lines of a scenario say: the patient, and a table of findings."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bme_assist.cases.entries import Entry, clean
from bme_assist.errors import Location, Problem

__all__ = [
    "FINDINGS",
    "WORKED_UP",
    "Cell",
    "describes_a_patient",
    "entries_of_list",
    "entries_of_patient",
    "entries_of_table",
]

FINDINGS = "these findings"
"""The words of the step that brings a table of findings."""

WORKED_UP = "the findings are worked up"
"""The words of the only When step."""

_HEADER = ("finding", "recorded")
_PATIENT = re.compile(
    r"(?:an?\s+)?"
    r"(?:(?P<figure>\d+(?:\.\d+)?)[- ](?P<unit>year|month|week|day)s?[- ]old\s+)?"
    r"(?:(?:(?P<sex>male|female)\s+)?patient|(?P<noun>man|woman|boy|girl))"
    r"(?:\s+with\s+(?P<findings>.+))?",
    re.IGNORECASE,
)
_PHRASE = re.compile(r"[^,\s](?:(?!,\s).)*")
"""A comma within a number (12,000) does not end a phrase."""
_NOUNS = {"man": "male", "boy": "male", "woman": "female", "girl": "female"}

Cell = tuple[str, Location]
"""The text of a table cell and where it stands."""


def describes_a_patient(text: str) -> bool:
    """Whether these are words about a patient, such as ``a 6-year-old girl``."""
    return _PATIENT.fullmatch(text.strip()) is not None


def entries_of_patient(text: str, where: Location) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """Age and sex from words such as ``a 6-year-old male patient``; either may be left out.

    A few findings may follow, separated by commas: ``a patient with fever, no recent injury``.
    """
    match = _PATIENT.fullmatch(text.strip())
    if match is None:
        hint = 'write "a 6-year-old male patient" or "a patient with fever, knee pain"'
        message = f'"{clean(text)}" does not describe a patient'
        return (), (Problem(where, "BME604", message, hint),)
    entries: list[Entry] = []
    if match["figure"]:
        at = where.moved(match.start("figure"))
        entries.append(Entry("age", f"{match['figure']} {match['unit'].lower()}s", at, at))
    sex = match["sex"] or match["noun"]
    if sex:
        at = where.moved(match.start("sex") if match["sex"] else match.start("noun"))
        entries.append(Entry("sex", _NOUNS.get(sex.lower(), sex.lower()), at, at))
    entries += entries_of_list(match["findings"] or "", where.moved(match.start("findings")))
    return tuple(entries), ()


def entries_of_list(text: str, where: Location) -> tuple[Entry, ...]:
    """Findings in a row, separated by commas: ``fever, no recent injury``."""
    return tuple(
        Entry(clean(phrase.group()), None, where.moved(phrase.start()))
        for phrase in _PHRASE.finditer(text)
    )


def entries_of_table(
    rows: Sequence[Sequence[Cell]], where: Location
) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """The entries of a table with the header ``| finding | recorded |``."""
    allowed = f"write the header | {' | '.join(_HEADER)} |"
    if not rows:
        message = f'"{FINDINGS}" needs a table'
        return (), (Problem(where, "BME605", message, allowed),)
    header, *body = rows
    if tuple(cell.strip().casefold() for cell, _ in header) != _HEADER:
        found = " | ".join(clean(cell) for cell, _ in header)
        place = header[0][1] if header else where
        message = f"the table has the header | {found} |"
        return (), (Problem(place, "BME605", message, allowed),)
    return tuple(
        Entry(clean(name), clean(value), name_where, value_where)
        for (name, name_where), (value, value_where) in body
    ), ()
