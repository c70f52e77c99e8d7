"""Answers to questions about cases: where the cases come from, and how answers are printed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Annotated, Literal

import typer
from pydantic import BaseModel

from bme_assist.cli.terminal import data, document, page, show
from bme_assist.reports.layout import Line, Page, Span

__all__ = ["CasesArgument", "FormatOption", "Lines", "print_answers"]

FormatOption = Annotated[
    Literal["text", "markdown", "json"], typer.Option("--format", help="How to answer.")
]
CasesArgument = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="CASE",
        help="Case files (.feature, .yaml, .json), ids of the library, or - (standard input).",
        show_default=False,
    ),
]
Lines = Callable[[Page], Iterable[Line]]


def print_answers(answers: Sequence[tuple[BaseModel, Lines]], format_: str) -> None:
    """One answer as an object, several as a list; pages below one another."""
    if format_ == "json":
        dumped = [answer.model_dump(mode="json") for answer, _ in answers]
        data(dumped[0] if len(dumped) == 1 else dumped)
        return
    if format_ == "markdown":
        from bme_assist.reports.question_markdown import UNWRAPPED, markdown_of

        document("\n".join(markdown_of(lines(UNWRAPPED)) for _, lines in answers))
        return
    paper = page()
    for number, (_, lines) in enumerate(answers):
        if number:
            show([(Span("=" * min(paper.width, 80), "dim"),)])
        show(lines(paper))
