"""Several learners together: per learner, per rule and per case, from their exported records."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

from bme_assist.practice.calibration import brier
from bme_assist.practice.progress import report_of
from bme_assist.practice.records import Record, sessions_of
from bme_assist.practice.result import CaseReport, RuleRead

__all__ = ["CaseRow", "ClassReport", "Counted", "LearnerRow", "RuleRow", "class_report"]


@dataclass(frozen=True, slots=True)
class Counted:
    """``hits`` of ``of``."""

    hits: int
    of: int

    @staticmethod
    def among(truths: Iterable[bool]) -> Counted:
        """How many of these hold."""
        listed = list(truths)
        return Counted(sum(listed), len(listed))


@dataclass(frozen=True, slots=True)
class LearnerRow:
    """One learner: the first finished attempt at each case counts."""

    learner: str
    cases: int
    score: float
    right: Counted
    """The first of the last differential is accepted, of the cases that have an answer."""
    missed_discriminators: Counted
    premature_closure: Counted
    """Of the cases in which it could happen."""
    urgent_missed: Counted
    """Of the cases in which someone must act."""
    urgent_late: Counted
    over_called: Counted
    """Of the cases in which nobody must act."""
    brier: float | None


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One rule: how often it bore on what a learner put first, and how often it was read so."""

    rule: str
    title: str
    kind: str
    learners: int
    right: Counted
    discriminator_missed: Counted
    """Where a finding behind it tells the categories apart: how often it was not read."""


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case: who was right, and what was confused with what."""

    case: str
    name: str
    category: str
    score: float
    right: Counted
    instead: tuple[tuple[str, int], ...]
    """What was put first instead, the most frequent first."""


@dataclass(frozen=True, slots=True)
class ClassReport:
    """The whole class."""

    learners: tuple[LearnerRow, ...]
    rules: tuple[RuleRow, ...]
    """The rules that were misread most often first."""
    cases: tuple[CaseRow, ...]
    everyone: LearnerRow | None
    unfinished: int
    left_out: int
    """Finished sessions whose report another version wrote."""


def class_report(files: Mapping[str, Sequence[Record]]) -> ClassReport:
    """The report of a class from the records of each file, by the name of the file.

    A session that several files hold counts once. Where a name occurs in several files, the
    learners are told apart by the file too.
    """
    by_learner: dict[str, list[CaseReport]] = {}
    seen: set[str] = set()
    unfinished = left_out = 0
    names = _names(files)
    for file, records in files.items():
        for session in sessions_of(records):
            if session.id in seen or session.mode != "practice":
                continue
            seen.add(session.id)
            report = report_of(session)
            if report:
                by_learner.setdefault(names[file, session.learner], []).append(report)
            else:
                left_out += session.report is not None
                unfinished += session.report is None
    firsts = {name: _firsts(several) for name, several in sorted(by_learner.items())}
    everyone = [report for several in firsts.values() for report in several]
    return ClassReport(
        learners=tuple(_learner(name, several) for name, several in firsts.items()),
        rules=_rules(firsts),
        cases=_cases(everyone),
        everyone=_learner("everyone", everyone) if everyone else None,
        unfinished=unfinished,
        left_out=left_out,
    )


def _names(files: Mapping[str, Sequence[Record]]) -> dict[tuple[str, str], str]:
    """What each learner of each file is called."""
    pairs = {(file, one.learner) for file, records in files.items() for one in records}
    learners = [learner for _, learner in pairs]
    return {
        (file, learner): f"{learner} ({file})" if learners.count(learner) > 1 else learner
        for file, learner in pairs
    }


def _firsts(reports: Iterable[CaseReport]) -> list[CaseReport]:
    """The first report of each case; later attempts knew the answer."""
    first: dict[str, CaseReport] = {}
    for report in reports:
        first.setdefault(report.case, report)
    return list(first.values())


def _learner(name: str, reports: Sequence[CaseReport]) -> LearnerRow:
    urgent = [one for one in reports if one.urgent]
    closures = (one.premature_closure for one in reports)
    return LearnerRow(
        learner=name,
        cases=len(reports),
        score=fmean(one.score for one in reports),
        right=Counted.among(one.right for one in reports if one.right is not None),
        missed_discriminators=Counted.among(
            not telling.seen for one in reports for telling in one.telling
        ),
        premature_closure=Counted.among(one for one in closures if one is not None),
        urgent_missed=Counted.among(one.urgency == "missed" for one in urgent),
        urgent_late=Counted.among(one.urgency == "late" for one in urgent),
        over_called=Counted.among(
            one.urgency == "over-called" for one in reports if not one.urgent
        ),
        brier=brier(said for one in reports for said in one.statements),
    )


def _rules(firsts: Mapping[str, Sequence[CaseReport]]) -> tuple[RuleRow, ...]:
    read: dict[str, list[tuple[str, RuleRead]]] = {}
    for learner, reports in firsts.items():
        for report in reports:
            for rule in report.rules:
                read.setdefault(rule.rule, []).append((learner, rule))
    rows = [
        RuleRow(
            rule=name,
            title=several[0][1].title,
            kind=several[0][1].kind,
            learners=len({learner for learner, _ in several}),
            right=Counted.among(one.right for _, one in several),
            discriminator_missed=Counted.among(
                not one.right for _, one in several if one.discriminates
            ),
        )
        for name, several in read.items()
    ]
    return tuple(sorted(rows, key=_misread))


def _misread(row: RuleRow) -> tuple[int, float, str]:
    """What was misread most often comes first, then what was misread by the larger share."""
    wrong = row.right.of - row.right.hits
    return -wrong, -wrong / row.right.of, row.rule


def _cases(reports: Sequence[CaseReport]) -> tuple[CaseRow, ...]:
    by_case: dict[str, list[CaseReport]] = {}
    for report in reports:
        by_case.setdefault(report.case, []).append(report)
    return tuple(_case(name, by_case[name]) for name in sorted(by_case))


def _case(name: str, reports: Sequence[CaseReport]) -> CaseRow:
    firsts = [one.stages[-1].differential[0] for one in reports if one.right is False]
    instead = sorted(
        {(first, firsts.count(first)) for first in firsts}, key=lambda o: (-o[1], o[0])
    )
    return CaseRow(
        case=name,
        name=reports[0].name,
        category=reports[0].category,
        score=fmean(one.score for one in reports),
        right=Counted.among(one.right for one in reports if one.right is not None),
        instead=tuple(instead),
    )
