"""Who practices, and where that is kept: options that the commands about learners share."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from uuid import uuid4

import typer

if TYPE_CHECKING:
    from bme_assist.practice.records import Keeping
    from bme_assist.practice.store import Store

__all__ = ["LearnerOption", "StoreOption", "keeping", "learner_from", "store_from", "typed_of"]

LearnerOption = Annotated[
    str,
    typer.Option(
        "--learner",
        metavar="NAME",
        help="Who practices; BME_ASSIST_LEARNER or the name of the user by default.",
        show_default=False,
    ),
]
StoreOption = Annotated[
    str,
    typer.Option(
        "--store",
        metavar="URL",
        help="Where records are kept: a SQLAlchemy URL or a file; a file of your own by default.",
        show_default=False,
    ),
]


def learner_from(name: str) -> str:
    """The name asked for, that of the environment, or that of the user of this computer."""
    import getpass

    chosen = name.strip() or os.environ.get("BME_ASSIST_LEARNER", "").strip()
    if chosen:
        return chosen
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        # A user without a name, as containers have.
        return "learner"


def typed_of(learner: str, store: str) -> tuple[str, ...]:
    """The options as they were typed, to be typed again; a store with a password is left out."""
    options = [("--learner", learner)] if learner else []
    options += [("--store", store)] if store and "@" not in store else []
    return tuple(word for option in options for word in option)


def store_from(url: str) -> Store:
    """Open the store asked for, or the learner's own; BME_ASSIST_DATA moves its folder.

    Raises RecordError when it cannot be opened.
    """
    from bme_assist.practice.store import Store

    if url:
        return Store(url)
    import platformdirs

    chosen = os.environ.get("BME_ASSIST_DATA")
    folder = Path(chosen or platformdirs.user_data_dir("bme-assist", appauthor=False))
    return Store(str(folder / "records.db"))


def keeping(store: Store, learner: str, session: str = "", kept: int = 0) -> Keeping:
    """Keep a new session in the store, or one of which so many events are kept already."""
    from bme_assist.practice.records import Keeping

    return Keeping(store, session or str(uuid4()), learner, lambda: datetime.now(UTC), kept)
