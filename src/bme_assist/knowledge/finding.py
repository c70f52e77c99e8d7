"""A finding of the vocabulary, its units, bands and implications."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bme_assist.errors import Location
from bme_assist.knowledge.condition import Atom, Value
from bme_assist.knowledge.interval import ANY_NUMBER, Interval

__all__ = ["Band", "Conversion", "Finding", "Implication"]


@dataclass(frozen=True)
class Band:
    """A named range of a number, such as ``raised``; in the finding's unit."""

    name: str
    interval: Interval


@dataclass(frozen=True)
class Conversion:
    """How a unit becomes the finding's own: ``(number - subtract) * times``, exact fractions.

    ``times`` and ``subtract`` are written as ``n/d`` so that they survive any store unrounded.
    """

    unit: str
    written: tuple[str, ...]
    times: str = "1"
    subtract: str = "0"


@dataclass(frozen=True)
class Finding:
    """One finding of the vocabulary; its name is its identifier everywhere."""

    name: str
    group: str
    ask: str
    kind: Literal["presence", "choice", "number"]
    burden: str
    where: Location
    synonyms: tuple[str, ...] = ()
    opposites: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    value_synonyms: tuple[tuple[str, str], ...] = ()
    several_values: bool = False
    unit: str = ""
    units: tuple[Conversion, ...] = ()
    unit_may_be_left_out: bool = False
    plausible: Interval = ANY_NUMBER
    bands: tuple[Band, ...] = ()
    codes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Implication:
    """When ``condition`` holds, the finding ``finding`` has ``value``; the contrapositive too.

    With ``among`` both are said only of patients of whom that is known to hold. With
    ``tells_no_figure`` the contrapositive narrows a number that is recorded, but tells none.
    """

    condition: Atom
    finding: str
    value: Value
    because: str
    words: str
    where: Location
    among: Atom | None = None
    tells_no_figure: bool = False

    @property
    def ends(self) -> tuple[str, str]:
        """The findings that it may tell: forward what it concludes, backward what it asks."""
        return self.condition.subject, self.finding

    @property
    def subjects(self) -> tuple[str, ...]:
        """The findings that it is about: its ends, and that of ``among``."""
        return (*self.ends, self.among.subject) if self.among else self.ends

    @property
    def asks(self) -> tuple[Atom, ...]:
        """What must hold before anything follows."""
        return (self.among, self.condition) if self.among else (self.condition,)
