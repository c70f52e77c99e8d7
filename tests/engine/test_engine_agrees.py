"""Engine, oracle and experta as it comes give the same answer, in the same order."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.engine.rule_bases import random_atom, random_case, random_layers
from tests.oracle import Told, work_up

from bme_assist.engine import EngineRule, ForwardChaining, Layer, truth
from bme_assist.knowledge.condition import Value

pytestmark = pytest.mark.many

steady = settings(derandomize=True, deadline=None, database=None)
seeds = st.integers(0, 2**64)
CASES = 6


def answer(engine: ForwardChaining, recorded: dict[str, Value]) -> Told:
    run = engine.run(recorded)
    assert [firing.order for firing in run.firings] == list(range(1, len(run.firings) + 1))
    return Told(
        [(firing.rule, firing.layer, firing.held, firing.needs_figure) for firing in run.firings],
        set(run.concluded),
    )


@settings(steady, max_examples=1800)
@given(seeds)
def test_the_engine_says_what_the_oracle_says(seed: int) -> None:
    rng = Random(seed)
    layers = random_layers(rng)
    engine = ForwardChaining(layers)
    for _ in range(CASES):
        recorded = random_case(rng)
        assert answer(engine, recorded) == work_up(layers, recorded), (layers, recorded)


@settings(steady, max_examples=150)
@given(seeds)
def test_experta_as_it_comes_says_the_same_with_the_same_rules(seed: int) -> None:
    rng = Random(seed)
    layers = random_layers(rng)
    engine, stock = ForwardChaining(layers), ForwardChaining(layers, _stock=True)
    for _ in range(CASES):
        recorded = random_case(rng)
        told = work_up(layers, recorded)
        assert answer(engine, recorded) == told, (layers, recorded)
        assert answer(stock, recorded) == told, (layers, recorded)


@settings(steady, max_examples=200)
@given(seeds)
def test_the_order_of_entry_changes_nothing(seed: int) -> None:
    rng = Random(seed)
    layers, recorded = random_layers(rng), random_case(rng)
    engine = ForwardChaining(layers)
    backwards = dict(reversed(recorded.items()))
    assert engine.run(recorded) == engine.run(backwards) == ForwardChaining(layers).run(recorded)


@settings(steady, max_examples=1000)
@given(seeds)
def test_the_truth_of_one_atom_is_what_a_rule_makes_of_it(seed: int) -> None:
    rng = Random(seed)
    atom, recorded = random_atom(rng), random_case(rng)
    rules = EngineRule("strict", (atom,)), EngineRule("lenient", (atom,), lenient=True)
    run = ForwardChaining((Layer("only", rules),)).run(recorded)
    said = {"holds": ["strict", "lenient"], "needs the figure": ["lenient"]}
    assert [firing.rule for firing in run.firings] == said.get(truth(atom, recorded), [])
    if atom.test not in {"recorded", "not recorded"}:
        assert (truth(atom, recorded) == "not recorded") is (atom.subject not in recorded)
