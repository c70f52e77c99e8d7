"""The real program on a real terminal: interrupted in the middle, continued, and killed."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pexpect
import pytest
from benchmarks.kill import kill_many
from tests.practice.small_case import TEXT, practice_rules

from bme_assist.practice.store import Store

NEXT = "What would you ask or do next"


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the small rules, the case and the compiled rules."""
    folder = tmp_path_factory.mktemp("terminal")
    practice_rules(folder / "rules")
    (folder / "knee.yaml").write_text(TEXT, encoding="utf-8")
    return folder


def environment(place: Path, data: Path) -> dict[str, str]:
    return {
        **os.environ,
        "BME_ASSIST_DATA": str(data),
        "BME_ASSIST_CACHE": str(place / "cache"),
        "BME_ASSIST_LEARNER": "Ana",
        "TERM": "xterm-256color",
        "PYTHONIOENCODING": "utf-8",
        "COVERAGE_PROCESS_START": "",
    }


class Terminal:
    """Eighty columns and forty lines, with somebody who answers."""

    def __init__(self, place: Path, data: Path, *words: str) -> None:
        self.child = pexpect.spawn(
            sys.executable,
            ["-m", "bme_assist", "practice", *words, "--rules", str(place / "rules")],
            cwd=str(place), env=environment(place, data), dimensions=(40, 80),
            encoding="utf-8", timeout=60,
        )  # fmt: skip
        self.seen = ""

    def sees(self, words: str) -> None:
        self.child.expect_exact(words)
        self.seen += self.child.before + self.child.after

    def answers(self, question: str, text: str) -> None:
        self.sees(question)
        self.sees("> ")
        self.child.sendline(text)

    def stage(self, first: str, act: str) -> None:
        for question, text in (
            ("Your differential", first), ("How sure", "80"), ("Which new findings", "1"),
            ("Which speak against", ""), ("Must someone act", act), (NEXT, "fever"),
        ):  # fmt: skip
            self.answers(question, text)
        self.sees("the rules say".upper())
        self.answers("(Enter", "")

    def ends(self) -> int:
        self.child.expect(pexpect.EOF)
        self.seen += self.child.before
        self.child.close()
        return int(self.child.exitstatus or 0)


@pytest.fixture
def data(tmp_path: Path) -> Iterator[Path]:
    return tmp_path / "data"


def test_a_case_is_interrupted_and_continued_to_its_report(place: Path, data: Path) -> None:
    first = Terminal(place, data, "knee.yaml", "--early-list")
    first.sees("DO NOT FORGET")
    first.stage("2", "no")
    first.answers("Your differential", "=")
    first.answers("How sure", "70")
    first.sees("Which new findings")
    first.child.sendintr()
    first.sees("every answer is kept")
    assert first.ends() == 0

    second = Terminal(place, data)
    second.answers("Go on with it?", "")
    second.sees("SO FAR")
    second.sees("confidence (kept)")
    for question, text in (("Which new findings", "1"), ("Which speak against", "2"),
                           ("Must someone act", "no"), (NEXT, "")):  # fmt: skip
        second.answers(question, text)
    second.answers("(Enter", "")
    for act in ("yes", "yes", "yes"):
        second.stage("1 2", act)
    assert second.ends() == 0
    plain = re.sub(r"\x1b\[[0-9;]*m", "", second.seen)
    assert "STAGE 1 OF 5" not in plain
    assert re.search(r"SCORE \d+ OF 100", plain)
    assert "urgent" in plain
    assert "\x1b[" in second.seen
    assert all(len(line) <= 80 for line in plain.replace("\r", "").split("\n"))

    with Store(str(data / "records.db")) as store:
        (session,) = store.sessions("Ana")
    assert session.is_over
    assert session.report is not None
    assert session.report["early_list"] is True


def test_who_does_not_want_to_go_on_begins_anew(place: Path, data: Path) -> None:
    first = Terminal(place, data, "knee.yaml")
    first.answers("Your differential", "stop")
    first.sees("every answer is kept")
    first.ends()
    second = Terminal(place, data, "knee.yaml")
    second.answers("Go on with it?", "no")
    second.sees("STAGE 1 OF 5")
    second.child.sendeof()
    second.sees("every answer is kept")
    second.ends()
    with Store(str(data / "records.db")) as store:
        assert [one.is_over for one in store.sessions("Ana")] == [True, False]


def test_no_acknowledged_answer_is_lost_when_the_program_is_killed(place: Path, data: Path) -> None:
    url = str(data / "records.db")
    command = [
        sys.executable, "-m", "bme_assist", "practice", str(place / "knee.yaml"),
        "--rules", str(place / "rules"), "--store", url,
    ]  # fmt: skip
    tally = kill_many(command, environment(place, data), url, kills=5, seed=4)
    assert tally.kills == 5
    assert tally.acknowledged > 0
    assert tally.lost == []
    assert tally.unopened == []
