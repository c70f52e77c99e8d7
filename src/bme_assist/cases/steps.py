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
_AGE = (
    r"(?P<figure>\d+(?:\.\d+)?)"
    r"(?:[- ](?P<unit>year|month|week|day)s?[- ]old|[- ]?(?:yo|y/o|y\.o\.))"
)
_PATIENT = re.compile(
    rf"(?:an?\s+)?(?:{_AGE}\s+)?"
    r"(?:(?:(?P<sex>male|female)\s+)?patient|(?P<noun>man|woman|boy|girl))"
    r"(?:\s+with\s+(?P<findings>.+))?",
    re.IGNORECASE,
)
_AGE_AND_SEX = re.compile(rf"{_AGE}(?:\s+(?P<noun>male|female))?", re.IGNORECASE)
"""An age alone, or with the sex as a noun: ``35-year-old``, ``35 yo male``."""
_LETTER = re.compile(r"(?P<figure>\d+(?:\.\d+)?)\s?(?:yo\s?|y/o\s?)?(?P<noun>[MF])")
"""As on a ward list: ``35M``. Capitals only, since 6 m are months or meters."""
_PHRASE = re.compile(r"[^,\s](?:(?!,\s).)*")
"""A comma within a number (12,000) does not end a phrase."""
_NOUNS = {
    "man": "male", "boy": "male", "m": "male",
    "woman": "female", "girl": "female", "f": "female",
}  # fmt: skip

Cell = tuple[str, Location]
"""The text of a table cell and where it stands."""


def describes_a_patient(text: str) -> bool:
    """Whether these are words about a patient, such as ``a 6-year-old girl`` or ``35M``."""
    return _match(text) is not None


def _match(text: str) -> re.Match[str] | None:
    forms = (_PATIENT, _AGE_AND_SEX, _LETTER)
    return next((m for m in (form.fullmatch(text.strip()) for form in forms) if m), None)


def entries_of_patient(text: str, where: Location) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """Age and sex from words such as ``a 6-year-old male patient``; either may be left out.

    A few findings may follow, separated by commas: ``a patient with fever, no recent injury``.
    """
    match = _match(text)
    if match is None:
        hint = 'write "a 6-year-old male patient" or "a patient with fever, knee pain"'
        message = f'"{clean(text)}" does not describe a patient'
        return (), (Problem(where, "BME604", message, hint),)
    said = {"unit": "year", "sex": None, "findings": None, **match.groupdict()}
    entries: list[Entry] = []
    if said["figure"]:
        at = where.moved(match.start("figure"))
        unit = (said["unit"] or "year").lower()
        entries.append(Entry("age", f"{said['figure']} {unit}s", at, at))
    sex = said["sex"] or said["noun"]
    if sex:
        at = where.moved(match.start("sex") if said["sex"] else match.start("noun"))
        entries.append(Entry("sex", _NOUNS.get(sex.lower(), sex.lower()), at, at))
    if said["findings"]:
        entries += entries_of_list(said["findings"], where.moved(match.start("findings")))
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
