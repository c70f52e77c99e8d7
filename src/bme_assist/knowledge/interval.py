"""Intervals of numbers: what a figure, a range, a limit or a band says about a measurement."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf

__all__ = ["ANY_NUMBER", "DECIMALS", "Interval", "figure"]

DECIMALS = 6
"""To how many decimals numbers are kept and written: what is written reads back the same."""


def figure(number: float) -> str:
    """Write a number as a person would: ``39``, ``39.1``, at most six decimals."""
    text = f"{number:.{DECIMALS}f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


@dataclass(frozen=True)
class Interval:
    """All numbers from ``low`` to ``high``, in the finding's own unit; an end may be open.

    A figure is a point (``low == high``, both ends closed). ``inf`` stands for "no limit".
    """

    low: float = -inf
    high: float = inf
    low_open: bool = False
    high_open: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether no number lies in it."""
        return self.low > self.high or (self.low == self.high and (self.low_open or self.high_open))

    @property
    def is_point(self) -> bool:
        """Whether it is a single figure."""
        return self.low == self.high and not self.is_empty

    def meet(self, other: Interval) -> Interval:
        """The numbers in both; may be empty."""
        if self.low > other.low:
            low, low_open = self.low, self.low_open
        elif self.low < other.low:
            low, low_open = other.low, other.low_open
        else:
            low, low_open = self.low, self.low_open or other.low_open
        if self.high < other.high:
            high, high_open = self.high, self.high_open
        elif self.high > other.high:
            high, high_open = other.high, other.high_open
        else:
            high, high_open = self.high, self.high_open or other.high_open
        return Interval(low, high, low_open, high_open)

    def lies_within(self, other: Interval) -> bool:
        """Whether every number of this interval lies in the other."""
        low_fits = self.low > other.low or (
            self.low == other.low and (self.low_open or not other.low_open)
        )
        high_fits = self.high < other.high or (
            self.high == other.high and (self.high_open or not other.high_open)
        )
        return low_fits and high_fits

    def misses(self, other: Interval) -> bool:
        """Whether the two have no number in common."""
        return self.meet(other).is_empty

    def complements(self) -> tuple[Interval, ...]:
        """The numbers outside, as at most two intervals, lower one first."""
        below = Interval(-inf, self.low, False, not self.low_open)
        above = Interval(self.high, inf, not self.high_open, False)
        return tuple(
            part
            for part, limit in ((below, self.low), (above, self.high))
            if limit not in (-inf, inf)
        )

    def words(self, unit: str = "") -> str:
        """Say it in the phrase grammar: ``39.1 °C``, ``under 5 mg/L``, ``2 to 3 days``."""
        tail = f" {unit}" if unit else ""
        if self.is_point:
            return f"{figure(self.low)}{tail}"
        if self.low == -inf and self.high == inf:
            return "any number"
        if self.low == -inf:
            return f"{'under' if self.high_open else 'at most'} {figure(self.high)}{tail}"
        if self.high == inf:
            return f"{'over' if self.low_open else 'at least'} {figure(self.low)}{tail}"
        return f"{figure(self.low)} to {figure(self.high)}{tail}"


ANY_NUMBER = Interval()
"""No limit on either side."""
