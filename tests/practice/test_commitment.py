"""How answers in words are read, and what is said of those that do not read."""

from __future__ import annotations

import pytest

from bme_assist import Case, KnowledgeBase, UsageError
from bme_assist.practice.commitment import QuestionName, category_of, read_answer
from bme_assist.practice.stages import Stage, stages_of

GOOD: list[tuple[QuestionName, object, object]] = [
    ("differential", "1", ["infectious"]),
    ("differential", "2 1", ["inflammatory", "infectious"]),
    ("differential", "transient BMES, infectious", ["transient BMES", "infectious"]),
    ("differential", "trans; infl", ["transient BMES", "inflammatory"]),
    ("differential", ["Infectious"], ["infectious"]),
    ("confidence", "70", 70),
    ("confidence", " 5 % ", 5),
    ("confidence", "100 percent", 100),
    ("confidence", 0, 0),
    ("for", "", []),
    ("for", "-", []),
    ("for", "2 1", ["fever", "night pain"]),
    ("for", "night pain", ["night pain"]),
    ("for", ["night pain", "fever"], ["fever", "night pain"]),
    ("against", "2", ["night pain"]),
    ("act", "Yes", True),
    ("act", "n", False),
    ("act", True, True),
    ("next", "", {}),
    ("next", "nothing", {}),
    ("next", "reactive", {"finding": "C-reactive protein"}),
    ("next", "C-reactive protein", {"finding": "C-reactive protein"}),
    ("next", "afebrile", {"finding": "fever"}),
    ("differential", "infectious inflammatory", ["infectious", "inflammatory"]),
    ("next", "ns-01", {"step": "NS-01"}),
    ("next", "joint aspirate", {"step": "NS-01"}),
    ("next", "MRI", {"step": "NS-02"}),
    ("next", {"finding": "fever"}, {"finding": "fever"}),
    ("next", {"step": "NS-03"}, {"step": "NS-03"}),
    ("description", " bright  fluid ", "bright fluid"),
]
BAD: list[tuple[QuestionName, object, str]] = [
    ("differential", "", "no category is named; one to 4 of: infectious, inflammatory"),
    ("differential", "1 1", "infectious is named twice"),
    ("differential", "1 2 3 1 2", "5 categories are named; at most 4"),
    ("differential", "9", 'no category number "9"; 1 to 3'),
    ("differential", "inf", "did you mean infectious or inflammatory?"),
    ("differential", "infectous", 'did you mean "infectious"?'),
    ("differential", "qqqq", "known are: infectious"),
    ("differential", "infectious qqqq", '"infectious qqqq" is not a category'),
    ("differential", "septic arthritis", "belongs to infectious: answer infectious if"),
    ("confidence", "101", "a whole number from 0 to 100"),
    ("confidence", "high", "a whole number from 0 to 100"),
    ("confidence", True, "a whole number from 0 to 100"),
    ("for", "3", "give their numbers, 1 to 2"),
    ("for", "joint effusion", "none of the new findings"),
    ("against", "1", "not both"),
    ("act", "perhaps", "answer yes or no"),
    ("next", "qqqqqq zzzz", "is no finding and no step"),
    ("next", "pain", "did you mean: night pain, pain site?"),
    ("description", "  ", "nothing is described"),
]


@pytest.fixture
def symptoms(knee: Case, small: KnowledgeBase) -> Stage:
    return stages_of(knee, small)[1]


@pytest.mark.parametrize(("question", "said", "kept"), GOOD, ids=str)
def test_an_answer_is_kept_as_a_plain_value(
    question: QuestionName, said: object, kept: object, symptoms: Stage, small: KnowledgeBase
) -> None:
    assert read_answer(question, said, symptoms, small, {}, ("NS-02",)) == kept


@pytest.mark.parametrize(("question", "said", "told"), BAD, ids=str)
def test_an_answer_that_does_not_read_is_answered_with_what_is_allowed(
    question: QuestionName, said: object, told: str, symptoms: Stage, small: KnowledgeBase
) -> None:
    with pytest.raises(UsageError) as error:
        read_answer(question, said, symptoms, small, {"for": ["fever"]})
    assert told in str(error.value)


def test_a_category_goes_by_its_title_too(small: KnowledgeBase) -> None:
    assert category_of("TRANSIENT BMES", small) == "transient BMES"
