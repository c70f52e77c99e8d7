"""Forward chaining with experta: rule objects, the engine that runs them, and a pool of engines."""

from __future__ import annotations

import inspect
from collections import deque
from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import replace

from bme_assist.engine._experta import Agenda, KnowledgeEngine, Rule
from bme_assist.engine.case import Case
from bme_assist.engine.checks import check_layers, check_recorded
from bme_assist.engine.hooks import ExactStrategy, IndexMatcher, LeanFactList, WideFact
from bme_assist.engine.plan import Fields, Plan, PlannedRule
from bme_assist.engine.planner import make_plan
from bme_assist.engine.values import Decided, Firing, Layer, Run
from bme_assist.knowledge.condition import Value

__all__ = ["ForwardChaining"]


class ForwardChaining:
    """Runs cases through layers of rules; may be shared between threads.

    Raises ValueError when two rules or layers share a name, a rule concludes a key twice, or a
    rule reads what is concluded only in its own or a later layer.
    """

    def __init__(self, layers: tuple[Layer, ...], *, _stock: bool = False) -> None:
        """Prepare the layers; with ``_stock`` experta runs as it comes, for comparison."""
        check_layers(layers)
        self._plan = make_plan(layers)
        self._facts = tuple(
            type(f"Layer{number}", (WideFact,), {}) for number, _ in enumerate(layers)
        )
        self._rules = _rule_objects(self._plan, self._facts)
        self._engine_type = _StockEngine if _stock else _Engine
        self._idle: deque[_StockEngine] = deque()

    def ended_by(self, layers: tuple[Layer, ...]) -> ForwardChaining:
        """The same rules in the same layers, with other ends; shares all that was prepared.

        Raises ValueError when the layers or their rules have other names.
        """
        if [_names(layer) for layer in layers] != [_names(layer) for layer in self._plan.layers]:
            raise ValueError("the layers hold other rules")
        other = copy(self)
        vars(other)["_plan"] = replace(self._plan, layers=layers)
        return other

    def run(
        self, recorded: Mapping[str, Value], decided: Mapping[str, Decided] | None = None
    ) -> Run:
        """Work one case up; rules that are ``decided`` come out as given.

        Raises TypeError for records of the wrong type and ValueError for an empty interval, both
        before anything is declared, and whatever a layer's ``close`` raises.
        """
        check_recorded(recorded)
        case = Case(self._plan, recorded, decided or _NOTHING_DECIDED)
        if self._facts:
            try:
                engine = self._idle.pop()
            except IndexError:
                engine = self._engine_type(self._rules, self._facts)
            engine.work_up(case)
            # An engine that raised is not put back: it may hold facts of the case that failed.
            self._idle.append(engine)
        return Run(tuple(case.trail), frozenset(case.concluded))


_NOTHING_DECIDED: Mapping[str, Decided] = {}


def _names(layer: Layer) -> tuple[str, ...]:
    return (layer.name, *(rule.id for rule in layer.rules))


class _StockEngine(KnowledgeEngine):
    """experta as it comes, with the matcher and the strategy that it brings."""

    case: Case | None

    def __init__(self, rules: list[Rule], facts: tuple[type[WideFact], ...]) -> None:
        self._rules = rules
        self._facts = facts
        self.case = None
        super().__init__()

    def get_rules(self) -> list[Rule]:
        """Return the rules of the plan."""
        return self._rules

    def work_up(self, case: Case) -> None:
        """Take one case through all layers."""
        self.reset()
        self.case = case
        self.declare_layer(case, 0)
        self.run()
        self.case = None

    def declare_layer(self, case: Case, number: int) -> None:
        """Declare the wide fact of a layer, if there is such a layer."""
        if number < len(self._facts):
            fact = self._facts[number]()
            fact.update(case.fields_of(number))
            self.declare(fact)


class _Engine(_StockEngine):
    """experta with an exact agenda and an index of the rules."""

    __matcher__ = IndexMatcher
    __strategy__ = ExactStrategy

    def reset(self, **_: object) -> None:
        """Begin anew with the initial fact, without searching this object for other facts."""
        self.agenda = Agenda()
        self.facts = LeanFactList()
        self.matcher.reset()
        self.running = False


# -- rule objects


def _action(engine: _StockEngine, **_: object) -> None:
    """What every action looks like."""


_SIGNATURE = inspect.signature(_action)
"""Known beforehand: experta would read the same signature anew for each of the rules."""


def _rule_objects(plan: Plan, facts: tuple[type[WideFact], ...]) -> list[Rule]:
    """One rule object per rule, shadow and end of a layer, each with a salience of its own."""
    written: list[tuple[int, Fields, str, Callable[..., None]]] = []
    for number, layer in enumerate(plan.layers):
        here = [planned for planned in plan.rules if planned.layer == number]
        written += [(number, p.pattern, p.rule.id, _fires(p, layer)) for p in here]
        for planned in here:
            if planned.shadow is not None:
                name = f"{planned.rule.id}, undecided"
                written.append((number, planned.shadow, name, _stays_open(planned)))
        written.append((number, {}, f"end of {layer.name}", _ends(number)))
    rules: list[Rule] = []
    for place, (number, pattern, name, action) in enumerate(written):
        action.__name__ = name
        vars(action)["__signature__"] = _SIGNATURE
        wanted = facts[number]()
        wanted.update(pattern)
        rules.append(Rule(wanted, salience=len(written) - place)(action))
    return rules


def _fires(planned: PlannedRule, layer: Layer) -> Callable[..., None]:
    rule, keys, always = planned.rule.id, planned.rule.concludes, planned.held_always

    def fire(engine: _StockEngine, **_: object) -> None:
        case = _case_of(engine)
        if rule in case.decided:
            return
        held, needs_figure = (always, ()) if always is not None else case.explain(planned)
        case.fired.append(rule)
        case.trail.append(Firing(rule, layer.name, len(case.fired), held, needs_figure))
        case.now += keys

    return fire


def _stays_open(planned: PlannedRule) -> Callable[..., None]:
    rule, keys = planned.rule.id, planned.rule.concludes

    def stay_open(engine: _StockEngine, **_: object) -> None:
        case = _case_of(engine)
        if rule not in case.decided:
            case.now_possible += keys

    return stay_open


def _ends(number: int) -> Callable[..., None]:
    def end(engine: _StockEngine, **_: object) -> None:
        case = _case_of(engine)
        case.close(number)
        engine.declare_layer(case, number + 1)

    return end


def _case_of(engine: _StockEngine) -> Case:
    if engine.case is None:
        raise RuntimeError("a rule fired outside a run")
    return engine.case
