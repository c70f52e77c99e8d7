"""Damages a copy of the small rules in one place and tells what the reader says of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bme_assist.errors import KnowledgeError
from bme_assist.knowledge import load_knowledge


def put(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
    path.write_text(text.replace(old, new), encoding="utf-8")


def add(folder: Path, file: str, more: str) -> None:
    path = folder / file
    path.write_text(path.read_text(encoding="utf-8") + more, encoding="utf-8")


def problems(folder: Path) -> list[str]:
    """Every line that a person reads, with the folder cut off."""
    with pytest.raises(KnowledgeError) as caught:
        load_knowledge(folder)
    lines = str(caught.value).splitlines()
    assert len(lines) == len(caught.value.problems)
    return [line.replace(f"{folder}/", "").replace(str(folder), "FOLDER") for line in lines]
