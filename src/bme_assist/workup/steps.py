"""The seven steps of a workup as layers of rules, in the one order that they have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..engine import EngineRule, ForwardChaining, Layer
from ..knowledge import (
    Category,
    Evidence,
    Feature,
    Group,
    KnowledgeBase,
    Limit,
    RedFlag,
    Rule,
    atoms_of,
)
from .weigh import Weighed, weigh

__all__ = ["ARISES", "ById", "Workup", "danger_states", "layers_of", "rank", "weigh_all"]

ById = Mapping[str, Evidence | Limit]

ARISES = "does not arise: "
"""Marks the engine's rule that says under which recorded findings a danger does not arise."""


@dataclass(frozen=True, slots=True)
class Workup:
    """A knowledge base made ready to be run; build it once, run it for any number of cases."""

    engine: ForwardChaining
    rules: Mapping[str, Rule]
    weighed_rules: ById

    @staticmethod
    def of(knowledge: KnowledgeBase) -> Workup:
        """The rules laid out in steps; made at the first call and kept with the knowledge."""
        kept = knowledge.prepared.get("workup")
        if isinstance(kept, Workup):
            return kept
        by_id: ById = {rule.id: rule for rule in (*knowledge.evidence, *knowledge.limits)}
        rules = {rule.id: rule for rule in knowledge.rules}
        made = Workup(ForwardChaining(layers_of(knowledge)), rules, by_id)
        knowledge.prepared["workup"] = made
        return made


def rank(weighed: Iterable[Weighed], knowledge: KnowledgeBase) -> tuple[Weighed, ...]:
    """Order categories: who may lead, decisive evidence, net points, danger, fixed order.

    Standing is absolute and rank only compares. A category may lead when it stands at `possible`
    or better; a category with decisive evidence goes before one without.
    """
    may_lead = 1  # the second-best standing of the scale
    order = {category.name: index for index, category in enumerate(knowledge.categories)}
    return tuple(
        sorted(
            weighed,
            key=lambda w: (
                knowledge.scale.rank_of(w.standing) > may_lead,
                not w.decisive,
                -w.net,
                w.category.danger,
                order[w.category.name],
            ),
        )
    )


def weigh_all(
    categories: Iterable[Category], fired: Iterable[str], knowledge: KnowledgeBase, by_id: ById
) -> tuple[Weighed, ...]:
    """Weigh several categories from the ids of the rules that fired, in firing order."""
    evidence: dict[str, list[Evidence]] = {}
    limits: dict[str, list[Limit]] = {}
    for name in fired:
        rule = by_id.get(name)
        if isinstance(rule, Evidence):
            evidence.setdefault(rule.category, []).append(rule)
        elif isinstance(rule, Limit):
            limits.setdefault(rule.category, []).append(rule)
    return tuple(
        weigh(c, evidence.get(c.name, ()), limits.get(c.name, ()), knowledge.scale)
        for c in categories
    )


def layers_of(knowledge: KnowledgeBase) -> tuple[Layer, ...]:
    specific = tuple(c for c in knowledge.categories if not c.diagnosis_of_exclusion)
    exclusive = tuple(c for c in knowledge.categories if c.diagnosis_of_exclusion)
    flags = {rule.id: rule for rule in knowledge.red_flags}
    by_id: ById = {rule.id: rule for rule in (*knowledge.evidence, *knowledge.limits)}

    def close_flags(fired: tuple[str, ...], _: frozenset[str]) -> list[str]:
        raised = [flags[rule] for rule in fired if rule in flags]
        return [key for flag in raised for key in _flag_keys(flag, exclusive)] + (
            ["any red flag"] if raised else []
        )

    def close_standing(fired: tuple[str, ...], _: frozenset[str]) -> list[str]:
        return _standing_keys(weigh_all(specific, fired, knowledge, by_id), knowledge)

    def close_ranking(fired: tuple[str, ...], _: frozenset[str]) -> list[str]:
        weighed = weigh_all(knowledge.categories, fired, knowledge, by_id)
        first = rank(weighed, knowledge)[0]
        keys = _standing_keys([w for w in weighed if w.category in exclusive], knowledge, others=False)
        leads = knowledge.scale.rank_of(first.standing) <= 1
        return [*keys, f"leading category is {first.category.name}" if leads else "no leading category"]

    def close_dangers(fired: tuple[str, ...], _: frozenset[str]) -> list[str]:
        states = danger_states(knowledge, fired)
        return [
            f"danger {name} is {state}"
            for name, state in states.items()
            if state in ("flagged", "not excluded")
        ]

    return (
        *_feature_layers(knowledge.features),
        Layer(
            "red flags",
            tuple(EngineRule(r.id, r.when, lenient=True) for r in knowledge.red_flags),
            close_flags,
        ),
        Layer("causes outside the eight", tuple(
            EngineRule(r.id, r.when, (f"outside cause {r.name}",)) for r in knowledge.outside
        )),
        Layer("evidence", _evidence(knowledge, specific), close_standing),
        Layer("evidence for a diagnosis of exclusion", _evidence(knowledge, exclusive), close_ranking),
        Layer("dangers", _danger_rules(knowledge), close_dangers),
        Layer("next steps", tuple(EngineRule(r.id, r.when) for r in knowledge.next_steps if r.when)),
        Layer("management", tuple(EngineRule(r.id, r.when) for r in knowledge.management if r.when)),
    )  # fmt: skip


def _feature_layers(features: tuple[Feature, ...]) -> list[Layer]:
    """Features that rest on features come after them."""
    layers: list[Layer] = []
    left, done = list(features), set[str]()
    while left:
        ready = [
            f for f in left
            if all(a.is_about_a_finding or a.subject in done for a in atoms_of(f.when))
        ]  # fmt: skip
        name = "features" if not layers else f"features {len(layers) + 1}"
        layers.append(
            Layer(name, tuple(EngineRule(f.id, f.when, (f"feature {f.name}",)) for f in ready))
        )
        done |= {f"feature {f.name}" for f in ready}
        left = [f for f in left if f not in ready]
    return layers


def _flag_keys(flag: RedFlag, exclusive: tuple[Category, ...]) -> list[str]:
    keys = [f"red flag {flag.name}", *(f"red flag of {name}" for name in flag.suspects)]
    ours = {category.name for category in exclusive}
    if flag.suspects_outside or set(flag.suspects) - ours:
        keys.append("red flag of another cause")
    return keys


def _standing_keys(
    weighed: Iterable[Weighed], knowledge: KnowledgeBase, *, others: bool = True
) -> list[str]:
    keys: list[str] = []
    for one in weighed:
        ranks = [(one.category.name, knowledge.scale.rank_of(one.standing))]
        ranks += [(n, knowledge.scale.rank_of(knowledge.scale.standing(p))) for n, p in one.conditions]
        for name, place in ranks:
            if place <= 0:
                keys.append(f"{name} is supported")
            if place <= 1:
                keys.append(f"{name} is at least possible")
        if others and ranks[0][1] <= 0:
            keys.append("another category is supported")
        if others and ranks[0][1] <= 1:
            keys.append("another category is at least possible")
    return keys


def _evidence(knowledge: KnowledgeBase, categories: tuple[Category, ...]) -> tuple[EngineRule, ...]:
    names = {category.name for category in categories}
    rules: tuple[Evidence | Limit, ...] = (*knowledge.evidence, *knowledge.limits)
    return tuple(EngineRule(r.id, r.when) for r in rules if r.category in names)


def _danger_rules(knowledge: KnowledgeBase) -> tuple[EngineRule, ...]:
    rules: list[EngineRule] = []
    for danger in knowledge.dangers:
        exclusions: tuple[Rule, ...] = danger.excluded_by
        rules += [EngineRule(rule.id, rule.when) for rule in exclusions]
        if danger.arises_unless:
            when = (Group("any of", danger.arises_unless),)
            rules.append(EngineRule(f"{ARISES}{danger.name}", when))
    return tuple(rules)


def danger_states(knowledge: KnowledgeBase, fired: Iterable[str]) -> dict[str, str]:
    """Each danger's state; a flag always wins over what excludes."""
    fired = set(fired)
    flagged = {rule.danger for rule in knowledge.red_flags if rule.id in fired}
    states: dict[str, str] = {}
    for danger in knowledge.dangers:
        if danger.name in flagged:
            states[danger.name] = "flagged"
        elif any(rule.id in fired for rule in danger.excluded_by):
            states[danger.name] = "excluded"
        elif f"{ARISES}{danger.name}" in fired:
            states[danger.name] = "does not arise"
        else:
            states[danger.name] = "not excluded"
    return states
