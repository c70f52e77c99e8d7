"""The feature files: one for each category, one for each other kind of rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from bme_assist.cases import CHANGED, slug
from bme_assist.knowledge import KnowledgeBase, Management, NextStep, Rule
from proposing.lines import as_cause
from proposing.proposal import Proposal

__all__ = ["files_of"]

_INTRODUCTION = """\
  Each scenario is one rule: a patient in whom it holds, with nothing recorded but what is needed,
  and below what becomes of it when one thing is recorded otherwise."""


def files_of(
    knowledge: KnowledgeBase, proposals: Mapping[str, Sequence[Proposal]]
) -> Iterator[tuple[str, str]]:
    """The name and the text of each file."""
    for title, name, rules in _kinds(knowledge):
        found = [text for rule in rules for text in _scenarios(rule, proposals.get(rule.id, ()))]
        if found:
            yield name, "\n\n".join([f"Feature: {title}\n{_INTRODUCTION}", *found]) + "\n"


def _kinds(knowledge: KnowledgeBase) -> Iterator[tuple[str, str, Sequence[Rule]]]:
    for category in knowledge.categories:
        rules: list[Rule] = [one for one in knowledge.evidence if one.category == category.name]
        rules += [one for one in knowledge.limits if one.category == category.name]
        cause = as_cause(category.name, knowledge)
        title = f"What speaks for and against {cause}"
        yield title, f"{slug(category.name)}.feature", rules
    exclusions = [way for danger in knowledge.dangers for way in danger.excluded_by]
    features = "Findings that clinicians think of as one"
    yield features, "features.feature", knowledge.features
    yield "Red flags", "red-flags.feature", knowledge.red_flags
    yield "Causes outside the eight categories", "outside.feature", knowledge.outside
    yield "What excludes a danger", "dangers.feature", exclusions
    yield "The steps of the workup", "next-steps.feature", knowledge.next_steps
    yield "Management options", "management.feature", knowledge.management


def _scenarios(rule: Rule, proposals: Iterable[Proposal]) -> Iterator[str]:
    for one in proposals:
        yield "\n".join(_scenario(rule, one))


def _scenario(rule: Rule, proposal: Proposal) -> Iterator[str]:
    yield f"  @rule-{rule.id}"
    yield f"  Scenario: {rule.id}: {_title(rule)}{proposal.about}"
    yield f"    Given {proposal.given}"
    yield "    When the findings are worked up"
    for place, line in enumerate(proposal.then):
        yield f"    {'And' if place else 'Then'} {line}"
    if proposal.rows:
        yield f"    And {CHANGED}"
        rows = [("changed", "answer"), *((row.changed, row.answer) for row in proposal.rows)]
        first, second = (max(len(row[at]) for row in rows) for at in (0, 1))
        yield from (f"      | {one.ljust(first)} | {two.ljust(second)} |" for one, two in rows)


def _title(rule: Rule) -> str:
    if isinstance(rule, NextStep):
        return rule.step
    return rule.option if isinstance(rule, Management) else rule.title
