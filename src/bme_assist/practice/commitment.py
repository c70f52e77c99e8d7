"""What a learner commits to at one stage, and how an answer in words is read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, cast

from bme_assist.errors import Location, Problem, UsageError
from bme_assist.knowledge import KnowledgeBase, PhraseError
from bme_assist.practice.stages import Stage
from bme_assist.workup.asked import category_asked

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

_NOTHING = {"", "-", "none", "nothing", "0"}
_YES, _NO = {"y", "yes", "true", "urgent"}, {"n", "no", "false", "not urgent"}
_SURE = re.compile(r"(\d{1,3})\s*(%|percent)?")
_ASKED = Location("answer")
_PREFIX = 3


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


@dataclass(frozen=True, slots=True)
class Commitment:
    """The answers of a learner to one stage; ``confidence`` in percent that the first is right."""

    differential: tuple[str, ...]
    confidence: int
    speaks_for: tuple[str, ...]
    speaks_against: tuple[str, ...]
    act: bool
    move: Move = Move()
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
    ``planned`` the steps that are meant first when words fit several. Raises UsageError that says
    what is allowed.
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
            return _move(answer, knowledge, planned)
        case _:
            return _marked(answer, stage, before.get("for", ()))


def _refused(message: str, hint: str = "") -> UsageError:
    return UsageError([Problem(_ASKED, "BME803", message, hint)])


def _parts(answer: object, pattern: str) -> list[str]:
    """The words of an answer: of a list, or of text, where commas separate names."""
    if isinstance(answer, list | tuple):
        return [str(one).strip() for one in answer]
    text = str(answer).strip()
    if text.casefold() in _NOTHING:
        return []
    pieces = re.split(r"[,;]\s*" if re.search(pattern, text) else r"[,;\s]+", text)
    return [piece.strip() for piece in pieces if piece.strip()]


def _differential(answer: object, knowledge: KnowledgeBase) -> list[str]:
    names = [category.name for category in knowledge.categories]
    found = [category_of(one, knowledge) for one in _parts(answer, r"[A-Za-z]")]
    allowed = f"one to {MOST} of: {', '.join(names)}"
    if not found:
        raise _refused("no category is named", allowed)
    if len(found) > MOST:
        raise _refused(f"{len(found)} categories are named", f"at most {MOST}")
    twice = [one for one in names if found.count(one) > 1]
    if twice:
        raise _refused(f"{twice[0]} is named twice", "name each category once")
    return found


def category_of(word: str, knowledge: KnowledgeBase) -> str:
    """The category of this number, name, synonym or beginning. Raises UsageError."""
    names = [category.name for category in knowledge.categories]
    if word.isdigit():
        if 1 <= int(word) <= len(names):
            return names[int(word) - 1]
        raise _refused(f'there is no category number "{word}"', f"1 to {len(names)}")
    known = category_asked(word, knowledge)
    if known:
        return known.name
    begun = [name for name in names if name.casefold().startswith(word.casefold())]
    if len(begun) == 1 and len(word) >= _PREFIX:
        return begun[0]
    nearest = knowledge.phrases.names.nearest(word, names)
    hint = f'did you mean "{nearest}"?' if nearest else f"known are: {', '.join(names)}"
    if len(begun) > 1:
        hint = f"did you mean {' or '.join(begun)}?"
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


def _move(answer: object, knowledge: KnowledgeBase, planned: Sequence[str]) -> dict[str, str]:
    if isinstance(answer, dict):
        answer = answer.get("finding") or answer.get("step") or ""
    text = str(answer).strip()
    if text.casefold() in _NOTHING:
        return {}
    steps = {one.id: one.step for one in knowledge.next_steps}
    for id_, words in steps.items():
        if text.casefold() in {id_.casefold(), words.casefold()}:
            return {"step": id_}
    try:
        return {"finding": knowledge.phrases.recorded(text, _ASKED).finding}
    except PhraseError:
        pass
    entry = knowledge.phrases.names.exactly(text)
    if entry and entry.kind == "finding":
        return {"finding": entry.subject}
    step = _step_like(text, steps, planned)
    if step:
        return {"step": step}
    return _only_finding(text, knowledge)


def _step_like(text: str, steps: Mapping[str, str], planned: Sequence[str]) -> str:
    """The step that holds every word typed: the first that is planned, else the shortest."""
    words = [word for word in re.findall(r"\w+", text.casefold()) if len(word) >= _PREFIX]
    holding = [id_ for id_, said in steps.items() if all(word in said.casefold() for word in words)]
    if not words or not holding:
        return ""
    return next(
        (id_ for id_ in planned if id_ in holding),
        min(holding, key=lambda id_: (len(steps[id_]), id_)),
    )


def _only_finding(text: str, knowledge: KnowledgeBase) -> dict[str, str]:
    from bme_assist.knowledge.search import search_findings

    found = search_findings(knowledge, text)
    if len(found) == 1:
        return {"finding": found[0].name}
    names = _listed(one.name for one in found)
    hint = f"did you mean: {names}?" if names else 'a finding such as "CRP", a step, or - for none'
    raise _refused(f'"{text}" is no finding and no step of the rules', hint)


def _listed(names: Iterable[str], most: int = 5) -> str:
    known = list(names)
    return ", ".join(known[:most]) + (", …" if len(known) > most else "")
