"""Formulas over what a case may record: frozen values that know nothing of a solver.

A formula is built with ``all_of``, ``any_of``, ``at_least``, ``weighs`` and ``&``, ``|``, ``~``.
Each node is compared by identity, so that a formula which many rules share is looked at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

__all__ = [
    "FALSE",
    "TRUE",
    "All",
    "Any",
    "Exceeds",
    "Formula",
    "Is",
    "Not",
    "Sum",
    "Variable",
    "Weight",
    "all_of",
    "any_of",
    "at_least",
    "evaluate",
    "findings_of",
    "parts_of",
    "same",
    "variables_of",
    "weighs",
    "when_then",
]

Cut = tuple[float, int]
"""A place between two numbers: just below a number (0) or just above it (1)."""


@dataclass(frozen=True, slots=True)
class Variable:
    """One yes-or-no claim about what a case records.

    ``what`` is ``present``, ``absent``, ``recorded`` (of a number), ``value`` (``at`` names it),
    ``above`` or ``below`` (every number that was recorded lies beyond the cut ``at``). ``copy``
    is empty, or names the second of two cases that one question compares.
    """

    finding: str
    what: str
    at: str | Cut = ""
    copy: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Formula:
    """What is true of some cases and not of others."""

    def __and__(self, other: Formula) -> Formula:
        """Both."""
        return all_of((self, other))

    def __or__(self, other: Formula) -> Formula:
        """One of them, or both."""
        return any_of((self, other))

    def __invert__(self) -> Formula:
        """Not this."""
        if self is TRUE:
            return FALSE
        if self is FALSE:
            return TRUE
        return self.part if isinstance(self, Not) else Not(self)


@dataclass(frozen=True, slots=True, eq=False)
class Constant(Formula):
    """Every case, or none."""

    value: bool


@dataclass(frozen=True, slots=True, eq=False)
class Is(Formula):
    """A variable is true."""

    variable: Variable


@dataclass(frozen=True, slots=True, eq=False)
class Not(Formula):
    """The part is false."""

    part: Formula


@dataclass(frozen=True, slots=True, eq=False)
class All(Formula):
    """Every part is true."""

    parts: tuple[Formula, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Any(Formula):
    """Some part is true."""

    parts: tuple[Formula, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Weight(Formula):
    """The points of the parts that are true add up to at least ``bound``; points are positive."""

    terms: tuple[tuple[int, Formula], ...]
    bound: int


@dataclass(frozen=True, slots=True, eq=False)
class Sum:
    """Points that add up: each term gives its points, which may be negative, when it holds.

    Of the sums in ``best`` the greatest is added.
    """

    terms: tuple[tuple[int, Formula], ...]
    best: tuple[Sum, ...] = ()

    @property
    def parts(self) -> tuple[Formula, ...]:
        """The formulas of all terms."""
        own = tuple(part for _, part in self.terms)
        return (*own, *(part for one in self.best for part in one.parts))

    def total(self, known: Mapping[Formula, bool]) -> int:
        """The points under these truth values of the terms."""
        own = sum(points for points, part in self.terms if known[part])
        return own + max((one.total(known) for one in self.best), default=0)


@dataclass(frozen=True, slots=True, eq=False)
class Exceeds(Formula):
    """One sum is greater than another by at least ``by``."""

    one: Sum
    other: Sum
    by: int


TRUE: Formula = Constant(True)
"""Holds in every case."""
FALSE: Formula = Constant(False)
"""Holds in no case."""


def all_of(parts: Iterable[Formula]) -> Formula:
    """Every one of them; without any, every case."""
    kept = _kept(parts, TRUE, FALSE)
    return All(kept) if len(kept) > 1 else kept[0] if kept else TRUE


def any_of(parts: Iterable[Formula]) -> Formula:
    """At least one of them; without any, no case."""
    kept = _kept(parts, FALSE, TRUE)
    return Any(kept) if len(kept) > 1 else kept[0] if kept else FALSE


def _kept(parts: Iterable[Formula], idle: Formula, settles: Formula) -> tuple[Formula, ...]:
    kept = tuple(dict.fromkeys(part for part in parts if part is not idle))
    return (settles,) if settles in kept else kept


def when_then(when: Formula, then: Formula) -> Formula:
    """Whenever the first holds, the second does."""
    return any_of((~when, then))


def same(one: Formula, other: Formula) -> Formula:
    """Both hold or neither."""
    return when_then(one, other) & when_then(other, one)


def at_least(needs: int, parts: Iterable[Formula]) -> Formula:
    """So many of them; one that is written twice counts twice."""
    return weighs(((1, part) for part in parts), needs)


def weighs(terms: Iterable[tuple[int, Formula]], bound: int) -> Formula:
    """The points of those that hold reach ``bound``; points may be negative."""
    kept: list[tuple[int, Formula]] = []
    for points, part in terms:
        if part is TRUE:
            bound -= points
        elif points < 0:
            # What is taken when it holds is given when it does not.
            bound -= points
            kept.append((-points, ~part))
        elif points > 0 and part is not FALSE:
            kept.append((points, part))
    if bound <= 0:
        return TRUE
    if sum(points for points, _ in kept) < bound:
        return FALSE
    if all(points >= bound for points, _ in kept):
        return any_of(part for _, part in kept)
    return Weight(tuple(kept), bound)


# ---- reading a formula -------------------------------------------------------------------------


def parts_of(formula: Formula) -> tuple[Formula, ...]:
    """The formulas that a formula is made of, one level down."""
    if isinstance(formula, All | Any):
        return formula.parts
    if isinstance(formula, Not):
        return (formula.part,)
    if isinstance(formula, Weight):
        return tuple(part for _, part in formula.terms)
    if isinstance(formula, Exceeds):
        return (*formula.one.parts, *formula.other.parts)
    return ()


def bottom_up(formula: Formula, done: Mapping[Formula, object]) -> Iterator[Formula]:
    """Each node that is not done yet, after its parts. The caller must do it before going on."""
    stack = [(formula, False)]
    while stack:
        node, opened = stack.pop()
        if node in done:
            continue
        parts = parts_of(node)
        if opened or not parts:
            yield node
        else:
            stack.append((node, True))
            stack.extend((part, False) for part in reversed(parts))


def variables_of(*formulas: Formula) -> frozenset[Variable]:
    """Every variable that occurs in them."""
    seen: dict[Formula, None] = {}
    found: set[Variable] = set()
    for formula in formulas:
        for node in bottom_up(formula, seen):
            seen[node] = None
            if isinstance(node, Is):
                found.add(node.variable)
    return frozenset(found)


def findings_of(*formulas: Formula) -> frozenset[str]:
    """The names of all findings that they are about."""
    return frozenset(variable.finding for variable in variables_of(*formulas))


def evaluate(
    formula: Formula, values: Mapping[Variable, bool], known: dict[Formula, bool] | None = None
) -> bool:
    """Whether it holds under these truth values.

    ``known`` keeps what was found of each part, for further formulas under the same values.
    Raises KeyError for a variable without a value.
    """
    known = {} if known is None else known
    for node in bottom_up(formula, known):
        if isinstance(node, Is):
            known[node] = values[node.variable]
        elif isinstance(node, Not):
            known[node] = not known[node.part]
        elif isinstance(node, All):
            known[node] = all(known[part] for part in node.parts)
        elif isinstance(node, Any):
            known[node] = any(known[part] for part in node.parts)
        elif isinstance(node, Weight):
            known[node] = sum(points for points, part in node.terms if known[part]) >= node.bound
        elif isinstance(node, Exceeds):
            known[node] = node.one.total(known) >= node.other.total(known) + node.by
        else:
            known[node] = node is TRUE
    return known[formula]
