"""bme-assist cases: the library, and making, checking and printing cases of one's own."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from typer.core import TyperGroup

from bme_assist.cases import Case
from bme_assist.cli import authoring
from bme_assist.cli.evaluate import library
from bme_assist.cli.shared import JsonOption, RulesOption, category_named, knowledge_from
from bme_assist.cli.terminal import data, page, problems_to_stderr, show
from bme_assist.practice.stages import case_id
from bme_assist.reports.listing import case_rows

__all__ = ["cases"]


class _ListsByDefault(TyperGroup):
    """``cases`` alone, ``cases FOLDER`` and ``cases --category …`` list."""

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override] # typer's context is click's
        if not args or (args[0] not in self.commands and args[0] not in {"-h", "--help"}):
            args = ["list", *args]
        return super().parse_args(ctx, args)


cases = typer.Typer(
    name="cases",
    cls=_ListsByDefault,
    help="The library of published cases; make, check and print cases of your own.",
    epilog="bme-assist cases FOLDER lists; bme-assist cases new --help tells how to make one.",
    context_settings={"help_option_names": ["-h", "--help"]},
)


@cases.command("list")
def list_(
    folder: Annotated[
        Path | None,
        typer.Argument(
            metavar="FOLDER",
            help="A folder of case files; the shipped library by default.",
            show_default=False,
        ),
    ] = None,
    category: Annotated[str, typer.Option(help="Only cases of this category.")] = "",
    json_: JsonOption = False,
    rules: RulesOption = None,
) -> None:
    """List the published cases with id, category and urgency; the id stands for the case.

    \b
    bme-assist cases
    bme-assist cases my-cases
    bme-assist cases --category infectious
    bme-assist assess infectious-29
    """
    with problems_to_stderr():
        knowledge = knowledge_from(rules)
        found = library(folder, knowledge)
        if category:
            wanted = category_named(category, knowledge).name
            found = [case for case in found if case.expected.category == wanted]
        if json_:
            data([_data(case) for case in found])
        else:
            # Of one's own cases the place is what the other commands take.
            rows = [(case_id(one), _marks(one), str(one.where) if folder else "", one.name)
                    for one in found]  # fmt: skip
            show(case_rows(rows, page()))


cases.command("new")(authoring.new)
cases.command("check")(authoring.check)
cases.command("show")(authoring.sheets)


def _marks(case: Case) -> str:
    expected = case.expected
    marks = [expected.category or "no category", expected.urgency]
    marks += ["hard"] * expected.hard + ["known miss"] * expected.known_miss
    return ", ".join(filter(None, marks))


def _data(case: Case) -> dict[str, object]:
    return {
        "id": case_id(case),
        "name": case.name,
        "file": str(case.where),
        "category": case.expected.category,
        "also": list(case.expected.also),
        "urgency": case.expected.urgency,
        "hard": case.expected.hard,
        "known_miss": case.expected.known_miss,
        "findings": [entry.words for entry in case.recorded],
    }
