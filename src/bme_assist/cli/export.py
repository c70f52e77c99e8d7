"""bme-assist export: questions for learning platforms."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from bme_assist.cli.evaluate import library
from bme_assist.cli.saving import ForceOption, free
from bme_assist.cli.shared import RulesOption, category_named, knowledge_from
from bme_assist.cli.terminal import document, problems_to_stderr
from bme_assist.errors import BmeError, Location, Problem

__all__ = ["export"]

_INSTALL = 'pip install "bme-assist[anki]"'


def _formats(incomplete: str) -> list[str]:
    from bme_assist.cli.shared import complete_from
    from bme_assist.reports.exports import FORMATS

    return complete_from(FORMATS, incomplete)


def export(
    cases: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="CASES",
            help="Case files or folders of them; the shipped library by default.",
            show_default=False,
        ),
    ] = None,
    format_: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="FORMAT",
            help="gift, moodle, qti, anki-text, anki or csv; by default from the name of --output.",
            autocompletion=_formats,
            show_default=False,
        ),
    ] = "",
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="Where to write; formats that are text go to standard output.",
        ),
    ] = None,
    category: Annotated[str, typer.Option(help="Only cases of this category.")] = "",
    force: ForceOption = False,
    rules: RulesOption = None,
) -> None:
    """Write questions from cases for Moodle, Anki and others; importing again updates them.

    \b
    bme-assist export --format gift > questions.gift
    bme-assist export --output questions.xml --category infectious
    bme-assist export my-cases --output cards.apkg

    Up to three questions a case: the category, the urgency where one was published, and the
    finding that speaks most for the category.
    The endings .gift .xml .zip .txt .apkg .csv stand for gift, moodle, qti, anki-text, anki, csv.
    """
    name = _format_of(format_, output)
    if output is None and name in {"qti", "anki"}:
        raise typer.BadParameter(f'{name} is not text: name a file with --output "questions…"')
    with problems_to_stderr():
        free(output, force=force)
        from bme_assist.practice.item import questions_of
        from bme_assist.reports.exports import written

        knowledge = knowledge_from(rules)
        places: list[Path | None] = [*cases] if cases else [None]
        found = [case for place in places for case in library(place, knowledge)]
        if category:
            wanted = category_named(category, knowledge).name
            found = [case for case in found if case.expected.category == wanted]
        made = [(case.name, questions_of(case, knowledge)) for case in found]
        items = [item for _, questions in made for item in questions.items]
        _one_each([item.identifier for item in items])
        try:
            content = written(items, name)
        except ImportError as error:
            typer.echo(f"{name} needs {error.name}: {_INSTALL}", err=True)
            raise typer.Exit(1) from None
        _say_left_out({name: questions.no_urgency for name, questions in made})
        if output is None:
            document(content.decode())
            return
        output.write_bytes(content)
        said = f"{output}: {len(items)} questions from {_cases(len(found))}"
        typer.echo(said, err=True)


def _cases(count: int) -> str:
    return f"{count} case{'' if count == 1 else 's'}"


_NAMED = 3


def _say_left_out(reasons: Mapping[str, str]) -> None:
    """Say on standard error of which cases the urgency is not asked, and why."""
    grouped: dict[str, list[str]] = {}
    for name, reason in reasons.items():
        if reason:
            grouped.setdefault(reason, []).append(name)
    for reason, names in sorted(grouped.items()):
        shown = "; ".join(names[:_NAMED]) + ("; …" if names[_NAMED:] else "")
        typer.echo(f"urgency is not asked of {_cases(len(names))} ({reason}): {shown}", err=True)


def _format_of(name: str, output: Path | None) -> str:
    """The format asked for. Raises BadParameter with the nearest, or with all of them."""
    from bme_assist.reports.exports import FORMATS

    allowed = ", ".join(FORMATS)
    if name:
        if name.lower() not in FORMATS:
            raise typer.BadParameter(f'"{name}" is not a format; allowed: {allowed}')
        return name.lower()
    if output is None:
        raise typer.BadParameter(f"name a --format ({allowed}) or a file with --output")
    for one, form in FORMATS.items():
        if output.suffix.lower() == form.ending:
            return one
    endings = ", ".join(form.ending for form in FORMATS.values())
    raise typer.BadParameter(f'"{output.name}" says no format: end it with {endings}')


def _one_each(identifiers: list[str]) -> None:
    """Refuse two questions under one identifier: one would overwrite the other on import."""
    twins = sorted({one for one in identifiers if identifiers.count(one) > 1})
    if twins:
        hint = "give each case a name or an @id- tag of its own"
        raise BmeError(
            [Problem(Location("export"), "BME603", f'"{one}" stands twice', hint) for one in twins]
        )
