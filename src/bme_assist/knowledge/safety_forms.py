"""The form of ``safety.yaml``: what must hold for every possible case; phrases stay text here."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from bme_assist.knowledge.form import Entry, SourceEntry, Text, When

__all__ = ["SafetyEntry"]


class SafetyEntry(Entry):
    """A statement over all possible cases, which a solver proves or refutes."""

    id: Annotated[str, Field(pattern=r"^SAF-\d{2,3}$")]
    title: Text
    for_each: Literal["category", "specific category", "danger", "red flag"] | None = None
    in_every_case_with: When = None
    nothing_recorded_but: list[Text] | None = None
    and_in_the_same_case_with: (
        Literal[
            "anything more recorded",
            "more that speaks for the category",
        ]
        | None
    ) = None
    then: When = None
    then_never: When = None
    because: Text
    sources: list[SourceEntry]
