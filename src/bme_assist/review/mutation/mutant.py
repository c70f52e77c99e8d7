"""A mutant: one rule with one small damage."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from bme_assist.knowledge import (
    Danger,
    Evidence,
    Exclusion,
    Feature,
    KnowledgeBase,
    Limit,
    Management,
    NextStep,
    Outside,
    RedFlag,
    Rule,
)
from bme_assist.knowledge.model import Prepared

__all__ = ["Mutant", "knowledge_with"]

_PLACES: dict[type[Rule], str] = {
    Feature: "features",
    RedFlag: "red_flags",
    Outside: "outside",
    Evidence: "evidence",
    Limit: "limits",
    NextStep: "next_steps",
    Management: "management",
}


@dataclass(frozen=True, slots=True)
class Mutant:
    """A rule after one small damage; ``changed`` is None where the whole rule is dropped."""

    rule: Rule
    operator: str
    words: str
    """What was done, such as ``without "fever"``."""
    changed: Rule | None

    @property
    def name(self) -> str:
        """Which mutant it is: rule, operator and damage; unique within the rules."""
        return f"{self.rule.id}: {self.operator}: {self.words}"

    @property
    def condition_only(self) -> bool:
        """Whether it only changes when the rule fires, as the engine sees it."""
        if self.changed is None:
            # A rule without a condition holds in every case, and no engine is asked about it.
            return bool(self.rule.when)
        return replace(self.changed, when=self.rule.when) == self.rule and bool(self.rule.when)


def knowledge_with(knowledge: KnowledgeBase, rule: Rule, changed: Rule | None) -> KnowledgeBase:
    """The knowledge with one rule changed, or without it; nothing is prepared for it yet."""
    if isinstance(rule, Exclusion):
        dangers = tuple(_danger_with(danger, rule, changed) for danger in knowledge.dangers)
        return replace(knowledge, dangers=dangers, prepared=Prepared())
    place = _PLACES[type(rule)]
    others = tuple(
        changed if one.id == rule.id else one
        for one in getattr(knowledge, place)
        if one.id != rule.id or changed is not None
    )
    changes: dict[str, Any] = {place: others}
    return replace(knowledge, **changes, prepared=Prepared())


def _danger_with(danger: Danger, rule: Exclusion, changed: Rule | None) -> Danger:
    if danger.name != rule.danger:
        return danger
    ways = tuple(
        changed if one.id == rule.id and isinstance(changed, Exclusion) else one
        for one in danger.excluded_by
        if one.id != rule.id or changed is not None
    )
    return replace(danger, excluded_by=ways)
