"""What becomes of a safety statement: proven, or refuted by a case."""

from __future__ import annotations

from dataclasses import dataclass

from bme_assist.cases import Case
from bme_assist.knowledge import Statement

__all__ = ["Counterexample", "Outcome"]


@dataclass(frozen=True, slots=True)
class Counterexample:
    """One case, or two beside each other, in which a statement does not hold.

    ``about`` names the category, danger or rule in turn; ``fails`` are the phrases that do not
    hold and should, or hold and should not; ``rules`` are the rules that bear on them: of one case
    those that fired, of two those that fired in one only.
    """

    cases: tuple[Case, ...]
    about: str
    fails: tuple[str, ...]
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """A statement with the number of questions that it took, and what refutes it.

    ``is_empty`` says that no possible case is one of its cases: it would hold whatever the rules.
    """

    statement: Statement
    questions: int
    counterexamples: tuple[Counterexample, ...]
    is_empty: bool = False

    @property
    def is_proven(self) -> bool:
        """Whether there are cases that it is about, and it holds for each of them."""
        return not self.counterexamples and not self.is_empty
