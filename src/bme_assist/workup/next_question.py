"""What to ask now: every question tried with each possible answer, best first, with reasons.

The rule in one sentence: first who the patient is, then the best question about each danger that is
not excluded, the lighter burden before the heavier, then the questions of which an answer could
change what leads or raise the urgency, then the others, each time the widest first: the one for
which rules of most weight, about most categories and dangers, still wait, the burden counted in.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from bme_assist.cases import Case
from bme_assist.knowledge import Finding, Interval, KnowledgeBase, Value
from bme_assist.knowledge.words import say_value
from bme_assist.workup.changes import FIXED, Change, Options
from bme_assist.workup.closing import danger_states
from bme_assist.workup.question import BURDENS, Question, Questions, Tried
from bme_assist.workup.reach import Reach, reach
from bme_assist.workup.trial import Outcome, Trials

__all__ = ["ask", "next_questions"]

_COST = (1.0, 1.0, 1.25, 1.25, 2.0)
"""By what the reach of a question is divided: asking and examining once, a needle twice.

Imaging weighs little: everybody whose marrow edema is worked up has had an MRI."""

_AT_THE_BEDSIDE = BURDENS[:2]
"""What takes no test: it is asked first about every danger."""

_LATER = "course"
"""The group of what happens after the workup: it cannot be asked now."""

_UNREAD = Reach({}, {})


def ask(case: Case, knowledge: KnowledgeBase, most: int | None = None) -> Questions:
    """What is worth asking now, at most so many questions; all without a number.

    Raises CaseError when the case contradicts itself.
    """
    found = next_questions(case, knowledge)
    shown = found[:most]
    return Questions(case=case.name, questions=shown, left_out=len(found) - len(shown))


def next_questions(
    case: Case, knowledge: KnowledgeBase, *, passed_over: Collection[str] = ()
) -> tuple[Question, ...]:
    """Every question that a rule waits for, best first; last those that tell nothing by themselves.

    ``passed_over`` names findings that are not to be asked, such as those nobody knows; a danger
    whose best question was passed over waits its turn with the others until more is recorded.
    Raises CaseError when the case contradicts itself.
    """
    asked = _Asked(case, knowledge)
    found = [one for one in map(asked.question, asked.askable()) if one]
    # Sorting is stable: what is equal stays in the order of the vocabulary.
    found.sort(
        key=lambda one: (
            one.finding not in FIXED or one.needs_figure,
            not one.safety,
            # What can be asked or examined does not wait for the laboratory or a scanner.
            BURDENS.index(one.burden) if one.safety else 0,
            not one.decisive,
            not one.answers,
            -one.worth,
            BURDENS.index(one.burden),
        )
    )
    return tuple(one for one in found if one.finding not in passed_over)


class _Asked:
    """One case, and what the answers to questions about it would change."""

    def __init__(self, case: Case, knowledge: KnowledgeBase) -> None:
        self.knowledge, self.trials = knowledge, Trials(case, knowledge, whole=False, dangers=True)
        self._options = Options.of(knowledge)
        self._reach = reach(knowledge, self.trials.values, self.trials.base.fired)
        self._nets = _nets(self.trials.base)
        self._dangers = danger_states(knowledge, self.trials.base.fired)
        self._first_for: dict[str, list[str]] = {}
        for danger, state in self._dangers.items():
            best = self._best_for(danger) if state == "not excluded" else None
            if best:
                self._first_for.setdefault(best, []).append(danger)

    def askable(self) -> list[Finding]:
        """The findings that are open and can be asked now."""
        known = self.trials.values
        return [
            one
            for one in self.knowledge.findings.values()
            if one.group != _LATER and (one.name not in known or _awaited(known[one.name]))
        ]

    def _best_for(self, danger: str) -> str | None:
        """The finding not recorded at all for which most of the rules about a danger wait.

        What the patient or the examination can tell goes before what takes a test.
        """
        best, most = None, (False, 0.0, 0.0)
        for one in self.askable():
            about = self._reach.get(one.name, _UNREAD).dangers.get(danger, 0.0) / _cost(one)
            worth = one.burden in _AT_THE_BEDSIDE, about, self._worth(one)
            if about and worth > most and one.name not in self.trials.values:
                best, most = one.name, worth
        return best

    def _worth(self, finding: Finding) -> float:
        return self._reach.get(finding.name, _UNREAD).breadth / _cost(finding)

    def question(self, finding: Finding) -> Question | None:
        """The question about one finding; None when no answer could ever move anything."""
        known = self.trials.values.get(finding.name)
        answers = tuple(self._answers(finding, known))
        moved = [one for one in answers if one.moves or one.urgency or one.flags or one.excludes]
        first_for = self._first_for.get(finding.name, [])
        if len(answers) < 2 or not (moved or finding.name in self._reach):
            return None
        base = self.trials.base
        return Question(
            finding=finding.name,
            ask=finding.ask,
            burden=finding.burden,
            reasons=(
                *self._reasons(moved, first_for),
                *(() if moved else self._awaits(finding)),
            ),
            first_for=tuple(first_for),
            bears_on=tuple(dict.fromkeys((*first_for, *_touched(moved)))),
            decisive=any(one.urgency or one.leading != base.leading for one in moved),
            needs_figure=known is not None,
            moves=sum(one.moves for one in answers) / len(answers),
            worth=round(self._worth(finding), 6),
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
                yield self._tried(finding, value, outcome)

    def _tried(self, finding: Finding, value: Value, outcome: Outcome) -> Tried:
        base = self.trials.base
        words = say_value(finding, value)
        stands_for = self._options.words(finding.name, value)
        if outcome is base:
            return Tried(
                finding=finding.name, words=words, stands_for=stands_for, leading=base.leading
            )
        nets = _nets(outcome)
        gains = {name: nets[name] - net for name, net in self._nets.items()}
        best = max(gains, key=lambda name: gains[name])
        states = danger_states(self.knowledge, outcome.fired)
        settled = [name for name, was in self._dangers.items() if was == "not excluded"]
        return Tried(
            finding=finding.name,
            words=words,
            stands_for=stands_for,
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

    def _reasons(self, moved: list[Tried], first_for: list[str]) -> Iterable[str]:
        yield from _urgent(moved)
        told = {name for one in moved for name in (*one.flags, *one.excludes)}
        for verb in ("flags", "excludes"):
            by_danger: dict[str, list[str]] = {}
            for one in moved:
                for name in getattr(one, verb):
                    by_danger.setdefault(name, []).append(_short(one))
            verb_words = "flag" if verb == "flags" else "exclude"
            for name, words in by_danger.items():
                yield f"{name} is not excluded: {_either(words)} would {verb_words} it"
        for name in first_for:
            if name not in told:
                yield f"{name} is not excluded, and most of what could flag it waits for this"
        yield from self._decides(moved)

    def _decides(self, moved: list[Tried]) -> Iterable[str]:
        base = self.trials.base.leading
        leads: dict[str, list[str]] = {}
        for one in moved:
            if one.leading != base:
                leads.setdefault(one.leading or "", []).append(_short(one))
        for name, words in leads.items():
            then = f"{name} would lead" if name else "no category would lead"
            yield f"with {_either(words)} {then}"
        toward: dict[str, list[str]] = {}
        for one in moved:
            if one.toward and one.leading == base:
                toward.setdefault(one.toward, []).append(_short(one))
        if toward:
            said = "; ".join(
                f"{_either(words)} would speak for {name}" for name, words in toward.items()
            )
            yield said
        against = [_short(one) for one in moved if one.moves and not one.toward]
        if against and not toward and not leads:
            yield f"{_either(against)} would speak against what is considered"

    def _awaits(self, finding: Finding) -> Iterable[str]:
        far = self._reach.get(finding.name, _UNREAD)
        about = {**far.dangers, **far.categories}
        names = sorted(about, key=lambda name: -about[name])
        yield f"by itself it changes nothing; rules about {_either(names)} wait for it and more"


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
            by_urgency.setdefault(one.urgency, []).append(_short(one))
    for urgency, words in by_urgency.items():
        yield f"{_either(words)} would ask for {urgency} action"


def _short(one: Tried) -> str:
    """The answer without the name of its finding, which stands above: ``over 100 mg/L``."""
    return one.stands_for.removeprefix(f"{one.finding} ")


def _either(words: list[str]) -> str:
    """A few of the answers: ``fever``, ``hip or knee``, ``hip, knee or others``."""
    if len(words) <= 2:
        return " or ".join(words)
    return f"{', '.join(words[:2])} or others"


def _awaited(value: Value) -> bool:
    """Whether a range was recorded of which the figure may still be asked."""
    return isinstance(value, Interval) and not value.is_point


def _cost(finding: Finding) -> float:
    return _COST[BURDENS.index(finding.burden)]


def _nets(outcome: Outcome) -> dict[str, int]:
    return {one.category.name: one.net for one in outcome.ranked}


def _fits(value: Value, known: Interval) -> bool:
    return isinstance(value, Interval) and value.lies_within(known)
