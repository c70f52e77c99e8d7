"""The answer to one case, as one model: what the tool concludes and every reason for it.

The JSON Schema of :class:`Assessment` is published in ``rules/schema/assessment.json``;
``version`` grows when a field changes its meaning or goes away.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

__all__ = [
    "NOTICE",
    "VERSION",
    "Assessment",
    "Candidate",
    "CitedSource",
    "DangerState",
    "EvidenceShown",
    "Firing",
    "ManagementOption",
    "OutsideCause",
    "PlannedStep",
    "RaisedFlag",
    "RecordedFinding",
    "SectionShown",
    "State",
    "WouldMatter",
]

State = Literal["flagged", "excluded", "not excluded", "does not arise"]
"""Where a danger stands."""

VERSION = "1.0"
NOTICE = "For education only: not a medical device, never for the care of a patient."


class Value(BaseModel):
    """A frozen part of the answer; unknown fields are errors when it is read back."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class CitedSource(Value):
    """Where a statement comes from, ready to be printed."""

    article: str = Field("", description="id of the article section, or empty")
    heading: str = Field("", description="heading of that section")
    basis: str = Field("", description="stated, inferred or beyond the article")
    reference: str = Field("", description="id in references.yaml, or empty")
    citation: str = Field("", description="title, journal and year of the reference")


class RecordedFinding(Value):
    """A finding of the case, as entered or as implied by what was entered."""

    name: str
    words: str = Field(description="the phrase that records it")
    implied_by: str = Field("", description="empty when it was entered itself")


class EvidenceShown(Value):
    """One thing that speaks for or against a category."""

    rule: str
    title: str
    condition: str = Field("", description="the condition it speaks about; empty: the category")
    aspect: str
    speaks: Literal["for", "against"]
    strength: str
    points: int = Field(ge=0, description="0 when not counted")
    counted: bool
    not_counted_because: str = ""
    findings: tuple[str, ...] = Field(description="what was recorded that made it fire")
    because: str
    sources: tuple[CitedSource, ...]


class Candidate(Value):
    """A cause category with its place in the ranking."""

    rank: int = Field(ge=1)
    category: str
    title: str
    standing: str
    net: int = Field(description="points for minus points against")
    best_condition: str | None
    decisive: bool
    provisional: bool = Field(description="a diagnosis of exclusion until it has resolved")
    limited_by: tuple[str, ...] = Field(description="rules that hold its standing down")
    evidence_for: tuple[EvidenceShown, ...]
    evidence_against: tuple[EvidenceShown, ...]
    illness_script: str
    course: str


class RaisedFlag(Value):
    """A red flag: what, how fast, what to do and why."""

    rule: str
    name: str
    title: str
    urgency: str
    acts: bool = Field(description="whether someone must act within days")
    suspects: tuple[str, ...]
    do: str
    because: str
    findings: tuple[str, ...]
    needs_figure: tuple[str, ...] = Field(description="raised although these await a figure")
    speaks_against: tuple[str, ...] = Field(description="recorded, shown, never lowering the flag")
    sources: tuple[CitedSource, ...]


class DangerState(Value):
    """A dangerous cause: flagged, excluded, not excluded, or one that does not arise here."""

    name: str
    category: str
    state: State
    reasons: tuple[str, ...] = Field(description="rules that flag or exclude it, or why not")
    missing: tuple[str, ...] = Field(description="findings not recorded that bear on it")
    step: str = Field("", description="id of the step that would settle it")


class OutsideCause(Value):
    """A cause that fits none of the eight categories."""

    rule: str
    name: str
    says: str
    because: str
    findings: tuple[str, ...]
    sources: tuple[CitedSource, ...]


class PlannedStep(Value):
    """A step of the plan, in order."""

    number: int = Field(ge=1)
    rule: str
    step: str
    stage: str
    decides: str
    before_treatment: bool
    because: str
    sources: tuple[CitedSource, ...]


class ManagementOption(Value):
    """A management option as the article lists it, for a leading candidate."""

    rule: str
    category: str
    approach: str
    option: str
    caveat: str
    sources: tuple[CitedSource, ...]


class SectionShown(Value):
    """A section of the article that bears on this case, and why."""

    id: str
    heading: str
    path: tuple[str, ...]
    gist: str
    citations: tuple[int, ...]
    relevance: int = Field(ge=1)
    because: tuple[str, ...]


class WouldMatter(Value):
    """A finding not recorded whose record would matter, or one whose figure is awaited."""

    name: str
    ask: str
    burden: str
    because: tuple[str, ...]
    needs_figure: bool = Field(description="recorded as a range or in words; the figure decides")


class Firing(Value):
    """One rule that fired: the trail of the engine."""

    order: int = Field(ge=1)
    step: str
    rule: str
    title: str
    findings: tuple[str, ...]


class Assessment(Value):
    """The whole answer to one case."""

    version: str = VERSION
    notice: str = NOTICE
    software: str
    rules_digest: str
    case: str
    findings: tuple[RecordedFinding, ...]
    leading: str | None = Field(description="the category that leads, or null: undecided")
    undecided_because: str = ""
    candidates: tuple[Candidate, ...]
    red_flags: tuple[RaisedFlag, ...]
    dangers: tuple[DangerState, ...]
    outside: tuple[OutsideCause, ...]
    next_steps: tuple[PlannedStep, ...]
    management: tuple[ManagementOption, ...]
    sections: tuple[SectionShown, ...]
    not_used: tuple[str, ...] = Field(description="entered, but read by no rule that fired")
    would_matter: tuple[WouldMatter, ...]
    fired: tuple[str, ...]
    trail: tuple[Firing, ...]

    @property
    def must_act(self) -> bool:
        """Whether a red flag asks someone to act: immediate, same day or urgent."""
        return any(flag.acts for flag in self.red_flags)
