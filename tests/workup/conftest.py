from __future__ import annotations

import pytest

from bme_assist import Assessment, Case, KnowledgeBase, assess, read_cases
from bme_assist.resources import case_library


@pytest.fixture(scope="session")
def library(knowledge: KnowledgeBase) -> tuple[Case, ...]:
    """Every published case of the project."""
    files = sorted(case_library().glob("*.feature"))
    return tuple(case for file in files for case in read_cases(file, knowledge))


@pytest.fixture(scope="session")
def answers(knowledge: KnowledgeBase, library: tuple[Case, ...]) -> tuple[Assessment, ...]:
    """Their answers, in the same order."""
    return tuple(assess(case, knowledge) for case in library)
