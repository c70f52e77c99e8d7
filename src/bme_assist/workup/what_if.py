"""What if: findings set, cleared or flipped, and what that changes, through which rules."""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import Field

from bme_assist.cases import Case, close
from bme_assist.errors import CaseError, Location, Problem
from bme_assist.knowledge import KnowledgeBase, PhraseError, Recorded
from bme_assist.knowledge.words import say_value
from bme_assist.workup.assess import assess
from bme_assist.workup.assessment import NOTICE, VERSION, Assessment, Value
from bme_assist.workup.changes import Change, changed_case
from bme_assist.workup.explanation import ChangeShown, RuleMoved

__all__ = ["Moved", "WhatIf", "read_changes", "what_if"]


class Moved(Value):
    """One category before and after."""

    category: str
    rank_before: int
    rank_after: int
    standing_before: str
    standing_after: str
    net_before: int
    net_after: int


class WhatIf(Value):
    """The difference that some changes make."""

    version: str = VERSION
    notice: str = NOTICE
    case: str
    changes: tuple[ChangeShown, ...]
    leading_before: str | None
    leading_after: str | None
    urgency_before: str | None
    urgency_after: str | None
    ranking: tuple[Moved, ...] = Field(description="every category, in the order after")
    flags_raised: tuple[RuleMoved, ...]
    flags_gone: tuple[RuleMoved, ...]
    steps_added: tuple[RuleMoved, ...]
    steps_gone: tuple[RuleMoved, ...]
    sections_added: tuple[str, ...]
    sections_gone: tuple[str, ...]
    rules_that_fire: tuple[RuleMoved, ...]
    rules_that_stop: tuple[RuleMoved, ...]


def read_changes(
    case: Case,
    knowledge: KnowledgeBase,
    set_: Iterable[str] = (),
    clear: Iterable[str] = (),
    flip: Iterable[str] = (),
) -> tuple[Change, ...]:
    """The changes that phrases ask for.

    ``set_`` holds phrases as they record findings, ``clear`` and ``flip`` names of findings that
    are entered. Raises CaseError with every phrase that cannot be carried out.
    """
    reader = _Reader(case, knowledge)
    for option, phrases in (("set", set_), ("clear", clear), ("flip", flip)):
        for phrase in phrases:
            reader.read(option, phrase)
    if reader.problems:
        raise CaseError(reader.problems)
    return tuple(reader.changes.values())


class _Reader:
    """The changes read so far, and what was wrong with the others."""

    def __init__(self, case: Case, knowledge: KnowledgeBase) -> None:
        self._knowledge = knowledge
        self._values = close(case, knowledge).values
        self._entered = {entry.finding for entry in case.recorded if entry.value is not None}
        self.changes: dict[str, Change] = {}
        self.problems: list[Problem] = []

    def read(self, option: str, phrase: str) -> None:
        where = Location(f'--{option} "{phrase}"')
        try:
            read = _read(option, phrase, where, self._knowledge)
        except PhraseError as error:
            self.problems.append(error.problem)
            return
        if option == "set":
            self._note(read, Change(read.finding, read.value))
        elif read.finding not in self._entered:
            follows = read.finding in self._values
            hint = "it follows from others: change those" if follows else ""
            message = f"{read.finding} is not entered, so there is nothing to {option}"
            self.problems.append(Problem(where, "BME203", message, hint))
        elif option == "clear":
            self._note(read, Change(read.finding, None))
        else:
            self._flip(read)

    def _flip(self, read: Recorded) -> None:
        value = self._values[read.finding]
        if isinstance(value, bool):
            self._note(read, Change(read.finding, not value))
            return
        message = f"{read.finding} is not simply present or absent"
        hint = "give it another value: --set"
        self.problems.append(Problem(read.where, "BME203", message, hint))

    def _note(self, read: Recorded, change: Change) -> None:
        before = self.changes.get(change.finding)
        if before and before != change:
            message = f'"{read.words}" asks for another change of {change.finding}'
            self.problems.append(Problem(read.where, "BME211", message, "change it once"))
        self.changes[change.finding] = change


def _read(option: str, phrase: str, where: Location, knowledge: KnowledgeBase) -> Recorded:
    if option == "set":
        return knowledge.phrases.recorded(phrase, where)
    entry = knowledge.phrases.names.exactly(phrase)
    if entry is not None and entry.kind == "finding":
        return Recorded(entry.subject, None, phrase, where)
    # The phrase that recorded the finding names it as well.
    return knowledge.phrases.recorded(phrase, where)


def what_if(case: Case, changes: Iterable[Change], knowledge: KnowledgeBase) -> WhatIf:
    """Work the case up as it is and with the changes, and compare.

    Raises CaseError when the changed case contradicts itself.
    """
    changes = tuple(changes)
    before = assess(case, knowledge)
    after = assess(changed_case(case, changes, knowledge), knowledge)
    values = close(case, knowledge).values
    titles = {rule.id: rule.title for rule in knowledge.rules}

    def rules(ids: Iterable[str], without: Iterable[str]) -> tuple[RuleMoved, ...]:
        known = set(without)
        return tuple(RuleMoved(rule=i, title=titles[i]) for i in ids if i not in known)

    flags = [[flag.rule for flag in one.red_flags] for one in (before, after)]
    steps = [[step.rule for step in one.next_steps] for one in (before, after)]
    sections = [[section.heading for section in one.sections] for one in (before, after)]
    return WhatIf(
        case=case.name,
        changes=tuple(
            ChangeShown(
                finding=change.finding,
                now=say_value(knowledge.findings[change.finding], values[change.finding])
                if change.finding in values
                else "not recorded",
                then="not recorded" if change.value is None else change.words(knowledge),
            )
            for change in changes
        ),
        leading_before=before.leading,
        leading_after=after.leading,
        urgency_before=_urgency(before),
        urgency_after=_urgency(after),
        ranking=_ranking(before, after),
        flags_raised=rules(flags[1], flags[0]),
        flags_gone=rules(flags[0], flags[1]),
        steps_added=rules(steps[1], steps[0]),
        steps_gone=rules(steps[0], steps[1]),
        sections_added=tuple(name for name in sections[1] if name not in sections[0]),
        sections_gone=tuple(name for name in sections[0] if name not in sections[1]),
        rules_that_fire=rules(after.fired, before.fired),
        rules_that_stop=rules(before.fired, after.fired),
    )


def _urgency(answer: Assessment) -> str | None:
    return answer.red_flags[0].urgency if answer.red_flags else None


def _ranking(before: Assessment, after: Assessment) -> tuple[Moved, ...]:
    earlier = {candidate.category: candidate for candidate in before.candidates}
    return tuple(
        Moved(
            category=now.category,
            rank_before=earlier[now.category].rank,
            rank_after=now.rank,
            standing_before=earlier[now.category].standing,
            standing_after=now.standing,
            net_before=earlier[now.category].net,
            net_after=now.net,
        )
        for now in after.candidates
    )
