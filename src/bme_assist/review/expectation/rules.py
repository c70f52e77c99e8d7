"""Then lines about single rules: whether one fired, and how it weighs."""

from __future__ import annotations

from collections.abc import Iterable

from bme_assist.review.expectation.form import Asked, Effect, Form, demand, form, listed, one_of
from bme_assist.review.expectation.ranking import check
from bme_assist.workup.assessment import EvidenceShown

__all__ = ["FORMS"]


@form("{rule} speaks {way} {category}")
def _speaks(asked: Asked, rule: str, way: str, category: str) -> Iterable[Effect]:
    """This evidence rule fired and speaks `for` or `against` the category."""
    one_of(way, ("for", "against"), "word")
    _known(asked, rule)
    spoken = _evidence(asked, rule)
    found = [(shown.speaks, name) for name, shown in spoken]
    expected = f"expected {rule} to speak {way} {category}"
    check((way, category) in found, expected, _heard(spoken), asked.answer)
    return [(rule, "direction")]


@form("{rule} is {strength} evidence {way} {cause}")
def _weighs(asked: Asked, rule: str, strength: str, way: str, cause: str) -> Iterable[Effect]:
    """This evidence rule fired and weighs so much for or against a condition, or `an infectious cause`."""  # noqa: E501 - one row of the table of steps
    scale = asked.knowledge.scale
    one_of(strength, [one.name for one in scale.strengths], "strength")
    one_of(way, ("for", "against"), "word")
    _known(asked, rule)
    spoken = _evidence(asked, rule)
    found = any(
        (shown.strength, shown.speaks) == (strength, way) and _is_cause(cause, name, shown)
        for name, shown in spoken
    )
    expected = f"expected {rule} to be {strength} evidence {way} {cause}"
    check(found, expected, _heard(spoken), asked.answer)
    about = [(rule, "condition")] if any(shown.condition for _, shown in spoken) else []
    return [(rule, "direction"), (rule, "strength"), *about]


@form("{rule} holds {category} at {standing} at most")
def _holds_down(asked: Asked, rule: str, category: str, standing: str) -> Iterable[Effect]:
    """This limit fired: however much speaks for the category, it stands no better."""
    _known(asked, rule)
    limit = next((one for one in asked.knowledge.limits if one.id == rule), None)
    by = {one.category: one.limited_by for one in asked.answer.candidates}
    one_of(category, by, "category")
    one_of(standing, [one.name for one in asked.knowledge.scale.standings], "standing")
    held = listed(by[category])
    demand(rule in by[category], f"expected {rule} to hold {category} down; held down by: {held}")
    at_most = limit.at_most if limit else "everything"
    demand(at_most == standing, f"expected {rule} to allow {standing}; it allows {at_most}")
    return [(rule, "limit")]


@form("{rule} stays silent")
def _silent(asked: Asked, rule: str) -> None:
    """This rule, of whatever kind, did not fire."""
    _known(asked, rule)
    fired = [one for one in asked.answer.trail if one.rule == rule]
    reasons = listed(finding for one in fired for finding in one.findings)
    demand(
        rule not in asked.answer.fired, f"expected {rule} to stay silent; it fired on: {reasons}"
    )


@form("{rule} is concluded")
def _concluded(asked: Asked, rule: str) -> Iterable[Effect]:
    """This rule fired: a feature, flag, limit, exclusion, outside cause, step or option."""
    _known(asked, rule)
    fired = asked.answer.fired
    demand(rule in fired, f"expected {rule} to fire; fired: {listed(fired)}")
    feature = any(one.id == rule for one in asked.knowledge.features)
    return [(rule, "concluded")] if feature else []


FORMS: tuple[Form, ...] = (_speaks, _weighs, _holds_down, _silent, _concluded)


def _known(asked: Asked, rule: str) -> None:
    one_of(rule, {one.id for one in asked.knowledge.rules}, "rule")


def _evidence(asked: Asked, rule: str) -> list[tuple[str, EvidenceShown]]:
    """What is shown of an evidence rule, with the category under which it stands."""
    return [
        (candidate.category, shown)
        for candidate in asked.answer.candidates
        for shown in (*candidate.evidence_for, *candidate.evidence_against)
        if shown.rule == rule
    ]


def _heard(spoken: list[tuple[str, EvidenceShown]]) -> str:
    if not spoken:
        return "it is silent"
    return listed(
        f"it speaks {shown.speaks} {name}, as {shown.strength} evidence about "
        f"{shown.condition or name}"
        for name, shown in spoken
    )


def _is_cause(cause: str, category: str, shown: EvidenceShown) -> bool:
    """Whether it is the condition of the rule, or the category: ``an infectious cause``."""
    if shown.condition:
        return cause == shown.condition
    return cause in {category, f"a {category} cause", f"an {category} cause"}
