"""How hard a case is, as measured: the share of its partial views that lead astray."""

from __future__ import annotations

from dataclasses import dataclass

from bme_assist.cases import Case
from bme_assist.knowledge import KnowledgeBase
from bme_assist.practice.key import key_of
from bme_assist.practice.stages import stages_of
from bme_assist.workup import assess

__all__ = ["DIFFICULTIES", "Difficulty", "measured"]

DIFFICULTIES = (1, 2, 3)
"""From easy to hard."""


@dataclass(frozen=True, slots=True)
class Difficulty:
    """Of the views before the last: at how many another category leads than the answer."""

    astray: int
    views: int
    reached: bool

    @property
    def share(self) -> float:
        """0 to 1; 0 where there is only one view."""
        return self.astray / self.views if self.views else 0.0

    @property
    def level(self) -> int:
        """1: no view leads astray; 2: at most half of them do; 3: more, or it is never reached."""
        if not self.reached or self.share > 1 / 2:
            return 3
        return 2 if self.astray else 1


def measured(case: Case, knowledge: KnowledgeBase) -> Difficulty:
    """The difficulty of a case as it unfolds. Raises CaseError when it contradicts itself."""
    stages = stages_of(case, knowledge)
    answers = [assess(stage.case, knowledge) for stage in stages]
    if not answers:
        return Difficulty(0, 0, reached=False)
    accepted = key_of(case, answers[-1], knowledge).accepted
    partial = answers[:-1]
    astray = sum(one.leading is not None and one.leading not in accepted for one in partial)
    return Difficulty(astray, len(partial), answers[-1].leading in accepted)
