"""What every entry of a rule file has in common: keys with spaces, phrases, sources."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, WithJsonSchema

__all__ = ["Entry", "SourceEntry", "Text", "When"]


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
