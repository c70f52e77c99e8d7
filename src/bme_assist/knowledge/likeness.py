"""How alike a name is to what was typed: by words; whole words and first letters weigh more.

Only mistakes need it. Better no answer than a wrong one: what is unlike gets 0.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

__all__ = ["ENOUGH", "likeness"]

ENOUGH = 0.72
"""How alike a name must be, from 0 to 1, to be worth suggesting."""

_TURNING = frozenset({"no", "not", "non", "never", "without"})
"""Words that turn the meaning round."""

_LITTLE = frozenset({"a", "an", "at", "for", "in", "of", "on", "the", "to", "with"})
"""Words that say nothing by themselves."""

_SHORT = 3
"""Letters of an abbreviation: CT and XR are as unlike as two words can be."""

_SAME_WORD = 0.7
_SAME_WORDS = 0.8
_OTHER_FIRST_LETTER = 0.15
_OF_THE_NAME = 0.25
"""How much it counts that the name holds no words more than were typed."""


def likeness(typed: Sequence[str], name: Sequence[str], *, whole: bool = False) -> float:
    """How alike the words typed and those of a name are, from 0 to 1; both in comparable form.

    With ``whole`` words of the name that were not typed count like words typed that it has not.
    A name that denies what was typed, or the other way round, is not like it at all.
    """
    if not typed or not name or _TURNING & set(typed) != _TURNING & set(name):
        return 0.0
    return max(_word_by_word(typed, name, whole), _as_a_whole(" ".join(typed), " ".join(name)))


def _word_by_word(typed: Sequence[str], name: Sequence[str], whole: bool) -> float:
    typed = [one for one in typed if one not in _LITTLE] or typed
    name = [one for one in name if one not in _LITTLE] or name
    of_typed, of_name = _covered(typed, name), _covered(name, typed)
    if whole:
        return min(of_typed, of_name)
    return (1 - _OF_THE_NAME) * of_typed + _OF_THE_NAME * of_name


def _covered(words: Sequence[str], others: Sequence[str]) -> float:
    """How much of the one is in the other; long words weigh more, short ones not too little."""
    weights = [max(len(one), _SHORT + 1) for one in words]
    best = [max(_word(one, other) for other in others) for one in words]
    return sum(w * s for w, s in zip(weights, best, strict=True)) / sum(weights)


@lru_cache(maxsize=50_000)
def _word(one: str, other: str) -> float:
    """How alike two words are; 0 unless one could be the other with a slip of the keyboard."""
    if one == other:
        return 1.0
    if min(len(one), len(other)) <= _SHORT:
        return 0.9 if other.removesuffix("s") == one.removesuffix("s") else 0.0
    alike = _letters(one, other)
    return alike if alike >= _SAME_WORD else 0.0


def _as_a_whole(one: str, other: str) -> float:
    """For slips across words, and for what was typed without the spaces of the name."""
    if " " in one and " " in other:
        alike = _letters(one, other)
        return alike if alike >= _SAME_WORDS else 0.0
    return _letters(one.replace(" ", ""), other.replace(" ", ""))


@lru_cache(maxsize=50_000)
def _letters(one: str, other: str) -> float:
    # Loaded for mistakes alone; a clean start does not wait for it.
    from rapidfuzz.distance import OSA

    alike = OSA.normalized_similarity(one, other)
    return alike if one[0] == other[0] else alike - _OTHER_FIRST_LETTER
