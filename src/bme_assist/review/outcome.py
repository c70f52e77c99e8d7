"""What of an answer is compared between two rule bases, aspect by aspect."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from bme_assist.cases import Case, close
from bme_assist.knowledge import KnowledgeBase
from bme_assist.workup.lane import dangers, outside_causes, red_flags
from bme_assist.workup.plan import next_steps
from bme_assist.workup.worked import Worked

__all__ = ["ASPECTS", "Aspect", "Flag", "Outcome", "outcome"]

Aspect = Literal["red flags", "dangers", "ranking", "standing", "outside causes", "next steps"]

ASPECTS: tuple[Aspect, ...] = (
    "red flags", "dangers", "ranking", "standing", "outside causes", "next steps",
)  # fmt: skip
"""In the order in which a reader should see them: danger first."""


@dataclass(frozen=True, slots=True, order=True)
class Flag:
    """A red flag by name, at the fastest urgency with which it is raised."""

    haste: int
    """The place of the urgency in the scale: 0 is the fastest."""
    name: str
    urgency: str
    acts: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """The answer to one case, as far as it is compared; ``fired`` holds ids as they were."""

    flags: tuple[Flag, ...]
    dangers: tuple[tuple[str, str], ...]
    leading: str
    """The category that leads; empty when none does."""
    ranking: tuple[str, ...]
    standing: tuple[tuple[str, str], ...]
    outside: tuple[str, ...]
    steps: tuple[str, ...]
    fired: frozenset[str]

    @property
    def urgency(self) -> str:
        """The fastest urgency of all; empty without a flag."""
        return self.flags[0].urgency if self.flags else ""

    def of(self, aspect: Aspect) -> object:
        """What the answer is in one aspect, comparable between rule bases."""
        match aspect:
            case "red flags":
                return self.flags
            case "dangers":
                return self.dangers
            case "ranking":
                return self.leading, self.ranking
            case "standing":
                return self.standing
            case "outside causes":
                return self.outside
            case "next steps":
                return self.steps


def outcome(case: Case, knowledge: KnowledgeBase, keys: Mapping[str, str]) -> Outcome:
    """Work a case up. ``keys`` gives the steps names that two rule bases have in common.

    Raises CaseError when the case contradicts itself under these rules.
    """
    w = Worked.of(case, close(case, knowledge), knowledge)
    flags: dict[str, Flag] = {}
    for flag in red_flags(w):
        haste = knowledge.scale.haste_of(flag.urgency)
        one = Flag(haste, flag.name, flag.urgency, flag.acts)
        flags[flag.name] = min(one, flags.get(flag.name, one))
    return Outcome(
        flags=tuple(sorted(flags.values())),
        dangers=tuple(sorted((one.name, one.state) for one in dangers(w))),
        leading=w.leading.category.name if w.leading else "",
        ranking=tuple(one.category.name for one in w.ranked),
        standing=tuple(sorted((one.category.name, one.standing) for one in w.ranked)),
        outside=tuple(sorted({one.name for one in outside_causes(w)})),
        steps=tuple(keys.get(step.rule, step.rule) for step in next_steps(w)),
        fired=frozenset(w.firings),
    )
