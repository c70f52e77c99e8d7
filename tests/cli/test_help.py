"""Help, version and completion: what somebody sees who does not know the program."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.cli.conftest import Typed

from bme_assist import __version__
from bme_assist.cli.app import app

COMMANDS = (
    "assess", "why", "why-not", "what-if", "compare", "findings", "rules", "article", "categories",
    "cases", "schema",
)  # fmt: skip


@pytest.mark.parametrize("option", ["--help", "-h"])
def test_the_help_names_every_command(option: str, typed: Typed) -> None:
    result = typed(option)
    assert result.exit_code == 0
    assert "For education only" in result.stdout
    for name in COMMANDS:
        assert re.search(rf"^│ {name} ", result.stdout, re.MULTILINE)


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_a_command_has_examples_that_stand_alone(name: str, typed: Typed) -> None:
    result = typed(name, "--help")
    assert result.exit_code == 0
    assert re.search(rf"^ bme-assist {name}", result.stdout, re.MULTILINE)
    assert "\\b" not in result.stdout
    assert all(len(line) <= 80 for line in result.stdout.splitlines())


def test_without_a_command_the_help_is_shown(typed: Typed) -> None:
    result = typed()
    assert result.exit_code == 2
    shown = result.stdout + result.stderr
    panels = ["Work a case up", "Question the answer", "Practice and teach", "Review the rules",
              "Look something up"]  # fmt: skip
    places = [shown.index(f" {panel} ") for panel in panels]
    assert places == sorted(places)


def test_no_command_repeats_what_may_be_repeated(typed: Typed) -> None:
    for name in (*COMMANDS, "sign", "class-report", "ask", "export"):
        usage = typed(name, "--help").stdout.split("Usage: ")[1].splitlines()[0]
        assert not re.search(r"\.\.\.[\]}]", usage)


def test_the_panels_of_the_help_are_those_of_the_readme(typed: Typed) -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    groups = re.findall(r"^\| ([a-z][a-z ]+) \| \|$", readme, re.MULTILINE)
    shown = typed("--help").stdout
    assert groups
    for group in groups:
        assert f" {group.capitalize()} " in shown


def test_the_version(typed: Typed) -> None:
    result = typed("--version")
    assert (result.exit_code, result.stdout) == (0, f"bme-assist {__version__}\n")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_completion_script_is_printed(shell: str, typed: Typed) -> None:
    asked = {"_BME_ASSIST_COMPLETE": f"source_{shell}"}
    result = typed(env=asked)
    assert result.exit_code == 0
    assert "bme-assist" in result.stdout


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("bme-assist as", {"assess"}),
        ("bme-assist rules NEO-1", {"NEO-12", "NEO-14"}),
        ("bme-assist categories in", {"infectious", "inflammatory"}),
        ("bme-assist assess -f joint", {"joint effusion", "joint swelling"}),
    ],
)
def test_names_are_completed(line: str, words: set[str], typed: Typed) -> None:
    *_, last = line.split()
    asked = {
        "_BME_ASSIST_COMPLETE": "complete_bash",
        "COMP_WORDS": line,
        "COMP_CWORD": str(len(line.split()) - 1),
    }
    result = typed(env=asked)
    found = set(result.stdout.splitlines())
    assert words <= found
    assert all(word.lower().startswith(last.lower()) for word in found)


def test_the_application_is_named_as_it_is_typed() -> None:
    assert app.info.name == "bme-assist"
