"""The index of names: which words stand for which finding, and the nearest one to a mistake."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from bme_assist.knowledge.likeness import ENOUGH, likeness
from bme_assist.knowledge.normal import Normal, Word

__all__ = ["Entry", "Names", "did_you_mean"]

_SURE = 0.85
"""How alike an opposite must be: it turns the meaning round."""

_BEGINNING = 0.8
"""How alike a beginning must be for the rest to be read as a value."""

_CLOSE = 0.04
"""How much less like than the best one a name may be to be suggested beside it."""

_REST = 0.1
"""What a beginning loses to the whole phrase, by the share of words that it leaves out."""


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
        """The known name most like what was typed or its beginning; empty when none is like it."""
        found = self.near(text, among, most=1)
        return found[0] if found else ""

    def near(
        self, text: str, among: Iterable[str] | None = None, *, most: int = 3
    ) -> tuple[str, ...]:
        """The known names like what was typed or its beginning, best first, at most so many.

        Only names about as like it as the best one; none rather than a wrong one, and never one
        that denies what was typed.
        """
        words = [word.text for word in self.normal.words(text)]
        known = (
            [(key, entry.written) for key, entry in self.entries.items()]
            if among is None
            else [(self.normal.text(one), one) for one in among]
        )
        found: dict[str, float] = {}
        for key, written in known:
            alike = self._alike(words, key.split())
            turns = among is None and self.entries[key].negated
            if turns and likeness(words, key.split(), whole=True) < _SURE:
                continue
            if alike >= ENOUGH:
                found[written] = max(alike, found.get(written, 0.0))
        # Sorting is stable: what is equally like stays in the order of the names.
        best = sorted(found, key=lambda one: -found[one])
        return tuple(one for one in best[:most] if found[one] >= found[best[0]] - _CLOSE)

    def _alike(self, words: list[str], name: list[str]) -> float:
        """How like the whole of what was typed, or a beginning that could be all of the name."""
        best = likeness(words, name)
        for count in range(1, min(len(words), len(name) + 2)):
            alike = likeness(words[:count], name, whole=True)
            # The rest is its value, such as 39 °C: a little less sure than the whole.
            if alike >= _BEGINNING:
                best = max(best, alike - _REST * (1 - count / len(words)))
        return best


def did_you_mean(names: Sequence[str]) -> str:
    """The question that suggests them: ``did you mean "a", "b" or "c"?``; empty without one."""
    if not names:
        return ""
    quoted = [f'"{one}"' for one in names]
    said = " or ".join(filter(None, [", ".join(quoted[:-1]), quoted[-1]]))
    return f"did you mean {said}?"
