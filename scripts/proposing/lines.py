"""The Then lines that say what a rule does, and what they can be asked about an answer."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bme_assist.knowledge import (
    Evidence,
    Exclusion,
    KnowledgeBase,
    Limit,
    Management,
    NextStep,
    Outside,
    RedFlag,
    Rule,
)
from bme_assist.workup.assess import Answer
from bme_assist.workup.worked import Worked

__all__ = ["as_cause", "firing_line", "lines_of", "shows", "silent_line"]


def shows(rule: Rule, answer: Worked) -> bool:
    """Whether what the rule does can be seen in the answer."""
    match rule:
        case NextStep():
            return any(step.rule == rule.id for step in Answer(answer).next_steps)
        case Management():
            return any(option.rule == rule.id for option in Answer(answer).management)
        case Exclusion():
            return any(rule.id in danger.reasons for danger in Answer(answer).dangers)
    return rule.id in answer.firings


def lines_of(rule: Rule, knowledge: KnowledgeBase) -> tuple[str, ...]:
    """Every effect of a rule, line by line."""
    return tuple(_lines(rule, knowledge))


def _lines(rule: Rule, knowledge: KnowledgeBase) -> Iterable[str]:
    match rule:
        case Evidence():
            cause = rule.condition or as_cause(rule.category, knowledge)
            if rule.condition:
                yield f"{rule.id} speaks {rule.speaks} {rule.category}"
            yield f"{rule.id} is {rule.strength} evidence {rule.speaks} {cause}"
        case RedFlag():
            yield from _flag_lines(rule)
        case Limit():
            yield f"{rule.id} holds {rule.category} at {rule.at_most} at most"
        case Outside():
            yield f'"{rule.name}" is named outside the eight categories'
            yield f"{rule.id} is concluded"
        case Exclusion():
            yield f'the danger "{rule.danger}" is excluded'
            yield f"{rule.id} is concluded"
        case NextStep():
            yield f'the next steps include "{rule.step}"'
            if rule.before_treatment:
                yield f'the next step "{rule.step}" comes before treatment'
        case Management():
            yield f'the management options include "{rule.option}"'
        case _:
            yield f"{rule.id} is concluded"


def _flag_lines(rule: RedFlag) -> Iterable[str]:
    yield f'the red flag "{rule.name}" asks for {rule.urgency} action'
    for cause in (*rule.suspects, *rule.suspects_outside):
        yield f'the red flag "{rule.name}" points to {cause}'
    if rule.danger:
        yield f'the danger "{rule.danger}" is flagged'
    yield f"{rule.id} is concluded"


def firing_line(rule: Rule, answer: Worked) -> str:
    """In a row: the rule comes out as in the base."""
    if isinstance(rule, Evidence):
        return f"{rule.id} speaks {rule.speaks} {rule.category}"
    if isinstance(rule, NextStep):
        word = "include" if shows(rule, answer) else "do not include"
        steps = [one.step for one in answer.knowledge.next_steps]
        return f'the next steps {word} "{_short(rule.step, steps)}"'
    if isinstance(rule, Management) and not rule.when:
        word = "include" if shows(rule, answer) else "do not include"
        options = [one.option for one in answer.knowledge.management]
        return f'the management options {word} "{_short(rule.option, options)}"'
    return f"{rule.id} is concluded"


def _short(text: str, texts: Iterable[str]) -> str:
    """As much of a text as tells it from all others, up to a stop in the sentence."""
    others = [one.casefold() for one in texts if one != text]
    for stop in re.finditer(r"[,;:(]| then | and ", text):
        short = text[: stop.start()].rstrip()
        if not any(short.casefold() in one for one in others):
            return short
    return text


def silent_line(rule: Rule) -> str:
    """In a row: the rule does not fire."""
    return f"{rule.id} stays silent"


def as_cause(category: str, knowledge: KnowledgeBase) -> str:
    """``an infectious cause``; a diagnosis by its own name stands for itself."""
    if knowledge.category(category).diagnosis_of_exclusion:
        return category
    return f"{'an' if category[0] in 'aeiou' else 'a'} {category} cause"
