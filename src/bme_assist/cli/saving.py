"""Writes a page to a file in one go: who is interrupted has the old one or the new one, whole."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from bme_assist.errors import Location, Problem, UsageError

__all__ = ["ForceOption", "OverwriteError", "free", "save"]

ForceOption = Annotated[
    bool, typer.Option("--force", help="Overwrite a file that exists.", show_default=False)
]


class OverwriteError(UsageError):
    """The file exists, and nobody said that it may go."""


def free(file: Path | None, *, force: bool, otherwise: str = "") -> None:
    """Raise OverwriteError when a file exists that may not be overwritten; ``-`` is none.

    ``otherwise`` is what else can be done, for the hint.
    """
    if file is None or force or str(file) == "-" or not file.exists():
        return
    hint = f"{otherwise}; --force overwrites it" if otherwise else "--force overwrites it"
    raise OverwriteError([Problem(Location(str(file)), "BME103", "the file exists", hint)])


def save(file: Path, text: str) -> None:
    """Write a file, and the folders above it. Raises OSError when it cannot be written."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(
        "w", dir=file.parent, prefix=f".{file.name}-", delete=False, encoding="utf-8", newline="\n"
    ) as draft:
        draft.write(text)
        draft.flush()
        os.fsync(draft.fileno())
    # A draft is for its writer alone; a page is for whom the folder is.
    mask = os.umask(0)
    os.umask(mask)
    draft_path = Path(draft.name)
    draft_path.chmod(0o666 & ~mask)
    draft_path.replace(file)
