"""What the scenarios show of each rule: that it fires, what follows, which condition decides.

From weakest to strongest: a rule *fired*; each of its effects was *expected* by a Then line of a
scenario in which it fired; each of its conditions was *decisive*: there are two scenarios between
which, among the conditions of this rule, only that one differs, and the rule fires in one of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bme_assist.knowledge import Atom, KnowledgeBase, NextStep, Rule
from bme_assist.review.effects import effects_of, words_of
from bme_assist.review.rehearsal import Rehearsed, Turned
from bme_assist.review.truths import Truths, places_of

__all__ = [
    "ConditionCovered",
    "Coverage",
    "EffectCovered",
    "RuleCovered",
    "cover",
    "positions_of",
]


@dataclass(frozen=True, slots=True)
class EffectCovered:
    """One thing that follows from a rule, and an example that expects it; None where none does."""

    name: str
    words: str
    expected_in: Rehearsed | None


@dataclass(frozen=True, slots=True)
class ConditionCovered:
    """A condition of a rule, and two examples between which it alone decides."""

    words: str
    group: str
    """The group in which it stands: empty, ``any of``, ``at least 2 of``, ``unless``, ``done when``."""  # noqa: E501
    pair: tuple[Rehearsed, Rehearsed] | None
    """The example in which the rule fires, and the one in which it does not."""


@dataclass(frozen=True, slots=True)
class RuleCovered:
    """What the scenarios show of one rule."""

    rule: Rule
    fired_in: tuple[Rehearsed, ...]
    effects: tuple[EffectCovered, ...]
    conditions: tuple[ConditionCovered, ...]

    @property
    def is_whole(self) -> bool:
        """Whether it fired, every effect was expected, and every condition decided once."""
        effects = all(effect.expected_in for effect in self.effects)
        return bool(self.fired_in) and effects and all(one.pair for one in self.conditions)


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many; ``percent`` is 100 where there is nothing to count."""

    hits: int
    of: int

    @property
    def percent(self) -> float:
        """From 0 to 100."""
        return 100 * self.hits / self.of if self.of else 100.0


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the scenarios show of every rule, in the order of the workup."""

    rules: tuple[RuleCovered, ...]
    examples: int
    turned: tuple[tuple[Rehearsed, Turned], ...]
    """Then lines that do not hold: what they expect counts for nothing."""

    @property
    def fired(self) -> Share:
        """How many rules fired."""
        return _share(bool(one.fired_in) for one in self.rules)

    @property
    def expected(self) -> Share:
        """How many effects were expected where their rule fired."""
        return _share(effect.expected_in for one in self.rules for effect in one.effects)

    @property
    def decisive(self) -> Share:
        """How many conditions decided between two scenarios."""
        return _share(condition.pair for one in self.rules for condition in one.conditions)


def cover(
    rehearsed: Sequence[Rehearsed], knowledge: KnowledgeBase, rules: Iterable[Rule] | None = None
) -> Coverage:
    """What these examples show of the rules; of all rules unless some are named."""
    truths = Truths(rehearsed, knowledge)
    expected: dict[tuple[str, str], Rehearsed] = {}
    fired: defaultdict[str, list[Rehearsed]] = defaultdict(list)
    for one in rehearsed:
        for rule in one.fired:
            fired[rule].append(one)
        for effect in one.effects:
            expected.setdefault(effect, one)
    return Coverage(
        tuple(
            _covered(rule, fired, expected, truths, rehearsed)
            for rule in (knowledge.rules if rules is None else rules)
        ),
        len(rehearsed),
        tuple((one, turned) for one in rehearsed for turned in one.turned),
    )


def _covered(
    rule: Rule,
    fired: Mapping[str, list[Rehearsed]],
    expected: Mapping[tuple[str, str], Rehearsed],
    truths: Truths,
    rehearsed: Sequence[Rehearsed],
) -> RuleCovered:
    effects = tuple(
        EffectCovered(name, words_of(rule, name), expected.get((rule.id, name)))
        for name in effects_of(rule)
    )
    # A rule without a condition holds in every case, and no engine need be asked.
    holds_in = tuple(fired.get(rule.id, ())) if rule.when else tuple(rehearsed)
    return RuleCovered(rule, holds_in, effects, tuple(_conditions(rule, truths, rehearsed)))


def positions_of(rule: Rule) -> Iterator[tuple[str, Atom]]:
    """Each condition of a rule with the group in which it stands, in the order as written."""
    for part in rule.when:
        if isinstance(part, Atom):
            yield "", part
        else:
            group = f"at least {part.needs} of" if part.kind == "at least" else part.kind
            yield from ((group, atom) for atom in part.atoms)
    if isinstance(rule, NextStep):
        yield from (("done when", atom) for atom in rule.done_when)


def _conditions(
    rule: Rule, truths: Truths, rehearsed: Sequence[Rehearsed]
) -> Iterator[ConditionCovered]:
    positions = tuple(positions_of(rule))
    held = [_held(rule, group, atom, truths) for group, atom in positions]
    fires = truths.fires(rule)
    if isinstance(rule, NextStep):
        for (group, _), cases in zip(positions, held, strict=True):
            fires &= truths.every & ~cases if group == "done when" else truths.every
    # The cases by which of the rule's conditions hold in them; whether it fires depends on that.
    kinds: dict[tuple[bool, ...], int] = {(): truths.every}
    for cases in held:
        kinds = {
            (*kind, holds): found
            for kind, members in kinds.items()
            for holds in (True, False)
            if (found := members & (cases if holds else ~cases))
        }
    for place, (group, atom) in enumerate(positions):
        pair = _pair(place, kinds, fires)
        examples = (rehearsed[pair[0]], rehearsed[pair[1]]) if pair else None
        yield ConditionCovered(atom.words or atom.subject, group, examples)


def _held(rule: Rule, group: str, atom: Atom, truths: Truths) -> int:
    """The cases in which a condition counts as holding for its rule."""
    sure, maybe = truths.atom(atom)
    if group == "done when":
        return sure
    # What awaits a figure counts for red flags and ceilings; under "unless" the other way round.
    lenient = rule.fires_in_doubt is not (group == "unless")
    return maybe if lenient else sure


def _pair(place: int, kinds: Mapping[tuple[bool, ...], int], fires: int) -> tuple[int, int] | None:
    """A case in which the rule fires and one in which it does not, but for this condition alike."""
    best: tuple[int, int, int] | None = None
    for kind, cases in kinds.items():
        if not cases & fires:
            continue
        other = kinds.get((*kind[:place], not kind[place], *kind[place + 1 :]), 0)
        if other and not other & fires:
            first = next(iter(places_of(cases)))
            second = _nearest(other, first)
            found = (abs(first - second), first, second)
            best = min(best, found) if best else found
    return best[1:] if best else None


def _nearest(cases: int, place: int) -> int:
    """The first of the cases at or after a place, else the first of all: often a near miss."""
    later = cases >> place
    return place + next(iter(places_of(later))) if later else next(iter(places_of(cases)))


def _share(found: Iterable[object]) -> Share:
    counted = [bool(one) for one in found]
    return Share(sum(counted), len(counted))
