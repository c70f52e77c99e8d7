"""A statement over all possible cases, as a frozen value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bme_assist.errors import Location
from bme_assist.knowledge.claims import Each
from bme_assist.knowledge.condition import Part
from bme_assist.knowledge.rule import Source

__all__ = ["More", "Statement"]

More = Literal[
    "",
    "anything more recorded",
    "more that speaks for the category",
]
"""What the second of two cases has more than the first; empty when there is one case only."""


@dataclass(frozen=True, kw_only=True)
class Statement:
    """Something that must hold for every possible case.

    In every case with ``cases``, all of ``then`` and none of ``never`` hold; with ``more`` they
    must hold in the second of two cases. ``only`` lists the findings that may be recorded at all,
    by name, group or burden; None for no such limit.
    """

    id: str
    title: str
    each: Each
    cases: tuple[Part, ...]
    only: tuple[str, ...] | None
    more: More
    then: tuple[Part, ...]
    never: tuple[Part, ...]
    because: str
    sources: tuple[Source, ...]
    where: Location
