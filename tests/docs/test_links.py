"""What the documentation names exists, and what exists for users is named in it."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
import typer.main

from bme_assist.cli.app import app

ROOT = Path(__file__).parents[2]
OURS = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")]
DOCS = sorted((ROOT / "docs").rglob("*.md"))
PAGES = [*OURS, *DOCS, ROOT / "rules" / "README.md", ROOT / "features" / "README.md"]
CODE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\[[^\]]*\]\((?P<target>[^)\s]+)\)")
INLINE = re.compile(r"`([^`\n]+)`")
TOPS = ("src", "rules", "features", "tests", "docs", "scripts", "benchmarks", "requirements")
PATH = re.compile(r"[\w.*-]+(/[\w.*-]+)*/?")
STANDS_FOR_OTHERS = re.compile(r"\b(GROUP|CATEGORY|NNNN|FILE|DIR|NAME)\b|\*\*")


def named(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def prose(page: Path) -> str:
    return CODE.sub("", page.read_text(encoding="utf-8"))


def anchors(page: Path) -> set[str]:
    heads = re.findall(r"^#+ (.+)$", prose(page), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", head.lower()).replace(" ", "-") for head in heads}


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_relative_link_leads_somewhere(page: Path) -> None:
    for link in LINK.finditer(prose(page)):
        target, _, anchor = link["target"].partition("#")
        if "//" in target or target.startswith("mailto:"):
            continue
        found = (page.parent / target).resolve() if target else page
        assert found.exists(), f"{named(page)} links to {target}"
        assert not anchor or anchor in anchors(found), f"{named(page)} links to #{anchor}"


def files_named(page: Path) -> Iterator[str]:
    for name in INLINE.findall(prose(page)):
        if "/" not in name or not PATH.fullmatch(name) or STANDS_FOR_OTHERS.search(name):
            continue
        if name.split("/")[0] in TOPS or name.endswith((".py", ".md", ".yaml", ".feature", "/")):
            yield name


@pytest.mark.parametrize("page", [*OURS, *DOCS], ids=named)
def test_every_file_that_is_named_exists(page: Path) -> None:
    for name in files_named(page):
        places = [ROOT, page.parent, ROOT / "src" / "bme_assist", ROOT / "rules"]
        assert any(any(place.glob(name.rstrip("/"))) for place in places), f"{named(page)}: {name}"


@pytest.mark.parametrize("page", [*OURS, *DOCS], ids=named)
def test_every_module_that_is_named_exists(page: Path) -> None:
    for name in INLINE.findall(prose(page)):
        if re.fullmatch(r"bme_assist(\.[a-z_]+)+", name):
            assert importlib.util.find_spec(name), f"{named(page)} names the module {name}"


@pytest.mark.parametrize("page", [*OURS, *DOCS], ids=named)
def test_every_verb_of_make_that_is_named_exists(page: Path) -> None:
    verbs = re.findall(
        r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE
    )
    used = re.findall(r"(?:`|^)make ([a-z-]+)", page.read_text(encoding="utf-8"), re.MULTILINE)
    assert set(used) <= set(verbs)


def commands() -> dict[str, click.Command]:
    group = typer.main.get_command(app)
    return dict(getattr(group, "commands"))  # noqa: B009  (typer brings its own click)


def pages_for_users() -> str:
    return "\n".join(page.read_text(encoding="utf-8") for page in [*OURS, *DOCS])


@pytest.mark.parametrize("name", commands())
def test_every_command_has_help_and_is_documented(name: str) -> None:
    assert commands()[name].help
    assert f"bme-assist {name}" in pages_for_users()


@pytest.mark.parametrize("name", commands())
def test_every_option_has_help_and_is_documented(name: str) -> None:
    told = pages_for_users()
    for parameter in commands()[name].params:
        assert getattr(parameter, "help", ""), f"{name} {parameter.name} has no help"
        for option in parameter.opts if parameter.param_type_name == "option" else ():
            assert re.search(rf"(?<![\w-]){option}\b", told), f"{name} {option} is not documented"


def test_the_options_before_the_command_are_documented() -> None:
    told = pages_for_users()
    for parameter in typer.main.get_command(app).params:
        assert getattr(parameter, "help", "")
        assert any(option in told for option in parameter.opts), parameter.opts


def test_every_code_of_a_problem_is_explained_once() -> None:
    written = {
        code
        for path in (ROOT / "src").rglob("*.py")
        for code in re.findall(r"BME\d{3}", path.read_text(encoding="utf-8"))
    }
    page = (ROOT / "docs" / "checks" / "README.md").read_text(encoding="utf-8")
    explained = re.findall(r"^\| \[(BME\d{3})\]", page, re.MULTILINE)
    assert sorted(explained) == sorted(written)


def test_no_page_names_a_machine_or_an_issue() -> None:
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        assert not re.search(r"/(home|root|work|tmp)/|\bissue \d|\bTODO\b", text), named(page)
