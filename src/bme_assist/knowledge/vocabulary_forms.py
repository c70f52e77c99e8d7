"""The form of findings, implications, ambiguous words and units, as pydantic models."""

from __future__ import annotations

from typing import Literal

from bme_assist.knowledge.form import Entry, Text, WaiverEntry

__all__ = ["AmbiguousEntry", "ConversionEntry", "FindingEntry", "ImplicationEntry", "UnitEntry"]


class FindingEntry(Entry):
    """A finding of the vocabulary."""

    name: Text
    ask: Text
    kind: Literal["presence", "choice", "number"]
    burden: Literal["asking", "examining", "blood test", "imaging", "invasive"]
    synonyms: list[Text] = []
    opposites: list[Text] = []
    values: dict[str, list[Text]] | list[Text] | None = None
    several_values: bool = False
    said_as: list[Text] = []
    words: dict[str, Text] = {}
    unit: Text | None = None
    units: dict[str, str | int | float] = {}
    unit_may_be_left_out: bool = False
    plausible: Text | None = None
    bands: dict[str, str] = {}
    codes: dict[Literal["hpo", "icd10", "loinc"], Text] = {}
    waive: list[WaiverEntry] = []


class ImplicationEntry(Entry):
    """One finding implies another, in all patients or only among some."""

    among: Text | None = None
    if_: Text
    then: Text
    because: Text
    denied_tells: Literal["no figure"] | None = None


class AmbiguousEntry(Entry):
    """A word that could mean several findings."""

    word: Text
    could_be: list[Text]


class ConversionEntry(Entry):
    """A conversion that is more than a factor."""

    subtract: str | int | float = 0
    times: str | int | float = 1


class UnitEntry(Entry):
    """A unit, how it is written, and what converts to it."""

    unit: Text
    written: list[Text] = []
    from_: dict[str, ConversionEntry | str | int | float] = {}
