"""Two cases beside each other: the second says all that the first says, and more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bme_assist.review.proof.formula import Formula, when_then
from bme_assist.review.proof.symbols import Symbols

__all__ = ["says_at_least_as_much"]


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
