"""The same layers in CLIPS through clipspy, by the fastest way that its public interface offers.

A case is asserted through the ``eval`` of a deffunction, which also runs it and returns the ids of
the rules that fired: no Fact object is made in Python. Conditions are fields of one template, or a
short fact each; which of the two is faster depends on how many there are, so both are tried.
"""

from __future__ import annotations

import re

import clips

from bme_assist.engine import Layer
from bme_assist.knowledge.condition import Value
from engine_fields import RewrittenRule, Want, fields_of, rewrite

__all__ = ["Clips"]


class Clips:
    """Layers of rules in an environment of CLIPS."""

    def __init__(self, layers: tuple[Layer, ...], *, one_template: bool) -> None:
        self._one_template = one_template
        self._new = rewrite(layers)
        self._symbols: dict[str, str] = {}
        self._keys = {rule.id: rule.keys for rule in self._new.rules}
        self._added: set[str] = set()
        self._env = clips.Environment()
        slots = [*self._new.atoms.values(), *self._new.groups.values()]
        self._env.build(
            "(deftemplate case "
            + " ".join(f"(slot {slot} (type SYMBOL) (default no))" for slot in slots)
            + ")"
        )
        self._env.build("(deftemplate concluded (slot key (type SYMBOL)))")
        self._env.build("(deftemplate possible (slot key (type SYMBOL)))")
        self._env.build("(defglobal ?*fired* = (create$))")
        for rule in self._new.rules:
            if text := self._defrule(rule):
                self._env.build(text)
        for number, layer in enumerate(layers):
            if layer.close is not None:
                self._end(number, layer)
        self._env.build("(deffunction work-up (?case) (run) ?*fired*)")
        self._env.build(
            "(deffunction work-up-facts (?yes ?maybe) "
            "(progn$ (?name ?yes) (assert (has ?name yes))) "
            "(progn$ (?name ?maybe) (assert (has ?name maybe))) (run) ?*fired*)"
        )

    def run(self, recorded: dict[str, Value]) -> tuple[str, ...]:
        """The ids of the rules that fired, in the order of firing."""
        fields = fields_of(self._new, recorded)
        self._added.clear()
        self._env.reset()
        if self._one_template:
            case = " ".join([f"({name} {said})" for name, said in fields.items()])
            return tuple(self._env.eval(f"(work-up (assert (case {case})))"))
        yes = " ".join([name for name, said in fields.items() if said == "yes"])
        maybe = " ".join([name for name, said in fields.items() if said == "maybe"])
        return tuple(self._env.eval(f"(work-up-facts (create$ {yes}) (create$ {maybe}))"))

    def _symbol(self, key: str) -> str:
        """A key as CLIPS can write it: unlike any other, without spaces."""
        plain = re.sub(r"\W", "_", key)
        return self._symbols.setdefault(key, f"{plain}_{len(self._symbols)}")

    def _pattern(self, want: Want) -> str:
        if want.is_field:
            said = "yes|maybe" if want.maybe else "yes"
            if self._one_template:
                return f"(case ({want.name} {said}))"
            return f"(has {want.name} {said})"
        return f"({'possible' if want.maybe else 'concluded'} (key {self._symbol(want.name)}))"

    def _defrule(self, rule: RewrittenRule) -> str:
        """The rule as CLIPS writes it; nothing when it wants what it forbids."""
        case: dict[str, set[str]] = {}
        parts: list[str] = []
        for alternatives in rule.all_of:
            if len(alternatives) > 1:
                each = [f"(and {' '.join(map(self._pattern, some))})" for some in alternatives]
                parts.append(f"(exists (or {' '.join(each)}))")
            else:
                own = [want for want in alternatives[0] if not self._allow(case, want, wanted=True)]
                parts += map(self._pattern, own)
        own = [want for want in rule.none_of if not self._allow(case, want, wanted=False)]
        parts += [f"(not {self._pattern(want)})" for want in own]
        if not all(case.values()):
            return ""
        if self._one_template:
            fields = [f"({name} {'|'.join(sorted(values))})" for name, values in case.items()]
            parts.insert(0, f"(case {' '.join(fields)})")
        return (
            f"(defrule {rule.id} (declare (salience {-2 * rule.layer})) "
            f"{' '.join(parts)} => {' '.join(self._effects(rule))})"
        )

    def _allow(self, case: dict[str, set[str]], want: Want, *, wanted: bool) -> bool:
        """Narrow a field of the one template; False for what is a fact of its own."""
        if not (want.is_field and self._one_template):
            return False
        there = {"yes", "maybe"} if want.maybe else {"yes"}
        before = case.setdefault(want.name, {"yes", "maybe", "no"})
        case[want.name] = before & there if wanted else before - there
        return True

    def _effects(self, rule: RewrittenRule) -> list[str]:
        shadow = bool(rule.shadow_of)
        effects = [] if shadow else [f"(bind ?*fired* ?*fired* {rule.id})"]
        for key in rule.keys:
            if not shadow:
                effects.append(f"(assert (concluded (key {self._symbol(key)})))")
            if key in self._new.open_keys:
                effects.append(f"(assert (possible (key {self._symbol(key)})))")
        return effects

    def _end(self, number: int, layer: Layer) -> None:
        close = layer.close
        assert close is not None

        def end(*fired: str) -> list[str]:
            ids = tuple(map(str, fired))
            concluded = self._added.union(*(self._keys[rule] for rule in ids))
            added = list(close(ids, frozenset(concluded)))
            self._added.update(added)
            return [clips.Symbol(self._symbol(key)) for key in added]

        self._env.define_function(end, f"end{number}")
        self._env.build(
            f"(defrule end-{number} (declare (salience {-2 * number - 1})) (initial-fact) => "
            f"(progn$ (?key (end{number} (expand$ ?*fired*))) (assert (concluded (key ?key)))))"
        )
        self._env.build("(deffacts start (initial-fact))")
