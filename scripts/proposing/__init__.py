"""Proposes scenarios for rules, for an author to read and edit.

picture.py  a patient made up for a rule, in the words of a feature file
search.py   finds a picture in which a rule fires
changes.py  what might be recorded otherwise in it
choosing.py the few changes that together notice every small damage to the rule
lines.py    the Then lines that say what a rule does
proposal.py all of it for one rule
writing.py  the feature files
"""
