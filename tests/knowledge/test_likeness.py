"""How alike two names are: nothing rather than the wrong word, and never the meaning reversed."""

from __future__ import annotations

import pytest

from bme_assist.knowledge.likeness import ENOUGH, likeness
from bme_assist.knowledge.names import Entry, Names, did_you_mean
from bme_assist.knowledge.normal import Normal


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("osteoperosis", "osteoporosis"),
        ("osteoperosis", "known osteoporosis"),
        ("plural effusion", "pleural effusion"),
        ("nigth pain", "night pain"),
        ("loss of weight", "weight loss"),
        ("weightloss", "weight loss"),
        ("bone oedma", "bone edema"),
        ("fe ver", "fever"),
    ],
)
def test_a_slip_is_recognized(typed: str, name: str) -> None:
    assert likeness(typed.split(), name.split()) >= ENOUGH


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("osteonecrosis", "no osteonecrosis"),
        ("no fever", "fever"),
        ("xr normal", "ct normal"),
        ("knee swelling", "bone swelling"),
        ("using the leg", "nursing"),
        ("tray", "xray"),
        ("marathon", "parathyroid hormone"),
        ("xray", "ra"),
        ("", "fever"),
        ("fever", ""),
    ],
)
def test_another_word_is_not_suggested(typed: str, name: str) -> None:
    assert likeness(typed.split(), name.split()) < ENOUGH


def test_the_right_word_is_before_a_longer_one_and_close_ones_are_told_together() -> None:
    texts = ("stress fracture", "occult fracture", "fracture of the femoral neck in pregnancy")
    names = Names.of(Normal.of({}), {})
    assert names.near("fracture", texts) == texts[:2]
    assert names.near("fracture", texts, most=1) == texts[:1]
    assert names.near("osteoperosis", ("osteophytosis", "known osteoporosis")) == (
        "known osteoporosis",
    )
    assert names.near("occult fractur", texts) == ("occult fracture",)


def test_an_opposite_is_suggested_only_for_a_slip_of_itself() -> None:
    entries = {
        "normal gait": Entry("finding", "limp", "normal gait", negated=True),
        "afebrile": Entry("finding", "fever", "afebrile", negated=True),
    }
    names = Names.of(Normal.of({}), entries)
    assert names.near("gait") == ()
    assert names.near("afebril") == ("afebrile",)


def test_the_question_that_suggests_names() -> None:
    assert did_you_mean(()) == ""
    assert did_you_mean(["a"]) == 'did you mean "a"?'
    assert did_you_mean(["a", "b", "c"]) == 'did you mean "a", "b" or "c"?'
