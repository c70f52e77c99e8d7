"""What somebody asks about: a category, condition, red flag, step, finding, section or rule."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bme_assist.errors import Location, Problem, UsageError
from bme_assist.knowledge import Category, Finding, KnowledgeBase, Rule, Section
from bme_assist.knowledge.names import did_you_mean

__all__ = ["Asked", "CategoryMeant", "asked_about", "category_asked", "category_meant"]

Kind = Literal[
    "category", "red flag", "next step", "section", "feature", "danger", "rule", "finding"
]


@dataclass(frozen=True, slots=True)
class CategoryMeant:
    """A category, and how it was meant: ``osteonecrosis belongs to ischemic``; empty: by name."""

    category: Category
    note: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing to explain: a category, or rules that share a name, a finding or a section.

    ``note`` says what else the name stands for, such as the category of a condition.
    """

    kind: Kind
    name: str
    title: str
    category: Category | None = None
    rules: tuple[Rule, ...] = ()
    section: Section | None = None
    finding: Finding | None = None
    note: str = ""


def category_asked(name: str, knowledge: KnowledgeBase) -> Category | None:
    """The category that goes by this name, title or synonym; None when there is none."""
    said = knowledge.phrases.names.normal.text
    wanted = said(_plain(name))
    for category in knowledge.categories:
        if wanted in map(said, (category.name, category.title, *category.synonyms)):
            return category
    return None


def category_meant(name: str, knowledge: KnowledgeBase) -> CategoryMeant | None:
    """The category of this name, or the one to which a condition of this name belongs."""
    category = category_asked(name, knowledge)
    if category:
        return CategoryMeant(category)
    said = knowledge.phrases.names.normal.text
    wanted = said(_plain(name))
    for category in knowledge.categories:
        for condition in category.conditions:
            if wanted in map(said, (condition.name, *condition.synonyms)):
                return CategoryMeant(category, f"{condition.name} belongs to {category.name}")
    return None


def asked_about(name: str, knowledge: KnowledgeBase) -> Asked:
    """Find what is meant by a rule id, a name, a heading or the words of a next step.

    Where several things share a name the first of these is meant: rule, category, red flag,
    danger, condition (which stands for its category), feature, next step, finding, section of
    the article. Raises UsageError with the nearest names when nothing goes by it.
    """
    wanted = _plain(name)
    found = (
        _rule(wanted, knowledge)
        or _named(wanted, knowledge)
        or _step(wanted, knowledge)
        or _finding(name, knowledge)
        or _section(wanted, knowledge)
    )
    if found:
        return found
    known = knowledge.categories_and_conditions()
    known += [f.name for f in knowledge.red_flags] + [d.name for d in knowledge.dangers]
    known += [f.name for f in knowledge.features]
    known += [rule.id for rule in knowledge.rules] + list(knowledge.sections)
    known += list(knowledge.findings)
    nearest = knowledge.phrases.names.near(name, dict.fromkeys(known))
    hint = did_you_mean(nearest) or (
        "ask about a category, condition, red flag, danger, feature, step, finding, "
        "section or rule id"
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
    said = knowledge.phrases.names.normal.text
    meant = category_meant(wanted, knowledge)
    if meant and not meant.note:
        return _category(meant)
    also = f"As a condition, {meant.note}." if meant else ""
    key = said(wanted)
    flags = tuple(f for f in knowledge.red_flags if said(_plain(f.name)) == key)
    if flags:
        return Asked("red flag", flags[0].name, flags[0].name, rules=flags, note=also)
    for danger in knowledge.dangers:
        if said(_plain(danger.name)) == key:
            raised = tuple(f for f in knowledge.red_flags if f.danger == danger.name)
            rules = (*raised, *danger.excluded_by)
            return Asked("danger", danger.name, danger.name, rules=rules, note=also)
    if meant:
        return _category(meant)
    features = tuple(f for f in knowledge.features if said(_plain(f.name)) == key)
    if features:
        return Asked("feature", features[0].name, features[0].name, rules=features)
    return None


def _category(meant: CategoryMeant) -> Asked:
    one = meant.category
    note = f"{meant.note[:1].upper()}{meant.note[1:]}." if meant.note else ""
    return Asked("category", one.name, one.title, category=one, note=note)


def _step(wanted: str, knowledge: KnowledgeBase) -> Asked | None:
    steps = [step for step in knowledge.next_steps if _plain(step.step).startswith(wanted)]
    if wanted and steps:
        return Asked("next step", steps[0].step, steps[0].step, rules=tuple(steps[:1]))
    return None


def _finding(name: str, knowledge: KnowledgeBase) -> Asked | None:
    entry = knowledge.phrases.names.exactly(name)
    if entry is None or entry.kind != "finding":
        return None
    finding = knowledge.findings[entry.subject]
    rules = knowledge.rules_reading(finding.name)
    return Asked("finding", finding.name, finding.name, rules=rules, finding=finding)


def _section(wanted: str, knowledge: KnowledgeBase) -> Asked | None:
    for section in knowledge.sections.values():
        if wanted in (_plain(section.id), _plain(section.path[-1]), _plain(section.heading)):
            rules = tuple(
                rule
                for rule in knowledge.rules
                if any(source.article == section.id for source in rule.sources)
            )
            title = f"article section {section.heading}"
            return Asked("section", section.id, title, rules=rules, section=section)
    return None
