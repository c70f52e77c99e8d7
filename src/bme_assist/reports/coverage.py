"""What the scenarios show of the rules: as text, as a Markdown page, as plain data."""

from __future__ import annotations

from collections.abc import Iterator

from bme_assist.knowledge import Evidence, Limit, Rule
from bme_assist.review.coverage import ConditionCovered, Coverage, RuleCovered, Share
from bme_assist.review.rehearsal import Rehearsed

__all__ = ["coverage_data", "coverage_lines", "coverage_page", "kind_of"]

_SHARES = {
    "fired": "rules fired",
    "expected": "effects expected where their rule fired",
    "decisive": "conditions decisive in a pair of scenarios",
}


def coverage_lines(coverage: Coverage, *, missing: bool = False) -> Iterator[str]:
    """The shares, then by kind of rule; with ``missing`` all that no scenario shows."""
    yield f"{coverage.examples} examples worked up"
    for name, label in _SHARES.items():
        yield f"  {share_words(getattr(coverage, name)):24} {label}"
    if coverage.turned:
        number = len(coverage.turned)
        which = "1 Then line does" if number == 1 else f"{number} Then lines do"
        yield f"\n{which} not hold; what it expects counts for nothing"
        for _, turned in coverage.turned:
            yield f"  {turned.said.where}: {turned.said.text}: {turned.message}"
    yield ""
    for kind, rules in _by_kind(coverage).items():
        whole = sum(rule.is_whole for rule in rules)
        yield f"  {kind:32} {whole} of {len(rules)} rules shown whole"
    lacking = [rule for rule in coverage.rules if not rule.is_whole]
    if not missing:
        if lacking:
            yield f"\n{len(lacking)} rules lack something: --missing lists it"
        return
    for rule in lacking:
        yield f"\n{rule.rule.id} {rule.rule.title} ({rule.rule.where})"
        yield from (f"    {line}" for line in _lacking(rule))


def coverage_page(coverage: Coverage) -> str:
    """The shares and all that no scenario shows, as a Markdown page."""
    return "\n".join(_page(coverage)).rstrip() + "\n"


def _page(coverage: Coverage) -> Iterator[str]:
    yield "# What the scenarios show of the rules\n"
    yield f"{coverage.examples} examples worked up.\n"
    yield "| | share |"
    yield "|---|---:|"
    for name, label in _SHARES.items():
        yield f"| {label} | {share_words(getattr(coverage, name))} |"
    yield "\n| rules | shown whole | of |"
    yield "|---|---:|---:|"
    for kind, rules in _by_kind(coverage).items():
        yield f"| {kind} | {sum(rule.is_whole for rule in rules)} | {len(rules)} |"
    if coverage.turned:
        yield "\n## Then lines that do not hold\n"
        for _, turned in coverage.turned:
            yield f"- `{turned.said.where}` {turned.said.text}: {turned.message}"
    yield "\n## What no scenario shows\n"
    for rule in coverage.rules:
        if not rule.is_whole:
            yield f"- **{rule.rule.id}** {rule.rule.title}"
            yield from (f"  - {line}" for line in _lacking(rule))


def _lacking(rule: RuleCovered) -> Iterator[str]:
    if not rule.fired_in:
        yield "fires in no scenario"
    for effect in rule.effects:
        if not effect.expected_in:
            yield f"no Then line expects that it {effect.words}"
    for condition in rule.conditions:
        if not condition.pair:
            yield f"never decides alone: {condition_words(condition)}"


def condition_words(condition: ConditionCovered) -> str:
    """A condition with its group: ``fever (any of)``."""
    return f"{condition.words} ({condition.group})" if condition.group else condition.words


def share_words(share: Share) -> str:
    """``99.1 % (1128 of 1138)``; never rounded up to a whole that it is not."""
    percent = int(share.percent * 10) / 10
    return f"{percent:.1f} % ({share.hits} of {share.of})"


def kind_of(rule: Rule) -> str:
    """The kind of a rule, evidence by its category."""
    if isinstance(rule, Evidence | Limit):
        return f"evidence, {rule.category}"
    return {
        "Feature": "features",
        "RedFlag": "red flags",
        "Outside": "causes outside the eight",
        "Exclusion": "what excludes a danger",
        "NextStep": "next steps",
        "Management": "management",
    }[type(rule).__name__]


def _by_kind(coverage: Coverage) -> dict[str, list[RuleCovered]]:
    found: dict[str, list[RuleCovered]] = {}
    for one in coverage.rules:
        found.setdefault(kind_of(one.rule), []).append(one)
    return found


def coverage_data(coverage: Coverage) -> dict[str, object]:
    """The same as plain data for JSON; of each rule at most five examples in which it fired."""
    return {
        "examples": coverage.examples,
        **{name: _share(getattr(coverage, name)) for name in _SHARES},
        "turned": [
            {"at": str(t.said.where), "line": t.said.text, "because": t.message}
            for _, t in coverage.turned
        ],
        "rules": [_rule(one) for one in coverage.rules],
    }


def _share(share: Share) -> dict[str, object]:
    return {"hits": share.hits, "of": share.of, "percent": round(share.percent, 2)}


def _rule(one: RuleCovered) -> dict[str, object]:
    return {
        "rule": one.rule.id,
        "title": one.rule.title,
        "at": str(one.rule.where),
        "whole": one.is_whole,
        "fired": len(one.fired_in),
        "fired_in": [_example(example) for example in one.fired_in[:5]],
        "effects": [
            {
                "effect": effect.name,
                "words": effect.words,
                "expected_in": _example(effect.expected_in) if effect.expected_in else None,
            }
            for effect in one.effects
        ],
        "conditions": [
            {
                "words": condition.words,
                "group": condition.group,
                "pair": [_example(example) for example in condition.pair or ()] or None,
            }
            for condition in one.conditions
        ],
    }


def _example(rehearsed: Rehearsed) -> dict[str, str]:
    return {"name": rehearsed.example.name, "at": str(rehearsed.example.where)}
