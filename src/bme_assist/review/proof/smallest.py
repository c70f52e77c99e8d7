"""Which findings of a case must be written down, and which follow from others by implication."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bme_assist.knowledge import Implication, Interval, Value
from bme_assist.review.proof.formula import Formula, all_of, any_of
from bme_assist.review.proof.implied import condition_of, consequences, denied_in
from bme_assist.review.proof.symbols import Symbols, high_cut, low_cut

__all__ = ["must_be_written"]

_Claim = tuple[str, object]


@dataclass(frozen=True, slots=True)
class _Derivation:
    """One way in which a finding gets its value from another."""

    source: _Claim
    target: _Claim
    when: Formula


def must_be_written(
    names: Iterable[str], implications: Iterable[Implication], symbols: Symbols
) -> dict[str, Formula]:
    """Of each finding: it is recorded, and does not have its value from another.

    Two findings that imply each other both count, so that none is left without its ground.
    """
    implications = tuple(implications)
    for one in implications:
        # What implications ask of a number are cuts of it, too: all must be known before.
        tuple(consequences(one, symbols))
    derived: dict[str, list[Formula]] = {}
    ways = [way for one in implications for way in _derivations(one, symbols)]
    circles = _circles(ways)
    for way in ways:
        if (way.source, way.target) not in circles:
            derived.setdefault(way.target[0], []).append(way.when)
    return {name: symbols.recorded(name) & ~any_of(derived.get(name, ())) for name in sorted(names)}


def _derivations(implication: Implication, symbols: Symbols) -> Iterator[_Derivation]:
    condition, value = implication.condition, implication.value
    asked: object = {"present": True, "absent": False}.get(condition.test, condition.test)
    source, target = (condition.subject, asked), (implication.finding, _kind(value))
    if isinstance(value, frozenset) and len(value) > 1:
        return  # of several values it stays open which one follows
    applies = condition_of(implication, symbols)
    yield _Derivation(source, target, applies & _exactly(implication.finding, value, symbols))
    back: tuple[Value, ...] = ()
    if isinstance(asked, bool):
        back = (not asked,)
    elif condition.interval is not None and not implication.tells_no_figure:
        plausible = symbols.findings[condition.subject].plausible
        sides = (side.meet(plausible) for side in condition.interval.complements())
        left = tuple(side for side in sides if not side.is_empty)
        back = left if len(left) == 1 else ()
    excluded = denied_in(implication, symbols)
    denied = not value if isinstance(value, bool) else "otherwise"
    for one in back:
        exactly = _exactly(condition.subject, one, symbols)
        ends = ((implication.finding, denied), (condition.subject, _kind(one)))
        yield _Derivation(*ends, excluded & exactly)


def _kind(value: Value) -> object:
    """Numbers and choices are not told apart by value: to find circles this is enough."""
    return value if isinstance(value, bool) else "value"


def _exactly(name: str, value: Value, symbols: Symbols) -> Formula:
    if isinstance(value, bool):
        return symbols.present(name) if value else symbols.absent(name)
    if isinstance(value, frozenset):
        others = (one for one in symbols.findings[name].values if one not in value)
        claims = (symbols.holds_value(name, one) for one in sorted(value))
        return all_of((*claims, *(~symbols.holds_value(name, one) for one in others)))
    return symbols.within(name, value) & _no_narrower(name, value, symbols)


def _no_narrower(name: str, value: Interval, symbols: Symbols) -> Formula:
    inside = [cut for cut in symbols.cuts(name) if low_cut(value) < cut < high_cut(value)]
    narrower = (
        part for cut in inside for part in (symbols.above(name, cut), symbols.below(name, cut))
    )
    return ~any_of(narrower)


def _circles(ways: list[_Derivation]) -> set[tuple[_Claim, _Claim]]:
    """The derivations that lead back to where they begin."""
    follows: dict[_Claim, set[_Claim]] = {}
    for way in ways:
        follows.setdefault(_coarse(way.source), set()).add(_coarse(way.target))
    reached: dict[_Claim, set[_Claim]] = {}
    for start in follows:
        seen, left = set[_Claim](), [start]
        while left:
            left = [n for one in left for n in follows.get(one, ()) if n not in seen]
            seen.update(left)
        reached[start] = seen
    return {
        (way.source, way.target)
        for way in ways
        if _coarse(way.source) in reached.get(_coarse(way.target), set())
    }


def _coarse(claim: _Claim) -> _Claim:
    return claim if isinstance(claim[1], bool) else (claim[0], "value")
