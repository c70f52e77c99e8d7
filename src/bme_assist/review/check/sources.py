"""Checks of what the rules rest on: article, literature, references, sign-off."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bme_assist.knowledge import Source
from bme_assist.knowledge.folder import Placed
from bme_assist.review.check.base import Found, RuleBase

__all__ = ["outdated_signatures", "unaccounted_sources", "uncited_references", "voided_signatures"]


def _cited(base: RuleBase) -> Iterator[Source]:
    knowledge = base.knowledge
    for rule in knowledge.rules:
        yield from rule.sources
    for danger in knowledge.dangers:
        yield from danger.sources
    for mixture in knowledge.mixtures:
        yield from mixture.sources


def unaccounted_sources(base: RuleBase) -> Iterator[Found]:
    """A section of the article, or an entry of the literature, of which nothing is said.

    Each is either carried by a rule, or set aside with a reason, and never both.
    """
    knowledge = base.knowledge
    cited = {source.article for source in _cited(base)}
    for index, section, placed in _sections(base):
        where = placed.at("sections", index, "id")
        if section.no_rule_because and section.id in cited:
            key = placed.tree.at_key((*placed.path, "sections", index, "no rule because"))
            message = f"section {section.id} is set aside, and yet a rule cites it"
            yield Found(key, message, 'take "no rule because" away', owner=where)
        named = any(
            section.id in (category.article_type, category.cause_row, *category.sections)
            for category in knowledge.categories
        )
        if not (section.no_rule_because or section.id in cited or named):
            hint = 'cite it where it weighs, or write "no rule because" with the reason'
            yield Found(where, f"no rule cites section {section.id}", hint, owner=where)
    carried = {name for rule in knowledge.rules for name in rule.carries}
    for entry in knowledge.literature:
        if not (entry.set_aside_because or entry.id in carried):
            hint = 'name it under "carries" of a rule, or write "set aside because"'
            message = f"no rule carries the literature entry {entry.id}"
            yield Found(entry.where, message, hint, owner=entry.where)


def _sections(base: RuleBase) -> Iterator[tuple[int, Any, Placed]]:
    for placed in base.folder.of("article"):
        for index, section in enumerate(placed.entry.sections):
            yield index, section, placed


def uncited_references(base: RuleBase) -> Iterator[Found]:
    """A reference that nothing cites."""
    cited = {source.reference for source in _cited(base)}
    for placed in base.folder.of("references"):
        name = str(placed.path[0])
        if name not in cited:
            where = placed.tree.at_key(placed.path)
            message = f"nothing cites the reference {name}"
            hint = "cite it, take it out, or say in a waiver what it is kept for"
            yield Found(where, message, hint, owner=placed.at())


def voided_signatures(base: RuleBase) -> Iterator[Found]:
    """A sign-off of a rule that says something else today."""
    yield from _signatures(base, "changed since")


def outdated_signatures(base: RuleBase) -> Iterator[Found]:
    """A sign-off whose time is over."""
    yield from _signatures(base, "expired")


def _signatures(base: RuleBase, state: str) -> Iterator[Found]:
    from datetime import date

    from bme_assist.review.signature import sign_off

    for rule in base.knowledge.rules:
        if not rule.signed:
            continue
        # Without a day of its own every sign-off still lasts.
        found = sign_off(rule, base.knowledge, base.today or date.min)
        if found.state == state and found.signature:
            place = rule.signed.index(found.signature)
            yield Found(
                base.places.at(rule.where, "signed", place),
                f"{rule.id} is {found.words}",
                f"let a reviewer read it again: bme-assist sign {rule.id} --by NAME",
                owner=rule.where,
            )
