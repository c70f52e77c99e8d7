"""A rule base between two: the old one with some of its rules as they are in the new one.

A rule that reads a feature which its surroundings lack brings the feature along: by itself a
feature that nobody read before changes nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from bme_assist.knowledge import (
    Category,
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
    atoms_of,
)
from bme_assist.knowledge.model import Prepared
from bme_assist.review.pairing import Pair

__all__ = ["REST", "Mixtures"]

REST = "all that is no rule"
"""Stands for vocabulary, implications, scale, categories, dangers, and the order of the rules."""

_R = TypeVar("_R", bound=Rule)


class Mixtures:
    """Makes the rule bases between two, and keeps the last ones; all rules go by their keys."""

    _KEPT = 24

    def __init__(self, old: KnowledgeBase, new: KnowledgeBase, pairs: Sequence[Pair]) -> None:
        self._old, self._new, self._pairs = old, new, pairs
        self._made: dict[frozenset[str], KnowledgeBase | None] = {}
        self._before = {pair.before.id: pair for pair in pairs if pair.before}
        self._after = {pair.after.id: pair for pair in pairs if pair.after}
        self._same_words = _words(old) == _words(new)

    def made_of(self, chosen: Iterable[str]) -> KnowledgeBase | None:
        """The old rules with the chosen ones, by key, as they are in the new base.

        With ``REST`` among the chosen, vocabulary, scale, categories and dangers are the new
        ones as well. None when there is no such rule base: a feature would rest on itself, or
        the two do not speak of the same categories in the words of one scale.
        """
        wanted = frozenset(chosen)
        if wanted not in self._made:
            self._made[wanted] = self._make(wanted) if self._same_words else None
            if len(self._made) > self._KEPT:
                del self._made[next(iter(self._made))]
        return self._made[wanted]

    def _make(self, chosen: frozenset[str]) -> KnowledgeBase | None:
        old, new = self._old, self._new
        rest = new if REST in chosen else old
        mixed = replace(
            rest,
            prepared=Prepared(),
            # A rule may speak of what only its own side knows.
            categories=_with_conditions(rest, new if rest is old else old),
            findings={**old.findings, **new.findings, **rest.findings},
            sections={**old.sections, **new.sections, **rest.sections},
            references={**old.references, **new.references, **rest.references},
            features=self._rules(Feature, chosen),
            red_flags=self._rules(RedFlag, chosen),
            evidence=self._rules(Evidence, chosen),
            limits=self._rules(Limit, chosen),
            outside=self._rules(Outside, chosen),
            next_steps=self._rules(NextStep, chosen),
            management=self._rules(Management, chosen),
            dangers=self._dangers(rest, chosen),
        )
        mixed = replace(mixed, features=self._with_needed(mixed))
        return None if _rests_on_itself(mixed.features) else mixed

    def _with_needed(self, mixed: KnowledgeBase) -> tuple[Feature, ...]:
        """The features, and those of either side that the rules read and that are lacking."""
        known = {feature.key: feature for feature in (*self._new.features, *self._old.features)}
        features = {feature.key: feature for feature in mixed.features}
        waiting: list[Rule] = list(mixed.rules)
        while waiting:
            for atom in atoms_of(waiting.pop().when):
                if atom.subject in known and atom.subject not in features:
                    features[atom.subject] = known[atom.subject]
                    waiting.append(known[atom.subject])
        return tuple(features.values())

    def _rules(self, kind: type[_R], chosen: Collection[str]) -> tuple[_R, ...]:
        before = [self._before[rule.id] for rule in self._old.rules if isinstance(rule, kind)]
        after = [self._after[rule.id] for rule in self._new.rules if isinstance(rule, kind)]
        first, second = (after, before) if REST in chosen else (before, after)
        found = (self._version(pair, chosen) for pair in _merged(first, second))
        return tuple(rule for rule in found if isinstance(rule, kind))

    def _version(self, pair: Pair, chosen: Collection[str]) -> Rule | None:
        new = pair.key in chosen if pair.matters else REST in chosen
        rule = pair.after if new else pair.before
        return replace(rule, id=pair.key) if rule else None

    def _dangers(self, rest: KnowledgeBase, chosen: Collection[str]) -> tuple[Danger, ...]:
        exclusions = self._rules(Exclusion, chosen)
        return tuple(
            replace(
                danger,
                excluded_by=tuple(one for one in exclusions if one.danger == danger.name),
            )
            for danger in rest.dangers
        )


def _words(knowledge: KnowledgeBase) -> tuple[set[str], ...]:
    scale = knowledge.scale
    return (
        {category.name for category in knowledge.categories},
        {strength.name for strength in scale.strengths},
        {standing.name for standing in scale.standings},
        {urgency.name for urgency in scale.urgencies},
        set(scale.stages),
    )


def _with_conditions(rest: KnowledgeBase, other: KnowledgeBase) -> tuple[Category, ...]:
    """The categories, each with the conditions that only the other side knows as well."""
    found: list[Category] = []
    for category in rest.categories:
        own = {condition.name for condition in category.conditions}
        more = tuple(c for c in other.category(category.name).conditions if c.name not in own)
        found.append(replace(category, conditions=category.conditions + more))
    return tuple(found)


def _rests_on_itself(features: Iterable[Feature]) -> bool:
    reads = {one.key: {atom.subject for atom in atoms_of(one.when)} for one in features}
    left = {key: needs & reads.keys() for key, needs in reads.items()}
    while ready := [key for key, needs in left.items() if not needs & left.keys()]:
        for key in ready:
            del left[key]
    return bool(left)


def _merged(first: Sequence[Pair], second: Sequence[Pair]) -> list[Pair]:
    """The pairs of both: in the order of the first, the others behind what they stand behind."""
    known = {pair.key for pair in first}
    behind: dict[str, list[Pair]] = {}
    last = ""
    for pair in second:
        if pair.key in known:
            last = pair.key
        else:
            behind.setdefault(last, []).append(pair)
    merged = behind.get("", [])
    for pair in first:
        merged += [pair, *behind.get(pair.key, [])]
    return merged
