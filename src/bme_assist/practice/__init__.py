"""Practice: a case unfolds, the learner commits, the rules answer, and all of it is kept.

stages.py      a case in clerking order          unfold.py    a case ready for practice
reference.py   what the rules say at one stage   key.py       what counts as right
commitment.py  what a learner commits to         session.py   a session as events that replay
feedback.py    finding by finding                score.py     the figures; outcome.py the report
calibration.py the Brier score                   result.py    the report as a model
drill.py       urgent or not                     conference.py a case before a room
progress.py    a learner over time               class_report.py several learners
simulated.py   learners of three kinds           choose.py    which case comes next
records.py     records, and as JSON lines        store/       records in a database
kept.py        a case as a record holds it

docs/scoring.md defines every figure, docs/practice.md shows it from Python.
"""

from bme_assist.practice.commitment import Commitment, Move
from bme_assist.practice.result import CaseReport
from bme_assist.practice.session import Event, Practice
from bme_assist.practice.unfold import Unfolded

__all__ = ["CaseReport", "Commitment", "Event", "Move", "Practice", "Unfolded"]
