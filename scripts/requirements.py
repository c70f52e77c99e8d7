"""Renew or check ``requirements/dev.txt``, the pinned list that development installs.

``renew`` resolves the dependencies of ``pyproject.toml`` and of ``requirements/dev.in`` for every
Python from 3.11 on and every system, with the hashes of all files of each version. It uses uv in a
throw-away environment; nobody who only installs needs uv.
``check`` needs no network: every line is a pin, a hash or a comment, no line names a host, and
every requirement of the two sources has its pin. Exit code 1 with one line per problem.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import tomllib
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROJECT = ROOT / "pyproject.toml"
SOURCE = ROOT / "requirements" / "dev.in"
PINNED = ROOT / "requirements" / "dev.txt"
HEADER = (
    "# Pinned for development on Python 3.11 and newer, with the hashes of all files.\n"
    "# Written by: make requirements. The sources are pyproject.toml and requirements/dev.in.\n"
)
COMPILE = (
    "pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes "
    "--no-emit-index-url --no-emit-find-links --no-annotate --no-header"
)
PIN = re.compile(r"[a-z0-9-]+==[0-9][^ ;/@]*( ; [^/@\\]+)? \\")
HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}( \\)?")


def normal(name: str) -> str:
    """Return the bare name as an index spells it: ``Import_Linter>=2.3`` is import-linter."""
    bare = re.match(r"[A-Za-z0-9._-]+", name)
    return re.sub(r"[-_.]+", "-", bare.group()).lower() if bare else ""


def asked() -> set[str]:
    """Return the names that the two sources ask for."""
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))
    lines = SOURCE.read_text(encoding="utf-8").splitlines()
    asked_lines = [line for line in lines if line and not line.startswith("#")]
    return {normal(line) for line in project["project"]["dependencies"] + asked_lines}


def problems(text: str) -> list[str]:
    """Return what is wrong with a pinned list, one line each."""
    found = []
    pinned = set()
    for number, line in enumerate(text.splitlines(), start=1):
        if PIN.fullmatch(line):
            pinned.add(normal(line))
        elif not line.startswith("#") and not HASH.fullmatch(line):
            found.append(f"{number}: neither a pin nor a hash: {line}")
        if "//" in line:
            found.append(f"{number}: names a host: {line}")
    found += [f"1: no pin for {name}; run make requirements" for name in sorted(asked() - pinned)]
    return [f"{PINNED.relative_to(ROOT)}:{problem}" for problem in found]


def renew() -> str:
    """Return a freshly resolved list."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        tools = Path(folder) / "bin"
        subprocess.run([str(tools / "pip"), "install", "--quiet", "uv"], check=True)
        command = [str(tools / "uv"), *COMPILE.split(), PROJECT.name, str(SOURCE.relative_to(ROOT))]
        resolved = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)
    return HEADER + resolved.stdout


def main(verb: str) -> None:
    """Do one of ``renew`` and ``check``."""
    text = renew() if verb == "renew" else PINNED.read_text(encoding="utf-8")
    found = problems(text)
    if found:
        sys.exit("\n".join(found))
    if verb == "renew":
        PINNED.write_text(text, encoding="utf-8")
    pins = sum(PIN.fullmatch(line) is not None for line in text.splitlines())
    print(f"{PINNED.relative_to(ROOT)}: {pins} pins, each with its hashes, no host named")


if __name__ == "__main__":
    main(*sys.argv[1:])
