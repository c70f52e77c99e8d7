"""The trace as a small static site: no script needed, every link works without a server.

places.py   where each page lies, and the links between them
rows.py     what the tables show of rules, scenarios and sources
pages.py    the pages, made from the templates
templates/  Jinja2 templates and the style sheet
"""

from bme_assist.reports.trace.pages import pages_of
from bme_assist.reports.trace.places import SourceFile

__all__ = ["SourceFile", "pages_of"]
