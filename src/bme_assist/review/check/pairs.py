"""Checks of two rules side by side: the same twice, one within the other, two that exclude."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from itertools import combinations, permutations

from bme_assist.knowledge import (
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
from bme_assist.review.check.base import Found, RuleBase
from bme_assist.review.check.logic import Logic
from bme_assist.review.check.silence import say_case
from bme_assist.review.proof import Prover, findings_of

__all__ = ["conflicts", "duplicates", "subsumed"]


def duplicates(base: RuleBase) -> Iterator[Found]:
    """Two rules that fire in the same cases and say the same."""
    for group in _alike(base):
        for first, second in combinations(group, 2):
            same_weight = _weight(first, base.knowledge) == _weight(second, base.knowledge)
            if same_weight and _covers(base.logic, first, second, both_ways=True):
                yield Found(
                    second.where,
                    f"{second.id} fires in the same cases as {first.id} and says the same",
                    f"keep one of them; {first.id} stands at {first.where}",
                    owner=second.where,
                    other=first.id,
                )


def subsumed(base: RuleBase) -> Iterator[Found]:
    """A rule that never adds anything to another, which fires whenever it does.

    The other says the same, or weighs as much or more in the same aspect and setting; a rule has
    a value of its own when it brings a likelihood ratio or a literature entry that the other
    does not.
    """
    for group in _alike(base):
        for rule, other in permutations(group, 2):
            if isinstance(rule, Feature) or not _adds_nothing(rule, other, base.knowledge):
                continue
            if not _covers(base.logic, other, rule):
                continue
            same_weight = _weight(rule, base.knowledge) == _weight(other, base.knowledge)
            if same_weight and _covers(base.logic, rule, other):
                continue  # a duplicate
            yield Found(
                rule.where,
                f"{rule.id} adds nothing to {other.id}, which fires whenever it does",
                f"take it out, or make it weigh more; {other.id} stands at {other.where}",
                owner=rule.where,
                other=other.id,
            )


def _alike(base: RuleBase) -> list[tuple[Rule, ...]]:
    """Rules that could stand for each other: the same effect, but for how much it weighs."""
    groups: dict[Hashable, list[Rule]] = {}
    for rule in base.knowledge.rules:
        # Without a condition two rules of one effect are told apart by nothing at all.
        if rule.when and base.logic.can_fire(rule):
            groups.setdefault(_effect(rule, base.logic), []).append(rule)
    return [tuple(group) for group in groups.values() if len(group) > 1]


def _effect(rule: Rule, logic: Logic) -> Hashable:
    match rule:
        case Feature():
            # Of a feature the condition is all there is; the same one reads the same findings.
            return "feature", findings_of(logic.fires(rule))
        case RedFlag():
            return "flag", rule.name, rule.danger, rule.suspects, rule.suspects_outside, rule.do
        case Outside():
            return "outside", rule.name, rule.says
        case Evidence():
            about = (rule.category, rule.condition, rule.aspect, rule.speaks)
            return "evidence", about, rule.setting
        case Limit():
            return "limit", rule.category
        case Exclusion():
            return "exclusion", rule.danger
        case NextStep():
            return "step", rule.step, rule.stage, frozenset(rule.done_when)
        case Management():
            return "option", rule.category, rule.conditions, rule.option
    return rule.id


def _weight(rule: Rule, knowledge: KnowledgeBase) -> int:
    """How much it says, more being more: points, haste, how low a limit holds."""
    scale = knowledge.scale
    match rule:
        case Evidence():
            return scale.points(rule.strength)
        case RedFlag():
            return -scale.haste_of(rule.urgency)
        case Limit():
            return scale.rank_of(rule.at_most)
    return 0


def _adds_nothing(rule: Rule, other: Rule, knowledge: KnowledgeBase) -> bool:
    if _weight(rule, knowledge) > _weight(other, knowledge):
        return False
    if isinstance(rule, Evidence) and rule.ratio is not None:
        return False
    return set(rule.carries) <= set(other.carries)


def _covers(logic: Logic, wider: Rule, narrower: Rule, *, both_ways: bool = False) -> bool:
    """Whether the one fires whenever the other does."""
    one, other = logic.fires(wider), logic.fires(narrower)
    if logic.is_possible(other, ~one):
        return False
    return not both_ways or not logic.is_possible(one, ~other)


# ---- conflicts ---------------------------------------------------------------------------------


def conflicts(base: RuleBase) -> Iterator[Found]:
    """Two rules that are declared to exclude each other, and a case in which both fire.

    ``never with`` declares it, and so do two features named X and no X.
    """
    prover = Prover(base.knowledge)
    rules = prover.translation
    for rule, other in _exclusive(base):
        both = (rules.fires(rule), rules.fires(other))
        case = prover.solve(*both, smallest=True)
        if case is not None:
            said = say_case(case, base.knowledge)
            yield Found(
                base.places.at(rule.where, "never with"),
                f"{rule.id} and {other.id} exclude each other, and yet both fire for: {said}",
                f'let an "unless" tell them apart; {other.id} stands at {other.where}',
                owner=rule.where,
                other=other.id,
            )


def _exclusive(base: RuleBase) -> Iterator[tuple[Rule, Rule]]:
    by_id = {rule.id: rule for rule in base.knowledge.rules}
    told: set[frozenset[str]] = set()
    for rule in base.knowledge.rules:
        for name in base.places.value(rule.where, "never with") or ():
            if frozenset({rule.id, name}) not in told:
                told.add(frozenset({rule.id, name}))
                yield rule, by_id[name]
    named = {feature.name: feature for feature in base.knowledge.features}
    for feature in base.knowledge.features:
        opposite = named.get(f"no {feature.name}")
        if opposite and frozenset({feature.id, opposite.id}) not in told:
            yield opposite, feature
