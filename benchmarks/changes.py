"""Every proposal of ``why-not`` on every published case and category, checked by brute force.

    python benchmarks/changes.py [--half learn|check]

Each set of changes must make its category lead, and none of its parts may; prints what fails,
how many sets of each size were proposed, and for how many categories there was none. It takes
minutes; the tests check a sample.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from time import process_time

from rich.console import Console
from rich.progress import track

from bme_assist import load_knowledge
from bme_assist.review.minimal import faults
from bme_assist.workup.why_not import why_not_each
from questions import chosen


def main() -> None:
    """Check all cases; leave with 1 when anything is wrong."""
    asked = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    asked.add_argument("--half", choices=("learn", "check"), help="only this half of the library")
    knowledge = load_knowledge()
    cases = chosen(knowledge, asked.parse_args().half, 0)
    screen = Console(stderr=True)
    wrong: list[str] = []
    sizes: Counter[str] = Counter()
    sets, spent = 0, 0.0
    for case in track(cases, "Changing", console=screen, disable=not screen.is_terminal):
        begun = process_time()
        answers = why_not_each(case, knowledge)
        spent += process_time() - begun
        for answer in answers:
            wrong += [f"{case.name}: {fault}" for fault in faults(answer, case, knowledge)]
            sets += len(answer.changes)
            sizes[_kind(answer.reached, [len(one.changes) for one in answer.changes],
                        searched_all=answer.searched_all)] += 1  # fmt: skip
    for line in wrong:
        print(line)
    print(f"{len(cases)} cases, {sum(sizes.values())} questions, {sets} sets of changes proposed")
    for kind, count in sorted(sizes.items()):
        print(f"  {count:5}  {kind}")
    print(f"{spent / len(cases):.2f} s for the questions of one case; {len(wrong)} proposals wrong")
    sys.exit(bool(wrong))


def _kind(reached: bool, sizes: list[int], *, searched_all: bool) -> str:
    if reached:
        return "leads already"
    if not sizes:
        return "no proposal of up to three" + ("" if searched_all else ", within the bound")
    return f"{min(sizes)} change{'s' * (min(sizes) > 1)}"


if __name__ == "__main__":
    main()
