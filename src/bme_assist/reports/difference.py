"""What if, the sensitivity strip and compare, for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from bme_assist.reports.assessment import net_words
from bme_assist.reports.explanation import TICKS, rule_explained
from bme_assist.reports.layout import Line, Page, Span
from bme_assist.workup.compare import Comparison, Discriminator
from bme_assist.workup.explanation import RuleMoved
from bme_assist.workup.sensitivity import Influence, Sensitivity
from bme_assist.workup.what_if import WhatIf

__all__ = ["comparison_lines", "sensitivity_lines", "what_if_lines"]

_BLANK: Line = ()
_MOST_SHOWN = 20


def _head(page: Page, case: str, notice: str) -> Iterator[Line]:
    if case:
        yield from page.text(case, "bold underline")
    yield from page.text(notice, "dim")
    yield _BLANK


def _or(word: str | None, otherwise: str) -> str:
    return word or otherwise


def what_if_lines(a: WhatIf, page: Page) -> Iterator[Line]:
    """What some changes change."""
    yield from _head(page, a.case, a.notice)
    yield from page.heading("What if")
    for change in a.changes:
        left_out = change.then == "not recorded"
        words = f"{change.now} left out" if left_out else f"{change.then} (now: {change.now})"
        yield from page.text(words, "bold", indent=2)
    yield _BLANK
    yield from page.heading("Then")
    for label, before, after, none in (
        ("leading", a.leading_before, a.leading_after, "none"),
        ("urgency", a.urgency_before, a.urgency_after, "no red flag"),
    ):
        same = before == after
        now, then = _or(before, none), _or(after, none)
        words = f"{now}, as before" if same else f"{then}, no longer {now}"
        yield from page.hanging(label, words, column=9, body="" if same else "bold")
    yield _BLANK
    yield from page.heading("Ranking, before and after")
    for one in a.ranking:
        moved = (one.net_before, one.standing_before, one.rank_before) != (
            one.net_after, one.standing_after, one.rank_after,
        )  # fmt: skip
        before = f"{one.rank_before}. {one.standing_before} {net_words(one.net_before)}"
        after = f"{one.rank_after}. {one.standing_after} {net_words(one.net_after)}"
        words = f"{after}, before: {before}" if moved else f"{after}, the same"
        yield from page.hanging(one.category, words, column=16, body="bold" if moved else "dim")
    yield _BLANK
    for heading, rules in (
        ("Red flags raised", a.flags_raised),
        ("Red flags gone", a.flags_gone),
        ("Next steps added", a.steps_added),
        ("Next steps gone", a.steps_gone),
        ("Rules that fire now", a.rules_that_fire),
        ("Rules that no longer fire", a.rules_that_stop),
    ):
        yield from _rules(heading, rules, page)
    for heading, names in (
        ("Sections added", a.sections_added),
        ("Sections gone", a.sections_gone),
    ):
        if names:
            yield from page.heading(heading)
            yield from page.text("; ".join(names), indent=2)
            yield _BLANK


def _rules(heading: str, rules: tuple[RuleMoved, ...], page: Page) -> Iterator[Line]:
    if not rules:
        return
    yield from page.heading(heading)
    for rule in rules:
        yield from page.hanging(rule.rule, rule.title, column=9, style="dim")
    yield _BLANK


def sensitivity_lines(a: Sensitivity, page: Page) -> Iterator[Line]:
    """The sensitivity strip: one row for each finding that would change something."""
    yield from _head(page, a.case, a.notice)
    yield from page.heading("Sensitivity")
    leads, urgency = _or(a.leading, "none"), _or(a.urgency, "no red flag")
    yield from page.text(f"now: leading {leads}, urgency {urgency}", indent=2)
    words = "Robust: no single finding would change the leading category or the urgency."
    if not a.robust:
        changed = len(a.left_out) + len(a.added)
        words = f"Not robust: {changed} of {a.tried} single changes would."
    yield from page.text(words, "bold", indent=2)
    yield _BLANK
    for heading, rows in (
        ("If this were left out", a.left_out),
        ("If this were found", a.added),
    ):
        if not rows:
            continue
        yield from page.heading(heading)
        for one in rows[:_MOST_SHOWN]:
            yield from page.text(one.then if heading.endswith("found") else one.finding, indent=2)
            yield from page.text(_effect(one), "dim", indent=6)
        if len(rows) > _MOST_SHOWN:
            yield from page.text(f"and {len(rows) - _MOST_SHOWN} more: --json", "dim", indent=2)
        yield _BLANK


def _effect(one: Influence) -> str:
    parts: list[str] = []
    if one.changes_leading:
        parts.append(f"leading: {_or(one.leading, 'none')}")
    if one.changes_urgency:
        parts.append(f"urgency: {_or(one.urgency, 'no red flag')}")
    return "; ".join(parts)


# -- compare


def comparison_lines(a: Comparison, page: Page) -> Iterator[Line]:
    """Categories side by side."""
    yield from _head(page, a.case, a.notice)
    for note in a.notes:
        yield from page.text(note[:1].upper() + note[1:] + ".")
    for script in a.scripts:
        yield from page.text(script.title, "bold")
        yield from page.text(script.illness_script, indent=2)
        yield from page.hanging("course", script.course, column=9, style="dim")
        yield from page.hanging("such as", ", ".join(script.conditions), column=9, style="dim")
        yield _BLANK
    for one in a.in_case:
        words = f"In this case: {one.category} ranks {one.rank}, {one.standing}"
        yield from page.text(f"{words}, {net_words(one.net)} points", "bold")
        for rule in (*one.evidence_for, *one.evidence_against):
            yield from rule_explained(rule, page)
        if not one.evidence_for and not one.evidence_against:
            yield from page.text("nothing entered speaks for or against it", "dim", indent=2)
        yield _BLANK
    yield from page.heading("What tells them apart, strongest first")
    for row in a.discriminators[:_MOST_SHOWN]:
        yield from _discriminator(row, page)
    if len(a.discriminators) > _MOST_SHOWN:
        more = len(a.discriminators) - _MOST_SHOWN
        yield from page.text(f"and {more} more: --json", "dim", indent=2)
    yield from page.text("Points of the strongest rule; * asks for more beside it.", "dim")


def _discriminator(row: Discriminator, page: Page) -> Iterator[Line]:
    state = f"  [{TICKS[row.state][0]}]" if row.state else ""
    yield from page.text(f"{row.condition}{state}", indent=2)
    spans = [
        Span(f"{one.category} {net_words(one.points)}{'' if one.alone else '*'} {one.rule}", "dim")
        for one in row.weights
        if one.points
    ]
    yield from page.row(spans, indent=6)
