"""A learner over time: a table, a curve for the terminal, a picture, and plain data."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bme_assist.errors import Location, Problem, UsageError
from bme_assist.practice.progress import WINDOW, Progress, Summary, curve
from bme_assist.reports.layout import Line, Page, Span
from bme_assist.review.shares import Share
from bme_assist.workup.assessment import NOTICE

__all__ = ["draw_progress", "progress_data", "progress_lines"]

_BLANK: Line = ()
_HEIGHT, _TICKS = 16, 12
_KINDS = (".svg", ".png")
_LINES = 8
"""The last cases that are listed."""


def progress_lines(found: Progress, learner: str, page: Page) -> Iterator[Line]:
    """The table by category, the curve, calibration, drills and the last cases."""
    yield from page.text(f"Progress of {learner}", "bold underline")
    yield from page.text(NOTICE, "dim")
    yield _BLANK
    if found.whole:
        yield from _table(found, found.whole, page)
        yield _BLANK
        yield from _chart(found, page)
        yield from _calibration(found, page)
        yield from _last(found, page)
    elif not found.drills:
        yield from page.text("No finished case yet: bme-assist practice")
    yield from _drills(found, page)


def _table(found: Progress, whole: Summary, page: Page) -> Iterator[Line]:
    head = f"{'':15}{'cases':>6}{'score':>7}{'right':>8}{'Brier':>7}"
    yield from page.text(head, "dim", 2)
    rows = [*found.by_category.items(), ("all", whole)]
    for name, one in rows:
        right = f"{one.right}/{one.answered}"
        brier = "-" if one.brier is None else f"{one.brier:.2f}"
        row = f"{name or 'no answer':15}{one.cases:>6}{one.score:>7.0f}{right:>8}{brier:>7}"
        yield (Span(f"  {row}", "bold" if name == "all" else ""),)


def _chart(found: Progress, page: Page) -> Iterator[Line]:
    """The curve in letters: the running mean of all cases, and a mark for each case."""
    scores = [float(one.report.score) for one in found.points]
    if len(scores) < 2:
        return
    import plotext

    places = [float(n) for n in range(1, len(scores) + 1)]
    figure = plotext.figure
    figure.clear()
    plotext.terminal.limit(False, False)
    figure.plot_size(min(page.width, 80) - 2, _HEIGHT)
    figure.title(f"score of each case (o), and the mean of the last {WINDOW}")
    mean = figure.signal(places, curve(scores), marker="*" if page.plain else "braille")
    figure.draw(mean.lines())
    figure.draw(figure.signal(places, scores, marker="o"))
    figure.ruler("y").lim(0, 100).alignment(lim="edge")
    step = -(-len(scores) // _TICKS)
    ticks = list(range(step, len(scores) + 1, step))
    figure.ruler("x").lim(0, len(scores) + 1).alignment(lim="edge").ticks(ticks)
    drawn = figure.build().string(colorless=True)
    # The library keeps one figure for the whole process: leave it as it was found.
    figure.clear()
    for row in drawn.splitlines():
        shown = row.translate(_FRAME) if page.plain else row
        yield (Span(page.say(shown).rstrip()),)
    yield _BLANK


_FRAME = str.maketrans("┌┐└┘─│┤┬├┴┼", "++++-|+++++")


def _calibration(found: Progress, page: Page) -> Iterator[Line]:
    yield from page.heading("When you said you were sure")
    for one in found.calibration:
        high = min(one.high - 1, 100)
        words = f"{one.said:.0f} % on average; right {Share(one.right, one.of).words}"
        yield from page.hanging(f"{one.low} to {high} %", words, column=13)
    yield _BLANK


def _last(found: Progress, page: Page) -> Iterator[Line]:
    yield from page.heading("Last cases")
    for one in found.points[-_LINES:]:
        closed = "; premature closure" if one.report.premature_closure else ""
        urgency = f"; urgency {one.report.urgency}" if one.report.urgency in _TOLD else ""
        words = f"{one.report.score:>3}  {one.report.name}{closed}{urgency}"
        yield from page.hanging(one.at[:10], words, column=12, style="dim")
    yield _BLANK


_TOLD = {"late", "missed", "over-called"}


def _drills(found: Progress, page: Page) -> Iterator[Line]:
    if not found.drills:
        return
    yield from page.heading("Drills")
    for one in found.drills:
        sens, over = Share(one.called, one.urgent).words, Share(one.over_called, one.calm).words
        words = f"sensitivity {sens}; over-called {over}"
        yield from page.hanging(one.at[:10], words, column=12, style="dim")


def progress_data(found: Progress, learner: str) -> dict[str, Any]:
    """The same as plain data; Brier scores from 0 (best) to 1."""
    return {
        "notice": NOTICE,
        "learner": learner,
        "cases": [
            {
                "at": one.at,
                "case": one.report.case,
                "category": one.report.category,
                "score": one.report.score,
                "right": one.report.right,
                "premature_closure": one.report.premature_closure,
                "urgency": one.report.urgency,
                "brier": one.report.brier,
            }
            for one in found.points
        ],
        "by_category": {name: _summary(one) for name, one in found.by_category.items()},
        "all": _summary(found.whole) if found.whole else None,
        "calibration": [
            {"from": one.low, "to": min(one.high - 1, 100), "said": one.said, "right": one.right,
             "of": one.of}
            for one in found.calibration
        ],
        "drills": [
            {"at": one.at, "urgent": one.urgent, "called": one.called, "calm": one.calm,
             "over_called": one.over_called}
            for one in found.drills
        ],
    }  # fmt: skip


def _summary(one: Summary) -> dict[str, Any]:
    return {
        "cases": one.cases,
        "score": one.score,
        "right": one.right,
        "of": one.answered,
        "brier": one.brier,
    }


def draw_progress(found: Progress, learner: str, file: Path) -> None:
    """Write the curve of each category as a picture; the same records give the same bytes.

    Raises UsageError for another ending than .svg or .png, and when the drawing library, which
    comes with the extra ``pictures``, is not installed.
    """
    if file.suffix.lower() not in _KINDS:
        hint = f"end it in {' or '.join(_KINDS)}"
        raise UsageError([Problem(Location(str(file)), "BME103", "no kind of picture", hint)])
    try:
        import matplotlib as mpl
        from matplotlib.figure import Figure
        from matplotlib.ticker import MaxNLocator
    except ImportError:
        hint = 'install it with: pip install "bme-assist[pictures]"'
        problem = Problem(Location(str(file)), "BME103", "drawing needs matplotlib", hint)
        raise UsageError([problem]) from None
    with mpl.rc_context({"svg.hashsalt": "bme-assist", "svg.fonttype": "none"}):
        figure = Figure(figsize=(9, 5), layout="constrained")
        axes = figure.subplots()
        scores = [one.report.score for one in found.points]
        axes.plot(range(1, len(scores) + 1), curve(scores), color="black", linewidth=2.5,
                  label=f"all, mean of the last {WINDOW}")  # fmt: skip
        for name in found.by_category:
            here = [(n, one.report.score) for n, one in enumerate(found.points, 1)
                    if one.report.category == name]  # fmt: skip
            means = curve([score for _, score in here])
            axes.plot([n for n, _ in here], means, marker="o", linewidth=1,
                      label=name or "no answer")  # fmt: skip
        axes.set_ylim(0, 103)
        axes.set_xlabel("case")
        axes.set_ylabel("score")
        axes.set_title(f"Progress of {learner}")
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
        figure.legend(fontsize="small", loc="outside right upper")
        kind = file.suffix.lower()[1:]
        metadata = {"Date": None, "Creator": None} if kind == "svg" else {"Software": None}
        figure.savefig(file, format=kind, metadata=metadata)
