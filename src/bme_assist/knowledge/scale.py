"""The words for strength, standing and urgency, and what they weigh."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Scale", "Standing", "Strength", "Urgency"]


@dataclass(frozen=True)
class Strength:
    """A word for the weight of evidence: its points and the likelihood ratio it stands for."""

    name: str
    points: int
    ratio: float


@dataclass(frozen=True)
class Standing:
    """A word for where a category stands; ``at_least`` is in net points, None for the lowest."""

    name: str
    at_least: int | None
    says: str
    may_lead: bool


@dataclass(frozen=True)
class Urgency:
    """How fast someone must act; ``acts`` is False where weeks are soon enough."""

    name: str
    means: str
    acts: bool


@dataclass(frozen=True)
class Scale:
    """Strengths, standings (best first), urgencies (fastest first) and stages of the workup."""

    strengths: tuple[Strength, ...]
    standings: tuple[Standing, ...]
    urgencies: tuple[Urgency, ...]
    stages: tuple[str, ...]

    def points(self, strength: str) -> int:
        """Points of a strength word. Raises KeyError for a word that the scale does not hold."""
        return {s.name: s.points for s in self.strengths}[strength]

    def standing(self, net: int) -> str:
        """The standing that ``net`` points reach."""
        for standing in self.standings:
            if standing.at_least is None or net >= standing.at_least:
                return standing.name
        return self.standings[-1].name

    def may_lead(self, standing: str) -> bool:
        """Whether a category of that standing may lead."""
        return {s.name: s.may_lead for s in self.standings}[standing]

    @property
    def lowest_that_leads(self) -> str:
        """The least standing with which a category may lead."""
        return [s.name for s in self.standings if s.may_lead][-1]

    def rank_of(self, standing: str) -> int:
        """0 for the best standing, counting up."""
        return [s.name for s in self.standings].index(standing)

    def haste_of(self, urgency: str) -> int:
        """0 for the fastest urgency, counting up."""
        return [u.name for u in self.urgencies].index(urgency)
