"""The form of the rule files: which models hold which file. JSON Schemas are made from these.

Phrases stay text here; ``assemble`` reads them against the vocabulary.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from bme_assist.knowledge.form import Entry, SourceEntry, Text, WaiverEntry
from bme_assist.knowledge.rule_forms import (
    DangerEntry,
    EvidenceEntry,
    FeatureEntry,
    LimitEntry,
    ManagementEntry,
    NextStepEntry,
    OutsideEntry,
    RedFlagEntry,
)
from bme_assist.knowledge.safety_forms import SafetyEntry
from bme_assist.knowledge.vocabulary_forms import (
    AmbiguousEntry,
    FindingEntry,
    ImplicationEntry,
    UnitEntry,
)

__all__ = ["FILES", "file_model"]


class ConditionEntry(Entry):
    """A disease within a category."""

    name: Text
    synonyms: list[Text] = []
    in_words: Text
    waive: list[WaiverEntry] = []


class CategoryEntry(Entry):
    """A cause category."""

    name: Text
    title: Text
    synonyms: list[Text] = []
    article_type: Text | None = None
    article_type_note: Text | None = None
    cause_row: Text | None = None
    cause_row_note: Text | None = None
    sections: list[Text]
    course: Text
    illness_script: Text
    danger: int
    id_prefix: Annotated[str, Field(pattern=r"^[A-Z]{2,4}$")]
    diagnosis_of_exclusion: bool = False
    conditions: list[ConditionEntry]
    waive: list[WaiverEntry] = []


class MixtureEntry(Entry):
    """Causes that are known to coexist."""

    condition: Text
    categories: list[Text]
    because: Text
    sources: list[SourceEntry]


class LiteratureEntry(Entry):
    """One entry of the literature search: a fact, red flag, work-up step or treatment."""

    id: Annotated[str, Field(pattern=r"^[a-z]+-\d{2,3}$")]
    kind: Literal["fact", "red flag", "work-up step", "treatment"]
    says: Text
    set_aside_because: Text | None = None


class CategoriesFile(Entry):
    """categories.yaml."""

    categories: list[CategoryEntry]
    mixtures: list[MixtureEntry] = []


class StrengthEntry(Entry):
    """A word for the weight of evidence."""

    name: Text
    points: int
    ratio: float


class StandingEntry(Entry):
    """A word for where a category stands."""

    name: Text
    at_least: int | None = None
    may_lead: bool = False
    says: Text


class UrgencyEntry(Entry):
    """A word for how fast someone must act."""

    name: Text
    means: Text
    acts: bool


class ScaleFile(Entry):
    """scale.yaml."""

    strengths: list[StrengthEntry]
    standings: list[StandingEntry]
    urgencies: list[UrgencyEntry]
    stages: list[Text]


class SectionEntry(Entry):
    """A section of the article."""

    id: Text
    path: list[Text]
    gist: Text
    citations: list[int] = []
    no_rule_because: Text | None = None


class ArticleFile(Entry):
    """article.yaml."""

    title: Text
    source: Text
    sections: list[SectionEntry]


class ReferenceEntry(Entry):
    """A source beyond the article."""

    title: Text
    journal: Text | None = None
    year: int | None = None
    doi: Text | None = None
    url: Text | None = None
    note: Text | None = None
    waive: list[WaiverEntry] = []


FILES: dict[str, type[Entry] | tuple[type[Entry], ...]] = {
    "scale": ScaleFile,
    "categories": CategoriesFile,
    "article": ArticleFile,
    "units": (UnitEntry,),
    "findings": (FindingEntry,),
    "implications": (ImplicationEntry,),
    "ambiguous": (AmbiguousEntry,),
    "features": (FeatureEntry,),
    "red_flags": (RedFlagEntry,),
    "evidence": (EvidenceEntry, LimitEntry),
    "outside": (OutsideEntry,),
    "dangers": (DangerEntry,),
    "next_steps": (NextStepEntry,),
    "management": (ManagementEntry,),
    "references": (ReferenceEntry,),
    "literature": (LiteratureEntry,),
    "safety": (SafetyEntry,),
}
"""Each kind of file: one model for the whole file, or the models its entries may have."""


def file_model(kind: str, entry: Any) -> type[Entry]:
    """The model for an entry of a list file; a limit is known by its key."""
    models = FILES[kind]
    if isinstance(models, tuple):
        if len(models) == 1:
            return models[0]
        return LimitEntry if isinstance(entry, dict) and "standing at most" in entry else models[0]
    return models
