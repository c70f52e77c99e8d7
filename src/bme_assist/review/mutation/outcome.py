"""What became of mutants: killed by a scenario, equivalent, or survived; and the score."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from bme_assist.review.mutation.mutant import Mutant

__all__ = ["Fate", "Mutation", "Outcome", "Place", "Score"]

Fate = Literal["killed", "equivalent", "survived"]


@dataclass(frozen=True, slots=True)
class Place:
    """An example by its name and where it stands; ``line`` is the Then line that turned."""

    example: str
    at: str
    line: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one mutant.

    ``by`` is the example that killed it. Of a survivor ``touched`` counts the examples in which
    it comes out otherwise without any line turning, ``near`` is the one that should have caught
    it, and ``telling`` the smallest case that would show the difference, as phrases.
    """

    mutant: Mutant
    fate: Fate
    by: Place | None = None
    touched: int = 0
    near: Place | None = None
    telling: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Score:
    """Of so many mutants so many killed and so many equivalent."""

    mutants: int
    killed: int
    equivalent: int

    @property
    def percent(self) -> float:
        """Killed of those that are not equivalent, from 0 to 100; 100 where there are none."""
        real = self.mutants - self.equivalent
        return 100 * self.killed / real if real else 100.0


@dataclass(frozen=True, slots=True)
class Mutation:
    """What became of all mutants that were tried, in their order; ``of`` counts those there are."""

    outcomes: tuple[Outcome, ...]
    examples: int
    of: int = field(default=0)

    @property
    def score(self) -> Score:
        """The score over all."""
        return score_of(self.outcomes)

    @property
    def survivors(self) -> tuple[Outcome, ...]:
        """The mutants that no scenario noticed though they change something."""
        return tuple(one for one in self.outcomes if one.fate == "survived")

    def by_operator(self) -> dict[str, Score]:
        """The score of each operator."""
        names = dict.fromkeys(one.mutant.operator for one in self.outcomes)
        return {
            name: score_of(one for one in self.outcomes if one.mutant.operator == name)
            for name in names
        }


def score_of(outcomes: Iterable[Outcome]) -> Score:
    """Count what became of mutants."""
    fates = [one.fate for one in outcomes]
    return Score(len(fates), fates.count("killed"), fates.count("equivalent"))
