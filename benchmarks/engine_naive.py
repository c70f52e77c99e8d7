"""The same layers in experta as a beginner writes them: one fact per condition, an engine per case.

Rules that experta should have withdrawn may fire here, and rules with alternatives fire once for
each: only the set of the rules that fired is comparable.
"""

from __future__ import annotations

from typing import Any

from bme_assist.engine import Layer
from bme_assist.engine._experta import Fact, KnowledgeEngine, Rule
from bme_assist.knowledge.condition import Value
from engine_fields import Rewritten, RewrittenRule, Want, fields_of, rewrite

import experta  # isort: skip  # only after our own import, which makes it possible

__all__ = ["Naive"]


class Holds(Fact):
    """Something holds for sure."""


class Possible(Fact):
    """Something holds or needs the figure."""


class Naive:
    """Layers of rules as the methods of an engine's class."""

    def __init__(self, layers: tuple[Layer, ...]) -> None:
        self._new = rewrite(layers)
        self._keys = {rule.id: rule.keys for rule in self._new.rules}
        names: dict[str, object] = {}
        for place, rule in enumerate(self._new.rules):
            names[f"rule{place}"] = _rule(rule, self._new)
        for number, layer in enumerate(layers):
            if layer.close is not None:
                names[f"end{number}"] = self._end(number, layer)
        self._type = type("Workup", (KnowledgeEngine,), names)

    def run(self, recorded: dict[str, Value]) -> tuple[str, ...]:
        """The ids of the rules that fired, some of them perhaps more than once."""
        engine: Any = self._type()
        engine.fired = []
        engine.added = set()
        engine.reset()
        for name, said in fields_of(self._new, recorded).items():
            if said == "yes":
                engine.declare(Holds(what=name))
            engine.declare(Possible(what=name))
        engine.run()
        return tuple(engine.fired)

    def _end(self, number: int, layer: Layer) -> Rule:
        close, keys = layer.close, self._keys
        assert close is not None

        def end(engine: Any) -> None:
            ids = tuple(dict.fromkeys(engine.fired))
            concluded = engine.added.union(*(keys[rule] for rule in ids))
            for key in close(ids, frozenset(concluded)):
                engine.added.add(key)
                engine.declare(Holds(what=key))

        return Rule(experta.InitialFact(), salience=-2 * number - 1)(end)


def _pattern(want: Want) -> Fact:
    return (Possible if want.maybe else Holds)(what=want.name)


def _rule(rule: RewrittenRule, new: Rewritten) -> Rule:
    conditions: list[Any] = []
    for alternatives in rule.all_of:
        each = [
            experta.AND(*map(_pattern, together)) if len(together) > 1 else _pattern(together[0])
            for together in alternatives
            if together
        ]
        if alternatives != [[]]:
            conditions.append(experta.OR(*each) if len(each) > 1 else each[0])
    conditions += [experta.NOT(_pattern(want)) for want in rule.none_of]

    def fire(engine: Any) -> None:
        if not rule.shadow_of:
            engine.fired.append(rule.id)
        for key in rule.keys:
            if not rule.shadow_of:
                engine.declare(Holds(what=key))
            if key in new.open_keys:
                engine.declare(Possible(what=key))

    fire.__name__ = rule.id
    return Rule(*conditions, salience=-2 * rule.layer)(fire)
