"""Two cases beside each other: the second says all that the first says, and more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from bme_assist.knowledge import Finding, Implication, Interval, Value
from bme_assist.review.proof.formula import FALSE, TRUE, Cut, Formula, any_of, when_then
from bme_assist.review.proof.implied import consequences
from bme_assist.review.proof.symbols import Symbols, high_cut, low_cut

__all__ = ["WithMore", "says_at_least_as_much"]


def says_at_least_as_much(
    first: Symbols, later: Symbols, names: Iterable[str]
) -> Iterator[Formula]:
    """What the first case says of these findings the later one says, too; a number may narrow."""
    for name in sorted(names):
        finding = first.findings[name]
        if finding.kind == "presence":
            yield when_then(first.present(name), later.present(name))
            yield when_then(first.absent(name), later.absent(name))
        elif finding.kind == "choice":
            for value in finding.values:
                yield when_then(first.holds_value(name, value), later.holds_value(name, value))
        else:
            yield when_then(first.recorded(name), later.recorded(name))
            for cut in sorted({*first.cuts(name), *later.cuts(name)}):
                yield when_then(first.above(name, cut), later.above(name, cut))
                yield when_then(first.below(name, cut), later.below(name, cut))


class WithMore(Symbols):
    """The claims about a case after certain values were added to it, as claims about the case.

    No variables of its own: what is said of the second case is said of the first. ``added`` must
    be closed under the implications.
    """

    def __init__(self, first: Symbols, added: Mapping[str, Value]) -> None:
        """``added`` holds the values by finding."""
        super().__init__(first.findings, first.copy)
        self._first, self._added = first, added

    def allowed(self, implications: Iterable[Implication]) -> Iterator[Formula]:
        """What must hold of the first case so that the values contradict nothing in it."""
        for implication in implications:
            if not self._added.keys().isdisjoint(
                {implication.finding, implication.condition.subject}
            ):
                yield from consequences(implication, self)
        for name, value in self._added.items():
            yield from self._allows(self.findings[name], value)

    def _allows(self, finding: Finding, value: Value) -> Iterator[Formula]:
        name = finding.name
        if isinstance(value, bool):
            yield ~(self._first.absent(name) if value else self._first.present(name))
        elif isinstance(value, Interval):
            yield ~self._first.recorded(name) | self._first.touches(name, value)
        elif not finding.several_values:
            others = (one for one in finding.values if one not in value)
            yield ~any_of(self._first.holds_value(name, one) for one in others)

    def claim(self, name: str, what: str, kind: str, at: str | Cut = "") -> Formula:
        """The claim about the second case, as one about the first."""
        before = self._first.claim(name, what, kind, at)
        if name not in self._added or self.findings[name].kind != kind:
            return before
        if _says(self._added[name], what, at):
            return TRUE
        # Of a finding that is present or absent nothing else can hold.
        return FALSE if isinstance(self._added[name], bool) else before


def _says(value: Value, what: str, at: str | Cut) -> bool:
    if isinstance(value, bool):
        return value is (what == "present")
    if isinstance(value, frozenset):
        return at in value
    if not isinstance(at, tuple):
        return True
    return low_cut(value) >= at if what == "above" else high_cut(value) <= at
