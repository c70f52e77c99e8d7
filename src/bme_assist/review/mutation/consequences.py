"""Small damage to what follows from a rule: its weight, its direction, its haste, an effect."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal

from bme_assist.knowledge import Evidence, KnowledgeBase, Limit, Management, NextStep, RedFlag, Rule

__all__ = ["Consequences"]

_Damage = tuple[str, Rule]


class Consequences:
    """Every small damage to consequences, operator by operator."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        """Note the words of the scale."""
        self._scale = knowledge.scale

    def strength(self, rule: Rule) -> Iterator[_Damage]:
        """One word weaker or stronger."""
        if isinstance(rule, Evidence):
            words = [strength.name for strength in self._scale.strengths]
            for word in _beside(rule.strength, words):
                yield f"{word} for {rule.strength}", replace(rule, strength=word)

    def direction(self, rule: Rule) -> Iterator[_Damage]:
        """Against for for, and the other way round."""
        if isinstance(rule, Evidence):
            other: Literal["for", "against"] = "against" if rule.speaks == "for" else "for"
            yield f"{other} for {rule.speaks}", replace(rule, speaks=other)

    def urgency(self, rule: Rule) -> Iterator[_Damage]:
        """One word slower or faster."""
        if isinstance(rule, RedFlag):
            words = [urgency.name for urgency in self._scale.urgencies]
            for word in _beside(rule.urgency, words):
                yield f"{word} for {rule.urgency}", replace(rule, urgency=word)

    def standing(self, rule: Rule) -> Iterator[_Damage]:
        """A ceiling one standing lower or higher."""
        if isinstance(rule, Limit):
            words = [standing.name for standing in self._scale.standings]
            for word in _beside(rule.at_most, words):
                yield f"{word} for {rule.at_most}", replace(rule, at_most=word)

    def effect(self, rule: Rule) -> Iterator[_Damage]:
        """Without one of several things that follow."""
        if isinstance(rule, RedFlag):
            if rule.danger:
                yield f"without the danger {rule.danger}", replace(rule, danger="")
            for cause in rule.suspects:
                left = tuple(one for one in rule.suspects if one != cause)
                yield f"without pointing to {cause}", replace(rule, suspects=left)
            for cause in rule.suspects_outside:
                left = tuple(one for one in rule.suspects_outside if one != cause)
                yield f"without pointing to {cause}", replace(rule, suspects_outside=left)
        if isinstance(rule, Evidence) and rule.condition:
            yield f"about {rule.category} for {rule.condition}", replace(rule, condition="")
        if isinstance(rule, NextStep) and rule.before_treatment:
            yield "not before treatment", replace(rule, before_treatment=False)
        if isinstance(rule, Management):
            for name in rule.conditions:
                left = tuple(one for one in rule.conditions if one != name)
                words = f"not for {name}" if left else f"for all of {rule.category}"
                yield words, replace(rule, conditions=left)


def _beside(word: str, words: Sequence[str]) -> Iterator[str]:
    place = words.index(word)
    if place > 0:
        yield words[place - 1]
    if place < len(words) - 1:
        yield words[place + 1]
