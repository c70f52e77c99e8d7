"""Writes a page to a file in one go: who is interrupted has the old one or the new one, whole."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

__all__ = ["save"]


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
