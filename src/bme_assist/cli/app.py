"""The application: its commands and what they have in common.

The module of a command is imported when the command is asked for, so that working up one case
does not wait for what only the others need.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Annotated, Any, cast

import typer
from typer.core import TyperGroup

from bme_assist._version import __version__

__all__ = ["app"]

_PANELS = {
    "Work a case up": {"assess": "assess", "ask": "ask", "interview": "interview"},
    "Question the answer": {
        "why": "question", "why-not": "question", "what-if": "question", "compare": "question",
    },
    "Practice and teach": {
        "practice": "practice", "progress": "progress", "class-report": "class_report",
        "cases": "library", "export": "export",
    },
    "Review the rules": {
        "check": "check", "prove": "prove", "coverage": "coverage", "mutate": "mutate",
        "diff": "diff", "sign": "sign", "trace": "trace", "evaluate": "evaluate",
    },
    "Look something up": {
        "findings": "look", "rules": "rules", "categories": "look", "article": "look",
        "literature": "look", "schema": "look",
    },
}  # fmt: skip
"""The commands in the order of the help, by its panels, and the module of each."""

_COMMANDS = {name: module for panel in _PANELS.values() for name, module in panel.items()}
_PANEL_OF = {name: title for title, panel in _PANELS.items() for name in panel}


class _Commands(Mapping[str, Any]):
    """The commands by name, each made when it is looked up."""

    def __getitem__(self, name: str) -> Any:
        module = import_module(f"bme_assist.cli.{_COMMANDS[name]}")
        command = getattr(module, name.replace("-", "_"))
        if isinstance(command, typer.Typer):
            made = typer.main.get_command(command)
        else:
            alone = typer.Typer(add_completion=False)
            alone.command(name)(command)
            made = typer.main.get_command(alone)
        made.rich_help_panel = _PANEL_OF[name]  # type: ignore[attr-defined]
        return made

    def __iter__(self) -> Iterator[str]:
        return iter(_COMMANDS)

    def __len__(self) -> int:
        return len(_COMMANDS)


class _Group(TyperGroup):
    """A group whose commands are made when they are looked up."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.commands = cast("Any", _Commands())


app = typer.Typer(
    name="bme-assist",
    cls=_Group,
    help="The differential workup of bone marrow edema on MRI, reasoned from rules one can read."
    "\n\nFor education only: not a medical device, never for the care of a patient.",
    epilog='Try: bme-assist assess -f "age 6" -f "temperature 39.1 °C" -f "hip pain"',
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"bme-assist {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Print the version."),
    ] = False,
) -> None:
    """Options before the command."""
