"""A learner over time, and a simulated class whose kinds a report must tell apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from tests.practice.learners import RIGHT, answered
from tests.practice.small_case import case_of

from bme_assist import Case, KnowledgeBase
from bme_assist.cases import Expected
from bme_assist.practice import Practice, Unfolded
from bme_assist.practice.class_report import ClassReport, Counted, class_report
from bme_assist.practice.drill import Drill, prepared
from bme_assist.practice.progress import curve, progress_of, report_of
from bme_assist.practice.records import (
    Keeping,
    Memory,
    Record,
    line_of,
    records_of_lines,
    sessions_of,
)
from bme_assist.practice.simulated import KINDS, Learner, practiced_by
from bme_assist.practice.store import Store
from bme_assist.reports.practice_class import class_data

WRONG = replace(RIGHT, differential=("inflammatory",), act=False)


def kept(*practices: Practice, learner: str = "Ana", prefix: str = "s") -> list[Record]:
    memory = Memory()
    now = datetime(2026, 1, 1, tzinfo=UTC)
    for number, practice in enumerate(practices):
        at = now + timedelta(days=number)
        Keeping(memory, f"{prefix}{number}", learner, lambda at=at: at).keep(practice.events)
    return memory.kept


def done(case: Case, knowledge: KnowledgeBase, *said: object) -> Practice:
    practice = Practice.begin(case, knowledge)
    count = len(practice.stages)
    return answered(practice, [*said] * count if len(said) == 1 else said).finish()  # type: ignore[arg-type]


# ---- progress ----------------------------------------------------------------------------------


def test_the_curve_is_a_running_mean() -> None:
    assert curve([10, 20, 30, 40], window=2) == (10, 15, 25, 35)
    assert curve([]) == ()


def test_progress_by_category(knee: Case, back: Case, small: KnowledgeBase) -> None:
    right, wrong, other = (
        done(knee, small, RIGHT), done(knee, small, WRONG), done(back, small, WRONG),
    )  # fmt: skip
    open_ = Practice.begin(knee, small)
    found = progress_of(sessions_of(kept(wrong, right, other, open_)))
    assert [one.report.score for one in found.points] == [
        one.report.score for one in (wrong, right, other)
    ]
    assert list(found.by_category) == ["infectious", "inflammatory"]
    infectious = found.by_category["infectious"]
    assert (infectious.cases, infectious.right, infectious.answered) == (2, 1, 2)
    assert infectious.brier == pytest.approx(0.5)
    assert found.whole is not None
    assert found.whole.cases == 3
    assert [(one.right, one.of) for one in found.calibration] == [(8, 13)]
    assert len(progress_of(sessions_of(kept(wrong, other)), "inflammatory").points) == 1


def test_a_drill_shows_in_progress(knee: Case, back: Case, small: KnowledgeBase) -> None:
    items = prepared([knee, back], small, 1)
    drill = Drill.begin(items, small, 1)
    for _ in items:
        drill = drill.answer(True)
    memory = Memory()
    now = datetime(2026, 1, 1, tzinfo=UTC)
    Keeping(memory, "d", "Ana", lambda: now).keep(drill.finish().events)
    found = progress_of(sessions_of(memory.kept))
    assert found.whole is None
    (one,) = found.drills
    assert (one.urgent, one.called, one.calm, one.over_called) == (1, 1, 1, 1)


def test_a_report_of_another_form_is_left_out(knee: Case, small: KnowledgeBase) -> None:
    records = kept(done(knee, small, RIGHT))
    last = replace(records[-1], body={"report": {"version": "0.1"}})
    (session,) = sessions_of([*records[:-1], last])
    assert report_of(session) is None
    found = class_report({"ana": [*records[:-1], last]})
    assert (found.left_out, found.learners) == (1, ())


# ---- class report ------------------------------------------------------------------------------


def test_every_figure_of_a_learner(knee: Case, back: Case, small: KnowledgeBase) -> None:
    calm = replace(RIGHT, differential=("inflammatory",), act=True)
    seeing = replace(calm, speaks_for=("night pain",))
    marked = done(back, small, calm, seeing, calm)
    found = class_report({"a": kept(done(knee, small, WRONG), marked)})
    (row,) = found.learners
    assert (row.learner, row.cases) == ("Ana", 2)
    assert row.right == Counted(1, 2)
    assert row.missed_discriminators == Counted(2, 3)
    assert row.premature_closure == Counted(1, 2)
    assert row.urgent_missed == Counted(1, 1)
    assert row.urgent_late == Counted(0, 1)
    assert row.over_called == Counted(1, 1)
    assert found.everyone is not None
    assert found.everyone.cases == 2


def test_rules_and_cases_are_counted_over_the_class(knee: Case, small: KnowledgeBase) -> None:
    files = {
        "a": kept(done(knee, small, WRONG)),
        "b": kept(done(knee, small, RIGHT), learner="Ben", prefix="t"),
    }
    found = class_report(files)
    rules = {row.rule: (row.learners, row.right, row.discriminator_missed) for row in found.rules}
    assert rules["RF-01"] == (2, Counted(1, 2), Counted(0, 0))
    assert rules["IFL-01"] == (1, Counted(0, 1), Counted(1, 1))
    misread = [row.right.of - row.right.hits for row in found.rules]
    assert misread == sorted(misread, reverse=True)
    (case,) = found.cases
    assert (case.right, case.instead) == (Counted(1, 2), (("inflammatory", 1),))


def test_only_the_first_attempt_counts_and_no_session_twice(
    knee: Case, small: KnowledgeBase
) -> None:
    records = kept(done(knee, small, WRONG), done(knee, small, RIGHT))
    found = class_report({"a": records, "again": records})
    (row,) = found.learners
    assert (row.cases, row.right) == (1, Counted(0, 1))


def test_two_of_one_name_are_told_apart_by_their_files(knee: Case, small: KnowledgeBase) -> None:
    one = kept(done(knee, small, WRONG), learner="user")
    other = kept(done(knee, small, RIGHT), learner="user", prefix="t")
    found = class_report({"anna": one, "bert": other})
    assert [row.learner for row in found.learners] == ["user (anna)", "user (bert)"]


def test_what_is_not_finished_is_told(knee: Case, small: KnowledgeBase) -> None:
    found = class_report({"a": kept(Practice.begin(knee, small))})
    assert (found.unfinished, found.learners, found.everyone) == (1, (), None)


# ---- the simulated class -----------------------------------------------------------------------


def class_cases(small: KnowledgeBase) -> Iterator[Case]:
    """Infectious and urgent cases that look inflammatory at first, and calm ones."""
    for number in range(3):
        text = (
            f"name: knee {number}\nexpected: {{category: infectious, urgency: urgent}}\nfindings:\n"
            f"- age: {30 + number}\n- no recent injury\n- night pain\n- fever\n- joint swelling\n"
            "- C-reactive protein: 85 mg/L\n- joint effusion\n"
        )
        yield case_of(text, small)
    for number in range(2):
        text = (
            f"name: back {number}\nexpected: {{category: inflammatory, urgency: not urgent}}\n"
            f"findings:\n- age: {20 + number}\n- afebrile\n- night pain\n- joint swelling\n"
        )
        yield case_of(text, small)


def whole_class(small: KnowledgeBase, store: Store) -> None:
    cases = [(case, Unfolded(case, small)) for case in class_cases(small)]
    ticks = iter(range(10**6))
    start = datetime(2026, 1, 1, tzinfo=UTC)

    def now() -> datetime:
        return start + timedelta(seconds=next(ticks))

    for kind in KINDS:
        for number in range(3):
            learner = Learner(kind, Random(f"{kind} {number}"))
            for case, unfolded in cases:
                practice = practiced_by(learner, Practice.begin(case, small, unfolded=unfolded))
                name = f"{kind} {number}"
                Keeping(store, f"{name} {case.name}", name, now).keep(practice.events)


@pytest.fixture
def found(small: KnowledgeBase, store: Store) -> ClassReport:
    """The class, kept in a store, handed in as files, and reported."""
    whole_class(small, store)
    files = {}
    for learner in sorted({one.learner for one in store.sessions()}):
        text = "".join(f"{line_of(record)}\n" for record in store.records(learner))
        files[learner] = records_of_lines(text, learner)
    return class_report(files)


def mean(found: ClassReport, kind: str, figure: str) -> float:
    rows = [row for row in found.learners if row.learner.startswith(kind)]
    assert len(rows) == 3
    values = [getattr(row, figure) for row in rows]
    if isinstance(values[0], Counted):
        return sum(one.hits for one in values) / sum(one.of for one in values)
    return sum(values) / len(values)


def test_the_report_tells_the_kinds_of_learners_apart(found: ClassReport) -> None:
    score, closed, missed = (
        {kind: mean(found, kind, figure) for kind in KINDS}
        for figure in ("score", "premature_closure", "urgent_missed")
    )
    assert score["guided"] > max(score["anchored"], score["random"]) + 20
    assert closed["guided"] == 0
    assert closed["anchored"] > max(closed["guided"], closed["random"]) + 0.2
    assert missed["guided"] == 0
    assert min(missed["anchored"], missed["random"]) > 0.2


def test_both_databases_give_the_same_figures(found: ClassReport, small: KnowledgeBase) -> None:
    """Whatever the store: the figures are those of a SQLite store in memory."""
    with Store("sqlite://") as memory:
        whole_class(small, memory)
        expected = class_report({"all": memory.records()})
    assert class_data(found) == class_data(expected)


def test_a_simulated_learner_is_the_same_for_the_same_seed(
    knee: Case, small: KnowledgeBase
) -> None:
    for kind in KINDS:
        first, second = (
            practiced_by(Learner(kind, Random(3)), Practice.begin(knee, small)).events
            for _ in range(2)
        )
        assert first == second


def test_the_guided_learner_has_all_but_calibration(knee: Case, small: KnowledgeBase) -> None:
    report = practiced_by(Learner("guided", Random(1)), Practice.begin(knee, small)).report
    assert (report.right, report.urgency, report.premature_closure) == (True, "in time", False)
    assert all(one.seen for one in report.telling)
    assert {part.name: part.value for part in report.parts}["evidence"] == 1.0


def test_without_published_truth_a_class_can_still_practice(
    knee: Case, small: KnowledgeBase
) -> None:
    case = replace(knee, expected=Expected())
    practice = practiced_by(Learner("guided", Random(1)), Practice.begin(case, small))
    assert practice.report.published is False
