"""Build the wheel and use it as a stranger would, on each supported Python of this machine.

Source archive and wheel are built into ``dist`` (the wheel from the archive). For every Python
found, plain pip installs the wheel into an empty environment; then, in a folder of its own with one
case file, the package is imported with warnings as errors and ``bme-assist assess`` is run.
Exit code 1 at the first thing that fails, or when no supported Python was found.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CASE = ROOT / "features" / "cases" / "infectious.feature"
VERSIONS = ("3.11", "3.12", "3.13")
IMPORTS = """
import sys, sysconfig
import bme_assist, bme_assist.cli, bme_assist.engine
home = sysconfig.get_path("purelib")
for module in (bme_assist, bme_assist.cli, bme_assist.engine):
    assert module.__file__.startswith(home), f"{module.__file__} is not the installed package"
"""


def clean_environment() -> dict[str, str]:
    """Return the environment without anything that could lead Python to the checkout."""
    hidden = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "PYENV_VERSION", "BME_ASSIST_RULES")
    return {name: value for name, value in os.environ.items() if name not in hidden}


def run(what: str, *command: str | Path, folder: Path) -> str:
    """Run a command in a folder and return what it printed; leave with its words if it fails."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env=clean_environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        sys.exit(f"{what}: exit code {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def candidates(version: str) -> list[str]:
    """Return the commands that may be this Python: on the search path, or kept by pyenv."""
    names = [path] if (path := shutil.which(f"python{version}")) else []
    if pyenv := shutil.which("pyenv"):
        asked = subprocess.run([pyenv, "root"], capture_output=True, text=True, check=False)
        kept = Path(asked.stdout.strip() or ".") / "versions"
        names += [str(path) for path in sorted(kept.glob(f"{version}.*/bin/python{version}"))]
    return names


def find(version: str) -> str | None:
    """Return a command that really runs this Python and can make environments, if there is one."""
    probe = (
        f"import sys, venv, ensurepip; "
        f"sys.exit('%d.%d' % sys.version_info[:2] != {version!r} or sys.prefix != sys.base_prefix)"
    )
    for name in candidates(version):
        tried = subprocess.run(
            [name, "-c", probe],
            env=clean_environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
        if tried.returncode == 0:
            return name
    return None


def build() -> Path:
    """Build source archive and wheel and return the wheel."""
    dist = ROOT / "dist"
    shutil.rmtree(dist, ignore_errors=True)
    run("build", sys.executable, "-m", "build", "--no-isolation", "--outdir", dist, folder=ROOT)
    (wheel,) = dist.glob("*.whl")
    return wheel


def try_wheel(wheel: Path, python: str, folder: Path) -> str:
    """Install the wheel into an empty environment, use it, and say in a line what came out."""
    started = time.monotonic()
    run("making an environment", python, "-m", "venv", "env", folder=folder)
    tools = folder / "env" / "bin"
    run("pip install", tools / "pip", "install", "--quiet", wheel, folder=folder)
    cases = folder / "elsewhere"
    cases.mkdir()
    shutil.copy(CASE, cases)
    run("import", tools / "python", "-W", "error", "-c", IMPORTS, folder=cases)
    output = run("assess", tools / "bme-assist", "assess", CASE.name, folder=cases)
    if "infectious" not in output.lower():
        sys.exit(f"assess: the workup of {CASE.name} does not speak of infection\n{output}")
    return f"installed, imported and assessed in {time.monotonic() - started:.0f} s"


def try_alone(wheel: Path, python: str) -> str:
    """Try the wheel in a folder that goes away afterwards."""
    with tempfile.TemporaryDirectory(prefix="bme-assist-") as folder:
        return try_wheel(wheel, python, Path(folder))


def main() -> None:
    """Build once, then try the wheel on every supported Python found."""
    wheel = build()
    print(f"built {wheel.relative_to(ROOT)} and its source archive", flush=True)
    found = {version: find(version) for version in VERSIONS}
    missing = [version for version, python in found.items() if python is None]
    # Side by side: most of it is waiting for pip.
    with ThreadPoolExecutor() as pool:
        tried = {
            version: pool.submit(try_alone, wheel, python)
            for version, python in found.items()
            if python is not None
        }
        for version, outcome in tried.items():
            print(f"Python {version}: {outcome.result()}", flush=True)
    if missing:
        print(f"not on this machine, so not tried: Python {', '.join(missing)}", flush=True)
    if len(missing) == len(VERSIONS):
        sys.exit("no supported Python found to try the wheel on")


if __name__ == "__main__":
    main()
