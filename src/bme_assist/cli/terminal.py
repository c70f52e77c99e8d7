"""Consoles, problems and exit codes: 0 fine, 1 problems found, 2 wrong usage."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import typer
from rich.console import Console

from bme_assist.errors import BmeError, Problem, UsageError

__all__ = ["console", "data", "lines", "problems_to_stderr", "waiting"]

_PIPED = 80
_WIDEST = 100


def console() -> Console:
    """Standard output: coloured on a terminal, plain and 80 columns wide when piped."""
    width = _PIPED
    if sys.stdout.isatty():
        width = min(shutil.get_terminal_size((_PIPED, 24)).columns, _WIDEST)
    return Console(
        width=max(width, 20), highlight=False, soft_wrap=False, emoji=False, markup=False
    )


def lines(rows: Iterable[str]) -> None:
    """Print plain lines; what the encoding cannot say is said near enough."""
    encoding = sys.stdout.encoding or "utf-8"
    for row in rows:
        typer.echo(row.encode(encoding, "replace").decode(encoding))


def data(value: object) -> None:
    """Print JSON: UTF-8 as it is, keys in the order of the model."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2))


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


def _print_problems(problems: Iterable[Problem]) -> None:
    for problem in problems:
        typer.echo(str(problem), err=True)


@contextmanager
def waiting(what: str) -> Iterator[None]:
    """Show on a terminal that something takes a while; silent when piped."""
    if not sys.stderr.isatty():
        yield
        return
    with Console(stderr=True).status(what):
        yield
