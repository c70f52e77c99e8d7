"""The answers of an interview in their order, as remarks of its case file, for ``back``.

A remark is a comment line that readers of cases pass over. The first ones say what the interview
began with, the others what was answered, one finding each.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bme_assist.cases import Case
from bme_assist.cases.write import row_of
from bme_assist.errors import BmeError, Location
from bme_assist.knowledge import KnowledgeBase, PhraseError, Recorded
from bme_assist.workup.interview import Interview

__all__ = ["remarks", "remembered"]

_BEGUN, _ANSWERED = "interview began with: ", "interview answered: "
_BETWEEN = " = "


def remarks(state: Interview) -> tuple[str, ...]:
    """The remarks that bring this interview back."""
    first = state
    while first.before is not None:
        first = first.before
    begun = (_BEGUN + _written(one, state.knowledge) for one in first.to_save().recorded)
    answered = (_ANSWERED + _written(one, state.knowledge) for one in state.steps)
    return (*begun, *answered)


def remembered(case: Case, text: str, knowledge: KnowledgeBase) -> Interview:
    """The interview of which a case was saved; ``text`` is its file, remarks and all.

    Where the remarks are gone, or do not lead to the case because somebody edited the file,
    the case itself is taken up and there is nothing to go back to.
    """
    as_saved = Interview.resume(knowledge, case)
    try:
        begun = tuple(_read(text, _BEGUN, knowledge))
        state = Interview.resume(knowledge, replace(case, recorded=begun))
        for step in _read(text, _ANSWERED, knowledge):
            state = state.enter(step)
    except (BmeError, PhraseError, ValueError):
        return as_saved
    return state if _same(state, as_saved) else as_saved


def _written(entry: Recorded, knowledge: KnowledgeBase) -> str:
    return _BETWEEN.join(row_of(entry, knowledge))


def _read(text: str, kind: str, knowledge: KnowledgeBase) -> Iterator[Recorded]:
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith(f"# {kind}"):
            name, value = line.removeprefix(f"# {kind}").split(_BETWEEN, 1)
            where = Location("interview", number)
            yield knowledge.phrases.recorded_pair(name, value, where, where)


def _same(one: Interview, other: Interview) -> bool:
    def entered(state: Interview) -> set[tuple[str, object]]:
        return {(entry.finding, entry.value) for entry in state.case.recorded}

    return entered(one) == entered(other) and one.unknown == other.unknown
