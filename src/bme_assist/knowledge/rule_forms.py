"""The form of every kind of rule, as pydantic models; phrases stay text here."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from bme_assist.knowledge.form import (
    Entry,
    SignatureEntry,
    SourceEntry,
    Text,
    WaiverEntry,
    When,
)

__all__ = [
    "DangerEntry",
    "EvidenceEntry",
    "ExclusionEntry",
    "FeatureEntry",
    "LimitEntry",
    "ManagementEntry",
    "NextStepEntry",
    "OutsideEntry",
    "RedFlagEntry",
    "RuleEntry",
]


class RuleEntry(Entry):
    """What every rule has."""

    id: Annotated[str, Field(pattern=r"^[A-Z]{2,4}-[A-Z]?\d{2,3}$")]
    because: Text
    sources: list[SourceEntry]
    setting: Text | None = None
    carries: list[Text] = []
    never_with: list[Text] = []
    signed: list[SignatureEntry] = []
    waive: list[WaiverEntry] = []


class FeatureEntry(RuleEntry):
    """A feature: several findings thought of as one."""

    name: Text
    when: When


class RedFlagEntry(RuleEntry):
    """A red flag."""

    name: Text
    title: Text
    when: When
    urgency: Text
    suspects: list[Text] = []
    suspects_outside: list[Text] = []
    danger: Text | None = None
    do: Text
    speaks_against: list[Text] = []


class EvidenceEntry(RuleEntry):
    """Evidence for or against."""

    title: Text
    when: When
    condition: Text | None = None
    aspect: Text
    speaks: Literal["for", "against"]
    strength: Text
    ratio: Annotated[float, Field(gt=0)] | None = None


class LimitEntry(RuleEntry):
    """A ceiling on a category's standing."""

    title: Text
    when: When
    standing_at_most: Text


class OutsideEntry(RuleEntry):
    """A cause outside the eight."""

    name: Text
    when: When
    says: Text


class ExclusionEntry(Entry):
    """One way in which a danger is excluded."""

    when: When
    because: Text
    sources: list[SourceEntry]
    signed: list[SignatureEntry] = []
    waive: list[WaiverEntry] = []


class DangerEntry(Entry):
    """A danger that must not be missed."""

    name: Text
    category: Text | None = None
    arises_unless: list[Text] = []
    excluded_by: list[ExclusionEntry] = []
    missing: list[Text]
    step: Text
    because: Text
    sources: list[SourceEntry]
    waive: list[WaiverEntry] = []


class NextStepEntry(RuleEntry):
    """A step of the workup."""

    step: Text
    stage: Text
    when: When = None
    done_when: list[Text] = []
    decides: Text
    before_treatment: bool = False


class ManagementEntry(Entry):
    """A management option."""

    id: Annotated[str, Field(pattern=r"^MAN-\d{2,3}$")]
    category: Text
    conditions: list[Text] = []
    approach: Literal["conservative", "pharmacologic", "surgical", "disease-specific", "emerging"]
    option: Text
    carries: list[Text] = []
    when: When = None
    caveat: Text | None = None
    sources: list[SourceEntry]
    never_with: list[Text] = []
    signed: list[SignatureEntry] = []
    waive: list[WaiverEntry] = []
