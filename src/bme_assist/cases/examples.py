"""What a scenario shows: one example as it stands, and one for each change that it tries.

Owns the table below ``with this changed the answer is``: what is recorded otherwise in each row,
and the Then line that must hold for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import attrgetter

from bme_assist.cases.entries import clean, read_entries
from bme_assist.cases.model import Case
from bme_assist.cases.steps import Cell, entries_of_list
from bme_assist.errors import CaseError, Location, Problem
from bme_assist.knowledge import KnowledgeBase

__all__ = ["CHANGED", "Change", "Example", "Said", "changed", "changes_of_table", "examples_of"]

CHANGED = "with this changed the answer is"
"""The words of the step that brings a table of changes."""

_HEADER = ("changed", "answer")


@dataclass(frozen=True, slots=True)
class Said:
    """A Then line and where it stands; ``table`` holds the rows below it."""

    text: str
    where: Location
    table: tuple[tuple[Cell, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """One row of a table of changes: what is recorded instead, and what must then hold."""

    words: str
    answer: str
    where: Location
    answer_where: Location


@dataclass(frozen=True, slots=True)
class Example:
    """A case and the Then lines that must hold for it.

    ``change`` says in words what is recorded otherwise than in the scenario; empty for the
    scenario as it stands. ``scenario`` is the name of the scenario as it is written, an outline's
    without its row.
    """

    case: Case
    then: tuple[Said, ...]
    scenario: str
    where: Location
    change: str = ""

    @property
    def name(self) -> str:
        """The name of the scenario, and what is changed."""
        return f"{self.case.name}, with {self.change}" if self.change else self.case.name


def changes_of_table(
    rows: Sequence[Sequence[Cell]], where: Location
) -> tuple[tuple[Change, ...], tuple[Problem, ...]]:
    """The changes of a table with the header ``| changed | answer |``."""
    allowed = f"write the header | {' | '.join(_HEADER)} |"
    header = tuple(cell.strip().casefold() for cell, _ in rows[0]) if rows else ()
    if header != _HEADER:
        return (), (Problem(where, "BME605", f'"{CHANGED}" needs a table', allowed),)
    return tuple(
        Change(clean(words), clean(answer), where, answer_where)
        for (words, where), (answer, answer_where) in rows[1:]
    ), ()


def changed(case: Case, change: Change, knowledge: KnowledgeBase) -> Case:
    """The case with these findings recorded otherwise; ``fever not recorded`` leaves one out.

    Raises CaseError for words that nobody knows and for a change that contradicts the rest.
    """
    recorded, problems = read_entries(entries_of_list(change.words, change.where), knowledge)
    if problems:
        raise CaseError(problems)
    return replace(case.with_changed(recorded, knowledge), where=change.where)


def examples_of(
    case: Case, said: Iterable[Said], scenario: str, where: Location, knowledge: KnowledgeBase
) -> Iterator[Example]:
    """The examples of one scenario. Raises CaseError with all problems of its changes."""
    said = tuple(said)
    plain = tuple(one for one in said if one.text != CHANGED)
    yield Example(case, plain, scenario, where)
    problems: list[Problem] = []
    for one in said:
        if one.text != CHANGED:
            continue
        changes, wrong = changes_of_table(one.table, one.where)
        problems += wrong
        for words, rows in groupby(changes, key=attrgetter("words")):
            same = list(rows)
            try:
                other = changed(case, same[0], knowledge)
            except CaseError as error:
                problems += error.problems
                continue
            then = tuple(Said(row.answer, row.answer_where) for row in same)
            yield Example(other, then, scenario, same[0].where, words)
    if problems:
        raise CaseError(problems)
