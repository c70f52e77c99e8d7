"""The interval that stands beside every share of cases, against published figures."""

from __future__ import annotations

import pytest

from bme_assist.review.shares import Share


@pytest.mark.parametrize(
    ("hits", "of", "low", "high"),
    [
        # Newcombe, Stat Med 1998;17:857, table I, method 3
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0000, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_the_interval_of_a_share(hits: int, of: int, low: float, high: float) -> None:
    found = Share(hits, of).interval
    assert found == pytest.approx((low, high), abs=5e-5)
    assert Share(of - hits, of).interval == pytest.approx((1 - found[1], 1 - found[0]))


def test_of_no_case_nothing_is_known() -> None:
    assert Share(0, 0).interval == (0.0, 1.0)
