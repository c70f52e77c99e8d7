"""What a learner would ask or do next, in the learner's own words, and which move they mean.

A finding of the vocabulary goes by its name. A step of the rules goes by the words that it holds;
words behind ``before``, ``unless``, ``no`` and the like are not what it asks for. Where several
steps fit equally well nobody guesses: the learner is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bme_assist.errors import Location, Problem, UsageError
from bme_assist.knowledge import KnowledgeBase, PhraseError
from bme_assist.knowledge.search import search_findings
from bme_assist.practice.places import places_named

__all__ = ["NOTHING", "Move", "WhichStepError", "move_of"]

NOTHING = frozenset({"", "-", "none", "nothing", "0"})
"""What is typed for no answer at all."""

_ASKED = Location("answer")
_OFFERED = 3
_NAMED = 5
_CLAUSE = re.compile(r"[,;:.]")
_TURNS = frozenset(
    {"before", "unless", "no", "not", "without", "never", "except", "despite"}
    | {"where", "when", "if", "until", "after"}
)
"""What stands behind one of these is forbidden, left out or a condition, up to the clause's end."""

_BACK = frozenset({"then", "but"})
_BACK_FROM_NO = _BACK | {"and"}
"""No weight and an MRI: the *and* ends what is forbidden. (Two forbidden things are *no … or*.)"""

_FILLING = (
    "a an and any ask at be by can check do for from get give have i in into it its left let"
    " like make may me my need next obtain of on only or order our out perform please request"
    " right same send should some take the their them then this to up want we will with would"
)
"""Words that say nothing of what is to be done."""

_LIKE = ((re.compile(r"\bx[ -]?ray(s|ed)?\b"), "radiograph"), (re.compile(r"\bbloods\b"), "blood"))
"""Everyday words for what the rules call otherwise."""

_BOTH = "both"
"""Says of a place what left and right do, and some steps are about both sides."""

_EMPTY = frozenset(_FILLING.split())

_Word = tuple[str, bool]
"""A word, and whether it is asked for (else it stands behind one of the turns)."""


@dataclass(frozen=True, slots=True)
class Move:
    """What to ask or do next: a finding of the vocabulary, or a step of the rules; or nothing."""

    finding: str = ""
    step: str = ""
    """The id of the step."""

    @property
    def is_nothing(self) -> bool:
        """Whether nothing was named."""
        return not (self.finding or self.step)


class WhichStepError(UsageError):
    """No single step is meant; ``steps`` holds the ids of those to choose from, as numbered."""

    def __init__(self, problems: Iterable[Problem], steps: tuple[str, ...] = ()) -> None:
        """Keep the steps beside the problems that show them."""
        super().__init__(problems)
        self.steps = steps


def move_of(
    answer: object,
    knowledge: KnowledgeBase,
    planned: Sequence[str] = (),
    places: frozenset[str] = frozenset(),
) -> dict[str, str]:
    """The move as plain values; empty for nothing.

    ``answer`` is text or a mapping with ``finding`` or ``step``; ``planned`` are the steps of the
    plan for this case, ``places`` the places of the body that it records. Raises WhichStepError
    where several steps fit equally or none fits wholly, UsageError where nothing is like it.
    """
    if isinstance(answer, dict):
        answer = answer.get("finding") or answer.get("step") or ""
    text = str(answer).strip()
    if text.casefold() in NOTHING:
        return {}
    steps = {one.id: one.step for one in knowledge.next_steps}
    for id_, words in steps.items():
        if text.casefold() in {id_.casefold(), words.casefold()}:
            return {"step": id_}
    finding = _finding(text, knowledge)
    if finding:
        return {"finding": finding}
    fits = _Fits(knowledge, planned, places)
    meant = fits.meant(text)
    if len(meant) == 1:
        return {"step": meant[0]}
    if meant:
        head = f'"{text}" may mean several steps: type the number of the one you mean'
        raise _which(head, meant, steps)
    found = search_findings(knowledge, text)
    if len(found) == 1:
        return {"finding": found[0].name}
    near = fits.nearest(text)
    names = _listed(one.name for one in found)
    if near:
        head = f'"{text}" is no finding and no step; nearest are these: type a number'
        raise _which(head + (f", or a finding: {names}" if names else ""), near, steps)
    hint = f"did you mean: {names}?" if names else 'a finding such as "CRP", a step, or - for none'
    message = f'"{text}" is no finding and no step of the rules'
    raise UsageError([Problem(_ASKED, "BME803", message, hint)])


def _finding(text: str, knowledge: KnowledgeBase) -> str:
    try:
        return knowledge.phrases.recorded(text, _ASKED).finding
    except PhraseError:
        entry = knowledge.phrases.names.exactly(text)
        return entry.subject if entry and entry.kind == "finding" else ""


def _which(head: str, ids: Sequence[str], steps: dict[str, str]) -> WhichStepError:
    shown = tuple(ids[:_OFFERED])
    more = f"or say it more exactly ({len(ids) - _OFFERED} more fit)" if ids[_OFFERED:] else ""
    told = [Problem(_ASKED, "BME803", f"{n}  {steps[one]}") for n, one in enumerate(shown, 1)]
    # Problems are told in the order of their words: a quotation mark stands before the numbers.
    return WhichStepError([Problem(_ASKED, "BME803", head, more), *told], shown)


def _listed(names: Iterable[str]) -> str:
    known = list(names)
    return ", ".join(known[:_NAMED]) + (", …" if len(known) > _NAMED else "")


class _Fits:
    """How well the steps of the rules fit what was typed."""

    def __init__(
        self, knowledge: KnowledgeBase, planned: Sequence[str], places: frozenset[str]
    ) -> None:
        self._knowledge, self._planned = knowledge, tuple(planned)
        self._places = {word for word, _ in self._words(" ".join(places))}
        named = (self._words(place) for place in places_named(knowledge))
        self._named = {words[0][0] for words in named if len(words) == 1}
        self._steps = {one.id: self._words(one.step) for one in knowledge.next_steps}

    def meant(self, text: str) -> tuple[str, ...]:
        """The steps that may be meant: one when it is clear, none when no step holds every word.

        A planned step that holds every word goes before all others. Where only steps outside the
        plan do, planned ones that hold all but a place of the body may be meant as well.
        """
        shares = self._shares(self._words(text))
        full = [one for one, share in shares.items() if share == 1]
        planned = [one for one in full if one in self._planned]
        if planned or not full:
            return tuple(planned)
        elsewhere = tuple(w for w in self._words(text) if w[0] not in self._named | {_BOTH})
        besides = self._shares(elsewhere)
        close = [one for one in self._planned if besides.get(one) == 1]
        return (*close[: _OFFERED - 1], *full)

    def nearest(self, text: str) -> tuple[str, ...]:
        """The steps that hold most of what was typed, none when no word is held."""
        shares = self._shares(self._words(text))
        return tuple([one for one, share in shares.items() if share][:_OFFERED])

    def _shares(self, typed: tuple[_Word, ...]) -> dict[str, float]:
        """The share of the typed words that each step holds, 0 to 1: the best step first."""
        if not typed:
            return {}
        shares = {
            id_: sum(self._held(word, step) for word in typed) / len(typed)
            for id_, step in self._steps.items()
        }
        ranks = {id_: rank for rank, id_ in enumerate(self._planned)}

        def order(id_: str) -> tuple[float, int, int, str]:
            return -shares[id_], ranks.get(id_, len(ranks)), len(self._steps[id_]), id_

        return {id_: shares[id_] for id_ in sorted(shares, key=order)}

    def _held(self, word: _Word, step: tuple[_Word, ...]) -> bool:
        if any(word[1] == said and _alike(word[0], other) for other, said in step):
            return True
        # A step that names no place means the place of this case.
        anywhere = not any(other in self._named for other, _ in step)
        return word[0] in self._named and word[0] in self._places and anywhere

    def _words(self, text: str) -> tuple[_Word, ...]:
        """The words that carry meaning, each with whether it is asked for."""
        plain = text.casefold()
        for pattern, word in _LIKE:
            plain = pattern.sub(word, plain)
        plain = self._knowledge.phrases.names.normal.text(plain)
        return tuple(word for clause in _CLAUSE.split(plain) for word in _turned(clause))


def _turned(clause: str) -> Iterator[_Word]:
    turn = ""
    for word in re.findall(r"[^\W_]+", clause):
        if turn and word in (_BACK_FROM_NO if turn == "no" else _BACK):
            turn = ""
        elif word in _TURNS:
            turn = word
        elif word not in _EMPTY and len(word) > 1:
            yield _stem(word), not turn


def _stem(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


_SAME, _ENDING = 5, 3
"""Words are alike that share so many first letters, with endings at most so long."""


def _alike(one: str, other: str) -> bool:
    if one == other:
        return True
    same = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    shared = min(len(one), len(other)) if same is None else same
    return shared >= _SAME and max(len(one), len(other)) - shared <= _ENDING
