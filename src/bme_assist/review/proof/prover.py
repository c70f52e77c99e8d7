"""Questions about every possible case at once, answered with yes, no, or a case.

Owns how questions are put: light ones to one solver that remembers, heavy ones (sums of many
points) each to a solver of its own, so that they do not slow the others down.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from bme_assist.cases import Case, close
from bme_assist.knowledge import KnowledgeBase
from bme_assist.review.proof.formula import (
    Cut,
    Exceeds,
    Formula,
    Weight,
    any_of,
    at_least,
    bottom_up,
    evaluate,
    findings_of,
    parts_of,
    variables_of,
)
from bme_assist.review.proof.pairs import says_at_least_as_much
from bme_assist.review.proof.recorded import case_of, values_of
from bme_assist.review.proof.smallest import must_be_written
from bme_assist.review.proof.solver import Solver
from bme_assist.review.proof.symbols import Symbols
from bme_assist.review.proof.translation import Translation

__all__ = ["LATER", "Prover"]

LATER = "later"
"""The copy of the second of two cases."""

_LIGHT = 12
"""A sum of so many terms is still light."""


class Prover:
    """Answers questions about one vocabulary; formulas of several rule bases over it may be mixed.

    Not to be shared between threads. Every question is about admissible cases: those that the
    reader of cases accepts, with all that they imply.
    """

    def __init__(self, knowledge: KnowledgeBase) -> None:
        """Nothing is translated before it is asked for."""
        self.knowledge = knowledge
        self.symbols = Symbols(knowledge.findings)
        self.later = Symbols(knowledge.findings, LATER)
        self.translation = Translation(knowledge, self.symbols)
        self._solver = self._new()
        self._is_heavy: dict[Formula, bool] = {}
        self._grown: dict[str, tuple[set[Cut], tuple[Formula, ...]]] = {}

    def beside(self, knowledge: KnowledgeBase, *, later: bool = False) -> Translation:
        """Another rule base over the same vocabulary; its formulas may stand in any question here.

        With ``later`` it speaks of the second of two cases, which ``solve_pair`` compares.
        Raises ValueError when its findings or implications are others.
        """
        mine = self.knowledge
        if knowledge.findings != mine.findings or knowledge.implications != mine.implications:
            raise ValueError("the two rule bases have different vocabularies")
        return Translation(knowledge, self.later if later else self.symbols)

    # ---- questions

    def satisfiable(self, *formulas: Formula) -> bool:
        """Whether some admissible case satisfies them all."""
        return self._asked(formulas).check(*formulas)

    def satisfiable_within(self, effort: int, *formulas: Formula) -> bool | None:
        """The same, or None when z3 takes more than so many of its steps to say."""
        return self._asked(formulas).check_within(effort, *formulas)

    def implies(self, one: Formula, other: Formula) -> bool:
        """Whether the other holds in every admissible case in which the one does."""
        return one is other or not self.satisfiable(one, ~other)

    def equivalent(self, one: Formula, other: Formula) -> bool:
        """Whether the two hold in the same admissible cases."""
        return self.implies(one, other) and self.implies(other, one)

    def solve(self, *formulas: Formula, smallest: bool = False, name: str = "") -> Case | None:
        """A case that satisfies them all, or None when there is none.

        With ``smallest`` no case with fewer findings written down does. What no formula asks
        about and nothing implies is not recorded.
        """
        solver = self._new() if smallest else self._asked(formulas)
        if not solver.check(*formulas):
            return None
        names = solver.related(findings_of(*formulas))
        wishes = [self._written(self.symbols, names)] if smallest else []
        asked = self._wished(solver, formulas, wishes, names, (self.symbols,))
        solver.check(*asked)
        case = self._case(solver, self.symbols, names, name)
        self._check(case, formulas)
        return case

    def solve_pair(
        self, *formulas: Formula, grows: bool, names: tuple[str, str] = ("", "")
    ) -> tuple[Case, Case] | None:
        """Two cases that satisfy them all with the fewest findings written down; None without.

        With ``grows`` the later one says all that the first one says. Formulas about the later
        one come from ``beside(..., later=True)``.
        """
        solver, both = self._asked(formulas), (self.symbols, self.later)
        related = solver.related(findings_of(*formulas))
        asked = list(formulas)
        if grows:
            solver.check(*formulas)  # so that all cuts are known
            asked += self._growth(related)
        if not solver.check(*asked):
            return None
        solver = self._new()
        wishes = [self._written(one, related) for one in both]
        asked = self._wished(solver, asked, wishes, related, both)
        solver.check(*asked)
        first, later = (
            self._case(solver, symbols, related, name)
            for symbols, name in zip(both, names, strict=True)
        )
        return first, later

    # ---- parts

    def _new(self) -> Solver:
        return Solver(self.knowledge.implications, self.symbols, self.later)

    def _asked(self, formulas: Sequence[Formula]) -> Solver:
        return self._new() if any(map(self._heavy, formulas)) else self._solver

    def _heavy(self, formula: Formula) -> bool:
        known = self._is_heavy
        for node in bottom_up(formula, known):
            known[node] = isinstance(node, Exceeds)
            known[node] |= isinstance(node, Weight) and len(node.terms) > _LIGHT
            known[node] |= any(known[part] for part in parts_of(node))
        return known[formula]

    def _growth(self, names: frozenset[str]) -> Iterator[Formula]:
        """The later case says all that the first one says of these findings."""
        for name in sorted(names):
            cuts = {*self.symbols.cuts(name), *self.later.cuts(name)}
            known, told = self._grown.get(name, (None, ()))
            if known != cuts:
                told = tuple(says_at_least_as_much(self.symbols, self.later, [name]))
                self._grown[name] = (cuts, told)
            yield from told

    def _wished(
        self,
        solver: Solver,
        formulas: Sequence[Formula],
        wishes: Sequence[Sequence[Formula]],
        names: frozenset[str],
        cases: Sequence[Symbols],
    ) -> list[Formula]:
        """The formulas with what else is wished of an answer: little written, and in figures."""
        asked = list(formulas)
        if wishes:
            # Of cases that are equally short, the one that implies less and names fewer values of
            # choices says what it must more plainly.
            implied = [symbols.recorded(name) for symbols in cases for name in sorted(names)]
            chosen = [one for symbols in cases for one in self._chosen(symbols, names)]
            for counted in (*wishes, implied, chosen):
                asked.append(self._fewest(solver, asked, counted))
        numbers = [n for n in sorted(names) if self.knowledge.findings[n].kind == "number"]
        for symbols in cases:
            for name in numbers:
                figure = _is_figure(symbols, name)
                if solver.check(*asked, figure):
                    asked.append(figure)
        return asked

    def _fewest(
        self, solver: Solver, asked: Sequence[Formula], counted: Sequence[Formula]
    ) -> Formula:
        """The lowest bound on how many of these hold that some case keeps."""
        most = 0
        while True:
            bound = ~at_least(most + 1, counted)
            if solver.check(*asked, bound):
                return bound
            most += 1

    def _written(self, symbols: Symbols, names: frozenset[str]) -> list[Formula]:
        implications = [one for one in self.knowledge.implications if one.finding in names]
        return list(must_be_written(names, implications, symbols).values())

    def _chosen(self, symbols: Symbols, names: frozenset[str]) -> list[Formula]:
        choices = (self.knowledge.findings[name] for name in sorted(names))
        return [
            symbols.holds_value(choice.name, value) for choice in choices for value in choice.values
        ]

    def _case(self, solver: Solver, symbols: Symbols, names: frozenset[str], name: str) -> Case:
        cuts = partial(solver.cuts, symbols.copy)
        return case_of(values_of(solver.model(), names, symbols, cuts), self.knowledge, name)

    def _check(self, case: Case, formulas: Sequence[Formula]) -> None:
        """See that the case, read as any other case is, satisfies the formulas.

        Raises RuntimeError when it does not: then variables and reader mean different things.
        """
        values = close(case, self.knowledge).values
        truth = {one: self.symbols.truth(one, values) for one in variables_of(*formulas)}
        known: dict[Formula, bool] = {}
        if not all(evaluate(formula, truth, known) for formula in formulas):
            words = ", ".join(one.words for one in case.recorded)
            raise RuntimeError(f"the solver's case is read otherwise: {words}")


def _is_figure(symbols: Symbols, name: str) -> Formula:
    spans = (~symbols.above(name, cut) & ~symbols.below(name, cut) for cut in symbols.cuts(name))
    return ~any_of(spans) | ~symbols.recorded(name)
