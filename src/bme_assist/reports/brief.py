"""An assessment on half a screen: who must act, what leads, what is open, what comes next."""

from __future__ import annotations

from collections.abc import Iterator

from bme_assist.reports.assessment import awaits_words, net_words
from bme_assist.reports.layout import Line, Page
from bme_assist.workup.assessment import Assessment

__all__ = ["brief_lines"]

_COLUMN = 14
_STEPS = 3
_PLACES = 3


def brief_lines(a: Assessment, page: Page) -> Iterator[Line]:
    """The page, line by line: every red flag, three places of the ranking, three next steps.

    Nothing of the lane of red flags is left out, and every danger that is not excluded is named;
    reasons, sources and the rest of the lists are on the whole page.
    """
    if a.case:
        yield from page.text(a.case, "bold underline")
    yield from page.text(a.notice, "dim")
    for flag in a.red_flags:
        style = "bold red" if flag.acts else "bold yellow"
        yield from page.hanging(
            flag.urgency, f"{flag.name}: {flag.do}  {flag.rule}", column=_COLUMN, style=style
        )
        if flag.needs_figure:
            yield from page.hanging("", awaits_words(flag), column=_COLUMN, body="dim")
    if not a.red_flags:
        yield from page.hanging("red flags", "none raised by what was entered", column=_COLUMN)
    yield from _ranking(a, page)
    open_dangers = [d.name for d in a.dangers if d.state == "not excluded"]
    words = ", ".join(open_dangers) or "none"
    yield from page.hanging("not excluded", words, column=_COLUMN, style="yellow")
    for step in a.next_steps[:_STEPS]:
        label = f"step {step.number}"
        first = "  BEFORE TREATMENT" if step.before_treatment else ""
        yield from page.hanging(label, f"{step.step}{first}  {step.rule}", column=_COLUMN)
    left = len(a.next_steps) - _STEPS
    more = f"{left} more steps, reasons and sources" if left > 0 else "Reasons and sources"
    yield from page.text(f"{more}: without --brief", "dim", indent=2)


def _ranking(a: Assessment, page: Page) -> Iterator[Line]:
    if a.leading is None:
        words = f"undecided: {a.undecided_because}"
        yield from page.hanging("leading", words, column=_COLUMN, style="bold")
    for candidate in a.candidates[:_PLACES]:
        most = f", most of all {candidate.best_condition}" if candidate.best_condition else ""
        words = f"{candidate.title}{most}: {candidate.standing} ({net_words(candidate.net)})"
        leads = candidate.category == a.leading
        label = "leading" if leads else f"place {candidate.rank}"
        body = "bold" if leads else ""
        yield from page.hanging(label, words, column=_COLUMN, style=body, body=body)
