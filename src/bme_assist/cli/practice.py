"""bme-assist practice: a case unfolds, and you commit before anything is told."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bme_assist.cli.learners import (
    LearnerOption,
    StoreOption,
    learner_from,
    store_from,
    typed_of,
)
from bme_assist.cli.saving import save
from bme_assist.cli.shared import JsonOption, RulesOption, knowledge_from
from bme_assist.cli.terminal import document, page, problems_to_stderr, show
from bme_assist.errors import Location, Problem, UsageError

if TYPE_CHECKING:
    from bme_assist.practice.store import Store

__all__ = ["practice"]


def practice(
    case: Annotated[
        str,
        typer.Argument(
            metavar="CASE",
            help="A case file, or the id of a case of the library; one of the library by default.",
            show_default=False,
        ),
    ] = "",
    scenario: Annotated[
        str, typer.Option(help="The case of this name in the file.", show_default=False)
    ] = "",
    category: Annotated[str, typer.Option(help="Only cases of this category.")] = "",
    difficulty: Annotated[
        int, typer.Option(min=0, max=3, help="1 easy to 3 hard, as measured; 0: any.")
    ] = 0,
    whole: Annotated[bool, typer.Option("--whole", help="Show the whole case at once.")] = False,
    early_list: Annotated[
        bool, typer.Option("--early-list", help="List the dangerous causes before anything else.")
    ] = False,
    drill: Annotated[
        bool, typer.Option("--drill", help="Twenty short cases: urgent, or not?")
    ] = False,
    conference: Annotated[
        bool, typer.Option("--conference", help="Before a room: pauses, votes, rules on demand.")
    ] = False,
    seed: Annotated[int, typer.Option(help="Another order of the cases.")] = 0,
    go_on: Annotated[
        bool | None,
        typer.Option(
            "--continue/--new",
            help="Go on with what was not finished, or begin anew; asked on a terminal.",
            show_default=False,
        ),
    ] = None,
    learner: LearnerOption = "",
    store: StoreOption = "",
    export: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write your records as JSON lines (- for the screen)."),
    ] = None,
    scoring: Annotated[
        bool, typer.Option("--scoring", help="Explain the score in one screen.")
    ] = False,
    json_: JsonOption = False,
    rules: RulesOption = None,
) -> None:
    """Practice on a case: commit stage by stage, and see what the rules say of the same findings.

    \b
    bme-assist practice
    bme-assist practice --category infectious --difficulty 2 --early-list
    bme-assist practice case.feature --whole
    bme-assist practice --drill --seed 7
    bme-assist practice case.feature --conference
    bme-assist practice --continue
    bme-assist practice --export me.jsonl --learner "Ana"

    A case that you have not practiced comes first; what the rules are known to miss comes last.
    Every answer is kept as you give it; without a terminal answers are read line by line.
    """
    if sum((whole, drill, conference)) > 1:
        raise typer.BadParameter("--whole, --drill and --conference exclude each other")
    if drill and (scenario or difficulty or early_list):
        raise typer.BadParameter("--drill draws its cases itself; give it a file or --category")
    with problems_to_stderr():
        if scoring:
            from bme_assist.reports.practice_scoring import scoring_lines

            show(scoring_lines(page()))
            return
        name = learner_from(learner)
        with store_from(store) as kept:
            if export:
                _export(kept, name, export)
                return
            from bme_assist.cli.practice_session import Wish, run

            wish = Wish(
                "drill" if drill else "conference" if conference else "practice",
                case, scenario, category, difficulty, seed,
                whole=whole, early_list=early_list, go_on=go_on, as_json=json_,
                typed=typed_of(learner, store),
            )  # fmt: skip
            run(wish, knowledge_from(rules), kept, name)


def _export(store: Store, learner: str, file: Path) -> None:
    """Write the records of a learner to a file, or to standard output for ``-``."""
    from bme_assist.practice.records import line_of

    records = store.records(learner)
    if not records:
        message = f"there are no records of {learner}"
        hint = "--learner names another, --store another place"
        raise UsageError([Problem(Location(store.name), "BME802", message, hint)])
    text = "".join(f"{line_of(record)}\n" for record in records)
    if str(file) == "-":
        document(text)
    else:
        save(file, text)
