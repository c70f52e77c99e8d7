"""Turns a rule's sources into citations that can be printed."""

from __future__ import annotations

from bme_assist.knowledge import KnowledgeBase, Source
from bme_assist.workup.assessment import CitedSource

__all__ = ["cite"]


def cite(sources: tuple[Source, ...], knowledge: KnowledgeBase) -> tuple[CitedSource, ...]:
    """The sources with headings, titles, journals and years."""
    return tuple(_cited(source, knowledge) for source in sources)


def _cited(source: Source, knowledge: KnowledgeBase) -> CitedSource:
    section = knowledge.sections.get(source.article)
    reference = knowledge.references.get(source.reference)
    citation = ""
    if reference:
        journal = f"{reference.journal} {reference.year or ''}".strip()
        citation = f"{reference.title}. {journal}" if journal else reference.title
    return CitedSource(
        article=source.article,
        heading=section.heading if section else "",
        basis=source.basis or ("beyond" if source.reference and not source.article else ""),
        reference=source.reference,
        citation=citation,
    )
