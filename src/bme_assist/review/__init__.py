"""Instruments for reviewers: how the rules fare, what they say, and what a change of them does.

shares.py       a share with its 95 % interval
examination.py  an examination: cases with their published truth beside the answers
meaning.py      what conditions and words mean, in one form for all ways of writing them
signature.py    sign-off: a digest of what a rule says, and whether a signature still holds
difference.py   two rule bases in terms of cases: pairing.py tells which rule is which,
                outcome.py what is compared, background.py what changed beside the rules,
                blame.py tries each change on the rule bases that mixture.py makes
minimal.py      whether proposed changes do what they say and hold nothing needless
proof/          statements over every possible case, proven or refuted by a solver
questioner.py   a simulated learner: how many questions three orders need
trace.py        section, rule, scenario and result side by side
"""

from bme_assist.review.examination import Answer, Examination, Measures, examine
from bme_assist.review.shares import Mean, Share

__all__ = ["Answer", "Examination", "Mean", "Measures", "Share", "examine"]
