"""The same rules and case give the same bytes, whatever the order, process or hash seed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

import pytest

from bme_assist import Assessment, Case, KnowledgeBase, assess, read_cases
from bme_assist.reports.assessment import assessment_lines
from bme_assist.reports.layout import Page
from bme_assist.reports.markdown import assessment_page
from bme_assist.resources import case_library, default_rules

pytestmark = pytest.mark.many

SCENARIO = "A college runner with fever and groin pain who can no longer walk"
BOTH_FORMATS = """
import sys
from bme_assist.cli import main
asked = sys.argv[1:]
for form in ("text", "json"):
    sys.argv = ["bme-assist", "assess", *asked, "--format", form]
    try:
        main()
    except SystemExit as left:
        if left.code:
            raise
"""


def in_a_fresh_process(folder: Path, seed: int) -> bytes:
    """One case, as text and as JSON, in a process of its own."""
    options = ["--rules", str(folder / "rules"), "--scenario", SCENARIO]
    done = subprocess.run(
        [sys.executable, "-c", BOTH_FORMATS, str(folder / "cases.feature"), *options],
        env={
            **os.environ,
            "PYTHONHASHSEED": str(seed),
            "BME_ASSIST_CACHE": str(folder / "cache"),
            "PYTHONIOENCODING": "utf-8",
        },
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    assert done.stderr == b""
    return done.stdout


def test_twenty_fresh_processes_give_the_same_bytes(tmp_path: Path) -> None:
    shutil.copytree(default_rules(), tmp_path / "rules")
    shutil.copy(case_library() / "infectious.feature", tmp_path / "cases.feature")
    # The first reads the rules as they are written, the others their compiled form.
    first = in_a_fresh_process(tmp_path, 0)
    assert b'"leading": "infectious"' in first
    assert list((tmp_path / "cache").iterdir())
    with ThreadPoolExecutor(2) as pool:
        others = list(pool.map(lambda seed: in_a_fresh_process(tmp_path, seed), range(1, 20)))
    assert set(others) == {first}


def text_of(answer: Assessment) -> str:
    lines = assessment_lines(answer, Page(80), full=True)
    return "\n".join("".join(span.text for span in line) for line in lines)


@pytest.mark.parametrize("category", ["infectious", "neoplastic", "transient-bmes", "metabolic"])
def test_twenty_orders_of_entry_give_the_same_bytes(
    knowledge: KnowledgeBase, category: str
) -> None:
    rng = Random(category)
    published = read_cases(case_library() / f"{category}.feature", knowledge)
    longest = max(published, key=lambda case: len(case.recorded))
    phrases = [entry.words for entry in longest.recorded]
    found: set[tuple[str, str, str]] = set()
    for _ in range(20):
        rng.shuffle(phrases)
        answer = assess(Case.of(knowledge, phrases, name=longest.name), knowledge)
        found.add((text_of(answer), assessment_page(answer), answer.model_dump_json()))
    assert len(found) == 1
