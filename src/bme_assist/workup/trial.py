"""Tries changes of one case quickly: only rules that read what changed are looked at again.

The layers, their rules and what closes them are those of the workup; tests hold this reader of
the rules to the answers of the engine.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bme_assist.cases import Case, Closed, close, follows
from bme_assist.knowledge import KnowledgeBase, Recorded, Value
from bme_assist.workup.changes import PLACE, Change, changed_case
from bme_assist.workup.numbered import NO, OPEN, SURE, Claim, NumberedRules, States
from bme_assist.workup.weigh import Weighed, rank

__all__ = ["Outcome", "Trials"]


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """What a trial ends in: the rules that fired, in order, and the categories in rank order."""

    fired: tuple[str, ...]
    ranked: tuple[Weighed, ...]
    leading: str | None
    urgency: str | None
    """The fastest urgency of the flags raised; None without a flag."""
    states: States
    """How every condition and conclusion came out; what is not there does not hold."""

    @property
    def concluded(self) -> frozenset[str]:
        """The keys of all conclusions that hold for sure."""
        return frozenset(
            key for key, held in self.states.items() if held == SURE and isinstance(key, str)
        )

    def place(self, category: str) -> Weighed:
        """Where one category came out."""
        return next(one for one in self.ranked if one.category.name == category)


@dataclass(frozen=True, slots=True)
class _State:
    """How every claim and rule came out, and what the closing of each layer concluded."""

    claims: dict[Claim, int]
    rules: dict[int, int]
    fired: frozenset[int]
    closed: tuple[frozenset[str], ...]


class Trials:
    """One case, and how it would come out with other findings.

    Unless ``whole``, steps and management are left out, and dangers too unless ``dangers`` asks
    for them; that costs less. Raises CaseError when the case contradicts itself.
    """

    def __init__(
        self, case: Case, knowledge: KnowledgeBase, *, whole: bool = True, dangers: bool = False
    ) -> None:
        """Work the case up as it stands."""
        self.case, self.knowledge = case, knowledge
        self._plan = plan = NumberedRules.of(knowledge)
        self._last = plan.weighed_last if not dangers else plan.dangers_last
        if whole:
            self._last = len(plan.layers)
        self.closed = close(case, knowledge)
        self.values: Mapping[str, Value] = self.closed.values
        self._entered = frozenset(entry.finding for entry in case.recorded)
        nothing_gone: Mapping[str, Value | None] = {}
        self._fewer = {frozenset[str](): (self.closed, nothing_gone)}
        self.runs = 0
        claims = plan.all_states(self.values)
        nothing = _State(claims, {}, frozenset(), (frozenset(),) * len(plan.layers))
        self._base = self._propagate(claims, range(len(plan.rules)), nothing)
        self.base = self._outcome(self._base)
        self._tried: dict[frozenset[tuple[Claim, int]], Outcome] = {}

    def run(self, changes: Iterable[Change]) -> Outcome | None:
        """The outcome with these changes; None when the changed case contradicts itself."""
        changed = self._changed(tuple(changes))
        if changed is None:
            return None
        self.runs += 1
        claims, plan = self._base.claims, self._plan
        other = [
            (claim, state)
            for name, value in changed.items()
            for claim, state in plan.states(name, value)
            if claims.get(claim, NO) != state
        ]
        if not other:
            return self.base
        # Two changes that make the same conditions hold come to the same.
        key = frozenset(other)
        if key not in self._tried:
            touched = {place for claim, _ in other for place in plan.readers[claim]}
            self._tried[key] = self._outcome(
                self._propagate({**claims, **dict(other)}, touched, self._base)
            )
        return self._tried[key]

    def _changed(self, changes: tuple[Change, ...]) -> Mapping[str, Value | None] | None:
        """The findings whose value is another, implied ones too; None for a contradiction."""
        entries = [
            Recorded(one.finding, one.value, "", PLACE) for one in changes if one.value is not None
        ]
        replaced = frozenset(one.finding for one in changes) & self._entered
        closed, gone = self._without(replaced)
        plain = all(
            one.finding not in self._plan.implied and one.finding not in closed.values
            for one in entries
        )
        if plain:
            return {**gone, **{one.finding: one.value for one in entries}}
        more = follows(closed, entries, self.knowledge)
        return None if more is None else {**gone, **more}

    def _without(self, names: frozenset[str]) -> tuple[Closed, Mapping[str, Value | None]]:
        """The case without some of its entries, closed, and what is otherwise then."""
        if names not in self._fewer:
            kept = changed_case(self.case, [Change(name, None) for name in names], self.knowledge)
            closed = close(kept, self.knowledge)
            gone = {
                name: closed.values.get(name)
                for name, value in self.values.items()
                if closed.values.get(name) != value
            }
            self._fewer[names] = closed, gone
        return self._fewer[names]

    def _propagate(self, claims: dict[Claim, int], touched: Iterable[int], base: _State) -> _State:
        """Judge the touched rules layer by layer, and whatever reads what they conclude."""
        plan = self._plan
        rules, fired, closed = dict(base.rules), set(base.fired), list(base.closed)
        waiting: list[set[int]] = [set() for _ in plan.layers]
        for place in touched:
            waiting[plan.rules[place].layer].add(place)
        changed = not base.rules
        for number, layer in enumerate(plan.layers[: self._last + 1]):
            moved: list[str] = []
            for place in waiting[number]:
                rule = plan.rules[place]
                outcome = rule.judge(claims)
                if rules.get(place, NO) == outcome:
                    continue
                rules[place] = outcome
                # What a rule concludes is all that it does; the others are read at the end.
                changed |= not rule.concludes
                moved += _conclude(rule.concludes, outcome, rule.lenient, claims)
                fires = outcome == SURE or (outcome == OPEN and rule.lenient)
                (fired.add if fires else fired.discard)(place)
            if changed and layer.close is not None and number < self._last:
                added = frozenset(layer.close(self._ids(fired), frozenset()))
                for key in added ^ closed[number]:
                    claims[key] = SURE if key in added else NO
                    moved.append(key)
                closed[number] = added
            for key in moved:
                for place in plan.readers.get(key, ()):
                    waiting[plan.rules[place].layer].add(place)
        return _State(claims, rules, frozenset(fired), tuple(closed))

    def _ids(self, fired: Iterable[int]) -> tuple[str, ...]:
        rules = self._plan.rules
        return tuple([rules[place].id for place in sorted(fired)])

    def _outcome(self, state: _State) -> Outcome:
        knowledge, plan = self.knowledge, self._plan
        fired = self._ids(state.fired)
        ranked = rank(plan.closing.weigh(fired), knowledge)
        flags = {plan.flags[place] for place in state.fired if place in plan.flags}
        return Outcome(
            fired=fired,
            ranked=ranked,
            leading=ranked[0].category.name
            if knowledge.scale.may_lead(ranked[0].standing)
            else None,
            urgency=min(flags, key=knowledge.scale.haste_of, default=None),
            states=state.claims,
        )


def _conclude(
    keys: Iterable[str], outcome: int, lenient: bool, claims: dict[Claim, int]
) -> list[str]:
    """Note what a rule concludes; the keys that are different now."""
    state = SURE if outcome and lenient else outcome
    moved = [key for key in keys if claims.get(key, NO) != state]
    claims.update(dict.fromkeys(moved, state))
    return moved
