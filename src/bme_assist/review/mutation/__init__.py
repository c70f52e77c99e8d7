"""Mutation of the rules: small damage, done systematically, that some scenario should notice.

mutant.py        a rule with one small damage, and the knowledge that holds it
conditions.py    damage to conditions; cells.py knows the neighbors of a threshold
consequences.py  damage to what follows
operators.py     all of it by name
screen.py        which examples a mutant can change at all
killing.py       whether a Then line of one of them turns
equivalence.py   mutants that change nothing in any possible case
results.py       what was found before; run.py all of it, spread over processes
"""
