"""The cells into which all thresholds cut a number, and the neighbors of a threshold.

A cell is a single figure at which some condition changes, or the open stretch between two such
figures; no condition of the rules tells two numbers of one cell apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from math import inf

from bme_assist.knowledge import Atom, Interval, KnowledgeBase, atoms_of

__all__ = ["Cells"]


class Cells:
    """The thresholds of every number, from all conditions of the knowledge."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        """Collect where conditions of rules and implications change."""
        cuts: defaultdict[str, set[float]] = defaultdict(set)
        atoms = [atom for rule in knowledge.rules for atom in atoms_of(rule.when)]
        atoms += [atom for i in knowledge.implications for atom in i.asks]
        for atom in atoms:
            if atom.interval is not None:
                cuts[atom.subject] |= {atom.interval.low, atom.interval.high}
        for implication in knowledge.implications:
            if isinstance(implication.value, Interval):
                cuts[implication.finding] |= {implication.value.low, implication.value.high}
        self._cells: dict[str, tuple[Interval, ...]] = {}
        for name, found in cuts.items():
            finding = knowledge.findings[name]
            plausible = finding.plausible
            inner = sorted(cut for cut in found if plausible.low < cut < plausible.high)
            # Counts and scores: no figure lies between two whole numbers.
            counted = finding.unit_may_be_left_out
            counted = counted and all(one.unit == finding.unit for one in finding.units)
            counted = counted and all(float(cut).is_integer() for cut in inner)
            self._cells[name] = tuple(
                cell for cell in _cells(plausible, inner) if not counted or _holds_whole(cell)
            )

    def of(self, name: str) -> tuple[Interval, ...]:
        """The cells of a number from low to high, within what is plausible."""
        return self._cells.get(name, ())

    def moved(self, atom: Atom) -> Iterator[Interval]:
        """The interval of a condition with one threshold moved to the neighboring cell."""
        wanted = atom.interval
        if wanted is None:
            return
        cells = self.of(atom.subject)
        inside = [place for place, cell in enumerate(cells) if cell.lies_within(wanted)]
        if not inside:
            return
        first, last = inside[0], inside[-1]
        if first > 0:
            yield _from(wanted, cells[first - 1])
            if first < last:
                yield _from(wanted, cells[first + 1])
        if last < len(cells) - 1:
            yield _to(wanted, cells[last + 1])
            if first < last:
                yield _to(wanted, cells[last - 1])


def _cells(plausible: Interval, cuts: list[float]) -> Iterator[Interval]:
    edges = [plausible.low, *cuts, plausible.high]
    for place, (low, high) in enumerate(pairwise(edges)):
        if place:
            yield Interval(low, low)
        yield Interval(low, high, low_open=place > 0, high_open=place < len(cuts))


def _holds_whole(cell: Interval) -> bool:
    """Whether a whole number lies in a cell that begins and ends at whole numbers."""
    return (
        cell.is_point
        or cell.high - cell.low > 1
        or inf in (-cell.low, cell.high)
        or not (cell.low_open and cell.high_open)
    )


def _from(wanted: Interval, cell: Interval) -> Interval:
    return replace(wanted, low=cell.low, low_open=cell.low_open)


def _to(wanted: Interval, cell: Interval) -> Interval:
    return replace(wanted, high=cell.high, high_open=cell.high_open)
