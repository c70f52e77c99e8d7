"""What a learner commits to at one stage, and how an answer in words is read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, cast

from bme_assist.errors import Location, Problem, UsageError
from bme_assist.knowledge import KnowledgeBase
from bme_assist.knowledge.names import did_you_mean
from bme_assist.practice.moves import NOTHING, Move, move_of
from bme_assist.practice.places import places_of
from bme_assist.practice.stages import Stage
from bme_assist.workup.asked import category_asked, category_meant

__all__ = [
    "MOST",
    "QUESTIONS",
    "Commitment",
    "Move",
    "QuestionName",
    "category_of",
    "read_answer",
    "yes_or_no",
]

QuestionName = Literal["description", "differential", "confidence", "for", "against", "act", "next"]
QUESTIONS: tuple[QuestionName, ...] = (
    "description", "differential", "confidence", "for", "against", "act", "next",
)  # fmt: skip
"""The questions of a stage, in order; the first only where there are pictures."""

MOST = 4
"""The longest differential."""

_YES, _NO = {"y", "yes", "true", "urgent"}, {"n", "no", "false", "not urgent"}
_SURE = re.compile(r"(\d{1,3})\s*(%|percent)?")
_ASKED = Location("answer")
_PREFIX = 3
_NO_MOVE = Move()


@dataclass(frozen=True, slots=True)
class Commitment:
    """The answers of a learner to one stage; ``confidence`` in percent that the first is right."""

    differential: tuple[str, ...]
    confidence: int
    speaks_for: tuple[str, ...]
    speaks_against: tuple[str, ...]
    act: bool
    move: Move = _NO_MOVE
    description: str = ""

    @property
    def leading(self) -> str:
        """The category put first."""
        return self.differential[0]

    @staticmethod
    def of(answers: Mapping[QuestionName, object]) -> Commitment:
        """From answers as they are recorded. Raises KeyError while one of them is missing."""
        return Commitment(
            differential=_words(answers["differential"]),
            confidence=int(str(answers["confidence"])),
            speaks_for=_words(answers.get("for", ())),
            speaks_against=_words(answers.get("against", ())),
            act=answers["act"] is True,
            move=Move(**cast("Mapping[str, str]", answers["next"])),
            description=str(answers.get("description", "")),
        )


def _words(value: object) -> tuple[str, ...]:
    return tuple(map(str, cast("Iterable[object]", value)))


def read_answer(
    question: QuestionName,
    answer: object,
    stage: Stage,
    knowledge: KnowledgeBase,
    before: Mapping[QuestionName, object],
    planned: Sequence[str] = (),
) -> object:
    """An answer in the form in which it is recorded: plain JSON values.

    ``answer`` is text as typed (``1 5``, ``infectious, traumatic``, ``70 %``, ``yes``) or a value:
    a list of names, a number, a truth. ``before`` are the answers already given at this stage;
    ``planned`` the steps of the plan for this case. Raises UsageError that says what is allowed,
    :class:`~bme_assist.practice.moves.WhichStepError` where several steps may be meant.
    """
    match question:
        case "description":
            text = " ".join(str(answer).split())
            if not text:
                raise _refused("nothing is described", "write what you see, in a line")
            return text
        case "differential":
            return _differential(answer, knowledge)
        case "confidence":
            return _confidence(answer)
        case "act":
            return yes_or_no(answer)
        case "next":
            return move_of(answer, knowledge, planned, places_of(stage.case))
        case _:
            return _marked(answer, stage, before.get("for", ()))


def _refused(message: str, hint: str = "") -> UsageError:
    return UsageError([Problem(_ASKED, "BME803", message, hint)])


def _parts(answer: object, pattern: str) -> list[str]:
    """The words of an answer: of a list, or of text, where commas separate names."""
    if isinstance(answer, list | tuple):
        return [str(one).strip() for one in answer]
    text = str(answer).strip()
    if text.casefold() in NOTHING:
        return []
    pieces = re.split(r"[,;]\s*" if re.search(pattern, text) else r"[,;\s]+", text)
    return [piece.strip() for piece in pieces if piece.strip()]


def _differential(answer: object, knowledge: KnowledgeBase) -> list[str]:
    names = [category.name for category in knowledge.categories]
    found = [
        category_of(one, knowledge)
        for part in _parts(answer, r"[A-Za-z]")
        for one in _categories_in(part, knowledge)
    ]
    allowed = f"one to {MOST} of: {', '.join(names)}"
    if not found:
        raise _refused("no category is named", allowed)
    if len(found) > MOST:
        raise _refused(f"{len(found)} categories are named", f"at most {MOST}")
    twice = [one for one in names if found.count(one) > 1]
    if twice:
        raise _refused(f"{twice[0]} is named twice", "name each category once")
    return found


def _categories_in(part: str, knowledge: KnowledgeBase) -> list[str]:
    """The pieces of ``traumatic neoplastic``: apart where each of the words is a category."""
    words = part.split()
    each = len(words) > 1 and not category_asked(part, knowledge)
    return words if each and all(category_asked(one, knowledge) for one in words) else [part]


def category_of(word: str, knowledge: KnowledgeBase) -> str:
    """The category of this number, name, synonym or beginning. Raises UsageError."""
    names = [category.name for category in knowledge.categories]
    if word.isdigit():
        if 1 <= int(word) <= len(names):
            return names[int(word) - 1]
        raise _refused(f'there is no category number "{word}"', f"1 to {len(names)}")
    known = category_meant(word, knowledge)
    if known and not known.note:
        return known.category.name
    begun = [name for name in names if name.casefold().startswith(word.casefold())]
    if len(begun) == 1 and len(word) >= _PREFIX:
        return begun[0]
    near = did_you_mean(knowledge.phrases.names.near(word, names))
    hint = near or f"known are: {', '.join(names)}"
    if len(begun) > 1:
        hint = f"did you mean {' or '.join(begun)}?"
    if known:
        hint = f"{known.note}: answer {known.category.name} if that is what you mean"
    raise _refused(f'"{word}" is not a category', hint)


def _confidence(answer: object) -> int:
    match = _SURE.fullmatch(str(answer).strip())
    if isinstance(answer, bool) or match is None or int(match[1]) > 100:
        raise _refused(f'"{answer}" is no percentage', "a whole number from 0 to 100")
    return int(match[1])


def yes_or_no(answer: object) -> bool:
    """A truth from a truth or its word. Raises UsageError."""
    word = str(answer).strip().casefold()
    if word in _YES or word in _NO:
        return word in _YES
    raise _refused(f'"{answer}" is neither yes nor no', "answer yes or no")


def _marked(answer: object, stage: Stage, taken: object) -> list[str]:
    """New findings by their numbers or names, in the order of the stage."""
    found = [_finding(one, stage) for one in _parts(answer, r"[A-Za-z]")]
    both = [one for one in stage.names if one in found and one in _words(taken)]
    if both:
        message = f"{both[0]} was said to speak for it"
        raise _refused(message, "a finding speaks for it or against it, not both")
    return [one for one in stage.names if one in found]


def _finding(word: str, stage: Stage) -> str:
    if word.isdigit() and 1 <= int(word) <= len(stage.new):
        return stage.names[int(word) - 1]
    for shown in stage.new:
        if word.casefold() in {shown.name.casefold(), shown.words.casefold()}:
            return shown.name
    raise _refused(
        f'"{word}" is none of the new findings', f"give their numbers, 1 to {len(stage.new)}"
    )
