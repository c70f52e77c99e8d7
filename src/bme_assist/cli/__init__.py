"""The command line: the only place that prints and exits.

app.py       the application and its global options
terminal.py  consoles, problems on standard error, exit codes
shared.py    options that several commands share, and the loading of the rules
assess.py    bme-assist assess
ask.py       bme-assist ask
interview.py bme-assist interview
look.py      bme-assist findings, article, categories, schema
rules.py     bme-assist rules
sign.py      bme-assist sign
prove.py     bme-assist prove
diff.py      bme-assist diff; revision.py reads the rules of a git revision
trace.py     bme-assist trace
library.py   bme-assist cases
practice.py  bme-assist practice: practice_session.py chooses, practice_case.py, practice_drill.py
             and practice_room.py play; desk.py asks and reads, learners.py says who and where
progress.py  bme-assist progress; class_report.py bme-assist class-report
saving.py    writes a page to a file in one go
"""

import gc
import os
import sys

__all__ = ["main"]


def main() -> None:
    """Run the command line."""
    # Nearly all that a command makes lasts until its end: to look for garbage over and over
    # while the rules are read would take a sixth of the start.
    gc.set_threshold(500_000)
    # No plugin of pydantic has a say in an answer; to look for one is to read what is known of
    # every installed package.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    if sys.stdout is None:
        # Someone closed standard output: there is nobody to read, and nothing to fail on.
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    from bme_assist.cli.app import app

    try:
        app()
    finally:
        # Python would search all of it for garbage once more before it ends.
        gc.freeze()
