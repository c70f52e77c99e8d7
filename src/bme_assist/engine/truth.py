"""Whether one atom about a finding holds, given what was recorded."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from bme_assist.knowledge.condition import Atom, Value
from bme_assist.knowledge.interval import Interval

__all__ = ["Truth", "truth", "within"]

Truth = Literal["holds", "fails", "needs the figure", "not recorded"]


def within(recorded: Interval, wanted: Interval) -> Truth:
    """Whether every number that was recorded, none of them, or only some lie in ``wanted``."""
    if recorded.lies_within(wanted):
        return "holds"
    if recorded.is_point or recorded.misses(wanted):
        return "fails"
    return "needs the figure"


def truth(atom: Atom, recorded: Mapping[str, Value]) -> Truth:
    """Judge one atom about a finding.

    A finding that is not recorded makes the tests ``recorded`` and ``not recorded`` fail or hold;
    for every other test the answer is then "not recorded". Raises ValueError for an atom about a
    conclusion, which no record can answer.
    """
    if not atom.is_about_a_finding:
        raise ValueError(f"{atom.subject!r} is a conclusion, not a finding that can be recorded")
    is_recorded = atom.subject in recorded
    if atom.test in {"recorded", "not recorded"}:
        return "holds" if is_recorded is (atom.test == "recorded") else "fails"
    if not is_recorded:
        return "not recorded"
    value = recorded[atom.subject]
    if atom.test == "within":
        if isinstance(value, Interval) and atom.interval is not None:
            return within(value, atom.interval)
        return "fails"
    if atom.test == "is":
        holds = isinstance(value, frozenset) and not value.isdisjoint(atom.values)
    else:
        holds = value is (atom.test == "present")
    return "holds" if holds else "fails"
