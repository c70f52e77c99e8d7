"""Markup that several formats share: the words of an item as HTML, and an XML document."""

from __future__ import annotations

from html import escape
from xml.etree import ElementTree as ET

from bme_assist.practice.item import Item

__all__ = ["document", "feedback_html", "stem_html"]


def stem_html(item: Item) -> str:
    """The facts as a list, then the question."""
    facts = "".join(
        f"<li><strong>{escape(group)}:</strong> {escape(words)}</li>" for group, words in item.facts
    )
    return f"<ul>{facts}</ul><p>{escape(item.question)}</p>"


def feedback_html(text: str) -> str:
    """A paragraph."""
    return f"<p>{escape(text)}</p>"


def document(root: ET.Element) -> bytes:
    """An XML document as UTF-8, indented, that begins with the XML line."""
    ET.indent(root)
    body: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=False)
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + body + b"\n"
