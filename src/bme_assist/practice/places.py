"""Which places of the body go together: those that cases of a library record together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from bme_assist.cases import Case
from bme_assist.knowledge import KnowledgeBase, Value

__all__ = ["Places", "places_named", "places_of"]

_PLACES = ("pain site", "affected joint", "marrow edema site", "fracture site")
"""The findings of the vocabulary whose values are places."""

_Place = tuple[str, str]


@dataclass(frozen=True)
class Places:
    """Pairs of places, each a finding with one of its values, that were seen in one patient."""

    seen: frozenset[frozenset[_Place]]

    @staticmethod
    def of(cases: Iterable[Case]) -> Places:
        """Learn from cases what goes together."""
        pairs: set[frozenset[_Place]] = set()
        for case in cases:
            places = _places({one.finding: one.value for one in case.recorded})
            pairs.update(map(frozenset, combinations(places, 2)))
        return Places(frozenset(pairs))

    def fit(self, findings: Mapping[str, Value]) -> bool:
        """Whether all places of a draft were seen together, pair by pair."""
        return all(frozenset(pair) in self.seen for pair in combinations(_places(findings), 2))


def places_named(knowledge: KnowledgeBase) -> frozenset[str]:
    """Every place of the body that the vocabulary knows, such as ``knee``."""
    known = [knowledge.findings[name] for name in _PLACES if name in knowledge.findings]
    return frozenset(value for finding in known for value in finding.values)


def places_of(case: Case) -> frozenset[str]:
    """The places of the body that a case records."""
    return frozenset(place for _, place in _places({e.finding: e.value for e in case.recorded}))


def _places(findings: Mapping[str, Value | None]) -> list[_Place]:
    found: list[_Place] = []
    for name in _PLACES:
        value = findings.get(name)
        if isinstance(value, frozenset):
            found += [(name, one) for one in sorted(value)]
    return found
