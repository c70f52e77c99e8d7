"""Every check on rule bases in which it finds something, and on some in which it must not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests.review.check.bases import base, checked, damaged, told

from bme_assist.knowledge.yaml import read_text, read_tree
from bme_assist.review.check import CHECKS

CASES = Path(__file__).parent / "cases"


def cases(kind: str) -> list[Any]:
    return [
        pytest.param(path.stem, case, id=f"{path.stem}: {case['name']}")
        for path in sorted(CASES.glob("*.yaml"))
        for case in read_tree(read_text(path), path.name).data[kind]
    ]


def test_the_base_itself_has_neither_problems_nor_notes(tmp_path: Path) -> None:
    found = checked(base(), tmp_path)
    assert (found.problems, found.notes, found.whole) == ((), (), True)


@pytest.mark.parametrize(("code", "case"), cases("fails"))
def test_a_mistake_is_found_where_it_stands_and_nothing_else_is(
    code: str, case: dict[str, Any], tmp_path: Path
) -> None:
    files = damaged(case)
    found = checked(files, tmp_path)
    expected = [told(one, code, files) for one in case["found"]]
    problems = [*found.problems, *found.notes]
    wrong = [f"expected {one}" for one in expected if not any(map(one.is_said_by, problems))]
    wrong += [f"found {one}" for one in problems if not any(e.is_said_by(one) for e in expected)]
    assert wrong == []
    assert len(problems) == len(expected)


@pytest.mark.parametrize(("code", "case"), cases("passes"))
def test_what_is_right_is_left_alone(code: str, case: dict[str, Any], tmp_path: Path) -> None:
    found = checked(damaged(case), tmp_path)
    assert [str(one) for one in (*found.problems, *found.notes)] == []


def test_every_code_has_its_cases_of_both_kinds() -> None:
    codes = [one.code for one in CHECKS if not one.elsewhere]
    assert sorted(path.stem for path in CASES.glob("*.yaml")) == codes
    for kind in ("fails", "passes"):
        assert {case.values[0] for case in cases(kind)} == set(codes)
