"""bme-assist class-report: several learners at a glance, from the files they hand in."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from bme_assist.cli.saving import save
from bme_assist.cli.shared import JsonOption
from bme_assist.cli.terminal import data, document, lines, problems_to_stderr
from bme_assist.errors import BmeError, Location, Problem

if TYPE_CHECKING:
    from bme_assist.practice.records import Record

__all__ = ["class_report"]

Format = Literal["text", "markdown", "html", "csv", "json"]


def class_report(
    files: Annotated[
        list[Path],
        typer.Argument(
            metavar="FILES",
            help="Records of learners, written with practice --export.",
            show_default=False,
        ),
    ],
    format_: Annotated[Format | None, typer.Option("--format", help="How to answer.")] = None,
    table: Annotated[
        Literal["learners", "rules", "cases"],
        typer.Option(help="Which table to write as CSV."),
    ] = "learners",
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="Write to this file instead."),
    ] = None,
    json_: JsonOption = False,
) -> None:
    """Report a class: per learner, per rule and per case, from exported records. No accounts.

    \b
    bme-assist class-report class/*.jsonl
    bme-assist class-report class/*.jsonl --format html --output class.html
    bme-assist class-report class/*.jsonl --format csv --table rules

    Accuracy, missed discriminators, premature closure, urgent misses and calibration.
    """
    if json_ and format_ not in (None, "json"):
        raise typer.BadParameter(f"--json and --format {format_} contradict each other")
    with problems_to_stderr():
        from bme_assist.practice.class_report import class_report as report_on
        from bme_assist.reports import practice_class

        found = report_on(_records(files))
        kind: Format = "json" if json_ else format_ or "text"
        text = ""
        if kind == "markdown":
            text = practice_class.class_page(found)
        elif kind == "html":
            text = practice_class.class_html(found)
        elif kind == "csv":
            text = practice_class.class_csv(found, table)
        elif kind == "json":
            import json

            text = json.dumps(practice_class.class_data(found), ensure_ascii=False, indent=2) + "\n"
        if output:
            rows = practice_class.class_lines(found)
            save(output, text or "".join(f"{row}\n" for row in rows))
        elif kind == "text":
            lines(practice_class.class_lines(found))
        elif kind == "json":
            data(practice_class.class_data(found))
        else:
            document(text)


_LARGEST = 100_000_000
"""The largest file of records that is read, in bytes."""


def _records(files: list[Path]) -> dict[str, tuple[Record, ...]]:
    from bme_assist.practice.records import RecordError, records_of_lines

    found: dict[str, tuple[Record, ...]] = {}
    problems: list[Problem] = []
    for file in files:
        try:
            text = _text(file)
            found[_name(file, found)] = records_of_lines(text, str(file))
        except BmeError as error:
            problems += error.problems
    if problems:
        raise RecordError(problems)
    return found


def _text(file: Path) -> str:
    from bme_assist.practice.records import RecordError

    try:
        if file.is_file() and file.stat().st_size > _LARGEST:
            raise ValueError("this file is too large (at most 100 MB)")
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        message = "this is not text in UTF-8"
    except (OSError, ValueError) as error:
        message = (getattr(error, "strerror", None) or str(error)).lower()
    raise RecordError([Problem(Location(str(file)), "BME103", message)])


def _name(file: Path, taken: Iterable[str]) -> str:
    """What a file is called in the report: its name without ending, its path where two share it."""
    return str(file) if file.stem in taken else file.stem
