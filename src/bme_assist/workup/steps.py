"""The seven steps of a workup as layers of rules, in the one order that they have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bme_assist.engine import EngineRule, ForwardChaining, Layer
from bme_assist.knowledge import (
    Category,
    Evidence,
    Feature,
    Group,
    KnowledgeBase,
    Limit,
    Rule,
    atoms_of,
)
from bme_assist.workup.closing import Closing, idle_rule
from bme_assist.workup.weigh import ById

__all__ = ["Workup", "layers_of"]


@dataclass(frozen=True, slots=True)
class Workup:
    """A knowledge base made ready to be run; build it once, run it for any number of cases."""

    engine: ForwardChaining
    rules: Mapping[str, Rule]
    weighed_rules: ById
    features: Mapping[str, Feature]
    """By the key of their conclusion."""

    @staticmethod
    def of(knowledge: KnowledgeBase) -> Workup:
        """The rules laid out in steps; made at the first call and kept with the knowledge."""
        kept = knowledge.prepared.get("workup")
        if isinstance(kept, Workup):
            return kept
        weighed: tuple[Evidence | Limit, ...] = (*knowledge.evidence, *knowledge.limits)
        by_id: ById = {rule.id: rule for rule in weighed}
        rules = {rule.id: rule for rule in knowledge.rules}
        features = {feature.key: feature for feature in knowledge.features}
        made = Workup(ForwardChaining(layers_of(knowledge, by_id)), rules, by_id, features)
        knowledge.prepared["workup"] = made
        return made

    def beside(self, knowledge: KnowledgeBase) -> Workup:
        """Other knowledge made ready, whose rules have the same conditions: no engine is made.

        Raises ValueError when the engine would run other rules. Kept with that knowledge.
        """
        weighed: tuple[Evidence | Limit, ...] = (*knowledge.evidence, *knowledge.limits)
        by_id: ById = {rule.id: rule for rule in weighed}
        engine = self.engine.ended_by(layers_of(knowledge, by_id))
        rules = {rule.id: rule for rule in knowledge.rules}
        made = Workup(engine, rules, by_id, self.features)
        knowledge.prepared["workup"] = made
        return made


def layers_of(
    knowledge: KnowledgeBase, by_id: ById, closing: Closing | None = None
) -> tuple[Layer, ...]:
    """The rules in the order of the workup; a rule reads conclusions of earlier layers only.

    ``closing`` ends the layers; without it one that keeps nothing is made.
    """
    specific = tuple(c for c in knowledge.categories if not c.diagnosis_of_exclusion)
    exclusive = tuple(c for c in knowledge.categories if c.diagnosis_of_exclusion)
    closing = closing or Closing(knowledge, by_id)
    flags = tuple(_engine_rule(r) for r in knowledge.red_flags)
    outside = tuple(
        EngineRule(r.id, r.when, (f"outside cause {r.name}",)) for r in knowledge.outside
    )
    return (
        *_feature_layers(knowledge.features),
        Layer("red flags", flags, closing.flags),
        Layer("causes outside the eight", outside),
        Layer("evidence", _evidence(knowledge, specific), closing.standing),
        Layer("diagnosis of exclusion", _evidence(knowledge, exclusive), closing.ranking),
        Layer("dangers", _danger_rules(knowledge), closing.dangers),
        Layer("next steps", _with_condition(knowledge.next_steps)),
        Layer("management", _with_condition(knowledge.management)),
    )


def _engine_rule(rule: Rule) -> EngineRule:
    return EngineRule(rule.id, rule.when, lenient=rule.fires_in_doubt)


def _with_condition(rules: tuple[Rule, ...]) -> tuple[EngineRule, ...]:
    """Rules without a condition hold in every case; the engine need not be asked."""
    return tuple(EngineRule(rule.id, rule.when) for rule in rules if rule.when)


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
        layers.append(Layer(name, tuple(EngineRule(f.id, f.when, (f.key,)) for f in ready)))
        done |= {f.key for f in ready}
        placed = {f.id for f in ready}
        left = [f for f in left if f.id not in placed]
    return layers


def _evidence(knowledge: KnowledgeBase, categories: tuple[Category, ...]) -> tuple[EngineRule, ...]:
    names = {category.name for category in categories}
    rules: tuple[Evidence | Limit, ...] = (*knowledge.evidence, *knowledge.limits)
    return tuple(_engine_rule(r) for r in rules if r.category in names)


def _danger_rules(knowledge: KnowledgeBase) -> tuple[EngineRule, ...]:
    rules: list[EngineRule] = []
    for danger in knowledge.dangers:
        exclusions: tuple[Rule, ...] = danger.excluded_by
        rules += [EngineRule(rule.id, rule.when) for rule in exclusions]
        if danger.arises_unless:
            when = (Group("any of", danger.arises_unless),)
            rules.append(EngineRule(idle_rule(danger.name), when))
    return tuple(rules)
