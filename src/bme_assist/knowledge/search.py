"""Search in the vocabulary: names, synonyms, groups, parts of words; what is only like it apart."""

from __future__ import annotations

from bme_assist.knowledge.finding import Finding
from bme_assist.knowledge.model import KnowledgeBase

__all__ = ["findings_alike", "search_findings"]


def search_findings(knowledge: KnowledgeBase, query: str) -> tuple[Finding, ...]:
    """The findings that a query may mean, best first; all of a group when it names one.

    An exact name or synonym answers alone, a word with several meanings with those; then names
    that hold every word of the query. None is guessed: see ``findings_alike``.
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
    return tuple(f for f in knowledge.findings.values() if f.name in meant)


def findings_alike(knowledge: KnowledgeBase, query: str) -> tuple[Finding, ...]:
    """The findings whose names are like a query that nothing answers, as by a slip; best first."""
    names = knowledge.phrases.names
    meant: dict[str, None] = {}
    for written in names.near(query):
        entry = names.exactly(written)
        if entry and entry.kind == "finding":
            meant[entry.subject] = None
        elif entry:
            meant.update(dict.fromkeys(entry.could_be))
    return tuple(knowledge.findings[name] for name in meant)


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 4 and word.endswith("s") and not word.endswith("ss") else word
