"""The implications of the vocabulary as formulas: which records are closed and consistent.

What rules look at is a record after all that it implies was added, forward and backward. A record
is such a one exactly when every formula of this module holds in it.
"""

from __future__ import annotations

from collections.abc import Iterator

from bme_assist.knowledge import Atom, Implication, Interval, Value
from bme_assist.review.proof.formula import FALSE, TRUE, Formula, all_of, any_of, when_then
from bme_assist.review.proof.symbols import Symbols

__all__ = ["condition_of", "consequences", "denied_in"]


def consequences(implication: Implication, symbols: Symbols) -> Iterator[Formula]:
    """What an implication asks of a closed record."""
    name, value = implication.finding, implication.value
    yield when_then(condition_of(implication, symbols), _has(name, value, symbols))
    excluded = denied_in(implication, symbols)
    condition = implication.condition
    if condition.test == "present":
        yield when_then(excluded, symbols.absent(condition.subject))
    elif condition.test == "absent":
        yield when_then(excluded, symbols.present(condition.subject))
    elif condition.test == "within" and condition.interval is not None:
        if implication.tells_no_figure:
            excluded &= symbols.recorded(condition.subject)
        yield when_then(excluded, _outside(condition.subject, condition.interval, symbols))


def condition_of(implication: Implication, symbols: Symbols) -> Formula:
    """When an implication applies."""
    return all_of(_holds(atom, symbols) for atom in implication.asks)


def denied_in(implication: Implication, symbols: Symbols) -> Formula:
    """When what it says is excluded, in a patient of whom it is said: its condition fails, too."""
    excluded = _excludes(implication.finding, implication.value, symbols)
    return excluded & _holds(implication.among, symbols) if implication.among else excluded


def _holds(atom: Atom, symbols: Symbols) -> Formula:
    name = atom.subject
    if atom.test == "present":
        return symbols.present(name)
    if atom.test == "absent":
        return symbols.absent(name)
    if atom.test == "recorded":
        return symbols.recorded(name)
    if atom.test == "is":
        return any_of(symbols.holds_value(name, value) for value in sorted(atom.values))
    if atom.test == "within" and atom.interval is not None:
        return symbols.within(name, atom.interval)
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


def _excludes(name: str, value: Value, symbols: Symbols) -> Formula:
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
