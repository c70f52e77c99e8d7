"""From layers to a plan: numbers the claims, gives every rule its pattern."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from math import inf, nextafter

from bme_assist.engine.plan import (
    Conclusion,
    Effect,
    Fields,
    Member,
    OnDemand,
    Plan,
    PlannedRule,
    Reading,
    Silent,
)
from bme_assist.engine.values import EngineRule, Layer
from bme_assist.knowledge.condition import Atom, Group, Part, atoms_of
from bme_assist.knowledge.interval import Interval

__all__ = ["make_plan"]

_Places = dict[int, set[str]]
"""Names of fields by layer."""


def make_plan(layers: tuple[Layer, ...]) -> Plan:
    """Plan the layers; they must have passed ``check_layers``."""
    planner = _Planner(layers)
    rules = tuple(
        planner.rule(number, rule) for number, layer in enumerate(layers) for rule in layer.rules
    )
    return Plan(
        layers=layers,
        rules=rules,
        templates=tuple(planner.templates),
        readings=planner.readings(),
        conclusions=planner.conclusions(),
        group_needs=planner.needs,
        group_fields=[_filled(places) for places in planner.group_places],
        silent=tuple(tuple(groups) for groups in planner.silent),
    )


def _filled(places: _Places) -> tuple[tuple[int, Fields], ...]:
    return tuple((layer, dict.fromkeys(sorted(names), True)) for layer, names in places.items())


def _points_among(ends: tuple[float, ...]) -> list[Interval]:
    """One figure below all ends, then of each end the end itself and the next figure above it.

    No interval tells one figure between two neighbouring ends from another.
    """
    numbers = [nextafter(ends[0], -inf) if ends else 0.0]
    for end in ends:
        numbers += [end, nextafter(end, inf)]
    return [Interval(number, number) for number in numbers]


def _members_needed(part: Part) -> int:
    """How many atoms of a part must hold; for ``unless`` the number has no meaning."""
    if isinstance(part, Group) and part.kind == "at least":
        return part.needs
    return 1


class _Planner:
    def __init__(self, layers: tuple[Layer, ...]) -> None:
        self._claims: dict[Atom, int] = {}
        self._members: dict[int, Member] = {}
        self._read = {
            atom.subject
            for layer in layers
            for rule in layer.rules
            for atom in atoms_of(rule.when)
            if not atom.is_about_a_finding
        }
        self._open_keys: set[str] = set()
        self._find_open_keys(layers)
        self._open_layers: set[int] = set()
        self._sure_places: defaultdict[int, _Places] = defaultdict(lambda: defaultdict(set))
        self._maybe_places: defaultdict[int, _Places] = defaultdict(lambda: defaultdict(set))
        self._sure_groups: defaultdict[int, list[int]] = defaultdict(list)
        self._maybe_groups: defaultdict[int, list[int]] = defaultdict(list)
        self._group_numbers: dict[tuple[object, ...], int] = {}
        self.needs: list[int] = []
        self.group_places: list[_Places] = []
        self.silent: list[list[Silent]] = [[] for _ in layers]
        self.templates: list[Fields] = [{} for _ in layers]

    # -- what can be undecided

    def _find_open_keys(self, layers: tuple[Layer, ...]) -> None:
        for layer in layers:
            found = [
                rule.concludes
                for rule in layer.rules
                if not rule.lenient and any(map(self._is_open, atoms_of(rule.when)))
            ]
            self._open_keys.update(key for keys in found for key in keys)

    def _is_open(self, atom: Atom) -> bool:
        return atom.test == "within" or (
            atom.test == "concluded" and atom.subject in self._open_keys
        )

    # -- patterns

    def rule(self, layer: int, rule: EngineRule) -> PlannedRule:
        """Give a rule its pattern, and a shadow if its undecided conclusions can be read."""
        pattern = self._pattern(layer, rule.when, lenient=rule.lenient)
        shadow = None
        if (
            not rule.lenient
            and not self._read.isdisjoint(rule.concludes)
            and any(map(self._is_open, atoms_of(rule.when)))
        ):
            shadow = self._pattern(layer, rule.when, lenient=True)
            self._want(shadow, layer, "open", wanted=True)
            self._open_layers.add(layer)
        parts = tuple(
            ("atom", 1, (self._member(part),))
            if isinstance(part, Atom)
            else (part.kind, _members_needed(part), tuple(map(self._member, part.atoms)))
            for part in rule.when
        )
        return PlannedRule(rule, layer, pattern, shadow, parts)

    def _pattern(self, layer: int, when: tuple[Part, ...], *, lenient: bool) -> Fields:
        pattern: Fields = {}
        for part in when:
            if isinstance(part, Atom):
                self._want_atom(pattern, layer, part, lenient=lenient, wanted=True)
            elif part.kind == "unless":
                # An ordinary rule asks that nothing possibly holds, a lenient one that nothing
                # surely does.
                for atom in part.atoms:
                    self._want_atom(pattern, layer, atom, lenient=not lenient, wanted=False)
            else:
                self._want_group(pattern, layer, part, lenient=lenient)
        return pattern

    def _want(self, pattern: Fields, layer: int, name: str, *, wanted: bool) -> None:
        if pattern.setdefault(name, wanted) is not wanted:
            pattern["never"] = True
        if not wanted:
            self.templates[layer][name] = False

    def _want_atom(
        self, pattern: Fields, layer: int, atom: Atom, *, lenient: bool, wanted: bool
    ) -> None:
        _, claim, negated = self._member(atom)
        if lenient and self._is_open(atom):
            name, places = f"m{claim}", self._maybe_places
        else:
            name, places = f"a{claim}", self._sure_places
        places[claim][layer].add(name)
        self._want(pattern, layer, name, wanted=wanted is not negated)

    def _want_group(self, pattern: Fields, layer: int, group: Group, *, lenient: bool) -> None:
        members = tuple(map(self._member, group.atoms))
        needs = _members_needed(group)
        if needs <= 0:
            return
        if needs > len(members):
            self._want(pattern, layer, "never", wanted=True)
            return
        lenient = lenient and any(map(self._is_open, group.atoms))
        number = self._group_number(members, needs, lenient=lenient)
        name = f"{'h' if lenient else 'g'}{number}"
        self._want(pattern, layer, name, wanted=True)
        if any(member.negated for member in members):
            silent = Silent(name, needs, members, lenient)
            if all(other.field != name for other in self.silent[layer]):
                self.silent[layer].append(silent)
        else:
            self.group_places[number][layer].add(name)

    def _group_number(self, members: tuple[Member, ...], needs: int, *, lenient: bool) -> int:
        key = (tuple((m.claim, m.negated) for m in members), needs, lenient)
        if key in self._group_numbers:
            return self._group_numbers[key]
        number = self._group_numbers[key] = len(self.needs)
        self.needs.append(needs)
        self.group_places.append(defaultdict(set))
        if not any(member.negated for member in members):
            groups = self._maybe_groups if lenient else self._sure_groups
            for member in members:
                groups[member.claim].append(number)
        return number

    def _member(self, atom: Atom) -> Member:
        # The layers keep every atom alive, so that its identity is its own; to hash it is slow.
        member = self._members.get(id(atom))
        if member is None:
            negated = atom.test == "not recorded"
            claim = Atom(atom.subject, "recorded") if negated else atom
            number = self._claims.setdefault(claim, len(self._claims))
            member = self._members[id(atom)] = Member(atom, number, negated)
        return member

    # -- effects

    def _effect(
        self, claims: Iterable[int], *, sure: bool = True, maybe: bool = True, opens: bool = False
    ) -> Effect:
        claims = tuple(claims)
        places: _Places = defaultdict(set)
        groups: list[int] = []
        for claim in claims:
            for wanted, found, counted in (
                (sure, self._sure_places, self._sure_groups),
                (maybe, self._maybe_places, self._maybe_groups),
            ):
                if not wanted:
                    continue
                for layer, names in found.get(claim, {}).items():
                    places[layer] |= names
                groups.extend(counted.get(claim, ()))
        if opens:
            for layer in self._layers_opened_by(claims[0], places, groups):
                places[layer].add("open")
        return Effect(claims, _filled(places), tuple(groups))

    def _layers_opened_by(self, claim: int, places: _Places, groups: list[int]) -> set[int]:
        touched = set(places).union(*(self.group_places[group] for group in groups))
        touched.update(
            layer
            for layer, silent in enumerate(self.silent)
            if any(member.claim == claim for group in silent for member in group.members)
        )
        return touched & self._open_layers

    def readings(self) -> OnDemand[Reading]:
        """What a record of each finding that any rule asks about would mean."""
        asked: defaultdict[str, list[tuple[Atom, int]]] = defaultdict(list)
        for atom, claim in self._claims.items():
            if atom.is_about_a_finding:
                asked[atom.subject].append((atom, claim))
        return OnDemand(asked.keys(), lambda name: self._reading(asked[name]))

    def _reading(self, asked: list[tuple[Atom, int]]) -> Reading:
        of = {
            test: [claim for atom, claim in asked if atom.test == test]
            for test in ("recorded", "present", "absent")
        }
        intervals = [(atom.interval, claim) for atom, claim in asked if atom.interval is not None]
        ends = tuple(
            sorted({end for interval, _ in intervals for end in (interval.low, interval.high)})
        )
        return Reading(
            recorded=self._effect(of["recorded"]),
            present=self._effect(of["recorded"] + of["present"]),
            absent=self._effect(of["recorded"] + of["absent"]),
            choices=tuple(
                (atom.values, self._effect([claim])) for atom, claim in asked if atom.test == "is"
            ),
            ranges=tuple(
                (
                    interval,
                    self._effect([claim]),
                    self._effect([claim], sure=False, opens=True),
                )
                for interval, claim in intervals
            ),
            choice={
                value: self._effect(
                    of["recorded"] + [claim for atom, claim in asked if value in atom.values]
                )
                for value in frozenset().union(*(atom.values for atom, _ in asked))
            },
            ends=ends,
            figures=tuple(
                self._effect(
                    of["recorded"]
                    + [claim for wanted, claim in intervals if point.lies_within(wanted)]
                )
                for point in _points_among(ends)
            ),
        )

    def conclusions(self) -> OnDemand[Conclusion]:
        """What each conclusion that any rule reads would mean."""
        claims = {
            atom.subject: claim
            for atom, claim in self._claims.items()
            if not atom.is_about_a_finding
        }
        return OnDemand(claims.keys(), lambda key: self._conclusion(claims[key]))

    def _conclusion(self, claim: int) -> Conclusion:
        return Conclusion(
            sure=self._effect([claim]),
            possible=self._effect([claim], sure=False, opens=True),
            confirmed=self._effect([claim], maybe=False),
        )
