"""bme-assist check: all mistakes of a rule base at once, each with a code and a page."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bme_assist.cli.shared import JsonOption
from bme_assist.cli.terminal import data, document, page, problems_to_stderr, show
from bme_assist.errors import Location, Problem, UsageError
from bme_assist.resources import check_pages, default_features, default_rules

if TYPE_CHECKING:
    from bme_assist.review.check import Check
    from bme_assist.review.check.run import Watch

__all__ = ["check"]


def _codes(incomplete: str) -> list[str]:
    from bme_assist.review.check import CHECKS

    return [one.code for one in CHECKS if one.code.startswith(incomplete.upper())]


def check(
    rules: Annotated[
        Path | None,
        typer.Argument(
            metavar="RULES",
            help="A folder of rules; the shipped one by default.",
            show_default=False,
        ),
    ] = None,
    features: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR",
            help="Check these feature files too; those of the project come with the shipped rules.",
            show_default=False,
        ),
    ] = None,
    code: Annotated[
        list[str] | None,
        typer.Option(
            metavar="BMEnnn",
            help="Only what has this code; may be repeated.",
            autocompletion=_codes,
            show_default=False,
        ),
    ] = None,
    explain: Annotated[
        str,
        typer.Option(
            metavar="BMEnnn",
            help="Print the page of this code and check nothing.",
            autocompletion=_codes,
            show_default=False,
        ),
    ] = "",
    json_: JsonOption = False,
) -> None:
    """Check a rule base: its files, words, logic, completeness, sources and features.

    \b
    bme-assist check
    bme-assist check my-rules --features my-features
    bme-assist check --code BME301 --code BME307
    bme-assist check --explain BME307

    Every problem is told with its place, a code, what is wrong and what to do. It must be mended,
    or waived beside the rule with a reason; a note is worth a look. The exit code is 1 when there
    is a problem, whatever the notes.
    """
    with problems_to_stderr():
        if explain:
            document(_page_of(explain))
            return
        from bme_assist.knowledge.files import read_folder
        from bme_assist.knowledge.load import folder_name
        from bme_assist.reports.check import check_data, check_lines
        from bme_assist.review.check import check_files

        codes = tuple(_named(one).code for one in code or ())
        folder = rules or default_rules()
        specified = default_features() if features is None and rules is None else None
        place = (features, str(features)) if features else None
        if specified:
            place = (specified, "features")
        files, digest = read_folder(folder)
        with _progress() as watch:
            found = check_files(
                folder_name(folder),
                files,
                digest,
                features=place,
                codes=codes,
                today=date.today(),  # noqa: DTZ011 - the reviewer's own calendar
                watch=watch,
            )
        if json_:
            data(check_data(found))
        else:
            show(check_lines(found, page()))
    if found.problems:
        raise typer.Exit(1)


def _named(code: str) -> Check:
    """The check of that code. Raises UsageError with the nearest one."""
    from bme_assist.review.check import CHECKS, check_named

    found = check_named(code)
    if found is None:
        from rapidfuzz import process

        nearest = process.extractOne(code.upper(), [one.code for one in CHECKS])
        hint = f'did you mean "{nearest[0]}"? all codes stand in docs/checks/README.md'
        what = f'there is no code "{code}"'
        raise UsageError([Problem(Location("code"), "BME201", what, hint)])
    return found


def _page_of(code: str) -> str:
    return (check_pages() / f"{_named(code).code}.md").read_text(encoding="utf-8")


@contextmanager
def _progress() -> Iterator[Watch]:
    """A bar on a terminal that says what is looked for; silent when piped."""
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as shown:
        task = shown.add_task("Reading rules and features", total=None)
        yield lambda done, of, name: shown.update(
            task, completed=done, total=of, description=f"Looking for {name}"
        )
