"""Forgiving search in the vocabulary: names, synonyms, groups, parts of words, typing errors."""

from __future__ import annotations

from bme_assist.knowledge.finding import Finding
from bme_assist.knowledge.model import KnowledgeBase

__all__ = ["search_findings"]

_ALIKE = 65
"""How alike a word must be (0 to 100) to count as a typing error of another."""

_SHORT = 3
"""Abbreviations this short are too much like each other to be guessed."""


def search_findings(knowledge: KnowledgeBase, query: str) -> tuple[Finding, ...]:
    """The findings that a query may mean, best first; all of a group when it names one.

    An exact name or synonym answers alone; then names that hold every word of the query; then
    names that are alike.
    """
    names = knowledge.phrases.names
    entry = names.exactly(query)
    if entry and entry.kind == "finding":
        return (knowledge.findings[entry.subject],)
    wanted = names.normal.text(query)
    if not wanted:
        return ()
    group = tuple(f for f in knowledge.findings.values() if f.group == wanted)
    if group:
        return group
    meant = set(entry.could_be) if entry else set()
    words = wanted.split()
    for key, one in names.entries.items():
        # The beginning of a word counts, not its middle: "lab" is not in "malabsorption".
        if one.kind == "finding" and all(f" {_singular(word)}" in f" {key}" for word in words):
            meant.add(one.subject)
    for finding in knowledge.findings.values():
        said = names.normal.text(" ".join((finding.ask, *finding.values)))
        if len(wanted) > 3 and all(f" {_singular(word)}" in f" {said}" for word in words):
            meant.add(finding.name)
    if not meant and len(wanted) > _SHORT:
        from rapidfuzz import fuzz, process

        keys = [key for key, one in names.entries.items() if one.kind == "finding"]
        found = process.extract(
            wanted, keys, scorer=fuzz.token_sort_ratio, limit=8, score_cutoff=_ALIKE
        )
        meant = {names.entries[key].subject for key, _, _ in found}
    return tuple(f for f in knowledge.findings.values() if f.name in meant)


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 4 and word.endswith("s") and not word.endswith("ss") else word
