"""The form of the rule files, as pydantic models: what keys there are and what they hold.

Phrases stay text here; `assemble` reads them against the vocabulary. The JSON Schemas for
editors are made from these models.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, WithJsonSchema

__all__ = ["FILES", "Entry", "file_model"]


def _spaced(name: str) -> str:
    return name.rstrip("_").replace("_", " ")


class Entry(BaseModel):
    """Any entry of a rule file: unknown keys are errors; keys are written with spaces."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, alias_generator=_spaced, populate_by_name=True, strict=False
    )


Text = Annotated[str, Field(min_length=1)]
_PHRASES = {"type": "array", "items": {"type": "string"}, "minItems": 1}
_WHEN = {
    "type": "array",
    "minItems": 1,
    "items": {
        "anyOf": [
            {"type": "string"},
            {
                "type": "object",
                "maxProperties": 1,
                "minProperties": 1,
                "properties": {"any of": _PHRASES, "unless": _PHRASES, "all of": _PHRASES},
                "patternProperties": {"^at least [0-9]+ of$": _PHRASES},
                "additionalProperties": False,
            },
        ]
    },
}
When = Annotated[Any, WithJsonSchema(_WHEN)]
Phrases = list[Text]
BasisWord = Literal["stated", "inferred", "beyond"]


class SourceEntry(Entry):
    """Where a statement comes from."""

    article: Text | None = None
    reference: Text | None = None
    basis: BasisWord | None = None


class FindingEntry(Entry):
    """A finding of the vocabulary."""

    name: Text
    ask: Text
    kind: Literal["presence", "choice", "number"]
    burden: Literal["asking", "examining", "blood test", "imaging", "invasive"]
    synonyms: list[Text] = []
    opposites: list[Text] = []
    values: dict[str, list[Text]] | list[Text] | None = None
    several_values: bool = False
    said_as: list[Text] = []
    unit: Text | None = None
    units: dict[str, str | int | float] = {}
    unit_may_be_left_out: bool = False
    plausible: Text | None = None
    bands: dict[str, str] = {}
    codes: dict[Literal["hpo", "icd10", "loinc"], Text] = {}


class ImplicationEntry(Entry):
    """One finding implies another."""

    if_: Text
    then: Text
    because: Text


class AmbiguousEntry(Entry):
    """A word that could mean several findings."""

    word: Text
    could_be: list[Text]


class RuleEntry(Entry):
    """What every rule has."""

    id: Annotated[str, Field(pattern=r"^[A-Z]{2,4}-[A-Z]?\d{2,3}$")]
    because: Text
    sources: list[SourceEntry]
    setting: Text | None = None
    carries: list[Text] = []


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


class ConditionEntry(Entry):
    """A disease within a category."""

    name: Text
    synonyms: list[Text] = []
    in_words: Text


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


class ConversionEntry(Entry):
    """A conversion that is more than a factor."""

    subtract: str | int | float = 0
    times: str | int | float = 1


class UnitEntry(Entry):
    """A unit, how it is written, and what converts to it."""

    unit: Text
    written: list[Text] = []
    from_: dict[str, ConversionEntry | str | int | float] = {}


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
