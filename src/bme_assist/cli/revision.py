"""The rules of a git revision, put into a folder of their own for as long as they are read."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bme_assist.errors import Location, Problem, UsageError

__all__ = ["rules_of"]

_RULES = "rules"


@contextmanager
def rules_of(place: str) -> Iterator[tuple[Path, str]]:
    """The folder of rules that a place means, and what to call it.

    A place is a folder, or a git revision of the project at hand (``HEAD~3``, a tag, a commit),
    whose folder ``rules`` is read; ``REVISION:FOLDER`` names another. Raises UsageError when it
    is neither.
    """
    folder = Path(place)
    if folder.is_dir():
        yield folder, ""
        return
    revision, _, inside = place.partition(":")
    inside = inside.strip("/") or _RULES
    archive = _archive(revision, inside, place)
    with tempfile.TemporaryDirectory() as temporary:
        with tarfile.open(fileobj=io.BytesIO(archive)) as files:
            files.extractall(temporary, filter="data")
        yield Path(temporary) / inside, f"{revision}:{inside}"


def _archive(revision: str, inside: str, place: str) -> bytes:
    """The folder as it was, as a tar archive."""
    if revision.startswith("-"):
        raise _unknown(place, "neither a folder nor a git revision")
    try:
        top = _git("rev-parse", "--show-toplevel").decode().strip()
        _git("-C", top, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
        return _git("-C", top, "archive", "--format=tar", revision, "--", inside)
    except FileNotFoundError:
        raise _unknown(place, "no folder, and there is no git to ask for a revision") from None
    except subprocess.CalledProcessError as error:
        said = (error.stderr or b"").decode(errors="replace").strip().splitlines()
        if said and "pathspec" in said[0]:
            raise _unknown(place, f'the revision has no folder "{inside}"') from None
        raise _unknown(place, "neither a folder nor a git revision") from None


def _git(*words: str) -> bytes:
    # The words are options of ours, a revision that git has verified, and a path behind "--".
    done = subprocess.run(["git", *words], capture_output=True, check=True)  # noqa: S603, S607
    return done.stdout


def _unknown(place: str, what: str) -> UsageError:
    hint = "name a folder of rules, or a revision such as HEAD~3"
    return UsageError([Problem(Location(place), "BME103", what, hint)])
