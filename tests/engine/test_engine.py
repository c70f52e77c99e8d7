"""What the engine refuses, how it explains itself, and that threads may share it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from random import Random
from typing import Any

import pytest
from tests.engine.rule_bases import random_case, random_layers

from bme_assist.engine import EngineRule, ForwardChaining, Layer, Run, truth
from bme_assist.engine._experta import Fact, InitialFact, KnowledgeEngine, Rule
from bme_assist.engine.hooks import ExactStrategy, IndexMatcher, LeanFactList, WideFact
from bme_assist.knowledge.condition import Atom, Group
from bme_assist.knowledge.interval import Interval

FEVER = Atom("fever", "present", words="fever")
RAISED = Atom("marker", "within", interval=Interval(low=10))
HIGH = Atom("marker", "within", interval=Interval(low=100, low_open=True))
RANGE = Interval(5, 20)


def said(name: str) -> Atom:
    return Atom(name, "concluded")


def one(*rules: EngineRule) -> tuple[Layer, ...]:
    return (Layer("one", rules),)


def fired(run: Run) -> list[str]:
    return [firing.rule for firing in run.firings]


# -- what is refused


@pytest.mark.parametrize(
    ("layers", "sentence"),
    [
        ((Layer("a", ()), Layer("a", ())), "two layers are named 'a'"),
        (one(EngineRule("R", (FEVER,)), EngineRule("R", ())), "two rules have the id R"),
        (one(EngineRule("R", (), ("k", "k"))), "rule R concludes 'k' twice"),
        (
            one(EngineRule("R", (), ("k",)), EngineRule("S", (said("k"),))),
            "rule S in the layer 'one' reads 'k', which is concluded only in the layer 'one'; "
            "a rule may read conclusions of earlier layers only",
        ),
        (
            (
                Layer("a", (EngineRule("R", (Group("unless", (said("k"),)),)),)),
                Layer("b", (EngineRule("S", (), ("k",)),)),
            ),
            "reads 'k', which is concluded only in the layer 'b'",
        ),
        (
            (Layer("a", (EngineRule("R", (said("k"),)),), lambda *_: (), frozenset({"k"})),),
            "reads 'k', which is concluded only in the layer 'a'",
        ),
        (one(EngineRule("R", (Atom("marker", "within"),))), "an interval belongs to the test"),
        (
            one(EngineRule("R", (Atom("fever", "present", interval=RANGE),))),
            "an interval belongs to the test",
        ),
    ],
)
def test_layers_that_cannot_be_run_are_refused(layers: tuple[Layer, ...], sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        ForwardChaining(layers)


def test_a_key_that_nobody_is_known_to_conclude_is_left_unchecked() -> None:
    assert fired(ForwardChaining(one(EngineRule("R", (said("k"),)))).run({})) == []


def test_a_key_may_be_concluded_again_after_it_was_read() -> None:
    first = Layer("a", (EngineRule("A", (FEVER,), ("k",)),))
    second = Layer("b", (EngineRule("B", (said("k"),)),))
    third = Layer("c", (EngineRule("C", (FEVER,), ("k",)),))
    assert fired(ForwardChaining((first, second, third)).run({"fever": True})) == ["A", "B", "C"]


@pytest.mark.parametrize(
    "recorded",
    [["fever"], {1: True}, {"fever": "present"}, {"marker": 12}, {"site": {"hip"}},
     {"site": frozenset({1})}, {"fever": None}],
)  # fmt: skip
def test_records_of_the_wrong_type_are_refused(recorded: Any) -> None:
    with pytest.raises(TypeError):
        ForwardChaining(one(EngineRule("R", (FEVER,)))).run(recorded)


def test_a_range_in_which_no_number_lies_is_refused() -> None:
    with pytest.raises(ValueError, match="no number lies in what is recorded of 'marker'"):
        ForwardChaining(()).run({"marker": Interval(2, 1)})


@pytest.mark.parametrize(
    ("added", "error", "sentence"),
    [
        ("k", TypeError, "must add several keys, not 'k'"),
        ([1], TypeError, "adds 1, which is not text"),
        (["other"], ValueError, "adds 'other' without declaring it"),
    ],
)
def test_the_end_of_a_layer_adds_what_it_declared(
    added: Any, error: type[Exception], sentence: str
) -> None:
    layer = Layer("a", (), lambda *_: added, frozenset({"k"}))
    with pytest.raises(error, match=sentence):
        ForwardChaining((layer,)).run({})


# -- what runs


def test_without_layers_nothing_happens() -> None:
    assert ForwardChaining(()).run({"fever": True}) == Run((), frozenset())


def test_points_are_added_up_when_a_layer_ends() -> None:
    told: list[tuple[tuple[str, ...], frozenset[str]]] = []

    def add_up(ids: tuple[str, ...], concluded: frozenset[str]) -> list[str]:
        told.append((ids, concluded))
        return ["supported"]

    evidence = Layer("evidence", (EngineRule("E", (said("feature"),)),), add_up)
    features = Layer("features", (EngineRule("F", (FEVER,), ("feature",)),))
    steps = Layer("steps", (EngineRule("S", (said("supported"),)),))
    run = ForwardChaining((features, evidence, steps)).run({"fever": True})
    assert fired(run) == ["F", "E", "S"]
    assert run.concluded == {"feature", "supported"}
    assert told == [(("F", "E"), frozenset({"feature"}))]


def test_a_red_flag_is_raised_by_a_feature_that_needs_the_figure() -> None:
    features = Layer("features", (EngineRule("F", (RAISED,), ("inflamed",)),))
    flags = Layer(
        "flags",
        (
            EngineRule("A", (FEVER, said("inflamed")), lenient=True),
            EngineRule("B", (FEVER, said("inflamed"))),
            EngineRule("C", (FEVER, Group("unless", (said("inflamed"),)))),
            EngineRule("D", (FEVER, Group("unless", (said("inflamed"),))), lenient=True),
        ),
    )
    run = ForwardChaining((features, flags)).run({"fever": True, "marker": RANGE})
    assert [(f.rule, f.held, f.needs_figure) for f in run.firings] == [
        ("A", (FEVER,), (said("inflamed"),)),
        ("D", (FEVER,), (said("inflamed"),)),
    ]
    assert run.concluded == frozenset()


def test_of_a_group_those_that_hold_are_named_and_the_words_are_kept() -> None:
    some = Group("at least", (FEVER, RAISED, Atom("sweats", "present"), HIGH), 2)
    rule = EngineRule("R", (Atom("age", "not recorded"), some), lenient=True)
    engine = ForwardChaining(one(rule))
    open_case = engine.run({"fever": True, "marker": RANGE}).firings[0]
    assert (open_case.held, open_case.needs_figure) == (
        (Atom("age", "not recorded"), FEVER),
        (RAISED,),
    )
    assert open_case.held[1].words == "fever"
    sure = engine.run({"fever": True, "marker": RANGE, "sweats": True}).firings[0]
    assert (sure.held[1:], sure.needs_figure) == ((FEVER, Atom("sweats", "present")), ())


def test_a_conclusion_has_no_truth_of_its_own() -> None:
    with pytest.raises(ValueError, match="is a conclusion"):
        truth(said("k"), {})


def test_many_threads_may_share_one_engine() -> None:
    rng = Random(4)
    layers = next(base for base in iter(lambda: random_layers(rng), ()) if len(base) == 4)
    engine = ForwardChaining(layers)
    cases = [random_case(rng) for _ in range(300)]
    alone = [engine.run(recorded) for recorded in cases]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(engine.run, cases)) == alone


def test_the_end_of_a_layer_may_run_the_same_engine() -> None:
    inner: list[Run] = []

    def end(ids: tuple[str, ...], _: frozenset[str]) -> list[str]:
        if "R" in ids:
            inner.append(engine.run({}))
        return []

    engine = ForwardChaining((Layer("one", (EngineRule("R", (FEVER,)),), end),))
    assert fired(engine.run({"fever": True})) == ["R"]
    assert inner == [Run((), frozenset())]


# -- the hooks, as any engine of experta may use them


class Sign(Fact):
    pass


class Base(KnowledgeEngine):
    __matcher__ = IndexMatcher
    __strategy__ = ExactStrategy
    fired: list[str]

    def get_rules(self) -> list[Rule]:
        def rule(name: str, **fields: object) -> Rule:
            def fire(engine: Base) -> None:
                engine.fired.append(name)

            fire.__name__ = name
            return Rule(Sign(**fields))(fire)

        return [rule("b", x=True), rule("a", x=True, y=False), rule("c", y=False), rule("d")]


def test_a_fact_taken_back_withdraws_its_rules_and_no_others() -> None:
    engine = Base()
    engine.fired = []
    engine.reset()
    both = engine.declare(Sign(x=True, y=False))
    engine.declare(Sign(x=True))
    assert both is not None
    engine.retract(both)
    engine.run()
    # the newest fact first, and of one fact the last name first, always
    assert engine.fired == ["d", "b"]


def test_the_matcher_refuses_what_it_cannot_read() -> None:
    class Joined(Base):
        def get_rules(self) -> list[Rule]:
            return [Rule(Sign(), Sign(x=True))(lambda _: None)]

    class Inside(Base):
        def get_rules(self) -> list[Rule]:
            return [Rule(Sign(x=Sign()))(lambda _: None)]

    for kind in (Joined, Inside):
        with pytest.raises(TypeError, match="is not one fact pattern with plain values"):
            kind()


def test_a_lean_list_numbers_its_facts_and_gives_them_back() -> None:
    facts = LeanFactList()
    fact = facts.declare(WideFact())
    assert (type(facts[0]), fact.__factid__, str(fact)) == (InitialFact, 1, "WideFact")
    assert facts.retract(fact) == 1
    with pytest.raises(IndexError):
        facts.retract(1)


def test_a_rule_outside_a_run_is_a_mistake() -> None:
    engine = ForwardChaining(one(EngineRule("R", (FEVER,))))
    engine.run({})
    idle = engine._idle[0]
    with pytest.raises(RuntimeError, match="outside a run"):
        idle.get_rules()[0](idle)
