"""What a plan of layers consists of: the facts that patterns ask for, and what fills them.

Every layer has one wide fact. A *claim* is one thing that may hold of a case (a distinct atom). It
fills fields of the facts of all layers that ask for it:

    a7   claim 7 holds for sure                g3   enough claims of group 3 hold for sure
    m7   claim 7 holds or needs the figure     h3   enough of them hold or need the figure
    open   something that the layer asks for needs the figure
    never  always False: what can never hold asks for it to be True

A field that a pattern wants False is False from the start; all others are absent until filled.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from bme_assist.engine.values import EngineRule, Layer
from bme_assist.knowledge.condition import Atom
from bme_assist.knowledge.interval import Interval

__all__ = [
    "NOTHING",
    "Conclusion",
    "Effect",
    "Fields",
    "Member",
    "OnDemand",
    "Plan",
    "PlannedRule",
    "Reading",
    "Silent",
]

_Made = TypeVar("_Made")

Fields = dict[str, bool]


class Effect(NamedTuple):
    """What follows once some claims hold: fields by layer, and one more of each group."""

    claims: tuple[int, ...] = ()
    fields: tuple[tuple[int, Fields], ...] = ()
    groups: tuple[int, ...] = ()


NOTHING = Effect()


class Member(NamedTuple):
    """An atom as a rule wrote it, with its claim; ``negated`` for the test ``not recorded``."""

    atom: Atom
    claim: int
    negated: bool


@dataclass(frozen=True, slots=True)
class Silent:
    """A group that asks for silence too (``not recorded``): looked at just before it is needed."""

    field: str
    needs: int
    members: tuple[Member, ...]
    lenient: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """What a record of one finding means: present, absent, the choices, or a number."""

    recorded: Effect
    present: Effect
    absent: Effect
    choices: tuple[tuple[frozenset[str], Effect], ...]
    ranges: tuple[tuple[Interval, Effect, Effect], ...]
    """Each interval asked for, with what follows when it holds and when it needs the figure."""
    choice: dict[str, Effect]
    """All that follows from one chosen value alone; a value that nobody asks for is not in it."""
    ends: tuple[float, ...]
    """Every end of an interval that is asked for, in order."""
    figures: tuple[Effect, ...]
    """All that follows from a figure: below the first end, at it, between it and the next …"""


@dataclass(frozen=True, slots=True)
class PlannedRule:
    """A rule with its pattern, and its ``shadow``: the pattern under which it is undecided."""

    rule: EngineRule
    layer: int
    pattern: Fields
    shadow: Fields | None
    parts: tuple[tuple[str, int, tuple[Member, ...]], ...]
    """Kind of each part, how many of its members must hold, and the members."""

    @property
    def held_always(self) -> tuple[Atom, ...] | None:
        """The atoms that hold whenever the rule fires; None when that depends on the case."""
        if self.rule.lenient or any(kind in {"any of", "at least"} for kind, _, _ in self.parts):
            return None
        return tuple(part[2][0].atom for part in self.parts if part[0] == "atom")


class Conclusion(NamedTuple):
    """What follows when a key is concluded, is possible, or is concluded after being possible."""

    sure: Effect
    possible: Effect
    confirmed: Effect


class OnDemand(dict[str, _Made]):
    """Values by name, each made when it is first looked up: one case asks for few of them.

    ``names`` are all names that can be looked up. Making a value twice gives the same, so that
    threads need not wait for each other.
    """

    __slots__ = ("_make", "names")

    def __init__(self, names: Collection[str], make: Callable[[str], _Made]) -> None:
        """``make`` is called with a name of ``names``."""
        super().__init__()
        self.names, self._make = names, make

    def __missing__(self, name: str) -> _Made:
        """Make the value of ``name``. Raises KeyError for a name that is none of them."""
        if name not in self.names:
            raise KeyError(name)
        made = self[name] = self._make(name)
        return made


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that a run needs to know about its layers; shared by all runs.

    What it says never changes; what follows from a record is worked out when first asked for.
    """

    layers: tuple[Layer, ...]
    rules: tuple[PlannedRule, ...]
    templates: tuple[Fields, ...]
    readings: OnDemand[Reading]
    conclusions: OnDemand[Conclusion]
    group_needs: list[int]
    group_fields: list[tuple[tuple[int, Fields], ...]]
    silent: tuple[tuple[Silent, ...], ...]
