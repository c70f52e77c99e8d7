"""Walks the document that Gherkin makes of a feature file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

__all__ = ["walk"]


def walk(node: Any) -> Iterator[dict[str, Any]]:
    """Every node of the document, in file order."""
    # Gherkin makes plain dictionaries and lists; most values are words, not worth a call.
    if isinstance(node, dict):
        if "location" in node:
            yield node
        node = node.values()
    for value in node:
        if isinstance(value, dict | list):
            yield from walk(value)
