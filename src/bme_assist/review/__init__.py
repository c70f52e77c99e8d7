"""Instruments for reviewers: how the rules fare on cases whose truth is known.

shares.py       a share with its 95 % interval
examination.py  an examination: cases with their published truth beside the answers
"""

from bme_assist.review.examination import Answer, Examination, Measures, examine
from bme_assist.review.shares import Mean, Share

__all__ = ["Answer", "Examination", "Mean", "Measures", "Share", "examine"]
