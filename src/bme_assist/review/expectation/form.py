"""The form of a Then line: its words, how it is judged, and what it expects of which rule."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from bme_assist.knowledge import KnowledgeBase
from bme_assist.workup import Assessment
from bme_assist.workup.assess import Answer

__all__ = ["Asked", "Effect", "Form", "Judgement", "demand", "form", "listed", "one_of"]

Effect = tuple[str, str]
"""The id of a rule, and one thing that follows when it fires: ``("RF-01", "urgency")``."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The answer that is judged, and the knowledge that it rests on."""

    answer: Assessment | Answer
    knowledge: KnowledgeBase


@dataclass(frozen=True, slots=True)
class Judgement:
    """What became of one Then line; ``message`` is empty when it holds.

    ``effects`` are those of rules that fired in this case and that the line expects; a line that
    does not hold expects none.
    """

    message: str = ""
    effects: frozenset[Effect] = frozenset()

    @property
    def holds(self) -> bool:
        """Whether the answer is as the line says."""
        return not self.message


_WORDS = {"rule": r"\S+"}


class _Turned(Exception):  # noqa: N818 - no error of ours: the answer is not as the line says
    """Why a line does not hold."""


@dataclass(frozen=True, slots=True)
class Form:
    """A form of line such as ``the leading category is {category}``, and what it means."""

    pattern: str
    meaning: str
    _regex: re.Pattern[str]
    _judge: Callable[..., Iterable[Effect] | None]

    def read(self, line: str) -> dict[str, str] | None:
        """The words in the places of the braces; None for a line of another form."""
        found = self._regex.fullmatch(line.strip())
        return found.groupdict() if found else None

    def judge(self, asked: Asked, words: Mapping[str, str]) -> Judgement:
        """Judge the line with these words."""
        try:
            effects = self._judge(asked, **words)
        except _Turned as turned:
            return Judgement(str(turned))
        return Judgement(effects=frozenset(effects or ()))


def form(pattern: str) -> Callable[[Callable[..., Iterable[Effect] | None]], Form]:
    """Make a form of a function that demands what the line says and returns what it expects.

    The parameters of the function after the first are the words in braces; its docstring is the
    meaning that stands in ``features/README.md``.
    """
    parts = re.split(r"\{(\w+)\}", pattern)
    # The id of a rule is one word, so that no sentence that holds " speaks " is taken for one.
    regex = "".join(
        f"(?P<{part}>{_WORDS.get(part, '.+?')})" if place % 2 else re.escape(part)
        for place, part in enumerate(parts)
    )

    def made(judge: Callable[..., Iterable[Effect] | None]) -> Form:
        return Form(pattern, (judge.__doc__ or "").strip(), re.compile(regex), judge)

    return made


def demand(holds: object, message: str) -> None:
    """End the judgement with this message unless it holds."""
    if not holds:
        raise _Turned(message)


def one_of(word: str, known: Iterable[str], what: str) -> None:
    """Demand a word that exists, and list the others."""
    known = sorted(known)
    demand(word in known, f'"{word}" is not a known {what}; known: {listed(known)}')


def listed(words: Iterable[str]) -> str:
    """The words in a row, or ``none``."""
    return "; ".join(words) or "none"
