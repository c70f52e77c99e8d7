"""Which case comes next: of a category, of a difficulty, not practiced yet, in a mixed order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256

from bme_assist.cases import Case
from bme_assist.knowledge import KnowledgeBase
from bme_assist.practice.difficulty import measured
from bme_assist.practice.stages import case_id

__all__ = ["in_turn", "of_difficulty"]


def in_turn(cases: Iterable[Case], done: Mapping[str, str], seed: int = 0) -> tuple[Case, ...]:
    """Cases in the order in which to practice them.

    What was not done comes first, in an order mixed by the seed, and of that last what the rules
    are known to miss; then what was done longest ago. ``done`` holds when a case was last begun,
    by its id.
    """

    def order(case: Case) -> tuple[bool, str, bool, str]:
        name = case_id(case)
        mixed = sha256(f"{seed}:{name}".encode()).hexdigest()
        return name in done, done.get(name, ""), case.expected.known_miss, mixed

    return tuple(sorted(cases, key=order))


def of_difficulty(
    cases: Sequence[Case], difficulty: int, knowledge: KnowledgeBase
) -> Iterator[Case]:
    """Those of this difficulty, in their order, measured one by one; all for 0."""
    for case in cases:
        if not difficulty or measured(case, knowledge).level == difficulty:
            yield case
