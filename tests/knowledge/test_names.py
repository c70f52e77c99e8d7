"""The index of names, and the nearest name to a mistake."""

from __future__ import annotations

import pytest

from bme_assist.knowledge import KnowledgeBase
from bme_assist.knowledge.names import Entry, Names
from bme_assist.knowledge.normal import Normal


def test_exactly(small: KnowledgeBase) -> None:
    names = small.phrases.names
    assert names.exactly("FEBRILE") == Entry("finding", "fever", "febrile")
    assert names.exactly("afebrile") == Entry("finding", "fever", "afebrile", negated=True)
    assert names.exactly("groin pain") == Entry("finding", "pain site", "groin pain", chosen="hip")
    assert names.exactly("hot joint") == Entry("concluded", "feature hot joint", "hot joint")
    assert names.exactly("effusion") == Entry(
        "ambiguous", "", "effusion", could_be=("joint effusion", "pleural effusion")
    )
    assert names.exactly("fever 39") is None


def test_the_longest_name_wins(small: KnowledgeBase) -> None:
    names = small.phrases.names
    entry, count = names.longest_at_start(names.normal.words("hot joint of a child present"))
    assert entry is not None
    assert (entry.subject, count) == ("feature hot joint of a child", 5)
    assert names.longest_at_start(names.normal.words("nothing of ours")) == (None, 0)
    assert names.longest_at_start(()) == (None, 0)


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("fevr", "fever"),
        ("FEBRIL", "febrile"),
        ("C-reactve protein 85 mg/L", "C-reactive protein"),
        ("effusion joint", "joint effusion"),
        ("plural effusion", "pleural effusion"),
        ("bone oedma", "bone edema"),
        ("xyz", ""),
        ("", ""),
        ("°", ""),
    ],
)
def test_nearest(small: KnowledgeBase, text: str, nearest: str) -> None:
    assert small.phrases.names.nearest(text) == nearest


def test_nearest_among_others(small: KnowledgeBase) -> None:
    names = small.phrases.names
    assert names.nearest("kne", ["hip", "knee"]) == "knee"
    assert names.nearest("elbow", ["hip", "knee"]) == ""
    assert names.alike("leading category is infected", ["leading category is infectious"])
    assert names.alike("leading", ["leading category is infectious"]) == ""


def test_no_names_no_nearest() -> None:
    empty = Names.of(Normal.of({}), {})
    assert empty.longest == 0
    assert empty.nearest("fever") == ""
    assert empty.longest_at_start(empty.normal.words("fever")) == (None, 0)
