"""The bytes of a rule folder and their digest: all that is needed to find the compiled form."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

from bme_assist.errors import KnowledgeError, Location, Problem

__all__ = ["read_folder"]


def read_folder(folder: Path) -> tuple[Mapping[str, bytes], str]:
    """The YAML files of a folder by relative path, and the digest of all of them.

    Raises KnowledgeError when the folder does not exist or holds no rule file.
    """
    where = Location(str(folder))
    if not folder.is_dir():
        what = "is a file" if folder.exists() else "there is no such folder"
        raise KnowledgeError([Problem(where, "BME103", what, "name a folder of rules")])
    paths = [
        path
        for path in sorted(folder.rglob("*"))
        if path.suffix in {".yaml", ".yml"}
        and "schema" not in path.relative_to(folder).parts
        and path.is_file()
    ]
    if not paths:
        raise KnowledgeError(
            [Problem(where, "BME103", "holds no rule file", "see rules/README.md")]
        )
    files: dict[str, bytes] = {}
    digest = hashlib.sha256()
    for path in paths:
        relative = path.relative_to(folder).as_posix()
        try:
            files[relative] = path.read_bytes()
        except OSError as error:
            what = f"cannot be read: {(error.strerror or str(error)).lower()}"
            raise KnowledgeError([Problem(Location(str(path)), "BME103", what)]) from None
        digest.update(f"{relative}\0{len(files[relative])}\0".encode())
        digest.update(files[relative])
    return files, digest.hexdigest()
