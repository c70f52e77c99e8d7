"""How names are compared: case, hyphens, quotes and British spelling do not matter."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["Normal", "Word"]

_WORD = re.compile(r"\S+")
_LETTER_HYPHEN = re.compile(r"(?<=[^\W\d_])[-‐‑](?=\w)|(?<=[\d\u0300-\u036f])[-‐‑](?=[^\W\d_])")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "`": "'", "“": '"', "”": '"', "μ": "µ", "−": "-"})


def _one_form(word: str) -> str:
    """Lower case, and accents in one piece with their letters."""
    return unicodedata.normalize("NFC", word).lower().replace("μ", "µ")


@dataclass(frozen=True)
class Word:
    """A word of a phrase in its comparable form, and where it starts and ends in the phrase."""

    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Normal:
    """Brings text into the form in which names are compared; holds the spelling table."""

    spelling: tuple[tuple[str, str], ...] = ()

    @staticmethod
    def of(spelling: Mapping[str, str]) -> Normal:
        """Build from the table of ``spelling.yaml``, longest British letters first."""
        pairs = sorted(spelling.items(), key=lambda pair: (-len(pair[0]), pair[0]))
        return Normal(tuple(pairs))

    def text(self, text: str) -> str:
        """The comparable form of a name."""
        return " ".join(word.text for word in self.words(text))

    def words(self, text: str) -> tuple[Word, ...]:
        """The comparable words of a phrase; a hyphen between letters separates words."""
        same_length = _LETTER_HYPHEN.sub(" ", text.translate(_QUOTES))
        return tuple(
            # No name holds a colon: "CRP: 85 mg/L" is read as it is meant.
            Word(self._american(_one_form(match.group()).rstrip(":") or ":"), *match.span())
            for match in _WORD.finditer(same_length)
        )

    def _american(self, word: str) -> str:
        for british, american in self.spelling:
            if british in word:
                word = word.replace(british, american)
        return word
