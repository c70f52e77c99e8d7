"""A case written at a real terminal: interrupted, it is kept and taken up again."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pexpect
from tests.practice.small_case import practice_rules


def begun(folder: Path, *words: str) -> pexpect.spawn:
    return pexpect.spawn(
        sys.executable,
        ["-m", "bme_assist", "cases", "new", *words, "--rules", str(folder / "rules")],
        cwd=str(folder),
        env={**os.environ, "BME_ASSIST_CACHE": str(folder / "cache"), "PYTHONIOENCODING": "utf-8"},
        dimensions=(40, 120),
        encoding="utf-8",
        timeout=60,
    )


def test_control_c_loses_nothing(tmp_path: Path) -> None:
    practice_rules(tmp_path / "rules")
    child = begun(tmp_path)
    for question, answer in (
        ("called", "A sore knee"),
        ("proved it", "mine"),
        ("finding:", "fever"),
    ):
        child.expect_exact(question)
        child.sendline(answer)
    child.expect_exact("finding:")
    child.sendintr()
    child.expect_exact("Interrupted; nothing is lost.")
    child.expect(r"bme-assist cases new --resume\s+a-sore-knee.feature")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    kept = (tmp_path / "a-sore-knee.feature").read_text(encoding="utf-8")
    assert "Scenario: A sore knee" in kept
    assert "| fever   | present  |" in kept
    child = begun(tmp_path)
    child.expect_exact("called")
    child.sendline("A sore knee")
    child.expect_exact("the file exists")
    child.expect_exact("called")
    child.sendline("stop")
    child.expect(pexpect.EOF)
    assert (tmp_path / "a-sore-knee.feature").read_text(encoding="utf-8") == kept
    child = begun(tmp_path, "--resume", "a-sore-knee.feature")
    for question, answer in (
        ("So far: ", "night pain"),
        ("finding:", ""),
        ("Which category", "infectious"),
        ("How fast", "urgent"),
    ):
        child.expect_exact(question)
        child.sendline(answer)
    child.expect_exact("a-sore-knee.feature: written")
    child.expect(pexpect.EOF)
    assert "@infectious @urgent" in (tmp_path / "a-sore-knee.feature").read_text(encoding="utf-8")
