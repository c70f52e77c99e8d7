"""What to ask now: every question tried with each possible answer, best first, with reasons.

The rule in one sentence: what bears on a danger that is not excluded, or may raise the urgency,
comes before everything else; then what moves most for its burden, now by its answers and later
by the rules that wait for it; ties go to the lighter burden, then to the vocabulary's order.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from bme_assist.cases import Case
from bme_assist.knowledge import Finding, Interval, KnowledgeBase, Value
from bme_assist.knowledge.words import say_value
from bme_assist.workup.changes import Change, Options
from bme_assist.workup.closing import danger_states
from bme_assist.workup.reach import reach
from bme_assist.workup.trial import Outcome, Trials

__all__ = ["BURDENS", "Question", "Tried", "next_questions"]

BURDENS = ("asking", "examining", "blood test", "imaging", "invasive")
"""From light to heavy."""

_LATER = "course"
"""The group of what happens after the workup: it cannot be asked now."""

_FIRST_MISSING = 3
"""How many of the findings that a danger lists as missing, in its order, bear on it."""


@dataclass(frozen=True, slots=True)
class Tried:
    """One possible answer and what it would change; ``urgency`` is empty when it stays."""

    words: str
    leading: str | None
    urgency: str
    flags: tuple[str, ...]
    excludes: tuple[str, ...]
    moves: int
    """By how many points the categories would move, all together."""
    toward: str
    """The category that would gain most; empty when none gains."""


@dataclass(frozen=True, slots=True)
class Question:
    """A finding worth asking for.

    ``bears_on`` names the dangers that are not excluded, and the urgency, where it could be raised.
    ``decisive``: an answer could change what leads or the urgency.
    """

    finding: str
    ask: str
    burden: str
    reasons: tuple[str, ...]
    bears_on: tuple[str, ...]
    decisive: bool
    needs_figure: bool
    moves: float
    """How many points the categories move, averaged over the possible answers."""
    reach: float
    """The points of the rules that wait for it, by itself or together with others."""
    answers: tuple[Tried, ...]

    @property
    def safety(self) -> bool:
        """Whether it comes before everything else."""
        return bool(self.bears_on)

    @property
    def worth(self) -> float:
        """What it moves now and may move later, for its burden (asking counts once)."""
        return round((self.moves + self.reach) / (1 + BURDENS.index(self.burden)), 6)


def next_questions(
    case: Case, knowledge: KnowledgeBase, *, passed_over: Collection[str] = ()
) -> tuple[Question, ...]:
    """Every question of which some answer would move anything, best first.

    ``passed_over`` names findings that are not to be asked, such as those nobody knows. Raises
    CaseError when the case contradicts itself.
    """
    asked = _Asked(case, knowledge)
    found: list[Question] = []
    for finding in knowledge.findings.values():
        known = asked.trials.values.get(finding.name)
        settled = known is not None and (not isinstance(known, Interval) or known.is_point)
        if settled or finding.group == _LATER or finding.name in passed_over:
            continue
        question = asked.question(finding, known)
        if question:
            found.append(question)
    # Sorting is stable: what is equal stays in the order of the vocabulary.
    found.sort(key=lambda one: (not one.safety, -one.worth, BURDENS.index(one.burden)))
    return tuple(found)


class _Asked:
    """One case, and what the answers to questions about it would change."""

    def __init__(self, case: Case, knowledge: KnowledgeBase) -> None:
        self.knowledge, self.trials = knowledge, Trials(case, knowledge)
        self._options = Options.of(knowledge)
        self._reach = reach(knowledge, self.trials.values, self.trials.base.fired)
        self._nets = _nets(self.trials.base)
        self._dangers = danger_states(knowledge, self.trials.base.fired)
        self._bears_on: dict[str, list[str]] = {}
        for danger in knowledge.dangers:
            if self._dangers[danger.name] == "not excluded":
                for name in danger.missing[:_FIRST_MISSING]:
                    self._bears_on.setdefault(name, []).append(danger.name)

    def question(self, finding: Finding, known: Value | None) -> Question | None:
        """The question about one finding; None when no answer would move anything."""
        answers = tuple(self._answers(finding, known))
        moved = [one for one in answers if one.moves or one.urgency or one.flags or one.excludes]
        bears_on = self._bears_on.get(finding.name, [])
        if len(answers) < 2 or not (moved or bears_on):
            return None
        base = self.trials.base
        return Question(
            finding=finding.name,
            ask=finding.ask,
            burden=finding.burden,
            reasons=tuple(self._reasons(moved, bears_on)),
            bears_on=tuple(dict.fromkeys((*bears_on, *_touched(moved)))),
            decisive=any(one.urgency or one.leading != base.leading for one in moved),
            needs_figure=known is not None,
            moves=sum(one.moves for one in answers) / len(answers),
            reach=self._reach.get(finding.name, 0.0),
            answers=tuple(moved),
        )

    # ---- one answer --------------------------------------------------------------------------

    def _answers(self, finding: Finding, known: Value | None) -> Iterable[Tried]:
        for value in self._options.values(finding.name):
            if isinstance(known, Interval) and not _fits(value, known):
                continue
            outcome = self.trials.run((Change(finding.name, value),))
            # An answer that contradicts the case cannot be given.
            if outcome is not None:
                yield self._tried(say_value(finding, value), outcome)

    def _tried(self, words: str, outcome: Outcome) -> Tried:
        base = self.trials.base
        if outcome is base:
            return Tried(words, base.leading, "", (), (), 0, "")
        nets = _nets(outcome)
        gains = {name: nets[name] - net for name, net in self._nets.items()}
        best = max(gains, key=lambda name: gains[name])
        states = danger_states(self.knowledge, outcome.fired)
        settled = [name for name, was in self._dangers.items() if was == "not excluded"]
        return Tried(
            words=words,
            leading=outcome.leading,
            urgency=self._faster(outcome),
            flags=tuple(name for name in settled if states[name] == "flagged"),
            excludes=tuple(name for name in settled if states[name] == "excluded"),
            moves=sum(map(abs, gains.values())),
            toward=best if gains[best] > 0 else "",
        )

    def _faster(self, outcome: Outcome) -> str:
        """The urgency with the answer, when it calls for action sooner than now."""
        scale = self.knowledge.scale
        acting = {one.name: place for place, one in enumerate(scale.urgencies) if one.acts}
        none = len(scale.urgencies)
        now = acting.get(self.trials.base.urgency or "", none)
        then = acting.get(outcome.urgency or "", none)
        return outcome.urgency or "" if then < now else ""

    # ---- why -------------------------------------------------------------------------------------

    def _reasons(self, moved: list[Tried], bears_on: list[str]) -> Iterable[str]:
        yield from _urgent(moved)
        told = {name for one in moved for name in (*one.flags, *one.excludes)}
        for verb in ("flags", "excludes"):
            by_danger: dict[str, list[str]] = {}
            for one in moved:
                for name in getattr(one, verb):
                    by_danger.setdefault(name, []).append(one.words)
            verb_words = "flag" if verb == "flags" else "exclude"
            for name, words in by_danger.items():
                yield f"{name} is not excluded: {_either(words)} would {verb_words} it"
        for name in bears_on:
            if name not in told:
                yield f"{name} is not excluded, and this is missing for it"
        yield from self._decides(moved)

    def _decides(self, moved: list[Tried]) -> Iterable[str]:
        base = self.trials.base.leading
        leads: dict[str, list[str]] = {}
        for one in moved:
            if one.leading != base:
                leads.setdefault(one.leading or "", []).append(one.words)
        for name, words in leads.items():
            then = f"{name} would lead" if name else "no category would lead"
            yield f"with {_either(words)} {then}"
        toward: dict[str, list[str]] = {}
        for one in moved:
            if one.toward and one.leading == base:
                toward.setdefault(one.toward, []).append(one.words)
        if toward:
            said = "; ".join(
                f"{_either(words)} speaks for {name}" for name, words in toward.items()
            )
            yield said
        elif not leads and moved:
            yield f"{_either([one.words for one in moved])} speaks against what is considered"


def _touched(moved: list[Tried]) -> Iterable[str]:
    """The dangers that some answer would flag or exclude, and the urgency when one raises it."""
    for one in moved:
        yield from (*one.flags, *one.excludes)
        if one.urgency:
            yield "urgency"


def _urgent(moved: list[Tried]) -> Iterable[str]:
    by_urgency: dict[str, list[str]] = {}
    for one in moved:
        if one.urgency:
            by_urgency.setdefault(one.urgency, []).append(one.words)
    for urgency, words in by_urgency.items():
        yield f"{_either(words)} would ask for {urgency} action"


def _either(words: list[str]) -> str:
    """A few of the answers: ``fever``, ``hip or knee``, ``hip, knee or others``."""
    if len(words) <= 2:
        return " or ".join(words)
    return f"{', '.join(words[:2])} or others"


def _nets(outcome: Outcome) -> dict[str, int]:
    return {one.category.name: one.net for one in outcome.ranked}


def _fits(value: Value, known: Interval) -> bool:
    return isinstance(value, Interval) and value.lies_within(known)
