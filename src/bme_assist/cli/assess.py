"""bme-assist assess: cases in, workups out."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from bme_assist.cases import Case
from bme_assist.cli.shared import (
    FindingOption,
    JsonOption,
    RulesOption,
    ScenarioOption,
    cases_from,
    knowledge_from,
    need_a_case,
)
from bme_assist.cli.terminal import data, document, page, problems_to_stderr, show
from bme_assist.errors import CaseError, Problem
from bme_assist.knowledge import KnowledgeBase
from bme_assist.reports.layout import Span
from bme_assist.workup import Assessment
from bme_assist.workup import assess as work_up

__all__ = ["assess"]

Format = Literal["text", "markdown", "json"]


def assess(
    files: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="CASE",
            help="Case files (.feature, .yaml, .json), ids of the library, or - (standard input).",
            show_default=False,
        ),
    ] = None,
    finding: FindingOption = None,
    scenario: ScenarioOption = "",
    format_: Annotated[
        Format | None, typer.Option("--format", help="How to answer; text by default.")
    ] = None,
    json_: JsonOption = False,
    full: Annotated[
        bool, typer.Option("--full", help="Show the evidence about every category.")
    ] = False,
    brief: Annotated[
        bool, typer.Option("--brief", help="Half a screen: flags, first places, first steps.")
    ] = False,
    rules: RulesOption = None,
) -> None:
    """Work a case up: red flags, ranking with reasons, next steps, what to read.

    \b
    bme-assist assess case.feature
    bme-assist assess case.feature --scenario "A limping six-year-old with fever"
    bme-assist assess -f "age 6" -f "temperature 39.1 °C" -f "no recent injury"
    bme-assist assess case.feature --brief
    cat case.yaml | bme-assist assess - --format markdown

    Findings given with -f are added to the case, when there is one.
    With --json one case answers with an object, several with a list.
    """
    need_a_case(files, finding)
    if json_ and format_ not in (None, "json"):
        raise typer.BadParameter(f"--json and --format {format_} contradict each other")
    if brief and (full or json_ or format_ not in (None, "text")):
        raise typer.BadParameter("--brief is for the text page, and not with --full")
    with problems_to_stderr():
        knowledge = knowledge_from(rules)
        cases = cases_from(files or [], finding or [], scenario, knowledge)
        answers = _answers(cases, knowledge)
        _print(answers, "json" if json_ else format_ or "text", full=full, brief=brief)


def _answers(cases: list[Case], knowledge: KnowledgeBase) -> list[Assessment]:
    answers: list[Assessment] = []
    problems: list[Problem] = []
    for case in cases:
        try:
            answers.append(work_up(case, knowledge))
        except CaseError as error:
            problems.extend(error.problems)
    if problems:
        raise CaseError(problems)
    return answers


def _print(answers: list[Assessment], format_: Format, *, full: bool, brief: bool) -> None:
    if format_ == "json":
        dumped = [answer.model_dump(mode="json") for answer in answers]
        data(dumped[0] if len(dumped) == 1 else dumped)
    elif format_ == "markdown":
        from bme_assist.reports.markdown import assessment_page

        document("\n".join(assessment_page(answer) for answer in answers))
    else:
        from bme_assist.reports.assessment import assessment_lines
        from bme_assist.reports.brief import brief_lines

        paper = page()
        for number, answer in enumerate(answers):
            if number:
                show([(Span("=" * min(paper.width, 80), "dim"),)])
            show(
                brief_lines(answer, paper) if brief else assessment_lines(answer, paper, full=full)
            )
