"""Reads ``rules/`` into a frozen knowledge base; the only place that knows YAML."""

from bme_assist.knowledge.condition import Atom, Group, Part, Value, atoms_of
from bme_assist.knowledge.interval import Interval, figure
from bme_assist.knowledge.load import is_compiled, load_knowledge
from bme_assist.knowledge.model import (
    Category,
    Condition,
    Danger,
    Evidence,
    Exclusion,
    Feature,
    Finding,
    Implication,
    KnowledgeBase,
    Limit,
    Management,
    NextStep,
    Outside,
    RedFlag,
    Reference,
    Rule,
    Scale,
    Section,
    Source,
)
from bme_assist.knowledge.phrases import PhraseError, PhraseReader, Recorded
from bme_assist.knowledge.search import search_findings

__all__ = [
    "Atom",
    "Category",
    "Condition",
    "Danger",
    "Evidence",
    "Exclusion",
    "Feature",
    "Finding",
    "Group",
    "Implication",
    "Interval",
    "KnowledgeBase",
    "Limit",
    "Management",
    "NextStep",
    "Outside",
    "Part",
    "PhraseError",
    "PhraseReader",
    "Recorded",
    "RedFlag",
    "Reference",
    "Rule",
    "Scale",
    "Section",
    "Source",
    "Value",
    "atoms_of",
    "figure",
    "is_compiled",
    "load_knowledge",
    "search_findings",
]
