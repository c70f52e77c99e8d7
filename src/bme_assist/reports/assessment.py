"""An assessment for a terminal: red flags first, the ranking as bars, reasons with sources."""

from __future__ import annotations

from collections.abc import Iterator

from bme_assist.reports.layout import Line, Page, Span
from bme_assist.workup.assessment import (
    Assessment,
    Candidate,
    CitedSource,
    EvidenceShown,
    RaisedFlag,
)

__all__ = ["assessment_lines", "awaits_words", "net_words", "source_words"]

_URGENCY_STYLE = {"immediate": "bold white on_red", "same day": "bold red", "urgent": "bold yellow"}
_NARROW = 60
_NARROWEST = 30
_BLANK: Line = ()


def source_words(sources: tuple[CitedSource, ...]) -> str:
    """Sources in one line: ``article "Infectious Causes" (inferred); coakley2006``."""
    words: list[str] = []
    for source in sources:
        parts: list[str] = []
        if source.article:
            parts.append(f'article "{source.heading}" ({source.basis})')
        if source.reference:
            parts.append(source.reference)
        words.append(" with ".join(parts))
    return "; ".join(words)


def net_words(net: int) -> str:
    """Net points with their sign: ``+3``, ``−2``, ``0``."""
    return f"{net:+d}".replace("-", "−") if net else "0"


def awaits_words(flag: RaisedFlag) -> str:
    """What a flag that is raised in doubt waits for: ``awaits the figure of: …``; else empty."""
    return f"awaits the figure of: {', '.join(flag.needs_figure)}" if flag.needs_figure else ""


def assessment_lines(a: Assessment, page: Page, *, full: bool = False) -> Iterator[Line]:
    """The page, line by line. ``full`` shows every candidate's evidence and every section."""
    if a.case:
        yield from page.text(a.case, "bold underline")
    yield from page.text(a.notice, "dim")
    yield _BLANK
    yield from _red_flags(a, page)
    yield from _ranking(a, page, full)
    yield from _dangers(a, page)
    yield from _outside(a, page)
    yield from _steps(a, page)
    yield from _management(a, page)
    yield from _reading(a, page, full)
    yield from _gaps(a, page)
    yield from page.text(a.notice, "dim")


def _red_flags(a: Assessment, page: Page) -> Iterator[Line]:
    if not a.red_flags:
        yield from page.heading("Red flags")
        yield from page.text("none raised by what was entered", indent=2)
        yield _BLANK
        return
    style = "bold red" if a.must_act else "bold yellow"
    inside = page.inside()
    title = "RED FLAG" if len(a.red_flags) == 1 else f"{len(a.red_flags)} RED FLAGS"
    yield (Span(page.say("▌") + " ", style), Span(title, style))
    for flag in a.red_flags:
        yield from page.framed(_flag(flag, inside), style)
    yield _BLANK


def _flag(flag: RaisedFlag, page: Page) -> Iterator[Line]:
    urgency = Span(flag.urgency.upper(), _URGENCY_STYLE.get(flag.urgency, "bold"))
    yield from page.row((urgency, Span(flag.name, "bold"), Span(flag.rule, "dim")), indent=1)
    rows = [("do", flag.do), ("why", flag.because), ("recorded", ", ".join(flag.findings))]
    if flag.needs_figure:
        rows.append(("awaits", f"the figure of: {', '.join(flag.needs_figure)}"))
    if flag.speaks_against:
        rows.append(("against", ", ".join(flag.speaks_against)))
    rows.append(("source", source_words(flag.sources)))
    for name, words in rows:
        body = "bold" if name == "do" else ""
        yield from page.hanging(name, words, column=9, style="dim", body=body)


def _ranking(a: Assessment, page: Page, full: bool) -> Iterator[Line]:
    yield from page.heading("Ranking")
    if a.leading is None:
        yield from page.text(f"Undecided: {a.undecided_because}.", "bold", indent=2)
    wide = page.width >= _NARROW
    names = [c.title if wide else c.category for c in a.candidates]
    column = max(map(len, names))
    largest = max((abs(c.net) for c in a.candidates), default=1)
    standing = max(len(c.standing) for c in a.candidates) if wide else 0
    room = max(page.width - 2 - 2 - column - 1 - standing - 1 - 4, 0)
    for c, name in zip(a.candidates, names, strict=True):
        style = "bold" if c.category == a.leading else ""
        net = page.say(net_words(c.net)).rjust(3)
        lead = "  " if page.width >= _NARROWEST else ""
        spans = [Span(f"{lead}{c.rank} "), Span(name.ljust(column + 1), style)]
        if wide:
            spans.append(Span(c.standing.ljust(standing + 1), style))
        yield (*spans, Span(f"{net} "), page.bar(c.net, largest, min(room, 20)))
    yield _BLANK
    spoken = [c for c in a.candidates if c.evidence_for or c.evidence_against]
    shown = spoken if full else [c for c in spoken if c.net > 0 or c.category == a.leading][:3]
    for candidate in shown:
        yield from _candidate(candidate, page)
    if len(shown) < len(spoken):
        left = ", ".join(c.category for c in spoken if c not in shown)
        yield from page.text(f"Evidence about {left}: --full", "dim", indent=2)
        yield _BLANK


def _candidate(c: Candidate, page: Page) -> Iterator[Line]:
    most = f", most of all {c.best_condition}" if c.best_condition else ""
    note = " (provisional until it has resolved on follow-up)" if c.provisional else ""
    yield from page.text(f"{c.rank}. {c.title}{most}: {c.standing}{note}", "bold")
    if c.limited_by:
        words = f"standing held down by {', '.join(c.limited_by)}"
        yield from page.text(words, "yellow", indent=2)
    for evidence in (*c.evidence_for, *c.evidence_against):
        yield from _evidence(evidence, page)
    yield _BLANK


def _evidence(e: EvidenceShown, page: Page) -> Iterator[Line]:
    sign = "+" if e.speaks == "for" else "−"
    colour = "green" if e.speaks == "for" else "red"
    style, body = (colour, "") if e.counted else ("dim", "dim")
    label = f"{sign} {e.strength}"
    yield from page.hanging(label, f"{e.title}  {e.rule}", column=11, style=style, body=body)
    if not e.counted:
        words = f"not counted: {e.not_counted_because}"
        yield from page.hanging("", words, column=11, body="dim")
        return
    yield from page.hanging("", f"recorded: {', '.join(e.findings)}", column=11, body="dim")
    yield from page.hanging("", f"source: {source_words(e.sources)}", column=11, body="dim")


def _dangers(a: Assessment, page: Page) -> Iterator[Line]:
    yield from page.heading("Dangers")
    column = max((len(d.name) for d in a.dangers), default=0) + 1
    for danger in a.dangers:
        if danger.state == "does not arise":
            continue
        words: str = danger.state
        style = {"flagged": "bold red", "excluded": "green"}.get(danger.state, "yellow")
        if danger.state == "not excluded" and danger.missing:
            words += f": {', '.join(danger.missing[:4])}"
        elif danger.reasons:
            words += f" ({', '.join(danger.reasons)})"
        yield from page.hanging(danger.name, words, column=column, body=style)
    idle = [d.name for d in a.dangers if d.state == "does not arise"]
    if idle:
        yield from page.text(f"do not arise here: {', '.join(idle)}", "dim", indent=2)
    yield _BLANK


def _outside(a: Assessment, page: Page) -> Iterator[Line]:
    if not a.outside:
        return
    yield from page.heading("Outside the eight categories")
    for cause in a.outside:
        yield from page.row((Span(cause.name, "bold"), Span(cause.rule, "dim")), indent=2)
        yield from page.text(cause.says, indent=4)
    yield _BLANK


def _steps(a: Assessment, page: Page) -> Iterator[Line]:
    yield from page.heading("Next steps")
    stage = ""
    for step in a.next_steps:
        if step.stage != stage:
            stage = step.stage
            yield from page.text(f"{stage}:", "underline", indent=2)
        first = "  BEFORE TREATMENT" if step.before_treatment else ""
        words = f"{step.step}{first}  {step.rule}"
        yield from page.hanging(f"{step.number}.", words, column=4)
        yield from page.hanging("", f"decides: {step.decides}", column=4, body="dim")
    yield _BLANK


def _management(a: Assessment, page: Page) -> Iterator[Line]:
    if not a.management:
        return
    yield from page.heading("Management options listed for what leads")
    for option in a.management:
        yield from page.hanging(option.approach, f"{option.option}  {option.rule}", column=17)
        if option.caveat:
            yield from page.hanging("", option.caveat, column=17, body="dim")
    yield _BLANK


def _reading(a: Assessment, page: Page, full: bool) -> Iterator[Line]:
    yield from page.heading("To read in the article")
    shown = a.sections if full else a.sections[:5]
    for section in shown:
        yield from page.text(f"{section.heading}  ({section.id})", indent=2)
        yield from page.text("; ".join(section.because[:3]), "dim", indent=4)
    if len(shown) < len(a.sections):
        yield from page.text(f"and {len(a.sections) - len(shown)} more: --full", "dim", indent=2)
    yield _BLANK


def _gaps(a: Assessment, page: Page) -> Iterator[Line]:
    if a.would_matter:
        yield from page.heading("Not recorded, and would matter")
        for gap in a.would_matter:
            figure = "the figure of " if gap.needs_figure else ""
            words = f"{figure}{gap.name} ({gap.burden}): {'; '.join(gap.because[:2])}"
            yield from page.hanging("-", words, column=2)
        yield _BLANK
    if a.not_used:
        yield from page.heading("Entered, but used by no rule")
        said = {finding.name: finding.words for finding in a.findings}
        yield from page.text(", ".join(said[name] for name in a.not_used), indent=2)
        yield _BLANK
