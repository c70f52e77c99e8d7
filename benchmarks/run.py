"""``make bench``: the budgets of the design, measured in one run, as ratios; nothing is judged.

warm     one assessment's chaining with its trail: ours, CLIPS, experta used naively
real     the shipped rules over the published cases: chaining alone, the whole answer
cold     the command line from a standing start against the bare imports
asking   an answer questioned: what to ask, what if of everything, why not, the first question
rules    reading rules/ from YAML and from the compiled form
growth   how the cost of one assessment grows with the number of rules
"""

from __future__ import annotations

import os
import platform
import pty
import statistics
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path
from time import perf_counter

from bme_assist.cases import close, read_cases
from bme_assist.knowledge import load_knowledge
from bme_assist.resources import case_library
from bme_assist.workup import assess
from bme_assist.workup.next_question import ask
from bme_assist.workup.sensitivity import sensitivity
from bme_assist.workup.steps import Workup, layers_of
from bme_assist.workup.why_not import why_not_each
from engine_bases import random_base, random_cases
from engine_workload import compare, growth

ROUNDS = 7


def main() -> None:
    """Print every figure with the machine it was taken on."""
    print(f"{platform.platform()}, {platform.machine()}, {os.cpu_count()} cores,", end=" ")
    print(f"Python {platform.python_version()}")
    warm()
    real()
    cold()
    asking()
    rules()
    growing()


def warm() -> None:
    """250 random rules, 15 findings: the same rules and cases for all three."""
    layers = random_base(250)
    found = compare(layers, random_cases(300))
    print(f"\nwarm: {found.rules} rules, {found.firings:.1f} firings a case, trail included")
    row("experta as we use it", found.ours)
    row("CLIPS, fields of one template", found.clips_fields, found.ours)
    row("CLIPS, one short fact per condition", found.clips_facts, found.ours)
    row("experta used naively", found.naive, found.ours)
    print(f"  ours takes {found.ours / found.clips:.2f} of the better CLIPS (budget: at most 1)")


def real() -> None:
    """The shipped rules and the published cases."""
    knowledge = load_knowledge()
    workup = Workup.of(knowledge)
    cases = [c for path in sorted(case_library().glob("*")) for c in read_cases(path, knowledge)]
    closed = [close(case, knowledge).values for case in cases]
    by_id = workup.weighed_rules
    found = compare(layers_of(knowledge, by_id), closed, naive_cases=1)
    print(f"\nreal: {found.rules} shipped rules, {len(cases)} published cases,", end=" ")
    print(f"{found.firings:.1f} firings a case")
    row("experta as we use it", found.ours)
    row("CLIPS, the better layout", found.clips, found.ours)
    row("experta used naively", found.naive, found.ours)
    answers = best(lambda: [assess(case, knowledge) for case in cases]) / len(cases)
    row("the whole answer, every reason in it", answers, found.ours)


def cold() -> None:
    """A fresh process each time, alternating; the median of the ratios."""
    case = next(case_library().glob("infectious.*"))
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "BME_ASSIST_CACHE": folder}
        # experta cannot be imported unaided; the line that mends it is part of the bare import.
        bare = [sys.executable, "-c", BARE]
        empty = [sys.executable, "-c", f"{BARE}\n{EMPTY}", "a case"]
        command = [sys.executable, "-m", "bme_assist", "assess", str(case)]
        one = [*command, "--scenario", _first(case)]
        run(one, environment)
        runs = [
            [run(command, environment) for command in (bare, empty, one)] for _ in range(ROUNDS)
        ]
    bares, empties, ones = zip(*runs, strict=True)
    print("\ncold: a fresh process, rules compiled before")
    row("importing typer, pydantic, experta, rich", statistics.median(bares))
    row("the same and an empty command of typer", statistics.median(empties))
    row("bme-assist assess FILE", statistics.median(ones))
    ratios = [
        statistics.median(o / b for b, o in zip(bares, times, strict=True))
        for times in (empties, ones)
    ]
    print(f"  ratio {ratios[1]:.2f} (budget: at most 2; the empty command {ratios[0]:.2f})")


BARE = (
    "import collections, collections.abc; collections.Mapping = collections.abc.Mapping;"
    "import typer, pydantic, experta, rich"
)

# What typer itself does before any command begins; it reads parameters with pydantic.
EMPTY = """
import os; os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"
from typing import Annotated
def empty(
    files: Annotated[list[str] | None, typer.Argument()] = None,
    full: Annotated[bool, typer.Option("--full")] = False,
) -> None: pass
typer.run(empty)
"""


def asking() -> None:
    """On published cases with 15 findings, in a warm process; the first question cold."""
    knowledge = load_knowledge()
    cases = [c for path in sorted(case_library().glob("*")) for c in read_cases(path, knowledge)]
    chosen = [case for case in cases if len(case.recorded) == 15][:5]
    answers = statistics.median(best(partial(assess, case, knowledge)) for case in chosen)
    asks = [best(partial(ask, case, knowledge)) for case in chosen]
    strips = [best(partial(sensitivity, case, knowledge)) for case in chosen]
    tried = statistics.median(sensitivity(case, knowledge).tried for case in chosen)
    why_nots = [best(partial(why_not_each, case, knowledge), 1) / 8 for case in chosen]
    print(f"\nasking: {len(chosen)} published cases with 15 findings, median (slowest)")
    row("the whole answer, every reason in it", answers)
    for name, times in (
        ("ask, every question", asks),
        (f"what-if, {tried:.0f} single changes", strips),
        ("why-not, one category", why_nots),
    ):
        row(name, statistics.median(times), answers)
        print(f"  {'':42} {max(times) * 1e6:12.0f} µs   (budget: 500000)")
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "BME_ASSIST_CACHE": folder, "BME_ASSIST_DATA": folder}
        first_question(environment)
        times = [first_question(environment) for _ in range(ROUNDS)]
    row("interview, its first question, cold", statistics.median(times))
    print(f"  {'':42} {max(times) * 1e6:12.0f} µs   (budget: 1000000)")


def first_question(environment: dict[str, str]) -> float:
    """Seconds until the question stands on a terminal."""
    mine, theirs = pty.openpty()
    command = [sys.executable, "-m", "bme_assist", "interview", "--complaint", "hip pain"]
    start = perf_counter()
    with subprocess.Popen(command, env=environment, stdin=theirs, stdout=theirs) as process:
        os.close(theirs)
        shown = b""
        while b"How old is the patient?" not in shown:
            shown += os.read(mine, 65536)
        taken = perf_counter() - start
        os.write(mine, b"stop here\n")
        process.wait()
    os.close(mine)
    return taken


def _first(case: Path) -> str:
    lines = case.read_text(encoding="utf-8").splitlines()
    return next(line.split(":", 1)[1].strip() for line in lines if "Scenario:" in line)


def rules() -> None:
    """From YAML, and from the compiled form."""
    with tempfile.TemporaryDirectory() as folder:
        cache = Path(folder)
        start = perf_counter()
        knowledge = load_knowledge(cache=cache)
        fresh = perf_counter() - start
        kept = best(lambda: load_knowledge(cache=cache))
    print(f"\nrules: {len(knowledge.rules)} rules, {len(knowledge.findings)} findings")
    row("read from YAML, checked, compiled", fresh)
    row("from the compiled form", kept, fresh)


def growing() -> None:
    """75, 150, 300 and 600 random rules."""
    print("\ngrowth: one warm run with its trail")
    for size in growth():
        print(
            f"  {size.rules:4} rules {size.ours * 1e6:8.0f} µs   CLIPS {size.clips * 1e6:8.0f} µs"
            f"   ratio {size.ours / size.clips:.2f}   prepared in {size.preparing * 1e3:.0f} ms"
        )


def row(name: str, seconds: float, against: float = 0.0) -> None:
    """One figure, and how many times the other it is."""
    ratio = f"   {seconds / against:8.2f} times" if against else ""
    print(f"  {name:42} {seconds * 1e6:12.0f} µs{ratio}")


def best(work: object, rounds: int = 5) -> float:
    """The best of several rounds, in seconds."""
    assert callable(work)
    times: list[float] = []
    for _ in range(rounds):
        start = perf_counter()
        work()
        times.append(perf_counter() - start)
    return min(times)


def run(command: list[str], environment: dict[str, str]) -> float:
    """Seconds of one process."""
    start = perf_counter()
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    return perf_counter() - start


if __name__ == "__main__":
    main()
