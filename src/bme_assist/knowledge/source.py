"""What rules cite: sections of the article, references, entries of the literature search."""

from __future__ import annotations

from dataclasses import dataclass

from bme_assist.errors import Location

__all__ = ["Literature", "Reference", "Section"]


@dataclass(frozen=True)
class Section:
    """A heading, table row or key point of the review article, with our own gist."""

    id: str
    path: tuple[str, ...]
    gist: str
    citations: tuple[int, ...]
    no_rule_because: str

    @property
    def heading(self) -> str:
        """The heading; a numbered paragraph or key point goes with the heading above it."""
        last = self.path[-1]
        if last.startswith(("Paragraph ", "Key Point ")):
            above = [part for part in self.path[:-1] if part != "Key Points"]
            return f"{above[-1]}, {last}" if above else last
        return last


@dataclass(frozen=True)
class Literature:
    """One entry of the literature search, and why no rule carries it when none does."""

    id: str
    kind: str
    says: str
    set_aside_because: str
    where: Location


@dataclass(frozen=True)
class Reference:
    """A source beyond the article."""

    id: str
    title: str
    journal: str = ""
    year: int = 0
    doi: str = ""
    url: str = ""
    note: str = ""
