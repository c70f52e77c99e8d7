"""The application: its commands and what they have in common."""

from __future__ import annotations

from typing import Annotated

import typer

from bme_assist._version import __version__
from bme_assist.cli import assess, evaluate, library, look

__all__ = ["app", "main"]

app = typer.Typer(
    name="bme-assist",
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


app.command("assess")(assess.assess)
app.command("findings")(look.findings)
app.command("rules")(look.rules)
app.command("article")(look.article)
app.command("categories")(look.categories)
app.command("cases")(library.cases)
app.command("evaluate")(evaluate.evaluate)
app.command("literature")(look.literature)
app.command("schema")(look.schema)


def main() -> None:
    """Run the command line."""
    app()
