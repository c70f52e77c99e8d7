"""What somebody asks about: a category, red flag, step, section, feature, danger or rule."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bme_assist.errors import Location, Problem, UsageError
from bme_assist.knowledge import Category, KnowledgeBase, Rule, Section

__all__ = ["Asked", "asked_about", "category_asked"]


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing to explain: a category, or rules that share a name or a section."""

    kind: Literal["category", "red flag", "next step", "section", "feature", "danger", "rule"]
    name: str
    title: str
    category: Category | None = None
    rules: tuple[Rule, ...] = ()
    section: Section | None = None


def category_asked(name: str, knowledge: KnowledgeBase) -> Category | None:
    """The category that goes by this name, title or synonym; None when there is none."""
    wanted = _plain(name)
    for category in knowledge.categories:
        if wanted in map(_plain, (category.name, category.title, *category.synonyms)):
            return category
    return None


def asked_about(name: str, knowledge: KnowledgeBase) -> Asked:
    """Find what is meant by a rule id, a name, a heading or the words of a next step.

    Where several things share a name, the first of the kinds above is meant. Raises UsageError
    with the nearest name when nothing goes by it.
    """
    wanted = _plain(name)
    found = _rule(wanted, knowledge) or _named(wanted, knowledge) or _read(wanted, knowledge)
    if found:
        return found
    known = [c.name for c in knowledge.categories] + [f.name for f in knowledge.red_flags]
    known += [f.name for f in knowledge.features] + [d.name for d in knowledge.dangers]
    known += [rule.id for rule in knowledge.rules] + list(knowledge.sections)
    nearest = knowledge.phrases.names.nearest(name, list(dict.fromkeys(known)))
    hint = (
        f'did you mean "{nearest}"?'
        if nearest
        else "ask about a category, red flag, step, section, feature or rule id"
    )
    message = f'there is nothing called "{name}" to explain'
    raise UsageError([Problem(Location("question"), "BME201", message, hint)])


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold().rstrip(".")


def _rule(wanted: str, knowledge: KnowledgeBase) -> Asked | None:
    for rule in knowledge.rules:
        if rule.id.casefold() == wanted:
            return Asked("rule", rule.id, rule.title, rules=(rule,))
    return None


def _named(wanted: str, knowledge: KnowledgeBase) -> Asked | None:
    category = category_asked(wanted, knowledge)
    if category:
        return Asked("category", category.name, category.title, category=category)
    flags = tuple(f for f in knowledge.red_flags if _plain(f.name) == wanted)
    if flags:
        return Asked("red flag", flags[0].name, flags[0].name, rules=flags)
    features = tuple(f for f in knowledge.features if _plain(f.name) == wanted)
    if features:
        return Asked("feature", features[0].name, features[0].name, rules=features)
    for danger in knowledge.dangers:
        if _plain(danger.name) == wanted:
            raised = tuple(f for f in knowledge.red_flags if f.danger == danger.name)
            return Asked("danger", danger.name, danger.name, rules=(*raised, *danger.excluded_by))
    return None


def _read(wanted: str, knowledge: KnowledgeBase) -> Asked | None:
    for section in knowledge.sections.values():
        if wanted in (_plain(section.id), _plain(section.path[-1]), _plain(section.heading)):
            rules = tuple(
                rule
                for rule in knowledge.rules
                if any(source.article == section.id for source in rule.sources)
            )
            return Asked("section", section.id, section.heading, rules=rules, section=section)
    steps = [step for step in knowledge.next_steps if _plain(step.step).startswith(wanted)]
    if wanted and steps:
        return Asked("next step", steps[0].step, steps[0].step, rules=tuple(steps[:1]))
    return None
