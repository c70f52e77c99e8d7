"""bme-assist ask: the questions and tests worth asking now, best first."""

from __future__ import annotations

from typing import Annotated

import typer

from bme_assist.cli.shared import (
    JsonOption,
    RulesOption,
    cases_from,
    knowledge_from,
    need_a_case,
)
from bme_assist.cli.terminal import data, page, problems_to_stderr, show

__all__ = ["ask"]


def ask(
    file: Annotated[
        str,
        typer.Argument(
            metavar="CASE",
            help="A case file (.feature, .yaml, .json), or - for standard input.",
            show_default=False,
        ),
    ] = "",
    finding: Annotated[
        list[str] | None,
        typer.Option("--finding", "-f", help="A finding; may be repeated.", show_default=False),
    ] = None,
    scenario: Annotated[
        str, typer.Option(help="The scenario of this name.", show_default=False)
    ] = "",
    most: Annotated[int, typer.Option(min=1, help="How many questions to show.")] = 8,
    json_: JsonOption = False,
    rules: RulesOption = None,
) -> None:
    """Say what is worth asking now, best first, with the reason and the burden of each question.

    \b
    bme-assist ask -f "age 6" -f "hip pain" -f "temperature 39.1 °C"
    bme-assist ask case.feature --scenario "A limping six-year-old with fever" --most 3

    The best question about each dangerous cause that is not excluded comes before all others.
    Without --scenario the first case of the file is taken.
    """
    need_a_case(file, finding)
    with problems_to_stderr():
        from bme_assist.reports.questions import questions_lines
        from bme_assist.workup.next_question import ask as best_questions

        knowledge = knowledge_from(rules)
        case = cases_from([file] if file else [], finding or [], scenario, knowledge)[0]
        answer = best_questions(case, knowledge, most)
        if json_:
            data(answer.model_dump(mode="json"))
        else:
            show(questions_lines(answer, page()))
