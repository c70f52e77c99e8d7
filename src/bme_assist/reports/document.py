"""A Markdown page as a file for reading and printing: Markdown, HTML or PDF.

On paper a rule (``---``) ends the page, and a table with empty cells has room to write in them.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

__all__ = ["ENDINGS", "document_bytes"]

ENDINGS = (".md", ".html", ".pdf")
"""The endings of the files that can be made."""

_STYLE = """
:root { color-scheme: light dark; }
body { font: 11pt/1.45 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto;
padding: 0 1rem; }
h1 { font-size: 1.5rem; line-height: 1.2; } h2 { font-size: 1.15rem; margin-top: 1.6em; }
h3 { font-size: 1rem; margin-bottom: .3em; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #767676;
padding: .25em .5em; text-align: left; vertical-align: top; }
td:empty { height: 2.2em; }
blockquote { border-left: 4px solid #767676; margin: .6em 0; padding: .1em 1em; }
@media print { body { font-size: 9.5pt; margin: 0; max-width: none; } h2 { break-after: avoid; }
tr, blockquote, li { break-inside: avoid; } hr { break-after: page; visibility: hidden; } }
"""
_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ title }}</title>
<style>{{ style }}</style>
</head>
<body>
<main>
{{ body }}
</main>
</body>
</html>
"""

_TAGS = (
    ("h1", "B", 13.0, 2.0, 1.0, 0.0),
    ("h2", "B", 10.0, 3.0, 1.0, 0.0),
    ("h3", "B", 9.0, 2.0, 0.5, 0.0),
    ("li", "", 8.0, 0.5, 0.0, 5.0),
    ("ul", "", 8.0, 1.0, 1.5, 0.0),
    ("blockquote", "I", 8.0, 1.0, 1.0, 0.0),
)
"""On paper: a tag with its emphasis, its size in points, the space above, below and left in mm."""

_TO_FILL_IN = re.compile(r"<table>\s*<thead>\s*<tr>\s*<th>(.*?)</th>\s*<th></th>")
_ROOMY = (
    r'<table border="1" cellpadding="3"><thead><tr><th width="30%">\1</th><th width="70%"></th>'
)

_EPOCH = datetime(2020, 1, 1, tzinfo=UTC)
"""When a PDF says that it was made: no clock, so that the same sheet is the same file."""


def document_bytes(markdown: str, ending: str) -> bytes:
    """The page as UTF-8 Markdown, a whole HTML page, or a PDF of A4 pages.

    ``ending`` is one of :data:`ENDINGS`. Raises KeyError for another, and ImportError for a PDF
    without the extra ``sheets``.
    """
    return {".md": _markdown, ".html": _html, ".pdf": _pdf}[ending](markdown)


def _markdown(text: str) -> bytes:
    return text.encode()


def _body(text: str) -> str:
    from markdown_it import MarkdownIt

    rendered: str = MarkdownIt("commonmark", {"html": False}).enable("table").render(text)
    return rendered


def _html(text: str) -> bytes:
    from jinja2 import Environment
    from markupsafe import Markup

    title = text.splitlines()[0].lstrip("# ")
    page = Environment(autoescape=True).from_string(_PAGE)
    # The body is markdown-it's own output, which escapes what stood in the text.
    filled = page.render(title=title, style=Markup(_STYLE), body=Markup(_body(text)))  # noqa: S704
    return filled.encode()


def _pdf(text: str) -> bytes:
    import matplotlib as mpl
    from fpdf import FPDF, TextStyle

    fonts = Path(mpl.get_data_path()) / "fonts" / "ttf"
    pdf = FPDF(format="A4")
    for style, name in (("", ""), ("B", "-Bold"), ("I", "-Oblique"), ("BI", "-BoldOblique")):
        pdf.add_font("DejaVu", style, fonts / f"DejaVuSans{name}.ttf")
    pdf.set_font("DejaVu", size=8)
    pdf.set_margins(15, 12)
    pdf.set_title(text.splitlines()[0].lstrip("# "))
    pdf.set_creation_date(_EPOCH)
    styles = {
        tag: TextStyle(
            font_style=emphasis, font_size_pt=size, t_margin=above, b_margin=below, l_margin=left
        )
        for tag, emphasis, size, above, below, left in _TAGS
    }
    for page in _body(text).split("<hr />"):
        pdf.add_page()
        pdf.write_html(
            _TO_FILL_IN.sub(_ROOMY, page),
            font_family="DejaVu",
            tag_styles=styles,
            li_prefix_color=0,
            table_line_separators=True,
        )
    return bytes(pdf.output())
