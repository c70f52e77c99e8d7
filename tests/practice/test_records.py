"""Records: kept one by one, in databases of two kinds, and read back from there and from lines."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.practice.learners import RIGHT, answered

from bme_assist import Case, KnowledgeBase
from bme_assist.practice import Event, Practice
from bme_assist.practice.records import (
    Keeping,
    Memory,
    Record,
    RecordError,
    line_of,
    records_of_lines,
    sessions_of,
)
from bme_assist.practice.store import Store, learner_name


def clock() -> Iterator[datetime]:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    while True:
        yield now
        now += timedelta(seconds=1)


def keeping(keeper: Store | Memory, session: str, learner: str = "Ana") -> Keeping:
    ticks = clock()
    return Keeping(keeper, session, learner, lambda: next(ticks))


EVENTS = (
    Event("begun", {"mode": "practice", "case": "c"}),
    Event("answered", {"stage": 0, "question": "next", "answer": {}}),
)


# ---- the store ---------------------------------------------------------------------------------


def test_a_session_reads_back_as_it_happened(
    store: Store, knee: Case, small: KnowledgeBase
) -> None:
    kept = keeping(store, "one")
    practice = Practice.begin(knee, small)
    kept.keep(practice.events)
    for _ in range(5):
        practice = practice.commit(RIGHT)
        kept.keep(practice.events)
    practice = practice.finish()
    kept.keep(practice.events)
    (session,) = store.sessions("Ana")
    assert (session.id, session.learner, session.mode, session.is_over) == (
        "one", "Ana", "practice", True,
    )  # fmt: skip
    assert [one.kind for one in session.events] == [one.kind for one in practice.events]
    assert Practice.replay(session.events, small).report == practice.report
    assert session.report == practice.report.model_dump(mode="json")


def test_what_is_kept_is_there_for_another_that_opens_the_store(url: str) -> None:
    with Store(url) as first:
        kept = keeping(first, "one")
        kept.keep(EVENTS[:1])
        with Store(url) as second:
            assert len(second.records()) == 1
            kept.keep(EVENTS)
            assert len(second.records()) == 2


def test_learners_and_sessions_are_told_apart(store: Store) -> None:
    keeping(store, "one", "Ana").keep(EVENTS)
    keeping(store, "two", "Ben").keep(EVENTS)
    assert {one.id for one in store.sessions()} == {"one", "two"}
    assert [one.id for one in store.sessions("Ben")] == ["two"]
    assert store.sessions("Cid") == ()


def test_a_session_cannot_go_on_in_two_windows(store: Store) -> None:
    here, there = keeping(store, "one"), keeping(store, "one")
    here.keep(EVENTS[:1])
    there.kept = 1
    there.keep(EVENTS)
    with pytest.raises(RecordError, match="has gone on in another window"):
        here.keep(EVENTS)
    assert len(store.records()) == 2


def test_any_text_survives_any_database(store: Store) -> None:
    said = "é\u2028\0😀\ud800'\"\\ \n"
    kept = keeping(store, "one", "  A\nna\t ")
    kept.keep((Event("begun", {"mode": "practice", "said": said}),))
    (record,) = store.records("A na")
    assert record.body["said"] == said
    assert record.learner == "A na"


def test_a_long_name_is_cut_alike_when_kept_and_when_asked(store: Store) -> None:
    name = "x" * 500
    keeping(store, "one", name).keep(EVENTS)
    assert len(store.sessions(name)) == 1
    assert len(learner_name(name)) == 200


def test_a_store_of_a_newer_version_is_refused(url: str) -> None:
    from sqlalchemy import create_engine, update

    from bme_assist.practice.store.tables import form

    with Store(url):
        pass
    read = url.replace("postgresql://", "postgresql+psycopg://")
    engine = create_engine(read)
    with engine.begin() as connection:
        connection.execute(update(form).values(form=99))
    engine.dispose()
    with pytest.raises(RecordError, match="made by a newer version"):
        Store(url)


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("nonsense://x", "no kind of database that is known"),
        ("://", "no URL of a database"),
        ("sqlite:////proc/nothing/records.db", "cannot be used"),
        ("postgresql://ana:secret@127.0.0.1:1/x", "cannot be used"),
        ("oracle://x", "is not installed"),
    ],
)
def test_a_store_that_cannot_be_opened_says_why_and_keeps_passwords(url: str, told: str) -> None:
    with pytest.raises(RecordError) as error:
        Store(url)
    assert told in str(error.value)
    assert "secret" not in str(error.value)
    assert "\n" not in str(error.value)


def test_a_file_that_is_no_database_is_refused_and_stays_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("Dear colleague, " * 100, encoding="utf-8")
    with pytest.raises(RecordError, match="not a database"):
        Store(str(file))
    assert file.read_text(encoding="utf-8").startswith("Dear colleague")


def test_a_path_is_a_sqlite_file_and_its_folder_is_made(tmp_path: Path) -> None:
    file = tmp_path / "a" / "b" / "records.db"
    with Store(str(file)) as store:
        keeping(store, "one").keep(EVENTS)
    assert file.is_file()


# ---- keeping -----------------------------------------------------------------------------------


def test_every_event_is_kept_once_with_its_time() -> None:
    memory = Memory()
    kept = keeping(memory, "one")
    kept.keep(EVENTS[:1])
    kept.keep(EVENTS)
    kept.keep(EVENTS)
    assert [(one.number, one.at) for one in memory.kept] == [
        (0, "2026-01-01T00:00:00.000000+00:00"),
        (1, "2026-01-01T00:00:01.000000+00:00"),
    ]


class Full:
    """A keeper that has no room."""

    def append(self, records: Sequence[Record]) -> None:
        assert records
        raise RecordError([])


def test_what_could_not_be_kept_counts_as_not_kept() -> None:
    kept = Keeping(Full(), "one", "Ana", lambda: datetime(2026, 1, 1, tzinfo=UTC))
    with pytest.raises(RecordError):
        kept.keep(EVENTS)
    assert kept.kept == 0


def test_of_several_records_all_are_kept_or_none(store: Store) -> None:
    keeping(store, "one").keep(EVENTS[:1])
    with pytest.raises(RecordError):
        keeping(store, "one").keep(EVENTS[::-1])
    assert len(store.records()) == 1


# ---- JSON lines --------------------------------------------------------------------------------


def records(knee: Case, small: KnowledgeBase) -> list[Record]:
    memory = Memory()
    keeping(memory, "one").keep(answered(Practice.begin(knee, small), [RIGHT] * 5).finish().events)
    return memory.kept


def test_lines_read_back_to_the_same_records(knee: Case, small: KnowledgeBase) -> None:
    kept = records(knee, small)
    text = "\n\n".join(map(line_of, kept))
    assert text.isascii()
    read = records_of_lines(text, "me.jsonl")
    assert list(map(line_of, read)) == list(map(line_of, kept))
    (session,) = sessions_of([*read, *read[::-1]])
    assert Practice.replay(session.events, small).is_over


GOOD = {"session": "s", "number": 0, "learner": "l", "at": "t", "kind": "begun", "body": {}}


@pytest.mark.parametrize(
    "line",
    [
        "no json",
        "[]",
        "[" * 100_000,
        json.dumps({**GOOD, "more": 1}),
        json.dumps({**GOOD, "number": True}),
        json.dumps({**GOOD, "number": "0"}),
        json.dumps({**GOOD, "body": []}),
        json.dumps({**GOOD, "kind": "finished"}),
        json.dumps({name: GOOD[name] for name in list(GOOD)[1:]}),
    ],
    ids=range(9),
)
def test_every_line_that_is_no_record_is_named(line: str) -> None:
    with pytest.raises(RecordError) as error:
        records_of_lines(f"{json.dumps(GOOD)}\n{line}\n{line}\n", "me.jsonl")
    places = [str(one.where) for one in error.value.problems]
    assert places == ["me.jsonl:2:1", "me.jsonl:3:1"]


def test_a_session_without_its_beginning_is_left_out() -> None:
    late = Record("s", 1, "l", "t", "answered", {})
    assert sessions_of([late]) == ()
