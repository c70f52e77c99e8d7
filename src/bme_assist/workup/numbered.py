"""The rules as trials read them: conditions about findings are numbered, and know their readers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bme_assist.engine import EngineRule, Layer, truth
from bme_assist.knowledge import Atom, KnowledgeBase, Part, Value
from bme_assist.workup.closing import Closing
from bme_assist.workup.steps import Workup, layers_of

__all__ = ["NO", "OPEN", "SURE", "Claim", "NumberedRule", "NumberedRules", "States"]

SURE, OPEN, NO = 2, 1, 0
"""How a claim or a rule comes out; open: it holds if awaited figures allow it."""

_STATES = {"holds": SURE, "needs the figure": OPEN}

Claim = int | str
"""A condition about a finding by its number, or the key of a conclusion."""

States = Mapping[Claim, int]
"""The claims that are sure or open; all others are not."""

_NOTHING: Mapping[str, Value] = {}


@dataclass(frozen=True, slots=True)
class NumberedRule:
    """A rule with its place in the order of the workup and the place of its layer."""

    id: str
    place: int
    layer: int
    parts: tuple[tuple[str, int, tuple[Claim, ...]], ...]
    concludes: tuple[str, ...]
    lenient: bool

    def judge(self, states: States) -> int:
        """Whether it holds for sure, holds if awaited figures allow it, or does not."""
        worst = SURE
        known = states.get
        for kind, needs, members in self.parts:
            if kind == "":
                found = known(members[0], NO)
            elif kind == "unless":
                found = SURE - max([known(one, NO) for one in members], default=NO)
            else:
                each = [known(one, NO) for one in members]
                if each.count(SURE) >= needs:
                    continue
                found = OPEN if len(each) - each.count(NO) >= needs else NO
            if found == NO:
                return NO
            worst = min(worst, found)
        return worst


class NumberedRules:
    """The rules by layer and by what they read; made once for a knowledge base."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        """Number every condition about a finding."""
        workup = Workup.of(knowledge)
        by_id = workup.weighed_rules
        self.closing = Closing(knowledge, by_id, keep=True)
        self.layers: tuple[Layer, ...] = layers_of(knowledge, by_id, self.closing)
        self.weighed_last = max(
            place
            for place, layer in enumerate(self.layers)
            if any(rule.id in by_id for rule in layer.rules)
        )
        """After this layer the ranking and the urgency are settled."""
        exclusions = {rule.id for danger in knowledge.dangers for rule in danger.excluded_by}
        self.dangers_last = max(
            (
                place
                for place, layer in enumerate(self.layers)
                if any(rule.id in exclusions for rule in layer.rules)
            ),
            default=self.weighed_last,
        )
        """After this layer the states of the dangers are settled."""
        self._numbers: dict[Atom, int] = {}
        self._about: dict[str, list[tuple[int, Atom]]] = {}
        self.rules: list[NumberedRule] = []
        self.readers: dict[Claim, list[int]] = {}
        """The places of the rules that read a claim."""
        for layer_place, layer in enumerate(self.layers):
            for rule in layer.rules:
                self._add(rule, layer_place)
        urgency = {flag.id: flag.urgency for flag in knowledge.red_flags}
        self.flags = {one.place: urgency[one.id] for one in self.rules if one.id in urgency}
        """The places of the red flags, with their urgency."""
        self.implied = {name for one in knowledge.implications for name in one.subjects}

    @staticmethod
    def of(knowledge: KnowledgeBase) -> NumberedRules:
        """The numbered rules of a knowledge base; made once and kept with it."""
        kept = knowledge.prepared.get("trials")
        if not isinstance(kept, NumberedRules):
            kept = knowledge.prepared["trials"] = NumberedRules(knowledge)
        return kept

    def states(self, name: str, value: Value | None) -> tuple[tuple[int, int], ...]:
        """How each condition about a finding comes out when this is recorded of it."""
        recorded = _NOTHING if value is None else {name: value}
        return tuple(
            (number, _STATES.get(truth(atom, recorded), NO))
            for number, atom in self._about.get(name, ())
        )

    def all_states(self, values: Mapping[str, Value]) -> dict[Claim, int]:
        """How all conditions about findings come out for these values."""
        found: dict[Claim, int] = {}
        for name in self._about:
            found.update(one for one in self.states(name, values.get(name)) if one[1])
        return found

    def _add(self, rule: EngineRule, layer: int) -> None:
        place = len(self.rules)
        parts = tuple(self._part(part) for part in rule.when)
        made = NumberedRule(rule.id, place, layer, parts, rule.concludes, rule.lenient)
        self.rules.append(made)
        for claim in dict.fromkeys(claim for _, _, members in parts for claim in members):
            self.readers.setdefault(claim, []).append(place)

    def _claim(self, atom: Atom) -> Claim:
        if not atom.is_about_a_finding:
            return atom.subject
        number = self._numbers.get(atom)
        if number is None:
            number = self._numbers[atom] = len(self._numbers)
            self._about.setdefault(atom.subject, []).append((number, atom))
        return number

    def _part(self, part: Part) -> tuple[str, int, tuple[Claim, ...]]:
        if isinstance(part, Atom):
            return "", 1, (self._claim(part),)
        needs = part.needs if part.kind == "at least" else 1
        return part.kind, needs, tuple(self._claim(atom) for atom in part.atoms)
