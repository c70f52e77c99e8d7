"""Intervals: what lies in what, and how they are said."""

from __future__ import annotations

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bme_assist.knowledge.interval import ANY_NUMBER, Interval, figure

ENDS = st.integers(-5, 5).map(float)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    """Any interval that is not empty; few ends, so that they often meet."""
    low = draw(ENDS | st.just(-inf))
    high = draw(ENDS | st.just(inf))
    low, high = min(low, high), max(low, high)
    if low == high:
        return Interval(low, high)
    return Interval(
        low, high, low > -inf and draw(st.booleans()), high < inf and draw(st.booleans())
    )


NUMBERS = st.integers(-24, 24).map(lambda quarter: quarter / 4)


def holds(interval: Interval, number: float) -> bool:
    """The plain meaning that the algebra has to agree with."""
    above = number > interval.low or (number == interval.low and not interval.low_open)
    below = number < interval.high or (number == interval.high and not interval.high_open)
    return above and below


@given(intervals(), intervals(), NUMBERS)
def test_a_number_lies_in_the_meet_exactly_when_it_lies_in_both(
    a: Interval, b: Interval, number: float
) -> None:
    assert holds(a.meet(b), number) == (holds(a, number) and holds(b, number))


@given(intervals(), intervals())
def test_the_meet_lies_within_both_and_knows_no_order(a: Interval, b: Interval) -> None:
    both = a.meet(b)
    assert both == b.meet(a)
    if not both.is_empty:
        assert both.lies_within(a)
        assert both.lies_within(b)
    assert both.is_empty == a.misses(b)


@given(intervals(), intervals())
def test_to_lie_within_and_to_miss_exclude_each_other(a: Interval, b: Interval) -> None:
    assert not (a.lies_within(b) and a.misses(b))
    if a.lies_within(b):
        assert a.meet(b) == a


@given(intervals(), intervals(), NUMBERS)
def test_what_lies_within_holds_no_number_outside(a: Interval, b: Interval, number: float) -> None:
    if a.lies_within(b) and holds(a, number):
        assert holds(b, number)


@given(intervals(), NUMBERS)
def test_the_complements_hold_exactly_the_other_numbers(a: Interval, number: float) -> None:
    parts = a.complements()
    assert sum(holds(part, number) for part in parts) == (not holds(a, number))
    assert all(part.misses(a) for part in parts)
    assert all(one.misses(other) for one in parts for other in parts if one is not other)


@given(intervals())
def test_every_interval_lies_within_itself_and_within_all_numbers(a: Interval) -> None:
    assert not a.is_empty
    assert a.lies_within(a)
    assert a.lies_within(ANY_NUMBER)
    assert a.is_point == (a.low == a.high)


def test_empty_ones() -> None:
    assert Interval(2, 1).is_empty
    assert Interval(1, 1, True).is_empty
    assert Interval(1, 1, False, True).is_empty
    assert not Interval(1, 1, False, True).is_point
    assert ANY_NUMBER.complements() == ()


@pytest.mark.parametrize(
    ("interval", "words"),
    [
        (Interval(39.1, 39.1), "39.1 °C"),
        (Interval(high=5, high_open=True), "under 5 °C"),
        (Interval(high=5), "at most 5 °C"),
        (Interval(5, low_open=True), "over 5 °C"),
        (Interval(5), "at least 5 °C"),
        (Interval(2, 3), "2 to 3 °C"),
        (ANY_NUMBER, "any number"),
    ],
)
def test_words(interval: Interval, words: str) -> None:
    assert interval.words("°C") == words
    assert interval.words() == words.removesuffix(" °C")


@pytest.mark.parametrize(
    ("number", "said"),
    [(39, "39"), (39.10, "39.1"), (100.0, "100"), (1 / 3, "0.333333"), (0, "0"), (-2.5, "-2.5"),
     (-1e-9, "0"), (12000.0, "12000")],
)  # fmt: skip
def test_figure(number: float, said: str) -> None:
    assert figure(number) == said
