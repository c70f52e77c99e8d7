"""Mutants that change nothing in any possible case, and cases that would tell the others.

The solver answers for conditions; what follows from a rule that can fire is always seen.
"""

from __future__ import annotations

from functools import partial

from bme_assist.cases import Case
from bme_assist.knowledge import Feature, KnowledgeBase, NextStep, Outside, Rule, atoms_of
from bme_assist.knowledge.conclusions import step_of
from bme_assist.review.mutation.mutant import Mutant
from bme_assist.review.proof import FALSE, Formula, Prover, Translation, same

__all__ = ["Equivalence"]


_LIGHT = step_of("any red flag")

_EFFORT = 2_000_000
"""How much is tried before a mutant counts as one that changes something; a few seconds."""


class Equivalence:
    """Compares a rule and its mutants over every possible case."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        """Translate nothing before it is asked for."""
        self._knowledge = knowledge

    def is_equivalent(self, mutant: Mutant) -> bool:
        """Whether the mutant comes out like the rule in every possible case.

        False, too, where the solver cannot say so with reasonable effort: a mutant is left out
        only when it is proven to change nothing.
        """
        prover = self._prover()
        return prover.satisfiable_within(_EFFORT, self._differ(mutant, prover)) is False

    def telling(self, mutant: Mutant) -> Case | None:
        """The smallest case in which the two come out otherwise.

        None when there is none, and for a rule that reads points and standings: to find the
        smallest among these would take minutes.
        """
        atoms = atoms_of(mutant.rule.when)
        light = all(atom.is_about_a_finding or step_of(atom.subject) <= _LIGHT for atom in atoms)
        prover = self._prover()
        return prover.solve(self._differ(mutant, prover), smallest=True) if light else None

    def _prover(self) -> Prover:
        """A new one for each question, so that no answer depends on what was asked before."""
        return Prover(self._knowledge)

    def _differ(self, mutant: Mutant, prover: Prover) -> Formula:
        rule, changed = mutant.rule, mutant.changed
        comes_out = partial(self._comes_out, prover.translation)
        if changed is not None and changed.when == rule.when and not _reads_done(rule, changed):
            return comes_out(rule)[0]  # whenever it fires, something else follows
        pairs = zip(
            comes_out(rule),
            comes_out(changed) if changed else (FALSE, FALSE),
            strict=True,
        )
        first, second = (~same(one, other) for one, other in pairs)
        return first | second

    @staticmethod
    def _comes_out(translation: Translation, rule: Rule) -> tuple[Formula, Formula]:
        """When a rule fires; and when its conclusion is possible, where later rules read that."""
        if isinstance(rule, NextStep):
            return translation.is_due(rule), FALSE
        fires = translation.fires(rule)
        if isinstance(rule, Feature | Outside):
            return fires, translation.meaning(rule).possible
        return fires, FALSE


def _reads_done(rule: Rule, changed: Rule) -> bool:
    return (
        isinstance(rule, NextStep)
        and isinstance(changed, NextStep)
        and rule.done_when != changed.done_when
    )
