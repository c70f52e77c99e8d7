"""A command line to try: in this process, in one of its own, and on a terminal."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from bme_assist.cli.app import app

if TYPE_CHECKING:
    from click.testing import Result

LIMP = """\
name: A limping girl
patient: a 6-year-old girl
findings:
  - hip pain
  - temperature 39 °C
  - will not bear weight
  - CRP 85 mg/L
  - joint effusion
"""
HIPS = """\
Feature: Two hips

  Scenario: A limping girl
    Given a 6-year-old girl with fever, hip pain, joint effusion

  Scenario: A sore man
    Given a 45-year-old man with hip pain, afebrile
"""
Typed = Callable[..., "Result"]
Started = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture
def desk(tmp_path: Path, compiled: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two case files, where the lines are typed."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BME_ASSIST_CACHE", str(compiled))
    (tmp_path / "limp.yaml").write_text(LIMP, encoding="utf-8")
    (tmp_path / "hips.feature").write_text(HIPS, encoding="utf-8")
    return tmp_path


@pytest.fixture
def typed(desk: Path) -> Typed:
    """Type a line in this process: ``typed("assess", "limp.yaml")``."""

    def run(*words: str, stdin: str | None = None, env: Mapping[str, str] | None = None) -> Result:
        result = CliRunner().invoke(app, words, input=stdin, env=env, prog_name="bme-assist")
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    return run


@pytest.fixture
def started(desk: Path) -> Started:
    """Type a line in a process of its own, with the bytes that it prints."""

    def run(*words: str, **env: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-m", "bme_assist", *words],
            cwd=desk, capture_output=True, check=False, env={**os.environ, **env},
        )  # fmt: skip

    return run
