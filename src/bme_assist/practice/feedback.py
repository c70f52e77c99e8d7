"""Feedback on one commitment: finding by finding what the rules say, and how that compares."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from bme_assist.practice.commitment import Commitment, Move
from bme_assist.practice.reference import Reference, Said
from bme_assist.workup.assessment import RaisedFlag
from bme_assist.workup.question import Question

__all__ = ["Feedback", "FindingFeedback", "Verdict", "feedback_on"]

Verdict = Literal["right", "fair", "missed", "wrong way", "not in the rules", ""]
"""How a mark compares with the rules.

Only rules that count speak. ``right``: one about the leading category says so. ``fair``: none
about it does, but one speaks for another category (marked against) or against another (marked
for), or says so of another condition of the leading one, which does not count. ``missed``: a rule
about it speaks, and nothing was marked. ``wrong way``: the rules say the contrary. ``not in the
rules``: marked, and no rule says so. Empty: rightly left alone.
"""

_SHOWN = 3


@dataclass(frozen=True, slots=True)
class FindingFeedback:
    """One new finding: how it was marked, and what the rules say of it."""

    name: str
    words: str
    marked: Literal["for", "against", ""]
    verdict: Verdict
    said: tuple[Said, ...]
    """About the leading category of the learner first, then about others, then red flags."""
    discriminates: bool

    @property
    def seen(self) -> bool:
        """Whether the learner read it as the rules do."""
        return self.verdict in {"right", "fair"}


@dataclass(frozen=True, slots=True)
class Feedback:
    """What a learner is told after committing, before the next stage is shown."""

    stage: str
    commitment: Commitment
    leading: str | None
    """The category that leads by the rules so far; None: undecided."""
    ahead: tuple[tuple[str, str, int], ...]
    """The first of the ranking: category, standing, net points."""
    findings: tuple[FindingFeedback, ...]
    must_act: bool
    flags: tuple[RaisedFlag, ...]
    """Those that ask to act; all that are raised so far."""
    new_flags: tuple[str, ...]
    """The rules of those among them that were not raised at the stage before."""
    move_worth: bool | None
    """Whether what was asked for is among what is worth asking or planned; None: nothing is."""
    step: str
    """The words of the step that was asked for, when it was one."""
    questions: tuple[Question, ...]
    steps: tuple[str, ...]

    @property
    def agreement(self) -> float | None:
        """How well the marks fit the rules, 0 to 1: twice the right ones by all that count.

        What counts is every mark that was made, the fair ones aside, and every finding of which a
        rule about the leading category speaks. None where nothing counts.
        """
        right = sum(one.verdict == "right" for one in self.findings)
        marked = sum(bool(one.marked) and one.verdict != "fair" for one in self.findings)
        speaking = sum(
            any(_about(said, self.commitment.leading) for said in one.said) for one in self.findings
        )
        return 2 * right / (marked + speaking) if marked + speaking else None


def feedback_on(
    commitment: Commitment, reference: Reference, before: Reference | None, category: str
) -> Feedback:
    """Compare a commitment with the rules.

    ``before`` is the stage before; ``category`` the one that discriminators are about.
    """
    answer = reference.answer
    raised = {flag.rule for flag in before.answer.red_flags} if before else set()
    flags = tuple(flag for flag in answer.red_flags if flag.acts)
    telling = reference.discriminators(category)
    return Feedback(
        stage=reference.stage.name,
        commitment=commitment,
        leading=answer.leading,
        ahead=tuple((c.category, c.standing, c.net) for c in answer.candidates[:_SHOWN]),
        findings=tuple(
            _finding(shown.name, shown.words, commitment, reference.said[shown.name], telling)
            for shown in reference.stage.new
        ),
        must_act=answer.must_act,
        flags=flags,
        new_flags=tuple(flag.rule for flag in flags if flag.rule not in raised),
        move_worth=move_worth(commitment.move, reference),
        step=next(
            (s.step for s in reference.knowledge.next_steps if s.id == commitment.move.step), ""
        ),
        questions=reference.questions[:_SHOWN],
        steps=tuple(step.step for step in answer.next_steps[:_SHOWN]),
    )


def move_worth(move: Move, reference: Reference) -> bool | None:
    """Whether a move is worth making at this stage; None when the rules have none to offer."""
    asked = {question.finding for question in reference.questions}
    planned = {step.rule for step in reference.answer.next_steps}
    if not asked and not planned:
        return None
    return move.finding in asked or move.step in planned


def _finding(
    name: str,
    words: str,
    commitment: Commitment,
    said: tuple[Said, ...],
    telling: Iterable[str],
) -> FindingFeedback:
    marked: Literal["for", "against", ""] = ""
    if name in commitment.speaks_for:
        marked = "for"
    elif name in commitment.speaks_against:
        marked = "against"
    own = [one for one in said if _about(one, commitment.leading)]
    ordered = sorted(said, key=lambda one: (one.speaks == "flag", one not in own))
    others = [one for one in said if one.category != commitment.leading and one.counts]
    left_out = [o for o in said if o.category == commitment.leading and not o.counts]
    verdict = _verdict(marked, own, others, left_out)
    return FindingFeedback(name, words, marked, verdict, tuple(ordered), name in telling)


def _about(said: Said, category: str) -> bool:
    return said.counts and said.speaks != "flag" and said.category == category


def _verdict(
    marked: Literal["for", "against", ""],
    own: list[Said],
    others: list[Said],
    left_out: list[Said],
) -> Verdict:
    ways = {one.speaks for one in own}
    if not marked:
        return "missed" if ways else ""
    if marked in ways:
        return "right"
    if ways:
        return "wrong way"
    contrary = "against" if marked == "for" else "for"
    # What speaks for another category speaks against the leading one, and the other way round.
    fair = any(one.speaks == contrary for one in others)
    fair = fair or any(one.speaks == marked for one in left_out)
    return "fair" if fair else "not in the rules"
