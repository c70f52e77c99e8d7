"""Explanations as Markdown: headings and nested lists that a reader of Markdown understands."""

from __future__ import annotations

from markdown_it import MarkdownIt

from bme_assist import Case, KnowledgeBase, why
from bme_assist.reports.explanation import explanation_lines
from bme_assist.reports.layout import Page, Span
from bme_assist.reports.question_markdown import UNWRAPPED, markdown_of


def test_an_explanation_becomes_headings_and_nested_lists(knowledge: KnowledgeBase) -> None:
    case = Case.of(knowledge, ["age 6", "hip pain", "temperature 39.1 °C", "joint effusion"])
    explained = why("infectious", case, knowledge)
    text = markdown_of(explanation_lines(explained, UNWRAPPED))
    assert "## Why Infectious?" in text
    assert "```" not in text
    tokens = MarkdownIt().parse(text)
    kinds = [token.type for token in tokens]
    assert kinds.count("heading_open") >= 2
    assert max(token.level for token in tokens) >= 6
    shown = " ".join(
        part.content for token in tokens for part in token.children or () if part.type == "text"
    )
    for rule in (*explained.evidence_for, *explained.evidence_against):
        assert rule.title.split("<")[0] in shown


def test_what_means_something_in_markdown_is_only_text() -> None:
    page = Page(1000)
    lines = [
        *page.text("HEADING", "bold"),
        *page.text("a *plain* line"),
        *page.text("1. no number <b> a_b", indent=2),
        *page.hanging("yes", "+ no list", column=8, indent=6),
        (),
        (Span("  "), Span("alone")),
    ]
    text = markdown_of(lines)
    assert text == (
        "## Heading\n\na \\*plain\\* line\n\n"
        "- \\1. no number \\<b\\> a\\_b\n  - **yes** + no list\n\n- alone\n"
    )
    html = MarkdownIt().render(text)
    assert "<em>" not in html
    assert "<b>" not in html
    assert "<ol>" not in html
