"""Small sets of changes that would make a rule fire, or stop it; candidates, none of them tried."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations, product

from bme_assist.engine import truth
from bme_assist.knowledge import Atom, KnowledgeBase, Part, Rule
from bme_assist.workup.changes import FIXED, Change, Options
from bme_assist.workup.closing import Closing
from bme_assist.workup.steps import Workup
from bme_assist.workup.trial import Outcome, Trials

__all__ = ["Move", "Moves"]

Move = frozenset[Change]
"""Changes that belong together, each of another finding."""

_NOTHING: Move = frozenset()
_DEEPEST = 3
_WIDEST = 60
"""So many ways of fulfilling one condition are kept, the smallest ones."""


class Moves:
    """The moves of one case; ``most`` is the largest number of changes in one move."""

    def __init__(self, trials: Trials, most: int = 3) -> None:
        """Index what concludes what."""
        self._trials, self._most = trials, most
        self._knowledge: KnowledgeBase = trials.knowledge
        self._base: Outcome = trials.base
        self._fired = frozenset(self._base.fired)
        self._options = Options.of(self._knowledge)
        self._entered = {entry.finding for entry in trials.case.recorded}
        self._order = {name: place for place, name in enumerate(self._knowledge.findings)}
        self._by_key: dict[str, list[Rule]] = {}
        closing = Closing(self._knowledge, Workup.of(self._knowledge).weighed_rules)
        for feature in self._knowledge.features:
            self._by_key.setdefault(feature.key, []).append(feature)
        for cause in self._knowledge.outside:
            self._by_key.setdefault(f"outside cause {cause.name}", []).append(cause)
        for flag in self._knowledge.red_flags:
            for key in closing.flags((flag.id,), frozenset()):
                self._by_key.setdefault(key, []).append(flag)

    def fulfilling(self, rule: Rule, depth: int = 0) -> tuple[Move, ...]:
        """The smallest moves with which a rule that does not fire would."""
        return self._all(
            [self._part(part, depth, holds=True) for part in rule.when if self._wanting(part)]
        )

    def stopping(self, rule: Rule, depth: int = 0) -> tuple[Move, ...]:
        """The smallest moves with which a rule that fires would not."""
        found = [move for part in rule.when for move in self._part(part, depth, holds=False)]
        return self._kept(found)

    # -- parts

    def _wanting(self, part: Part) -> bool:
        atoms = (part,) if isinstance(part, Atom) else part.atoms
        holding = sum(self._holds(atom) for atom in atoms)
        if isinstance(part, Atom):
            return not holding
        if part.kind == "unless":
            return any(self._holds(atom) or self._is_open(atom) for atom in atoms)
        return holding < (part.needs if part.kind == "at least" else 1)

    def _part(self, part: Part, depth: int, *, holds: bool) -> tuple[Move, ...]:
        if isinstance(part, Atom):
            return self._atom(part, depth, holds=holds)
        if part.kind == "unless":
            touched = [a for a in part.atoms if self._holds(a) or self._is_open(a)]
            if holds:
                return self._all([self._atom(a, depth, holds=False) for a in touched])
            return self._kept([m for a in part.atoms for m in self._atom(a, depth, holds=True)])
        needs = part.needs if part.kind == "at least" else 1
        held = [atom for atom in part.atoms if self._holds(atom)]
        rest = [atom for atom in part.atoms if not self._holds(atom)]
        few = needs - len(held) if holds else len(held) - needs + 1
        if not 0 < few <= self._most:
            return ()
        found: list[Move] = []
        for chosen in combinations(rest if holds else held, few):
            found += self._all([self._atom(atom, depth, holds=holds) for atom in chosen])
        return self._kept(found)

    def _atom(self, atom: Atom, depth: int, *, holds: bool) -> tuple[Move, ...]:
        if atom.is_about_a_finding:
            return self._finding(atom, holds=holds)
        rules = self._by_key.get(atom.subject, []) if depth < _DEEPEST else []
        if holds:
            return self._kept([m for rule in rules for m in self.fulfilling(rule, depth + 1)])
        raised = [rule for rule in rules if rule.id in self._fired]
        return self._all([self.stopping(rule, depth + 1) for rule in raised]) if raised else ()

    def _finding(self, atom: Atom, *, holds: bool) -> tuple[Move, ...]:
        name = atom.subject
        if name in FIXED:
            return ()
        if atom.test == "not recorded":
            return self._cleared(name) if holds else self._set(name, self._options.values(name))
        fitting = self._options.fitting(atom)
        if holds:
            return self._set(name, fitting)
        others = [value for value in self._options.values(name) if value not in fitting]
        return (*self._set(name, others), *self._cleared(name))

    def _set(self, name: str, values: Iterable[object]) -> tuple[Move, ...]:
        now = self._trials.values.get(name)
        wanted = [value for value in self._options.values(name) if value in values]
        return tuple(frozenset({Change(name, value)}) for value in wanted if value != now)

    def _cleared(self, name: str) -> tuple[Move, ...]:
        """Leave out what was entered of a finding, and all from which it follows."""
        origin = self._trials.closed.origins.get(name)
        roots = {entry.finding for entry in origin.recorded} if origin else set[str]()
        roots |= {name} & self._entered
        if not roots or roots & FIXED or len(roots) > self._most:
            return ()
        return (frozenset(Change(root, None) for root in roots),)

    # -- states

    def _holds(self, atom: Atom) -> bool:
        if atom.is_about_a_finding:
            return truth(atom, self._trials.values) == "holds"
        return atom.subject in self._base.concluded

    def _is_open(self, atom: Atom) -> bool:
        if atom.is_about_a_finding:
            return truth(atom, self._trials.values) == "needs the figure"
        return False

    # -- sets of moves

    def _all(self, several: list[tuple[Move, ...]]) -> tuple[Move, ...]:
        """One move out of each, together."""
        together: tuple[Move, ...] = (_NOTHING,)
        for moves in several:
            joined = [one | other for one, other in product(together, moves)]
            together = self._kept(move for move in joined if _agrees(move))
            if not together:
                return ()
        return tuple(move for move in together if move)

    def _kept(self, moves: Iterable[Move]) -> tuple[Move, ...]:
        short = {move for move in moves if len(move) <= self._most}
        return tuple(sorted(short, key=self.order)[:_WIDEST])

    def order(self, move: Move) -> tuple[object, ...]:
        """Small moves first; then what is not recorded yet, flips, and what is left out."""
        return (
            len(move),
            sum(change.value is None for change in move),
            sum(change.finding in self._entered for change in move),
            sorted((self._order[c.finding], self._place(c)) for c in move),
        )

    def _place(self, change: Change) -> int:
        if change.value is None:
            return -1
        return self._options.values(change.finding).index(change.value)


def _agrees(move: Move) -> bool:
    return len({change.finding for change in move}) == len(move)
