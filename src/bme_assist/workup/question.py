"""A question worth asking, and what each answer would change, as models."""

from __future__ import annotations

from pydantic import Field

from bme_assist.workup.assessment import NOTICE, VERSION, Value

__all__ = ["BURDENS", "Question", "Questions", "Tried"]

BURDENS = ("asking", "examining", "blood test", "imaging", "invasive")
"""From light to heavy."""


class Tried(Value):
    """One possible answer and what it would change."""

    finding: str
    words: str = Field(description="a phrase that records it")
    stands_for: str = Field(description="all figures that the rules treat alike, in words")
    leading: str | None = Field(description="the category that would lead")
    urgency: str = Field(
        default="", description="a faster urgency that it would ask for; empty: it stays"
    )
    flags: tuple[str, ...] = Field(
        default=(), description="dangers not excluded now that it would flag"
    )
    excludes: tuple[str, ...] = Field(
        default=(), description="dangers not excluded now that it would exclude"
    )
    moves: int = Field(
        default=0, description="points by which the categories would move, all together"
    )
    toward: str = Field(
        default="", description="the category that would gain most; empty: none gains"
    )


class Question(Value):
    """A finding worth asking for."""

    finding: str
    ask: str
    burden: str
    reasons: tuple[str, ...]
    first_for: tuple[str, ...] = Field(
        description="dangers not excluded of which it is the best question: these come first"
    )
    bears_on: tuple[str, ...] = Field(
        description="those, and dangers or the urgency that an answer would touch by itself"
    )
    decisive: bool = Field(description="an answer could change what leads, or raise the urgency")
    needs_figure: bool = Field(description="a range is recorded; asked is the figure")
    moves: float = Field(description="points the categories move, averaged over the answers")
    worth: float = Field(
        description="square roots of the points that wait for it about each category and danger, "
        "together, divided for its burden"
    )
    answers: tuple[Tried, ...] = Field(description="the answers that would move anything")

    @property
    def safety(self) -> bool:
        """Whether it comes before everything else."""
        return bool(self.first_for)


class Questions(Value):
    """What is worth asking about a case, best first."""

    version: str = VERSION
    notice: str = NOTICE
    case: str
    questions: tuple[Question, ...]
    left_out: int = Field(default=0, description="questions that are not shown")
