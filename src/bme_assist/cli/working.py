"""Long work of a command: how many processes, a bar on a terminal, a file for the result."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

__all__ = ["ProcessesOption", "bar", "cores", "written"]

ProcessesOption = Annotated[
    int,
    typer.Option(
        metavar="N",
        min=0,
        help="How many processes share the work; as many as there are cores by default.",
        show_default=False,
    ),
]


def cores(asked: int) -> int:
    """As many processes as asked for, or one for each core that this process may use."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return asked or usable or 1


@contextmanager
def bar(what: str) -> Iterator[Callable[[int, int], None]]:
    """A bar on a terminal, told how many of how many are done; silent when piped."""
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as shown:
        task = shown.add_task(what, total=None)
        yield lambda done, of: shown.update(task, completed=done, total=of)


def written(file: Path, page: str, value: object) -> None:
    """Write the result, as JSON where the name of the file ends so, as Markdown otherwise."""
    as_json = file.suffix.lower() == ".json"
    text = json.dumps(value, ensure_ascii=False, indent=2) + "\n" if as_json else page
    file.write_text(text, encoding="utf-8")
    typer.echo(f"written to {file}", err=True)
