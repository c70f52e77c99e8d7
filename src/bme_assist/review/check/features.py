"""Checks of the features: names, steps and ids that their scenarios use or miss."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from bme_assist.cases.examples import CHANGED
from bme_assist.cases.tags import CASE
from bme_assist.errors import Location
from bme_assist.knowledge import KnowledgeBase
from bme_assist.review.check.base import Found, RuleBase
from bme_assist.review.check.scenarios import Scenario, Step
from bme_assist.review.expectation import form_of

__all__ = [
    "cases_without_truth",
    "twin_scenarios",
    "unknown_names",
    "unknown_then_lines",
    "unused_columns",
    "unused_steps",
    "when_lines",
]

_PLACEHOLDER = re.compile(r"<([^<>]+)>")


def _scenarios(base: RuleBase) -> tuple[Scenario, ...]:
    return base.features.scenarios if base.features else ()


def twin_scenarios(base: RuleBase) -> Iterator[Found]:
    """Two scenarios of one name in different files: a report could not tell them apart."""
    first: dict[str, Location] = {}
    for scenario in _scenarios(base):
        before = first.setdefault(scenario.name, scenario.where)
        # Within one file the reader of the features tells it.
        if scenario.name and before.source != scenario.where.source:
            yield Found(
                scenario.where,
                f'two scenarios have the name "{scenario.name}"',
                f"the first is at {before}",
            )


def when_lines(base: RuleBase) -> Iterator[Found]:
    """A scenario without a When line, or with more than one."""
    for scenario in _scenarios(base):
        lines = [line for line in scenario.lines if line.kind == "When"]
        if not lines:
            message = f'scenario "{scenario.name}" has no When line'
            yield Found(scenario.where, message, "write: When the findings are worked up")
        for line in lines[1:]:
            message = f'scenario "{scenario.name}" has {len(lines)} When lines'
            yield Found(line.where, message, "make a scenario of its own for each")


def unused_steps(base: RuleBase) -> Iterator[Found]:
    """A step of the catalog that no scenario uses."""
    if not base.features or not base.features.scenarios:
        return
    written: dict[str, set[str]] = {"Given": set(), "When": set(), "Then": set()}
    for scenario in base.features.scenarios:
        for line in scenario.lines:
            written[line.kind].add(_PLACEHOLDER.sub("1", line.words))
            if line.words == CHANGED:
                written["Then"].update(_PLACEHOLDER.sub("1", cell) for cell in _cells(line.below))
    for step in base.features.steps:
        if not _is_used(step, written[step.kind]):
            message = f'no scenario uses the step "{step.kind} {step.words}"'
            yield Found(step.where, message, "use it, or take it out of the catalog")


def _cells(below: str) -> list[str]:
    return below.split("\n")


def _is_used(step: Step, lines: Iterable[str]) -> bool:
    pattern = step.pattern
    return any(pattern.fullmatch(line) for line in lines)


def unused_columns(base: RuleBase) -> Iterator[Found]:
    """A column of examples that no line reads, or a placeholder that no column fills."""
    for scenario in _scenarios(base):
        text = [scenario.name, *(part for x in scenario.lines for part in (x.words, x.below))]
        asked = {name for one in text for name in _PLACEHOLDER.findall(one)}
        columns = {name for name, _ in scenario.columns}
        for name, where in scenario.columns:
            if name not in asked:
                yield Found(where, f'no line reads the column "{name}"', f"write <{name}>")
        for line in scenario.lines:
            for name in _PLACEHOLDER.findall(f"{line.words}\n{line.below}"):
                if columns and name not in columns:
                    hint = f"the columns are: {', '.join(sorted(columns))}"
                    yield Found(line.where, f'no column fills "<{name}>"', hint)


# ---- names -------------------------------------------------------------------------------------


def unknown_names(base: RuleBase) -> Iterator[Found]:
    """A tag or a Then line that names a rule, section, category or the like that is not there."""
    if not base.features:
        return
    knowledge = base.knowledge
    rules = [rule.id for rule in knowledge.rules]
    told: set[Location] = set()
    for scenario in base.features.scenarios:
        for tag, where in scenario.tags:
            rule = tag.removeprefix("rule-")
            if rule != tag and rule not in rules and where not in told:
                told.add(where)
                hint = _nearest(rule, rules, knowledge)
                yield Found(where, f'"@{tag}" names no rule', hint)
    known = _known(knowledge)
    for example in base.features.examples:
        for said in example.then:
            found = form_of(said.text)
            for what, word in _named(found[0].pattern, found[1]) if found else ():
                if word not in known[what] and said.where not in told:
                    told.add(said.where)
                    hint = _nearest(word, known[what], knowledge)
                    yield Found(said.where, f'"{word}" is not a known {what}', hint)


_QUOTED = {
    "the red flag": "red flag",
    "the danger": "danger",
    '"{name}" is named outside': "cause outside the eight",
}
_PLAIN = {
    "rule": "rule",
    "category": "category",
    "other": "category",
    "section": "section",
    "standing": "standing",
    "urgency": "urgency",
    "finding": "finding",
}


def _named(pattern: str, words: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """What a line names: the sort of thing, and its name."""
    for place, word in words.items():
        if place == "name":
            sort = next((s for start, s in _QUOTED.items() if pattern.startswith(start)), "")
        else:
            sort = _PLAIN.get(place, "")
        if sort:
            yield sort, word


def _known(knowledge: KnowledgeBase) -> dict[str, list[str]]:
    scale, sections = knowledge.scale, knowledge.sections.values()
    return {
        "rule": [rule.id for rule in knowledge.rules],
        "category": [category.name for category in knowledge.categories],
        "section": [name for s in sections for name in (s.id, s.heading)],
        "standing": [standing.name for standing in scale.standings],
        "urgency": [urgency.name for urgency in scale.urgencies],
        "finding": list(knowledge.findings),
        "red flag": [flag.name for flag in knowledge.red_flags],
        "danger": [danger.name for danger in knowledge.dangers],
        "cause outside the eight": [rule.name for rule in knowledge.outside],
    }


def _nearest(word: str, known: Iterable[str], knowledge: KnowledgeBase) -> str:
    found = knowledge.phrases.names.nearest(word, list(known))
    return f'did you mean "{found}"?' if found else ""


def cases_without_truth(base: RuleBase) -> Iterator[Found]:
    """A case of the library without the category that was published of it."""
    for example in base.features.examples if base.features else ():
        case = example.case
        if CASE in case.tags and not example.change and not case.expected.category:
            message = f'case "{case.name}" has no published category'
            yield Found(example.where, message, "tag it, as in @infectious")


def unknown_then_lines(base: RuleBase) -> Iterator[Found]:
    """A Then line of a worked-up scenario that nobody can judge."""
    for example in base.features.examples if base.features else ():
        for said in example.then:
            if form_of(said.text) is None:
                hint = "the steps are listed in features/README.md"
                yield Found(said.where, f'unknown step "Then {said.text}"', hint)
