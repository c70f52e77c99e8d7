"""Two rule bases compared in terms of cases: what comes out otherwise, and through which rule."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from bme_assist.cases import Case, Entry, case_from_entries
from bme_assist.errors import CaseError, Problem
from bme_assist.knowledge import Feature, KnowledgeBase
from bme_assist.review.background import Background, background
from bme_assist.review.blame import Blame, Judge, Suspect
from bme_assist.review.mixture import Mixtures
from bme_assist.review.outcome import ASPECTS, Aspect, Flag, Outcome, outcome
from bme_assist.review.pairing import Pair, pair_rules

__all__ = ["CaseDifference", "Difference", "Unreadable", "compare_rules"]


@dataclass(frozen=True, slots=True)
class CaseDifference:
    """A case that comes out otherwise."""

    case: Case
    was: Outcome
    now: Outcome
    blame: tuple[tuple[Aspect, Blame], ...]
    """The aspects that differ, danger first, each with the changes to blame."""

    @property
    def lost(self) -> tuple[Flag, ...]:
        """The flags that asked someone to act, and are gone or ask for less haste now."""
        return lost_flags(self.was, self.now)


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A case that one of the two rule bases cannot read, or both, and why."""

    case: Case
    under: tuple[str, ...]
    """The rules that cannot: ``old``, ``new`` or both."""
    problems: tuple[Problem, ...]
    lost: tuple[Flag, ...]
    """The flags asking to act that it raised under the rules that can."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Everything that differs between two rule bases."""

    old: str
    new: str
    cases: int
    """How many cases were worked up under both."""
    pairs: tuple[Pair, ...]
    fired: tuple[tuple[str, int, int], ...]
    """Of each rule that changed, by key: in how many cases it fired before and fires now."""
    background: tuple[Background, ...]
    changed: tuple[CaseDifference, ...]
    """Those with lost flags first, then in the order of the library."""
    unreadable: tuple[Unreadable, ...]

    @property
    def loses_flags(self) -> bool:
        """Whether some case loses a flag that asked someone to act, or can no longer be read."""
        return any(one.lost for one in self.changed) or any(one.lost for one in self.unreadable)

    def of_kind(self, kind: str) -> tuple[Pair, ...]:
        """The rules that were added, removed, changed, reworded or renumbered."""
        return tuple(pair for pair in self.pairs if pair.kind == kind)

    @property
    def lapsed(self) -> tuple[Pair, ...]:
        """The rules whose sign-off held before and holds no longer."""
        return tuple(pair for pair in self.pairs if pair.lapsed)


def lost_flags(was: Outcome, now: Outcome) -> tuple[Flag, ...]:
    """The flags asking to act that are gone, or raised with less haste only."""
    left = {flag.name: flag for flag in now.flags if flag.acts}
    return tuple(
        flag
        for flag in was.flags
        if flag.acts and (flag.name not in left or left[flag.name].haste > flag.haste)
    )


def compare_rules(
    old: KnowledgeBase,
    new: KnowledgeBase,
    cases: Iterable[tuple[Case, KnowledgeBase]],
    *,
    names: tuple[str, str] = ("old", "new"),
    tell: Callable[[int, int], None] = lambda *_: None,
) -> Difference:
    """Compare two rule bases on cases, each given with the rule base under which it was read.

    ``tell`` hears how much of how much is done.
    """
    pairs = pair_rules(old, new)
    keys = (
        {pair.before.id: pair.key for pair in pairs if pair.before},
        {pair.after.id: pair.key for pair in pairs if pair.after},
    )
    work = _Work(old, new, keys)
    given = list(cases)
    for place, (case, reader) in enumerate(given, 1):
        work.up(case, reader)
        tell(place, 2 * len(given))
    matter = {pair.key: pair for pair in pairs if pair.matters}
    suspects = [replace(one, changes=_involved(one, matter, keys)) for one in work.suspects]
    rest = background(old, new)
    # Steps are named by their keys in every rule base in between.
    judge = Judge(
        Mixtures(old, new, pairs),
        {},
        bool(rest) or _moved(pairs, [keys[0][rule.id] for rule in old.rules]),
    )
    done = iter(range(10**9))
    tries = len(suspects) + len(judge.changes(suspects))
    blames = judge.judge(suspects, lambda: tell(tries + next(done) + 1, 2 * tries))
    changed = [
        CaseDifference(one.after, one.was, one.now, tuple(found.items()))
        for one, found in zip(suspects, blames, strict=True)
    ]
    return Difference(
        old=names[0],
        new=names[1],
        cases=len(work.both),
        pairs=pairs,
        fired=tuple(work.fired(pair) for pair in pairs if pair.matters),
        background=rest,
        changed=tuple(sorted(changed, key=lambda one: not one.lost)),
        unreadable=tuple(work.unreadable),
    )


class _Work:
    """The cases worked up so far under both rule bases."""

    def __init__(
        self, old: KnowledgeBase, new: KnowledgeBase, keys: tuple[dict[str, str], dict[str, str]]
    ) -> None:
        self._old, self._new, self._keys = old, new, keys
        self.both: list[tuple[Outcome, Outcome]] = []
        self.suspects: list[Suspect] = []
        self.unreadable: list[Unreadable] = []

    def up(self, case: Case, reader: KnowledgeBase) -> None:
        """Work a case up; ``reader`` is the rule base under which it was read."""
        before, was, wrong_before = self._read(case, reader, new=False)
        after, now, wrong_after = self._read(case, reader, new=True)
        if was is None or now is None:
            under = [name for name, out in (("old", was), ("new", now)) if out is None]
            lost = tuple(flag for flag in was.flags if flag.acts) if was else ()
            problems = wrong_before or wrong_after
            self.unreadable.append(Unreadable(case, tuple(under), problems, lost))
            return
        self.both.append((was, now))
        aspects = tuple(a for a in ASPECTS if was.of(a) != now.of(a))
        if aspects:
            self.suspects.append(Suspect(before, after, was, now, aspects, ()))

    def _read(
        self, case: Case, reader: KnowledgeBase, *, new: bool
    ) -> tuple[Case, Outcome | None, tuple[Problem, ...]]:
        """The case under the old or the new rules, its answer, and what is wrong with it."""
        knowledge = self._new if new else self._old
        try:
            read = case if knowledge is reader else _read_again(case, knowledge)
            return read, outcome(read, knowledge, self._keys[new]), ()
        except CaseError as error:
            return case, None, error.problems

    def fired(self, pair: Pair) -> tuple[str, int, int]:
        """How often a rule fired before and fires now."""
        was, now = (one.id if one else "" for one in (pair.before, pair.after))
        return (
            pair.key,
            sum(was in before.fired for before, _ in self.both),
            sum(now in after.fired for _, after in self.both),
        )


def _read_again(case: Case, knowledge: KnowledgeBase) -> Case:
    """The same entries read under another rule base. Raises CaseError when they cannot be."""
    entries = [Entry(one.words, None, one.where) for one in case.recorded]
    again = case_from_entries(entries, knowledge, name=case.name, where=case.where)
    return replace(case, recorded=again.recorded)


def _involved(
    suspect: Suspect, matter: Mapping[str, Pair], keys: tuple[dict[str, str], dict[str, str]]
) -> tuple[str, ...]:
    """The changed rules that may play a part in this case: those that fire, before or now.

    A feature may play one without firing: a red flag is raised on what awaits a figure.
    """
    fired = {keys[0].get(rule, rule) for rule in suspect.was.fired}
    fired |= {keys[1].get(rule, rule) for rule in suspect.now.fired}
    return tuple(
        key for key, pair in matter.items() if key in fired or isinstance(pair.rule, Feature)
    )


def _moved(pairs: Sequence[Pair], before: Sequence[str]) -> bool:
    """Whether rules that both have stand in another order now, as steps of one stage might."""
    both = [pair.key for pair in pairs if pair.before and pair.after]
    kept = set(both)
    return [key for key in before if key in kept] != both
