"""Which examples a mutant can change at all, found for all examples in one go.

A rule with another condition changes only cases in which it comes out otherwise; one with other
consequences only cases in which it fires. What a rule reads comes from earlier steps, so that no
mutant changes what it reads itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from bme_assist.knowledge import Feature, Management, NextStep, Outside, Rule
from bme_assist.review.expectation import rule_named
from bme_assist.review.mutation.mutant import Mutant
from bme_assist.review.rehearsal import Rehearsed
from bme_assist.review.truths import Truths

__all__ = ["Screen", "Screened"]


@dataclass(frozen=True, slots=True)
class Screened:
    """The examples, as sets of places, in which the mutant comes out otherwise.

    ``fires`` and ``is_open`` say how the changed rule comes out in all of them.
    """

    mutant: Mutant
    touched: int
    fires: int
    is_open: int


class Screen:
    """Looks at all examples at once."""

    def __init__(self, truths: Truths, rehearsed: Sequence[Rehearsed]) -> None:
        """Note which examples speak of which rule, and which expect an effect of it."""
        self._truths = truths
        self._named: defaultdict[str, int] = defaultdict(int)
        self._shown: defaultdict[str, int] = defaultdict(int)
        for place, one in enumerate(rehearsed):
            claimed = {tag.removeprefix("rule-") for tag in one.example.case.tags}
            for rule in claimed | {rule_named(said.text) for said in one.example.then}:
                self._named[rule] |= 1 << place
            for rule, _ in one.effects:
                self._shown[rule] |= 1 << place

    def named(self, rule: Rule) -> int:
        """The examples with a Then line about this rule, or with its tag."""
        return self._named[rule.id]

    def shown(self, rule: Rule) -> int:
        """The examples with a Then line that expects an effect of this rule."""
        return self._shown[rule.id]

    def of(self, mutant: Mutant) -> Screened:
        """What a mutant touches."""
        fires, is_open = self._outcome(mutant.rule)
        if not mutant.condition_only:
            return Screened(mutant, self._seen_in(mutant, fires), fires, is_open)
        other, other_open = self._outcome(mutant.changed) if mutant.changed else (0, 0)
        touched = fires ^ other
        if isinstance(mutant.rule, Feature | Outside):
            # What is only possible matters where later rules read it.
            touched |= is_open ^ other_open
        return Screened(mutant, touched, other, other_open)

    def _outcome(self, rule: Rule) -> tuple[int, int]:
        sure, maybe = self._truths.when(rule.when)
        return (maybe, 0) if rule.fires_in_doubt else (sure, maybe & ~sure)

    def _seen_in(self, mutant: Mutant, fires: int) -> int:
        """The cases in which a rule with other consequences could be seen."""
        rule, changed, truths = mutant.rule, mutant.changed, self._truths
        if isinstance(rule, NextStep) and isinstance(changed, NextStep):
            done, done_now = (self._any_of(one) for one in (rule, changed))
            return fires & ((done ^ done_now) or ~done)
        if isinstance(rule, Management):
            leads = truths.concluded(f"leading category is {rule.category}")
            return fires & (leads | truths.concluded(f"{rule.category} is supported"))
        return fires

    def _any_of(self, step: NextStep) -> int:
        found = 0
        for atom in step.done_when:
            found |= self._truths.atom(atom).sure
        return found
