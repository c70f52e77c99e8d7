"""bme-assist cases new, check and show: what an educator needs to make a case."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from bme_assist.cases import Case, Expected, case_from_phrases, case_named, read_cases
from bme_assist.cases.tags import NOT_URGENT
from bme_assist.cases.write import KINDS
from bme_assist.cli.case_ids import cases_at
from bme_assist.cli.evaluate import library
from bme_assist.cli.saving import ForceOption, free
from bme_assist.cli.shared import (
    FindingOption,
    JsonOption,
    RulesOption,
    ScenarioOption,
    category_named,
    knowledge_from,
    unknown,
)
from bme_assist.cli.terminal import data, document, lines, problems_to_stderr
from bme_assist.errors import BmeError, Location, Problem, UsageError
from bme_assist.knowledge import KnowledgeBase

__all__ = ["check", "new", "sheets"]

_INSTALL = 'pip install "bme-assist[sheets]"'
Kind = Literal["faculty", "learner"]
CasesArgument = Annotated[
    list[Path],
    typer.Argument(metavar="CASES", help="Case files, folders of them, or ids of the library."),
]


def new(
    from_: Annotated[
        str,
        typer.Option("--from", metavar="CATEGORY", help="Make it from the rules of this category."),
    ] = "",
    difficulty: Annotated[
        int, typer.Option(min=1, max=3, help="With --from: 1 easy, 2, 3 hard, as measured.")
    ] = 2,
    seed: Annotated[
        int, typer.Option(min=0, help="With --from: the same number gives the same case.")
    ] = 0,
    name: Annotated[str, typer.Option(help="What the case is called.")] = "",
    text: Annotated[str, typer.Option(help="Where it comes from, and what proved it.")] = "",
    finding: FindingOption = None,
    category: Annotated[str, typer.Option(help="The answer.")] = "",
    urgency: Annotated[str, typer.Option(help='How fast someone must act, or "not urgent".')] = "",
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="Where to write: .feature or .yaml."),
    ] = None,
    resume: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Go on with a case that was begun.", show_default=False),
    ] = None,
    force: ForceOption = False,
    rules: RulesOption = None,
) -> None:
    """Make a case: from the rules, from what you give, or by being asked.

    \b
    bme-assist cases new
    bme-assist cases new --from infectious --difficulty 2 --seed 7
    bme-assist cases new --name "A limp" -f "a 6-year-old girl" -f fever --output limp.feature

    bme-assist cases new --resume limp.feature

    A case made from the rules is a draft: the engine confirms its answer, you make it a story.
    Without a file it is printed; when you are asked, every answer is saved as you give it.
    """
    if resume and (from_ or finding or output):
        raise typer.BadParameter("--resume goes on with its file; leave the others out")
    with problems_to_stderr():
        file = resume or output
        if file and file.suffix.lower() not in KINDS:
            hint = f"end it in {' or '.join(KINDS)}"
            raise UsageError([Problem(Location(str(file)), "BME103", "no kind of case file", hint)])
        free(output, force=force, otherwise=f"take it up again with --resume {output}")
        knowledge = knowledge_from(rules)
        if from_:
            case = _made(from_, difficulty, seed, knowledge)
        elif finding:
            case = _given(name, text, finding, category, urgency, knowledge)
        else:
            from bme_assist.cli.asking import Asking

            begun = _begun(resume, knowledge) if resume else None
            asking = Asking(knowledge, begun, file, force=force)
            if not asking.run():
                return
            case, output = asking.begun, asking.file
        _write(case, output, knowledge)


def _begun(file: Path, knowledge: KnowledgeBase) -> Case:
    """The case to go on with. Raises CaseError, and UsageError for a file of several."""
    cases = read_cases(file, knowledge)
    if len(cases) > 1:
        # Saving writes one case: the others of the file would be lost.
        message = f"holds {len(cases)} cases; one is taken up"
        hint = "put the one to go on with into a file of its own"
        raise UsageError([Problem(Location(str(file)), "BME103", message, hint)])
    return cases[0]


def _made(category: str, difficulty: int, seed: int, knowledge: KnowledgeBase) -> Case:
    from bme_assist.practice.generate import generate
    from bme_assist.practice.places import Places

    wanted = category_named(category, knowledge).name
    places = Places.of(library(None, knowledge))
    case = generate(wanted, difficulty, seed, knowledge, places)
    if case is None:
        message = f"no case of {wanted} with difficulty {difficulty} was found for seed {seed}"
        raise BmeError([Problem(Location("cases new"), "BME103", message, "try another --seed")])
    return case


def _given(
    name: str,
    text: str,
    findings: list[str],
    category: str,
    urgency: str,
    knowledge: KnowledgeBase,
) -> Case:
    from dataclasses import replace

    urgencies = [*(one.name for one in knowledge.scale.urgencies), NOT_URGENT]
    if urgency and urgency not in urgencies:
        raise unknown("urgency", urgency, urgencies, knowledge)
    expected = Expected(
        category=category_named(category, knowledge).name if category else "", urgency=urgency
    )
    case = case_from_phrases(findings, knowledge, name or "A case without a name")
    return replace(case, text=text, expected=expected)


def _write(case: Case, output: Path | None, knowledge: KnowledgeBase) -> None:
    from bme_assist.cases.write import case_text, write_case
    from bme_assist.workup import assess

    leads = assess(case, knowledge).leading
    then = (f"Then the leading category is {leads}",) if leads else ()
    if output is None:
        document(case_text(case, ".feature", knowledge, then=then))
        return
    write_case(case, output, knowledge, then=then)
    typer.echo(f"{output}: written; try: bme-assist cases check {output}", err=True)


def check(
    cases: CasesArgument,
    json_: JsonOption = False,
    rules: RulesOption = None,
) -> None:
    """Say what a reviewer would ask about cases: what must be mended, and what to think about.

    \b
    bme-assist cases check limp.feature
    bme-assist cases check my-cases --json

    The exit code is 1 when something must be mended.
    """
    with problems_to_stderr():
        from bme_assist.practice.case_review import review_cases

        knowledge = knowledge_from(rules)
        found = [case for place in cases for case in cases_at(place, knowledge)]
        remarks = review_cases(found, knowledge)
        if json_:
            shown = [
                {
                    "where": str(one.where),
                    "case": one.case,
                    "weight": one.weight,
                    "about": one.about,
                    "says": one.says,
                }
                for one in remarks
            ]
            data(shown)
        else:
            lines(f"{one.where}: {one.weight} ({one.about}): {one.says}" for one in remarks)
            must = sum(one.weight == "must" for one in remarks)
            counted = f"{len(found)} case{'' if len(found) == 1 else 's'}"
            lines([f"{counted}: {must} to mend, {len(remarks) - must} to think about"])
        if any(one.weight == "must" for one in remarks):
            raise typer.Exit(1)


def sheets(
    cases: CasesArgument,
    scenario: ScenarioOption = "",
    kind: Annotated[
        Kind, typer.Option("--for", help="The faculty sheet, or the learner's without the key.")
    ] = "faculty",
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="Where to write: .md, .html or .pdf; printed without.",
        ),
    ] = None,
    force: ForceOption = False,
    rules: RulesOption = None,
) -> None:
    """Print the sheet of a case: script, expected answers, wrong turns, reading, wording.

    \b
    bme-assist cases show limp.feature
    bme-assist cases show infectious-29
    bme-assist cases show limp.feature --for learner --output limp.pdf
    bme-assist cases show features/cases --scenario "A limping six-year-old with fever"
    """
    with problems_to_stderr():
        from bme_assist.practice.sheet import sheet_of
        from bme_assist.reports.document import ENDINGS, document_bytes
        from bme_assist.reports.sheet import faculty_sheet, learner_sheet

        if output and output.suffix.lower() not in ENDINGS:
            raise typer.BadParameter(f'"{output.name}" should end in {", ".join(ENDINGS)}')
        free(output, force=force)
        knowledge = knowledge_from(rules)
        found = [case for place in cases for case in cases_at(place, knowledge)]
        if scenario:
            found = [case_named(found, scenario, knowledge)]
        shown = [sheet_of(case, knowledge) for case in found]
        many = len(shown)
        numbers = [f"{n} of {many}" if many > 1 else "" for n in range(1, many + 1)]
        learners = kind == "learner"
        pages = map(learner_sheet, shown, numbers) if learners else map(faculty_sheet, shown)
        text = "\n---\n\n".join(pages)
        if output is None:
            document(text)
            return
        try:
            output.write_bytes(document_bytes(text, output.suffix.lower()))
        except ImportError as error:
            typer.echo(f"a PDF needs {error.name}: {_INSTALL}", err=True)
            raise typer.Exit(1) from None
        typer.echo(f"{output}: {len(found)} sheet{'' if len(found) == 1 else 's'}", err=True)
