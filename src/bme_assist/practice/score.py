"""The score of a case: pure functions of the case, the rules and what a learner committed to.

docs/scoring.md defines every figure; the same page in short is printed by ``practice --scoring``.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from statistics import fmean

from bme_assist.practice.calibration import brier
from bme_assist.practice.commitment import Commitment
from bme_assist.practice.feedback import feedback_on
from bme_assist.practice.result import Part, Urgency
from bme_assist.practice.unfold import Unfolded

__all__ = ["LATE", "WEIGHTS", "Scored", "premature_closure", "settled"]

WEIGHTS = {
    "diagnosis": 40,
    "urgency": 25,
    "discriminators": 10,
    "evidence": 10,
    "calibration": 10,
    "next step": 5,
}
"""How many of 100 points each part is worth; a part that does not apply is left out."""

LATE = 0.5
"""What acting late is worth, where acting in time is worth 1."""


def settled(leads: Sequence[str]) -> int:
    """The first stage from which the first of the differential stays, counted from 0."""
    stage = len(leads) - 1
    while stage and leads[stage - 1] == leads[-1]:
        stage -= 1
    return stage


def premature_closure(unfolded: Unfolded, leads: Sequence[str]) -> bool | None:
    """Whether the learner settled on a wrong category before the deciding stage, and stayed.

    None when it cannot happen: the rules decide at the first view, or never for the answer.
    """
    deciding = unfolded.deciding
    if not deciding:
        return None
    return settled(leads) < deciding and leads[-1] not in unfolded.key.accepted


class Scored:
    """A finished case with every figure of it: one commitment for each of its stages."""

    def __init__(self, unfolded: Unfolded, commitments: Sequence[Commitment]) -> None:
        """Compare every commitment with the rules."""
        self.unfolded, self.commitments = unfolded, commitments
        self.key, self.stages = unfolded.key, unfolded.stages
        self.leads = [one.leading for one in commitments]
        self.feedback = [
            feedback_on(
                one,
                unfolded.reference(at),
                unfolded.reference(at - 1) if at else None,
                self.key.category,
            )
            for at, one in enumerate(commitments)
        ]
        self.telling = tuple(
            (at, one)
            for at, told in enumerate(self.feedback)
            for one in told.findings
            if one.discriminates
        )
        self.rights = (
            [lead in self.key.accepted for lead in self.leads] if self.key.category else []
        )
        self.over_called = tuple(
            stage.name
            for stage, said, told in zip(self.stages, commitments, self.feedback, strict=True)
            if said.act and not told.must_act and not self.key.urgent
        )

    # ---- the figures -------------------------------------------------------------------------

    @property
    def place(self) -> int:
        """The place of the first accepted category in the last differential; 0: it is not in it."""
        last = self.commitments[-1].differential
        return next((n for n, one in enumerate(last, 1) if one in self.key.accepted), 0)

    @property
    def urgency(self) -> Urgency:
        """How the learner read that someone must act, or that nobody must."""
        acted = [one.act for one in self.commitments]
        if not self.key.urgent:
            return "over-called" if self.over_called else "rightly left"
        if not acted[-1]:
            return "missed"
        due = self.unfolded.flagged
        return "in time" if acted[len(acted) - 1 if due is None else due] else "late"

    @property
    def brier(self) -> float | None:
        """Of the confidences of all stages."""
        sure = [one.confidence for one in self.commitments]
        return brier(zip(sure, self.rights, strict=True)) if self.rights else None

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """Every part of the score with what it came from."""
        values = {
            "diagnosis": self._diagnosis(),
            "urgency": self._urgency(),
            "discriminators": self._discriminators(),
            "evidence": self._evidence(),
            "calibration": self._calibration(),
            "next step": self._moves(),
        }
        return tuple(
            Part(name=name, weight=WEIGHTS[name], value=value, words=words)
            for name, (value, words) in values.items()
        )

    @property
    def total(self) -> int:
        """0 to 100: the parts that apply, each with its weight."""
        counting = [(part.weight, part.value) for part in self.parts if part.value is not None]
        points = sum(weight * value for weight, value in counting)
        # Halves go up, whatever the machine: 62.5 is 63.
        return int(100 * points / sum(weight for weight, _ in counting) + 0.5)

    def _diagnosis(self) -> tuple[float | None, str]:
        if not self.key.category:
            return None, "no answer was published, and the rules are undecided"
        if not self.place:
            return 0.0, f"{self.key.category} is not in the last differential"
        return 1 / self.place, f"the right answer is number {self.place} of the last differential"

    def _urgency(self) -> tuple[float, str]:
        state = self.urgency
        if state == "over-called":
            share = 1 - len(self.over_called) / len(self.stages)
            return share, f"a call to act without a reason: {', '.join(self.over_called)}"
        value = {"in time": 1.0, "late": LATE, "missed": 0.0, "rightly left": 1.0}[state]
        words = {
            "in time": "someone must act, and you said so in time",
            "late": "someone must act; you said so, but late",
            "missed": "someone must act, and your last word was no",
            "rightly left": "nobody must act, and you called nobody without a reason",
        }
        return value, words[state]

    def _discriminators(self) -> tuple[float | None, str]:
        if not self.telling:
            return None, "no single finding tells the categories apart"
        seen = sum(one.seen for _, one in self.telling)
        return seen / len(self.telling), f"{seen} of {len(self.telling)} read as the rules do"

    def _evidence(self) -> tuple[float | None, str]:
        fits = [told.agreement for told in self.feedback if told.agreement is not None]
        if not fits:
            return None, "no rule spoke of your leading category, and you marked nothing"
        return fmean(fits), f"your marks fit the rules to {100 * fmean(fits):.0f} %"

    def _calibration(self) -> tuple[float | None, str]:
        score = self.brier
        if score is None:
            return None, "there is no right answer to be sure of"
        return 1 - score, f"Brier score {score:.2f} (0 best, 1 worst)"

    def _moves(self) -> tuple[float | None, str]:
        worth = [told.move_worth for told in self.feedback if told.move_worth is not None]
        if not worth:
            return None, "nothing was worth asking"
        return sum(worth) / len(worth), f"worth asking or planned in {sum(worth)} of {len(worth)}"
