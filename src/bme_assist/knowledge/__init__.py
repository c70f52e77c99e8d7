"""Reads ``rules/`` into a frozen knowledge base; the only place that knows YAML."""

from bme_assist.knowledge.category import Category, Condition
from bme_assist.knowledge.claims import Claim
from bme_assist.knowledge.condition import Atom, Group, Part, Value, atoms_of
from bme_assist.knowledge.finding import Finding, Implication
from bme_assist.knowledge.interval import Interval, figure
from bme_assist.knowledge.load import (
    compiled_knowledge,
    is_compiled,
    load_knowledge,
    rule_files,
)
from bme_assist.knowledge.model import KnowledgeBase
from bme_assist.knowledge.phrases import PhraseError, PhraseReader, Recorded
from bme_assist.knowledge.rule import (
    Danger,
    Evidence,
    Exclusion,
    Feature,
    Limit,
    Management,
    NextStep,
    Outside,
    RedFlag,
    Rule,
    Signature,
    Source,
)
from bme_assist.knowledge.scale import Scale
from bme_assist.knowledge.search import findings_alike, search_findings
from bme_assist.knowledge.source import Literature, Reference, Section
from bme_assist.knowledge.statement import Statement

__all__ = [
    "Atom",
    "Category",
    "Claim",
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
    "Literature",
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
    "Signature",
    "Source",
    "Statement",
    "Value",
    "atoms_of",
    "compiled_knowledge",
    "figure",
    "findings_alike",
    "is_compiled",
    "load_knowledge",
    "rule_files",
    "search_findings",
]
