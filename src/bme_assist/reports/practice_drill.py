"""The red-flag drill as lines for a terminal and as plain data."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bme_assist.practice.drill import Drill, Item
from bme_assist.reports.assessment import awaits_words
from bme_assist.reports.layout import Line, Page, Span
from bme_assist.review.shares import Share
from bme_assist.workup.assessment import NOTICE

__all__ = ["drill_data", "drill_lines", "drill_welcome_lines", "item_lines", "told_lines"]

_BLANK: Line = ()


def drill_welcome_lines(drill: Drill, page: Page) -> Iterator[Line]:
    """What the drill is."""
    yield from page.text(NOTICE, "dim")
    yield _BLANK
    yield from page.text(
        f"{len(drill.items)} short cases, none with imaging. Say of each whether someone must act "
        "within days. It is urgent when it was published as urgent and the rules raise a red flag "
        "on what you see."
    )


def item_lines(drill: Drill, at: int, page: Page) -> Iterator[Line]:
    """One case."""
    yield _BLANK
    yield from page.text(f"CASE {at + 1} OF {len(drill.items)}", "bold underline")
    for stage in drill.items[at].stages:
        words = ", ".join(shown.words for shown in stage.new)
        if words:
            yield from page.hanging(stage.name, words, column=21, style="dim")


def told_lines(drill: Drill, at: int, page: Page) -> Iterator[Line]:
    """The answer to one case, at once."""
    item, right = drill.items[at], drill.answers[at] == drill.items[at].urgent
    verdict = Span("Right" if right else "Wrong", "bold green" if right else "bold red")
    yield from page.row([verdict, Span(_truth(item))], indent=2)


def _truth(item: Item) -> str:
    if not item.urgent:
        return "no flag asks anyone to act, and it was published as not urgent."
    first = next(flag for flag in item.answer.red_flags if flag.acts)
    rest = [name for name in item.flags if name != first.name]
    more = f" (and {', '.join(rest)})" if rest else ""
    return f"{first.urgency}: {first.name}{more}. {first.because}"


def drill_lines(drill: Drill, page: Page) -> Iterator[Line]:
    """The figures, and what went wrong, with the rule behind it."""
    result = drill.result
    yield _BLANK
    yield from page.heading("Drill")
    for name, share in _shares(drill).items():
        yield from page.hanging(name, share.words, column=27)
    yield from page.text("95 % intervals in brackets: twenty cases say little.", "dim", 2)
    wrong = [(n, drill.items[n]) for n in result.wrong]
    missed = [(n, item) for n, item in wrong if item.urgent]
    calm = [(n, item) for n, item in wrong if not item.urgent]
    if missed:
        yield _BLANK
        yield from page.heading("Missed")
        for n, item in missed:
            flag = next(flag for flag in item.answer.red_flags if flag.acts)
            words = f"{flag.name} ({flag.urgency}, {flag.rule}): {', '.join(flag.findings)}"
            yield from page.hanging(f"case {n + 1}", words, column=9, style="bold red")
            yield from page.hanging("", flag.do, column=9, body="dim")
            if flag.needs_figure:
                yield from page.hanging("", awaits_words(flag), column=9, body="dim")
            others = [name for name in item.flags if name != flag.name]
            if others:
                yield from page.hanging("", f"also: {', '.join(others)}", column=9, body="dim")
    if calm:
        yield _BLANK
        yield from page.heading("Called without a reason")
        for n, item in calm:
            first = item.answer.leading or "undecided"
            words = f"{item.case.name}: {first} by the rules so far"
            yield from page.hanging(f"case {n + 1}", words, column=9, style="yellow")
    yield from page.text(NOTICE, "dim")


def _shares(drill: Drill) -> dict[str, Share]:
    found = drill.result
    return {
        "sensitivity": Share(found.called, found.urgent),
        "over-called": Share(found.over_called, found.calm),
    }


def drill_data(drill: Drill) -> dict[str, Any]:
    """The same as plain data; shares from 0 to 1."""
    shares = {
        name.replace("-", "_"): {
            "hits": share.hits,
            "of": share.of,
            "value": share.value,
            "interval": list(share.interval),
        }
        for name, share in _shares(drill).items()
    }
    cases = [
        {
            "case": item.case.name,
            "urgent": item.urgent,
            "said": said,
            "flags": [flag.rule for flag in item.answer.red_flags if flag.acts],
        }
        for item, said in zip(drill.items, drill.answers, strict=False)
    ]
    return {"notice": NOTICE, **shares, "cases": cases}
