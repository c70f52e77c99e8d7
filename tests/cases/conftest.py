from __future__ import annotations

import pytest
from tests.cases.vocabulary import small_knowledge

from bme_assist.knowledge import KnowledgeBase


@pytest.fixture(scope="session")
def small() -> KnowledgeBase:
    return small_knowledge()
