"""bme-assist cases: the library of published cases, and how the rules fare on it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.progress import track

from bme_assist.cases import Case, read_cases
from bme_assist.cli.shared import JsonOption, RulesOption, category_named, knowledge_from
from bme_assist.cli.terminal import data, lines, problems_to_stderr
from bme_assist.errors import BmeError, CaseError, Problem
from bme_assist.knowledge import KnowledgeBase
from bme_assist.reports.results import CaseResult, result_data, result_lines
from bme_assist.resources import case_library
from bme_assist.workup import assess

__all__ = ["cases"]


def cases(
    folder: Annotated[
        Path | None,
        typer.Argument(
            metavar="FOLDER",
            help="A folder of case files; the library by default.",
            show_default=False,
        ),
    ] = None,
    category: Annotated[str, typer.Option(help="Only cases of this category.")] = "",
    check: Annotated[
        bool,
        typer.Option("--check", help="Work all of them up and say how many are reached."),
    ] = False,
    json_: JsonOption = False,
    rules: RulesOption = None,
) -> None:
    """List the published cases, or check how many of them the rules reach.

    \b
    bme-assist cases
    bme-assist cases --category infectious
    bme-assist cases --check
    """
    with problems_to_stderr():
        knowledge = knowledge_from(rules)
        found = _library(folder, knowledge)
        if category:
            wanted = category_named(category, knowledge).name
            found = [case for case in found if case.expected.category == wanted]
        if check:
            _check(found, knowledge, json_=json_)
        elif json_:
            data([_case_data(case) for case in found])
        else:
            lines(f"{_marks(case):30} {case.name}  ({case.where})" for case in found)


def _library(folder: Path | None, knowledge: KnowledgeBase) -> list[Case]:
    """Every case of a folder, in file order; the problems of all files at once."""
    found: list[Case] = []
    problems: list[Problem] = []
    place = folder or case_library()
    paths = sorted(p for kind in ("feature", "yaml", "json") for p in place.rglob(f"*.{kind}"))
    if not paths:
        found.extend(read_cases(place, knowledge))
    for path in paths:
        # The shipped cases are called by their place in the project, wherever they are installed.
        name = str(path) if folder else f"features/cases/{path.relative_to(place).as_posix()}"
        try:
            found.extend(read_cases(path, knowledge, name=name))
        except BmeError as error:
            problems.extend(error.problems)
    if problems:
        raise CaseError(problems)
    return found


def _marks(case: Case) -> str:
    expected = case.expected
    marks = [expected.category or "no category", expected.urgency]
    marks += ["hard"] * expected.hard + ["known miss"] * expected.known_miss
    return ", ".join(filter(None, marks))


def _case_data(case: Case) -> dict[str, object]:
    return {
        "name": case.name,
        "file": str(case.where),
        "category": case.expected.category,
        "also": list(case.expected.also),
        "urgency": case.expected.urgency,
        "hard": case.expected.hard,
        "known_miss": case.expected.known_miss,
        "findings": [entry.words for entry in case.recorded],
    }


def _check(found: list[Case], knowledge: KnowledgeBase, *, json_: bool) -> None:
    from rich.console import Console

    shown = Console(stderr=True)
    results = [
        CaseResult(case, assess(case, knowledge))
        for case in track(
            found, "Working the cases up", console=shown, transient=True,
            disable=not shown.is_terminal,
        )
    ]  # fmt: skip
    if json_:
        data(result_data(results))
    else:
        lines(result_lines(results))
