"""As much of JSON Schema as the published schemas use, written out plainly.

A keyword that it does not know is an error, so that no part of a schema goes unread.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

Schema = dict[str, Any]
SAYS_NOTHING = {"$schema", "$defs", "title", "description", "default"}
TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,), "array": (list,), "string": (str,), "boolean": (bool,),
    "integer": (int,), "number": (int, float), "null": (type(None),),
}  # fmt: skip


def faults(value: Any, schema: Schema) -> list[str]:
    """Every place at which the value is not what the schema asks for."""
    return list(_faults(value, schema, schema, "$"))


def _faults(value: Any, schema: Schema, root: Schema, path: str) -> Iterator[str]:
    for keyword, wanted in schema.items():
        if keyword in SAYS_NOTHING:
            continue
        if keyword == "$ref":
            yield from _faults(value, root["$defs"][wanted.rpartition("/")[2]], root, path)
        elif keyword == "anyOf":
            tried = [list(_faults(value, one, root, path)) for one in wanted]
            if all(tried):
                yield min(tried, key=len)[0]
        elif keyword in _IN_OBJECTS or keyword in _IN_ARRAYS:
            yield from _inside(keyword, value, schema, root, path)
        elif not _SIMPLE[keyword](value, wanted):
            yield f"{path}: {keyword} {wanted} is not kept by {value!r:.60}"


def _is(value: Any, wanted: str | list[str]) -> bool:
    names = [wanted] if isinstance(wanted, str) else wanted
    if isinstance(value, bool):
        return "boolean" in names
    return any(isinstance(value, TYPES[name]) for name in names)


_SIMPLE: dict[str, Any] = {
    "type": _is,
    "const": lambda value, wanted: value == wanted,
    "enum": lambda value, wanted: value in wanted,
    "pattern": lambda value, wanted: not isinstance(value, str) or re.search(wanted, value),
    "minLength": lambda value, wanted: not isinstance(value, str) or len(value) >= wanted,
    "minimum": lambda value, wanted: not isinstance(value, int | float) or value >= wanted,
    "exclusiveMinimum": lambda value, wanted: not isinstance(value, int | float) or value > wanted,
    "minItems": lambda value, wanted: not isinstance(value, list) or len(value) >= wanted,
    "required": lambda value, wanted: not isinstance(value, dict) or set(wanted) <= set(value),
    "minProperties": lambda value, wanted: not isinstance(value, dict) or len(value) >= wanted,
    "maxProperties": lambda value, wanted: not isinstance(value, dict) or len(value) <= wanted,
}
_IN_OBJECTS = {"properties", "patternProperties", "additionalProperties", "propertyNames"}
_IN_ARRAYS = {"items"}


def _inside(keyword: str, value: Any, schema: Schema, root: Schema, path: str) -> Iterator[str]:
    wanted = schema[keyword]
    if keyword == "items" and isinstance(value, list):
        for at, one in enumerate(value):
            yield from _faults(one, wanted, root, f"{path}[{at}]")
    if keyword in _IN_OBJECTS and isinstance(value, dict):
        for key, one in value.items():
            for found, inner in _asked_of(keyword, key, one, schema):
                if inner is False:
                    yield f"{path}.{key}: not allowed"
                elif inner is not True:
                    yield from _faults(found, inner, root, f"{path}.{key}")


def _asked_of(keyword: str, key: str, one: Any, schema: Schema) -> Iterator[tuple[Any, Any]]:
    """What the keyword asks of a key or of its value."""
    wanted = schema[keyword]
    if keyword == "propertyNames":
        yield key, wanted
    elif keyword == "properties" and key in wanted:
        yield one, wanted[key]
    elif keyword == "patternProperties":
        yield from ((one, inner) for pattern, inner in wanted.items() if re.search(pattern, key))
    elif keyword == "additionalProperties" and not _named(key, schema):
        yield one, wanted


def _named(key: str, schema: Schema) -> bool:
    patterns = schema.get("patternProperties", {})
    return key in schema.get("properties", {}) or any(re.search(p, key) for p in patterns)
