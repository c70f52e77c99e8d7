"""The simulated learner: what is hidden, what is counted, and the figures."""

from __future__ import annotations

import pytest

from bme_assist import Case, KnowledgeBase
from bme_assist.review.questioner import ORDERS, Questioned, figures, question_all

BOY = ["age 6", "hip pain", "temperature 39.1 °C", "CRP 85 mg/L", "joint effusion", "chills"]


def one(leading: int | None, flag: int | None, urgent: bool = True) -> Questioned:
    return Questioned("a case", "questioner", leading, leading, flag, urgent, 9)


@pytest.fixture(scope="module")
def found(knowledge: KnowledgeBase) -> tuple[Questioned, ...]:
    return question_all([Case.of(knowledge, BOY, "A boy")], knowledge)


def test_every_order_gets_there(found: tuple[Questioned, ...]) -> None:
    assert [each.order for each in found] == list(ORDERS)
    for each in found:
        assert each.urgent
        assert each.to_leading is not None
        assert each.to_flag is not None
        assert max(each.to_leading, each.to_flag) <= each.asked


def test_the_questioner_is_quicker_than_the_fixed_order(found: tuple[Questioned, ...]) -> None:
    asked = {each.order: each.to_flag for each in found}
    assert (asked["questioner"] or 0) < (asked["clerking order"] or 0)


def test_it_stops_when_the_time_is_up(knowledge: KnowledgeBase) -> None:
    case = Case.of(knowledge, BOY, "A boy")
    assert question_all([case], knowledge, done=lambda: True) == ()


def test_a_case_that_is_not_urgent_has_no_flag_to_wait_for(knowledge: KnowledgeBase) -> None:
    case = Case.of(knowledge, ["age 40", "hip pain", "no fever"], "A man")
    (asked,) = question_all([case], knowledge, orders=["random order"])
    assert (asked.urgent, asked.to_flag) == (False, None)


def test_figures_count_what_was_never_reached_as_longest() -> None:
    (some,) = figures([one(2, 1), one(4, None), one(None, None, urgent=False)])
    assert (some.cases, some.reached, some.median, some.ninety) == (3, 2, 4, None)
    assert some.told == 4
    assert (some.urgent, some.flagged, some.flag_median, some.flag_ninety) == (2, 1, None, None)
    (none,) = figures([one(3, None, urgent=False)])
    assert (none.median, none.ninety, none.flag_median, none.flag_ninety) == (3, 3, None, None)
