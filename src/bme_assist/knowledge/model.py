"""The knowledge base as frozen values: what the files of ``rules/`` say, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from bme_assist.errors import Location
from bme_assist.knowledge.condition import Atom, Part, Value
from bme_assist.knowledge.interval import ANY_NUMBER, Interval

if TYPE_CHECKING:
    from bme_assist.knowledge.phrases import PhraseReader

__all__ = [
    "Band",
    "Category",
    "Condition",
    "Conversion",
    "Danger",
    "Evidence",
    "Exclusion",
    "Feature",
    "Finding",
    "Implication",
    "KnowledgeBase",
    "Limit",
    "Literature",
    "Management",
    "Mixture",
    "NextStep",
    "Outside",
    "RedFlag",
    "Reference",
    "Rule",
    "Scale",
    "Section",
    "Source",
    "Standing",
    "Strength",
    "Urgency",
]


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
    """When ``condition`` holds, the finding ``finding`` has ``value``; the contrapositive too."""

    condition: Atom
    finding: str
    value: Value
    because: str
    words: str
    where: Location


@dataclass(frozen=True)
class Source:
    """Where a statement comes from: an article section with its basis, or a reference, or both."""

    article: str = ""
    reference: str = ""
    basis: Literal["stated", "inferred", "beyond", ""] = ""


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


@dataclass(frozen=True)
class Condition:
    """A disease within a category."""

    name: str
    synonyms: tuple[str, ...]
    in_words: str


@dataclass(frozen=True)
class Category:
    """One of the eight cause categories."""

    name: str
    title: str
    synonyms: tuple[str, ...]
    article_type: str
    article_type_note: str
    cause_row: str
    cause_row_note: str
    sections: tuple[str, ...]
    course: str
    illness_script: str
    danger: int
    id_prefix: str
    conditions: tuple[Condition, ...]
    diagnosis_of_exclusion: bool = False


@dataclass(frozen=True)
class Mixture:
    """A condition that files under several categories, or causes known to coexist."""

    condition: str
    categories: tuple[str, ...]
    because: str
    sources: tuple[Source, ...]


@dataclass(frozen=True)
class Strength:
    """A word for the weight of evidence: its points and the likelihood ratio it stands for."""

    name: str
    points: int
    ratio: float


@dataclass(frozen=True)
class Standing:
    """A word for where a category stands; ``at_least`` is in net points, None for the lowest."""

    name: str
    at_least: int | None
    says: str
    may_lead: bool


@dataclass(frozen=True)
class Urgency:
    """How fast someone must act; ``acts`` is False where weeks are soon enough."""

    name: str
    means: str
    acts: bool


@dataclass(frozen=True)
class Scale:
    """Strengths, standings (best first), urgencies (fastest first) and stages of the workup."""

    strengths: tuple[Strength, ...]
    standings: tuple[Standing, ...]
    urgencies: tuple[Urgency, ...]
    stages: tuple[str, ...]

    def points(self, strength: str) -> int:
        """Points of a strength word. Raises KeyError for a word that the scale does not hold."""
        return {s.name: s.points for s in self.strengths}[strength]

    def standing(self, net: int) -> str:
        """The standing that ``net`` points reach."""
        for standing in self.standings:
            if standing.at_least is None or net >= standing.at_least:
                return standing.name
        return self.standings[-1].name

    def may_lead(self, standing: str) -> bool:
        """Whether a category of that standing may lead."""
        return {s.name: s.may_lead for s in self.standings}[standing]

    @property
    def lowest_that_leads(self) -> str:
        """The least standing with which a category may lead."""
        return [s.name for s in self.standings if s.may_lead][-1]

    def rank_of(self, standing: str) -> int:
        """0 for the best standing, counting up."""
        return [s.name for s in self.standings].index(standing)

    def haste_of(self, urgency: str) -> int:
        """0 for the fastest urgency, counting up."""
        return [u.name for u in self.urgencies].index(urgency)


@dataclass(frozen=True)
class Section:
    """A heading, table row or key point of the review article, with our own gist."""

    id: str
    path: tuple[str, ...]
    gist: str
    citations: tuple[int, ...]
    no_rule_because: str

    @property
    def heading(self) -> str:
        """The heading; a numbered paragraph or key point goes with the heading above it."""
        last = self.path[-1]
        if last.startswith(("Paragraph ", "Key Point ")):
            above = [part for part in self.path[:-1] if part != "Key Points"]
            return f"{above[-1]}, {last}" if above else last
        return last


@dataclass(frozen=True)
class Literature:
    """One entry of the literature search, and why no rule carries it when none does."""

    id: str
    kind: str
    says: str
    set_aside_because: str
    where: Location


@dataclass(frozen=True)
class Reference:
    """A source beyond the article."""

    id: str
    title: str
    journal: str = ""
    year: int = 0
    doi: str = ""
    url: str = ""
    note: str = ""


class Prepared(dict[str, object]):
    """What readers have made of a knowledge base for themselves; left behind when it travels."""

    def __reduce__(self) -> tuple[type[Prepared], tuple[()]]:
        """Start empty in another process."""
        return Prepared, ()


@dataclass(frozen=True, eq=False)
class KnowledgeBase:
    """Everything in ``rules/``; build it with :func:`bme_assist.load_knowledge`.

    ``prepared`` is no part of the knowledge: readers keep there what they compiled from it.
    """

    digest: str
    scale: Scale
    categories: tuple[Category, ...]
    mixtures: tuple[Mixture, ...]
    findings: Mapping[str, Finding]
    implications: tuple[Implication, ...]
    features: tuple[Feature, ...]
    red_flags: tuple[RedFlag, ...]
    evidence: tuple[Evidence, ...]
    limits: tuple[Limit, ...]
    outside: tuple[Outside, ...]
    dangers: tuple[Danger, ...]
    next_steps: tuple[NextStep, ...]
    management: tuple[Management, ...]
    article_title: str
    article_source: str
    sections: Mapping[str, Section]
    references: Mapping[str, Reference]
    literature: tuple[Literature, ...]
    phrases: PhraseReader
    prepared: Prepared = field(default_factory=Prepared, repr=False)

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Every rule, in the order of the workup."""
        exclusions = tuple(e for d in self.dangers for e in d.excluded_by)
        return (
            *self.features,
            *self.red_flags,
            *self.outside,
            *self.evidence,
            *self.limits,
            *exclusions,
            *self.next_steps,
            *self.management,
        )

    def category(self, name: str) -> Category:
        """The category of that name. Raises KeyError when there is none."""
        for category in self.categories:
            if category.name == name:
                return category
        raise KeyError(name)
