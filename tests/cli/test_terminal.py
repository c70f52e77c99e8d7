"""Terminals of all kinds: narrow, dumb, without colour, without UTF-8, and a reader that left."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from pathlib import Path

import pytest
from tests.cli.conftest import Started

pytestmark = pytest.mark.many

ESCAPE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


def on_a_terminal(desk: Path, columns: int, *words: str, **env: str) -> str:
    """What a terminal of so many columns gets to show, escapes included."""
    mine, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    unset = {"NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES", "CI", "GITHUB_ACTIONS"}
    kept = {name: value for name, value in os.environ.items() if name not in unset}
    with subprocess.Popen(
        [sys.executable, "-m", "bme_assist", *words],
        cwd=desk, stdin=theirs, stdout=theirs, stderr=theirs,
        env={**kept, "TERM": "xterm-256color", "PYTHONIOENCODING": "utf-8", **env},
    ):  # fmt: skip
        os.close(theirs)
        shown = b""
        while True:
            try:
                read = os.read(mine, 65536)
            except OSError:  # the other end has closed: how Linux ends a terminal
                break
            if not read:
                break
            shown += read
    os.close(mine)
    return shown.decode().replace("\r\n", "\n")


@pytest.mark.parametrize("columns", [40, 60, 80])
def test_the_page_fits_the_terminal(columns: int, desk: Path) -> None:
    shown = on_a_terminal(desk, columns, "assess", "limp.yaml")
    lines = ESCAPE.sub("", shown).splitlines()
    assert "septic arthritis" in shown
    assert [line for line in lines if len(line.rstrip()) > columns] == []


def test_a_wide_terminal_is_not_filled(desk: Path) -> None:
    lines = ESCAPE.sub("", on_a_terminal(desk, 300, "assess", "limp.yaml")).splitlines()
    assert max(map(len, lines)) <= 100


def test_colour_is_for_terminals(desk: Path) -> None:
    assert "\x1b[" in on_a_terminal(desk, 80, "assess", "limp.yaml")


@pytest.mark.parametrize("env", [{"NO_COLOR": "1"}, {"TERM": "dumb"}], ids=str)
def test_colour_can_be_refused(env: dict[str, str], desk: Path) -> None:
    shown = on_a_terminal(desk, 80, "assess", "limp.yaml", **env)
    assert "\x1b[" not in shown
    assert "septic arthritis" in shown


def test_colour_is_off_in_a_pipe(started: Started) -> None:
    done = started("assess", "limp.yaml", TERM="xterm-256color")
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"\x1b[" not in done.stdout


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
@pytest.mark.parametrize(
    "words",
    [
        ("assess", "limp.yaml", "--full"),
        ("assess", "limp.yaml", "--format", "markdown"),
        ("assess", "limp.yaml", "--json"),
        ("rules", "--full"),
    ],
    ids=" ".join,
)
def test_a_terminal_without_utf8_gets_an_answer(
    encoding: str, words: tuple[str, ...], started: Started
) -> None:
    done = started(*words, PYTHONIOENCODING=encoding)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"septic arthritis" in done.stdout


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_problems_are_named_without_utf8(encoding: str, started: Started) -> None:
    done = started("assess", "-f", "temperature 39", PYTHONIOENCODING=encoding)
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"BME204" in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    "words", [("rules", "--full"), ("findings", "--json"), ("assess", "limp.yaml")], ids=" ".join
)
def test_a_reader_that_has_left_is_no_fault(words: tuple[str, ...], desk: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "bme_assist", *words],
        cwd=desk, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        said = process.stderr.read()
        code = process.wait()
    assert (code, said) == (0, b"")


def test_the_compiled_rules_lie_where_they_are_told_to(desk: Path, started: Started) -> None:
    done = started("categories", BME_ASSIST_CACHE=str(desk / "kept"))
    assert done.returncode == 0
    assert [path for path in (desk / "kept").rglob("*") if path.is_file()]


def test_compiled_rules_that_are_broken_are_made_anew(desk: Path, started: Started) -> None:
    kept = desk / "kept"
    first = started("categories", BME_ASSIST_CACHE=str(kept))
    for path in kept.rglob("*"):
        if path.is_file():
            path.write_bytes(b"\x80no pickle")
    second = started("categories", BME_ASSIST_CACHE=str(kept))
    assert (second.returncode, second.stderr) == (0, b"")
    assert first.stdout == second.stdout


def test_an_empty_name_keeps_no_compiled_rules(desk: Path, started: Started) -> None:
    before = sorted(desk.rglob("*"))
    done = started("categories", BME_ASSIST_CACHE="", HOME=str(desk))
    assert done.returncode == 0
    assert sorted(desk.rglob("*")) == before
