"""Engine, oracle and experta as it comes give the same answer, in the same order."""

from __future__ import annotations

from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from bme_assist.engine import ForwardChaining, Layer, truth
from bme_assist.knowledge.condition import Atom, Value
from tests.engine.rule_bases import atoms, cases, rule_bases
from tests.oracle import Told, work_up

steady = settings(
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def answer(engine: ForwardChaining, recorded: dict[str, Value]) -> Told:
    run = engine.run(recorded)
    assert [firing.order for firing in run.firings] == list(range(1, len(run.firings) + 1))
    return Told(
        [(firing.rule, firing.layer, firing.held, firing.needs_figure) for firing in run.firings],
        set(run.concluded),
    )


@settings(steady, max_examples=700)
@given(rule_bases(), st.lists(cases(), min_size=5, max_size=5))
def test_the_engine_says_what_the_oracle_says(
    layers: tuple[Layer, ...], several: list[dict[str, Value]]
) -> None:
    engine = ForwardChaining(layers)
    for recorded in several:
        told = work_up(layers, recorded)
        event("something fires" if told.fired else "nothing fires")
        assert answer(engine, recorded) == told


@settings(steady, max_examples=60)
@given(rule_bases(), st.lists(cases(), min_size=3, max_size=3))
def test_experta_as_it_comes_says_the_same_with_the_same_rules(
    layers: tuple[Layer, ...], several: list[dict[str, Value]]
) -> None:
    engine, stock = ForwardChaining(layers), ForwardChaining(layers, _stock=True)
    for recorded in several:
        assert answer(stock, recorded) == answer(engine, recorded) == work_up(layers, recorded)


@settings(steady, max_examples=400)
@given(rule_bases(), cases())
def test_the_order_of_entry_changes_nothing(
    layers: tuple[Layer, ...], recorded: dict[str, Value]
) -> None:
    engine = ForwardChaining(layers)
    backwards = dict(reversed(recorded.items()))
    assert engine.run(recorded) == engine.run(backwards) == ForwardChaining(layers).run(recorded)


@settings(steady, max_examples=800)
@given(atoms(()), cases())
def test_the_truth_of_one_atom_is_what_a_rule_makes_of_it(
    atom: Atom, recorded: dict[str, Value]
) -> None:
    from bme_assist.engine import EngineRule

    strict, lenient = EngineRule("S", (atom,)), EngineRule("L", (atom,), lenient=True)
    fired = [f.rule for f in ForwardChaining((Layer("only", (strict, lenient)),)).run(recorded).firings]
    said = {"holds": ["S", "L"], "needs the figure": ["L"], "fails": [], "not recorded": []}
    assert fired == said[truth(atom, recorded)]
    if atom.test not in {"recorded", "not recorded"}:
        assert (truth(atom, recorded) == "not recorded") is (atom.subject not in recorded)
