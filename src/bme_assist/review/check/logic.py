"""The rules as formulas for the checks of logic, and questions about them.

Features, red flags, dangers and causes outside the eight are taken for exactly what concludes
them. Standings and the lead, which rest on hundreds of rules each, are taken as free, but for
what always binds them: so a check may miss a mistake that only points can explain, and what it
finds is true.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from itertools import combinations

from bme_assist.cases import Case
from bme_assist.errors import Location
from bme_assist.knowledge import Finding, KnowledgeBase, NextStep, Part, Rule
from bme_assist.review.proof.formula import (
    Formula,
    all_of,
    at_least,
    evaluate,
    findings_of,
    variables_of,
    when_then,
)
from bme_assist.review.proof.recorded import case_of, values_of
from bme_assist.review.proof.solver import Solver
from bme_assist.review.proof.symbols import Symbols
from bme_assist.review.proof.translation import Meaning, Translation

__all__ = ["Logic", "is_about_points"]

_POSSIBLE = " is at least possible"
_SUPPORTED = " is supported"
_LEADS = "leading category is "
_UNDECIDED = "no leading category"


def is_about_points(key: str) -> bool:
    """Whether a conclusion is a standing or the lead."""
    return key.endswith((_POSSIBLE, _SUPPORTED)) or key.startswith((_LEADS, _UNDECIDED))


class Logic:
    """The formulas of one knowledge base, and a solver that is asked about them."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        """Translate nothing yet: each rule is translated when it is first asked about."""
        self.knowledge = knowledge
        free = {key: _free(key) for key in knowledge.phrases.concluded.values()}
        self._free = _Free(knowledge, Symbols({**knowledge.findings, **free}), self)
        self._ties = _Ties(knowledge)
        self._solver: Solver | None = None
        self._asked = 0
        self._can_fire: dict[Location, bool] = {}
        self._can_turn: dict[Formula, bool] = {}

    @property
    def symbols(self) -> Symbols:
        """The claims that formulas are made of."""
        return self._free.symbols

    def is_due(self, step: NextStep) -> Formula:
        """When a next step is listed."""
        return self._free.is_due(step)

    def fires(self, rule: Rule) -> Formula:
        """When a rule fires."""
        return self._free.fires(rule)

    def with_when(self, rule: Rule, when: Iterable[Part]) -> Formula:
        """When a rule would fire with another condition."""
        return self._free.fires(replace(rule, when=tuple(when)))

    def can_fire(self, rule: Rule) -> bool:
        """Whether it fires in some case."""
        if rule.where not in self._can_fire:
            self._can_fire[rule.where] = self.is_possible(self.fires(rule))
        return self._can_fire[rule.where]

    def can_turn(self, formula: Formula) -> bool:
        """Whether it holds in some cases and not in others."""
        if formula not in self._can_turn:
            silent = evaluate_on_silence(formula)
            self._can_turn[formula] = self.is_possible(~formula if silent else formula)
        return self._can_turn[formula]

    def is_possible(self, *formulas: Formula) -> bool:
        """Whether some admissible case satisfies them all."""
        return self._fresh().check(*formulas, *self._bonds(formulas))

    def case_without_points(self, *formulas: Formula) -> Case | None:
        """A case that satisfies them all and in which no category may lead; None without one.

        Here points do count: nothing stands at possible, and so nothing that is read of
        standings and the lead is free.
        """
        rules, symbols = self._free, self.symbols
        undecided = [
            symbols.present(key) if key == _UNDECIDED else ~symbols.present(key)
            for key in sorted(set(self.knowledge.phrases.concluded.values()))
            if is_about_points(key)
        ]
        weak = (~rules.points.may_lead(category) for category in self.knowledge.categories)
        asked = (*formulas, all_of(undecided), *weak)
        solver = Solver(self.knowledge.implications, symbols)
        if not solver.check(*asked):
            return None
        recorded = [symbols.recorded(name) for name in self.knowledge.findings]
        for most in _FEW:
            few = ~at_least(most + 1, recorded)
            if solver.check(*asked, few):
                break
        else:
            solver.check(*asked)
        names = solver.related(findings_of(*asked) & self.knowledge.findings.keys())
        cuts = partial(solver.cuts, symbols.copy)
        return case_of(values_of(solver.model(), names, symbols, cuts), self.knowledge, "")

    def is_certain(self, formula: Formula) -> bool:
        """Whether every admissible case satisfies it."""
        return evaluate_on_silence(formula) and not self.is_possible(~formula)

    def are_unrelated(self, one: Formula, other: Formula) -> bool:
        """Whether they are about different findings, which no implication ties together."""
        return self._related(one).isdisjoint(self._related(other))

    def _related(self, formula: Formula) -> frozenset[str]:
        return frozenset(name for f in findings_of(formula) for name in self._ties.of(f))

    def _fresh(self) -> Solver:
        """A solver that was not told too much yet: what it knows slows every answer down."""
        if self._solver is None or self._asked >= _MOST_ASKED:
            self._solver = Solver(self.knowledge.implications, self._free.symbols)
            self._asked = 0
        self._asked += 1
        return self._solver

    def _bonds(self, formulas: Iterable[Formula]) -> tuple[Formula, ...]:
        """What binds the standings and leads that occur in these formulas."""
        keys = sorted(v.finding for v in variables_of(*formulas) if is_about_points(v.finding))
        bonds = (self._free.bond(one, other) for one, other in combinations(keys, 2))
        return tuple(bond for bond in bonds if bond is not None)


_MOST_ASKED = 100
"""How many questions one solver answers."""

_FEW = (4, 12, 36)
"""How many findings a case should have at most, if it can."""


def evaluate_on_silence(formula: Formula) -> bool:
    """Whether it holds of the case in which nothing is recorded."""
    return evaluate(formula, dict.fromkeys(variables_of(formula), False))


def _free(key: str) -> Finding:
    return Finding(key, "", "", "presence", "", Location(""))


class _Free(Translation):
    """A translation in which standings and the lead are free.

    So is a conclusion that is never drawn, or always: that is a mistake of its own, and would
    otherwise be told of every rule that reads it.
    """

    def __init__(self, knowledge: KnowledgeBase, symbols: Symbols, logic: Logic) -> None:
        super().__init__(knowledge, symbols)
        self._logic = logic

    def _concluded(self, key: str) -> Meaning:
        free = Meaning.settled(self.symbols.present(key))
        if is_about_points(key):
            return free
        meaning = super()._concluded(key)
        known = self._logic
        settled = not known.is_possible(meaning.possible) or known.is_certain(meaning.sure)
        return free if settled else meaning

    def bond(self, one: str, other: str) -> Formula | None:
        """What is always true of two standings or leads; None when nothing is."""
        for first, second in ((one, other), (other, one)):
            if self._follows(first, second):
                return when_then(self.symbols.present(first), self.symbols.present(second))
        if one.startswith((_LEADS, _UNDECIDED)) and other.startswith((_LEADS, _UNDECIDED)):
            return ~all_of((self.symbols.present(one), self.symbols.present(other)))
        return None

    def _follows(self, one: str, other: str) -> bool:
        if one.startswith(_LEADS):
            led = one.removeprefix(_LEADS)
            scale = self.knowledge.scale
            return other == led + _POSSIBLE and scale.rank_of(scale.lowest_that_leads) <= 1
        if not other.endswith((_POSSIBLE, _SUPPORTED)):
            return False
        if one.endswith(_SUPPORTED) and other.endswith((_POSSIBLE, _SUPPORTED)):
            mine = one.removesuffix(_SUPPORTED)
        elif one.endswith(_POSSIBLE) and other.endswith(_POSSIBLE):
            mine = one.removesuffix(_POSSIBLE)
        else:
            return False
        theirs = other.removesuffix(_SUPPORTED).removesuffix(_POSSIBLE)
        return theirs in {mine, *self._above(mine)}

    def _above(self, name: str) -> Iterator[str]:
        """What stands at least as well as a condition or category does."""
        for category in self.knowledge.categories:
            if name == category.name or any(c.name == name for c in category.conditions):
                yield category.name
                if not category.diagnosis_of_exclusion:
                    yield "another category"


class _Ties:
    """Which findings implications tie together."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        group: dict[str, set[str]] = {}
        for one in knowledge.implications:
            merged = set().union(*(group.get(end, {end}) for end in one.subjects))
            for name in merged:
                group[name] = merged
        self._group = {name: frozenset(names) for name, names in group.items()}

    def of(self, name: str) -> frozenset[str]:
        """A finding, and all that are tied to it; standings and leads are one knot."""
        if is_about_points(name):
            return frozenset({"points"})
        return self._group.get(name, frozenset({name}))
