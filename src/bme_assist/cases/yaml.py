"""YAML to values with places; the YAML itself is read by ``knowledge``."""

from __future__ import annotations

from bme_assist.cases.tree import Tree
from bme_assist.errors import CaseError, KnowledgeError
from bme_assist.knowledge.yaml import read_tree

__all__ = ["yaml_tree"]


def yaml_tree(text: str, source: str) -> Tree:
    """Read the values of a YAML file. Raises CaseError for broken YAML."""
    try:
        return read_tree(text, source)
    except KnowledgeError as error:
        raise CaseError(error.problems) from None
