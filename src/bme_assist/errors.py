"""What can go wrong for a person, as values: where, what was found, what is allowed.

    BmeError
    ├── KnowledgeError    problems in a rule folder
    ├── CaseError         problems in what was recorded
    └── UsageError        a call that cannot be carried out (unknown name of a rule, section …)

Anything else that is raised is a mistake of ours and keeps its traceback.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

__all__ = ["BmeError", "CaseError", "KnowledgeError", "Location", "Problem", "UsageError"]


@dataclass(frozen=True, order=True)
class Location:
    """A place in a file or in an option: ``source:line:column``, both counted from 1.

    ``line`` and ``column`` are 0 where the source has none (a whole file, an option).
    """

    source: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        """Render as compilers do, so that editors can jump there."""
        if not self.line:
            return self.source
        if not self.column:
            return f"{self.source}:{self.line}"
        return f"{self.source}:{self.line}:{self.column}"

    def moved(self, columns: int) -> Location:
        """The same place, ``columns`` further right (used for a word within a phrase)."""
        return Location(self.source, self.line, self.column + columns) if self.line else self


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake in a file or an entry: a code, what was found, and what to do about it."""

    where: Location
    code: str
    message: str
    hint: str = ""

    def __str__(self) -> str:
        """One line: place, code, message, hint."""
        tail = f"; {self.hint}" if self.hint else ""
        return f"{self.where}: {self.code} {self.message}{tail}"


class BmeError(Exception):
    """A mistake that a person can mend; carries every problem that was found, in file order."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Sort the problems by place, so that the same mistakes always read the same."""
        self.problems: tuple[Problem, ...] = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))

    def __reduce__(self) -> tuple[type[BmeError], tuple[tuple[Problem, ...]]]:
        """Travel between processes with the problems, not with their text."""
        return type(self), (self.problems,)


class KnowledgeError(BmeError):
    """A rule folder cannot be used: every problem in every file of it."""


class CaseError(BmeError):
    """What was recorded cannot be used: every problem of the case, none of them guessed away."""


class UsageError(BmeError):
    """What was asked for does not exist, such as a rule id nobody wrote."""
