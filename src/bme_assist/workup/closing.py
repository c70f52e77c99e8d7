"""What each step of the workup concludes when its rules are done: flags, standing, rank, danger."""

from __future__ import annotations

from collections.abc import Iterable

from bme_assist.knowledge import Category, KnowledgeBase, RedFlag
from bme_assist.workup.assessment import State
from bme_assist.workup.weigh import ById, Kept, Weighed, rank, weigh_all

__all__ = ["Closing", "danger_states", "idle_rule"]


def idle_rule(danger: str) -> str:
    """The id of the engine's rule that says under which findings a danger does not arise."""
    return f"does-not-arise-{danger.replace(' ', '-')}"


class Closing:
    """The closing rules of the steps, each a function of what has fired so far."""

    def __init__(self, knowledge: KnowledgeBase, by_id: ById, *, keep: bool = False) -> None:
        """Remember the rules by id and which categories are diagnoses of exclusion.

        With ``keep`` what was weighed is kept, for those who work up one case many times.
        """
        self._knowledge, self._by_id = knowledge, by_id
        self.kept: Kept | None = {} if keep else None
        self._specific = tuple(c for c in knowledge.categories if not c.diagnosis_of_exclusion)
        self._exclusive = tuple(c for c in knowledge.categories if c.diagnosis_of_exclusion)
        self._flags = {rule.id: rule for rule in knowledge.red_flags}

    def weigh(self, fired: Iterable[str]) -> tuple[Weighed, ...]:
        """All categories, in the order of the knowledge."""
        knowledge = self._knowledge
        return weigh_all(knowledge.categories, fired, knowledge.scale, self._by_id, self.kept)

    def flags(self, fired: tuple[str, ...], _: frozenset[str]) -> list[str]:
        """Which red flags are raised, and of which categories."""
        raised = [self._flags[rule] for rule in fired if rule in self._flags]
        keys = [key for flag in raised for key in _flag_keys(flag, self._exclusive)]
        return [*keys, "any red flag"] if raised else keys

    def standing(self, fired: tuple[str, ...], _: frozenset[str]) -> list[str]:
        """Where the specific categories and their conditions stand."""
        scale = self._knowledge.scale
        weighed = weigh_all(self._specific, fired, scale, self._by_id, self.kept)
        return _standing_keys(weighed, self._knowledge)

    def ranking(self, fired: tuple[str, ...], _: frozenset[str]) -> list[str]:
        """Where a diagnosis of exclusion stands, and which category leads."""
        scale = self._knowledge.scale
        weighed = self.weigh(fired)
        first = rank(weighed, self._knowledge)[0]
        late = [w for w in weighed if w.category in self._exclusive]
        keys = _standing_keys(late, self._knowledge, others=False)
        if scale.may_lead(first.standing):
            return [*keys, f"leading category is {first.category.name}"]
        return [*keys, "no leading category"]

    def dangers(self, fired: tuple[str, ...], _: frozenset[str]) -> list[str]:
        """Which dangers are flagged and which are not excluded."""
        states = danger_states(self._knowledge, fired)
        return [
            f"danger {name} is {state}"
            for name, state in states.items()
            if state in ("flagged", "not excluded")
        ]


def _flag_keys(flag: RedFlag, exclusive: tuple[Category, ...]) -> list[str]:
    keys = [f"red flag {flag.name}", *(f"red flag of {name}" for name in flag.suspects)]
    ours = {category.name for category in exclusive}
    if flag.suspects_outside or set(flag.suspects) - ours:
        keys.append("red flag of another cause")
    return keys


def _standing_keys(
    weighed: Iterable[Weighed], knowledge: KnowledgeBase, *, others: bool = True
) -> list[str]:
    scale, keys = knowledge.scale, list[str]()
    for one in weighed:
        own = scale.rank_of(one.standing)
        # What holds a category down holds its conditions down as well.
        ceiling = max((scale.rank_of(limit.at_most) for limit in one.limited_by), default=0)
        places = [(one.category.name, own)]
        places += [
            (name, max(scale.rank_of(scale.standing(net)), ceiling)) for name, net in one.conditions
        ]
        if others:
            places.append(("another category", own))
        for name, place in places:
            if place <= 0:
                keys.append(f"{name} is supported")
            if place <= 1:
                keys.append(f"{name} is at least possible")
    return keys


def danger_states(knowledge: KnowledgeBase, fired: Iterable[str]) -> dict[str, State]:
    """Each danger's state; a flag always wins over what excludes."""
    fired = set(fired)
    flagged = {rule.danger for rule in knowledge.red_flags if rule.id in fired}
    states: dict[str, State] = {}
    for danger in knowledge.dangers:
        if danger.name in flagged:
            states[danger.name] = "flagged"
        elif any(rule.id in fired for rule in danger.excluded_by):
            states[danger.name] = "excluded"
        elif idle_rule(danger.name) in fired:
            states[danger.name] = "does not arise"
        else:
            states[danger.name] = "not excluded"
    return states
