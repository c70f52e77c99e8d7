"""The steps of the command line: files, what is typed, and what it answers with.

A line runs in this process, or in a shell of its own when it holds a pipe. ``conftest.py``
registers this module; its steps stand in features/README.md like all others.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd import given, parsers, then, when
from typer.testing import CliRunner

from bme_assist.cli.app import app
from bme_assist.resources import default_rules

PICTURE = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x02\x00"
SMALL_RULES = Path(__file__).parents[1] / "knowledge" / "small_rules"
FRAMES = re.compile(r"[│╭╮╰╯─]")


@dataclass
class Desk:
    """One person at a terminal: the folder with the files, and the answer to what was typed."""

    folder: Path
    code: int | None = None
    out: str = ""
    err: str = ""

    @property
    def shown(self) -> str:
        """What was printed, without frames, each run of blanks and line breaks as one blank."""
        return " ".join(FRAMES.sub(" ", self.out).split())

    def path(self, name: str) -> Path:
        """Where a file of this desk lies; its folder is made."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        return path


@pytest.fixture
def desk(tmp_path: Path, compiled: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """An empty folder in which the lines are typed."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BME_ASSIST_CACHE", str(compiled))
    return Desk(tmp_path)


# ---- Given ---------------------------------------------------------------------------------


@given(parsers.parse('the case file "{name}"'))
def _(name: str, docstring: str, desk: Desk) -> None:
    """A file that holds the text below the line."""
    desk.path(name).write_text(f"{docstring}\n", encoding="utf-8")


@given(parsers.parse('the empty file "{name}"'))
def _(name: str, desk: Desk) -> None:
    """A file without a single letter."""
    desk.path(name).touch()


@given(parsers.parse('the picture "{name}"'))
def _(name: str, desk: Desk) -> None:
    """A file that is not text, whatever its name says."""
    desk.path(name).write_bytes(PICTURE)


@given(parsers.parse('the file "{name}" of {size:d} MB'))
def _(name: str, size: int, desk: Desk) -> None:
    """A case file that somebody made far too long."""
    desk.path(name).write_bytes(b"findings:\n" + b"  - fever\n" * (size * 100_000))


@given(parsers.parse('the folder "{name}"'))
def _(name: str, desk: Desk) -> None:
    """A folder with nothing in it."""
    (desk.folder / name).mkdir(parents=True)


@given(parsers.parse('my own copy of the rules in "{name}"'))
def _(name: str, desk: Desk) -> None:
    """The shipped rules, copied so that an educator may change them."""
    shutil.copytree(default_rules(), desk.folder / name)


@given(parsers.parse('the small rules in "{name}"'))
def _(name: str, desk: Desk) -> None:
    """A rule folder of a few lines, which may be changed; not the shipped rules."""
    shutil.copytree(SMALL_RULES, desk.folder / name)


@given(parsers.parse('"{line}" was typed before'))
def _(line: str, desk: Desk) -> None:
    """A line that ended well; what it answered is no longer looked at."""
    program, *words = shlex.split(line)
    result = CliRunner().invoke(app, words, prog_name=program)
    demand(result.exit_code == 0, f"it ended with {result.exit_code}:\n{result.output}")


@given(parsers.parse('the file "{name}" says "{new}" instead of "{old}"'))
def _(name: str, new: str, old: str, desk: Desk) -> None:
    """The first place with these words in a file is changed."""
    text = desk.path(name).read_text(encoding="utf-8")
    demand(old in text, f'"{old}" does not stand in {name}')
    desk.path(name).write_text(text.replace(old, new, 1), encoding="utf-8")


@given(parsers.parse('"{line}" was typed and answered before'))
def _(line: str, docstring: str, desk: Desk) -> None:
    """A line that was typed before, with what was answered to it below."""
    program, *words = shlex.split(line)
    result = CliRunner().invoke(app, words, prog_name=program, input=f"{docstring}\n")
    demand(result.exit_code == 0, f"it failed:\n{result.stdout}{result.stderr}")


# ---- When ----------------------------------------------------------------------------------


@when(parsers.parse('"{line}" is typed'))
def _(line: str, desk: Desk) -> None:
    """A line of the command line, as one types it; files lie in the folder at hand."""
    demand(desk.code is None, "a line was typed before")
    if "|" in line:
        in_a_shell(line, desk)
        return
    program, *words = shlex.split(line)
    demand(program == "bme-assist", f"{program} is not bme-assist")
    result = CliRunner().invoke(app, words, prog_name=program)
    desk.code, desk.out, desk.err = result.exit_code, result.stdout, result.stderr
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception


@when(parsers.parse('"{line}" is typed and answered with'))
def _(line: str, docstring: str, desk: Desk) -> None:
    """A line that asks questions, and what is typed below them, one answer a line."""
    program, *words = shlex.split(line)
    result = CliRunner().invoke(app, words, prog_name=program, input=f"{docstring}\n")
    desk.code, desk.out, desk.err = result.exit_code, result.stdout, result.stderr
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception


def in_a_shell(line: str, desk: Desk) -> None:
    """Run the line in a shell that finds ``bme-assist``, whether or not it is installed."""
    program = desk.path("bin/bme-assist")
    program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m bme_assist "$@"\n')
    program.chmod(0o755)
    path = f"{program.parent}{os.pathsep}{os.environ.get('PATH', os.defpath)}"
    done = subprocess.run(
        ["sh", "-c", line],
        cwd=desk.folder, capture_output=True, check=False, encoding="utf-8",
        env={**os.environ, "PATH": path, "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
    desk.code, desk.out, desk.err = done.returncode, done.stdout, done.stderr
    demand("Traceback" not in done.stderr, f"it broke down:\n{done.stderr}")


# ---- Then: problems --------------------------------------------------------------------------


@then(parsers.parse("the exit code is {code:d}"))
def _(code: int, desk: Desk) -> None:
    """0: all is well; 1: a problem in what was recorded or in the rules; 2: wrong usage."""
    demand(desk.code == code, f"expected exit code {code}; it is {desk.code}:\n{desk.err}")


@then("nothing is printed on standard output")
def _(desk: Desk) -> None:
    """No half answer: another program that reads along gets nothing at all."""
    demand(not desk.out, f"printed was:\n{desk.out}")


@then("nothing is printed on standard error")
def _(desk: Desk) -> None:
    """No problem, no warning."""
    demand(not desk.err, f"printed was:\n{desk.err}")


@then(parsers.parse('the problem "{text}" is named at {place}'))
def _(text: str, place: str, desk: Desk) -> None:
    """One line of standard error begins with the place (file:line:column) and holds the text."""
    found = [line for line in desk.err.splitlines() if line.startswith(f"{place}: ")]
    said = any(text in line for line in found)
    demand(said, f'expected "{text}" at {place}; named are:\n{desk.err}')


@then(parsers.parse('the problem "{text}" is named somewhere in {file}'))
def _(text: str, file: str, desk: Desk) -> None:
    """The same for a file whose lines may move: line and column are there, whatever they are."""
    place = re.compile(re.escape(file) + r":[1-9]\d*:[1-9]\d*: ")
    said = any(place.match(line) and text in line for line in desk.err.splitlines())
    demand(said, f'expected "{text}" in {file}; named are:\n{desk.err}')


@then(parsers.parse('standard error says "{text}"'))
def _(text: str, desk: Desk) -> None:
    """What the line for wrong usage holds, line breaks aside."""
    said = " ".join(FRAMES.sub(" ", desk.err).split())
    demand(text in said, f'expected "{text}"; said was:\n{desk.err}')


@then(parsers.parse("{count:d} problems are named"))
def _(count: int, desk: Desk) -> None:
    """As many lines on standard error as there are problems: one line each."""
    found = desk.err.splitlines()
    demand(len(found) == count, f"expected {count} problems; named are:\n{desk.err}")


@then("one problem is named")
def _(desk: Desk) -> None:
    """A single line on standard error."""
    demand(len(desk.err.splitlines()) == 1, f"expected one problem; named are:\n{desk.err}")


# ---- Then: the answer --------------------------------------------------------------------------


@then(parsers.parse('the answer shows "{text}"'))
def _(text: str, desk: Desk) -> None:
    """The text is printed on standard output, line breaks and frames aside."""
    demand(text in desk.shown, f'expected "{text}" in:\n{desk.out}{desk.err}')


@then(parsers.parse('the answer does not show "{text}"'))
def _(text: str, desk: Desk) -> None:
    """The text is nowhere on standard output."""
    demand(text not in desk.shown, f'expected no "{text}" in:\n{desk.out}')


@then(parsers.parse('"{first}" is shown above "{second}"'))
def _(first: str, second: str, desk: Desk) -> None:
    """Both are printed, the first of them earlier on the page."""
    above = desk.shown.find(first)
    demand(above >= 0, f'"{first}" is not in:\n{desk.out}{desk.err}')
    below = desk.shown.find(second, above + len(first))
    demand(below >= 0, f'"{second}" does not follow "{first}" in:\n{desk.out}')


@then(parsers.parse('the file "{name}" holds "{text}"'))
def _(name: str, text: str, desk: Desk) -> None:
    """A file that was written has this text somewhere."""
    written = desk.path(name).read_text(encoding="utf-8")
    demand(text in written, f'expected "{text}" in:\n{written}')


@then(parsers.parse("no line is wider than {width:d} columns"))
def _(width: int, desk: Desk) -> None:
    """The page fits a terminal of this width."""
    wide = [line for line in desk.out.splitlines() if len(line) > width]
    demand(not wide, "too wide:\n" + "\n".join(wide))


@then(parsers.parse("the answer is JSON whose {field} is {value}"))
def _(field: str, value: str, desk: Desk) -> None:
    """The answer is one JSON object, and a field of it has this value."""
    found = json_of(desk).get(field)
    demand(str(found) == value, f"{field} is {found}")


@then(parsers.parse("the answer is a JSON list of {count:d}"))
def _(count: int, desk: Desk) -> None:
    """The answer is one JSON list with so many entries."""
    found = json_of(desk)
    demand(isinstance(found, list), "the answer is no list")
    demand(len(found) == count, f"the list has {len(found)} entries")


def json_of(desk: Desk) -> Any:
    try:
        return json.loads(desk.out)
    except json.JSONDecodeError as error:
        return pytest.fail(f"{error} in:\n{desk.out}{desk.err}", pytrace=False)


def demand(holds: object, message: str) -> None:
    """Fail with the message alone: the reader of a feature needs no traceback."""
    if not holds:
        pytest.fail(message, pytrace=False)
