"""A learner over time: one point for each finished case, and means by category."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean

from pydantic import ValidationError

from bme_assist.practice.calibration import Bin, brier, reliability
from bme_assist.practice.records import Session
from bme_assist.practice.result import CaseReport

__all__ = ["WINDOW", "Point", "Progress", "Summary", "curve", "progress_of", "report_of"]

WINDOW = 5
"""The curve is the mean of so many cases, the last ones."""


@dataclass(frozen=True, slots=True)
class Point:
    """One finished case; ``at`` is when its report was kept."""

    at: str
    report: CaseReport


@dataclass(frozen=True, slots=True)
class Summary:
    """Several cases together; ``right`` of those that have an answer."""

    cases: int
    score: float
    right: int
    answered: int
    brier: float | None


@dataclass(frozen=True, slots=True)
class Drilled:
    """One finished red-flag drill."""

    at: str
    urgent: int
    called: int
    calm: int
    over_called: int


@dataclass(frozen=True, slots=True)
class Progress:
    """What a learner did, oldest first."""

    points: tuple[Point, ...]
    drills: tuple[Drilled, ...]
    by_category: dict[str, Summary]
    """Categories in alphabetical order; cases without an answer under an empty name."""

    @property
    def whole(self) -> Summary | None:
        """All cases together; None without one."""
        return _summary([one.report for one in self.points]) if self.points else None

    @property
    def calibration(self) -> tuple[Bin, ...]:
        """All confidences that were stated, in bins."""
        return reliability([said for one in self.points for said in one.report.statements])


def report_of(session: Session) -> CaseReport | None:
    """The report of a finished practice session; None for others, and for one of another form."""
    if session.mode != "practice" or session.report is None:
        return None
    try:
        return CaseReport.model_validate(session.report)
    except ValidationError:
        return None


def progress_of(sessions: Iterable[Session], category: str = "") -> Progress:
    """The progress that these sessions of one learner show; of one category when it is named."""
    points: list[Point] = []
    drills: list[Drilled] = []
    for session in sessions:
        report = report_of(session)
        if report and category in {"", report.category}:
            points.append(Point(session.records[-1].at, report))
        elif session.mode == "drill" and session.report and not category:
            figures = {name: int(session.report[name]) for name in _FIGURES}
            drills.append(Drilled(session.records[-1].at, **figures))
    points.sort(key=lambda one: one.at)
    names = sorted({one.report.category for one in points})
    return Progress(
        tuple(points),
        tuple(drills),
        {
            name: _summary([one.report for one in points if one.report.category == name])
            for name in names
        },
    )


_FIGURES = ("urgent", "called", "calm", "over_called")


def curve(numbers: Sequence[float], window: int = WINDOW) -> tuple[float, ...]:
    """The running mean: at each place that of the last ``window`` numbers, of fewer at first."""
    return tuple(fmean(numbers[max(0, at - window + 1) : at + 1]) for at in range(len(numbers)))


def _summary(reports: Sequence[CaseReport]) -> Summary:
    answered = [one.right for one in reports if one.right is not None]
    return Summary(
        cases=len(reports),
        score=fmean(one.score for one in reports),
        right=sum(answered),
        answered=len(answered),
        brier=brier(said for one in reports for said in one.statements),
    )
