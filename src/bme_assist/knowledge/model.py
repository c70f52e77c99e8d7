"""The knowledge base as one frozen value: what the files of ``rules/`` say, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bme_assist.knowledge.category import Category, Mixture
from bme_assist.knowledge.condition import atoms_of
from bme_assist.knowledge.finding import Finding, Implication
from bme_assist.knowledge.rule import (
    Danger,
    Evidence,
    Feature,
    Limit,
    Management,
    NextStep,
    Outside,
    RedFlag,
    Rule,
)
from bme_assist.knowledge.scale import Scale
from bme_assist.knowledge.source import Literature, Reference, Section
from bme_assist.knowledge.statement import Statement

if TYPE_CHECKING:
    from bme_assist.knowledge.phrases import PhraseReader

__all__ = ["KnowledgeBase", "Prepared"]


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
    safety: tuple[Statement, ...] = ()
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

    def categories_and_conditions(self) -> list[str]:
        """The names of all categories, then those of all conditions that belong to one."""
        conditions = [one.name for category in self.categories for one in category.conditions]
        return [category.name for category in self.categories] + conditions

    def rules_reading(self, name: str) -> tuple[Rule, ...]:
        """The rules whose conditions name this finding, feature or conclusion."""
        return tuple(
            rule for rule in self.rules if any(atom.subject == name for atom in atoms_of(rule.when))
        )

    def category(self, name: str) -> Category:
        """The category of that name. Raises KeyError when there is none."""
        for category in self.categories:
            if category.name == name:
                return category
        raise KeyError(name)
