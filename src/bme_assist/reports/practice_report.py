"""The report at the end of a case, for a terminal: score, what was missed, path, reading."""

from __future__ import annotations

from collections.abc import Iterator

from bme_assist.practice.result import CaseReport, Part
from bme_assist.reports.layout import Line, Page, Span

__all__ = ["report_lines"]

_BLANK: Line = ()
_BAR = 20
_URGENCY = {
    "in time": ("in time", "green"),
    "late": ("late", "yellow"),
    "missed": ("missed", "bold red"),
    "rightly left": ("rightly left alone", "green"),
    "over-called": ("called without a reason", "yellow"),
}


def report_lines(r: CaseReport, page: Page) -> Iterator[Line]:
    """The whole report."""
    yield _BLANK
    yield from page.text(r.name, "bold underline")
    yield from _answer(r, page)
    for line in r.text.split("\n") if r.text else ():
        yield from page.text(line, "dim", indent=2)
    yield _BLANK
    yield from page.text(f"SCORE {r.score} OF 100", "bold")
    for part in r.parts:
        yield from _part(part, page)
    yield _BLANK
    yield from _closure(r, page)
    yield from _telling(r, page)
    yield from _flags(r, page)
    yield from _calibration(r, page)
    yield from _path(r, page)
    yield from _reading(r, page)
    yield from page.text("How the score is made: bme-assist practice --scoring", "dim")
    yield from page.text(r.notice, "dim")


def _answer(r: CaseReport, page: Page) -> Iterator[Line]:
    if not r.category:
        yield from page.text("No answer was published, and the rules leave it undecided.")
    else:
        source = "The published answer" if r.published else "The answer of the rules"
        also = [name for name in r.accepted if name != r.category]
        other = f" (accepted as well: {', '.join(also)})" if also else ""
        yield from page.text(f"{source} is {r.category}{other}.", "bold")
    for sentence in r.differs:
        yield from page.text(sentence, "yellow")
    if r.differs and r.published:
        yield from page.text("What was published is the key: you are scored by it.", "yellow")


def _part(part: Part, page: Page) -> Iterator[Line]:
    if part.value is None:
        line = f"{part.words} (does not count)"
        yield from page.hanging(f"{part.name:15}   -", line, column=25, style="dim", body="dim")
        return
    points = f"{part.weight * part.value:4.1f}"
    label = f"{part.name:15}{points:>4}/{part.weight}"
    yield from page.hanging(label, part.words, column=25)


def _closure(r: CaseReport, page: Page) -> Iterator[Line]:
    yield from page.heading("When you settled")
    settled = f"Your lead stayed from {r.settled_at} on"
    if not r.decided_at:
        words = f"{settled}; the rules never come to the answer, so nothing decides here."
    else:
        by = f" by {', '.join(r.decided_by)}" if r.decided_by else " by its findings together"
        words = f"{settled}; the rules are decided at {r.decided_at},{by}."
    yield from page.text(words, indent=2)
    if r.premature_closure:
        warning = "Premature closure: you had settled before that, and it did not move you."
        yield from page.text(warning, "bold red", 2)
    elif r.premature_closure is False:
        yield from page.text("No premature closure.", "green", 2)
    yield _BLANK


def _telling(r: CaseReport, page: Page) -> Iterator[Line]:
    if not r.telling:
        return
    yield from page.heading("Findings that tell the categories apart")
    for one in r.telling:
        sign, style = ("+", "green") if one.seen else ("−", "bold red")
        verdict = "read" if one.seen else "missed"
        rules = ", ".join(one.rules[:4])
        words = (
            f"{one.words}: {verdict} ({one.stage}; {rules})" if rules else f"{one.words}: {verdict}"
        )
        yield from page.hanging(sign, words, column=2, style=style)
    yield _BLANK


def _flags(r: CaseReport, page: Page) -> Iterator[Line]:
    yield from page.heading("Red flags")
    words, style = _URGENCY[r.urgency]
    due = "Someone must act" if r.urgent else "Nobody must act"
    yield from page.text(f"{due}: {words}.", style, 2)
    for flag in r.flags:
        acted = f", you acted at {flag.acted_at}" if flag.acted_at else ", you did not act"
        colour = {"in time": "green", "late": "yellow", "missed": "bold red"}[flag.state]
        line = f"{flag.name} ({flag.urgency}, {flag.rule}): raised at {flag.raised_at}{acted}"
        yield from page.hanging("!", line, column=2, indent=4, style=colour)
    if r.over_called:
        yield from page.text(f"called without a reason at: {', '.join(r.over_called)}", "", 4)
    yield _BLANK


def _calibration(r: CaseReport, page: Page) -> Iterator[Line]:
    if r.brier is None:
        return
    yield from page.heading("How sure you were")
    for stage in r.stages:
        outcome = "right" if stage.right else "wrong"
        style = "green" if stage.right else "red"
        cells = round(stage.confidence / 100 * _BAR)
        yield (
            Span(f"  {stage.name:20} {stage.confidence:>3} % "),
            Span(page.say("█") * cells, style),
            Span(f" {stage.differential[0]}, {outcome}"),
        )
    yield from page.text(f"Brier score {r.brier:.2f}: 0 is best, 0.25 is never knowing.", "dim", 2)
    yield _BLANK


def _path(r: CaseReport, page: Page) -> Iterator[Line]:
    yield from page.heading("The path the tool would have taken")
    asked = ""
    for stage in r.stages:
        lead = stage.rules_lead or "undecided"
        act = "; someone must act" if stage.rules_act else ""
        yield from page.hanging(stage.name, f"{lead}{act}", column=21)
        if stage.best_question not in {"", asked}:
            # What is not answered by the next stage would be asked again.
            asked = stage.best_question
            yield from page.hanging("", f"would ask: {stage.best_question}", column=21, body="dim")
    yield _BLANK


def _reading(r: CaseReport, page: Page) -> Iterator[Line]:
    yield from page.heading("To read in the article")
    for section in r.read:
        yield from page.text(f"{section.heading}  ({section.id})", indent=2)
        yield from page.text(section.because, "dim", indent=4)
    yield _BLANK
