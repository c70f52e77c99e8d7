"""Make the virtual environment of the project, or say that it is unchanged.

Owns ``.venv``. Runs before anything is installed, so it uses the standard library alone.
The environment is renewed when the pinned requirements, the project file or the Python asked for
differ from those that it was made with; their digest is kept in ``.venv/set-up``.
Exit code 1 when a step fails, with the step named; pip's own words stand above it.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
STAMP = VENV / "set-up"
PYTHON = VENV / "bin" / "python"
SOURCES = (ROOT / "requirements" / "dev.txt", ROOT / "pyproject.toml")


def wanted() -> str:
    """Return what the environment must have been made with, one line per source."""
    lines = [f"python {sys.version_info.major}.{sys.version_info.minor}", f"folder {ROOT}"]
    lines += [f"{path.name} {hashlib.sha256(path.read_bytes()).hexdigest()}" for path in SOURCES]
    return "\n".join(lines) + "\n"


def found() -> str:
    """Return what the environment was made with, or nothing if there is none that works."""
    works = STAMP.is_file() and PYTHON.exists()
    return STAMP.read_text(encoding="utf-8") if works else ""


def same_base(old: str, new: str) -> bool:
    """Tell whether the environment may be kept and only its packages renewed."""
    return old.splitlines()[:2] == new.splitlines()[:2]


def run(step: str, *arguments: str) -> None:
    """Run pip in the environment; leave with exit code 1 and the name of the step if it fails."""
    print(f"  {step} …", flush=True)
    command = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "-qq"]
    if subprocess.run([*command, *arguments], cwd=ROOT, check=False).returncode:
        sys.exit(f"set-up failed while it was {step}")


def main() -> None:
    """Bring ``.venv`` up to date; two runs at the same time wait for each other."""
    lock = os.open(ROOT, os.O_RDONLY)
    fcntl.flock(lock, fcntl.LOCK_EX)
    old, new = found(), wanted()
    if old == new:
        print("set-up unchanged (.venv)", flush=True)
        return
    print(f"setting up .venv with Python {sys.version.split()[0]}", flush=True)
    if not same_base(old, new):
        venv.create(VENV, clear=True, with_pip=True)
    STAMP.unlink(missing_ok=True)
    run("installing the pinned requirements", "--require-hashes", "-r", str(SOURCES[0]))
    run("installing bme-assist itself", "--no-deps", "--no-build-isolation", "-e", ".")
    STAMP.write_text(new, encoding="utf-8")
    print("set-up done (.venv)", flush=True)


if __name__ == "__main__":
    main()
