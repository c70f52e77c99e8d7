from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bme_assist.knowledge import KnowledgeBase, PhraseReader, load_knowledge
from bme_assist.knowledge.files import read_folder
from bme_assist.knowledge.folder import parse
from bme_assist.knowledge.vocabulary import build_findings, build_names
from bme_assist.resources import default_rules

SMALL_RULES = Path(__file__).parent / "small_rules"


@pytest.fixture(scope="session")
def small() -> KnowledgeBase:
    """A rule folder of a few lines, so that these tests do not move with rules/."""
    return load_knowledge(SMALL_RULES)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the small rules that a test may damage."""
    return Path(shutil.copytree(SMALL_RULES, tmp_path / "rules"))


@pytest.fixture(scope="session")
def shipped() -> PhraseReader:
    """The vocabulary of the project; read without its rules, which other tests look after."""
    folder = parse("rules", read_folder(default_rules())[0])
    findings = build_findings(folder)
    return PhraseReader(findings, build_names(folder, findings), {})
