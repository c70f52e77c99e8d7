"""Any of these answers as Markdown: the page of the terminal, headings and lists made plain."""

from __future__ import annotations

from collections.abc import Iterable

from bme_assist.reports.layout import Line

__all__ = ["markdown_of"]


def markdown_of(lines: Iterable[Line]) -> str:
    """The page as Markdown; bold lines at the margin become headings, the rest keeps its shape."""
    rows: list[str] = []
    inside = False
    for line in lines:
        text = "".join(span.text for span in line).rstrip()
        heading = bool(text) and not text.startswith(" ") and "bold" in line[0].style
        plain = bool(text) and not heading and not text.startswith(" ")
        if (heading or plain) and inside:
            rows.append("```")
            inside = False
        if heading:
            rows += ["", f"## {text.capitalize() if text.isupper() else text}", ""]
        elif plain:
            rows += ["", f"*{text}*"]
        else:
            if text and not inside:
                rows += ["```text"]
                inside = True
            rows.append(text)
    if inside:
        rows.append("```")
    return _tidy(rows)


def _tidy(rows: list[str]) -> str:
    text = "\n".join(rows)
    while "\n\n\n" in text:
        text = text.replace("\n\n\n", "\n\n")
    return text.replace("\n\n```\n", "\n```\n").strip() + "\n"
