"""Learners made by hand for the case of the small base, and a way to let them answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bme_assist.practice import Commitment, Move, Practice

RIGHT = Commitment(("infectious",), 100, (), (), act=True, move=Move(step="NS-01"))
"""Says infectious and act at every stage, marks nothing, and asks for the aspirate."""


def answered(practice: Practice, commitments: Sequence[Commitment]) -> Practice:
    """The session with one commitment for each stage."""
    for commitment in commitments:
        practice = practice.commit(commitment)
    assert practice.ask is None
    return practice


def steadily(commitment: Commitment, count: int = 5, **last: object) -> list[Commitment]:
    """The same at every stage, but for what is different at the last."""
    return [commitment] * (count - 1) + [replace(commitment, **last)]  # type: ignore[arg-type]
