"""bme-assist diff: two rule bases compared in terms of cases."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from bme_assist.cases import Case, read_cases
from bme_assist.cli.evaluate import library_files
from bme_assist.cli.shared import JsonOption, knowledge_from
from bme_assist.cli.terminal import data, page, problems_to_stderr, show
from bme_assist.errors import CaseError, Problem
from bme_assist.knowledge import KnowledgeBase

__all__ = ["diff"]


def diff(
    old: Annotated[str, typer.Argument(help="A folder of rules, or a git revision: HEAD~3.")],
    new: Annotated[str, typer.Argument(help="The same, as it is now: rules, or a revision.")],
    cases: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="CASES",
            help="Case files or folders of them; the shipped library by default.",
            show_default=False,
        ),
    ] = None,
    json_: JsonOption = False,
    output: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Also write the report as a Markdown page."),
    ] = None,
) -> None:
    """Compare two rule bases: every case that comes out otherwise, and the rules to blame.

    \b
    bme-assist diff HEAD~1 rules
    bme-assist diff v1.0 v1.1 features/cases/infectious.feature
    bme-assist diff rules my-rules --output changes.md

    Cases that lose a flag asking someone to act come first; the exit code is 1 when there are any.
    Each rule to blame was tried: the old rules with it alone give the new answer.
    """
    with problems_to_stderr():
        from bme_assist.cli.revision import rules_of
        from bme_assist.reports.rule_changes import difference_lines
        from bme_assist.reports.rule_changes_page import difference_data, difference_page
        from bme_assist.review.difference import compare_rules

        with rules_of(old) as (folder, name):
            before = knowledge_from(folder, name)
        with rules_of(new) as (folder, name):
            after = knowledge_from(folder, name)
        found = _read(cases, before, after)
        with _progress() as tell:
            difference = compare_rules(before, after, found, names=(old, new), tell=tell)
        if output:
            output.write_text(difference_page(difference), encoding="utf-8")
        if json_:
            data(difference_data(difference))
        else:
            show(difference_lines(difference, page()))
    if difference.loses_flags:
        raise typer.Exit(1)


def _read(
    places: list[Path] | None, old: KnowledgeBase, new: KnowledgeBase
) -> list[tuple[Case, KnowledgeBase]]:
    """Every case with the rules under which it was read: new, else old, else shipped ones."""
    found: list[tuple[Case, KnowledgeBase]] = []
    problems: list[Problem] = []
    wanted: list[Path | None] = [*places] if places else [None]
    for path, name in (file for place in wanted for file in library_files(place)):
        try:
            found += [(case, new) for case in read_cases(path, new, name=name)]
        except CaseError as error:
            try:
                found += _read_otherwise(path, name, old)
            except CaseError:
                problems.extend(error.problems)
    if problems:
        raise CaseError(problems)
    return found


def _read_otherwise(path: Path, name: str, old: KnowledgeBase) -> list[tuple[Case, KnowledgeBase]]:
    try:
        return [(case, old) for case in read_cases(path, old, name=name)]
    except CaseError:
        # Two revisions may both be older than the case.
        shipped = knowledge_from(None)
        return [(case, shipped) for case in read_cases(path, shipped, name=name)]


@contextmanager
def _progress() -> Iterator[Callable[[int, int], None]]:
    """A bar on a terminal while cases and changes are tried; silent when piped."""
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("Working the cases up under both", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
