"""Reading a recorded or asked number: figures, ranges, limits, units and their conversion."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from math import inf

from bme_assist.knowledge.finding import Finding
from bme_assist.knowledge.interval import DECIMALS, Interval, figure

__all__ = ["NumberError", "fraction", "read_number", "takes_number", "unit_key"]

_FIGURE = r"[-−+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[-−+]?\d+(?:\.\d+)?"
_LIMITS = {
    "<": "under", "under": "under", "below": "under", "less than": "under",
    "≤": "at most", "<=": "at most", "at most": "at most", "up to": "at most",
    ">": "over", "over": "over", "above": "over", "more than": "over",
    "≥": "at least", ">=": "at least", "at least": "at least",
}  # fmt: skip
_LIMIT = "|".join(re.escape(word) for word in sorted(_LIMITS, key=len, reverse=True))
_PHRASE = re.compile(
    rf"(?:(?:is|of|=|was)\s+)?(?:(?P<limit>{_LIMIT})\s*)?(?P<between>between\s+)?(?P<first>{_FIGURE})"
    rf"\s*(?:(?:–|—|-|\bto\b|\band\b)\s*(?P<second>{_FIGURE}))?"
    r"\s*(?P<unit>.*)",
    re.IGNORECASE | re.DOTALL,
)
_LIMIT_BEHIND = re.compile(
    r"(?:(?P<unit>.*?)\s+)?and\s+(?P<way>over|above|more|under|below|less)", re.IGNORECASE
)
_TWO_UNITS = re.compile(
    rf"(?P<unit>\D.*?)\s*(?:–|—|-|\bto\b|\band\b)\s*(?P<second>{_FIGURE})\s*(?P<last>\D.*)"
)
# A comma with three digits behind it separates thousands, unless no thousands can stand before it.
_DECIMAL_COMMA = re.compile(r"(?<![\d.,^])(?:0\d*,\d+|\d{4,},\d+|\d+,(?!\d{3}(?!\d))\d+)")
_LONGEST = 200


class NumberError(Exception):
    """A number that cannot be read: what was found, what is allowed, and how far in."""

    def __init__(self, code: str, message: str, hint: str = "", offset: int = 0) -> None:
        """``offset`` counts characters from the start of the value."""
        super().__init__(message)
        self.code, self.message, self.hint, self.offset = code, message, hint, offset


@dataclass(frozen=True, slots=True)
class _Rule:
    times: Fraction
    subtract: Fraction

    def __call__(self, number: Fraction) -> Fraction:
        return (number - self.subtract) * self.times


def fraction(text: str) -> Fraction:
    """An exact number: ``5/9``, ``1/365.25``, ``0.25``. Raises ValueError for anything else."""
    above, _, below = str(text).partition("/")
    return Fraction(above.strip()) / Fraction(below.strip() or "1")


def unit_key(text: str) -> str:
    """The comparable form of a unit: no spaces, lower case, one micro sign."""
    return re.sub(r"\s+", "", text).lower().replace("μ", "µ").replace("·", "").rstrip(".")


def read_number(finding: Finding, text: str) -> Interval:
    """The interval that a value says, in the finding's own unit, within what is plausible.

    Raises NumberError for a decimal comma, a missing or unknown unit, an impossible figure,
    and anything that is not a number.
    """
    if len(text) > _LONGEST:
        raise NumberError("BME203", f'"{text[:40]}…" is not a number', _examples(finding))
    if comma := _DECIMAL_COMMA.search(text):
        point = _DECIMAL_COMMA.sub(lambda match: match[0].replace(",", "."), text)
        raise NumberError(
            "BME206",
            f'"{text}" has a decimal comma',
            f'write "{point}"',
            text.index(",", comma.start()),
        )
    match = _PHRASE.fullmatch(text.strip())
    if match is None:
        raise NumberError("BME203", f'"{text}" is not a number', _examples(finding))
    unit_text, limit = match["unit"].strip(), _LIMITS.get((match["limit"] or "").lower(), "")
    behind = _LIMIT_BEHIND.fullmatch(unit_text)
    if behind and not limit:
        unit_text = behind["unit"] or ""
        upwards = behind["way"].lower() in {"over", "above", "more"}
        limit = "at least" if upwards else "at most"
    two = None if match["second"] else _TWO_UNITS.fullmatch(unit_text)
    if two:
        first = _conversion(finding, two["unit"], text)(_exact(match["first"]))
        second: Fraction | None = _conversion(finding, two["last"], text)(_exact(two["second"]))
    else:
        convert = _conversion(finding, unit_text, text)
        first = convert(_exact(match["first"]))
        second = convert(_exact(match["second"])) if match["second"] else None
    if match["between"] and second is None:
        raise NumberError("BME203", f'"{text}" names one number', 'write "between 3 and 5"')
    interval = _interval(limit, first, second, text)
    allowed = interval.meet(finding.plausible)
    # A limit ("under 5") is clipped to what is plausible; a stated figure outside it is an error.
    stated = [number for number in (first, second) if number is not None]
    if allowed.is_empty or any(not _inside(float(n), finding.plausible) for n in stated):
        raise NumberError(
            "BME205",
            f'"{text}" is not possible for {finding.name}',
            f"plausible is {finding.plausible.words(finding.unit)}",
        )
    return allowed


def takes_number(finding: Finding, rest: str) -> bool:
    """Whether this is a finding whose number, with its unit, the text says."""
    if finding.kind != "number" or finding.unit_may_be_left_out or not finding.unit:
        return False
    try:
        read_number(finding, rest)
    except NumberError:
        return False
    return True


def _inside(number: float, plausible: Interval) -> bool:
    return plausible.low - 1e-9 <= number <= plausible.high + 1e-9


def _exact(text: str) -> Fraction:
    return Fraction(text.replace(",", "").replace("−", "-"))


def _interval(limit: str, first: Fraction, second: Fraction | None, text: str) -> Interval:
    low = round(float(first), DECIMALS)
    if second is not None:
        high = round(float(second), DECIMALS)
        if limit or high < low:
            raise NumberError("BME203", f'"{text}" is not a range from a lower to a higher number')
        return Interval(low, high)
    if limit == "under":
        return Interval(-inf, low, False, True)
    if limit == "at most":
        return Interval(-inf, low)
    if limit == "over":
        return Interval(low, inf, True, False)
    if limit == "at least":
        return Interval(low, inf)
    return Interval(low, low)


def _conversion(finding: Finding, unit: str, text: str) -> _Rule:
    if not unit:
        if finding.unit_may_be_left_out or not finding.unit:
            return _Rule(Fraction(1), Fraction(0))
        raise NumberError(
            "BME204", f'"{text}" has no unit', f"{finding.name} is given in {_units(finding)}"
        )
    wanted = unit_key(unit)
    for known in finding.units:
        if wanted in {unit_key(known.unit), *map(unit_key, known.written)}:
            return _Rule(fraction(known.times), fraction(known.subtract))
    raise NumberError(
        "BME204",
        f'unit "{unit}" is not one of {finding.name}',
        f"allowed is {_units(finding)}",
        max(text.find(unit), 0),
    )


def _units(finding: Finding) -> str:
    names = [known.unit for known in finding.units]
    return " or ".join(filter(None, [", ".join(names[:-1]), names[-1]])) if names else "no unit"


def _examples(finding: Finding) -> str:
    words = [band.name for band in finding.bands]
    middle = finding.plausible.high / 4 if finding.plausible.high not in (inf, -inf) else 10
    sample = f'"{finding.name} {figure(round(middle))} {finding.unit}'.rstrip() + '"'
    return f"for example {sample}" + (f", or {', '.join(words)}" if words else "")
