"""Shares and means with the uncertainty that the number of cases leaves."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt
from statistics import fmean, stdev

__all__ = ["Mean", "Share"]

_Z = 1.959963984540054
"""The normal quantile of a two-sided 95 % interval."""


@dataclass(frozen=True, slots=True)
class Share:
    """``hits`` of ``of`` cases."""

    hits: int
    of: int

    @staticmethod
    def among(truths: Iterable[bool]) -> Share:
        """How many of these hold."""
        counted = list(truths)
        return Share(sum(counted), len(counted))

    @property
    def value(self) -> float | None:
        """From 0 to 1; None where there is no case."""
        return self.hits / self.of if self.of else None

    @property
    def interval(self) -> tuple[float, float]:
        """The 95 % Wilson score interval, from 0 to 1.

        Source of the formula: Wilson EB, J Am Stat Assoc 1927;22:209-212.
        """
        if not self.of:
            return 0.0, 1.0
        share = self.hits / self.of
        middle = share + _Z * _Z / (2 * self.of)
        spread = _Z * sqrt(share * (1 - share) / self.of + _Z * _Z / (4 * self.of**2))
        below = 1 + _Z * _Z / self.of
        return max(0.0, (middle - spread) / below), min(1.0, (middle + spread) / below)

    @property
    def words(self) -> str:
        """``82 of 109, 75.2 % (66.3 to 82.4)``."""
        if self.value is None:
            return "no case"
        low, high = self.interval
        around = f"({100 * low:.1f} to {100 * high:.1f})"
        return f"{self.hits} of {self.of}, {100 * self.value:.1f} % {around}"


@dataclass(frozen=True, slots=True)
class Mean:
    """The mean of ``of`` numbers from 0 to 1, with its normal 95 % interval."""

    value: float | None
    of: int
    low: float = 0.0
    high: float = 1.0

    @staticmethod
    def of_all(numbers: Iterable[float]) -> Mean:
        """Mean, and mean ± 1.96 standard errors within 0 to 1 (two numbers at least)."""
        counted = list(numbers)
        if not counted:
            return Mean(None, 0)
        middle = fmean(counted)
        error = _Z * stdev(counted) / sqrt(len(counted)) if len(counted) > 1 else 1.0
        return Mean(middle, len(counted), max(0.0, middle - error), min(1.0, middle + error))

    @property
    def words(self) -> str:
        """``0.842 (0.785 to 0.898)``."""
        if self.value is None:
            return "no case"
        return f"{self.value:.3f} ({self.low:.3f} to {self.high:.3f})"
