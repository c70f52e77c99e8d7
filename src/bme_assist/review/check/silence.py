"""The check for cases that end in nothing: no candidate, and no next step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bme_assist.cases import Case
from bme_assist.knowledge import Finding, KnowledgeBase
from bme_assist.knowledge.words import say_value
from bme_assist.review.check.base import Found, RuleBase
from bme_assist.review.proof import Formula, Symbols, any_of
from bme_assist.workup import assess

__all__ = ["say_case", "silent_cases"]

_COMPLAINTS = "symptoms"
"""The group of findings with any of which a work-up may begin."""


def silent_cases(base: RuleBase) -> Iterator[Found]:
    """A case with a symptom that gets neither a candidate nor a next step."""
    knowledge = base.knowledge
    symptoms = [f for f in knowledge.findings.values() if f.group == _COMPLAINTS]
    case = base.logic.case_without_points(
        any_of(_has(base.logic.symbols, finding) for finding in symptoms),
        *(~base.logic.is_due(step) for step in knowledge.next_steps),
    )
    if case is not None:
        case = _smaller(case, {finding.name for finding in symptoms}, knowledge)
        recorded = {one.finding for one in case.recorded}
        first = next(finding for finding in symptoms if finding.name in recorded)
        yield Found(
            first.where,
            f"neither a candidate nor a next step for: {say_case(case, knowledge)}",
            "let a last step, such as a referral, be listed in every case",
            owner=first.where,
        )


def _has(symbols: Symbols, finding: Finding) -> Formula:
    if finding.kind == "presence":
        return symbols.present(finding.name)
    return symbols.recorded(finding.name)


def _smaller(case: Case, symptoms: set[str], knowledge: KnowledgeBase) -> Case:
    """The case without every finding that it can do without, as the work-up itself answers."""
    for one in sorted(case.recorded, key=lambda one: (one.finding in symptoms, one.finding)):
        fewer = replace(case, recorded=tuple(r for r in case.recorded if r is not one))
        if _is_silent(fewer, symptoms, knowledge):
            case = fewer
    return case


def _is_silent(case: Case, symptoms: set[str], knowledge: KnowledgeBase) -> bool:
    if not any(one.finding in symptoms and one.value is not False for one in case.recorded):
        return False
    answer = assess(case, knowledge)
    return answer.leading is None and not answer.next_steps


def say_case(case: Case, knowledge: KnowledgeBase) -> str:
    """What a case records, in one line."""
    said = [
        say_value(knowledge.findings[one.finding], one.value)
        for one in case.recorded
        if one.value is not None
    ]
    return ", ".join(said) or "nothing recorded"
