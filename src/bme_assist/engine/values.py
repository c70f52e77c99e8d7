"""What goes into a run and what comes out of it: rules in layers, firings in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bme_assist.knowledge.condition import Atom, Part

__all__ = ["Closer", "Decided", "EngineRule", "Firing", "Layer", "Run"]

Closer = Callable[[tuple[str, ...], frozenset[str]], Iterable[str]]
"""Told the ids of all rules fired so far, in order, and all that is concluded; adds conclusions."""


@dataclass(frozen=True, slots=True)
class EngineRule:
    """A rule as the engine sees it: all parts of ``when`` must hold.

    ``concludes`` lists the keys that atoms with the test ``concluded`` read in later layers.
    In a ``lenient`` rule (a red flag, a ceiling) what needs the figure counts as fulfilled.
    """

    id: str
    when: tuple[Part, ...]
    concludes: tuple[str, ...] = ()
    lenient: bool = False


@dataclass(frozen=True, slots=True)
class Layer:
    """Rules that look at the same things; ``close`` is called once when all of them are done.

    ``closes`` names every key that ``close`` may add; None when that is not known beforehand.
    """

    name: str
    rules: tuple[EngineRule, ...]
    close: Closer | None = None
    closes: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Firing:
    """One rule that fired, and why. ``order`` counts from 1 through all layers.

    ``held`` are the atoms that made it fire, of a group those that hold; what stands under
    ``unless`` is never among them. ``needs_figure`` are the undecided atoms on which a lenient
    rule relied, under ``unless`` too; it is empty when the rule holds whatever the figures are.
    """

    rule: str
    layer: str
    order: int
    held: tuple[Atom, ...]
    needs_figure: tuple[Atom, ...]


@dataclass(frozen=True, slots=True)
class Decided:
    """How a rule comes out in a run, whatever its condition says.

    So one asks what a rule with another condition would change: nothing else need be planned
    anew. ``is_open`` says that its conclusions are possible; ``held`` is what made it fire.
    """

    fires: bool
    is_open: bool = False
    held: tuple[Atom, ...] = ()


@dataclass(frozen=True, slots=True)
class Run:
    """Everything that fired, in order, and everything that was concluded for sure."""

    firings: tuple[Firing, ...]
    concluded: frozenset[str]
