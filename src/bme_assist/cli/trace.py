"""bme-assist trace: sections, rules, scenarios and results as a small static site."""

from __future__ import annotations

import shutil
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bme_assist.cli.coverage import FeaturesArgument, features_from
from bme_assist.cli.shared import JsonOption, RulesOption, knowledge_from
from bme_assist.cli.terminal import data, lines, problems_to_stderr
from bme_assist.cli.working import ProcessesOption, bar, cores
from bme_assist.errors import Location, Problem, UsageError
from bme_assist.knowledge import KnowledgeBase, rule_files
from bme_assist.resources import default_rules

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bme_assist.cases import Example
    from bme_assist.reports.trace import SourceFile
    from bme_assist.review.mutation.outcome import Outcome
    from bme_assist.review.trace import Trace

__all__ = ["trace"]

_MARK = "made-by-bme-assist-trace"
"""An empty file that says that a folder is ours to replace."""


def trace(
    output: Annotated[
        Path,
        typer.Option("--output", metavar="DIR", help="The folder for the site; made anew."),
    ],
    features: FeaturesArgument = None,
    mutants: Annotated[
        Path | None,
        typer.Option(
            "--mutants",
            metavar="FILE",
            show_default=False,
            help="What bme-assist mutate --results FILE found for these rules and scenarios.",
        ),
    ] = None,
    on: Annotated[
        datetime | None,
        typer.Option(
            metavar="DATE",
            formats=["%Y-%m-%d"],
            show_default=False,
            help="The day for which sign-offs are judged; today by default.",
        ),
    ] = None,
    json_: JsonOption = False,
    processes: ProcessesOption = 0,
    rules: RulesOption = None,
) -> None:
    """Run every scenario and lay section, rule, scenario and result side by side, as a site.

    \b
    bme-assist trace --output trace
    bme-assist trace features/cases --output trace --rules my-rules
    bme-assist trace --output trace --mutants mutation.jsonl

    Open index.html in a browser; no script and no server is needed. Gaps are shown as gaps.
    """  # fmt: skip
    with problems_to_stderr():
        from bme_assist.reports.trace import pages_of
        from bme_assist.review.rehearsal import examples_in, rehearsed
        from bme_assist.review.trace import trace as traced

        _must_be_ours(output)
        folder = features_from(features)
        knowledge = knowledge_from(rules)
        examples = examples_in(folder, knowledge)
        with bar("Working the scenarios up") as progress:
            ran = rehearsed(examples, knowledge, processes=cores(processes), progress=progress)
        known = _mutants(mutants, knowledge, examples) if mutants else None
        day = on.date() if on else date.today()  # noqa: DTZ011 - the reviewer's own calendar
        found = traced(knowledge, ran, day, known)
        pages = dict(pages_of(found, _sources(rules or default_rules(), folder, examples)))
        _write(output, pages)
        gaps = sum(bool(one.gaps) for one in found.rules.values())
        if json_:
            data({"folder": str(output), "pages": len(pages), "rules": len(found.rules),
                  "scenarios": len(found.scenarios), "failed": len(found.failed),
                  "rules_with_gaps": gaps, "signed": found.signed})  # fmt: skip
        else:
            lines(_told(found, output, len(pages), gaps))
    if found.failed:
        raise typer.Exit(1)


def _told(found: Trace, output: Path, pages: int, gaps: int) -> Iterator[str]:
    count = len(found.scenarios)
    scenarios = f"{count:,} scenario{'s' * (count != 1)}"
    yield f"{output / 'index.html'}: {pages} pages, {len(found.rules):,} rules, {scenarios}"
    failed = len(found.failed)
    said = "1 scenario" if failed == 1 else f"{failed or 'no'} scenarios"
    held = f"{found.signed:,} {'is' if found.signed == 1 else 'are'} signed off"
    yield f"{said} failed; {gaps:,} rules have gaps; {held}"


def _must_be_ours(output: Path) -> None:
    """Refuse a folder that holds something else: it would be replaced."""
    if not output.exists() or (output / _MARK).is_file():
        return
    if output.is_dir() and not any(output.iterdir()):
        return
    hint = "name a new folder, or one that an earlier trace made"
    problem = Problem(Location(str(output)), "BME103", "holds something else already", hint)
    raise UsageError([problem])


def _write(output: Path, pages: Mapping[str, str]) -> None:
    if output.exists():
        shutil.rmtree(output)
    output.mkdir(parents=True)
    (output / _MARK).touch()
    for path, text in pages.items():
        place = output / path
        place.parent.mkdir(exist_ok=True)
        place.write_text(text, encoding="utf-8", newline="\n")


def _sources(rules: Path, features: Path, examples: Sequence[Example]) -> dict[str, SourceFile]:
    """The rule and feature files by the name that places have for them, as the site calls them."""
    from bme_assist.reports.trace import SourceFile

    found = {
        name: SourceFile(f"rules/{path.relative_to(rules).as_posix()}", _text(path))
        for name, path in rule_files(rules).items()
    }
    top = features if features.is_dir() else features.parent
    for name in {example.where.source for example in examples}:
        shown = Path(name).relative_to(top).as_posix()
        found[name] = SourceFile(f"features/{shown}", _text(Path(name)))
    return found


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8-sig")


def _mutants(
    file: Path, knowledge: KnowledgeBase, examples: Sequence[Example]
) -> dict[str, list[Outcome | None]]:
    """Of each rule what became of its mutants; None for those that were not tried."""
    from bme_assist.review.mutation.operators import OPERATORS, mutants_of
    from bme_assist.review.mutation.results import Results

    if not file.is_file():
        raise UsageError([Problem(Location(str(file)), "BME103", "there is no such file")])
    results = Results(file, knowledge, examples)
    found: dict[str, list[Outcome | None]] = {rule.id: [] for rule in knowledge.rules}
    for mutant in mutants_of(knowledge.rules, knowledge, list(OPERATORS)):
        found[mutant.rule.id].append(results.known(mutant))
    return found
