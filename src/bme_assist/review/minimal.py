"""Whether the changes that ``why-not`` proposes do what they say, and hold nothing needless.

Every set is read back from its own words and worked up by the engine, and so is every part of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from bme_assist.cases import Case, close
from bme_assist.errors import CaseError
from bme_assist.knowledge import KnowledgeBase
from bme_assist.workup.changes import FIXED, PLACE, Change, changed_case
from bme_assist.workup.explanation import ChangeSet, WhyNot
from bme_assist.workup.worked import Worked

__all__ = ["changes_of", "faults"]


def changes_of(one: ChangeSet, knowledge: KnowledgeBase) -> tuple[Change, ...]:
    """The changes as they read, so that the words are checked as well."""
    return tuple(
        Change(
            change.finding,
            None
            if change.then == "not recorded"
            else knowledge.phrases.recorded(change.then, PLACE).value,
        )
        for change in one.changes
    )


def faults(answer: WhyNot, case: Case, knowledge: KnowledgeBase) -> list[str]:
    """What is wrong with the answer about a category; empty when it keeps all it says.

    A category that leads already needs no change; each proposal makes it lead, no part of one
    does, none is larger than the largest that was tried, and nobody is given another age or sex.
    """
    found: list[str] = []
    if answer.reached is not (_leading(case, (), knowledge) == answer.name):
        found.append(f"{answer.name}: leads or does not, the other way round")
    for one in answer.changes:
        said = "; ".join(change.then + " for " + change.now for change in one.changes)
        changes = changes_of(one, knowledge)
        found += [f"{answer.name}: {said}: {fault}" for fault in _faults(answer, case, changes,
                                                                         knowledge)]  # fmt: skip
    return found


def _faults(
    answer: WhyNot, case: Case, changes: tuple[Change, ...], knowledge: KnowledgeBase
) -> Iterator[str]:
    if FIXED & {change.finding for change in changes}:
        yield "nobody can change that"
    if len(changes) > answer.largest_tried:
        yield "more than was tried"
    if _leading(case, changes, knowledge) != answer.name:
        yield "it does not lead"
    for size in range(1, len(changes)):
        for part in combinations(changes, size):
            if _leading(case, part, knowledge) == answer.name:
                yield f"a part is enough: {', '.join(one.finding for one in part)}"


def _leading(case: Case, changes: tuple[Change, ...], knowledge: KnowledgeBase) -> str | None:
    changed = changed_case(case, changes, knowledge)
    try:
        leading = Worked.of(changed, close(changed, knowledge), knowledge).leading
    except CaseError:
        return None
    return leading.category.name if leading else None
