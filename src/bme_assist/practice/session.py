"""A practice session as a value: every answer is an event, and the events replay to the session.

Nothing here knows a clock, a file or a terminal. Who keeps records appends :attr:`Practice.events`
as they come; :meth:`Practice.replay` takes a session up again at any point.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from bme_assist._version import __version__
from bme_assist.cases import Case
from bme_assist.errors import Location, Problem, UsageError
from bme_assist.knowledge import KnowledgeBase
from bme_assist.practice.commitment import QUESTIONS, Commitment, QuestionName, read_answer
from bme_assist.practice.feedback import Feedback, feedback_on
from bme_assist.practice.kept import case_of, kept_case
from bme_assist.practice.outcome import report_on
from bme_assist.practice.result import CaseReport
from bme_assist.practice.stages import Stage
from bme_assist.practice.unfold import Unfolded

__all__ = ["ANSWERED", "BEGUN", "FINISHED", "SET_ASIDE", "Ask", "Event", "Practice", "asked_at"]

BEGUN, ANSWERED, FINISHED, SET_ASIDE = "begun", "answered", "finished", "set aside"

_KEEP = "="
"""Typed instead of a differential: the one of the stage before."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened in a session; ``body`` holds plain JSON values."""

    kind: str
    body: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Ask:
    """The question on the table: of which stage, counted from 0, and which of its questions."""

    stage: int
    question: QuestionName


@dataclass(frozen=True, eq=False)
class Practice:
    """One learner on one case: what was answered so far, and what is asked now."""

    unfolded: Unfolded
    early_list: bool = False
    events: tuple[Event, ...] = ()
    answers: Mapping[Ask, object] = field(default_factory=dict)

    @staticmethod
    def begin(
        case: Case,
        knowledge: KnowledgeBase,
        *,
        whole: bool = False,
        early_list: bool = False,
        unfolded: Unfolded | None = None,
    ) -> Practice:
        """A new session. ``unfolded`` spares the work when the same case is practiced again.

        Raises CaseError when the case contradicts itself, UsageError when it records nothing.
        """
        unfolded = unfolded or Unfolded(case, knowledge, whole=whole)
        if not unfolded.stages:
            raise UsageError(
                [Problem(case.where, "BME803", "this case records nothing to practice")]
            )
        body = {
            "mode": "practice",
            "case": unfolded.id,
            "name": case.name,
            "category": case.expected.category,
            "whole": unfolded.whole,
            "early_list": early_list,
            "stages": [stage.name for stage in unfolded.stages],
            "software": __version__,
            "rules_digest": knowledge.digest[:16],
            **kept_case(case, knowledge),
        }
        return Practice(unfolded, early_list, (Event(BEGUN, body),))

    @staticmethod
    def replay(events: Iterable[Event], knowledge: KnowledgeBase) -> Practice:
        """The session that these events made. Raises CaseError when its case no longer reads."""
        first, *rest = events
        case = case_of(first.body, knowledge)
        practice = replace(
            Practice.begin(
                case, knowledge,
                whole=first.body["whole"], early_list=first.body["early_list"],
            ),
            events=(first,),
        )  # fmt: skip
        for event in rest:
            practice = practice.after(event)
        return practice

    def after(self, event: Event) -> Practice:
        """The session after one more event, as a record holds it."""
        events = (*self.events, event)
        if event.kind != ANSWERED:
            return replace(self, events=events)
        ask = Ask(event.body["stage"], event.body["question"])
        answers = MappingProxyType({**self.answers, ask: event.body["answer"]})
        return replace(self, events=events, answers=answers)

    # ---- what is asked -------------------------------------------------------------------------

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The stages of the case."""
        return self.unfolded.stages

    @property
    def ask(self) -> Ask | None:
        """The question on the table; None when every stage is committed."""
        for at, stage in enumerate(self.stages):
            for question in asked_at(stage):
                if Ask(at, question) not in self.answers:
                    return Ask(at, question)
        return None

    @property
    def is_over(self) -> bool:
        """Whether the session was finished or set aside."""
        return self.events[-1].kind in {FINISHED, SET_ASIDE}

    def given(self, stage: int) -> Mapping[QuestionName, object]:
        """The answers already given at a stage."""
        return {ask.question: one for ask, one in self.answers.items() if ask.stage == stage}

    # ---- what is answered ----------------------------------------------------------------------

    def answer(self, said: object) -> Practice:
        """Answer the question on the table, with text as typed or with a value.

        The new event is the last of ``events``. Raises UsageError when the answer does not read,
        or nothing is asked.
        """
        ask = self.ask
        if ask is None or self.is_over:
            raise UsageError([Problem(Location("answer"), "BME803", "nothing is asked any more")])
        stage = self.stages[ask.stage]
        if ask.question == "differential" and said == _KEEP and ask.stage:
            said = self.answers[Ask(ask.stage - 1, "differential")]
        before = self.given(ask.stage)
        planned = self._planned(ask.stage) if ask.question == "next" else ()
        value = read_answer(ask.question, said, stage, self.unfolded.knowledge, before, planned)
        body = {"stage": ask.stage, "question": ask.question, "answer": value}
        return self.after(Event(ANSWERED, body))

    def _planned(self, stage: int) -> tuple[str, ...]:
        return tuple(one.rule for one in self.unfolded.reference(stage).answer.next_steps)

    def commit(self, commitment: Commitment) -> Practice:
        """Answer every question of the stage on the table at once. Raises UsageError."""
        ask, practice = self.ask, self
        if ask is None:
            return self.answer("")
        move = {"finding": commitment.move.finding, "step": commitment.move.step}
        said = {
            "description": commitment.description,
            "differential": list(commitment.differential),
            "confidence": commitment.confidence,
            "for": list(commitment.speaks_for),
            "against": list(commitment.speaks_against),
            "act": commitment.act,
            "next": move,
        }
        while practice.ask and practice.ask.stage == ask.stage:
            practice = practice.answer(said[practice.ask.question])
        return practice

    def set_aside(self) -> Practice:
        """Give the session up: it is kept, but not offered again."""
        return self.after(Event(SET_ASIDE, {}))

    def finish(self) -> Practice:
        """Close a session of which every stage is committed, with its report. Raises UsageError."""
        return self.after(Event(FINISHED, {"report": self.report.model_dump(mode="json")}))

    # ---- what is told --------------------------------------------------------------------------

    def commitment(self, stage: int) -> Commitment:
        """What was committed at a stage. Raises UsageError while a question of it is open."""
        given = self.given(stage)
        if any(question not in given for question in asked_at(self.stages[stage])):
            message = f"{self.stages[stage].name} is not committed yet"
            raise UsageError([Problem(Location("answer"), "BME803", message)])
        return Commitment.of(given)

    def feedback(self, stage: int) -> Feedback:
        """What the rules say of a committed stage. Raises UsageError while it is open."""
        unfolded = self.unfolded
        before = unfolded.reference(stage - 1) if stage else None
        commitment = self.commitment(stage)
        return feedback_on(commitment, unfolded.reference(stage), before, unfolded.key.category)

    @property
    def report(self) -> CaseReport:
        """The score and all that goes with it. Raises UsageError while a stage is open."""
        commitments: Sequence[Commitment] = [
            self.commitment(stage) for stage in range(len(self.stages))
        ]
        return report_on(self.unfolded, commitments, early_list=self.early_list)


def asked_at(stage: Stage) -> tuple[QuestionName, ...]:
    """The questions of a stage: no description without pictures, no marks without findings."""
    left_out = set[str]() if stage.pictures else {"description"}
    left_out |= set() if stage.new else {"for", "against"}
    return tuple(one for one in QUESTIONS if one not in left_out)
