"""How a case unfolds: its findings by group, in the order in which a patient is clerked."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from bme_assist.cases import Case, close, slug
from bme_assist.cases.pictures import Picture
from bme_assist.knowledge import Interval, KnowledgeBase
from bme_assist.knowledge.words import say_value

__all__ = ["IMAGING", "LABORATORY", "SYMPTOMS", "WHOLE", "Shown", "Stage", "case_id", "stages_of"]

_CLERKING = (
    ("patient and history", ("patient", "history")),
    ("symptoms", ("symptoms",)),
    ("examination", ("examination",)),
    ("laboratory", ("laboratory",)),
    ("imaging", ("imaging",)),
    ("course", ("course",)),
)
"""The stages and the groups of the vocabulary that each of them brings."""

SYMPTOMS, LABORATORY, IMAGING, WHOLE = "symptoms", "laboratory", "imaging", "whole case"


@dataclass(frozen=True, slots=True)
class Shown:
    """A finding as a learner sees it: its name, and the phrase that records it."""

    name: str
    words: str


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage: what is new, and the case as far as it is known by then."""

    name: str
    new: tuple[Shown, ...]
    not_known: tuple[str, ...]
    """Findings that were asked for and that nobody knows."""
    case: Case
    pictures: tuple[Picture, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the new findings."""
        return tuple(one.name for one in self.new)


def stages_of(case: Case, knowledge: KnowledgeBase, *, whole: bool = False) -> tuple[Stage, ...]:
    """The stages of a case that bring anything; one alone with ``whole``.

    The case of the last stage is the whole case. Raises CaseError when it contradicts itself.
    """
    if whole:
        return (_stage(WHOLE, case, frozenset(), case.pictures, knowledge),)
    found: list[Stage] = []
    known: frozenset[str] = frozenset()
    for name, groups in (*_CLERKING, *_others(knowledge)):
        here = {
            entry.finding
            for entry in case.recorded
            if knowledge.findings[entry.finding].group in groups
        }
        pictures = case.pictures if name == IMAGING else ()
        if here or pictures:
            entries = tuple(one for one in case.recorded if one.finding in known | here)
            part = replace(case, recorded=entries)
            found.append(_stage(name, part, known, pictures, knowledge))
        known |= here
    return tuple(found)


def _others(knowledge: KnowledgeBase) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Groups that only another vocabulary has, as stages of their own at the end."""
    placed = {group for _, groups in _CLERKING for group in groups}
    groups = dict.fromkeys(finding.group for finding in knowledge.findings.values())
    return tuple((group, (group,)) for group in groups if group not in placed)


def _stage(
    name: str,
    case: Case,
    known: frozenset[str],
    pictures: tuple[Picture, ...],
    knowledge: KnowledgeBase,
) -> Stage:
    values = close(case, knowledge).values
    here = {entry.finding for entry in case.recorded} - known
    asked = {entry.finding for entry in case.recorded if entry.value is not None}
    order = [finding for finding in knowledge.findings if finding in here]
    return Stage(
        name=name,
        new=tuple(
            Shown(one, _words(case, one, say_value(knowledge.findings[one], values[one])))
            for one in order
            if one in asked
        ),
        not_known=tuple(one for one in order if one not in asked),
        case=case,
        pictures=pictures,
    )


def _words(case: Case, name: str, plainly: str) -> str:
    """A figure as it was written (10 years, not 3652.5 days); anything else as the rules say it."""
    entries = [one for one in case.recorded if one.finding == name and one.value is not None]
    written = entries[0].words
    if len(entries) > 1 or not isinstance(entries[0].value, Interval):
        return plainly
    return written if written.casefold().startswith(f"{name} ".casefold()) else plainly


def case_id(case: Case) -> str:
    """What a case is called in records: the id of the library, else its name as a tag."""
    for tag in case.tags:
        if re.fullmatch(r"id-.+", tag):
            return tag.removeprefix("id-")
    return slug(case.name) or "case"
