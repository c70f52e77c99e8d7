"""Running small scripts in processes of their own."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

Script = Callable[[str], subprocess.CompletedProcess[str]]
SOURCE = Path(__file__).parents[2] / "src"


@pytest.fixture
def script() -> Script:
    """Run a script in a fresh Python in which every warning is an error."""

    def run(text: str) -> subprocess.CompletedProcess[str]:
        # The path is set in the script itself, so that this works installed or not.
        lines = f"import sys\nsys.path.insert(0, {str(SOURCE)!r})\n{textwrap.dedent(text)}"
        return subprocess.run(
            [sys.executable, "-W", "error", "-c", lines],
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )

    return run
