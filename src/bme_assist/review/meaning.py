"""What conditions and words mean, in one form for all ways of writing them.

Two conditions have the same form when they differ in spelling, order, or a group that says
nothing; not every logical equivalence is seen, and in doubt two forms differ.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import inf

from bme_assist.knowledge import Atom, Interval, KnowledgeBase, Part, figure
from bme_assist.knowledge.words import without_limits

__all__ = ["conditions_meant", "phrases_meant", "words_meant"]

Meant = list[object]


def words_meant(text: str, knowledge: KnowledgeBase) -> str:
    """A text without capitals, British spelling, runs of blanks, or a full stop at its end."""
    return knowledge.phrases.names.normal.text(text).rstrip(" .")


def phrases_meant(atoms: Iterable[Atom], knowledge: KnowledgeBase) -> list[Meant]:
    """A list of phrases any of which may hold; their order means nothing."""
    return _sorted(_atom(atom, knowledge) for atom in set(atoms))


def conditions_meant(when: Iterable[Part], knowledge: KnowledgeBase) -> list[Meant]:
    """The parts of a condition, all of which must hold; their order means nothing."""
    found: list[Meant] = []
    for part in when:
        found += [one for one in _parts(part, knowledge) if one not in found]
    return _sorted(found)


def _parts(part: Part, knowledge: KnowledgeBase) -> Iterator[Meant]:
    if isinstance(part, Atom):
        yield _atom(part, knowledge)
        return
    atoms = _sorted(_atom(atom, knowledge) for atom in part.atoms)
    if part.kind == "unless":
        for atom in atoms:
            yield ["unless", atom]
    elif part.kind == "at least" and part.needs == len(atoms):
        yield from atoms
    elif part.kind == "at least" and part.needs > 1:
        yield ["at least", part.needs, atoms]
    else:
        members = [atom for place, atom in enumerate(atoms) if atom not in atoms[:place]]
        yield members[0] if len(members) == 1 else ["any of", members]


def _atom(atom: Atom, knowledge: KnowledgeBase) -> Meant:
    finding = knowledge.findings.get(atom.subject)
    if atom.test == "concluded" or finding is None:
        return [atom.test, atom.subject]
    meant: Meant = [atom.test, finding.kind, finding.name]
    if atom.interval is not None:
        meant += [finding.unit, _limits(without_limits(finding, atom.interval))]
    if atom.values:
        meant.append(sorted(atom.values))
    return meant


def _limits(interval: Interval) -> list[object]:
    """The ends with whether each is open; None where there is no limit."""
    low = None if interval.low == -inf else [figure(interval.low), interval.low_open]
    high = None if interval.high == inf else [figure(interval.high), interval.high_open]
    return [low, high]


def _sorted(meant: Iterable[Meant]) -> list[Meant]:
    return sorted(meant, key=repr)
