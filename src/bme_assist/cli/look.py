"""bme-assist findings, article, categories, literature and schema: what the knowledge holds."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from bme_assist.cli.shared import (
    JsonOption,
    RulesOption,
    category_named,
    complete_from,
    knowledge_from,
    unknown,
)
from bme_assist.cli.terminal import data, document, lines, problems_to_stderr
from bme_assist.errors import BmeError, Location, Problem
from bme_assist.knowledge import findings_alike, search_findings
from bme_assist.knowledge.names import did_you_mean
from bme_assist.reports import listing

__all__ = ["article", "categories", "findings", "literature", "schema"]


def findings(
    query: Annotated[
        str, typer.Argument(help="A word, a name, a synonym or a group.", show_default=False)
    ] = "",
    full: Annotated[
        bool, typer.Option("--full", help="List the rules that read the finding.")
    ] = False,
    json_: JsonOption = False,
    rules: RulesOption = None,
) -> None:
    """Look findings up: what may be recorded, in which units and words.

    \b
    bme-assist findings
    bme-assist findings CRP --full
    bme-assist findings imaging --json

    The exit code is 1 when nothing goes by that word; what is only like it is suggested.
    """
    with problems_to_stderr():
        knowledge = knowledge_from(rules)
        found = search_findings(knowledge, query) if query else tuple(knowledge.findings.values())
        if not found:
            alike = [one.name for one in findings_alike(knowledge, query)]
            hint = did_you_mean(alike) or "bme-assist findings lists them all"
            message = f'there is no finding "{query}"'
            raise BmeError([Problem(Location("finding"), "BME201", message, hint)])
        if json_:
            data([listing.finding_data(finding) for finding in found])
            return
        if len(found) == 1:
            reading = [rule.id for rule in knowledge.rules_reading(found[0].name)]
            lines(listing.finding_lines(found[0], reading, full=full))
            return
        group = ""
        for finding in found:
            if finding.group != group:
                group = finding.group
                lines([group.upper()])
            lines([f"  {finding.name}  [{listing.finding_row(finding)}]"])


def article(
    section: Annotated[
        str, typer.Argument(help="A section id or its heading.", show_default=False)
    ] = "",
    json_: JsonOption = False,
    rules: RulesOption = None,
) -> None:
    """Walk through the review article: each section, our gist, and which rules cite it.

    \b
    bme-assist article
    bme-assist article causes.infectious
    bme-assist article "Infectious Causes"
    """
    with problems_to_stderr():
        knowledge = knowledge_from(rules)
        wanted = section.strip().lower()
        found = [
            one
            for one in knowledge.sections.values()
            if not wanted or wanted in (one.id.lower(), one.path[-1].lower())
        ]
        if not found:
            names = [*knowledge.sections, *(one.path[-1] for one in knowledge.sections.values())]
            raise unknown("section", section, names, knowledge)
        if json_:
            data([listing.section_data(one, knowledge) for one in found])
        elif section:
            for one in found:
                lines(listing.section_lines(one, knowledge))
        else:
            lines([knowledge.article_title])
            for one in found:
                cited = len(listing.citing_rules(one.id, knowledge))
                indent = "  " * len(one.path[1:])
                lines([f"{indent}{one.path[-1]}  ({one.id}; cited by {cited})"])


def _category_names(incomplete: str) -> list[str]:
    return complete_from((one.name for one in knowledge_from(None).categories), incomplete)


def categories(
    name: Annotated[
        str,
        typer.Argument(
            help="One of the eight.", autocompletion=_category_names, show_default=False
        ),
    ] = "",
    json_: JsonOption = False,
    rules: RulesOption = None,
) -> None:
    """The eight cause categories: script, course, conditions, and what speaks for and against.

    \b
    bme-assist categories
    bme-assist categories infectious
    """
    with problems_to_stderr():
        knowledge = knowledge_from(rules)
        shown = [category_named(name, knowledge)] if name else list(knowledge.categories)
        if json_:
            data([listing.category_data(one, knowledge) for one in shown])
        elif name:
            for one in shown:
                lines(listing.category_lines(one, knowledge))
        else:
            for one in shown:
                lines([f"{one.title} ({one.name})", f"  {one.illness_script}"])


def literature(
    format_: Annotated[
        Literal["text", "markdown", "json"], typer.Option("--format", help="How to answer.")
    ] = "text",
    json_: JsonOption = False,
    rules: RulesOption = None,
) -> None:
    """Print every entry of the literature search against the rules that carry it.

    \b
    bme-assist literature
    bme-assist literature --format markdown
    """
    with problems_to_stderr():
        from bme_assist.reports import literature as report

        knowledge = knowledge_from(rules)
        if json_ or format_ == "json":
            data(report.literature_data(knowledge))
        elif format_ == "markdown":
            document(report.literature_page(knowledge))
        else:
            lines(report.literature_lines(knowledge))


def schema(
    what: Annotated[
        Literal[
            "assessment", "why", "why-not", "what-if", "sensitivity", "compare", "ask",
            "interview", "case", "rules",
        ],
        typer.Argument(help="Which form to describe."),
    ] = "assessment",
) -> None:  # fmt: skip
    """Print a JSON Schema: of what a command answers, of a case file, or of the rule files.

    \b
    bme-assist schema
    bme-assist schema why-not
    bme-assist schema case

    An assessment is what assess answers; sensitivity what what-if --strip does.
    """
    from bme_assist.reports.schemas import schema_of

    data(schema_of(what))
