"""Simulated learners, with whom a class report is tried: guided by the rules, random, anchored.

They are caricatures, not models of people: their answers say whether the figures of a report tell
apart what they are meant to tell apart.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Literal

from bme_assist.practice.commitment import MOST, Commitment, Move
from bme_assist.practice.reference import Reference
from bme_assist.practice.session import Practice

__all__ = ["KINDS", "Kind", "Learner", "practiced_by"]

Kind = Literal["guided", "random", "anchored"]
KINDS: tuple[Kind, ...] = ("guided", "random", "anchored")

_SURE: Mapping[int, int] = {0: 85, 1: 60}
"""What the guided learner says by the place of the standing on the scale: supported, possible."""
_UNSURE = 30
_ANCHORED_FROM, _SURER_BY = 70, 7
"""The anchored learner is sure from the start, and surer with every stage."""


@dataclass
class Learner:
    """One simulated learner; the same seed gives the same answers."""

    kind: Kind
    random: Random
    impression: tuple[str, ...] = field(default=())
    """What an anchored learner thought at the first sight of the case at hand."""
    calm: bool = True

    def commit(self, reference: Reference, stage: int) -> Commitment:
        """What this learner says at a stage, counted from 0."""
        if self.kind == "guided":
            return self._guided(reference)
        if self.kind == "random":
            return self._random(reference)
        return self._anchored(reference, stage)

    def _guided(self, reference: Reference) -> Commitment:
        """Reads every finding as the rules do, and follows them wherever they lead."""
        ranked = tuple(one.category for one in reference.answer.candidates)
        scale = reference.knowledge.scale
        standing = scale.rank_of(reference.answer.candidates[0].standing)
        return Commitment(
            differential=ranked[: MOST - 1],
            confidence=_SURE.get(standing, _UNSURE),
            speaks_for=_saying(reference, ranked[0], "for"),
            speaks_against=_saying(reference, ranked[0], "against"),
            act=reference.must_act,
            move=_best(reference),
        )

    def _random(self, reference: Reference) -> Commitment:
        """Throws dice."""
        names = [one.category for one in reference.answer.candidates]
        marks = {name: self.random.choice(["for", "against", ""]) for name in reference.stage.names}
        count = self.random.randint(1, min(MOST, len(names)))
        return Commitment(
            differential=tuple(self.random.sample(sorted(names), count)),
            confidence=self.random.randint(0, 100),
            speaks_for=tuple(name for name, mark in marks.items() if mark == "for"),
            speaks_against=tuple(name for name, mark in marks.items() if mark == "against"),
            act=self.random.random() < 0.5,
            move=Move(finding=self.random.choice(list(reference.knowledge.findings))),
        )

    def _anchored(self, reference: Reference, stage: int) -> Commitment:
        """Keeps the first impression, sees only what speaks for it, and grows surer."""
        if not stage:
            ranked = tuple(one.category for one in reference.answer.candidates)
            self.impression = ranked[:2]
            self.calm = not reference.must_act
        return Commitment(
            differential=self.impression,
            confidence=min(100, _ANCHORED_FROM + _SURER_BY * stage),
            speaks_for=_saying(reference, self.impression[0], "for"),
            speaks_against=(),
            act=not self.calm,
            move=_best(reference),
        )


def practiced_by(learner: Learner, practice: Practice) -> Practice:
    """A session answered by a simulated learner, to its end."""
    while practice.ask is not None:
        stage = practice.ask.stage
        practice = practice.commit(learner.commit(practice.unfolded.reference(stage), stage))
    return practice.finish()


def _saying(reference: Reference, category: str, way: str) -> tuple[str, ...]:
    """The new findings of which a rule says so; where rules disagree, what speaks for it."""
    ways = {
        name: {one.speaks for one in said if one.category == category and one.counts}
        for name, said in reference.said.items()
    }
    other = {"for"} if way == "against" else set[str]()
    return tuple(name for name, said in ways.items() if way in said and not said & other)


def _best(reference: Reference) -> Move:
    """The best question, or the first step of the plan."""
    if reference.questions:
        return Move(finding=reference.questions[0].finding)
    steps = reference.answer.next_steps
    return Move(step=steps[0].rule) if steps else Move()
