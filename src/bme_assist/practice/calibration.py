"""Calibration: how well the stated confidences fit what turned out to be right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import fmean

__all__ = ["Bin", "brier", "reliability"]

_EDGES = (0, 50, 70, 90, 101)


@dataclass(frozen=True, slots=True)
class Bin:
    """Statements of similar confidence: how many, how sure on average, how many were right."""

    low: int
    high: int
    """In percent, ``low`` included, ``high`` not."""
    said: float
    right: int
    of: int


def brier(statements: Iterable[tuple[int, bool]]) -> float | None:
    """The Brier score: the mean square of confidence minus outcome; 0 is best, 1 is worst.

    A statement is a confidence in percent and whether it was right. None without a statement.
    Source: Brier GW, Monthly Weather Review 1950;78:1-3 (here for one event, so from 0 to 1).
    """
    squares = [(sure / 100 - right) ** 2 for sure, right in statements]
    return fmean(squares) if squares else None


def reliability(statements: Sequence[tuple[int, bool]]) -> tuple[Bin, ...]:
    """Statements by confidence in bins that hold any: under 50, 50 to 69, 70 to 89, 90 to 100."""
    bins: list[Bin] = []
    for low, high in pairwise(_EDGES):
        here = [(sure, right) for sure, right in statements if low <= sure < high]
        if here:
            said = fmean(sure for sure, _ in here)
            bins.append(Bin(low, high, said, sum(right for _, right in here), len(here)))
    return tuple(bins)
