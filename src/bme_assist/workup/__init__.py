"""What a user asks of a case: the assessment with every reason.

steps.py       the seven steps as layers of rules, standing and rank
weigh.py       how evidence adds up
assess.py      one case in, the answer out
assessment.py  the answer as one model
gaps.py        what is not recorded and would matter
next_question.py  what to ask now, best first, with reasons; question.py holds the models
reach.py       what the rules that wait for a finding weigh, by category and by danger
interview.py   one question at a time, as a value; history.py keeps the way back in the file
reading.py     which sections of the article bear on the case
cite.py        sources, ready to be printed
why.py         the rules behind an answer, ticked by tree.py and grounds.py; asked.py finds
               what is meant
why_not.py     what is in the way, and the smallest changes; moves.py and search.py find them,
               proposal.py verifies them
what_if.py     findings changed, and what that changes; sensitivity.py tries every single one
compare.py     categories side by side
trial.py       changed cases, quickly, on the rules of numbered.py; changes.py says what a change is
"""

from bme_assist.workup.assess import assess
from bme_assist.workup.assessment import NOTICE, VERSION, Assessment

__all__ = ["NOTICE", "VERSION", "Assessment", "assess"]
