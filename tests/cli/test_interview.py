"""bme-assist ask and bme-assist interview, typed, and on a real terminal."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.conftest import Typed

FIRST = ["hip pain", "6", "boy"]


def said(*answers: str) -> str:
    return "".join(f"{answer}\n" for answer in answers)


def test_ask_prints_questions_with_their_reasons(typed: Typed) -> None:
    result = typed("ask", "limp.yaml", "--most", "3")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "WORTH ASKING NOW" in result.stdout
    assert "  3. " in result.stdout.replace("3.  ", "3. ")
    assert "more; --most" in result.stdout
    assert "is not excluded" in result.stdout


def test_ask_in_json_is_the_same_every_time(typed: Typed) -> None:
    words = ("ask", "hips.feature", "--scenario", "A sore man", "-f", "age 45", "--json")
    first, second = typed(*words), typed(*words)
    assert first.stdout == second.stdout
    found = json.loads(first.stdout)
    assert found["case"] == "A sore man"
    assert len(found["questions"]) == 8
    assert {"finding", "ask", "burden", "reasons", "answers"} <= found["questions"][0].keys()


def test_ask_needs_a_case(typed: Typed) -> None:
    assert typed("ask").exit_code == 2
    assert typed("ask", "-f", "fevr").exit_code == 1
    assert typed("ask", "-", stdin="findings: [hip pain]", env={}).exit_code == 0


def test_an_interview_is_saved_and_taken_up_again(desk: Path, typed: Typed) -> None:
    lines = said(
        *FIRST, "why do you ask", "CRP 85 mg/L", "no weight loss", "back", "don't know", "stop here"
    )
    result = typed("interview", "--save", "boy.feature", stdin=lines)
    assert result.exit_code == 0
    shown = " ".join(result.stdout.split())
    assert "How old is the patient?" in shown
    assert "ranking" in shown
    assert "Saved in boy.feature" in shown
    text = (desk / "boy.feature").read_text(encoding="utf-8")
    assert "C-reactive protein" in text
    assert "absent" not in text
    assert "not recorded" in text
    again = typed("interview", "--resume", "boy.feature", "--complaint", "fever", stdin="stop\n")
    assert again.exit_code == 0
    assert "How old" not in again.stdout
    assert "fever" in (desk / "boy.feature").read_text(encoding="utf-8")
    assert typed("assess", "boy.feature").exit_code == 0


def test_what_does_not_read_is_asked_again(desk: Path, typed: Typed) -> None:
    result = typed(
        "interview",
        "--save",
        "x.yaml",
        stdin=said("back", "", "idk", "hip pian", "hip pain", "stop"),
    )
    assert result.exit_code == 0
    assert "This is where we began." in result.stdout
    assert "there is nothing to begin with" in result.stdout
    assert "is not a known finding" in result.stdout
    assert (desk / "x.yaml").exists()


@pytest.mark.parametrize("word", ["?", "help", "HELP"])
def test_whoever_asks_is_told_the_words(word: str, typed: Typed) -> None:
    result = typed("interview", "--save", "x.yaml", stdin=said(word, "hip pain", "stop"))
    assert "the question is not asked again" in result.stdout
    assert result.stdout.count("What brings the patient?") == 1


def test_stopping_ends_with_the_brief_answer(typed: Typed) -> None:
    result = typed("interview", "--save", "x.yaml", stdin=said(*FIRST, "stop here"))
    brief = typed("assess", "--brief", "x.yaml").stdout
    assert brief[brief.index("For education") :] in result.stdout
    assert result.stdout.endswith("go on with: bme-assist interview --resume x.yaml\n")
    nothing = typed("interview", "--save", "y.yaml", stdin=said("stop here"))
    assert "leading" not in nothing.stdout


def test_a_site_and_its_side_are_two_answers(desk: Path, typed: Typed) -> None:
    typed("interview", "--save", "x.yaml", stdin=said("left hip pain", "stop"))
    text = (desk / "x.yaml").read_text(encoding="utf-8")
    assert "hip" in text
    assert "left" in text


def test_an_interruption_loses_nothing(desk: Path, typed: Typed) -> None:
    result = typed("interview", "--complaint", "hip pain", "--save", "x.yaml", stdin="40\n")
    assert "nothing is lost" in result.stdout
    assert "40 years" in (desk / "x.yaml").read_text(encoding="utf-8")
    assert "Saved" not in typed("interview", "--save", "y.yaml", stdin="").stdout


def test_without_a_name_it_is_kept_with_the_user(desk: Path, typed: Typed) -> None:
    data = desk / "data"
    result = typed(
        "interview", "--complaint", "fever", stdin="stop\n", env={"BME_ASSIST_DATA": str(data)}
    )
    assert result.exit_code == 0
    assert len(list((data / "interviews").glob("*.feature"))) == 1


def test_a_file_that_is_there_is_not_overwritten(desk: Path, typed: Typed) -> None:
    assert typed("interview", "--save", "limp.yaml", stdin="").exit_code == 2
    assert "--resume limp.yaml" in typed("interview", "--save", "limp.yaml", stdin="").stderr
    assert typed("interview", "--save", "x.txt", stdin="").exit_code == 2


def test_it_says_why_it_ends(typed: Typed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bme_assist.workup.interview.next_questions", lambda *_, **__: ())
    result = typed("interview", "--save", "x.yaml", stdin=said(*FIRST))
    assert "No answer to any question left could change" in result.stdout


def test_what_was_answered_before_can_be_taken_back_after_it(desk: Path, typed: Typed) -> None:
    typed("interview", "--save", "boy.feature", stdin=said(*FIRST, "CRP 85 mg/L", "stop"))
    typed("interview", "--resume", "boy.feature", stdin=said("back", "back", "girl", "stop"))
    text = (desk / "boy.feature").read_text(encoding="utf-8")
    assert "C-reactive protein" not in text
    assert "| female" in text
    assert typed("assess", "boy.feature").exit_code == 0


def test_an_interview_in_json_asks_nothing(desk: Path, typed: Typed) -> None:
    words = ("interview", "--complaint", "hip pain", "--save", "p.yaml")
    told = typed(*words, "--answer", "6 years", "--answer", "boy", "--json")
    assert (told.exit_code, told.stderr) == (0, "")
    state = json.loads(told.stdout)
    assert state["answered"] == ["pain site hip", "age 6 years", "sex male"]
    assert state["finding"]
    again = typed("interview", "--resume", "p.yaml", "--answer", "back", "--json")
    assert json.loads(again.stdout)["finding"] == "sex"
    assert "male" not in (desk / "p.yaml").read_text(encoding="utf-8")
    stopped = typed("interview", "--answer", "stop here", "--json", stdin="")
    assert json.loads(stopped.stdout)["finding"] == ""
    wrong = typed("interview", "--resume", "p.yaml", "--answer", "boi", "--json")
    assert (wrong.exit_code, wrong.stdout) == (1, "")


def test_answers_may_be_given_before_the_questions(desk: Path, typed: Typed) -> None:
    shown = typed("interview", "--save", "x.yaml", "--answer", "hip pain", stdin="6\n").stdout
    assert "> hip pain" in shown
    assert "male or female?" in shown


@pytest.mark.parametrize("breaks_at", ["fsync", "replace"])
def test_whatever_breaks_while_it_saves_the_file_is_whole(
    breaks_at: str, desk: Path, typed: Typed, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed("interview", "--save", "boy.yaml", stdin=said(*FIRST, "stop"))
    before = (desk / "boy.yaml").read_bytes()

    def breaks(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        if breaks_at == "fsync":
            broken.setattr("os.fsync", breaks)
        else:
            broken.setattr("pathlib.Path.replace", breaks)
        result = typed("interview", "--resume", "boy.yaml", stdin=said("CRP 85 mg/L"))
    assert "nothing is lost" in result.stdout
    assert (desk / "boy.yaml").read_bytes() == before


def test_on_a_real_terminal(desk: Path, typed: Typed) -> None:
    mine, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "bme_assist", "interview", "--save", "t.feature"],
        cwd=desk, stdin=theirs, stdout=theirs, stderr=theirs,
        env={**os.environ, "TERM": "xterm", "PYTHONIOENCODING": "utf-8"},
    ) as process:  # fmt: skip
        os.close(theirs)
        shown = until(mine, "What brings the patient?")
        os.write(mine, b"hip pain\n")
        shown += until(mine, "How old is the patient?")
        os.write(mine, b"6\n")
        until(mine, "male or female?")
        # The terminal goes away in the middle of a word.
        process.kill()
        process.wait()
    os.close(mine)
    # What was answered is there, and so is the way back.
    taken_up = typed("interview", "--resume", "t.feature", "--answer", "back", "--json")
    state = json.loads(taken_up.stdout)
    assert state["answered"] == ["pain site hip"]
    assert state["finding"] == "age"


def until(terminal: int, words: str) -> str:
    shown = b""
    while words not in shown.decode(errors="replace"):
        shown += os.read(terminal, 65536)
    return shown.decode()
