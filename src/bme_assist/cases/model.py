"""The case as a frozen value, and the ways to make one from entries."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from bme_assist.cases.closure import contradictions
from bme_assist.cases.entries import Entry, clean, entries_of_mapping, read_entries
from bme_assist.cases.pictures import Picture
from bme_assist.cases.steps import describes_a_patient, entries_of_patient
from bme_assist.errors import CaseError, Location, Problem
from bme_assist.knowledge import KnowledgeBase, Recorded

__all__ = ["Case", "Expected", "case_from_entries", "case_from_phrases"]

_TYPED = Location("findings")
"""Where a case stands that was made in Python."""


@dataclass(frozen=True, slots=True)
class Expected:
    """The published truth of a case, empty where it is not known.

    ``also`` lists other categories that an expert would accept; ``urgency`` is a word of the
    scale or ``not urgent``; ``known_miss`` marks a case that the rules are known not to reach.
    """

    category: str = ""
    also: tuple[str, ...] = ()
    urgency: str = ""
    hard: bool = False
    known_miss: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One patient at one work-up: what was recorded, where, and what is known of the truth."""

    name: str
    recorded: tuple[Recorded, ...]
    text: str = ""
    tags: tuple[str, ...] = ()
    expected: Expected = Expected()
    pictures: tuple[Picture, ...] = ()
    where: Location = _TYPED

    @classmethod
    def of(
        cls,
        knowledge: KnowledgeBase,
        findings: Iterable[str] | Mapping[str, object],
        name: str = "",
    ) -> Case:
        """Make a case in Python, from phrases or from names with values.

        ``Case.of(knowledge, ["fever", "C-reactive protein 85 mg/L"])`` and
        ``Case.of(knowledge, {"fever": True, "C-reactive protein": "85 mg/L"})`` are the same.
        A list as value records several values of a choice. Raises CaseError with all problems.
        """
        if isinstance(findings, Mapping):
            entries, problems = entries_of_mapping(findings)
        else:
            phrases = [findings] if isinstance(findings, str) else list(findings)
            entries, problems = (
                [
                    Entry(clean(phrase), None, Location(f"findings[{at}]"))
                    for at, phrase in enumerate(phrases)
                ],
                [],
            )
        return case_from_entries(entries, knowledge, name=name, problems=problems)

    def with_more(self, recorded: Iterable[Recorded], knowledge: KnowledgeBase) -> Case:
        """The same case with more recorded. Raises CaseError when that contradicts it."""
        together = (*self.recorded, *recorded)
        found = contradictions(together, knowledge)
        if found:
            raise CaseError(found)
        return replace(self, recorded=together)

    def with_changed(self, recorded: Iterable[Recorded], knowledge: KnowledgeBase) -> Case:
        """The same case with these findings recorded otherwise, or not at all.

        Raises CaseError when that contradicts the rest.
        """
        recorded = tuple(recorded)
        touched = {entry.finding for entry in recorded}
        kept = [entry for entry in self.recorded if entry.finding not in touched]
        kept += [entry for entry in recorded if entry.value is not None]
        found = contradictions(kept, knowledge)
        if found:
            raise CaseError(found)
        return replace(self, recorded=tuple(kept))


def case_from_entries(
    entries: Iterable[Entry],
    knowledge: KnowledgeBase,
    *,
    name: str = "",
    text: str = "",
    tags: tuple[str, ...] = (),
    expected: Expected = Expected(),
    pictures: tuple[Picture, ...] = (),
    where: Location = _TYPED,
    problems: Iterable[Problem] = (),
) -> Case:
    """Read entries into a case that does not contradict itself.

    ``problems`` are those that a reader met before. Raises CaseError with them and all others.
    """
    recorded, wrong = read_entries(entries, knowledge)
    found = [*problems, *wrong, *contradictions(recorded, knowledge)]
    if found:
        raise CaseError(found)
    return Case(
        name=name,
        recorded=recorded,
        text=text,
        tags=tags,
        expected=expected,
        pictures=pictures,
        where=where,
    )


def case_from_phrases(phrases: Iterable[str], knowledge: KnowledgeBase, name: str = "") -> Case:
    """The case of the options ``-f PHRASE``; problems name the option as it was typed.

    A phrase is a finding, or words about the patient such as ``a 6-year-old girl``.
    Raises CaseError with all problems.
    """
    entries: list[Entry] = []
    for phrase in map(clean, phrases):
        where = Location(f'-f "{phrase}"')
        if describes_a_patient(phrase):
            entries += entries_of_patient(phrase, where)[0]
        else:
            entries.append(Entry(phrase, None, where))
    return case_from_entries(entries, knowledge, name=name, where=Location("-f"))
