"""Every kind of rule: what fires it, what follows, why, and where it comes from."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar, Literal

from bme_assist.errors import Location
from bme_assist.knowledge.condition import Atom, Part

__all__ = [
    "Danger",
    "Evidence",
    "Exclusion",
    "Feature",
    "Limit",
    "Management",
    "NextStep",
    "Outside",
    "RedFlag",
    "Rule",
    "Signature",
    "Source",
]


@dataclass(frozen=True)
class Source:
    """Where a statement comes from: an article section with its basis, or a reference, or both."""

    article: str = ""
    reference: str = ""
    basis: Literal["stated", "inferred", "beyond", ""] = ""


@dataclass(frozen=True)
class Signature:
    """Who signed a rule off, when, until when (the day itself included), and a digest of it.

    What the digest means is known to :mod:`bme_assist.review.signature`.
    """

    by: str
    date: dt.date
    until: dt.date | None
    digest: str


@dataclass(frozen=True, kw_only=True)
class Rule:
    """What every rule has: an id, a sentence, a condition, a reason and sources."""

    id: str
    title: str
    when: tuple[Part, ...]
    because: str
    sources: tuple[Source, ...]
    where: Location
    setting: str = ""
    carries: tuple[str, ...] = ()
    signed: tuple[Signature, ...] = ()

    fires_in_doubt: ClassVar[bool] = False
    """Whether it fires while a figure is awaited that may make its condition hold."""


@dataclass(frozen=True, kw_only=True)
class Feature(Rule):
    """Data abstraction: several findings that clinicians think of as one."""

    name: str

    @property
    def key(self) -> str:
        """The key of its conclusion."""
        return f"feature {self.name}"


@dataclass(frozen=True, kw_only=True)
class RedFlag(Rule):
    """Something that asks for action, whatever the ranking says."""

    fires_in_doubt = True

    name: str
    urgency: str
    suspects: tuple[str, ...]
    suspects_outside: tuple[str, ...]
    danger: str
    do: str
    speaks_against: tuple[Atom, ...]


@dataclass(frozen=True, kw_only=True)
class Evidence(Rule):
    """One thing that speaks for or against a category, or one condition of it."""

    category: str
    condition: str
    aspect: str
    speaks: Literal["for", "against"]
    strength: str
    ratio: float | None


@dataclass(frozen=True, kw_only=True)
class Limit(Rule):
    """A ceiling on the standing of a category (a diagnosis of exclusion needs them)."""

    fires_in_doubt = True

    category: str
    at_most: str


@dataclass(frozen=True, kw_only=True)
class Outside(Rule):
    """A cause that fits none of the eight categories."""

    name: str
    says: str


@dataclass(frozen=True, kw_only=True)
class NextStep(Rule):
    """One step of the workup; ``done_when`` lists what makes it unnecessary (any of them)."""

    step: str
    stage: str
    done_when: tuple[Atom, ...]
    decides: str
    before_treatment: bool


@dataclass(frozen=True, kw_only=True)
class Management(Rule):
    """A management option of a category, or of some of its conditions, with its caveat."""

    category: str
    conditions: tuple[str, ...]
    approach: str
    option: str
    caveat: str


@dataclass(frozen=True, kw_only=True)
class Exclusion(Rule):
    """One way in which a danger counts as excluded."""

    danger: str


@dataclass(frozen=True)
class Danger:
    """What must not be missed, what excludes it, and what to ask or do while it is not."""

    name: str
    category: str
    arises_unless: tuple[Atom, ...]
    excluded_by: tuple[Exclusion, ...]
    missing: tuple[str, ...]
    step: str
    because: str
    sources: tuple[Source, ...]
    where: Location
