"""The option that renews the examples of the documentation.

pytest tests/docs --update-docs    writes what is answered now; read the difference, then keep it
"""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-docs", action="store_true", help="renew the examples of the docs")


@pytest.fixture
def renewing(pytestconfig: pytest.Config) -> bool:
    """Whether examples that answer otherwise are written anew."""
    return bool(pytestconfig.getoption("--update-docs", default=False))
