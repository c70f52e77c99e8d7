"""Sets of changes as proposals: verified by the whole workup, no part of them enough, in words."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from itertools import combinations

from bme_assist.cases import Case, close
from bme_assist.knowledge import Evidence, KnowledgeBase, RedFlag, Rule
from bme_assist.knowledge.words import say_value
from bme_assist.workup.asked import Asked
from bme_assist.workup.changes import changed_case
from bme_assist.workup.explanation import ChangeSet, ChangeShown, RuleMoved
from bme_assist.workup.moves import Move, Moves
from bme_assist.workup.search import Goal, Singles
from bme_assist.workup.trial import Outcome, Trials
from bme_assist.workup.worked import Worked

__all__ = ["MOST_CHANGES", "Stand", "proposals"]

MOST_CHANGES = 3
"""How many findings a proposal changes at most."""


class Stand:
    """A case as it stands, and a way to try changes; what is costly is made when needed.

    Unless ``whole``, dangers, steps and management are left out of the trials.
    """

    def __init__(self, case: Case, knowledge: KnowledgeBase, *, whole: bool) -> None:
        """Work the case up. Raises CaseError when it contradicts itself."""
        self.w = Worked.of(case, close(case, knowledge), knowledge)
        self.trials = Trials(case, knowledge, whole=whole)

    @cached_property
    def moves(self) -> Moves:
        """What would fulfill or stop a rule."""
        return Moves(self.trials, MOST_CHANGES)

    @cached_property
    def singles(self) -> Singles:
        """Every single change, tried."""
        return Singles(self.trials, self.moves)


def proposals(
    stand: Stand, asked: Asked, sets: Iterable[Move], goal: Goal
) -> tuple[ChangeSet, ...]:
    """The sets that the whole workup confirms; where a part of one does, that part instead."""
    smallest = dict.fromkeys(_smallest_within(stand.trials, found, goal) for found in sets)
    shown: list[ChangeSet] = []
    for move in sorted(smallest, key=len):
        outcome = stand.trials.run(move)
        if outcome is not None and goal(outcome):
            shown.append(_shown(stand, asked, move, outcome))
    return tuple(shown)


def _smallest_within(trials: Trials, move: Move, goal: Goal) -> Move:
    for size in range(1, len(move)):
        for part in combinations(sorted(move, key=lambda c: c.finding), size):
            outcome = trials.run(part)
            if outcome is not None and goal(outcome):
                return frozenset(part)
    return move


def _shown(stand: Stand, asked: Asked, move: Move, outcome: Outcome) -> ChangeSet:
    w, knowledge = stand.w, stand.w.knowledge
    then = changed_case(w.case, move, knowledge)
    answer = Worked.of(then, close(then, knowledge), knowledge)
    ids = {rule.id for rule in asked.rules}
    leading = answer.leading.category.name if answer.leading else None
    if not (leading == asked.name if asked.category else ids & set(answer.firings)):
        raise RuntimeError(f"the workup does not confirm {move}")
    order = {name: place for place, name in enumerate(knowledge.findings)}
    changes = tuple(
        ChangeShown(
            finding=change.finding,
            now=say_value(knowledge.findings[change.finding], w.values[change.finding])
            if change.finding in w.values
            else "not recorded",
            then="not recorded" if change.value is None else change.words(knowledge),
        )
        for change in sorted(move, key=lambda c: order[c.finding])
    )
    first = answer.leading
    result = f"{leading} leads, {first.standing}" if first else "no category leads"
    was = stand.trials.base.fired
    return ChangeSet(
        changes=changes,
        result=result,
        rules_that_fire=_moved(w, asked, outcome.fired, was),
        rules_that_stop=_moved(w, asked, was, outcome.fired),
    )


def _moved(
    w: Worked, asked: Asked, fired: Iterable[str], without: Iterable[str]
) -> tuple[RuleMoved, ...]:
    """The rules that fire only here: those asked about first, then all evidence, then the rest."""
    known = set(without)
    found = [w.rules[name] for name in fired if name not in known and name in w.rules]
    ids = {rule.id for rule in asked.rules}

    def distance(rule: Rule) -> int:
        own = asked.category is not None and getattr(rule, "category", "") == asked.category.name
        if rule.id in ids or (own and isinstance(rule, Evidence)):
            return 0
        return 1 if isinstance(rule, Evidence | RedFlag) else 2

    return tuple(RuleMoved(rule=one.id, title=one.title) for one in sorted(found, key=distance))
