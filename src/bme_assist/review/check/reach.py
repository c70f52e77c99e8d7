"""Checks of what rules conclude for each other: what nobody reads, what nobody can conclude."""

from __future__ import annotations

from collections.abc import Iterator

from bme_assist.knowledge import Category, Evidence, KnowledgeBase, atoms_of
from bme_assist.review.check.base import Found, RuleBase
from bme_assist.review.check.vocabulary import asked_atoms

__all__ = ["dead_ends", "unreachable_conditions"]


def dead_ends(base: RuleBase) -> Iterator[Found]:
    """A feature that no rule reads; it appears in no answer by itself."""
    read = {atom.subject for atom in asked_atoms(base.knowledge)}
    for feature in base.knowledge.features:
        if feature.key not in read:
            yield Found(
                base.places.at(feature.where, "name"),
                f'no rule reads the feature "{feature.name}" ({feature.id})',
                "let a rule read it, or take it out",
                owner=feature.where,
            )


def unreachable_conditions(base: RuleBase) -> Iterator[Found]:
    """A condition on a conclusion that no rule can draw, whatever is recorded."""
    reached = _Reach(base.knowledge)
    for rule in base.knowledge.rules:
        for number, atom in enumerate(atoms_of(rule.when)):
            if atom.test == "concluded" and not reached.by_some_rule(atom.subject):
                yield Found(
                    base.phrase(rule, number),
                    f'{rule.id} waits for "{atom.words}", which nothing can conclude',
                    "write the rule that concludes it, or take the condition away",
                    owner=rule.where,
                )


class _Reach:
    """Which conclusions some rule draws, points being added up as if all evidence spoke at once."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        self.knowledge = knowledge
        ours = {c.name for c in knowledge.categories if c.diagnosis_of_exclusion}
        self._drawn = {feature.key for feature in knowledge.features}
        self._drawn |= {f"outside cause {rule.name}" for rule in knowledge.outside}
        self._drawn |= {f"danger {danger.name} is not excluded" for danger in knowledge.dangers}
        self._drawn.add("no leading category")
        for flag in knowledge.red_flags:
            self._drawn |= {"any red flag", f"red flag {flag.name}"}
            self._drawn |= {f"red flag of {name}" for name in flag.suspects}
            if flag.suspects_outside or set(flag.suspects) - ours:
                self._drawn.add("red flag of another cause")
            if flag.danger:
                self._drawn.add(f"danger {flag.danger} is flagged")

    def by_some_rule(self, key: str) -> bool:
        """Whether a conclusion can be drawn at all."""
        if key in self._drawn:
            return True
        for words, place in ((" is supported", 0), (" is at least possible", 1)):
            if key.endswith(words):
                return self._stands(key.removesuffix(words), place)
        scale = self.knowledge.scale
        lead = scale.rank_of(scale.lowest_that_leads)
        named = key.removeprefix("leading category is ")
        return named != key and self._stands(named, lead)

    def _stands(self, name: str, place: int) -> bool:
        standings = self.knowledge.scale.standings[: place + 1]
        bounds = [standing.at_least for standing in standings]
        for category in self.knowledge.categories:
            another = name == "another category" and not category.diagnosis_of_exclusion
            conditions = [c.name for c in category.conditions]
            if another or name == category.name:
                most = max(self._most(category, one) for one in (*conditions, ""))
            elif name in conditions and self._is_named(category, name):
                most = self._most(category, name)
            else:
                continue
            if any(bound is None or most >= bound for bound in bounds):
                return True
        return False

    def _is_named(self, category: Category, condition: str) -> bool:
        return any(rule.condition == condition for rule in self._for(category, condition))

    def _most(self, category: Category, condition: str) -> int:
        """The points of a condition when everything that speaks for it does."""
        best: dict[str, int] = {}
        for rule in self._for(category, condition):
            points = self.knowledge.scale.points(rule.strength)
            best[rule.aspect] = max(points, best.get(rule.aspect, 0))
        return sum(best.values())

    def _for(self, category: Category, condition: str) -> Iterator[Evidence]:
        for rule in self.knowledge.evidence:
            here = rule.category == category.name and rule.condition in ("", condition)
            if here and rule.speaks == "for":
                yield rule
