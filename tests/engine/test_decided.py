"""A rule whose outcome is given changes what follows as a rule with that outcome would."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from tests.engine.rule_bases import random_case, random_layers
from tests.engine.test_engine_agrees import seeds, steady

from bme_assist.engine import Decided, EngineRule, ForwardChaining, Layer
from bme_assist.knowledge.condition import Atom, Group, Part, Value
from bme_assist.knowledge.interval import Interval

OUTCOMES: tuple[tuple[Decided, tuple[Part, ...]], ...] = (
    (Decided(fires=True), ()),
    (Decided(fires=False), (Group("any of", ()),)),
    (Decided(fires=False, is_open=True), (Atom("awaited", "within", interval=Interval(5, 10)),)),
)
AWAITED: dict[str, Value] = {"awaited": Interval(0, 7)}


def with_when(layers: tuple[Layer, ...], name: str, when: tuple[Part, ...]) -> tuple[Layer, ...]:
    return tuple(
        replace(
            layer,
            rules=tuple(replace(r, when=when) if r.id == name else r for r in layer.rules),
        )
        for layer in layers
    )


@settings(steady, max_examples=400)
@given(seeds)
def test_a_given_outcome_is_that_of_another_condition(seed: int) -> None:
    rng = Random(seed)
    layers = random_layers(rng)
    rules: list[EngineRule] = [rule for layer in layers for rule in layer.rules]
    if not rules:
        return
    rule = rng.choice(rules)
    decided, when = rng.choice(OUTCOMES)
    if rule.lenient and decided.is_open:
        decided = Decided(fires=True)
    engine, other = ForwardChaining(layers), ForwardChaining(with_when(layers, rule.id, when))
    for _ in range(3):
        recorded = {**random_case(rng), **AWAITED}
        said, wanted = engine.run(recorded, {rule.id: decided}), other.run(recorded)
        assert [(f.rule, f.layer, f.order) for f in said.firings] == [
            (f.rule, f.layer, f.order) for f in wanted.firings
        ]
        assert said.concluded == wanted.concluded


def test_other_ends_are_taken_and_other_rules_refused() -> None:
    rules = (EngineRule("one", ()),)
    engine = ForwardChaining((Layer("only", rules, lambda *_: ["this"]),))
    other = engine.ended_by((Layer("only", rules, lambda *_: ["that"]),))
    assert engine.run({}).concluded == {"this"}
    assert other.run({}).concluded == {"that"}
    with pytest.raises(ValueError, match="other rules"):
        engine.ended_by((Layer("only", (EngineRule("two", ()),)),))
