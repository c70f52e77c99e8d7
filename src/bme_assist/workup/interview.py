"""An interview: one question at a time, as a value that never changes and prints nothing.

Every answer gives a new interview; ``back`` gives the one before. The opening asks for the
complaint, the age and the sex; after it the questions are those of ``next_question``.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property

from pydantic import Field

from bme_assist.cases import Case
from bme_assist.errors import CaseError, Location, Problem
from bme_assist.knowledge import KnowledgeBase, PhraseError, Recorded
from bme_assist.knowledge.words import say_as_typed
from bme_assist.workup.assess import assess
from bme_assist.workup.assessment import NOTICE, VERSION, Assessment, Value
from bme_assist.workup.next_question import next_questions
from bme_assist.workup.question import Question

__all__ = ["Asked", "Interview", "InterviewState", "Stands"]

_TYPED = Location("answer")
_DENIALS = frozenset({"yes", "no", "present", "absent", "positive", "negative"})


class Stands(Value):
    """One category in the state of an interview."""

    category: str
    standing: str
    net: int


class InterviewState(Value):
    """Where an interview stands: what was answered, what is asked now, and what comes of it."""

    version: str = VERSION
    notice: str = NOTICE
    case: str
    answered: tuple[str, ...] = Field(description="the answers in their order, as recorded")
    findings: tuple[str, ...] = Field(description="what is recorded, in the words of a case file")
    unknown: tuple[str, ...] = Field(description="findings that nobody knew; not asked again")
    finding: str | None = Field(description="the finding asked for; empty: any; null: the end")
    ask: str = Field(description="the question in words; empty at the end")
    burden: str
    reasons: tuple[str, ...]
    leading: str | None
    ranking: tuple[Stands, ...]
    red_flags: tuple[str, ...] = Field(description="urgency and name of each, fastest first")


@dataclass(frozen=True, slots=True)
class Asked:
    """The question on the table. ``finding`` is empty when any finding will do: the complaint."""

    finding: str
    ask: str
    burden: str
    reasons: tuple[str, ...]
    safety: bool = False
    decisive: bool = True


@dataclass(frozen=True, eq=False)
class Interview:
    """One patient on the way: what was entered, what nobody knows, and the state before."""

    knowledge: KnowledgeBase
    case: Case
    unknown: frozenset[str] = frozenset()
    before: Interview | None = field(default=None, repr=False)
    step: Recorded | None = None
    """The answer that led here from ``before``; its value is None for "don't know"."""

    @staticmethod
    def begin(knowledge: KnowledgeBase, complaint: str = "", name: str = "Interview") -> Interview:
        """A new interview. Raises CaseError when the complaint does not read."""
        fresh = Interview(knowledge, Case(name=name, recorded=()))
        return fresh.answer(complaint) if complaint.strip() else fresh

    @staticmethod
    def resume(knowledge: KnowledgeBase, case: Case) -> Interview:
        """Take a saved case up again; what was written down as not recorded is not asked again."""
        unknown = frozenset(one.finding for one in case.recorded if one.value is None)
        known = tuple(one for one in case.recorded if one.value is not None)
        return Interview(knowledge, replace(case, recorded=known), unknown)

    # ---- what is asked -------------------------------------------------------------------------

    @cached_property
    def next(self) -> Asked | None:
        """The question to ask now; None when no answer could change the lead or the urgency."""
        recorded = {one.finding for one in self.case.recorded}
        if not recorded - {name for name, _ in _opening(self.knowledge)}:
            ask = "What brings the patient? (such as: hip pain)"
            return Asked("", ask, "asking", ("every workup begins with the complaint",))
        for name, why in _opening(self.knowledge):
            if name not in recorded | self.unknown:
                finding = self.knowledge.findings[name]
                return Asked(name, finding.ask, finding.burden, (why,))
        if not any(one.decisive for one in self.questions):
            return None
        return next(_asked(one) for one in self.questions if one.decisive or one.safety)

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """All that could be asked, best first."""
        return next_questions(self.case, self.knowledge, passed_over=self.unknown)

    @cached_property
    def assessment(self) -> Assessment:
        """Where the case stands now, in full."""
        return assess(self.case, self.knowledge)

    # ---- what is answered ----------------------------------------------------------------------

    def answer(self, text: str) -> Interview:
        """Record an answer: to the question, or a whole phrase about anything else.

        Raises CaseError when it does not read, or contradicts what was entered before.
        """
        parts = self.knowledge.phrases.apart(text)
        if parts:
            first, second = (self.knowledge.phrases.recorded(part, _TYPED) for part in parts)
            return self.enter(first).enter(second)
        return self.enter(self._read(text))

    def enter(self, entry: Recorded) -> Interview:
        """Record an entry; one without a value is what nobody knows.

        Raises CaseError when it contradicts what was entered before.
        """
        if entry.value is None:
            return self._passed(entry.finding)
        # A second answer to the same question takes the place of the first.
        kept = tuple(one for one in self.case.recorded if one.finding != entry.finding)
        now = replace(self.case, recorded=kept).with_more((entry,), self.knowledge)
        unknown = self.unknown - {entry.finding}
        return Interview(self.knowledge, now, unknown, self, entry)

    def dont_know(self) -> Interview:
        """Leave the question open; it is not asked again. Raises CaseError for the complaint."""
        asked = self.next
        if asked is None or not asked.finding:
            hint = 'write a finding, such as "hip pain"'
            raise CaseError([Problem(_TYPED, "BME201", "there is nothing to begin with", hint)])
        return self._passed(asked.finding)

    def back(self) -> Interview:
        """The interview before the last answer; the same one at the start."""
        return self.before or self

    # ---- what is kept --------------------------------------------------------------------------

    @property
    def steps(self) -> tuple[Recorded, ...]:
        """The answers in their order; those taken back are gone."""
        found: list[Recorded] = []
        one: Interview | None = self
        while one is not None and one.step is not None:
            found.append(one.step)
            one = one.before
        return tuple(reversed(found))

    def to_save(self) -> Case:
        """The case with all that was entered, and what nobody knew as not recorded."""
        open_ = tuple(
            Recorded(name, None, f"{name} not recorded", _TYPED) for name in self._in_order()
        )
        return replace(self.case, recorded=(*self.case.recorded, *open_))

    def state(self) -> InterviewState:
        """Where the interview stands, as a value for other programs."""
        asked, now = self.next, self.assessment
        return InterviewState(
            case=self.case.name,
            answered=tuple(self._words(one) for one in self.steps),
            findings=tuple(self._words(one) for one in self.case.recorded),
            unknown=tuple(self._in_order()),
            finding=asked.finding if asked else None,
            ask=asked.ask if asked else "",
            burden=asked.burden if asked else "",
            reasons=asked.reasons if asked else (),
            leading=now.leading,
            ranking=tuple(
                Stands(category=one.category, standing=one.standing, net=one.net)
                for one in now.candidates
            ),
            red_flags=tuple(f"{flag.urgency}: {flag.name}" for flag in now.red_flags),
        )

    def _words(self, entry: Recorded) -> str:
        if entry.value is None:
            return f"{entry.finding} not recorded"
        return say_as_typed(self.knowledge.findings[entry.finding], entry.value, entry.words)

    def _in_order(self) -> list[str]:
        order = {name: place for place, name in enumerate(self.knowledge.findings)}
        return sorted(self.unknown, key=order.__getitem__)

    def _passed(self, name: str) -> Interview:
        entry = Recorded(name, None, f"{name} not recorded", _TYPED)
        return Interview(self.knowledge, self.case, self.unknown | {name}, self, entry)

    def _read(self, text: str) -> Recorded:
        """A value for the question first, since that is what was asked; else a whole phrase."""
        asked, phrases = self.next, self.knowledge.phrases
        try:
            if asked is None or not asked.finding:
                return phrases.recorded(text, _TYPED)
            return phrases.recorded_pair(asked.finding, text, _TYPED, _TYPED)
        except PhraseError as error:
            first = error.problem
        try:
            return phrases.recorded(text, _TYPED)
        except PhraseError as error:
            # A mistake in a known name says more than that it is no value of another finding.
            told = first if error.is_unknown or text.strip().lower() in _DENIALS else error.problem
            raise CaseError([told]) from None


def _opening(knowledge: KnowledgeBase) -> tuple[tuple[str, str], ...]:
    """What is asked of every patient, whatever the complaint; only what the vocabulary has."""
    why = "the rules read it for every complaint"
    return tuple((name, why) for name in ("age", "sex") if name in knowledge.findings)


def _asked(question: Question) -> Asked:
    return Asked(
        question.finding,
        question.ask,
        question.burden,
        question.reasons,
        question.safety,
        question.decisive,
    )
