"""`bme-assist check`: mistakes in the rules that no single rule shows, found before a case does.

base.py        what a check looks at, and what it finds
codes.py       every code, with its name, its level, and what looks for it
run.py         runs the checks, applies the waivers, brings all together
waivers.py     what an author lets stand, and waivers that waive nothing
vocabulary.py  findings that nobody reads, values that nobody tells apart
firing.py      single rules: never, always, on silence; conditions that change nothing
pairs.py       two rules: the same twice, one within the other, two that exclude each other
reach.py       conclusions that nobody reads, or that nothing can draw
silence.py     cases that end in nothing
categories.py  categories without a step or an opponent; seams between ranges
sources.py     what the rules rest on
features.py    names, steps and ids of the scenarios; scenarios.py reads them
logic.py       the rules as formulas, for the questions of the above

One page for each code stands in docs/checks/.
"""

from bme_assist.review.check.base import Check, Level
from bme_assist.review.check.codes import CHECKS, FAMILIES, check_named
from bme_assist.review.check.run import Checked, check_files

__all__ = ["CHECKS", "FAMILIES", "Check", "Checked", "Level", "check_files", "check_named"]
