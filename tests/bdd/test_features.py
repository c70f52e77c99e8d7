"""Every scenario of features/ as a test, and the promises around them."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler
from pytest_bdd import scenarios
from pytest_bdd.scenario import scenario_wrapper_template_registry as bound
from tests.bdd.vocabulary import COMMAND_LINE, CONFTEST, meanings, steps

from bme_assist.cases import read_cases
from bme_assist.errors import CaseError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bme_assist.knowledge import KnowledgeBase

ROOT = Path(__file__).parents[2]
FEATURES = ROOT / "features"
FILES = sorted(FEATURES.rglob("*.feature"))
# What is typed and what is answered; every other feature file holds nothing but cases.
TYPED = re.compile(r'^ *(When|And) ".*" is typed', re.MULTILINE)
"""How a line of the command line reads; in such a file only the form is checked here."""

if FILES:
    scenarios(".")


def document(path: Path) -> Any:
    return {**Parser().parse(path.read_text(encoding="utf-8")), "uri": str(path)}


def pickles(path: Path) -> list[Any]:
    return Compiler().compile(document(path))


def collected() -> Iterator[str]:
    """The scenarios that pytest-bdd bound in this module, outlines once for each row."""
    for name, function in globals().items():
        template = bound.get(function) if callable(function) else None
        if template is not None:
            rows = sum(len(examples.examples) for examples in template.examples)
            yield from [name] * (rows or 1)


def test_no_scenario_is_dropped() -> None:
    # pytest-bdd keeps the last of two namesakes and does not say so (pytest-bdd#191)
    assert len(list(collected())) == sum(len(pickles(path)) for path in FILES)


def test_scenario_names_are_unique_over_all_files() -> None:
    names = Counter(name for path in FILES for name in scenario_names(document(path)["feature"]))
    assert [name for name, count in names.items() if count > 1] == []


def scenario_names(node: Any) -> Iterator[str]:
    for child in node["children"]:
        if "scenario" in child:
            yield child["scenario"]["name"]
        yield from scenario_names(child.get("rule", {"children": []}))


@pytest.mark.parametrize(
    "path", FILES, ids=[path.relative_to(FEATURES).as_posix() for path in FILES]
)
def test_every_feature_file_is_sound(path: Path, knowledge: KnowledgeBase) -> None:
    try:
        found = len(read_cases(path, knowledge))
    except CaseError as error:
        typed = TYPED.search(path.read_text(encoding="utf-8"))
        form = {"BME101", "BME601", "BME602", "BME603"}
        wrong = [one for one in error.problems if not typed or one.code in form]
        assert not wrong, "\n".join(map(str, wrong))
    else:
        assert found == len(pickles(path))


def test_every_library_case_has_its_category_and_its_source(knowledge: KnowledgeBase) -> None:
    lacking = [
        f"{case.where}: {case.name}"
        for path in sorted((FEATURES / "cases").glob("*.feature"))
        for case in read_cases(path, knowledge)
        if "case" not in case.tags or not case.expected.category or not case.text
    ]
    assert lacking == []


def test_no_two_library_cases_have_one_id(knowledge: KnowledgeBase) -> None:
    ids = Counter(
        tag
        for path in sorted((FEATURES / "cases").glob("*.feature"))
        for case in read_cases(path, knowledge)
        for tag in case.tags
        if tag.startswith("id-")
    )
    assert [tag for tag, count in ids.items() if count > 1] == []


def test_every_step_stands_in_the_readme_with_its_meaning() -> None:
    text = (FEATURES / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `((?:Given|When|Then) .*?)` \| (.*) \|$", text, re.MULTILINE)
    assert dict(rows) == steps()


def test_every_line_of_the_features_has_one_meaning() -> None:
    for path in FILES:
        for pickle in pickles(path):
            for step in pickle["steps"]:
                kind = {"Context": "Given", "Action": "When"}.get(step["type"], "Then")
                line = f"{kind} {step['text']}"
                found = meanings(line)
                assert len(found) == 1, f"{path.name}: {line}: {found}"


# ---- results survive test processes ------------------------------------------------------------

TINY = """\
Feature: A tiny session

  Scenario Outline: Nothing leads for <who>
    Given a <who>
    When the findings are worked up
    Then no category leads

    Examples:
      | who                |
      | patient            |
      | 40-year-old woman  |

  Scenario: This one fails
    Given a patient
    When the findings are worked up
    Then the leading category is infectious

  Scenario: A finding nobody knows
    Given these findings
      | finding | recorded |
      | fevrr   | present  |
    When the findings are worked up
"""
CLAIM = """
  @rule-{rule}
  Scenario: A claim without evidence
    Given a patient
    When the findings are worked up
    Then no category leads
"""


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory, knowledge: KnowledgeBase) -> tuple[str, str]:
    """The terminal output and the XML report of a small session in two processes."""
    root = tmp_path_factory.mktemp("tiny")
    (root / "features").mkdir()
    (root / "tests" / "bdd").mkdir(parents=True)
    rule = knowledge.rules[0].id
    (root / "features" / "tiny.feature").write_text(
        TINY + CLAIM.format(rule=rule), encoding="utf-8"
    )
    shutil.copy(CONFTEST, root / "tests" / "bdd")
    shutil.copy(COMMAND_LINE, root / "tests" / "bdd")
    shutil.copy(ROOT / "tests" / "conftest.py", root / "tests")
    (root / "tests" / "bdd" / "test_tiny.py").write_text(
        'from pytest_bdd import scenarios\n\nscenarios(".")\n', encoding="utf-8"
    )
    (root / "pytest.ini").write_text(
        "[pytest]\nbdd_features_base_dir = features\naddopts = --import-mode=importlib\n",
        encoding="utf-8",
    )
    command = [sys.executable, "-m", "pytest", "-n", "2", "-q", "-p", "no:cacheprovider",
               "--junitxml=report.xml", "--rootdir", str(root), "tests"]  # fmt: skip
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    return done.stdout, (root / "report.xml").read_text(encoding="utf-8")


def test_results_survive_test_processes(tiny: tuple[str, str]) -> None:
    _, report = tiny
    values = re.findall(r'<property name="scenario" value="(.*?)"', report)
    reports = [json.loads(value.replace("&quot;", '"')) for value in values]
    assert sorted((one["scenario"], one["line"]) for one in reports) == [
        ("A claim without evidence", 25),
        ("A finding nobody knows", 18),
        ("Nothing leads for 40-year-old woman", 3),
        ("Nothing leads for patient", 3),
        ("This one fails", 13),
    ]
    assert all(one["file"].endswith("tiny.feature") for one in reports)
    assert all(isinstance(one["fired"], list) for one in reports)


def test_a_failing_step_names_its_line_and_the_ranking(tiny: tuple[str, str]) -> None:
    output, _ = tiny
    assert "expected infectious to lead; no category leads; ranking: " in output
    assert re.search(r"tiny\.feature:16: Then the leading category is infectious", output)


def test_what_cannot_be_read_is_named_where_it_stands(tiny: tuple[str, str]) -> None:
    output, _ = tiny
    assert re.search(r"tiny\.feature:21:9: BME201 \"fevrr\" is not a known finding", output)


def test_a_claim_needs_evidence(tiny: tuple[str, str]) -> None:
    output, _ = tiny
    assert "but no step says whether it fires" in output
    assert "2 passed" in output
    assert "3 failed" in output
