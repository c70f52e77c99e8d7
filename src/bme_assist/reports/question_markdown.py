"""Any of these answers as Markdown: the page of the terminal as headings and nested lists."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bme_assist.reports.layout import Line, Page

__all__ = ["UNWRAPPED", "markdown_of"]

UNWRAPPED = Page(width=100_000)
"""A page so wide that no line is broken: Markdown is wrapped by whoever shows it."""

_SPECIAL = re.compile(r"([*_<>`|\\])")
_AT_FIRST = re.compile(r"^(\d+)\.( |$)|^([-+#=])")


def markdown_of(lines: Iterable[Line]) -> str:
    """The page as Markdown, from lines that were laid out on ``UNWRAPPED``.

    Bold lines at the margin become headings, other lines there paragraphs; indented lines become
    items of a list, one level deeper for each deeper indent, their labels in bold.
    """
    rows: list[str] = []
    levels: list[int] = []
    for line in lines:
        text = "".join(span.text for span in line)
        indent = len(text) - len(text.lstrip(" "))
        if not text.strip():
            levels.clear()
            rows.append("")
        elif indent:
            while levels and levels[-1] >= indent:
                levels.pop()
            if rows and rows[-1] and not rows[-1].lstrip().startswith("- "):
                rows.append("")
            rows.append(f"{'  ' * len(levels)}- {_item(line)}")
            levels.append(indent)
        else:
            levels.clear()
            heading = "bold" in line[0].style
            words = _escaped(text.strip())
            said = words.capitalize() if words.isupper() else words
            rows += ["", f"## {said}" if heading else said, ""]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(rows)).strip() + "\n"


def _item(line: Line) -> str:
    """The label of a line in bold, and what stands beside it."""
    parts = [span for span in line if span.text.strip()]
    words = [_escaped(" ".join(span.text.split())) for span in parts]
    if len(parts) > 1 and parts[0].text.endswith(" "):
        return f"**{words[0]}** {' '.join(words[1:])}"
    return _AT_FIRST.sub(lambda found: "\\" + found[0], " ".join(words))


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
