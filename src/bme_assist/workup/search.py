"""The smallest sets of changes that reach a goal: breadth first, up to three, each one tried."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from bme_assist.workup.changes import FIXED, Change, Options
from bme_assist.workup.moves import Move, Moves
from bme_assist.workup.trial import Outcome, Trials

__all__ = ["Found", "Goal", "smallest_sets"]

Goal = Callable[[Outcome], bool]
Worth = Callable[[Outcome], tuple[int, ...]]

_MOST_RUNS = 2000
_MOST_SHOWN = 8
_MOST_STEPS = 30


@dataclass(frozen=True, slots=True)
class Found:
    """The sets that were found, all of one size; ``complete`` unless the search ran out."""

    sets: tuple[Move, ...]
    complete: bool
    runs: int


def smallest_sets(
    trials: Trials, moves: Moves, wanted: Iterable[Move], goal: Goal, worth: Worth, most: int = 3
) -> Found:
    """Search sets of one, then two, then up to ``most`` changes; the first size that does, all.

    Single changes are tried over the whole vocabulary. Larger sets are put together from those
    single changes that move the outcome towards the goal (of several that make the same rules
    fire, the first) and from the moves in ``wanted``. ``worth`` measures an outcome; a part of
    it that grows is a step towards the goal.
    """
    search = _Search(trials, moves, goal, worth)
    singles = search.singles()
    if search.reached:
        return search.found()
    steps = [single for single in singles if search.gain(single) > 0][:_MOST_STEPS]
    together = [move for move in wanted if len(move) > 1]
    for size in range(2, most + 1):
        for move in _unions(size, steps, together):
            if search.runs_left <= 0:
                return search.found(complete=False)
            search.attempt(move)
        if search.reached:
            return search.found()
    return search.found()


class _Search:
    def __init__(self, trials: Trials, moves: Moves, goal: Goal, worth: Worth) -> None:
        self._trials, self._moves, self._goal, self._worth = trials, moves, goal, worth
        self._worth_now = worth(trials.base)
        self._outcomes: dict[Move, Outcome | None] = {}
        self.reached: list[Move] = []
        self._start = trials.runs

    @property
    def runs_left(self) -> int:
        return _MOST_RUNS - (self._trials.runs - self._start)

    def attempt(self, move: Move) -> Outcome | None:
        if move not in self._outcomes:
            outcome = self._outcomes[move] = self._trials.run(tuple(move))
            if outcome is not None and self._goal(outcome):
                self.reached.append(move)
        return self._outcomes[move]

    def singles(self) -> list[Move]:
        """Every single change of the case, without those that do what one before them does."""
        trials = self._trials
        options = Options.of(trials.knowledge)
        entered = {entry.finding for entry in trials.case.recorded if entry.value is not None}
        found: list[Move] = []
        for name in trials.knowledge.findings:
            if name in FIXED:
                continue
            values = [value for value in options.values(name) if value != trials.values.get(name)]
            found += [frozenset({Change(name, value)}) for value in values]
            found += [frozenset({Change(name, None)})] if name in entered else []
        found.sort(key=self._moves.order)
        seen: set[tuple[str, ...]] = {trials.base.fired}
        first: list[Move] = []
        for move in found:
            outcome = self.attempt(move)
            if outcome is not None and outcome.fired not in seen:
                seen.add(outcome.fired)
                first.append(move)
        return sorted(first, key=lambda move: (-self.gain(move), self._moves.order(move)))

    def gain(self, move: Move) -> int:
        """How far a change moves the outcome towards the goal, losses elsewhere aside."""
        outcome = self._outcomes[move]
        if outcome is None:
            return 0
        worth = zip(self._worth(outcome), self._worth_now, strict=True)
        return sum(max(now - before, 0) for now, before in worth)

    def found(self, *, complete: bool = True) -> Found:
        sets = sorted(self.reached, key=self._moves.order)
        return Found(tuple(sets[:_MOST_SHOWN]), complete, self._trials.runs - self._start)


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
