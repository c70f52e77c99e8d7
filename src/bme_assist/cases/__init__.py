"""The case: one model, three readers (feature, YAML, JSON), and its closure.

files.py    what a file or standard input holds, as text
feature.py  Gherkin scenarios; gherkin_text.py and gherkin_tree.py what Gherkin makes of a file
yaml.py     YAML to values with places; json.py the same for JSON; tree.py reads both
steps.py    what the Given lines of a scenario say
pictures.py the pictures of a case
write.py    a case as a file that reads back to the same case
examples.py  a scenario with its Then lines, and the changes that it tries
entries.py  what was written down, read into recorded findings: shared by all readers
closure.py  what follows from the recorded findings, and where they contradict each other
"""

from bme_assist.cases.closure import Closed, Origin, close, follows
from bme_assist.cases.entries import Entry
from bme_assist.cases.examples import CHANGED, Change, Example, Said, changed, changes_of_table
from bme_assist.cases.model import Case, Expected, case_from_entries, case_from_phrases
from bme_assist.cases.read import case_named, read_cases, read_examples
from bme_assist.cases.steps import Cell, entries_of_patient, entries_of_table
from bme_assist.cases.tags import expected_of_tags, slug

__all__ = [
    "CHANGED",
    "Case",
    "Cell",
    "Change",
    "Closed",
    "Entry",
    "Example",
    "Expected",
    "Origin",
    "Said",
    "case_from_entries",
    "case_from_phrases",
    "case_named",
    "changed",
    "changes_of_table",
    "close",
    "entries_of_patient",
    "entries_of_table",
    "expected_of_tags",
    "follows",
    "read_cases",
    "read_examples",
    "slug",
]
