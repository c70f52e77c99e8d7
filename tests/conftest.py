"""What all tests share: the rules of the project, read once, and the tags that features may use.

Only known rules and categories are markers, so a tag that names another fails at collection.
All processes of a run share one folder of compiled rules: the first of them fills it.
"""

from __future__ import annotations

import gc
import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bme_assist.cases import slug
from bme_assist.errors import KnowledgeError
from bme_assist.knowledge import load_knowledge

if TYPE_CHECKING:
    from bme_assist.knowledge import KnowledgeBase

RULES = pytest.StashKey["KnowledgeBase | KnowledgeError"]()
COMPILED = pytest.StashKey[Path]()
SHARED = "BME_ASSIST_TEST_COMPILED"


def _compiled(config: pytest.Config) -> Path:
    """The folder of compiled rules of this run; the first process makes and removes it."""
    if SHARED not in os.environ:
        folder = tempfile.mkdtemp(prefix="bme-assist-compiled-")
        os.environ[SHARED] = folder
        config.add_cleanup(lambda: os.environ.pop(SHARED, None))
        config.add_cleanup(lambda: shutil.rmtree(folder, ignore_errors=True))
    return Path(os.environ[SHARED])


def pytest_configure(config: pytest.Config) -> None:
    config.stash[COMPILED] = _compiled(config)
    try:
        rules = load_knowledge(cache=config.stash[COMPILED])
    except KnowledgeError as error:
        # Only the tests that need the rules fail, each with all problems of the rules.
        config.stash[RULES] = error
        return
    config.stash[RULES] = rules
    categories = [slug(category.name) for category in rules.categories]
    # The rules stay for the whole run: collecting garbage need not look at them, and seldom at
    # the rest, as in the command line.
    gc.freeze()
    gc.set_threshold(200_000)
    tags = {
        "many": "much work on the same lines of code; run without measuring coverage",
        "case": "a published case of the library",
        "hard": "a case that experts found hard",
        "learn": "a case of the half that the rules may learn from",
        "check": "a case of the half that only checks the rules",
        "known-miss": "a case whose published category our rules do not reach",
        "not-urgent": "published urgency",
        **{slug(urgency.name): "published urgency" for urgency in rules.scale.urgencies},
        **dict.fromkeys(categories, "published category"),
        **{f"also-{category}": "a category that an expert would accept" for category in categories},
        **{f"rule-{rule.id}": rule.title for rule in rules.rules},
    }
    for tag, meaning in tags.items():
        config.addinivalue_line("markers", f"{tag}: {' '.join(meaning.split())}")


def pytest_pycollect_makemodule(module_path: Path, parent: pytest.Collector) -> None:
    """Say what is wrong with the rules before features complain about tags nobody knows."""
    rules = parent.config.stash[RULES]
    if isinstance(rules, KnowledgeError) and module_path.parent.name == "bdd":
        raise parent.CollectError(f"the rules cannot be used:\n{rules}")


@pytest.fixture(scope="session")
def knowledge(pytestconfig: pytest.Config) -> KnowledgeBase:
    """The rules of the project."""
    rules = pytestconfig.stash[RULES]
    if isinstance(rules, KnowledgeError):
        pytest.fail(f"the rules cannot be used:\n{rules}", pytrace=False)
    return rules


@pytest.fixture(scope="session")
def compiled(pytestconfig: pytest.Config) -> Path:
    """Where the compiled rules of this run lie, so that nothing is left with the user."""
    return pytestconfig.stash[COMPILED]
