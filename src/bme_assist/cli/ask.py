"""bme-assist ask: the questions and tests worth asking now, best first."""

from __future__ import annotations

from functools import partial
from typing import Annotated

import typer

from bme_assist.cli.answers import CasesArgument, FormatOption, print_answers
from bme_assist.cli.shared import (
    FindingOption,
    JsonOption,
    RulesOption,
    ScenarioOption,
    cases_from,
    knowledge_from,
    need_a_case,
)
from bme_assist.cli.terminal import problems_to_stderr

__all__ = ["ask"]


def ask(
    files: CasesArgument = None,
    finding: FindingOption = None,
    scenario: ScenarioOption = "",
    most: Annotated[int, typer.Option(min=1, help="How many questions to show.")] = 8,
    format_: FormatOption = "text",
    json_: JsonOption = False,
    rules: RulesOption = None,
) -> None:
    """Say what is worth asking now, best first, with the reason and the burden of each question.

    \b
    bme-assist ask -f "age 6" -f "hip pain" -f "temperature 39.1 °C"
    bme-assist ask case.feature --scenario "A limping six-year-old with fever" --most 3

    The best question about each dangerous cause that is not excluded comes before all others.
    """
    need_a_case(files, finding)
    with problems_to_stderr():
        from bme_assist.reports.questions import questions_lines
        from bme_assist.workup.next_question import ask as best_questions

        knowledge = knowledge_from(rules)
        cases = cases_from(files or [], finding or [], scenario, knowledge)
        asked = [best_questions(case, knowledge, most) for case in cases]
        answers = [(answer, partial(questions_lines, answer)) for answer in asked]
        print_answers(answers, "json" if json_ else format_)
