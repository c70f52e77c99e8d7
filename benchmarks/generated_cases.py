"""How cases made from the rules turn out: are they sound, and as hard as asked for.

    python benchmarks/generated_cases.py [--number 200]

Makes so many cases of each category, a third of each difficulty, on all cores, and prints per
category and difficulty: how many were offered, in how many the intended category leads, how many
contradict themselves, how many are the same as another, and the mean share of partial views in
which another category leads. Exit code 1 when one offered case is not sound.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from statistics import mean

from bme_assist.cases import Case, read_cases
from bme_assist.cases.closure import contradictions
from bme_assist.knowledge import KnowledgeBase, load_knowledge
from bme_assist.practice.difficulty import DIFFICULTIES, measured
from bme_assist.practice.generate import generate
from bme_assist.practice.places import Places
from bme_assist.resources import case_library
from bme_assist.workup import assess

Made = tuple[str, int, bool, bool, bool, float, frozenset[str]]


@cache
def knowledge_and_places() -> tuple[KnowledgeBase, Places]:
    """Read once in each process."""
    knowledge = load_knowledge()
    return knowledge, Places.of(library(knowledge))


def library(knowledge: KnowledgeBase) -> Iterator[Case]:
    """The published cases, from which the generator learns which places go together."""
    for file in sorted(case_library().glob("*.feature")):
        yield from read_cases(file, knowledge)


def made(wanted: tuple[str, int, int]) -> Made:
    """Make one case and judge it."""
    category, difficulty, seed = wanted
    knowledge, places = knowledge_and_places()
    case = generate(category, difficulty, seed, knowledge, places)
    if case is None:
        return category, difficulty, False, False, False, 0.0, frozenset()
    leads = assess(case, knowledge).leading == category
    wrong = bool(contradictions(case.recorded, knowledge))
    words = frozenset(one.words for one in case.recorded)
    return category, difficulty, True, leads, wrong, measured(case, knowledge).share, words


def main() -> int:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--number", type=int, default=200, help="cases of each category")
    number = options.parse_args().number
    knowledge, _ = knowledge_and_places()
    wanted = [
        (category.name, DIFFICULTIES[at % 3], at // 3)
        for category in knowledge.categories
        for at in range(number)
    ]
    began = time.perf_counter()
    with ProcessPoolExecutor() as pool:
        found = list(pool.map(made, wanted, chunksize=10))
    rows: dict[tuple[str, int], list[Made]] = defaultdict(list)
    for one in found:
        rows[one[0], one[1]].append(one)
    print("category          difficulty  asked  offered  leads  contradict  share astray")
    for (category, difficulty), ones in rows.items():
        offered = [one for one in ones if one[2]]
        share = mean(one[5] for one in offered) if offered else 0.0
        leads, wrong = sum(one[3] for one in offered), sum(one[4] for one in offered)
        print(
            f"{category:17} {difficulty:10}  {len(ones):5}  {len(offered):7}  {leads:5}"
            f"  {wrong:10}  {share:12.2f}"
        )
    offered = [one for one in found if one[2]]
    same = len(offered) - len({one[6] for one in offered})
    sound = all(one[3] and not one[4] for one in offered) and not same
    print(f"{len(offered)} of {len(found)} offered, {same} the same as another, "
          f"{time.perf_counter() - began:.0f} s")  # fmt: skip
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main())
