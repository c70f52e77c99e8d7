"""The pictures of a case: where each lies, what it shows, where it comes from, who may use it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

from bme_assist.cases.entries import clean
from bme_assist.errors import Location, Problem

__all__ = ["COLUMNS", "PICTURES", "Picture", "picture_of", "pictures_of_table"]

PICTURES = "these pictures"
"""The words of the step that brings a table of pictures."""

COLUMNS = ("file", "caption", "source", "license")
"""What must be said of a picture; ``file`` is a file beside the case file, or a link."""

_LINKS = ("https://", "http://")
_NOWHERE = Location("pictures")


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture of a case; ``caption`` may tell the diagnosis, so show it after the question."""

    file: str
    caption: str
    source: str
    license: str
    where: Location = field(default=_NOWHERE, compare=False)

    @property
    def is_link(self) -> bool:
        """Whether it lies on the web."""
        return self.file.startswith(_LINKS)

    @property
    def place(self) -> str:
        """The link, or the path of the file: as written, from the folder of the case file."""
        beside = PurePath(self.where.source).parent
        return self.file if self.is_link else str(beside / self.file)


def picture_of(
    said: Mapping[str, str], where: Location
) -> tuple[Picture | None, tuple[Problem, ...]]:
    """A picture from its four entries; what is missing among them is a problem."""
    told = {name: clean(said.get(name, "")).strip() for name in COLUMNS}
    missing = [name for name in COLUMNS if not told[name]]
    if missing:
        message = f"the picture has no {' and no '.join(missing)}"
        hint = f"a picture has {', '.join(COLUMNS)}"
        return None, (Problem(where, "BME620", message, hint),)
    return Picture(**told, where=where), ()


def pictures_of_table(
    rows: Sequence[Sequence[tuple[str, Location]]], where: Location
) -> tuple[tuple[Picture, ...], tuple[Problem, ...]]:
    """The pictures of a table with the header ``| file | caption | source | license |``."""
    allowed = f"write the header | {' | '.join(COLUMNS)} |"
    if not rows:
        message = f'"{PICTURES}" needs a table'
        return (), (Problem(where, "BME605", message, allowed),)
    header, *body = rows
    names = tuple(cell.strip().casefold() for cell, _ in header)
    if sorted(names) != sorted(COLUMNS):
        found = " | ".join(clean(cell) for cell, _ in header)
        place = header[0][1] if header else where
        message = f"the table has the header | {found} |"
        return (), (Problem(place, "BME605", message, allowed),)
    pictures: list[Picture] = []
    problems: list[Problem] = []
    for row in body:
        said = {name: cell for name, (cell, _) in zip(names, row, strict=True)}
        picture, wrong = picture_of(said, row[0][1])
        pictures += [picture] if picture else []
        problems += wrong
    return tuple(pictures), tuple(problems)
