"""What becomes of a safety statement: proven, or refuted by a case."""

from __future__ import annotations

from dataclasses import dataclass

from bme_assist.cases import Case
from bme_assist.knowledge import Statement

__all__ = ["Counterexample", "Outcome"]


@dataclass(frozen=True, slots=True)
class Counterexample:
    """One case, or two beside each other, in which a statement does not hold.

    ``about`` names the category, danger or rule in turn; ``fails`` are the phrases that should
    hold, or never hold; ``rules`` are the rules that fired and bear on them; ``also`` says for
    what else the statement does not hold.
    """

    cases: tuple[Case, ...]
    about: str
    fails: tuple[str, ...]
    rules: tuple[str, ...]
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """A statement with the number of questions that it took, and what refutes it.

    ``idle`` lists the exceptions that the statement does not need.
    """

    statement: Statement
    questions: int
    counterexamples: tuple[Counterexample, ...]
    idle: tuple[str, ...] = ()

    @property
    def is_proven(self) -> bool:
        """Whether it holds for every possible case, and no exception stands without need."""
        return not self.counterexamples and not self.idle
