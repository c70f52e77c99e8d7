"""Loads a rule folder, and keeps a compiled form beside it when a place for that is given.

What only reads YAML is imported when there is no compiled form: it costs more than all the rest
of a start.
"""

from __future__ import annotations

import contextlib
import pickle
from collections.abc import Mapping
from pathlib import Path
from zlib import crc32

from bme_assist._version import __version__
from bme_assist.knowledge.files import read_folder
from bme_assist.knowledge.model import KnowledgeBase
from bme_assist.resources import default_rules

__all__ = [
    "compiled_knowledge",
    "folder_name",
    "is_compiled",
    "load_knowledge",
    "rule_files",
]

_KEPT = 8
"""How many compiled forms stay in the cache: those written last."""


def load_knowledge(
    folder: Path | str | None = None, *, cache: Path | None = None, name: str = ""
) -> KnowledgeBase:
    """The knowledge base of a rule folder; of the shipped rules when none is named.

    ``name`` is what problems and places call the folder, by default as it was given.
    ``cache`` is a folder of the user's own in which the compiled form is kept. It is found by a
    digest of every byte of the rules, by this version and by the state of its own code, so that
    it can never be stale; a damaged one is made anew. Raises KnowledgeError with all problems of
    all files.
    """
    folder = Path(folder) if folder is not None else default_rules()
    files, digest = read_folder(folder)
    name = name or folder_name(folder)
    if cache is None:
        return _compile(name, files, digest)
    kept = _place(cache, name, digest)
    knowledge = _kept(kept, digest)
    if knowledge is None:
        knowledge = _compile(name, files, digest)
        _keep(kept, knowledge)
    return knowledge


def compiled_knowledge(folder: Path, cache: Path, *, name: str = "") -> KnowledgeBase | None:
    """The knowledge base from its compiled form; None when there is none, or a damaged one.

    Raises KnowledgeError as loading does when the folder holds no rules.
    """
    digest = read_folder(folder)[1]
    return _kept(_place(cache, name or folder_name(folder), digest), digest)


def is_compiled(folder: Path, cache: Path) -> bool:
    """Whether a compiled form of these rules is at hand. Raises KnowledgeError as loading does."""
    return _place(cache, folder_name(folder), read_folder(folder)[1]).is_file()


def rule_files(folder: Path) -> dict[str, Path]:
    """The rule files of a folder by the names under which problems and rules know them.

    Raises KnowledgeError as loading does when the folder holds no rules.
    """
    return {f"{folder_name(folder)}/{file}": folder / file for file in read_folder(folder)[0]}


def folder_name(folder: Path) -> str:
    """What problems and rules call the folder: the shipped one is ``rules``, wherever it lies."""
    return "rules" if folder.resolve() == default_rules().resolve() else str(folder)


def _compile(name: str, files: Mapping[str, bytes], digest: str) -> KnowledgeBase:
    from bme_assist.knowledge.assemble import assemble
    from bme_assist.knowledge.folder import parse

    return assemble(parse(name, files), digest)


def _place(cache: Path, name: str, digest: str) -> Path:
    # The places of the rules are part of the compiled form, so each folder has its own.
    own = crc32(name.encode(), _code())
    return cache / f"knowledge-{__version__}-{own:08x}-{digest[:32]}.pickle"


def _code() -> int:
    """A number for the state of this package: in a checkout the values may change their form."""
    files = sorted(Path(__file__).parent.glob("*.py"))
    state = [(file.name, file.stat().st_size, file.stat().st_mtime_ns) for file in files]
    return crc32(repr(state).encode())


def _kept(kept: Path, digest: str) -> KnowledgeBase | None:
    if kept.is_file():
        # A store of our own in the user's cache folder: whoever can write there is the user.
        with contextlib.suppress(Exception):
            knowledge = pickle.loads(kept.read_bytes())  # noqa: S301
            if isinstance(knowledge, KnowledgeBase) and knowledge.digest == digest:
                return knowledge
    return None


def _keep(kept: Path, knowledge: KnowledgeBase) -> None:
    """Write the compiled form in one go; a read-only place is no reason to fail."""
    import tempfile

    with contextlib.suppress(OSError):
        kept.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=kept.parent, delete=False) as file:
            written = Path(file.name)
            try:
                file.write(pickle.dumps(knowledge, protocol=pickle.HIGHEST_PROTOCOL))
            except OSError:
                written.unlink(missing_ok=True)
                raise
        written.replace(kept)
        oldest_first = sorted(
            kept.parent.glob("knowledge-*.pickle"), key=lambda file: file.stat().st_mtime_ns
        )
        for old in oldest_first[:-_KEPT]:
            old.unlink(missing_ok=True)
