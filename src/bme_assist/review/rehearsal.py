"""The scenarios as they run: each example worked up, each of its Then lines judged."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bme_assist.cases import Example, Said, close, read_examples
from bme_assist.errors import BmeError, CaseError, Location, Problem
from bme_assist.knowledge import KnowledgeBase, Value
from bme_assist.review.expectation import Asked, Effect, judged
from bme_assist.review.parallel import spread
from bme_assist.workup.assess import Answer
from bme_assist.workup.worked import Worked

__all__ = [
    "Progress",
    "Rehearsed",
    "Turned",
    "examples_in",
    "judge",
    "rehearse",
    "rehearsed",
    "unheard",
]

Progress = Callable[[int, int], None]
"""Told how many of how many are done."""

_PARCEL = 100


def unheard(_done: int, _of: int) -> None:
    """Progress that nobody wants to hear of."""


@dataclass(frozen=True, slots=True)
class Turned:
    """A Then line that does not hold, and why."""

    said: Said
    message: str


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """What an example showed: the closed values, what fired and was concluded, and its lines.

    ``effects`` are those that a line expected and that came; ``turned`` the lines that fail.
    """

    example: Example
    values: Mapping[str, Value]
    fired: frozenset[str]
    concluded: frozenset[str]
    effects: frozenset[Effect]
    turned: tuple[Turned, ...]


def examples_in(folder: Path, knowledge: KnowledgeBase) -> tuple[Example, ...]:
    """The examples of every feature file of a folder (or of one file), in file order.

    Raises CaseError with the problems of all files at once.
    """
    paths = sorted(folder.rglob("*.feature")) if folder.is_dir() else [folder]
    problems: list[Problem] = []
    found: list[Example] = []
    for path in paths:
        try:
            found += read_examples(path, knowledge)
        except BmeError as error:
            problems += error.problems
    if not paths:
        hint = "a scenario stands in a .feature file"
        nothing = "no feature file lies in this folder"
        problems.append(Problem(Location(str(folder)), "BME103", nothing, hint))
    if problems:
        raise CaseError(problems)
    return tuple(found)


def rehearse(example: Example, knowledge: KnowledgeBase) -> Rehearsed:
    """Work one example up and judge its Then lines."""
    w = Worked.of(example.case, close(example.case, knowledge), knowledge)
    return judge(example, w)


def judge(example: Example, w: Worked) -> Rehearsed:
    """Judge the Then lines of an example by a workup of it."""
    asked = Asked(Answer(w), w.knowledge)
    effects: set[Effect] = set()
    turned: list[Turned] = []
    for said in example.then:
        judgement = judged(said.text, asked)
        effects |= judgement.effects
        if not judgement.holds:
            turned.append(Turned(said, judgement.message))
    return Rehearsed(
        example,
        w.values,
        frozenset(w.firings),
        w.run.concluded,
        frozenset(effects),
        tuple(turned),
    )


def rehearsed(
    examples: Iterable[Example],
    knowledge: KnowledgeBase,
    *,
    processes: int = 1,
    progress: Progress = unheard,
) -> tuple[Rehearsed, ...]:
    """Work all examples up, in as many processes as asked for; the order stays."""
    examples = tuple(examples)
    parcels = [examples[start : start + _PARCEL] for start in range(0, len(examples), _PARCEL)]
    found: dict[int, list[Rehearsed]] = {}
    done = 0
    for place, several in spread(_rehearse_parcel, _itself, knowledge, parcels, processes):
        found[place] = several
        done += len(several)
        progress(done, len(examples))
    return tuple(one for place in sorted(found) for one in found[place])


def _itself(knowledge: KnowledgeBase) -> KnowledgeBase:
    return knowledge


def _rehearse_parcel(knowledge: KnowledgeBase, parcel: Sequence[Example]) -> list[Rehearsed]:
    return [rehearse(example, knowledge) for example in parcel]
