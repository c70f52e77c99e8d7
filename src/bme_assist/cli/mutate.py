"""bme-assist mutate: whether some scenario notices when a rule is damaged a little."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from bme_assist.cli.coverage import FeaturesArgument, features_from, rules_named
from bme_assist.cli.shared import JsonOption, RulesOption, knowledge_from, unknown
from bme_assist.cli.terminal import data, lines, problems_to_stderr
from bme_assist.cli.working import ProcessesOption, bar, cores, written

__all__ = ["mutate"]


def mutate(
    features: FeaturesArgument = None,
    rule: Annotated[
        list[str] | None,
        typer.Option(metavar="ID", help="Only this rule; may be repeated.", show_default=False),
    ] = None,
    operator: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME",
            help='Only this kind of damage, such as "threshold"; may be repeated.',
            show_default=False,
        ),
    ] = None,
    sample: Annotated[
        int, typer.Option(metavar="N", min=0, help="Only so many mutants, drawn at random.")
    ] = 0,
    seed: Annotated[int, typer.Option(help="Draws another sample.")] = 0,
    at_least: Annotated[
        float,
        typer.Option(metavar="PERCENT", min=0, max=100, help="Exit with 1 when the score is less."),
    ] = 0,
    results: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Keep what is found in this file; a run that was ended begins where it ended.",
        ),
    ] = None,
    json_: JsonOption = False,
    output: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write a page to this file, .md or .json."),
    ] = None,
    processes: ProcessesOption = 0,
    rules: RulesOption = None,
) -> None:
    """Damage the rules a little, one place at a time, and see whether a Then line turns.

    \b
    bme-assist mutate --results mutation.jsonl
    bme-assist mutate --rule INF-05
    bme-assist mutate --sample 500 --seed 7 --at-least 95
    bme-assist mutate --operator threshold --output survivors.md

    Each survivor is named with the scenario that should have caught it and the smallest case that
    would tell; mutants that change nothing in any possible case are proven so and left out.
    """
    with problems_to_stderr():
        from bme_assist.reports.mutation import mutation_data, mutation_lines, mutation_page
        from bme_assist.review.mutation.operators import OPERATORS, mutants_of
        from bme_assist.review.mutation.results import Results
        from bme_assist.review.mutation.run import mutate as run
        from bme_assist.review.mutation.run import sample_of
        from bme_assist.review.rehearsal import examples_in, rehearsed

        folder = features_from(features)
        knowledge = knowledge_from(rules)
        for name in operator or ():
            if name not in OPERATORS:
                raise unknown("operator", name, OPERATORS, knowledge)
        chosen = [name for name in OPERATORS if not operator or name in operator]
        every = tuple(
            mutants_of(rules_named(rule, knowledge) or knowledge.rules, knowledge, chosen)
        )
        tried = sample_of(every, sample, seed) if sample else every
        examples = examples_in(folder, knowledge)
        shares = cores(processes)
        with bar("Working the scenarios up") as progress:
            shown = rehearsed(examples, knowledge, processes=shares, progress=progress)
        kept = Results(results, knowledge, examples)
        with bar("Trying the mutants") as progress:
            found = run(tried, shown, knowledge, results=kept, processes=shares, progress=progress)
        found = replace(found, of=len(every))
        if output:
            written(output, mutation_page(found), mutation_data(found))
        elif json_:
            data(mutation_data(found))
        else:
            lines(mutation_lines(found))
    if found.score.percent < at_least:
        raise typer.Exit(1)
