"""bme-assist ask: the questions and tests worth asking now, best first."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from bme_assist.cases import Case, case_from_phrases, case_named, read_cases
from bme_assist.cli.shared import JsonOption, RulesOption, knowledge_from
from bme_assist.cli.terminal import data, page, problems_to_stderr, show
from bme_assist.knowledge import KnowledgeBase

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

    A dangerous cause that is not excluded comes before everything else.
    Without --scenario the first case of the file is taken.
    """
    if not file and not finding:
        raise typer.BadParameter('name a case file, or give findings with -f "hip pain"')
    with problems_to_stderr():
        from bme_assist.reports.questions import questions_data, questions_lines
        from bme_assist.workup.next_question import next_questions

        knowledge = knowledge_from(rules)
        case = _case(file, finding or [], scenario, knowledge)
        found = next_questions(case, knowledge)
        if json_:
            data(questions_data(case.name, found[:most]))
        else:
            left_out = max(len(found) - most, 0)
            show(questions_lines(case.name, found[:most], left_out, page()))


def _case(file: str, findings: list[str], scenario: str, knowledge: KnowledgeBase) -> Case:
    typed = case_from_phrases(findings, knowledge)
    if not file:
        return typed
    text = sys.stdin.buffer.read() if file == "-" else None
    cases = read_cases(Path(file), knowledge, text=text)
    case = case_named(cases, scenario, knowledge) if scenario else cases[0]
    return case.with_more(typed.recorded, knowledge)
