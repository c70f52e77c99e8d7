"""The public hooks of experta with which a run is exact, ordered and fast.

experta brings a matcher that tests each fact against every pattern, and a strategy that breaks ties
by chance and can leave withdrawn rules on the agenda. Ours stand in their places through
``KnowledgeEngine.__matcher__`` and ``__strategy__``; the facts, the rules, the agenda and the run
loop remain experta's.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from operator import attrgetter
from typing import Any, NamedTuple

from bme_assist.engine._experta import (
    Activation,
    Agenda,
    Fact,
    FactList,
    InitialFact,
    KnowledgeEngine,
    Matcher,
    Rule,
    Strategy,
)

__all__ = ["ExactStrategy", "IndexMatcher", "LeanFactList", "WideFact"]


class WideFact(Fact):
    """A fact whose fields are all booleans: needs no freezing and no search for constraints."""

    def update(self, mapping: Mapping[str, bool]) -> None:  # type: ignore[override]
        """Take the fields over as they are."""
        dict.update(self, mapping)

    def has_field_constraints(self) -> bool:
        """Never: a field is True or False."""
        return False

    def has_nested_accessor(self) -> bool:
        """Never: the planner names the fields."""
        return False

    def __str__(self) -> str:
        return type(self).__name__


class LeanFactList(FactList):
    """A list of facts that does not look for an equal one first: every layer has its own fact."""

    def __init__(self) -> None:
        super().__init__()
        self.declare(InitialFact())

    def declare(self, fact: Fact) -> Fact:
        """Give the fact its number and keep it."""
        number = self.last_index
        fact.__factid__ = number
        self[number] = fact
        self.last_index = number + 1
        self.added.append(fact)
        return fact

    def retract(self, idx_or_fact: int | Fact) -> int:
        """Take a fact back. Raises IndexError when it is not there."""
        number = idx_or_fact if isinstance(idx_or_fact, int) else idx_or_fact.__factid__
        if number is None or number not in self:
            raise IndexError("Fact not found.")
        self.removed.append(self.pop(number))
        return number


class _GroundActivation(Activation):
    """A rule that one fact satisfies; nothing is bound."""

    def __init__(self, rule: Rule, facts: Collection[Fact]) -> None:
        self.rule = rule
        self.facts = facts
        self.key = None
        self.context = {}


_NO_CHANGES: tuple[list[Activation], list[Activation]] = ([], [])


class _Candidate(NamedTuple):
    rule: Rule
    wanted: Any  # the items of its pattern


class IndexMatcher(Matcher):
    """Finds the rules that a fact satisfies through one field that each of them wants.

    For rules of one fact pattern with plain values only; raises TypeError for any other.
    """

    def __init__(self, engine: KnowledgeEngine) -> None:
        super().__init__(engine)
        self._by_field: dict[type[Fact], dict[str, list[_Candidate]]] = {}
        self._always: dict[type[Fact], list[_Candidate]] = {}
        self._live: dict[int | None, list[Activation]] = {}
        patterns: defaultdict[type[Fact], list[tuple[Rule, Fact]]] = defaultdict(list)
        for rule in engine.get_rules():
            pattern = _ground(rule)
            patterns[type(pattern)].append((rule, pattern))
        for kind, rules in patterns.items():
            self._index(kind, rules)

    def _index(self, kind: type[Fact], rules: list[tuple[Rule, Fact]]) -> None:
        wanted_by = Counter(name for _, pattern in rules for name in pattern)
        by_field = self._by_field[kind] = {}
        always = self._always[kind] = []
        for rule, pattern in rules:
            candidate = _Candidate(rule, pattern.items())
            # The field that fewest rules want; one that is wanted False is often False.
            names = [name for name, value in pattern.items() if value is not False]
            if names:
                rarest = min(names, key=lambda name: (wanted_by[name], name))
                by_field.setdefault(rarest, []).append(candidate)
            else:
                always.append(candidate)

    def changes(
        self, adding: Iterable[Fact] | None = None, deleting: Iterable[Fact] | None = None
    ) -> tuple[list[Activation], list[Activation]]:
        """The rules that the added facts satisfy, and those that the deleted ones did."""
        if not adding and not deleting:
            return _NO_CHANGES
        added: list[Activation] = []
        removed: list[Activation] = []
        for fact in deleting or ():
            removed += self._live.pop(fact.__factid__, ())
        for fact in adding or ():
            by_field = self._by_field.get(type(fact))
            if by_field is None:
                continue
            facts = (fact,)
            items = fact.items()
            found: list[Activation] = [
                _GroundActivation(rule, facts)
                for rule, wanted in self._always[type(fact)]
                if wanted <= items
            ]
            for name in by_field.keys() & fact.keys():
                for rule, wanted in by_field[name]:
                    if wanted <= items:
                        found.append(_GroundActivation(rule, facts))
            self._live[fact.__factid__] = found
            added += found
        return added, removed

    def reset(self) -> None:
        """Forget the facts."""
        self._live.clear()


def _ground(rule: Rule) -> Fact:
    """The one pattern of a rule. Raises TypeError for rules that this matcher does not read."""
    if len(rule) == 1 and isinstance(rule[0], Fact):
        pattern = rule[0]
        if all(isinstance(value, bool | int | str) for value in pattern.values()):
            return pattern
    raise TypeError(f"{rule!r} is not one fact pattern with plain values")


class ExactStrategy(Strategy):
    """Fires by salience, then newest fact, then name; withdraws exactly what must go."""

    def update_agenda(
        self, agenda: Agenda, added: list[Activation], removed: list[Activation]
    ) -> None:
        """Change the agenda if there is anything to change."""
        if added or removed:
            super().update_agenda(agenda, added, removed)

    def _update_agenda(
        self, agenda: Agenda, added: list[Activation], removed: list[Activation]
    ) -> None:
        for activation in (*removed, *added):
            activation.key = (
                activation.rule.salience,
                sorted([fact["__factid__"] for fact in activation.facts], reverse=True),
                activation.rule.__name__,
            )
        if removed:
            agenda.activations = [a for a in agenda.activations if a not in removed]
        agenda.activations.extend(added)
        # The agenda is taken from its end.
        agenda.activations.sort(key=_key)


_key = attrgetter("key")
