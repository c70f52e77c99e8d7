"""Options that several commands share, and the loading of the rules."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from bme_assist.cases import Case, case_from_phrases, case_named, read_cases
from bme_assist.cli.case_ids import names_a_file, of_library
from bme_assist.cli.terminal import waiting
from bme_assist.errors import BmeError, CaseError, Location, Problem, UsageError
from bme_assist.knowledge import Category, KnowledgeBase, compiled_knowledge, load_knowledge
from bme_assist.knowledge.names import did_you_mean
from bme_assist.resources import default_rules
from bme_assist.workup.asked import category_meant

__all__ = [
    "FindingOption",
    "JsonOption",
    "RulesOption",
    "ScenarioOption",
    "cases_from",
    "category_named",
    "complete_from",
    "knowledge_from",
    "need_a_case",
    "unknown",
]

RulesOption = Annotated[
    Path | None,
    typer.Option(
        "--rules", metavar="DIR", help="Use this folder of rules instead of the shipped one."
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Answer in JSON.")]


def _findings(incomplete: str) -> list[str]:
    return complete_from(knowledge_from(None).findings, incomplete)


FindingOption = Annotated[
    list[str] | None,
    typer.Option(
        "--finding",
        "-f",
        help='A finding, such as "temperature 39.1 °C" or "no recent injury", or the patient, '
        'such as "a 6-year-old girl"; may be repeated.',
        autocompletion=_findings,
        show_default=False,
    ),
]
ScenarioOption = Annotated[
    str, typer.Option(help="Only the scenario of this name.", show_default=False)
]


def knowledge_from(folder: Path | None, name: str = "") -> KnowledgeBase:
    """The rules, from their compiled form where there is one. Raises KnowledgeError.

    ``name`` is what problems and places call the folder, by default as it was given.
    """
    folder = folder or default_rules()
    cache = _cache()
    kept = compiled_knowledge(folder, cache, name=name) if cache else None
    if kept:
        return kept
    with waiting("Reading the rules (once; the next start is quick)"):
        return load_knowledge(folder, cache=cache, name=name)


def _cache() -> Path | None:
    """Where the compiled rules are kept; BME_ASSIST_CACHE moves it, empty switches it off."""
    chosen = os.environ.get("BME_ASSIST_CACHE")
    if chosen is not None:
        return Path(chosen) if chosen else None
    import platformdirs

    return Path(platformdirs.user_cache_dir("bme-assist", appauthor=False))


def complete_from(names: Iterable[str], incomplete: str) -> list[str]:
    """The names that begin with what was typed."""
    start = incomplete.lower()
    return [name for name in names if name.lower().startswith(start)]


def unknown(what: str, name: str, known: Iterable[str], knowledge: KnowledgeBase) -> UsageError:
    """The error for a name that nobody wrote, with the nearest one."""
    known = list(known)
    near = knowledge.phrases.names.near(name, known)
    hint = did_you_mean(near) or f"there are {len(known)}; list them without a name"
    return UsageError([Problem(Location(what), "BME201", f'there is no {what} "{name}"', hint)])


def category_named(name: str, knowledge: KnowledgeBase) -> Category:
    """The category of that name, title or synonym, whatever its capitals.

    Raises UsageError; for the name of a condition it says to which category that belongs.
    """
    meant = category_meant(name, knowledge)
    if meant and not meant.note:
        return meant.category
    if meant:
        message = f'there is no category "{name}"'
        raise UsageError([Problem(Location("category"), "BME201", message, meant.note)])
    raise unknown("category", name, (c.name for c in knowledge.categories), knowledge)


def need_a_case(files: object, findings: object) -> None:
    """Refuse a call that names neither a file nor a finding. Raises BadParameter (exit code 2)."""
    if not files and not findings:
        raise typer.BadParameter('name a case file, or give findings with -f "hip pain"')


def cases_from(
    files: list[str], findings: list[str], scenario: str, knowledge: KnowledgeBase
) -> list[Case]:
    """Every case asked for: of files or ids of the library, or of findings typed, which are added.

    Raises CaseError with the problems of all files at once, UsageError for an unknown scenario
    or id.
    """
    cases: list[Case] = []
    problems: list[Problem] = []
    for file in files:
        try:
            if not names_a_file(file):
                cases.append(of_library(file, knowledge))
                continue
            text = sys.stdin.buffer.read() if file == "-" else None
            cases.extend(read_cases(Path(file), knowledge, text=text))
        except UsageError:
            raise
        except BmeError as error:
            problems.extend(error.problems)
    typed: Case | None = None
    try:
        typed = case_from_phrases(findings, knowledge) if findings else None
    except CaseError as error:
        problems.extend(error.problems)
    if problems:
        raise CaseError(problems)
    if scenario:
        cases = [case_named(cases, scenario, knowledge)]
    if typed is None:
        return cases
    return [case.with_more(typed.recorded, knowledge) for case in cases] if cases else [typed]
