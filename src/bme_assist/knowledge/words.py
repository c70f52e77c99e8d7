"""Says a recorded value, an atom and a condition in clinical words."""

from __future__ import annotations

import re
from math import inf

from bme_assist.knowledge.condition import Atom, Part, Value
from bme_assist.knowledge.finding import Conversion, Finding
from bme_assist.knowledge.interval import Interval
from bme_assist.knowledge.numbers import NumberError, fraction, read_number, unit_key

__all__ = ["say_as_typed", "say_part", "say_value", "say_when", "without_limits"]


def say_value(finding: Finding, value: Value) -> str:
    """What is recorded, as a phrase that records it again: ``no fever``, ``temperature 39 °C``."""
    if isinstance(value, bool):
        return finding.name if value else f"no {finding.name}"
    if isinstance(value, Interval):
        for band in finding.bands:
            if band.interval.meet(finding.plausible) == value:
                return f"{finding.name} {band.name}"
        return f"{finding.name} {without_limits(finding, value).words(finding.unit)}"
    ordered = [name for name in finding.values if name in value]
    return f"{finding.name} {' and '.join(ordered)}"


def say_as_typed(finding: Finding, value: Value, typed: str) -> str:
    """What is recorded, in the unit in which it was typed: ``pain duration 4 months``.

    In the finding's own unit where no other was typed, or where it would not read back the same.
    """
    own = say_value(finding, value)
    tail = _UNIT.search(typed)
    if not isinstance(value, Interval) or tail is None or own.endswith(tail[1]):
        return own
    wanted = unit_key(tail[1])
    for known in finding.units[1:]:
        if wanted in {unit_key(known.unit), *map(unit_key, known.written)}:
            meant = without_limits(finding, value)
            low, high = _back(meant.low, known), _back(meant.high, known)
            shown = Interval(low, high, meant.low_open, meant.high_open).words(known.unit)
            return f"{finding.name} {shown}" if _reads_as(finding, shown, value) else own
    return own


_UNIT = re.compile(r"\d\s*([^\d\s][^\d]*)$")


def _back(number: float, unit: Conversion) -> float:
    """A number of the finding's own unit in another one, as a plain figure."""
    if abs(number) == inf:
        return number
    return round(number / float(fraction(unit.times)) + float(fraction(unit.subtract)), 2)


def _reads_as(finding: Finding, words: str, value: Interval) -> bool:
    try:
        return read_number(finding, words) == value
    except NumberError:
        return False


def without_limits(finding: Finding, value: Interval) -> Interval:
    """An interval as it was meant: a limit ("under 5") was clipped to what is plausible."""
    limits = finding.plausible
    at_bottom = value.low == limits.low and not value.low_open
    at_top = value.high == limits.high and not value.high_open
    if at_bottom == at_top or value.is_point:
        return value
    low, high = (-inf, value.high) if at_bottom else (value.low, inf)
    return Interval(low, high, value.low_open, value.high_open)


def say_part(part: Part) -> str:
    """One part of a condition: ``fever``, ``any of: fever, chills``."""
    if isinstance(part, Atom):
        return part.words or part.subject
    words = ", ".join(say_part(atom) for atom in part.atoms)
    if part.kind == "any of":
        return words if len(part.atoms) == 1 else f"any of: {words}"
    if part.kind == "at least":
        return f"at least {part.needs} of: {words}"
    return f"unless: {words}"


def say_when(when: tuple[Part, ...]) -> tuple[str, ...]:
    """A condition, part by part."""
    return tuple(say_part(part) for part in when)
