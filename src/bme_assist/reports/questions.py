"""Questions as lines for a terminal, and the state of a case in a few lines."""

from __future__ import annotations

from collections.abc import Iterator

from bme_assist.reports.layout import Line, Page
from bme_assist.workup.assessment import NOTICE, Assessment
from bme_assist.workup.question import Question, Questions

__all__ = ["question_lines", "questions_lines", "state_lines"]

_SHOWN = 3


def questions_lines(answer: Questions, page: Page) -> Iterator[Line]:
    """All questions of a case, best first."""
    if answer.case:
        yield from page.text(answer.case, "bold underline")
    yield from page.text(NOTICE, "dim")
    yield ()
    yield from page.heading("Worth asking now")
    if not answer.questions:
        yield from page.text("Nothing that could be asked would move anything.", indent=2)
    for number, question in enumerate(answer.questions, 1):
        yield from question_lines(f"{number}.", question, page)
    if answer.left_out:
        yield from page.text(f"{answer.left_out} more; --most shows more of them.", "dim", indent=2)
    yield ()
    yield from page.text(
        "Order: age and sex, then the best question about each danger that is not excluded, what "
        "needs no test before what does; then what could change the leading category or the "
        "urgency, then the rest, what tells most about most causes first. No probability is "
        "assumed.",
        "dim",
    )


def question_lines(label: str, question: Question, page: Page) -> Iterator[Line]:
    """One question with its burden and its reasons."""
    yield from page.hanging(label, question.ask, column=4, body="bold")
    figure = "; the figure is awaited" if question.needs_figure else ""
    yield from page.text(f"{question.finding} ({question.burden}{figure})", "dim", indent=6)
    for reason in question.reasons[:_SHOWN]:
        yield from page.hanging("-", reason, column=2, indent=6)


def state_lines(before: Assessment | None, now: Assessment, page: Page) -> Iterator[Line]:
    """What leads and which flags are raised; a star marks what is new since ``before``."""
    old = {flag.name for flag in before.red_flags} if before else set()
    told: set[str] = set()
    for flag in now.red_flags:
        if flag.name in told:
            continue
        told.add(flag.name)
        mark = "" if flag.name in old or before is None else " * new"
        style = "bold red" if flag.acts else "bold yellow"
        words = f"{flag.urgency.upper()}  {flag.name}{mark}"
        yield from page.hanging(page.say("▌"), words, column=2, style=style, body=style)
    ranked = [one for one in now.candidates if one.net > 0 or one.category == now.leading][:3]
    if now.leading is None:
        words = "undecided"
    else:
        words = ", ".join(f"{n}. {one.category} ({one.standing}, {one.net:+d})"
                          for n, one in enumerate(ranked, 1))  # fmt: skip
    changed = before is not None and before.leading != now.leading
    mark = f" * {before.leading or 'undecided'} before" if changed and before else ""
    yield from page.hanging("ranking", f"{words}{mark}", column=9, style="dim")
