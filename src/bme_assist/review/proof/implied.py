"""The implications of the vocabulary as formulas: which records are closed and consistent.

What rules look at is a record after all that it implies was added, forward and backward. A record
is such a one exactly when every formula of this module holds in it.
"""

from __future__ import annotations

from collections.abc import Iterator

from bme_assist.knowledge import Implication, Interval, Value
from bme_assist.review.proof.formula import FALSE, TRUE, Formula, all_of, any_of, when_then
from bme_assist.review.proof.symbols import Symbols

__all__ = ["condition_of", "consequences", "excludes"]


def consequences(implication: Implication, symbols: Symbols) -> Iterator[Formula]:
    """What an implication asks of a closed record."""
    name, value = implication.finding, implication.value
    yield when_then(condition_of(implication, symbols), _has(name, value, symbols))
    excluded = excludes(name, value, symbols)
    condition = implication.condition
    if condition.test == "present":
        yield when_then(excluded, symbols.absent(condition.subject))
    elif condition.test == "absent":
        yield when_then(excluded, symbols.present(condition.subject))
    elif condition.test == "within" and condition.interval is not None:
        yield when_then(excluded, _outside(condition.subject, condition.interval, symbols))


def condition_of(implication: Implication, symbols: Symbols) -> Formula:
    """When an implication applies."""
    condition = implication.condition
    name = condition.subject
    if condition.test == "present":
        return symbols.present(name)
    if condition.test == "absent":
        return symbols.absent(name)
    if condition.test == "recorded":
        return symbols.recorded(name)
    if condition.test == "is":
        return any_of(symbols.holds_value(name, value) for value in sorted(condition.values))
    if condition.test == "within" and condition.interval is not None:
        return symbols.within(name, condition.interval)
    return FALSE


def _has(name: str, value: Value, symbols: Symbols) -> Formula:
    """The finding has the value, or nothing that goes against it where the value stays open."""
    if isinstance(value, bool):
        return symbols.present(name) if value else symbols.absent(name)
    if isinstance(value, Interval):
        return symbols.within(name, value)
    claims = [symbols.holds_value(name, one) for one in sorted(value)]
    if symbols.findings[name].several_values:
        return all_of(claims)
    # One of several values, but which is not known: then nothing is recorded of it.
    return any_of(claims) if len(claims) == 1 else any_of((*claims, ~symbols.recorded(name)))


def excludes(name: str, value: Value, symbols: Symbols) -> Formula:
    """What is recorded of the finding cannot be true together with the value."""
    if isinstance(value, bool):
        return symbols.absent(name) if value else symbols.present(name)
    if isinstance(value, Interval):
        return symbols.recorded(name) & ~symbols.touches(name, value)
    if symbols.findings[name].several_values:
        return FALSE
    claims = (symbols.holds_value(name, one) for one in sorted(value))
    return symbols.recorded(name) & ~any_of(claims)


def _outside(name: str, interval: Interval, symbols: Symbols) -> Formula:
    """What then follows for a number that cannot lie in the interval.

    Of one side that is left it must be that side. Of two sides nothing follows as long as the
    record reaches into both.
    """
    plausible = symbols.findings[name].plausible
    sides = [side.meet(plausible) for side in interval.complements()]
    sides = [side for side in sides if not side.is_empty]
    if len(sides) == 1:
        return symbols.within(name, sides[0])
    settled = [symbols.within(name, side) for side in sides]
    both = all_of(symbols.touches(name, side) for side in sides)
    # Without a side nothing follows: a record of the number fulfills the condition anyway.
    return any_of((~symbols.recorded(name), *settled, both)) if sides else TRUE
