"""Proves many statements, spread over processes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bme_assist.knowledge import KnowledgeBase, Statement
from bme_assist.review.parallel import spread
from bme_assist.review.proof.outcome import Outcome
from bme_assist.review.proof.prove import prove

__all__ = ["prove_all"]

Progress = Callable[[int, int], None]
"""Told how many statements of how many are decided."""


def prove_all(
    statements: Sequence[Statement],
    knowledge: KnowledgeBase,
    *,
    processes: int = 1,
    progress: Progress = lambda _done, _of: None,
) -> tuple[Outcome, ...]:
    """What becomes of each statement, in their order, however many processes share the work."""
    # What is to be shown for each of many takes longest: it is begun first.
    order = sorted(range(len(statements)), key=lambda at: not statements[at].each)
    parcels = [statements[at] for at in order]
    found: dict[int, Outcome] = {}
    progress(0, len(statements))
    for place, outcome in spread(_prove, _ready, knowledge, parcels, processes):
        found[order[place]] = outcome
        progress(len(found), len(statements))
    return tuple(found[at] for at in range(len(statements)))


def _ready(knowledge: KnowledgeBase) -> KnowledgeBase:
    return knowledge


def _prove(knowledge: KnowledgeBase, statement: Statement) -> Outcome:
    return prove(statement, knowledge)
