"""One learner on one case at a desk: stage by stage, every answer kept before the next question."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from bme_assist.reports.practice import (
    feedback_lines,
    pictures_lines,
    question_words,
    so_far_lines,
    stage_lines,
    welcome_lines,
)

if TYPE_CHECKING:
    from bme_assist.cli.desk import Desk
    from bme_assist.practice.records import Keeping
    from bme_assist.practice.session import Ask, Practice

__all__ = ["play_case"]

_HELP = (
    "Answer with numbers or names, as the question says. stop leaves (everything is kept); "
    "a commitment cannot be taken back."
)


def play_case(practice: Practice, keeping: Keeping, desk: Desk) -> dict[str, Any]:
    """Practice to the end of the case; its report as plain values. Raises Left."""
    return _Played(practice, keeping, desk).run()


class _Played:
    """A session on its way."""

    def __init__(self, practice: Practice, keeping: Keeping, desk: Desk) -> None:
        self.practice, self.keeping, self.desk = practice, keeping, desk
        self.shown: set[tuple[int, str]] = set()
        self.offered: tuple[str, ...] = ()

    def run(self) -> dict[str, Any]:
        from bme_assist.reports.practice_report import report_lines

        self.keeping.keep(self.practice.events)
        self.desk.show(welcome_lines(self.practice, self.desk.page))
        if self.practice.answers:
            self.desk.show(so_far_lines(self.practice, self.desk.page))
        while ask := self.practice.ask:
            self.open(ask)
            self.desk.until(lambda: question_words(self.practice, ask.question), self.take, _HELP)
            self.close(ask)
        if not self.practice.is_over:
            self.practice = self.practice.finish()
            self.keeping.keep(self.practice.events)
        report = self.practice.report
        self.desk.pause("That was the last stage. (Enter: your report)")
        self.desk.show(report_lines(report, self.desk.page))
        return report.model_dump(mode="json")

    def take(self, text: str) -> None:
        """Answer the question on the table; kept before anything else happens."""
        from bme_assist.practice.moves import WhichStepError

        offered, self.offered = self.offered, ()
        chosen = text.isdecimal() and 0 < int(text) <= len(offered)
        try:
            practice = self.practice.answer(offered[int(text) - 1] if chosen else text)
        except WhichStepError as which:
            self.offered = which.steps
            raise
        self.keeping.keep(practice.events)
        self.practice = practice

    def open(self, ask: Ask) -> None:
        """Show what the question is about, when it is not on the page yet."""
        stage = self.practice.stages[ask.stage]
        if ask.question == "description":
            if self.once(ask.stage, "pictures"):
                missing = frozenset(
                    one.place
                    for one in stage.pictures
                    if not one.is_link and not Path(one.place).is_file()
                )
                self.desk.show(pictures_lines(stage, self.desk.page, told=False, missing=missing))
        elif self.once(ask.stage, "findings"):
            if stage.pictures:
                self.desk.show(
                    pictures_lines(stage, self.desk.page, told=True, missing=frozenset())
                )
            self.desk.show(stage_lines(self.practice, ask.stage, self.desk.page))

    def once(self, stage: int, what: str) -> bool:
        """Whether this is shown for the first time."""
        new = (stage, what) not in self.shown
        self.shown.add((stage, what))
        return new

    def close(self, ask: Ask) -> None:
        """Tell what the rules say when the stage is committed."""
        following = self.practice.ask
        if following and following.stage == ask.stage:
            return
        self.desk.show(feedback_lines(self.practice.feedback(ask.stage), self.desk.page))
        if following:
            self.desk.pause("(Enter: the next stage)")
