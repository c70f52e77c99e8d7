"""bme-assist evaluate: an examination of the rules on cases whose truth is known."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from bme_assist.cases import Case, read_cases
from bme_assist.cli.shared import JsonOption, RulesOption, knowledge_from
from bme_assist.cli.terminal import data, document, lines, problems_to_stderr
from bme_assist.errors import BmeError, CaseError, Location, Problem
from bme_assist.knowledge import KnowledgeBase
from bme_assist.resources import case_library
from bme_assist.workup import Assessment, assess

__all__ = ["evaluate", "library", "library_files"]

Format = Literal["text", "markdown", "json"]


def evaluate(
    cases: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="CASES",
            help="Case files or folders of them; the shipped library by default.",
            show_default=False,
        ),
    ] = None,
    format_: Annotated[
        Format | None, typer.Option("--format", help="How to answer; text by default.")
    ] = None,
    json_: JsonOption = False,
    picture: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="Also draw confusion matrix and reliability, as .svg or .png."
        ),
    ] = None,
    rules: RulesOption = None,
) -> None:
    """Examine the rules on published cases: shares with 95 % intervals, and every miss.

    \b
    bme-assist evaluate
    bme-assist evaluate features/cases --json
    bme-assist evaluate features/cases/infectious.feature --picture examination.svg

    Each case carries its published category and urgency as tags or under "expected".
    """
    if json_ and format_ not in (None, "json"):
        raise typer.BadParameter(f"--json and --format {format_} contradict each other")
    with problems_to_stderr():
        from bme_assist.reports.examination import (
            examination_data,
            examination_lines,
            examination_page,
        )
        from bme_assist.review import examine

        knowledge = knowledge_from(rules)
        places: list[Path | None] = [*cases] if cases else [None]
        found = [case for place in places for case in library(place, knowledge)]
        with _progress(len(found)) as work_up:
            examination = examine(found, knowledge, work_up=work_up)
        if picture:
            from bme_assist.reports.picture import draw_examination

            draw_examination(examination, picture)
        if json_ or format_ == "json":
            data(examination_data(examination))
        elif format_ == "markdown":
            document(examination_page(examination))
        else:
            lines(examination_lines(examination))


def library(place: Path | None, knowledge: KnowledgeBase) -> list[Case]:
    """Every case of a file or folder, in file order; of the shipped library without one.

    Raises CaseError with the problems of all files at once.
    """
    found: list[Case] = []
    problems: list[Problem] = []
    for path, name in library_files(place):
        try:
            found.extend(read_cases(path, knowledge, name=name))
        except BmeError as error:
            problems.extend(error.problems)
    if problems:
        raise CaseError(problems)
    return found


def library_files(place: Path | None) -> list[tuple[Path, str]]:
    """The case files of a place, each with what problems call it. Raises CaseError without one."""
    if place is not None and not place.is_dir():
        return [(place, str(place))]
    folder = place or case_library()
    paths = sorted(p for kind in ("feature", "yaml", "json") for p in folder.rglob(f"*.{kind}"))
    if not paths:
        allowed = "a case is a .feature, .yaml or .json file"
        nothing = Problem(Location(str(folder)), "BME103", "no case lies in this folder", allowed)
        raise CaseError([nothing])
    # The shipped cases are called by their place in the project, wherever they are installed.
    return [
        (path, str(path) if place else f"features/cases/{path.relative_to(folder).as_posix()}")
        for path in paths
    ]


class _progress:  # noqa: N801 - used like a function
    """A bar on a terminal while cases are worked up; silent when piped."""

    def __init__(self, total: int) -> None:
        from rich.console import Console
        from rich.progress import Progress

        console = Console(stderr=True)
        self._bar = Progress(console=console, transient=True, disable=not console.is_terminal)
        self._task = self._bar.add_task("Working the cases up", total=total)

    def __enter__(self) -> _progress:
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def __call__(self, case: Case, knowledge: KnowledgeBase) -> Assessment:
        answer = assess(case, knowledge)
        self._bar.advance(self._task)
        return answer
