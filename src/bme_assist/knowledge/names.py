"""The index of names: which words stand for which finding, and the nearest one to a mistake."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from bme_assist.knowledge.normal import Normal, Word

__all__ = ["Entry", "Names"]


@dataclass(frozen=True)
class Entry:
    """What a name stands for.

    ``finding``: the finding itself (``negated`` for an opposite such as ``afebrile``, ``chosen``
    for a value or band said in a word of its own, such as ``hip pain`` or ``hypercalcemia``);
    ``concluded``: a feature; ``ambiguous``: several findings, listed in ``could_be``.
    """

    kind: Literal["finding", "concluded", "ambiguous"]
    subject: str
    written: str
    negated: bool = False
    chosen: str = ""
    could_be: tuple[str, ...] = ()


@dataclass(frozen=True)
class Names:
    """All names and synonyms in comparable form."""

    normal: Normal
    entries: Mapping[str, Entry]
    longest: int

    @staticmethod
    def of(normal: Normal, entries: Mapping[str, Entry]) -> Names:
        """Build the index from names that are already in comparable form."""
        return Names(normal, entries, max((key.count(" ") + 1 for key in entries), default=0))

    def exactly(self, text: str) -> Entry | None:
        """The entry whose name this is, whole."""
        return self.entries.get(self.normal.text(text))

    def longest_at_start(self, words: tuple[Word, ...]) -> tuple[Entry | None, int]:
        """The longest name with which these words begin, and how many words it takes."""
        for count in range(min(len(words), self.longest), 0, -1):
            entry = self.entries.get(" ".join(word.text for word in words[:count]))
            if entry:
                return entry, count
        return None, 0

    def alike(self, text: str, among: Iterable[str]) -> str:
        """The one of ``among`` that is very like the whole of ``text``; empty when none is."""
        from rapidfuzz import fuzz, process

        found = process.extractOne(
            self.normal.text(text), list(among), scorer=fuzz.ratio, score_cutoff=85
        )
        return found[0] if found else ""

    def nearest(self, text: str, among: Iterable[str] | None = None) -> str:
        """The known name most like the beginning of ``text``; empty when none is like it."""
        # Only mistakes need the library; it stays out of the way of a clean start.
        from rapidfuzz import fuzz, process, utils

        words = [word.text for word in self.normal.words(text)]
        choices = list(self.entries if among is None else among)
        best, best_score = "", 0.0
        for count in range(1, min(len(words), self.longest + 1) + 1):
            query = " ".join(words[:count])
            for scorer in (fuzz.ratio, fuzz.token_sort_ratio):
                found = process.extractOne(
                    query, choices, scorer=scorer, processor=utils.default_process, score_cutoff=70
                )
                # A longer stretch of the phrase that fits as well says more.
                if found and found[1] + 0.5 * count > best_score:
                    best, best_score = found[0], found[1] + 0.5 * count
        if not best:
            return ""
        return self.entries[best].written if among is None else best
