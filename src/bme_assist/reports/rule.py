"""A rule as a page that a reviewer can read aloud, and its JSON form."""

from __future__ import annotations

from collections.abc import Iterator

from bme_assist.knowledge import (
    Evidence,
    Exclusion,
    Feature,
    KnowledgeBase,
    Limit,
    Management,
    NextStep,
    Outside,
    RedFlag,
    Rule,
    Source,
)
from bme_assist.knowledge.words import say_when
from bme_assist.review.signature import SignOff

__all__ = ["kind_of", "rule_data", "rule_lines", "what_it_says"]

_KINDS: dict[type[Rule], str] = {
    Feature: "feature",
    RedFlag: "red flag",
    Outside: "cause outside the eight",
    Evidence: "evidence",
    Limit: "limit",
    Exclusion: "exclusion of a danger",
    NextStep: "next step",
    Management: "management option",
}


def kind_of(rule: Rule) -> str:
    """What sort of rule it is, in words."""
    return _KINDS[type(rule)]


def what_it_says(rule: Rule) -> str:
    """What follows when the rule fires, as a clause."""
    match rule:
        case Feature():
            return f'the case is said to show "{rule.name}"'
        case RedFlag():
            suspects = ", ".join((*rule.suspects, *rule.suspects_outside))
            return f"red flag {rule.name} ({suspects}): {rule.urgency}. {rule.do}"
        case Outside():
            return f"{rule.name} is named: {rule.says}"
        case Evidence():
            about = f"{rule.category} ({rule.condition})" if rule.condition else rule.category
            ratio = f", likelihood ratio {rule.ratio:g}" if rule.ratio else ", a judgement"
            strength = f"{rule.strength}{ratio}"
            return f"it speaks {rule.speaks} {about}: {strength}; aspect: {rule.aspect}"
        case Limit():
            return f"{rule.category} stands at most at {rule.at_most}"
        case Exclusion():
            return f"{rule.danger} counts as excluded"
        case NextStep():
            first = " (before treatment)" if rule.before_treatment else ""
            return f"next step{first}: {rule.step}. It decides: {rule.decides}"
        case Management():
            where = f"{rule.category}" + (
                f" ({', '.join(rule.conditions)})" * bool(rule.conditions)
            )
            return f"{rule.approach} option for {where}: {rule.option}"
    return rule.title


def rule_lines(
    rule: Rule, knowledge: KnowledgeBase, sign_off: SignOff | None = None
) -> Iterator[str]:
    """The page of one rule, line by line; where its sign-off stands when that is known."""
    yield f"{rule.id}  {rule.title}"
    yield f"  {kind_of(rule)}, {rule.where}"
    if rule.when:
        yield "  When all of these hold:" if len(rule.when) > 1 else "  When this holds:"
        yield from (f"    - {part}" for part in say_when(rule.when))
    else:
        yield "  In every case of its kind."
    yield f"  Then {what_it_says(rule)}"
    if isinstance(rule, NextStep) and rule.done_when:
        yield f"  Done when: {' or '.join(atom.words for atom in rule.done_when)}"
    if isinstance(rule, RedFlag) and rule.speaks_against:
        yield f"  Shown beside it: {', '.join(atom.words for atom in rule.speaks_against)}"
    if rule.because:
        yield f"  Because: {rule.because}"
    if rule.setting:
        yield f"  Measured in: {rule.setting}"
    yield from (f"  Source: {_source(source, knowledge)}" for source in rule.sources)
    if sign_off:
        yield f"  Sign-off: {sign_off.words}"


def _source(source: Source, knowledge: KnowledgeBase) -> str:
    parts: list[str] = []
    if source.article:
        section = knowledge.sections[source.article]
        parts.append(f'article "{section.heading}" ({source.article}, {source.basis})')
    if source.reference:
        reference = knowledge.references[source.reference]
        where = f" {reference.journal} {reference.year or ''}".rstrip()
        parts.append(f"{source.reference}: {reference.title}.{where}")
        if reference.doi or reference.url:
            parts.append(f"doi:{reference.doi}" if reference.doi else reference.url)
    return "; ".join(parts)


def rule_data(rule: Rule, sign_off: SignOff | None = None) -> dict[str, object]:
    """The rule as plain data for JSON; stable names. ``sign_off`` is null when not asked for."""
    return {
        "id": rule.id,
        "kind": kind_of(rule),
        "title": rule.title,
        "when": list(say_when(rule.when)),
        "then": what_it_says(rule),
        "because": rule.because,
        "setting": rule.setting,
        "sources": [
            {"article": s.article, "basis": s.basis, "reference": s.reference} for s in rule.sources
        ],
        "file": str(rule.where),
        "sign_off": _sign_off_data(sign_off) if sign_off else None,
    }


def _sign_off_data(sign_off: SignOff) -> dict[str, object]:
    signature = sign_off.signature
    return {
        "state": sign_off.state,
        "by": signature.by if signature else None,
        "date": signature.date.isoformat() if signature else None,
        "until": signature.until.isoformat() if signature and signature.until else None,
        "words": sign_off.words,
    }
