"""The command line: the only place that prints and exits.

app.py       the application and its global options
terminal.py  consoles, problems on standard error, exit codes
shared.py    options that several commands share, and the loading of the rules
assess.py    bme-assist assess
look.py      bme-assist findings, rules, article, categories, schema
library.py   bme-assist cases
"""

from bme_assist.cli.app import main

__all__ = ["main"]
