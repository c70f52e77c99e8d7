"""What every entry of a rule file has in common: keys with spaces, phrases, sources."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, WithJsonSchema

__all__ = ["Entry", "SignatureEntry", "SourceEntry", "Text", "WaiverEntry", "When"]


def _spaced(name: str) -> str:
    return name.rstrip("_").replace("_", " ")


class Entry(BaseModel):
    """Any entry of a rule file: unknown keys are errors; keys are written with spaces."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, alias_generator=_spaced, populate_by_name=True, strict=False
    )


Text = Annotated[str, Field(min_length=1)]
_PHRASES = {"type": "array", "items": {"type": "string"}, "minItems": 1}
_WHEN = {
    "type": "array",
    "minItems": 1,
    "items": {
        "anyOf": [
            {"type": "string"},
            {
                "type": "object",
                "maxProperties": 1,
                "minProperties": 1,
                "properties": {"any of": _PHRASES, "unless": _PHRASES, "all of": _PHRASES},
                "patternProperties": {"^at least [0-9]+ of$": _PHRASES},
                "additionalProperties": False,
            },
        ]
    },
}
When = Annotated[Any, WithJsonSchema(_WHEN)]
Phrases = list[Text]
BasisWord = Literal["stated", "inferred", "beyond"]


class SourceEntry(Entry):
    """Where a statement comes from."""

    article: Text | None = None
    reference: Text | None = None
    basis: BasisWord | None = None


class WaiverEntry(Entry):
    """Why a check of `bme-assist check` does not count here, and beside which other entry."""

    code: Annotated[str, Field(pattern=r"^BME\d{3}$")]
    with_: Text | None = None
    because: Text


class SignatureEntry(Entry):
    """A reviewer's sign-off: who, when, until when, and the digest of what was signed."""

    by: Text
    date: dt.date
    until: dt.date | None = None
    digest: Annotated[str, Field(pattern=r"^[0-9a-f]{16}-[0-9a-f]{16}$")]
