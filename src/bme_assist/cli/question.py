"""bme-assist why, why-not, what-if and compare: an answer questioned."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Annotated

import typer
from pydantic import BaseModel

from bme_assist.cases import Case
from bme_assist.cli.answers import CasesArgument, FormatOption, Lines, print_answers
from bme_assist.cli.case_ids import names_a_file
from bme_assist.cli.shared import (
    FindingOption,
    JsonOption,
    RulesOption,
    ScenarioOption,
    cases_from,
    complete_from,
    knowledge_from,
    need_a_case,
    unknown,
)
from bme_assist.cli.terminal import problems_to_stderr

__all__ = ["compare", "what_if", "why", "why_not"]


def _things(incomplete: str) -> list[str]:
    knowledge = knowledge_from(None)
    names = [one.name for one in knowledge.categories]
    names += [one.name for one in knowledge.red_flags]
    names += [one.name for one in knowledge.features] + [one.id for one in knowledge.rules]
    return complete_from(dict.fromkeys(names), incomplete)


WhatArgument = Annotated[
    str,
    typer.Argument(
        help="A category, condition, red flag, danger, feature, next step, finding, section of "
        "the article or rule id.",
        autocompletion=_things,
        show_default=False,
    ),
]


def why(
    what: WhatArgument,
    files: CasesArgument = None,
    finding: FindingOption = None,
    scenario: ScenarioOption = "",
    format_: FormatOption = "text",
    json_: JsonOption = False,
    rules: RulesOption = None,
) -> None:
    """Explain an answer: each rule behind it, condition by condition, with its source.

    \b
    bme-assist why infectious case.feature
    bme-assist why "septic arthritis" -f "age 6" -f "temperature 39 °C" -f "hip pain"
    bme-assist why INF-01 case.yaml --json

    Evidence against is shown like evidence for.
    """
    need_a_case(files, finding)
    with problems_to_stderr():
        from bme_assist.reports.explanation import explanation_lines
        from bme_assist.workup.why import why as explain

        knowledge = knowledge_from(rules)
        cases = cases_from(files or [], finding or [], scenario, knowledge)
        explained = [explain(what, case, knowledge) for case in cases]
        answers = [(answer, partial(explanation_lines, answer)) for answer in explained]
        print_answers(answers, "json" if json_ else format_)


def why_not(
    what: WhatArgument,
    files: CasesArgument = None,
    finding: FindingOption = None,
    scenario: ScenarioOption = "",
    format_: FormatOption = "text",
    json_: JsonOption = False,
    rules: RulesOption = None,
) -> None:
    """Say what keeps a category from leading, and the smallest changes with which it would.

    \b
    bme-assist why-not ischemic case.feature
    bme-assist why-not "septic arthritis" -f "knee pain" -f "no fever"
    bme-assist why-not INF-01 case.yaml --json

    Each set of changes was worked up and does; no part of it does. Age and sex stay as they are.
    """
    need_a_case(files, finding)
    with problems_to_stderr():
        from bme_assist.reports.explanation import why_not_lines
        from bme_assist.workup.why_not import why_not as explain

        knowledge = knowledge_from(rules)
        cases = cases_from(files or [], finding or [], scenario, knowledge)
        explained = [explain(what, case, knowledge) for case in cases]
        answers = [(answer, partial(why_not_lines, answer)) for answer in explained]
        print_answers(answers, "json" if json_ else format_)


_Phrases = list[str] | None


def what_if(
    files: CasesArgument = None,
    finding: FindingOption = None,
    set_: Annotated[
        _Phrases,
        typer.Option("--set", help='Record this instead, such as "no fever".', show_default=False),
    ] = None,
    clear: Annotated[
        _Phrases, typer.Option("--clear", help="Leave this finding out.", show_default=False)
    ] = None,
    flip: Annotated[
        _Phrases,
        typer.Option("--flip", help="Present becomes absent, or back.", show_default=False),
    ] = None,
    strip: Annotated[
        bool, typer.Option("--strip", help="Try every single finding of the vocabulary.")
    ] = False,
    scenario: ScenarioOption = "",
    format_: FormatOption = "text",
    json_: JsonOption = False,
    rules: RulesOption = None,
) -> None:
    """Change findings and see what changes in ranking, red flags, steps and sections.

    \b
    bme-assist what-if case.feature --set "no fever" --clear "joint effusion"
    bme-assist what-if case.yaml --flip "night pain"
    bme-assist what-if case.yaml --strip

    --strip asks which single finding would change the leading category or the urgency.
    """
    need_a_case(files, finding)
    asked = bool(set_ or clear or flip)
    if asked is strip:
        raise typer.BadParameter("say what to change with --set, --clear or --flip; or --strip")
    with problems_to_stderr():
        from bme_assist.reports import difference
        from bme_assist.workup.sensitivity import sensitivity
        from bme_assist.workup.what_if import read_changes
        from bme_assist.workup.what_if import what_if as differ

        knowledge = knowledge_from(rules)
        answers: list[tuple[BaseModel, Lines]] = []
        for case in cases_from(files or [], finding or [], scenario, knowledge):
            if strip:
                tried = sensitivity(case, knowledge)
                answers.append((tried, partial(difference.sensitivity_lines, tried)))
            else:
                changes = read_changes(case, knowledge, set_ or (), clear or (), flip or ())
                changed = differ(case, changes, knowledge)
                answers.append((changed, partial(difference.what_if_lines, changed)))
        print_answers(answers, "json" if json_ else format_)


def compare(
    names: Annotated[
        list[str],
        typer.Argument(
            metavar="CATEGORY CATEGORY [CASE]",
            help="Two or more categories (a condition stands for its own), then case files.",
            show_default=False,
        ),
    ],
    finding: FindingOption = None,
    scenario: ScenarioOption = "",
    format_: FormatOption = "text",
    json_: JsonOption = False,
    rules: RulesOption = None,
) -> None:
    """Set categories side by side: their illness scripts, and what tells them apart.

    \b
    bme-assist compare ischemic "transient BMES"
    bme-assist compare AVN TOH
    bme-assist compare infectious inflammatory case.feature
    bme-assist compare infectious inflammatory -f "knee pain" -f "fever" --json
    """
    with problems_to_stderr():
        from bme_assist.reports.difference import comparison_lines
        from bme_assist.workup.asked import category_meant
        from bme_assist.workup.compare import compare as side_by_side

        knowledge = knowledge_from(rules)
        categories: list[str] = []
        files: list[str] = []
        for name in names:
            if category_meant(name, knowledge):
                categories.append(name)
            elif names_a_file(name):
                files.append(name)
            else:
                known = knowledge.categories_and_conditions()
                raise unknown("category or condition", name, known, knowledge)
        cases: Sequence[Case | None] = [None]
        if files or finding:
            cases = cases_from(files or [], finding or [], scenario, knowledge)
        answers: list[tuple[BaseModel, Lines]] = []
        for case in cases:
            answer = side_by_side(categories, knowledge, case)
            answers.append((answer, partial(comparison_lines, answer)))
        print_answers(answers, "json" if json_ else format_)
