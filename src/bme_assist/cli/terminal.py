"""Pages, problems and exit codes: 0 fine, 1 problems found, 2 wrong usage."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer

from bme_assist.errors import BmeError, Problem, UsageError

if TYPE_CHECKING:
    from bme_assist.reports.layout import Line, Page, Span

__all__ = ["data", "document", "lines", "page", "problems_to_stderr", "show", "waiting"]

_PIPED = 80
_WIDEST = 100
_NARROWEST = 20


def page(*, err: bool = False) -> Page:
    """The page of standard output (or error): the terminal up to 100 columns, 80 when piped."""
    from bme_assist.reports.layout import Page

    stream = sys.stderr if err else sys.stdout
    width = _PIPED
    if stream.isatty():
        width = min(shutil.get_terminal_size((_PIPED, 24)).columns, _WIDEST)
    encoding = (stream.encoding or "ascii").lower().replace("-", "")
    return Page(max(width, _NARROWEST), plain=not encoding.startswith("utf"))


def show(page_lines: Iterable[Line], *, err: bool = False) -> None:
    """Print styled lines; the styles go only to a terminal that wants them."""
    stream = sys.stderr if err else sys.stdout
    coloured = stream.isatty() and not os.environ.get("NO_COLOR")
    coloured = coloured and os.environ.get("TERM") != "dumb"
    rows = ("".join(_styled(span, coloured) for span in line) for line in page_lines)
    text = "\n".join(row if coloured else row.rstrip() for row in rows)
    typer.echo(text, color=coloured, err=err)


def _styled(span: Span, coloured: bool) -> str:
    if not coloured or not span.style:
        return span.text
    words = span.style.split()
    colours = [word for word in words if word not in {"bold", "dim", "underline"}]
    ground = next((c.removeprefix("on_") for c in colours if c.startswith("on_")), None)
    colour = next((c for c in colours if not c.startswith("on_")), None)
    return typer.style(
        span.text,
        fg=colour,
        bg=ground,
        bold="bold" in words or None,
        dim="dim" in words or None,
        underline="underline" in words or None,
    )


def lines(rows: Iterable[str]) -> None:
    """Print plain lines, on a terminal wrapped under themselves; piped, one stays one."""
    width = page().width if sys.stdout.isatty() else 0
    for row in rows:
        document("\n".join(_wrapped(row, width)) + "\n" if width else f"{row}\n")


def _wrapped(row: str, width: int) -> list[str]:
    import textwrap

    indent = " " * (len(row) - len(row.lstrip()) + 4)
    return textwrap.wrap(row, width, subsequent_indent=indent, break_on_hyphens=False) or [""]


def document(text: str) -> None:
    """Print text as it is, but for the letters that the encoding of the terminal does not have."""
    encoding = sys.stdout.encoding or "utf-8"
    typer.echo(text.encode(encoding, "replace").decode(encoding), nl=False)


def data(value: object) -> None:
    """Print JSON: UTF-8 as it is, escaped elsewhere; keys in the order of the model."""
    import json

    encoding = (sys.stdout.encoding or "utf-8").lower()
    typer.echo(json.dumps(value, ensure_ascii=not encoding.startswith("utf"), indent=2))


@contextmanager
def problems_to_stderr() -> Iterator[None]:
    """Print problems one a line on standard error and leave with 1 (2 for a wrong name)."""
    try:
        yield
    except BmeError as error:
        _print_problems(error.problems)
        raise typer.Exit(2 if isinstance(error, UsageError) else 1) from None
    except BrokenPipeError:
        # The reader has seen enough (head, less): no reason for a traceback at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(0) from None
    except OSError as error:
        place = error.filename or "standard output"
        typer.echo(f"{place}: cannot be written: {(error.strerror or '').lower()}", err=True)
        raise typer.Exit(1) from None


def _print_problems(problems: Iterable[Problem]) -> None:
    """One a line where a program reads them; on a terminal wrapped between words."""
    width = page(err=True).width if sys.stderr.isatty() else 0
    for problem in problems:
        rows = _wrapped(str(problem), width) if width else [str(problem)]
        typer.echo("\n".join(rows), err=True)


@contextmanager
def waiting(what: str) -> Iterator[None]:
    """Show on a terminal that something takes a while; silent when piped."""
    if not sys.stderr.isatty():
        yield
        return
    from rich.console import Console

    with Console(stderr=True).status(what):
        yield
