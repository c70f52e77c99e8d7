"""The sections of the article that bear on a case, in order of relevance, each with the reason."""

from __future__ import annotations

from collections.abc import Iterable

from bme_assist.knowledge import Category, KnowledgeBase, Rule
from bme_assist.workup.assessment import SectionShown

__all__ = ["Citing", "sections_to_read"]

Citing = tuple[Rule, int]
"""A rule that bears on the answer, and how much its sections gain by that."""


def sections_to_read(
    knowledge: KnowledgeBase, leading: Category | None, citing: Iterable[Citing]
) -> tuple[SectionShown, ...]:
    """Rank the sections by what cites them; ties stand in the order of the article.

    The leading category's own sections gain most; then those cited by red flags, by counted
    evidence, by next steps and by management options.
    """
    gained: dict[str, int] = {}
    because: dict[str, list[str]] = {}

    def gain(section: str, points: int, reason: str) -> None:
        gained[section] = gained.get(section, 0) + points
        reasons = because.setdefault(section, [])
        if reason not in reasons:
            reasons.append(reason)

    if leading:
        own = (leading.article_type, leading.cause_row, *leading.sections)
        for section in dict.fromkeys(filter(None, own)):
            gain(section, 10, f"describes {leading.name}, which leads")
    for rule, points in citing:
        for source in rule.sources:
            if source.article:
                gain(source.article, points, f"cited by {rule.id}")
    order = {section: place for place, section in enumerate(knowledge.sections)}
    ranked = sorted(gained, key=lambda section: (-gained[section], order[section]))
    return tuple(
        SectionShown(
            id=name,
            heading=knowledge.sections[name].heading,
            path=knowledge.sections[name].path,
            gist=knowledge.sections[name].gist,
            citations=knowledge.sections[name].citations,
            relevance=gained[name],
            because=tuple(because[name]),
        )
        for name in ranked
    )
