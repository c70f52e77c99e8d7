"""Records: what happened in a session, when and to whom; append-only, and readable as JSON lines.

A record is an event with its place. Nothing is ever changed or taken away; a session is what its
events replay to.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Protocol

from bme_assist.errors import BmeError, Location, Problem
from bme_assist.practice.session import BEGUN, FINISHED, SET_ASIDE, Event

__all__ = [
    "Keeper",
    "Keeping",
    "Memory",
    "Record",
    "RecordError",
    "Session",
    "line_of",
    "records_of_lines",
    "sessions_of",
]

_FIELDS = {"session": str, "number": int, "learner": str, "at": str, "kind": str, "body": dict}


class RecordError(BmeError):
    """Records of learners that cannot be kept or read."""


@dataclass(frozen=True, slots=True)
class Record:
    """One event of one session; ``number`` counts from 0, ``at`` is ISO 8601 in UTC."""

    session: str
    number: int
    learner: str
    at: str
    kind: str
    body: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Session:
    """One session as it was recorded."""

    id: str
    learner: str
    records: tuple[Record, ...]

    @property
    def events(self) -> tuple[Event, ...]:
        """What happened, in order; it replays."""
        return tuple(Event(record.kind, record.body) for record in self.records)

    @property
    def mode(self) -> str:
        """``practice``, ``drill`` or ``conference``."""
        return str(self.records[0].body.get("mode", ""))

    @property
    def began(self) -> str:
        """When it began."""
        return self.records[0].at

    @property
    def is_over(self) -> bool:
        """Whether it was finished or set aside."""
        return self.records[-1].kind in {FINISHED, SET_ASIDE}

    @property
    def report(self) -> Mapping[str, Any] | None:
        """The report of a finished session, as plain values."""
        last = self.records[-1]
        found: Mapping[str, Any] | None = last.body["report"] if last.kind == FINISHED else None
        return found


def sessions_of(records: Iterable[Record]) -> tuple[Session, ...]:
    """The sessions that these records make, in the order in which they began."""
    by_session: dict[str, dict[int, Record]] = {}
    for record in records:
        by_session.setdefault(record.session, {}).setdefault(record.number, record)
    found: list[Session] = []
    for name, numbered in by_session.items():
        ordered = tuple(numbered[number] for number in sorted(numbered))
        # A session whose beginning was not exported cannot be replayed.
        if ordered[0].kind == BEGUN:
            found.append(Session(name, ordered[0].learner, ordered))
    return tuple(sorted(found, key=lambda one: (one.began, one.id)))


# ---- keeping ---------------------------------------------------------------------------------


class Keeper(Protocol):
    """Whatever keeps records: the store, or a list in memory."""

    def append(self, records: Sequence[Record]) -> None:
        """Keep these records; when this returns, all are kept. Raises RecordError: then none is."""


class Memory:
    """Keeps records in memory, for as long as it lives itself."""

    def __init__(self) -> None:
        """Begin with none."""
        self.kept: list[Record] = []

    def append(self, records: Sequence[Record]) -> None:
        """Keep these records."""
        self.kept.extend(records)


@dataclass
class Keeping:
    """Keeps one session as it goes on: every event once, before anyone is told that it counts.

    ``now`` gives the time; the command line brings its clock.
    """

    keeper: Keeper
    session: str
    learner: str
    now: Callable[[], datetime]
    kept: int = 0
    """So many events of the session are kept already."""

    def keep(self, events: Sequence[Event]) -> None:
        """Keep what is new among the events of the session. Raises RecordError."""
        new: list[Record] = []
        for number, event in enumerate(events):
            if number >= self.kept:
                at = self.now().astimezone(UTC).isoformat(timespec="microseconds")
                record = Record(self.session, number, self.learner, at, event.kind, event.body)
                new.append(record)
        if new:
            self.keeper.append(new)
            self.kept = len(events)


# ---- JSON lines ------------------------------------------------------------------------------


def line_of(record: Record) -> str:
    """One record as a line of JSON, without the line feed."""
    values = {name: getattr(record, name) for name in _FIELDS}
    return json.dumps({**values, "body": dict(record.body)}, ensure_ascii=True)


def records_of_lines(text: str, source: str) -> tuple[Record, ...]:
    """The records of a file of JSON lines; blank lines count for nothing.

    Raises RecordError with every line that is no record.
    """
    records: list[Record] = []
    problems: list[Problem] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            records.append(_record(json.loads(line)))
        except (ValueError, RecursionError):
            message = "this line is no record of a learner"
            hint = "write the file with: bme-assist practice --export FILE"
            problems.append(Problem(Location(source, number, 1), "BME802", message, hint))
    if problems:
        raise RecordError(problems)
    return tuple(records)


def _record(data: object) -> Record:
    if not isinstance(data, dict) or set(data) != set(_FIELDS):
        raise ValueError
    if any(type(data[name]) is not kind for name, kind in _FIELDS.items()):
        raise ValueError
    if data["kind"] == FINISHED and not isinstance(data["body"].get("report"), dict):
        raise ValueError
    return Record(**data)
