"""What must hold for every possible case: the statements of ``safety.yaml``, as values."""

from __future__ import annotations

from bme_assist.errors import Location
from bme_assist.knowledge.claims import Claim, ClaimReader, Each
from bme_assist.knowledge.condition import Part, atoms_of
from bme_assist.knowledge.conditions import read_when
from bme_assist.knowledge.folder import GROUPS, Folder, Placed
from bme_assist.knowledge.model import KnowledgeBase
from bme_assist.knowledge.rule import Source
from bme_assist.knowledge.statement import More, Statement

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
        only=_only(placed, folder, knowledge),
        more=more,
        then=_parts(read, entry.then, "then"),
        never=_parts(read, entry.then_never, "then never"),
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


def _only(placed: Placed, folder: Folder, knowledge: KnowledgeBase) -> tuple[str, ...] | None:
    """The groups, burdens and findings that may be recorded; synonyms become names."""
    words = placed.entry.nothing_recorded_but
    if words is None:
        return None
    found: list[str] = []
    for index, word in enumerate(words):
        entry = knowledge.phrases.names.exactly(word)
        if word in GROUPS or word in _BURDENS:
            found.append(word)
        elif entry and entry.kind == "finding":
            found.append(entry.subject)
        else:
            where = placed.at("nothing recorded but", index)
            kinds = ", ".join(dict.fromkeys((*GROUPS, *_BURDENS)))
            hint = f"write a finding, or one of {kinds}"
            folder.add(where, "BME202", f'"{word}" is no finding and no kind of finding', hint)
    return tuple(found)


def _check(placed: Placed, folder: Folder, statement: Statement) -> None:
    if placed.entry.then is None and placed.entry.then_never is None:
        folder.add(placed.at(), "BME102", f"{statement.id} says nothing", 'write "then"')
    by_category = statement.more.endswith("the category")
    if by_category and statement.each not in ("category", "specific category"):
        hint = 'write "for each: specific category"'
        folder.add(placed.at(), "BME102", f"{statement.id} does not say which category", hint)
    kept = [atom for atom in atoms_of((*statement.then, *statement.never)) if _compares(atom)]
    if kept and not statement.more:
        hint = 'write "and in the same case with"'
        folder.add(placed.at("then"), "BME102", f"{statement.id} compares with no case", hint)
    if len(kept) > sum(map(_compares, statement.then)):
        message = f'{statement.id} says "{kept[0].words}" in a group, or of what must never hold'
        folder.add(placed.at(), "BME102", message, 'it stands by itself under "then"')


def _compares(part: Part) -> bool:
    return isinstance(part, Claim) and part.kind == "points kept"
