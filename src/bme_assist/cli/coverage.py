"""bme-assist coverage: what the scenarios show of each rule, and what they leave in the dark."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bme_assist.cli.shared import JsonOption, RulesOption, knowledge_from, unknown
from bme_assist.cli.terminal import data, lines, problems_to_stderr
from bme_assist.cli.working import ProcessesOption, bar, cores, written
from bme_assist.errors import CaseError, Location, Problem
from bme_assist.knowledge import KnowledgeBase, Rule

__all__ = ["FeaturesArgument", "coverage", "features_from", "rules_named"]

FeaturesArgument = Annotated[
    Path | None,
    typer.Argument(
        metavar="FEATURES",
        help="A folder of feature files, or one file; the folder features by default.",
        show_default=False,
    ),
]


def coverage(
    features: FeaturesArgument = None,
    missing: Annotated[
        bool, typer.Option("--missing", help="List all that no scenario shows, rule by rule.")
    ] = False,
    rule: Annotated[
        list[str] | None,
        typer.Option(metavar="ID", help="Only this rule; may be repeated.", show_default=False),
    ] = None,
    at_least: Annotated[
        float,
        typer.Option(
            metavar="PERCENT",
            min=0,
            max=100,
            help="Exit with 1 when fewer rules fired, or fewer effects were expected.",
        ),
    ] = 0,
    decisive: Annotated[
        float,
        typer.Option(
            metavar="PERCENT", min=0, max=100, help="The same for conditions that decided."
        ),
    ] = 0,
    json_: JsonOption = False,
    output: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write a page to this file, .md or .json."),
    ] = None,
    processes: ProcessesOption = 0,
    rules: RulesOption = None,
) -> None:
    """Say of each rule whether a scenario fires it, expects its effects, tries its conditions.

    \b
    bme-assist coverage
    bme-assist coverage --missing
    bme-assist coverage --rule INF-05 --missing
    bme-assist coverage features --at-least 100 --json

    A rule fired in a scenario; an effect is expected where a Then line of such a scenario would
    turn without it; a condition is decisive where it alone differs between two scenarios, and the
    rule fires in one of them. A Then line that does not hold ends the command with 1.
    """
    with problems_to_stderr():
        from bme_assist.reports.coverage import coverage_data, coverage_lines, coverage_page
        from bme_assist.review.coverage import cover
        from bme_assist.review.rehearsal import examples_in, rehearsed

        folder = features_from(features)
        knowledge = knowledge_from(rules)
        wanted = rules_named(rule, knowledge)
        examples = examples_in(folder, knowledge)
        with bar("Working the scenarios up") as progress:
            shown = rehearsed(examples, knowledge, processes=cores(processes), progress=progress)
        found = cover(shown, knowledge, wanted)
        if output:
            written(output, coverage_page(found), coverage_data(found))
        elif json_:
            data(coverage_data(found))
        else:
            lines(coverage_lines(found, missing=missing))
    below = min(found.fired.percent, found.expected.percent) < at_least
    if found.turned or below or found.decisive.percent < decisive:
        raise typer.Exit(1)


def features_from(place: Path | None) -> Path:
    """The folder or file of features; ``features`` here without one. Raises CaseError."""
    found = place or Path("features")
    if not found.exists():
        hint = "name the folder that holds the feature files"
        problem = Problem(Location(str(found)), "BME103", "there is no such file or folder", hint)
        raise CaseError([problem])
    return found


def rules_named(ids: list[str] | None, knowledge: KnowledgeBase) -> tuple[Rule, ...] | None:
    """The rules of these ids; None when none is named. Raises UsageError with the nearest."""
    if not ids:
        return None
    by_id = {rule.id.casefold(): rule for rule in knowledge.rules}
    for name in ids:
        if name.casefold() not in by_id:
            raise unknown("rule", name, (rule.id for rule in knowledge.rules), knowledge)
    wanted = {name.casefold() for name in ids}
    return tuple(rule for rule in knowledge.rules if rule.id.casefold() in wanted)
