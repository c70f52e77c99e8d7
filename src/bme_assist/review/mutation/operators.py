"""The operators: every kind of small damage, and all mutants of a rule."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from bme_assist.knowledge import KnowledgeBase, Rule
from bme_assist.review.mutation.conditions import Conditions
from bme_assist.review.mutation.consequences import Consequences
from bme_assist.review.mutation.mutant import Mutant

__all__ = ["OPERATORS", "mutants_of"]

_Operator = Callable[[Rule], Iterable[tuple[str, Rule | None]]]

OPERATORS = {
    "drop rule": "the whole rule is gone",
    "drop condition": "one condition is gone",
    "drop group": "an unless, or another group, is gone",
    "negate": "the opposite of one condition",
    "all or any": "any for all, all for any",
    "count": "at least n of: one more, one fewer",
    "threshold": "a threshold in the neighboring cell",
    "sibling": "another value of a choice",
    "strength": "one word weaker, one word stronger",
    "direction": "for for against, against for for",
    "urgency": "one word slower, one word faster",
    "standing": "a ceiling one standing lower, one higher",
    "effect": "one of several effects is gone",
}
"""Every operator by name, with what it does."""


def mutants_of(
    rules: Iterable[Rule], knowledge: KnowledgeBase, operators: Iterable[str] = OPERATORS
) -> Iterator[Mutant]:
    """Every mutant of these rules, rule by rule, in the order of the operators.

    Two operators may do the same to a rule; such a mutant is listed once. Raises KeyError for an
    operator that does not exist.
    """
    known = _operators(knowledge)
    chosen = {name: known[name] for name in operators}
    for rule in rules:
        seen: list[Rule | None] = []
        for name, operator in chosen.items():
            for words, changed in operator(rule):
                if changed not in seen and changed != rule:
                    seen.append(changed)
                    yield Mutant(rule, name, words, changed)


def _operators(knowledge: KnowledgeBase) -> dict[str, _Operator]:
    conditions, consequences = Conditions(knowledge), Consequences(knowledge)
    return {
        "drop rule": lambda _: [("the rule is dropped", None)],
        "drop condition": conditions.drop,
        "drop group": conditions.drop_group,
        "negate": conditions.negate,
        "all or any": conditions.all_or_any,
        "count": conditions.count,
        "threshold": conditions.threshold,
        "sibling": conditions.sibling,
        "strength": consequences.strength,
        "direction": consequences.direction,
        "urgency": consequences.urgency,
        "standing": consequences.standing,
        "effect": consequences.effect,
    }
