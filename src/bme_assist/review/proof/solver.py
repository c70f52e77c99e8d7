"""Questions to z3, and its answers; the only module that knows z3.

A question is asked over all admissible cases: well-formed, closed under implication, free of
contradiction. What binds a finding is told to z3 when a formula first mentions it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from itertools import zip_longest
from typing import NamedTuple

import z3

from bme_assist.knowledge import Implication
from bme_assist.review.proof.formula import (
    TRUE,
    All,
    Any,
    Cut,
    Exceeds,
    Formula,
    Is,
    Not,
    Sum,
    Variable,
    Weight,
    bottom_up,
)
from bme_assist.review.proof.implied import consequences
from bme_assist.review.proof.symbols import Symbols

__all__ = ["Solver"]

_Owner = tuple[str, str]
"""A copy and a finding."""


class _Total(NamedTuple):
    """A sum as a binary number: the most it can be, and how far it was lifted above nothing."""

    term: z3.BitVecRef
    most: int
    lost: int = 0


class Solver:
    """One z3 solver to which questions are put one after the other; not for several threads."""

    def __init__(self, implications: Iterable[Implication], *symbols: Symbols) -> None:
        """``symbols`` are those of each case that questions are about."""
        self._context = z3.Context()
        self._solver = z3.SolverFor("QF_FD", ctx=self._context)
        self._symbols = {one.copy: one for one in symbols}
        self._made: dict[Formula, z3.BoolRef] = {}
        self._asked: dict[Formula, z3.BoolRef] = {}
        self._totals: dict[Sum, _Total] = {}
        self._variables: dict[Variable, z3.BoolRef] = {}
        self._cuts: dict[_Owner, list[Cut]] = {}
        self._known: set[_Owner] = set()
        self._groups = _groups(implications)
        self._waiting: list[Formula] = []
        self._sums = 0

    def check(self, *formulas: Formula) -> bool:
        """Whether some admissible case satisfies them all."""
        found = self.check_within(0, *formulas)
        if found is None:
            raise RuntimeError(f"the solver gave up: {self._solver.reason_unknown()}")
        return found

    def check_within(self, effort: int, *formulas: Formula) -> bool | None:
        """The same, or None when it takes more than so much effort; 0 is any effort.

        Effort is counted in z3's own steps, not in seconds: about a million in two.
        """
        claims = [self._claim(formula) for formula in formulas]
        self._solver.set("rlimit", effort)
        answer = self._solver.check(*claims)
        return None if answer == z3.unknown else bool(answer == z3.sat)

    def model(self) -> frozenset[Variable]:
        """The variables that are true in the case which the last check found."""
        model = self._solver.model()
        return frozenset(
            variable for variable, term in self._variables.items() if z3.is_true(model[term])
        )

    def cuts(self, copy: str, finding: str) -> tuple[Cut, ...]:
        """The cuts of a number that formulas have asked about so far, in order."""
        return tuple(self._cuts.get((copy, finding), ()))

    def related(self, findings: Iterable[str]) -> frozenset[str]:
        """These findings and all that implications tie to them."""
        found: set[str] = set()
        for name in findings:
            found |= {name, *self._groups.get(name, ((), ()))[0]}
        return frozenset(found)

    # ---- telling z3

    def _claim(self, formula: Formula) -> z3.BoolRef:
        """A literal that stands for a formula in every question."""
        if isinstance(formula, Not):
            return z3.Not(self._claim(formula.part))
        claim = self._asked.get(formula)
        if claim is None:
            term = self._term(formula)
            claim = z3.Bool(f"claim {len(self._asked)}", self._context)
            self._asked[formula] = claim
            self._solver.add(claim == term)
            while self._waiting:
                told = self._waiting
                self._waiting = []
                self._solver.add([self._term(one) for one in told])
        return claim

    def _term(self, formula: Formula) -> z3.BoolRef:
        made = self._made
        for node in bottom_up(formula, made):
            if isinstance(node, Is):
                made[node] = self._variable(node.variable)
            elif isinstance(node, Not):
                made[node] = z3.Not(made[node.part])
            elif isinstance(node, All):
                made[node] = z3.And([made[part] for part in node.parts])
            elif isinstance(node, Any):
                made[node] = z3.Or([made[part] for part in node.parts])
            elif isinstance(node, Weight):
                terms = [(made[part], points) for points, part in node.terms]
                made[node] = self._named(z3.PbGe(terms, node.bound))
            elif isinstance(node, Exceeds):
                made[node] = self._named(self._exceeds(node))
            else:
                made[node] = z3.BoolVal(node is TRUE, self._context)
        return made[formula]

    def _named(self, term: z3.BoolRef) -> z3.BoolRef:
        """A literal for a sum: z3 would lay it out anew in every formula that holds it."""
        self._sums += 1
        name = z3.Bool(f"sum {self._sums}", self._context)
        self._solver.add(name == term)
        return name

    def _exceeds(self, node: Exceeds) -> z3.BoolRef:
        """Two sums, each made positive by what it can lose, compared as binary numbers."""
        one, other = self._total(node.one), self._total(node.other)
        head = max(0, -node.by)
        more, least = other.lost + head, one.lost + node.by + head
        bits = max(one.most + more, other.most + least).bit_length()
        sides = (self._widened(one.term, bits) + more, self._widened(other.term, bits) + least)
        return z3.UGE(*sides)

    def _total(self, points: Sum) -> _Total:
        """A sum as a binary number, no wider than it must be; ``lost`` is what was added to it."""
        known = self._totals.get(points)
        if known is None:
            added = [self._gain(gain, part) for gain, part in points.terms]
            lost = sum(-gain for gain, _ in points.terms if gain < 0)
            if points.best:
                best = self._greatest([self._total(one) for one in points.best])
                added, lost = [*added, best], lost + best.lost
            while len(added) > 1:
                pairs = zip_longest(added[::2], added[1::2])
                added = [one if other is None else self._plus(one, other) for one, other in pairs]
            total = added[0] if added else _Total(z3.BitVecVal(0, 1, self._context), 0)
            known = self._totals[points] = _Total(total.term, total.most, lost)
        return known

    def _gain(self, gain: int, part: Formula) -> _Total:
        bits = abs(gain).bit_length()
        given, nothing = (z3.BitVecVal(value, bits, self._context) for value in (abs(gain), 0))
        holds = self._made[part] if gain > 0 else z3.Not(self._made[part])
        return _Total(z3.If(holds, given, nothing), abs(gain))

    def _plus(self, one: _Total, other: _Total) -> _Total:
        most = one.most + other.most
        bits = most.bit_length()
        return _Total(self._widened(one.term, bits) + self._widened(other.term, bits), most)

    def _greatest(self, totals: list[_Total]) -> _Total:
        """The greatest of several, all lifted by what the one that can lose most can lose."""
        lost = max(total.lost for total in totals)
        most = max(total.most + lost - total.lost for total in totals)
        bits = max(1, most.bit_length())
        terms = [self._widened(total.term, bits) + (lost - total.lost) for total in totals]
        best = terms[0]
        for term in terms[1:]:
            best = z3.If(z3.UGE(term, best), term, best)
        return _Total(best, most, lost)

    def _widened(self, term: z3.BitVecRef, bits: int) -> z3.BitVecRef:
        return z3.ZeroExt(bits - term.size(), term) if bits > term.size() else term

    def _variable(self, variable: Variable) -> z3.BoolRef:
        term = self._variables.get(variable)
        if term is None:
            name = " ".join(map(str, (variable.copy, variable.finding, variable.what, variable.at)))
            term = self._variables[variable] = z3.Bool(name, self._context)
            self._waiting.extend(self._bounds(variable))
        return term

    def _bounds(self, variable: Variable) -> Iterator[Formula]:
        """What is to be told about a variable that is met for the first time."""
        symbols = self._symbols[variable.copy]
        owner = (variable.copy, variable.finding)
        if owner not in self._known:
            names, implications = self._groups.get(variable.finding, ((variable.finding,), ()))
            for name in names:
                self._known.add((variable.copy, name))
                yield from symbols.bounds(name)
            for implication in implications:
                yield from consequences(implication, symbols)
        if isinstance(variable.at, tuple):
            yield from self._bounds_of_cut(symbols, owner, variable.at)

    def _bounds_of_cut(self, symbols: Symbols, owner: _Owner, cut: Cut) -> Iterator[Formula]:
        cuts = self._cuts.setdefault(owner, [])
        place = bisect_left(cuts, cut)
        if place < len(cuts) and cuts[place] == cut:
            return
        _, name = owner
        yield from symbols.bounds_of_cut(name, cut)
        if place > 0:
            yield from symbols.bounds_of_pair(name, cuts[place - 1], cut)
        if place < len(cuts):
            yield from symbols.bounds_of_pair(name, cut, cuts[place])
        cuts.insert(place, cut)


def _groups(
    implications: Iterable[Implication],
) -> Mapping[str, tuple[tuple[str, ...], tuple[Implication, ...]]]:
    """Of each finding that an implication names: all that are tied to it, and by what."""
    implications = tuple(implications)
    group: dict[str, list[str]] = {}
    for one in implications:
        merged = list(dict.fromkeys(n for end in one.subjects for n in group.get(end, [end])))
        for name in merged:
            group[name] = merged
    ties: dict[int, list[Implication]] = {}
    for one in implications:
        ties.setdefault(id(group[one.finding]), []).append(one)
    return {name: (tuple(names), tuple(ties[id(names)])) for name, names in group.items()}
