"""The few changes that together notice every small damage to a rule."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from bme_assist.cases import Case, Closed
from bme_assist.knowledge import KnowledgeBase, NextStep, Rule, atoms_of
from bme_assist.review.mutation.mutant import Mutant
from bme_assist.review.mutation.screen import Screen, Screened
from bme_assist.review.truths import Truths
from bme_assist.workup.worked import Worked
from proposing.picture import Picture, closed

__all__ = ["Choice", "Tried", "choose", "notices", "tried"]


@dataclass(frozen=True)
class Tried:
    """A picture that does not contradict itself; it is worked up when an answer is wanted."""

    picture: Picture
    case: Case
    closed: Closed
    knowledge: KnowledgeBase
    rests_on_findings: bool

    @property
    def values(self) -> Picture:
        """What is recorded or implied."""
        return self.closed.values

    @property
    def concluded(self) -> frozenset[str]:
        """What was concluded for sure; nothing where the rule asks for findings and features."""
        return frozenset() if self.rests_on_findings else self.worked.run.concluded

    @cached_property
    def worked(self) -> Worked:
        """The answer."""
        return Worked.of(self.case, self.closed, self.knowledge)


@dataclass(frozen=True, slots=True)
class Choice:
    """The pictures chosen beside the base, and the mutants that none of all notices."""

    pictures: tuple[Tried, ...]
    unnoticed: tuple[Mutant, ...]


def tried(pictures: Sequence[Picture], rule: Rule, knowledge: KnowledgeBase) -> list[Tried]:
    """Those of the pictures that do not contradict themselves."""
    plain = all(
        atom.is_about_a_finding or atom.subject.startswith(("feature ", "outside cause "))
        for atom in (*atoms_of(rule.when), *getattr(rule, "done_when", ()))
    )
    found = [(picture, closed(picture, knowledge)) for picture in pictures]
    return [Tried(picture, *one, knowledge, plain) for picture, one in found if one]


def choose(
    rule: Rule,
    base: Tried,
    others: Sequence[Tried],
    mutants: Sequence[Mutant],
    knowledge: KnowledgeBase,
    liked: Sequence[Picture] = (),
) -> Choice:
    """Choose pictures, each time the one that notices most for what it changes.

    A picture notices a mutant when the rule comes out otherwise in it. The base is always there;
    pictures that are ``liked`` are taken where plain ones notice no more.
    """
    every = [base, *others]
    truths = Truths(every, knowledge)
    screen = Screen(truths, ())
    done = 0
    for atom in rule.done_when if isinstance(rule, NextStep) else ():
        done |= truths.atom(atom).sure
    noticed = [_noticed(screen.of(mutant), rule, done) for mutant in mutants]
    silent = truths.every & ~truths.fires(rule)
    left = {place for place, cases in enumerate(noticed) if cases and not cases & 1}
    cost = [0.9 if one.picture in liked else _cost(base.picture, one.picture) for one in every]
    chosen: list[int] = []
    while left:
        counts = [sum(noticed[at] >> place & 1 for at in left) for place in range(len(every))]
        best = max(range(len(every)), key=lambda place: (counts[place] / cost[place], -place))
        if not counts[best]:
            break
        chosen.append(best)
        left = {at for at in left if not noticed[at] >> best & 1}
    if not any(silent >> place & 1 for place in chosen):
        chosen += [place for place in range(1, len(every)) if silent >> place & 1][:1]
    order = sorted(chosen, key=lambda place: (silent >> place & 1, place))
    unnoticed = tuple(m for m, cases in zip(mutants, noticed, strict=True) if not cases)
    return Choice(tuple(every[place] for place in order), unnoticed)


def notices(mutant: Mutant, pictures: Sequence[Tried], knowledge: KnowledgeBase) -> bool:
    """Whether the mutant comes out otherwise in one of the pictures."""
    return bool(pictures and Screen(Truths(pictures, knowledge), ()).of(mutant).touched)


def _noticed(screened: Screened, rule: Rule, done: int) -> int:
    """The pictures in which a line about the rule turns: no step is due where it is done."""
    if screened.mutant.condition_only:
        return screened.touched & ~done
    return screened.touched if isinstance(rule, NextStep) else 0


def _cost(base: Picture, other: Picture) -> float:
    """What is changed, what is left out, and what is denied cost the reader attention."""
    changed = [name for name in other if other[name] != base.get(name)]
    gone = [name for name in base if name not in other]
    several = max(0, len(changed) - 1) + len(gone)
    return 1 + 0.5 * several + (0.3 if gone and not changed else 0)
