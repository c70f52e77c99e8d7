"""The mistake in one phrase: what does not read, where, and what is allowed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property

from bme_assist.errors import Location, Problem

__all__ = ["PhraseError", "phrase_error"]

_LONGEST_MESSAGE = 300
"""Letters of a message; a longer one is cut in its middle."""


class PhraseError(Exception):
    """A phrase that does not read; ``problem`` says where, what and what is allowed."""

    def __init__(self, problem: Problem, hint: Callable[[], str] | None = None) -> None:
        """Carry the problem as a value; a hint that takes a search waits until somebody looks."""
        super().__init__(problem.message)
        self.message = problem.message
        self._problem = problem
        self._hint = hint

    @cached_property
    def problem(self) -> Problem:
        """What is wrong with the phrase, with its place and a hint."""
        if self._hint is None:
            return self._problem
        return replace(self._problem, hint=" ".join(self._hint().split()))

    def __str__(self) -> str:
        return str(self.problem)

    @property
    def is_unknown(self) -> bool:
        """Whether the phrase begins with no known name."""
        return self._problem.code == "BME201"


def phrase_error(
    where: Location, code: str, message: str, hint: str | Callable[[], str] = ""
) -> PhraseError:
    """The mistake on one line of bearable length."""
    one_line = " ".join(message.split())
    if len(one_line) > _LONGEST_MESSAGE:
        half = _LONGEST_MESSAGE // 2
        one_line = f"{one_line[:half]} … {one_line[-half:]}"
    if callable(hint):
        return PhraseError(Problem(where, code, one_line), hint)
    return PhraseError(Problem(where, code, one_line, " ".join(hint.split())))
