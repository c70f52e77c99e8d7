"""The report at the end of a case, as one model; it is what records and class reports keep.

``version`` grows when a field changes its meaning or goes away.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from bme_assist.workup.assessment import NOTICE, Value

__all__ = [
    "VERSION",
    "CaseReport",
    "FlagRead",
    "Part",
    "Reading",
    "RuleRead",
    "StageReport",
    "TellingFinding",
    "Urgency",
]

VERSION = "1.0"
Urgency = Literal["in time", "late", "missed", "rightly left", "over-called"]
"""How urgency was read; the first three where someone must act, the others where nobody must."""


class Part(Value):
    """One part of the score."""

    name: str
    weight: int
    value: float | None = Field(description="0 to 1; null: does not apply here, and does not count")
    words: str = Field(description="what it came from")


class StageReport(Value):
    """One stage: what the learner said, and what the rules say of the same findings."""

    name: str
    differential: tuple[str, ...]
    confidence: int = Field(ge=0, le=100)
    right: bool | None = Field(description="the first is an accepted answer; null: there is none")
    rules_lead: str | None
    act: bool
    rules_act: bool
    agreement: float | None = Field(
        ge=0, le=1, description="how well the marks fit the rules; null: nothing to mark"
    )
    move: str = Field(description="what was to be asked or done next")
    move_worth: bool | None
    best_question: str = Field(description="what the tool would have asked next")


class TellingFinding(Value):
    """A finding that tells the categories apart, and whether the learner read it so."""

    finding: str
    words: str
    stage: str
    seen: bool
    rules: tuple[str, ...]


class FlagRead(Value):
    """A red flag that asks to act: when the rules raise it, and when the learner acted."""

    rule: str
    name: str
    urgency: str
    raised_at: str
    acted_at: str = Field(description="empty: not after it was raised")
    state: Literal["in time", "late", "missed"]


class RuleRead(Value):
    """A rule that spoke about the leading category of the learner, and whether it was heard."""

    rule: str
    title: str
    kind: Literal["evidence", "red flag"]
    right: bool
    discriminates: bool


class Reading(Value):
    """A section of the article worth reading after this case."""

    id: str
    heading: str
    gist: str
    because: str


class CaseReport(Value):
    """How a learner did on one case; computed from the case, the rules and what was committed."""

    version: str = VERSION
    notice: str = NOTICE
    software: str
    rules_digest: str
    case: str = Field(description="id of the case")
    name: str
    text: str = Field("", description="where it was published, and what proved it")
    mode: Literal["stage by stage", "whole case"]
    early_list: bool
    category: str = Field(description="the right answer; empty: there is none")
    accepted: tuple[str, ...]
    published: bool = Field(description="the answer was published; else it is that of the rules")
    urgent: bool
    differs: tuple[str, ...] = Field(description="where rules and publication differ")
    score: int = Field(ge=0, le=100)
    parts: tuple[Part, ...]
    right: bool | None
    place: int = Field(ge=0, description="of the right answer in the last differential; 0: not")
    premature_closure: bool | None = Field(description="null: nothing decides after the first view")
    settled_at: str = Field(description="the stage from which the learner's lead stayed")
    decided_at: str = Field(description="the stage from which the lead of the rules stayed")
    decided_by: tuple[str, ...] = Field(description="findings of it, each needed for the lead")
    telling: tuple[TellingFinding, ...]
    urgency: Urgency
    over_called: tuple[str, ...] = Field(description="stages with a call to act without a reason")
    flags: tuple[FlagRead, ...]
    brier: float | None = Field(description="0 best, 1 worst")
    stages: tuple[StageReport, ...]
    rules: tuple[RuleRead, ...]
    read: tuple[Reading, ...]

    @property
    def missed(self) -> tuple[TellingFinding, ...]:
        """The discriminating findings that were not read so."""
        return tuple(one for one in self.telling if not one.seen)

    @property
    def statements(self) -> tuple[tuple[int, bool], ...]:
        """Each confidence with whether it was right."""
        return tuple((s.confidence, s.right) for s in self.stages if s.right is not None)
