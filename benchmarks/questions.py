"""A simulated learner on the published cases: prints the table, and draws the curve.

    python benchmarks/questions.py [--half learn|check] [--cases N] [--picture FILE.svg]

All cases are questioned unless told otherwise; fewer are spread evenly over the library. Experts
reached their final hypothesis after 9.8 findings in a published study, and students after 23;
there every question had an answer, so that the column "told" compares with it as well.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from rich.console import Console
from rich.progress import track

from bme_assist import Case, KnowledgeBase, load_knowledge, read_cases
from bme_assist.resources import case_library
from bme_assist.review.questioner import ORDERS, Questioned, figures, question_all


def main() -> None:
    """Question the cases, print the table, draw the curve when asked to."""
    asked = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    asked.add_argument("--half", choices=("learn", "check"), help="only this half of the library")
    asked.add_argument("--cases", type=int, default=0, help="how many cases, evenly spread")
    asked.add_argument("--picture", type=Path, help="draw the curve as .svg or .png")
    options = asked.parse_args()
    knowledge = load_knowledge()
    cases = chosen(knowledge, options.half, options.cases)
    screen = Console(stderr=True)
    shown = track(cases, "Questioning", console=screen, disable=not screen.is_terminal)
    found = question_all(shown, knowledge)
    table("all", found)
    for half in ("learn", "check"):
        names = {case.name for case in cases if half in case.tags}
        part = tuple(one for one in found if one.case in names)
        if part and len(part) < len(found):
            table(half, part)
    print("questions, one finding each: median, and within which 90 % of the cases are there;")
    print("told: findings that the case had an answer to until the category led and stayed")
    if options.picture:
        draw(found, options.picture)


def chosen(knowledge: KnowledgeBase, half: str | None, count: int) -> list[Case]:
    """The cases of the library, or one half of it, or so many of them."""
    files = sorted(case_library().glob("*.feature"))
    library = [case for file in files for case in read_cases(file, knowledge)]
    cases = [case for case in library if half is None or half in case.tags]
    count = min(count or len(cases), len(cases))
    return [cases[len(cases) * at // count] for at in range(count)]


def table(name: str, found: tuple[Questioned, ...]) -> None:
    """Print the figures of each order in a line."""
    heads = ("cases", "reached", "to category", "90 %", "told", "urgent", "flagged", "to flag",
             "90 %")  # fmt: skip
    print(f"{name:16}" + "".join(f"{head:>12}" for head in heads))
    for one in figures(found):
        row = (one.cases, one.reached, one.median, one.ninety, one.told, one.urgent, one.flagged,
               one.flag_median, one.flag_ninety)  # fmt: skip
        print(f"{one.order:16}" + "".join(f"{'-' if n is None else f'{n:g}':>12}" for n in row))
    print()


def draw(found: tuple[Questioned, ...], file: Path) -> None:
    """Draw the share of the cases that are there against the number of questions."""
    from matplotlib import rc_context
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
    # The same curve is the same file: no date, no names made by chance.
    with rc_context({"svg.hashsalt": "questions"}):
        figure.savefig(file, metadata={"Date": None} if file.suffix == ".svg" else None)


if __name__ == "__main__":
    main()
