"""The state of one run: the facts still to be declared, what is claimed, and the trail."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import replace

from bme_assist.engine.plan import Effect, Fields, Plan, PlannedRule
from bme_assist.engine.truth import within
from bme_assist.engine.values import Decided, Firing
from bme_assist.knowledge.condition import Atom, Value
from bme_assist.knowledge.interval import Interval

__all__ = ["Case"]


class Case:
    """One case on its way through the layers of a plan; used once."""

    __slots__ = (
        "_missing",
        "_open",
        "_plan",
        "_sure",
        "concluded",
        "decided",
        "fields",
        "fired",
        "now",
        "now_possible",
        "possible",
        "trail",
    )

    def __init__(
        self, plan: Plan, recorded: Mapping[str, Value], decided: Mapping[str, Decided]
    ) -> None:
        """Read what was recorded; it must have passed ``check_recorded``."""
        self._plan = plan
        self.decided = decided
        self._missing = plan.group_needs.copy()
        self._sure: set[int] = set()
        self._open: set[int] = set()
        self.fields: list[Fields] = [template.copy() for template in plan.templates]
        self.fired: list[str] = []
        self.trail: list[Firing] = []
        self.concluded: set[str] = set()
        self.possible: set[str] = set()
        self.now: list[str] = []
        self.now_possible: list[str] = []
        for name in recorded.keys() & plan.readings.names:
            self._read(name, recorded[name])

    # -- claims

    def _read(self, name: str, value: Value) -> None:
        reading = self._plan.readings[name]
        if isinstance(value, bool):
            self._hold(reading.present if value else reading.absent)
            return
        if isinstance(value, Interval):
            if value.low == value.high:
                ends = reading.ends
                place = bisect_left(ends, value.low)
                is_end = place < len(ends) and ends[place] == value.low
                self._hold(reading.figures[2 * place + is_end])
                return
            self._hold(reading.recorded)
            for interval, holds, needs_figure in reading.ranges:
                truth = within(value, interval)
                if truth == "holds":
                    self._hold(holds)
                elif truth == "needs the figure":
                    self._leave_open(needs_figure)
        elif len(value) == 1:
            (chosen,) = value
            self._hold(reading.choice.get(chosen, reading.recorded))
        else:
            self._hold(reading.recorded)
            for values, holds in reading.choices:
                if not values.isdisjoint(value):
                    self._hold(holds)

    def _hold(self, effect: Effect) -> None:
        claims, fields, groups = effect
        self._sure.update(claims)
        for layer, filled in fields:
            self.fields[layer].update(filled)
        if groups:
            self._count(groups)

    def _leave_open(self, effect: Effect) -> None:
        claims, fields, groups = effect
        self._open.update(claims)
        for layer, filled in fields:
            self.fields[layer].update(filled)
        self._count(groups)

    def _count(self, groups: tuple[int, ...]) -> None:
        missing = self._missing
        for group in groups:
            missing[group] -= 1
            if not missing[group]:
                for layer, filled in self._plan.group_fields[group]:
                    self.fields[layer].update(filled)

    # -- layers

    def fields_of(self, layer: int) -> Fields:
        """The fields of a layer's fact, as they stand now."""
        fields = self.fields[layer]
        for group in self._plan.silent[layer]:
            held = sum(
                (claim in self._sure or (group.lenient and claim in self._open)) is not negated
                for _, claim, negated in group.members
            )
            if held >= group.needs:
                fields[group.field] = True
        return fields

    def close(self, layer: int) -> None:
        """Let later layers see what this one concludes.

        Raises what ``close`` of the layer raises, TypeError for conclusions that are not text and
        ValueError for one that was not declared.
        """
        if self.decided:
            self._decide(layer)
        self._conclude(self.now)
        self.now.clear()
        spec = self._plan.layers[layer]
        if spec.close is not None:
            added = spec.close(tuple(self.fired), frozenset(self.concluded))
            self._conclude(self._checked(added, spec.name, spec.closes))
        for key in self.now_possible:
            if key not in self.concluded and key not in self.possible:
                self.possible.add(key)
                if key in self._plan.conclusions.names:
                    self._leave_open(self._plan.conclusions[key].possible)
        self.now_possible.clear()

    def _decide(self, layer: int) -> None:
        """Put the rules whose outcome was given in their places among those that fired."""
        here = [planned.rule for planned in self._plan.rules if planned.layer == layer]
        order = {rule.id: place for place, rule in enumerate(here)}
        for rule in here:
            decided = self.decided.get(rule.id)
            if decided is None:
                continue
            if decided.is_open and not decided.fires:
                self.now_possible += rule.concludes
            if not decided.fires:
                continue
            later = [name for name in self.fired if order.get(name, -1) > order[rule.id]]
            place = len(self.fired) - len(later)
            self.fired.insert(place, rule.id)
            name = self._plan.layers[layer].name
            self.trail.insert(place, Firing(rule.id, name, place + 1, decided.held, ()))
            after = range(place + 1, len(self.trail))
            for at in after:
                self.trail[at] = replace(self.trail[at], order=at + 1)
            self.now += rule.concludes

    def _checked(
        self, keys: Iterable[str], layer: str, declared: frozenset[str] | None
    ) -> tuple[str, ...]:
        if isinstance(keys, str):
            raise TypeError(f"the end of the layer {layer!r} must add several keys, not {keys!r}")
        keys = tuple(keys)
        for key in keys:
            if not isinstance(key, str):
                raise TypeError(f"the end of the layer {layer!r} adds {key!r}, which is not text")
            if declared is not None and key not in declared:
                raise ValueError(
                    f"the end of the layer {layer!r} adds {key!r} without declaring it"
                )
        return keys

    def _conclude(self, keys: Iterable[str]) -> None:
        for key in keys:
            if key in self.concluded:
                continue
            self.concluded.add(key)
            if key not in self._plan.conclusions.names:
                continue
            effects = self._plan.conclusions[key]
            if key in self.possible:
                self._open.difference_update(effects.confirmed.claims)
                self._hold(effects.confirmed)
            else:
                self._hold(effects.sure)

    # -- the trail

    def explain(self, planned: PlannedRule) -> tuple[tuple[Atom, ...], tuple[Atom, ...]]:
        """Which atoms made the rule fire, and which of them need the figure."""
        held: list[Atom] = []
        needs_figure: list[Atom] = []
        for kind, needs, members in planned.parts:
            undecided = [atom for atom, claim, _ in members if claim in self._open]
            if kind == "unless":
                needs_figure += undecided
                continue
            holding = [
                atom for atom, claim, negated in members if (claim in self._sure) is not negated
            ]
            held += holding
            if len(holding) < needs:
                needs_figure += undecided
        return tuple(held), tuple(needs_figure)
