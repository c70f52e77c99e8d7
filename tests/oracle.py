"""A plain, slow reading of what layers of rules mean, to hold the engine to.

It knows the condition algebra and the shape of rules and layers, and nothing of how the engine
works. Truth is 0 (fails), 1 (needs the figure) or 2 (holds): "all of" is the least of them, "any
of" the greatest.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from math import inf

from bme_assist.engine import EngineRule, Layer
from bme_assist.knowledge.condition import Atom, Group, Part, Value
from bme_assist.knowledge.interval import Interval

FAILS, OPEN, HOLDS = 0, 1, 2


@dataclass
class Told:
    """What the oracle says: (rule, layer, held, needs the figure) in order, and the conclusions."""

    fired: list[tuple[str, str, tuple[Atom, ...], tuple[Atom, ...]]]
    concluded: set[str]


def work_up(layers: tuple[Layer, ...], recorded: Mapping[str, Value]) -> Told:
    told = Told([], set())
    possible: set[str] = set()
    for layer in layers:
        newly_sure: set[str] = set()
        newly_possible: set[str] = set()
        for rule in layer.rules:
            known = (recorded, told.concluded, possible)
            truth = min([HOLDS, *(_part(part, *known) for part in rule.when)])
            if truth == HOLDS or (truth == OPEN and rule.lenient):
                told.fired.append((rule.id, layer.name, *_why(rule, *known)))
                newly_sure |= set(rule.concludes)
            elif truth == OPEN:
                newly_possible |= set(rule.concludes)
        told.concluded |= newly_sure
        possible |= newly_possible
        if layer.close is not None:
            ids = tuple(fired[0] for fired in told.fired)
            told.concluded |= set(layer.close(ids, frozenset(told.concluded)))
    return told


def _part(
    part: Part, recorded: Mapping[str, Value], concluded: set[str], possible: set[str]
) -> int:
    if isinstance(part, Atom):
        return _atom(part, recorded, concluded, possible)
    truths = [_atom(atom, recorded, concluded, possible) for atom in part.atoms]
    if part.kind == "unless":
        return HOLDS - max([FAILS, *truths])
    needs = 1 if part.kind == "any of" else part.needs
    if sum(truth == HOLDS for truth in truths) >= needs:
        return HOLDS
    return OPEN if sum(truth != FAILS for truth in truths) >= needs else FAILS


def _atom(
    atom: Atom, recorded: Mapping[str, Value], concluded: set[str], possible: set[str]
) -> int:
    if atom.test == "concluded":
        if atom.subject in concluded:
            return HOLDS
        return OPEN if atom.subject in possible else FAILS
    if atom.test == "not recorded":
        return FAILS if atom.subject in recorded else HOLDS
    if atom.subject not in recorded:
        return FAILS
    value = recorded[atom.subject]
    if atom.test == "recorded":
        return HOLDS
    if atom.test == "within":
        assert atom.interval is not None
        return _number(value, atom.interval) if isinstance(value, Interval) else FAILS
    if atom.test == "is":
        return HOLDS if isinstance(value, frozenset) and value & atom.values else FAILS
    return HOLDS if value is (atom.test == "present") else FAILS


def _number(value: Interval, wanted: Interval) -> int:
    """Look at enough single numbers: every end, one between any two, one beyond each side."""
    ends = (value.low, value.high, wanted.low, wanted.high)
    known = sorted({end for end in ends if abs(end) != inf}) or [0.0]
    between = [(low + high) / 2 for low, high in pairwise(known)]
    tried = [known[0] - 1, *known, *between, known[-1] + 1]
    inside = [number for number in tried if _has(value, number)]
    hits = sum(_has(wanted, number) for number in inside)
    return HOLDS if hits == len(inside) else OPEN if hits else FAILS


def _has(interval: Interval, number: float) -> bool:
    above = number > interval.low or (number == interval.low and not interval.low_open)
    below = number < interval.high or (number == interval.high and not interval.high_open)
    return above and below


def _why(
    rule: EngineRule, recorded: Mapping[str, Value], concluded: set[str], possible: set[str]
) -> tuple[tuple[Atom, ...], tuple[Atom, ...]]:
    held: list[Atom] = []
    needs_figure: list[Atom] = []
    for part in rule.when:
        atoms = part.atoms if isinstance(part, Group) else (part,)
        truths = [(atom, _atom(atom, recorded, concluded, possible)) for atom in atoms]
        if not (isinstance(part, Group) and part.kind == "unless"):
            held += [atom for atom, truth in truths if truth == HOLDS]
        if _part(part, recorded, concluded, possible) == OPEN:
            needs_figure += [atom for atom, truth in truths if truth == OPEN]
    return tuple(held), tuple(needs_figure)
