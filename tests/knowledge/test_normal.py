"""The form in which names are compared."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bme_assist.knowledge import KnowledgeBase, PhraseReader
from bme_assist.knowledge.normal import Normal, Word

BRITISH = Normal.of({"oedema": "edema", "tumour": "tumor", "haema": "hema", "haemat": "hemat"})


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("Joint  Effusion", "joint effusion"),
        ("joint-effusion", "joint effusion"),
        ("joint\N{HYPHEN}effusion", "joint effusion"),
        ("joint\N{NON-BREAKING HYPHEN}effusion", "joint effusion"),
        ("T-score", "t score"),
        ("CA-19", "ca 19"),
        ("6-year-old", "6 year old"),
        ("-2.5", "-2.5"),
        ("−2.5", "-2.5"),
        ("2-3", "2-3"),
        ("marrow oedema", "marrow edema"),
        ("Tumours", "tumors"),
        ("haematoma", "hematoma"),
        ("Baker’s cyst", "baker's cyst"),
        ("Baker`s “cyst”", 'baker\'s "cyst"'),
        ("μg", "µg"),
        ("a\N{NO-BREAK SPACE}b", "a b"),
        ("", ""),
        (" \n", ""),
    ],
)
def test_compared(text: str, same: str) -> None:
    assert BRITISH.text(text) == same


@pytest.mark.parametrize("text", ["Sjögren-syndrome", "Legg-Calvé-Perthes", "Ménière", "Å-b"])
def test_accents_in_one_piece_or_two_are_the_same(text: str) -> None:
    one, two = unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text)
    assert one != two
    assert BRITISH.text(one) == BRITISH.text(two)


def test_words_know_where_they_stand_in_the_phrase_as_written() -> None:
    assert BRITISH.words("No bone-oedema") == (
        Word("no", 0, 2),
        Word("bone", 3, 7),
        Word("edema", 8, 14),
    )


@given(st.text())
def test_once_is_as_good_as_twice(text: str) -> None:
    plain = Normal.of({})
    once = plain.text(text)
    assert plain.text(once) == once


def test_once_is_as_good_as_twice_for_every_name(
    shipped: PhraseReader, small: KnowledgeBase
) -> None:
    for reader in (shipped, small.phrases):
        for key in reader.names.entries:
            assert reader.names.normal.text(key) == key


@given(st.text())
def test_a_word_is_where_it_says(text: str) -> None:
    for word in BRITISH.words(text):
        assert not any(letter.isspace() for letter in text[word.start : word.end])
        assert text[word.start : word.end]
