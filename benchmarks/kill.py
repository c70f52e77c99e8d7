"""Kills the program at random moments of a practice run, and counts what is lost: nothing must be.

    python benchmarks/kill.py [--kills N] [--seed N] [--store URL]

An answer is acknowledged when the program puts the next question. After every kill the store is
opened anew and read; the next run goes on where the killed one was.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bme_assist.practice.records import Session
from bme_assist.practice.session import ANSWERED
from bme_assist.practice.store import Store

ANSWERS = {
    "Your differential": ("differential", "1 2"),
    "How sure are you": ("confidence", "60"),
    "Which new findings": ("for", ""),
    "Which speak against": ("against", ""),
    "Must someone act": ("act", "yes"),
    "What would you ask": ("next", ""),
}
"""The beginning of each question, its name, and what is answered."""


@dataclass
class Tally:
    """What came of all kills."""

    kills: int = 0
    acknowledged: int = 0
    lost: list[str] = field(default_factory=list)
    unopened: list[str] = field(default_factory=list)
    in_time: int = 0
    """Runs that came to their end before the kill; they do not count as kills."""


@dataclass
class Run:
    """One run: answers acknowledged and sent, and seconds from the first question to the end."""

    acknowledged: int
    sent: int
    seconds: float
    killed: bool


def run_once(command: Sequence[str], env: dict[str, str], delay: float | None) -> Run:
    """Answer until the end, or until it is killed so many seconds after its first question."""
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=env, bufsize=0
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        timer = threading.Timer(delay or 0, program.kill)
        asked, began = 0, time.monotonic()
        try:
            for line in program.stdout:
                words = line.decode("utf-8", "replace")
                answer = next((a for start, a in ANSWERS.items() if words.startswith(start)), None)
                if not answer:
                    continue
                asked += 1
                if asked == 1:
                    began = time.monotonic()
                    if delay is not None:
                        timer.start()
                program.stdin.write(f"{answer[1]}\n".encode())
        except BrokenPipeError:
            pass  # it was killed while the answer was on its way
        program.wait()
        timer.cancel()
    killed = program.returncode != 0
    acknowledged = max(asked - 1, 0) if killed else asked
    return Run(acknowledged, asked, time.monotonic() - began, killed)


def answered(url: str) -> tuple[Session, ...]:
    """Open the store anew and read it."""
    with Store(url) as store:
        return store.sessions()


def count(sessions: Sequence[Session]) -> int:
    """How many answers are kept."""
    return sum(one.kind == ANSWERED for session in sessions for one in session.records)


def kill_many(
    command: Sequence[str], env: dict[str, str], url: str, kills: int, seed: int = 1
) -> Tally:
    """Kill so often, each time at a random moment of a run, and look into the store after each."""
    chance = random.Random(seed)
    whole = run_once([*command, "--new"], env, None).seconds
    tally = Tally()
    open_ = False
    while tally.kills < kills:
        before = count(answered(url))
        how = "--continue" if open_ else "--new"
        run = run_once([*command, how], env, chance.uniform(0, 0.7) * whole)
        tally.kills += run.killed
        tally.in_time += not run.killed
        if not (run.killed or open_):
            whole = run.seconds  # the machine has become faster or slower since the first run
        tally.acknowledged += run.acknowledged if run.killed else 0
        try:
            sessions = answered(url)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is counted
            tally.unopened.append(str(error))
            continue
        kept = count(sessions) - before
        if not run.acknowledged <= kept <= run.sent:
            told = f"{run.acknowledged} acknowledged, {kept} kept"
            tally.lost.append(f"kill {tally.kills}: {told}")
        tally.lost += [f"kill {tally.kills}: {one}" for one in gaps(sessions)]
        open_ = any(not session.is_over for session in sessions)
    return tally


def gaps(sessions: Sequence[Session]) -> list[str]:
    """Sessions whose records do not follow one another."""
    return [
        f"session {session.id} has a gap"
        for session in sessions
        if [one.number for one in session.records] != list(range(len(session.records)))
    ]


def main() -> None:
    """Kill the shipped program on a published case, and print the figures."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--kills", type=int, default=50)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--case", default="infectious-29", help="a case of the library")
    asked.add_argument("--store", default="", help="a store of its own, in SQLite, by default")
    options = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        url = options.store or str(Path(folder) / "records.db")
        command = [
            sys.executable, "-m", "bme_assist", "practice", options.case,
            "--learner", "kill test", "--store", url,
        ]  # fmt: skip
        tally = kill_many(command, dict(os.environ), url, options.kills, options.seed)
    print(f"{tally.kills} kills, {tally.acknowledged} answers acknowledged in the killed runs")
    print(f"{tally.in_time} more runs came to their end before the kill")
    print(f"{len(tally.lost)} lost, {len(tally.unopened)} times the store did not open")
    for line in (*tally.lost, *tally.unopened):
        print(f"  {line}")
    sys.exit(bool(tally.lost or tally.unopened))


if __name__ == "__main__":
    main()
