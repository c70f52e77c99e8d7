"""Moodle XML: a question bank. ``idnumber`` is the identifier by which Moodle knows a question."""

from __future__ import annotations

from itertools import groupby
from xml.etree import ElementTree as ET

from bme_assist.practice.item import Item, Option
from bme_assist.reports.exports.markup import document, feedback_html, stem_html

__all__ = ["write"]


def write(items: tuple[Item, ...]) -> bytes:
    """The items, each under its category, as UTF-8 that begins with the XML line."""
    quiz = ET.Element("quiz")
    ordered = sorted(items, key=lambda item: item.category)
    for category, group in groupby(ordered, key=lambda item: item.category):
        head = ET.SubElement(quiz, "question", type="category")
        path = category.replace("/", "//")
        _text(ET.SubElement(head, "category"), f"$course$/top/bme-assist/{path}")
        for item in group:
            _question(quiz, item)
    return document(quiz)


def _question(quiz: ET.Element, item: Item) -> None:
    question = ET.SubElement(quiz, "question", type="multichoice")
    _text(ET.SubElement(question, "name"), item.title)
    _html(question, "questiontext", stem_html(item))
    _html(question, "generalfeedback", feedback_html(item.feedback))
    for name, value in (
        ("defaultgrade", "1"),
        ("penalty", "0"),
        ("hidden", "0"),
        ("idnumber", item.identifier),
        ("single", "true"),
        ("shuffleanswers", "true"),
        ("answernumbering", "abc"),
    ):
        ET.SubElement(question, name).text = value
    for option in item.options:
        _answer(question, option)
    tags = ET.SubElement(question, "tags")
    for tag in item.tags:
        _text(ET.SubElement(tags, "tag"), tag)


def _answer(question: ET.Element, option: Option) -> None:
    answer = _html(question, "answer", feedback_html(option.words))
    answer.set("fraction", str(option.share))
    _html(answer, "feedback", feedback_html(option.feedback))


def _html(parent: ET.Element, name: str, html: str) -> ET.Element:
    element = ET.SubElement(parent, name, format="html")
    _text(element, html)
    return element


def _text(parent: ET.Element, words: str) -> None:
    ET.SubElement(parent, "text").text = words
