"""The form of a case file as a JSON Schema, for editors and other programs."""

from __future__ import annotations

from typing import Any

__all__ = ["CASE_SCHEMA"]

_RECORDED = {"type": ["string", "number", "boolean", "array"]}
_PICTURE: dict[str, Any] = {
    "type": "object",
    "additionalProperties": False,
    "required": ["file", "caption", "source", "license"],
    "properties": {
        "file": {"type": "string", "description": "a file beside the case file, or a link"},
        "caption": {"type": "string", "description": "what it shows; told after the question"},
        "source": {"type": "string", "description": "where it was published, or who made it"},
        "license": {"type": "string", "description": "who may use it, such as CC BY 4.0"},
    },
}
_CASE: dict[str, Any] = {
    "type": "object",
    "additionalProperties": False,
    "required": ["findings"],
    "properties": {
        "name": {"type": "string"},
        "text": {"type": "string", "description": "what the case is, in a few lines"},
        "source": {"type": "string", "description": "where it was published"},
        "patient": {"type": "string", "description": "such as: a 6-year-old male patient"},
        "expected": {
            "type": "object",
            "additionalProperties": False,
            "description": "the published truth",
            "properties": {
                "category": {"type": "string"},
                "also": {"type": "array", "items": {"type": "string"}},
                "urgency": {"type": "string"},
                "hard": {"type": "boolean"},
                "known miss": {"type": "boolean"},
            },
        },
        "pictures": {
            "type": "array",
            "description": "shown at the imaging stage of practice, before the findings",
            "items": _PICTURE,
        },
        "findings": {
            "description": "phrases such as: no fever; or names with what is recorded",
            "anyOf": [
                {"type": "object", "additionalProperties": _RECORDED},
                {
                    "type": "array",
                    "items": {
                        "anyOf": [
                            {"type": "string"},
                            {
                                "type": "object",
                                "minProperties": 1,
                                "maxProperties": 1,
                                "additionalProperties": _RECORDED,
                            },
                        ]
                    },
                },
            ],
        },
    },
}

CASE_SCHEMA: dict[str, Any] = {
    "title": "Case",
    "anyOf": [
        _CASE,
        {
            "type": "object",
            "additionalProperties": False,
            "required": ["cases"],
            "properties": {"cases": {"type": "array", "items": _CASE, "minItems": 1}},
        },
    ],
}
"""A file holds one case, or several under ``cases``."""
