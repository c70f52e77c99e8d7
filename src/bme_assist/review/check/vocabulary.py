"""Checks of the vocabulary: what nobody reads, and what nobody tells apart."""

from __future__ import annotations

from collections.abc import Iterator

from bme_assist.errors import Location
from bme_assist.knowledge import Atom, Finding, KnowledgeBase, NextStep, RedFlag, atoms_of
from bme_assist.review.check.base import Found, RuleBase

__all__ = ["read_findings", "same_values", "unread_findings"]


def asked_atoms(knowledge: KnowledgeBase) -> Iterator[Atom]:
    """Every atom that some rule or danger asks for, wherever it stands."""
    for rule in knowledge.rules:
        yield from atoms_of(rule.when)
        if isinstance(rule, RedFlag):
            yield from rule.speaks_against
        if isinstance(rule, NextStep):
            yield from rule.done_when
    for danger in knowledge.dangers:
        yield from danger.arises_unless


def read_findings(knowledge: KnowledgeBase) -> frozenset[str]:
    """Every finding whose record can change an answer, by itself or through an implication."""
    read = {atom.subject for atom in asked_atoms(knowledge)}
    read |= {name for danger in knowledge.dangers for name in danger.missing}
    # Implications work both ways: no fever says that the temperature is under 38 °C.
    ties = [one.subjects for one in knowledge.implications]
    while more := {name for tied in ties if read & set(tied) for name in tied} - read:
        read |= more
    return frozenset(read & knowledge.findings.keys())


def unread_findings(base: RuleBase) -> Iterator[Found]:
    """A finding that no rule reads, not even through what it implies."""
    read = read_findings(base.knowledge)
    for finding in base.knowledge.findings.values():
        if finding.name not in read:
            yield Found(
                finding.where,
                f'no rule reads "{finding.name}"',
                "let a rule weigh it, or say in a waiver why it is worth recording",
                owner=finding.where,
            )


def same_values(base: RuleBase) -> Iterator[Found]:
    """Values of a choice that every rule treats alike."""
    asked: dict[str, set[frozenset[str]]] = {}
    for atom in asked_atoms(base.knowledge):
        if atom.test == "is":
            asked.setdefault(atom.subject, set()).add(atom.values)
    for implication in base.knowledge.implications:
        for atom in implication.asks:
            if atom.test == "is":
                asked.setdefault(atom.subject, set()).add(atom.values)
        if isinstance(implication.value, frozenset):
            asked.setdefault(implication.finding, set()).add(implication.value)
    for name, sets in asked.items():
        finding = base.knowledge.findings[name]
        for alike in _alike(finding, sets):
            yield Found(
                _place(base, finding, alike[1]),
                f"no rule tells {_listed(alike)} apart ({name})",
                "let a rule tell them apart, make them one value with synonyms, or waive",
                owner=finding.where,
                other=alike[1],
            )


def _alike(finding: Finding, asked: set[frozenset[str]]) -> list[tuple[str, ...]]:
    groups: dict[frozenset[frozenset[str]], list[str]] = {}
    for value in finding.values:
        readers = frozenset(values for values in asked if value in values)
        groups.setdefault(readers, []).append(value)
    return [tuple(group) for group in groups.values() if len(group) > 1]


def _place(base: RuleBase, finding: Finding, value: str) -> Location:
    named = base.places.key(finding.where, "values", value)
    if named != finding.where:
        return named
    return base.places.at(finding.where, "values", finding.values.index(value))


def _listed(words: tuple[str, ...]) -> str:
    return f"{', '.join(words[:-1])} and {words[-1]}"
