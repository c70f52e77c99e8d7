"""An assessment for a terminal: red flags first, the ranking as bars, reasons with sources."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Console, RenderableType
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from bme_assist.reports.layout import Marks, bar, hanging, heading, indented, marks_for, paragraphs
from bme_assist.workup.assessment import (
    Assessment,
    Candidate,
    CitedSource,
    EvidenceShown,
    RaisedFlag,
)

__all__ = ["print_assessment", "source_words"]

_URGENCY_STYLE = {"immediate": "bold white on red", "same day": "bold red", "urgent": "bold yellow"}
_NARROW = 60


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


def print_assessment(assessment: Assessment, console: Console, *, full: bool = False) -> None:
    """Print the page. ``full`` shows every candidate's evidence and every section."""
    marks = marks_for(console)
    for block in _page(assessment, marks, console.width, full):
        console.print(block)


def _page(a: Assessment, marks: Marks, width: int, full: bool) -> Iterator[RenderableType]:
    if a.case:
        yield Text(marks.say(a.case), style="bold underline")
    yield Text(marks.say(a.notice), style="dim italic")
    yield Text("")
    yield from _red_flags(a, marks)
    yield from _ranking(a, marks, width, full)
    yield from _dangers(a, marks)
    yield from _outside(a)
    yield from _steps(a, marks)
    yield from _management(a, marks)
    yield from _reading(a, marks, full)
    yield from _gaps(a, marks)
    yield Text(marks.say(a.notice), style="dim italic")


def _red_flags(a: Assessment, marks: Marks) -> Iterator[RenderableType]:
    if not a.red_flags:
        yield heading("Red flags")
        yield indented(Text("none raised by what was entered"))
        yield Text("")
        return
    blocks = [_flag(flag, marks) for flag in a.red_flags]
    title = f"RED FLAG{'S' if len(blocks) > 1 else ''}"
    border = "red" if a.must_act else "yellow"
    box = Panel(paragraphs(blocks), title=title, border_style=f"bold {border}", title_align="left")
    if marks.plain:
        yield heading(f"*** {title} ***")
        yield paragraphs(blocks)
    else:
        yield box
    yield Text("")


def _flag(flag: RaisedFlag, marks: Marks) -> RenderableType:
    style = _URGENCY_STYLE.get(flag.urgency, "bold")
    line = Text.assemble(
        (f" {flag.urgency.upper()} ", style), " ", (flag.name, "bold"), (f"  {flag.rule}", "dim")
    )
    rows: list[tuple[str, str]] = [
        ("do", flag.do),
        ("why", flag.because),
        ("recorded", ", ".join(flag.findings)),
    ]
    if flag.needs_figure:
        rows.append(("awaits", f"the figure of: {', '.join(flag.needs_figure)}"))
    if flag.speaks_against:
        rows.append(("against", ", ".join(flag.speaks_against)))
    rows.append(("source", source_words(flag.sources)))
    return paragraphs(
        [
            line,
            *(
                indented(hanging(Text(name, style="dim"), Text(marks.say(words)), 9))
                for name, words in rows
            ),
        ]
    )


def _ranking(a: Assessment, marks: Marks, width: int, full: bool) -> Iterator[RenderableType]:
    yield heading("Ranking")
    if a.leading is None:
        yield indented(Text(f"Undecided: {a.undecided_because}.", style="bold"))
    largest = max((abs(c.net) for c in a.candidates), default=1)
    room = 8 if width < _NARROW else 20
    table = Table.grid(padding=(0, 1))
    for _ in range(5):
        table.add_column(no_wrap=width >= _NARROW)
    for c in a.candidates:
        strong = "bold" if c.category == a.leading else ""
        net = f"{c.net:+d}".replace("-", marks.minus)
        table.add_row(
            f"{c.rank}",
            Text(c.title if width >= _NARROW else c.category, style=strong),
            Text(c.standing, style=strong),
            Text(net, justify="right"),
            bar(c.net, largest, room, marks),
        )
    yield indented(table)
    yield Text("")
    spoken = [c for c in a.candidates if c.evidence_for or c.evidence_against]
    shown = spoken if full else [c for c in spoken if c.net > 0 or c.category == a.leading][:3]
    for candidate in shown:
        yield from _candidate(candidate, marks)
    if len(shown) < len(spoken):
        left = ", ".join(c.category for c in spoken if c not in shown)
        yield indented(Text(f"Evidence about {left}: --full", style="dim"))
        yield Text("")


def _candidate(c: Candidate, marks: Marks) -> Iterator[RenderableType]:
    most = f", most of all {c.best_condition}" if c.best_condition else ""
    note = " (provisional until it has resolved on follow-up)" if c.provisional else ""
    yield Text(f"{c.rank}. {c.title}{most}: {c.standing}{note}", style="bold")
    if c.limited_by:
        yield indented(Text(f"standing held down by {', '.join(c.limited_by)}", style="yellow"))
    for evidence in (*c.evidence_for, *c.evidence_against):
        yield indented(_evidence(evidence, marks))
    yield Text("")


def _evidence(e: EvidenceShown, marks: Marks) -> RenderableType:
    sign = marks.plus if e.speaks == "for" else marks.minus
    style = ("green" if e.speaks == "for" else "red") if e.counted else "dim"
    label = Text(f"{sign} {e.strength}", style=style)
    body = Text(marks.say(e.title), style="" if e.counted else "dim")
    body.append(f"  {e.rule}", style="dim")
    lines: list[RenderableType] = [body]
    if not e.counted:
        lines.append(Text(f"not counted: {e.not_counted_because}", style="dim"))
    else:
        recorded = f"recorded: {', '.join(e.findings)}"
        lines.append(Text(marks.say(recorded), style="dim"))
        lines.append(Text(marks.say(f"source: {source_words(e.sources)}"), style="dim"))
    return hanging(label, paragraphs(lines), 10)


def _dangers(a: Assessment, marks: Marks) -> Iterator[RenderableType]:
    yield heading("Dangers")
    table = Table.grid(padding=(0, 1))
    table.add_column()
    table.add_column(ratio=1)
    for danger in a.dangers:
        if danger.state == "does not arise":
            continue
        words: str = danger.state
        style = {"flagged": "bold red", "excluded": "green"}.get(danger.state, "yellow")
        if danger.state == "not excluded" and danger.missing:
            words += f": {', '.join(danger.missing[:4])}"
        elif danger.reasons:
            words += f" ({', '.join(danger.reasons)})"
        table.add_row(Text(danger.name), Text(marks.say(words), style=style))
    yield indented(table)
    idle = [d.name for d in a.dangers if d.state == "does not arise"]
    if idle:
        yield indented(Text(f"do not arise here: {', '.join(idle)}", style="dim"))
    yield Text("")


def _outside(a: Assessment) -> Iterator[RenderableType]:
    if not a.outside:
        return
    yield heading("Outside the eight categories")
    for cause in a.outside:
        words = Text.assemble((cause.name, "bold"), f": {cause.says}", (f"  {cause.rule}", "dim"))
        yield indented(words)
    yield Text("")


def _steps(a: Assessment, marks: Marks) -> Iterator[RenderableType]:
    yield heading("Next steps")
    stage = ""
    for step in a.next_steps:
        if step.stage != stage:
            stage = step.stage
            yield indented(Text(stage, style="italic"))
        body = Text(marks.say(step.step))
        if step.before_treatment:
            body.append("  before treatment", style="bold red")
        body.append(f"  {step.rule}", style="dim")
        decides = Text(marks.say(f"decides: {step.decides}"), style="dim")
        yield indented(hanging(Text(f"{step.number}."), paragraphs([body, decides]), 3))
    yield Text("")


def _management(a: Assessment, marks: Marks) -> Iterator[RenderableType]:
    if not a.management:
        return
    yield heading("Management options listed for what leads")
    for option in a.management:
        body = Text(marks.say(option.option))
        body.append(f"  {option.rule}", style="dim")
        lines: list[RenderableType] = [body]
        if option.caveat:
            lines.append(Text(marks.say(option.caveat), style="dim"))
        yield indented(hanging(Text(option.approach), paragraphs(lines), 16))
    yield Text("")


def _reading(a: Assessment, marks: Marks, full: bool) -> Iterator[RenderableType]:
    yield heading("To read in the article")
    shown = a.sections if full else a.sections[:5]
    for section in shown:
        body = Text.assemble((section.heading, "bold"), (f"  {section.id}", "dim"))
        why = Text(marks.say("; ".join(section.because[:3])), style="dim")
        yield indented(paragraphs([body, indented(why)]))
    if len(shown) < len(a.sections):
        yield indented(Text(f"and {len(a.sections) - len(shown)} more: --full", style="dim"))
    yield Text("")


def _gaps(a: Assessment, marks: Marks) -> Iterator[RenderableType]:
    if a.would_matter:
        yield heading("Not recorded, and would matter")
        for gap in a.would_matter:
            words = f"{gap.name} ({gap.burden}): {'; '.join(gap.because[:2])}"
            yield indented(Text(marks.say(words)))
        yield Text("")
    if a.not_used:
        yield heading("Entered, but used by no rule")
        yield indented(Text(marks.say(", ".join(a.not_used))))
        yield Text("")
