"""Every example that the documentation shows is run, and must answer as it is shown.

A ``python`` block is a doctest; the blocks of one page share their names. In a ``console`` block
each line that begins with ``$`` is a command of ours, and what stands below it is what it prints,
standard error included; a line ``…`` stands for any lines, and ``…`` within a line for any text.
A block with a file name behind its language (```` ```yaml case.yaml ````) is that file for the
commands of its page.
"""

from __future__ import annotations

import doctest
import functools
import re
import shlex
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.docs.renew import Answers, renewed, replace_lines
from typer.testing import CliRunner

import bme_assist
from bme_assist.cli.app import app

pytestmark = pytest.mark.many

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
RENEW = "\nif it is meant so: pytest tests/docs --update-docs, then read the difference"
FENCE = re.compile(r"^```(?P<info>[^\n`]*)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Block:
    """A fenced block of a page: its language, the file that it is, and where it begins."""

    language: str
    file: str
    text: str
    line: int


def blocks(page: Path) -> list[Block]:
    text = page.read_text(encoding="utf-8")
    found = []
    for fence in FENCE.finditer(text):
        language, _, file = fence["info"].strip().partition(" ")
        line = text.count("\n", 0, fence.start("body"))
        found.append(Block(language, file.strip(), fence["body"], line))
    return found


def named(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def pages_with(language: str) -> list[Path]:
    return [page for page in PAGES if any(b.language == language for b in blocks(page))]


@pytest.fixture
def at_work(tmp_path: Path, compiled: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that looks like the project from within, and may be written to."""
    for name in ("features", "rules"):
        (tmp_path / name).symlink_to(ROOT / name)
    # Rule folders of a few lines, which an example may change.
    for name in ("my-rules", "my-new-rules"):
        shutil.copytree(ROOT / "tests" / "knowledge" / "small_rules", tmp_path / name)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BME_ASSIST_CACHE", str(compiled))
    quick = functools.partial(bme_assist.load_knowledge, cache=compiled)
    monkeypatch.setattr(bme_assist, "load_knowledge", quick)
    return tmp_path


def write_files(page: Path, folder: Path) -> None:
    for block in blocks(page):
        if block.file:
            (folder / block.file).parent.mkdir(parents=True, exist_ok=True)
            (folder / block.file).write_text(block.text, encoding="utf-8")


# ---------------------------------------------------------------------- Python


def run_doctest(test: doctest.DocTest) -> Answers:
    told: list[str] = []
    runner = Answers()
    runner.run(test, out=told.append, clear_globs=False)
    runner.told = "".join(told)
    return runner


@pytest.mark.parametrize("page", pages_with("python"), ids=named)
def test_the_python_of_a_page_answers_as_shown(page: Path, at_work: Path, renewing: bool) -> None:
    write_files(page, at_work)
    names: dict[str, object] = {}
    changes: list[tuple[int, int, list[str]]] = []
    wrong: list[str] = []
    for block in blocks(page):
        if block.language == "python":
            parsed = doctest.DocTestParser().get_doctest(
                block.text, names, named(page), str(page), block.line
            )
            assert parsed.examples, f"{named(page)}:{block.line}: nothing to run; begin with >>>"
            answers = run_doctest(parsed)
            names = parsed.globs
            wrong += [answers.told] if answers.told else []
            for example, got in answers.wrong:
                first = block.line + example.lineno + example.source.count("\n")
                changes.append((first, example.want.count("\n"), got.splitlines()))
    if renewing and changes:
        replace_lines(page, changes)
    assert not wrong, "".join(wrong) + RENEW


def test_the_example_of_the_package_answers_as_shown(at_work: Path) -> None:
    (found,) = doctest.DocTestFinder(recurse=False).find(bme_assist, "bme_assist")
    assert found.examples
    told = run_doctest(found).told
    assert not told, told


# ---------------------------------------------------------------------- the command line


def commands(block: Block) -> Iterator[tuple[str, list[str], int, int]]:
    """Each command of a console block, what it is shown to print, its line, and where that is."""
    lines = block.text.splitlines()
    at = 0
    while at < len(lines):
        line = block.line + at + 1
        assert lines[at].startswith("$ "), f"line {line}: a console block begins with a command"
        command = lines[at][2:]
        while command.endswith("\\"):
            at += 1
            command = command[:-1] + lines[at].strip()
        at += 1
        first, shown = block.line + at, []
        while at < len(lines) and not lines[at].startswith("$ "):
            shown.append(lines[at].rstrip())
            at += 1
        while shown and not shown[-1]:
            shown.pop()
        yield command, shown, line, first


def answer(command: str, last: int) -> tuple[list[str], int]:
    """What a command prints, and its exit code."""
    if command == "echo $?":
        return [str(last)], last
    before, pipe, behind = command.rpartition(" | ")
    text = None
    if pipe:
        program, file = shlex.split(before)
        assert program == "cat", f"only cat may stand before a pipe: {command}"
        text = Path(file).read_text(encoding="utf-8")
    program, *arguments = shlex.split(behind)
    assert program == "bme-assist", f"only bme-assist can be shown: {command}"
    result = CliRunner().invoke(app, arguments, input=text)
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    printed = [line.rstrip() for line in result.output.splitlines()]
    while printed and not printed[-1]:
        printed.pop()
    return printed, result.exit_code


def pattern(shown: list[str]) -> re.Pattern[str]:
    parts = []
    for line in shown:
        if line.strip() == "…":
            parts.append(r"(?:[^\n]*\n)*?")
        else:
            parts.append(re.escape(line).replace("…", r"[^\n]*?") + r"\n")
    return re.compile("".join(parts))


@pytest.mark.parametrize("page", pages_with("console"), ids=named)
def test_the_commands_of_a_page_answer_as_shown(page: Path, at_work: Path, renewing: bool) -> None:
    write_files(page, at_work)
    wrong = []
    changes = []
    for block in blocks(page):
        last = 0
        for command, shown, line, first in commands(block) if block.language == "console" else ():
            printed, last = answer(command, last)
            if not pattern(shown).fullmatch("".join(f"{one}\n" for one in printed)):
                heard = "\n".join(printed)
                wrong.append(f"{named(page)}:{line}: $ {command}\nprints\n{heard}")
                changes.append((first, len(shown), renewed(shown, printed)))
    if renewing and changes:
        replace_lines(page, changes)
    assert not wrong, "\n\n".join(wrong) + RENEW


def test_an_example_that_is_not_true_is_noticed() -> None:
    assert pattern(["one", "…", "th…e"]).fullmatch("one\ntwo\nthree\n")
    assert not pattern(["one", "three"]).fullmatch("one\ntwo\nthree\n")


def test_what_is_renewed_is_true_and_cut_where_it_was() -> None:
    printed = ["head", "", "3 rules fire", "  one", "  two", "end"]
    for shown in (["…", "2 rules fire", "…", "end"], ["head", "…", "gone for ever", "…"], ["old"]):
        new = renewed(shown, printed)
        assert pattern(new).fullmatch("".join(f"{one}\n" for one in printed))
    assert renewed(["…", "2 rules fire", "…"], printed) == ["…", "3 rules fire", "…"]
    assert renewed(["old"], printed) == printed


def test_renewed_lines_take_the_place_of_the_old_ones(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("a\nb\nc\nd\n", encoding="utf-8")
    replace_lines(page, [(0, 1, ["A", "AA"]), (2, 2, [])])
    assert page.read_text(encoding="utf-8") == "A\nAA\nb\n"
