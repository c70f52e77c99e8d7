"""Questions about every possible case at once: one translation of the rules, put to z3.

What a colleague needs (all formulas are opaque; combine them with ``&``, ``|`` and ``~``)::

    prover = Prover(knowledge)               # keeps what it solved: one for each question
    rules = prover.translation
    rules.fires(rule)                        # Formula; the rule may be a mutant or damaged one
    rules.meaning(rule)                      # .sure holds, .possible holds or awaits a figure
    rules.condition(when), .part(part), .atom(atom)     # Meaning, too: pieces of a condition
    rules.concluded("feature rim of dead bone")          # Meaning of what rules may read, by key
    rules.is_due(step)                       # a next step is listed: fires, and is not done
    rules.danger("malignancy", "excluded")   # Formula; also flagged, not excluded, does not arise
    rules.points.stands_at(category, place)  # standing of that place (0 is best) or better
    rules.points.reaches(category, net)      # at least so many net points
    rules.leads(category)
    rules.symbols.recorded("fever")          # also present, absent, holds_value, within, touches

    prover.satisfiable(formula, ...)         # some case that the reader accepts satisfies them all
    prover.implies(a, b), prover.equivalent(a, b)
    prover.solve(formula, ..., smallest=True)            # Case with fewest findings, or None
    prover.beside(other_knowledge)           # translation of changed rules, comparable with these
    findings_of(formula)                     # which findings it is about

A red flag's ``fires`` counts a condition that awaits its figure as fulfilled; all other rules need
it to hold for sure. Every question is over admissible cases only: what implications add is added
forward and backward, contradictions and implausible numbers do not occur, and a number is any
interval. Any threshold may be asked about. A mutated feature changes what reads it only in a
translation made with ``beside`` from the changed knowledge.

formula.py      formulas as frozen values     solver.py    the one module that knows z3
symbols.py      the variables of a case       recorded.py  from an answer of z3 back to a case
implied.py      the implications              smallest.py  what must be written down of a case
translation.py  rules and conclusions         points.py    standings and the lead
strengths.py    evidence as sums of points    pairs.py     two cases beside each other
prover.py       the questions

A safety statement is proven by ``prove.py`` (``run.py`` spreads many over processes): wording.py
says what its phrases mean as formulas, plain.py reads them off the engine's answer, so that no
counterexample rests on the translation alone, and blame.py finds the rules behind one.
"""

from bme_assist.review.proof.formula import (
    FALSE,
    TRUE,
    Formula,
    all_of,
    any_of,
    at_least,
    findings_of,
    same,
    when_then,
)
from bme_assist.review.proof.prover import Prover
from bme_assist.review.proof.symbols import Symbols
from bme_assist.review.proof.translation import Meaning, Translation

__all__ = [
    "FALSE",
    "TRUE",
    "Formula",
    "Meaning",
    "Prover",
    "Symbols",
    "Translation",
    "all_of",
    "any_of",
    "at_least",
    "findings_of",
    "same",
    "when_then",
]
