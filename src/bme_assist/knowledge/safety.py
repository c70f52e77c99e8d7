"""What must hold for every possible case: the statements of ``safety.yaml``, as values."""

from __future__ import annotations

from bme_assist.errors import Location
from bme_assist.knowledge.claims import Claim, ClaimReader, Each
from bme_assist.knowledge.condition import Part, atoms_of
from bme_assist.knowledge.conditions import read_when
from bme_assist.knowledge.folder import GROUPS, Folder, Placed
from bme_assist.knowledge.model import KnowledgeBase
from bme_assist.knowledge.phrases import PhraseError
from bme_assist.knowledge.rule import Source
from bme_assist.knowledge.statement import More, Statement, StatementException

__all__ = ["read_statements"]

_BURDENS = ("asking", "examining", "blood test", "imaging", "invasive")


def read_statements(folder: Folder, knowledge: KnowledgeBase) -> tuple[Statement, ...]:
    """The statements as far as they read; problems go to the folder."""
    seen: dict[str, Location] = {}
    found: list[Statement] = []
    for placed in folder.of("safety"):
        statement = _statement(placed, folder, knowledge)
        if statement.id in seen:
            message = f"id {statement.id} stands twice"
            folder.add(statement.where, "BME104", message, f"see {seen[statement.id]}")
        seen[statement.id] = statement.where
        found.append(statement)
    return tuple(found)


def _statement(placed: Placed, folder: Folder, knowledge: KnowledgeBase) -> Statement:
    entry = placed.entry
    each: Each = entry.for_each or ""
    reader = ClaimReader(
        knowledge.phrases,
        each,
        scale=knowledge.scale,
        categories=knowledge.categories,
        dangers=knowledge.dangers,
        flags=knowledge.red_flags,
        steps=knowledge.next_steps,
        groups=GROUPS,
    )
    read = (placed, reader, folder)
    more: More = entry.and_in_the_same_case_with or ""
    statement = Statement(
        id=entry.id,
        title=entry.title,
        each=each,
        cases=_parts(read, entry.in_every_case_with, "in every case with"),
        only=None if entry.nothing_recorded_but is None else tuple(entry.nothing_recorded_but),
        more=more,
        then=_parts(read, entry.then, "then"),
        never=_parts(read, entry.then_never, "then never"),
        exceptions=_exceptions(placed, folder, knowledge),
        because=entry.because,
        sources=tuple(
            Source(s.article or "", s.reference or "", s.basis or "") for s in entry.sources
        ),
        where=placed.at("id"),
    )
    _check(placed, folder, statement)
    return statement


def _parts(read: tuple[Placed, ClaimReader, Folder], when: object, key: str) -> tuple[Part, ...]:
    placed, reader, folder = read
    return read_when(placed, reader, folder, when, key, may_be_left_out=True)


def _exceptions(
    placed: Placed, folder: Folder, knowledge: KnowledgeBase
) -> tuple[StatementException, ...]:
    names = [category.name for category in knowledge.categories]
    found: list[StatementException] = []
    for index, entry in enumerate(placed.entry.except_):
        where = placed.at("except", index)
        if entry.category not in names:
            hint = f"allowed: {', '.join(names)}"
            folder.add(where, "BME202", f'no category "{entry.category}"', hint)
            continue
        try:
            recorded = knowledge.phrases.recorded(entry.finding, where)
        except PhraseError as error:
            folder.problems.append(error.problem)
            continue
        if recorded.value is None:
            folder.add(where, "BME203", f'"{entry.finding}" records nothing')
            continue
        found.append(
            StatementException(
                entry.category,
                recorded.finding,
                recorded.value,
                entry.finding,
                entry.because,
                where,
            )
        )
    return tuple(found)


def _check(placed: Placed, folder: Folder, statement: Statement) -> None:
    if not statement.then and not statement.never:
        folder.add(placed.at(), "BME102", f"{statement.id} says nothing", 'write "then"')
    for word in statement.only or ():
        if word not in GROUPS and word not in _BURDENS:
            hint = f"allowed: {', '.join((*GROUPS, *_BURDENS))}"
            where = placed.at("nothing recorded but")
            folder.add(where, "BME202", f'"{word}" is no kind of finding', hint)
    by_category = statement.more.endswith("the category")
    if by_category and statement.each not in ("category", "specific category"):
        hint = 'write "for each: specific category"'
        folder.add(placed.at(), "BME102", f"{statement.id} does not say which category", hint)
    if statement.exceptions and not statement.more.startswith("one more"):
        message = f"{statement.id} cannot have exceptions"
        folder.add(placed.at("except"), "BME102", message, "only single findings can be excepted")
    compares = any(
        isinstance(atom, Claim) and atom.kind == "points kept"
        for atom in atoms_of((*statement.then, *statement.never))
    )
    if compares and not statement.more:
        hint = 'write "and in the same case with"'
        folder.add(placed.at("then"), "BME102", f"{statement.id} compares with no case", hint)
