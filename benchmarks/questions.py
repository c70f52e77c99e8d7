"""A simulated learner on the published cases: prints the table, and draws the curve.

    python benchmarks/questions.py [--cases N] [--seconds S] [--picture FILE.svg]

The cases are spread evenly over the library; it stops between two cases when the time is up.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from bme_assist import load_knowledge, read_cases
from bme_assist.resources import case_library
from bme_assist.review.questioner import ORDERS, Questioned, figures, question_all


def main() -> None:
    """Question the cases, print the table, draw the curve when asked to."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--cases", type=int, default=20, help="how many cases, evenly spread")
    asked.add_argument("--seconds", type=float, default=300, help="when to stop")
    asked.add_argument("--picture", type=Path, help="draw the curve as .svg or .png")
    options = asked.parse_args()
    knowledge = load_knowledge()
    files = sorted(case_library().glob("*.feature"))
    library = [case for file in files for case in read_cases(file, knowledge)]
    count = min(options.cases, len(library))
    cases = [library[len(library) * at // count] for at in range(count)]
    end = time.monotonic() + options.seconds
    found = question_all(cases, knowledge, done=lambda: time.monotonic() > end)
    table(found)
    if options.picture:
        draw(found, options.picture)


def table(found: tuple[Questioned, ...]) -> None:
    """Print the figures of each order in a line."""
    heads = ("order", "cases", "to the category", "90 %", "urgent", "to the flag", "90 %")
    print(f"{heads[0]:16}" + "".join(f"{head:>16}" for head in heads[1:]))
    for one in figures(found):
        row = (one.cases, one.median, one.ninety, one.urgent, one.flag_median, one.flag_ninety)
        print(f"{one.order:16}" + "".join(f"{'-' if n is None else f'{n:g}':>16}" for n in row))
    print("questions, one finding each: median, and within which 90 % of the cases are there")


def draw(found: tuple[Questioned, ...], file: Path) -> None:
    """Draw the share of the cases that are there against the number of questions."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(10, 4.5), layout="constrained")
    left, right = figure.subplots(1, 2)
    for axes, title in ((left, "the leading category is reached"), (right, "the flag is raised")):
        for order in ORDERS:
            ones = [one for one in found if one.order == order]
            if axes is right:
                ones = [one for one in ones if one.urgent]
            counts = [one.to_leading if axes is left else one.to_flag for one in ones]
            reached = sorted(n for n in counts if n is not None)
            shares = [100 * (at + 1) / len(counts) for at in range(len(reached))]
            axes.step([0, *reached], [0, *shares], where="post", label=order)
        axes.set(title=title, xlabel="questions", ylabel="% of the cases", ylim=(0, 102))
        axes.set_xscale("symlog", linthresh=10)
    left.legend()
    figure.savefig(file)


if __name__ == "__main__":
    main()
