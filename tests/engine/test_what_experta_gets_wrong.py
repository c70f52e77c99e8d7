"""Each known fault of experta 1.9.4: shown on plain experta, then absent from ours."""

from __future__ import annotations

import importlib
from random import Random
from subprocess import CompletedProcess
from typing import Any

import pytest
from tests.engine.conftest import Script

from bme_assist.engine import EngineRule, ForwardChaining, Layer, _experta
from bme_assist.engine.hooks import ExactStrategy
from bme_assist.knowledge.condition import Atom, Group

# Only after our own import, which makes it possible.
experta: Any = importlib.import_module("experta")

X = Atom("x", "present")
TRIES = 40


class F(_experta.Fact):
    pass


def engine_of(rules: list[Any], **hooks: Any) -> Any:
    """An engine of these rules, as a beginner's class would hold them."""
    names = {f"rule{number}": rule for number, rule in enumerate(rules)}
    return type("Base", (experta.KnowledgeEngine,), names | hooks)()


# -- negation


def guarded_rules_that_fired(kinds: list[str], **hooks: Any) -> list[str]:
    """Rules on one fact, each unless something is there; two rules of more haste declare it."""
    fired: list[str] = []

    def guarded(number: int, kind: str) -> Any:
        def fire(_: Any, **__: Any) -> None:
            fired.append(kind)

        # a name of its own, as any two functions of a class have
        fire.__name__ = f"unless_{kind}_{number}"
        return experta.Rule(F(k="x"), experta.NOT(F(k=kind)), salience=-1)(fire)

    def declares(kind: str) -> Any:
        def fire(engine: Any, **_: Any) -> None:
            engine.declare(F(k=kind))

        fire.__name__ = f"declares_{kind}"
        return experta.Rule(F(k="x"), salience=5)(fire)

    rules = [guarded(number, kind) for number, kind in enumerate(kinds)]
    engine = engine_of([*rules, declares("cause"), declares("other")], **hooks)
    engine.reset()
    engine.declare(F(k="x"))
    engine.run()
    return fired


def test_a_rule_does_not_fire_once_its_unless_no_longer_allows_it() -> None:
    rng = Random(10)
    bases = [[rng.choice(["cause", "other", "none"]) for _ in range(14)] for _ in range(TRIES)]
    wrong = [base for base in bases if set(guarded_rules_that_fired(base)) - {"none"}]
    assert wrong, "experta withdraws rules exactly; the strategy of our own may be needless"

    for base in bases:
        exact = guarded_rules_that_fired(base, __strategy__=ExactStrategy)
        assert exact == ["none"] * base.count("none")

        guarded = tuple(
            EngineRule(f"G{n}", (X, Group("unless", (Atom(kind, "concluded"),))))
            for n, kind in enumerate(base)
        )
        causes = EngineRule("C", (X,), ("cause",)), EngineRule("D", (X,), ("other",))
        ours = ForwardChaining((Layer("first", causes), Layer("second", guarded)))
        expected = [f"G{n}" for n, kind in enumerate(base) if kind == "none"]
        assert [firing.rule for firing in ours.run({"x": True}).firings[2:]] == expected


# -- order

PLAIN_ORDER = """
    from bme_assist.engine import _experta
    import experta

    class F(experta.Fact):
        pass

    def rule(name):
        def fire(engine, **_):
            print(name)
        fire.__name__ = name
        return experta.Rule(F(x=True))(fire)

    names = {f"R{n}": rule(f"R{n}") for n in range(8)}
    engine = type("Base", (experta.KnowledgeEngine,), names)()
    engine.reset()
    engine.declare(F(x=True))
    engine.run()
"""
OUR_ORDER = """
    from bme_assist.engine import EngineRule, ForwardChaining, Layer
    from bme_assist.knowledge.condition import Atom

    names = "bdacehfg"
    rules = tuple(EngineRule(name, (Atom("x", "present"),), (name,)) for name in names)
    last = EngineRule("last", tuple(Atom(name, "concluded") for name in names))
    layers = Layer("first", rules), Layer("second", (last,))
    for firing in ForwardChaining(layers).run({"x": True}).firings:
        print(firing.order, firing.layer, firing.rule)
"""


def lines(done: CompletedProcess[str]) -> str:
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_rules_fire_in_the_same_order_in_every_process(script: Script) -> None:
    assert len({lines(script(PLAIN_ORDER)) for _ in range(6)}) > 1
    ours = {lines(script(OUR_ORDER)) for _ in range(4)}
    written = [f"{n} first {name}" for n, name in enumerate("bdacehfg", 1)]
    assert ours == {"\n".join([*written, "9 second last", ""])}


# -- an earlier case


def test_nothing_of_a_case_that_failed_reaches_the_next_case() -> None:
    fired: list[str] = []

    def once() -> list[str]:
        fired.clear()
        rules = [
            experta.Rule(F(number=experta.P(lambda number: number > 50)))(lambda _, **__: None),
            *(
                experta.Rule(F(patient=name))(lambda _, name=name, **__: fired.append(name))
                for name in ("first", "second")
            ),
        ]
        engine = engine_of(rules)
        engine.reset()
        with pytest.raises(TypeError):
            engine.declare(F(patient="first"), F(number=None))
        engine.reset()
        engine.declare(F(patient="second"))
        engine.run()
        return fired.copy()

    assert any("first" in once() for _ in range(TRIES)), "experta forgets a case that failed"

    def end(ids: tuple[str, ...], _: frozenset[str]) -> list[str]:
        if "first" in ids:
            raise RuntimeError("this case fails")
        return []

    rules = tuple(EngineRule(name, (Atom(name, "present"),), (name,)) for name in ("first", "next"))
    later = EngineRule("later", (Atom("first", "concluded"),))
    engine = ForwardChaining((Layer("a", rules, end), Layer("b", (later,))))
    for _ in range(3):
        with pytest.raises(RuntimeError, match="this case fails"):
            engine.run({"first": True})
        assert [firing.rule for firing in engine.run({"next": True}).firings] == ["next"]


# -- alternatives


def test_a_rule_fires_once_however_many_of_its_alternatives_hold() -> None:
    fired: list[str] = []
    either = experta.OR(F(a=True), F(b=True))
    engine = engine_of([experta.Rule(either)(lambda _, **__: fired.append("doubled"))])
    engine.reset()
    engine.declare(F(a=True), F(b=True))
    engine.run()
    assert fired == ["doubled"] * 2

    anyof = Group("any of", (Atom("a", "present"), Atom("b", "present")))
    run = ForwardChaining((Layer("one", (EngineRule("once", (anyof,)),)),)).run(
        {"a": True, "b": True}
    )
    assert [(firing.rule, firing.held) for firing in run.firings] == [("once", anyof.atoms)]


# -- bringing it in


def test_it_can_be_imported_on_every_python_that_we_support(script: Script) -> None:
    plain = script("import experta")
    assert plain.returncode != 0
    assert "collections" in plain.stderr

    ours = script(
        """
        import collections
        import bme_assist.engine
        print(hasattr(collections, "Mapping"))
        """
    )
    assert (ours.returncode, ours.stdout) == (0, "False\n"), ours.stderr


def test_importing_it_leaves_the_root_logger_alone(script: Script) -> None:
    plain = script(
        """
        import collections.abc, logging
        collections.Mapping = collections.abc.Mapping
        import experta
        print(len(logging.getLogger().handlers))
        """
    )
    assert plain.stdout == "1\n", plain.stderr

    ours = script(
        """
        import logging
        root = logging.getLogger()
        before = root.level, list(root.handlers)
        import bme_assist.engine
        print((root.level, root.handlers) == before)
        """
    )
    assert ours.stdout == "True\n", ours.stderr


def test_a_talkative_root_logger_hears_nothing_of_a_run(
    script: Script, caplog: pytest.LogCaptureFixture
) -> None:
    plain = script(
        """
        import collections.abc, logging
        collections.Mapping = collections.abc.Mapping
        logging.basicConfig(level=logging.INFO)
        import experta

        class F(experta.Fact):
            pass

        engine = experta.KnowledgeEngine()
        engine.reset()
        engine.declare(F(x=True))
        """
    )
    assert "==>" in plain.stderr

    caplog.set_level(0)
    ForwardChaining((Layer("one", (EngineRule("R", (X,)),)),)).run({"x": True})
    assert not caplog.records
    assert _experta.KnowledgeEngine is experta.KnowledgeEngine
