"""One page for each code, with an example that is found and the same mended."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bme_assist.knowledge.yaml import read_text, read_tree
from bme_assist.reports.check import check_index
from bme_assist.resources import check_pages
from bme_assist.review.check import CHECKS, FAMILIES, Check

CASES = Path(__file__).parent / "cases"
LEVELS = {
    "problem": "A problem: it must be mended or waived.",
    "note": "A note: worth a look, changes no exit code.",
}
CODES = [check.code for check in CHECKS]
HERE = [check for check in CHECKS if not check.elsewhere]


def page_of(check: Check) -> str:
    return (check_pages() / f"{check.code}.md").read_text(encoding="utf-8")


def shown(case: dict[str, Any]) -> str:
    """What an author reads of a case of ``cases/``."""
    if "put" in case:
        return "\n".join(place["new"] for place in case["put"]).strip("\n")
    for kind in ("add", "write"):
        for text in case.get(kind, {}).values():
            return str(text).strip("\n")
    return f"The file `{case['remove'][0].removeprefix('rules/')}` is removed."


def test_every_code_has_its_page_and_every_page_its_code() -> None:
    pages = {path.stem for path in check_pages().glob("*.md")} - {"README"}
    assert sorted(pages) == sorted(CODES) == CODES
    assert len(set(CODES)) == len(CODES)
    assert {check.family for check in CHECKS} == set(FAMILIES)


def test_the_list_of_all_codes_is_written_from_the_registry() -> None:
    told = "renew it with: python scripts/write_check_index.py"
    assert (check_pages() / "README.md").read_text(encoding="utf-8") == check_index(), told


def test_a_page_of_another_command_says_what_to_do() -> None:
    for check in CHECKS:
        if check.elsewhere:
            page = page_of(check)
            assert page.startswith(f"# {check.code}: {check.name}\n")
            assert "\n## Why\n" in page
            assert "\n## Mended\n" in page


@pytest.mark.parametrize("check", HERE, ids=[check.code for check in HERE])
def test_a_page_defines_its_code_and_shows_a_case_that_is_tested(check: Check) -> None:
    page = page_of(check)
    first, _, level = page.splitlines()[:3]
    assert first == f"# {check.code}: {check.name}"
    expected = LEVELS[check.level] if check.may_be_waived else "A problem: it must be mended."
    assert level == expected
    heads = [line for line in page.splitlines() if line.startswith("## ")]
    assert heads == ["## Why", "## An example", "## Mended", "## Waiver"]
    example, mended = page.split("## An example")[1].split("## Mended")
    cases = read_tree(read_text(CASES / f"{check.code}.yaml"), check.code).data
    assert shown(cases["fails"][0]) in example
    assert shown(cases["passes"][0]) in mended
    for found in cases["fails"][0]["found"]:
        if found.get("code", check.code) == check.code:
            assert f"{check.code} " in example
            assert found["says"] in example
    assert ("cannot be waived" in page) is not check.may_be_waived
