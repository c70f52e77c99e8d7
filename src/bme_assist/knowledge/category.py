"""The eight cause categories, their conditions, and causes that mix."""

from __future__ import annotations

from dataclasses import dataclass

from bme_assist.knowledge.rule import Source

__all__ = ["Category", "Condition", "Mixture"]


@dataclass(frozen=True)
class Condition:
    """A disease within a category."""

    name: str
    synonyms: tuple[str, ...]
    in_words: str


@dataclass(frozen=True)
class Category:
    """One of the eight cause categories."""

    name: str
    title: str
    synonyms: tuple[str, ...]
    article_type: str
    article_type_note: str
    cause_row: str
    cause_row_note: str
    sections: tuple[str, ...]
    course: str
    illness_script: str
    danger: int
    id_prefix: str
    conditions: tuple[Condition, ...]
    diagnosis_of_exclusion: bool = False


@dataclass(frozen=True)
class Mixture:
    """A condition that files under several categories, or causes known to coexist."""

    condition: str
    categories: tuple[str, ...]
    because: str
    sources: tuple[Source, ...]
