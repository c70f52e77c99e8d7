"""Records of learners in a database, of any kind that SQLAlchemy reaches.

Only this package knows SQLAlchemy. SQLite in a file is the default of the command line; each
append is a transaction of its own, so that what was appended is kept whatever happens next.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

from sqlalchemy import URL, Engine, Row, create_engine, insert, make_url, select
from sqlalchemy.exc import ArgumentError, IntegrityError, NoSuchModuleError, SQLAlchemyError

from bme_assist.errors import Location, Problem
from bme_assist.practice.records import Record, RecordError, Session, sessions_of
from bme_assist.practice.store.tables import FORM, form, metadata, records

__all__ = ["Store"]

_PATIENCE = 30
"""Seconds to wait for another window that is writing."""

_LONGEST = 200
_POSTGRESQL = {"postgres", "postgresql"}
_T = TypeVar("_T")


class Store:
    """An open store; use it in a ``with`` block, or close it."""

    def __init__(self, url: str) -> None:
        """Open a store, and make its tables where there are none.

        ``url`` is any SQLAlchemy URL, or the path of a file, which is SQLite. Raises RecordError
        when it cannot be opened, or was made by a newer version.
        """
        self._url = _read(url)
        self.name = self._url.render_as_string(hide_password=True)
        self._engine = self._opened()

    def __enter__(self) -> Store:
        """The store itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close it."""
        self.close()

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    # ---- what is kept --------------------------------------------------------------------------

    def append(self, new: Sequence[Record]) -> None:
        """Keep these records in one transaction; when this returns, the database has committed it.

        Raises RecordError when they cannot be kept, also because the session went on elsewhere;
        then none of them is.
        """
        rows = [
            {
                "session": record.session,
                "number": record.number,
                "learner": learner_name(record.learner),
                "at": record.at,
                "kind": record.kind,
                "body": json.dumps(dict(record.body), ensure_ascii=True),
            }
            for record in new
        ]
        try:
            with self._problems(), self._engine.begin() as connection:
                connection.execute(insert(records), rows)
        except IntegrityError:
            hint = "go on there, or here again with --continue"
            raise self._error("this session has gone on in another window", hint) from None

    # ---- what is read --------------------------------------------------------------------------

    def records(self, learner: str = "") -> tuple[Record, ...]:
        """Every record in the order in which they were kept, or those of one learner."""
        wanted = select(records).order_by(records.c.id)
        if learner:
            wanted = wanted.where(records.c.learner == learner_name(learner))
        with self._problems(), self._engine.connect() as connection:
            return tuple(_record(row) for row in connection.execute(wanted))

    def sessions(self, learner: str = "") -> tuple[Session, ...]:
        """Every session in the order in which they began, or those of one learner."""
        return sessions_of(self.records(learner))

    # ---- opening -------------------------------------------------------------------------------

    def _opened(self) -> Engine:
        file = self._url.database if self._url.get_backend_name() == "sqlite" else None
        try:
            if file and file != ":memory:":
                Path(file).parent.mkdir(parents=True, exist_ok=True)
            waiting = {"timeout": _PATIENCE} if file else {}
            engine = create_engine(self._url, connect_args=waiting)
        except OSError as error:
            raise self._error((error.strerror or str(error)).lower()) from None
        except NoSuchModuleError:
            hint = "such as sqlite:///records.db or postgresql://user@host/name"
            raise self._error("no kind of database that is known", hint) from None
        except ImportError as error:
            backend = self._url.get_backend_name()
            ours = 'pip install "bme-assist[postgresql]"'
            hint = ours if backend in _POSTGRESQL else f"install the module {error.name}"
            raise self._error(f"the driver {error.name} is not installed", hint) from None
        try:
            with self._problems():
                self._twice(lambda: metadata.create_all(engine))
                found = self._twice(lambda: _form_of(engine))
            if found > FORM:
                hint = "use that version, or another --store"
                raise self._error("this store was made by a newer version", hint)
        except RecordError:
            engine.dispose()
            raise
        return engine

    @staticmethod
    def _twice(make: Callable[[], _T]) -> _T:
        """Two windows may make the tables at the same time: the second try finds them made."""
        try:
            return make()
        except SQLAlchemyError:
            return make()

    @contextmanager
    def _problems(self) -> Iterator[None]:
        try:
            yield
        except IntegrityError:
            raise
        except SQLAlchemyError as error:
            said = str(getattr(error, "orig", None) or error).strip().splitlines()
            raise self._error(said[0] if said else type(error).__name__) from None

    def _error(self, message: str, hint: str = "") -> RecordError:
        where = Location(self.name)
        return RecordError([Problem(where, "BME801", f"the store cannot be used: {message}", hint)])


def learner_name(name: str) -> str:
    """A learner's name as it is kept: printable, on one line, of bearable length."""
    printable = "".join(letter if letter.isprintable() else " " for letter in name)
    return " ".join(printable.split())[:_LONGEST]


def _read(url: str) -> URL:
    if "://" not in url:
        return URL.create("sqlite", database=url)
    try:
        read = make_url(url)
    except ArgumentError:
        hint = "such as sqlite:///records.db or postgresql://user@host/name"
        problem = Problem(Location("--store"), "BME801", "this is no URL of a database", hint)
        raise RecordError([problem]) from None
    if read.drivername in _POSTGRESQL:
        return read.set(drivername="postgresql+psycopg")
    return read


def _form_of(engine: Engine) -> int:
    with engine.begin() as connection:
        found: int | None = connection.execute(select(form.c.form)).scalars().first()
        if found is None:
            connection.execute(insert(form).values(form=FORM))
            return FORM
        return found


def _record(row: Row[Any]) -> Record:
    return Record(row.session, row.number, row.learner, row.at, row.kind, json.loads(row.body))
