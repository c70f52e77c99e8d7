"""The mistake in one phrase: what does not read, where, and what is allowed."""

from __future__ import annotations

from bme_assist.errors import Location, Problem

__all__ = ["PhraseError", "phrase_error"]

_LONGEST_MESSAGE = 300
"""Letters of a message; a longer one is cut in its middle."""


class PhraseError(Exception):
    """A phrase that does not read; ``problem`` says where, what and what is allowed."""

    def __init__(self, problem: Problem) -> None:
        """Carry the problem as a value."""
        super().__init__(str(problem))
        self.problem = problem

    @property
    def is_unknown(self) -> bool:
        """Whether the phrase begins with no known name."""
        return self.problem.code == "BME201"


def phrase_error(where: Location, code: str, message: str, hint: str = "") -> PhraseError:
    """The mistake on one line of bearable length."""
    one_line = " ".join(message.split())
    if len(one_line) > _LONGEST_MESSAGE:
        half = _LONGEST_MESSAGE // 2
        one_line = f"{one_line[:half]} … {one_line[-half:]}"
    return PhraseError(Problem(where, code, one_line, " ".join(hint.split())))
