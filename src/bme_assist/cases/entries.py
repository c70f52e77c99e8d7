"""What was written down, read into recorded findings; shared by every reader of cases.

Owns the step from words to :class:`Recorded`. All problems are collected, none is guessed away.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from bme_assist.errors import Location, Problem
from bme_assist.knowledge import KnowledgeBase, PhraseError, Recorded

__all__ = ["Entry", "clean", "entries_of_mapping", "entries_of_value", "read_entries"]

_BLANKS = dict.fromkeys((*range(32), *range(127, 160), 0x2028, 0x2029), " ")


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing written down: a name with its value, or a whole phrase (``value`` is None)."""

    name: str
    value: str | None
    where: Location
    value_where: Location | None = None


def clean(text: str) -> str:
    """The text in one printable line: control characters become spaces, lengths stay."""
    return text.translate(_BLANKS).encode("utf-8", "replace").decode("utf-8")


def entries_of_value(
    name: str, value: object, where: Location, value_where: Location
) -> tuple[list[Entry], list[Problem]]:
    """The entries of one name and its value as YAML, JSON or Python hold it.

    True and False mean present and absent; a list gives one entry for each of its values.
    """
    if isinstance(value, list | tuple | set | frozenset):
        entries: list[Entry] = []
        problems: list[Problem] = []
        inner = sorted(value, key=str) if isinstance(value, set | frozenset) else value
        for single in inner:
            more, wrong = entries_of_value(name, single, where, value_where)
            entries += more
            problems += wrong
        return entries, problems
    if isinstance(value, Mapping):
        message = f'the value of "{clean(name)}" is itself a table'
        hint = "a value is a word, a number, true, false, or a list of values"
        return [], [Problem(value_where, "BME102", message, hint)]
    return [Entry(clean(name), _words(value), where, value_where)], []


def entries_of_mapping(
    findings: Mapping[str, object], source: str = "findings"
) -> tuple[list[Entry], list[Problem]]:
    """The entries of a Python mapping of names to values."""
    entries: list[Entry] = []
    problems: list[Problem] = []
    for name, value in findings.items():
        where = Location(f'{source}["{clean(name)}"]')
        more, wrong = entries_of_value(name, value, where, where)
        entries += more
        problems += wrong
    return entries, problems


def read_entries(
    entries: Iterable[Entry], knowledge: KnowledgeBase
) -> tuple[tuple[Recorded, ...], list[Problem]]:
    """Read entries against the vocabulary; what does not read is in the problems."""
    recorded: list[Recorded] = []
    problems: list[Problem] = []
    for entry in entries:
        try:
            recorded.append(_read(entry, knowledge))
        except PhraseError as error:
            parts = knowledge.phrases.apart(entry.name) if entry.value is None else ()
            if not parts:
                problems.append(error.problem)
            recorded += [knowledge.phrases.recorded(part, entry.where) for part in parts]
    return tuple(recorded), problems


def _read(entry: Entry, knowledge: KnowledgeBase) -> Recorded:
    if entry.value is None:
        return knowledge.phrases.recorded(entry.name, entry.where)
    if not entry.name.strip():
        hint = 'write its name, such as "fever"'
        raise PhraseError(Problem(entry.where, "BME201", "the finding has no name", hint))
    value_where = entry.value_where or entry.where
    return knowledge.phrases.recorded_pair(entry.name, entry.value, entry.where, value_where)


def _words(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "present" if value else "absent"
    if isinstance(value, float):
        # Never in powers of ten: 0.00001 is written out.
        return f"{Decimal(repr(value)):f}"
    return clean(str(value))
