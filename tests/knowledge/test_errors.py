"""Problems as values, and where the shipped files lie."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from bme_assist import resources
from bme_assist.errors import BmeError, CaseError, KnowledgeError, Location, Problem, UsageError


def test_a_location_reads_as_compilers_write_it() -> None:
    assert str(Location("f", 3, 5)) == "f:3:5"
    assert str(Location("f", 3)) == "f:3"
    assert str(Location("f")) == "f"
    assert Location("f", 3, 5).moved(4) == Location("f", 3, 9)
    assert Location("an option").moved(4) == Location("an option")


def test_a_problem_is_one_line() -> None:
    assert str(Problem(Location("f", 3), "BME201", "what", "do this")) == (
        "f:3: BME201 what; do this"
    )
    assert str(Problem(Location("f"), "BME201", "what")) == "f: BME201 what"


def test_problems_are_sorted_and_said_once() -> None:
    late, early = Problem(Location("f", 10), "B", "x"), Problem(Location("f", 9), "C", "y")
    error = BmeError([late, early, late])
    assert error.problems == (early, late)
    assert str(error) == "f:9: C y\nf:10: B x"


@pytest.mark.parametrize("kind", [CaseError, KnowledgeError, UsageError])
def test_an_error_travels_between_processes(kind: type[BmeError]) -> None:
    error = kind([Problem(Location("f", 1, 2), "B", "x", "y")])
    back = pickle.loads(pickle.dumps(error))
    assert type(back) is kind
    assert back.problems == error.problems
    assert str(back) == str(error)


def test_the_rules_of_a_checkout_come_before_those_left_inside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "src" / "bme_assist"
    for name in ("_rules", "_cases"):
        (package / name).mkdir(parents=True)
    monkeypatch.setattr(resources, "_HERE", package)
    assert resources.default_rules() == package / "_rules"
    assert resources.case_library() == package / "_cases"
    (tmp_path / "rules").mkdir()
    (tmp_path / "features" / "cases").mkdir(parents=True)
    assert resources.default_rules() == tmp_path / "rules"
    assert resources.case_library() == tmp_path / "features" / "cases"
