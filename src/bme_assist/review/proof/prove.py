"""Proves or refutes safety statements over every possible case.

What is asked of the solver is always the contrary: a case in which the statement does not hold.
Where it finds none there is none. What it finds is worked up by the engine before it counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from bme_assist.cases import Case
from bme_assist.knowledge import (
    Category,
    Claim,
    Danger,
    KnowledgeBase,
    Part,
    RedFlag,
    Statement,
)
from bme_assist.knowledge.words import say_part
from bme_assist.review.proof.blame import rules_behind
from bme_assist.review.proof.formula import Formula, any_of, weighs, when_then
from bme_assist.review.proof.outcome import Counterexample, Outcome
from bme_assist.review.proof.plain import Answer
from bme_assist.review.proof.prover import Prover
from bme_assist.review.proof.smallest import must_be_written
from bme_assist.review.proof.translation import Translation
from bme_assist.review.proof.wording import Subject, Wording, may_be_recorded, subjects

__all__ = ["prove", "subject_name"]


def prove(statement: Statement, knowledge: KnowledgeBase) -> Outcome:
    """Prove one statement about a rule base, or refute it with the smallest cases.

    Raises RuntimeError when solver and engine disagree about a case, which is a mistake of ours.
    """
    # What a prover was asked before would move the figures that it picks for a counterexample.
    return _Attempt(statement, Prover(knowledge)).outcome()


def subject_name(subject: Subject) -> str:
    """What a statement is about in turn; a red flag by its id, for several may share a name."""
    if isinstance(subject, RedFlag):
        return f"{subject.id}, {subject.name}"
    return subject.name if isinstance(subject, Category | Danger) else ""


@dataclass
class _Attempt:
    """The questions of one statement, and how many were put."""

    statement: Statement
    prover: Prover
    questions: int = 0

    def outcome(self) -> Outcome:
        found: list[Counterexample] = []
        for subject in self._subjects:
            one = self._two_cases(subject) if self.statement.more else self._one_case(subject)
            found += [one] if one else []
        empty = not found and not any(map(self._has_cases, self._subjects))
        return Outcome(self.statement, self.questions, tuple(found), empty)

    @property
    def _subjects(self) -> tuple[Subject, ...]:
        return subjects(self.statement.each, self.prover.knowledge)

    def _has_cases(self, subject: Subject) -> bool:
        """Whether some case is one of those that the statement is about."""
        self.questions += 1
        wording = Wording(self.prover.translation, subject, rough=True)
        asked = [*map(wording.part, self.statement.cases), *self._only(wording)]
        return self.prover.satisfiable(*asked)

    # ---- one case

    def _one_case(self, subject: Subject) -> Counterexample | None:
        wording = Wording(self.prover.translation, subject)
        rough = self._against(replace(wording, rough=True), wording)
        self.questions += 1
        if not self.prover.satisfiable(*rough):
            return None
        exact = self._against(wording, wording)
        case = self.prover.solve(*exact, smallest=True, name=self._name(subject))
        return self._counterexample((case,), wording) if case else None

    def _against(self, wording: Wording, later: Wording) -> list[Formula]:
        """The cases of the statement, in which something does not hold that should."""
        fails = [~replace(later, rough=False).part(part) for part in self.statement.then]
        # A rough reading of the lead makes more cases: right for what must never hold.
        rough = replace(later, rough=wording.rough)
        fails += [rough.part(part) for part in self.statement.never]
        asked = [*map(wording.part, self.statement.cases), any_of(fails)]
        return [*asked, *self._only(wording)]

    def _only(self, wording: Wording) -> Iterator[Formula]:
        only = self.statement.only
        if only is None:
            return
        findings = self.prover.knowledge.findings.values()
        barred = [finding.name for finding in findings if not may_be_recorded(finding, only)]
        implications = self.prover.knowledge.implications
        written = must_be_written(barred, implications, wording.rules.symbols)
        yield ~any_of(written.values())

    # ---- two cases

    def _two_cases(self, subject: Subject) -> Counterexample | None:
        first = Wording(self.prover.translation, subject)
        later = Wording(self._later, subject, before=first.rules)
        grows = self.statement.more == "anything more recorded"
        asked = self._against(first, later)
        if not grows and isinstance(subject, Category):
            tied = list(self._more_speaks_for(subject, first.rules, later.rules))
            self.questions += 1
            if self._compares_points and not self._some_aspect_falls(subject, tied):
                return None
            asked += tied
        self.questions += 1
        names = (self._name(subject), f"{self._name(subject)}, and more")
        pair = self.prover.solve_pair(*asked, grows=grows, names=names)
        return self._counterexample(pair, later) if pair else None

    @cached_property
    def _later(self) -> Translation:
        return self.prover.beside(self.prover.knowledge, later=True)

    @property
    def _compares_points(self) -> bool:
        """Whether it says nothing but that points are kept."""
        parts = (*self.statement.cases, *self.statement.then, *self.statement.never)
        return all(isinstance(part, Claim) and part.kind == "points kept" for part in parts)

    def _more_speaks_for(
        self, category: Category, first: Translation, later: Translation
    ) -> Iterator[Formula]:
        """All that spoke for the category still does, and nothing more speaks against it."""
        for rule in self.prover.knowledge.evidence:
            if rule.category == category.name:
                before, after = first.fires(rule), later.fires(rule)
                less, more = (before, after) if rule.speaks == "for" else (after, before)
                yield when_then(less, more)

    def _some_aspect_falls(self, category: Category, tied: Sequence[Formula]) -> bool:
        """Whether what counts of one aspect can be less later; else no sum of them can."""
        first, later = self.prover.translation.points.strengths, self._later.points.strengths
        weighed = {
            tuple(rule.id for rule in rules): rules
            for name in _condition_names(category)
            for rules in first.aspects(category, name).values()
        }
        falls: list[Formula] = []
        for rules in weighed.values():
            lost = ((-points, part) for points, part in later.strongest(rules))
            falls.append(weighs((*first.strongest(rules), *lost), 1))
        return self.prover.satisfiable(any_of(falls), *tied)

    # ---- what was found

    def _name(self, subject: Subject) -> str:
        about = subject_name(subject)
        return f"Against {self.statement.id}" + (f", {about}" if about else "")

    def _counterexample(self, cases: tuple[Case, ...], wording: Wording) -> Counterexample:
        """What the solver found, as the engine sees it."""
        answers = [Answer(case, self.prover.knowledge, wording) for case in cases]
        first, last = answers[0], answers[-1]
        missed = [p for p in self.statement.then if not _kept(p, first, last, wording)]
        broken = [p for p in self.statement.never if last.holds(p)]
        applies = all(map(first.holds, self.statement.cases))
        if not (missed or broken) or not applies or not first.records_only(self.statement.only):
            words = "; ".join(one.words for case in cases for one in case.recorded)
            raise RuntimeError(f"{self.statement.id}: solver and engine disagree about: {words}")
        told = [f"does not hold: {say_part(part)}" for part in missed]
        told += [f"holds: {say_part(part)}" for part in broken]
        return Counterexample(
            cases=cases,
            about=subject_name(wording.subject),
            fails=tuple(told),
            rules=tuple(rules_behind((*missed, *broken), answers, wording)),
        )


def _kept(part: Part, first: Answer, last: Answer, wording: Wording) -> bool:
    if isinstance(part, Claim) and part.kind == "points kept":
        name = wording.category_of(part).name
        return last.net(name) >= first.net(name)
    return last.holds(part)


def _condition_names(category: Category) -> tuple[str, ...]:
    """The conditions of a category; where it has none, the empty name stands for it."""
    return tuple(condition.name for condition in category.conditions) or ("",)
