"""The smallest sets of changes that reach a goal: breadth first, up to three, each one tried."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from bme_assist.workup.changes import FIXED, Change, Options
from bme_assist.workup.moves import Move, Moves
from bme_assist.workup.trial import Outcome, Trials

__all__ = ["Found", "Goal", "Search", "Singles", "Worth"]

Goal = Callable[[Outcome], bool]
Worth = Callable[[Outcome], tuple[int, ...]]

_MOST_RUNS = 6000
_MOST_SHOWN = 8
_MOST_STEPS = 30


@dataclass(frozen=True, slots=True)
class Found:
    """The sets that were found, all of one size; ``complete`` unless the search ran out."""

    sets: tuple[Move, ...]
    complete: bool


class Singles:
    """Every single change of a case, tried once for whatever is asked of the case.

    ``all`` holds each with its outcome, without those that contradict the case; ``telling`` the
    first of those that make the same rules fire, without those that change nothing.
    """

    def __init__(self, trials: Trials, moves: Moves) -> None:
        """Try them all."""
        options = Options.of(trials.knowledge)
        entered = {entry.finding for entry in trials.case.recorded if entry.value is not None}
        found: list[Move] = []
        for name in trials.knowledge.findings:
            if name in FIXED:
                continue
            values = [value for value in options.values(name) if value != trials.values.get(name)]
            found += [frozenset({Change(name, value)}) for value in values]
            found += [frozenset({Change(name, None)})] if name in entered else []
        tried = [(move, trials.run(move)) for move in sorted(found, key=moves.order)]
        self.all = [(move, outcome) for move, outcome in tried if outcome is not None]
        self.telling: list[tuple[Move, Outcome]] = []
        seen = {trials.base.fired}
        for move, outcome in self.all:
            if outcome.fired not in seen:
                seen.add(outcome.fired)
                self.telling.append((move, outcome))


@dataclass(frozen=True, slots=True)
class Search:
    """A search for the smallest sets of changes of one case that reach a goal.

    ``worth`` measures an outcome; a part of it that grows is a step towards the goal.
    """

    trials: Trials
    moves: Moves
    singles: Singles
    goal: Goal
    worth: Worth

    def smallest(self, wanted: Callable[[], Iterable[Move]], most: int = 3) -> Found:
        """Search sets of one, then two, then up to ``most`` changes; the first size that does, all.

        Single changes are tried over the whole vocabulary. Larger sets are put together from those
        single changes that move the outcome towards the goal (of several that make the same rules
        fire, the first) and from the moves that ``wanted`` gives, which is called only then.
        """
        reached = [move for move, outcome in self.singles.all if self.goal(outcome)]
        if reached:
            return self._found(reached)
        steps = self._steps()
        together = [move for move in wanted() if len(move) > 1]
        tried: set[Move] = set()
        for size in range(2, most + 1):
            for move in _unions(size, steps, together):
                if move in tried:
                    continue
                if len(tried) >= _MOST_RUNS:
                    return self._found(reached, complete=False)
                tried.add(move)
                outcome = self.trials.run(move)
                if outcome is not None and self.goal(outcome):
                    reached.append(move)
            if reached:
                break
        return self._found(reached)

    def _steps(self) -> list[Move]:
        """The single changes that bring the goal nearer, those that do most first."""
        now = self.worth(self.trials.base)
        gains = [(self._gain(outcome, now), move) for move, outcome in self.singles.telling]
        gains.sort(key=lambda one: -one[0])
        return [move for gain, move in gains if gain > 0][:_MOST_STEPS]

    def _gain(self, outcome: Outcome, now: tuple[int, ...]) -> int:
        """How far a change moves the outcome towards the goal, losses elsewhere aside."""
        return sum(max(a - b, 0) for a, b in zip(self.worth(outcome), now, strict=True))

    def _found(self, reached: list[Move], *, complete: bool = True) -> Found:
        return Found(tuple(sorted(reached, key=self.moves.order)[:_MOST_SHOWN]), complete)


def _unions(size: int, steps: list[Move], together: list[Move]) -> Iterator[Move]:
    """Sets of exactly so many changes, of other findings each, the most promising first."""
    for move in together:
        if len(move) == size:
            yield move
    for left in range(size - 1, 1, -1):
        for move in together:
            if len(move) == left:
                for added in combinations(steps, size - left):
                    yield from _united((move, *added), size)
    for chosen in combinations(steps, size):
        yield from _united(chosen, size)


def _united(chosen: tuple[Move, ...], size: int) -> Iterator[Move]:
    union = frozenset[Change]().union(*chosen)
    if len({change.finding for change in union}) == len(union) == size:
        yield union
