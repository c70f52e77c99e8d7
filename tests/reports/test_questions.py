"""Questions and the running state as lines of a page."""

from __future__ import annotations

from bme_assist import Case, KnowledgeBase, ask, assess
from bme_assist.reports.layout import Line, Page
from bme_assist.reports.questions import questions_lines, state_lines
from bme_assist.workup.question import Questions


def text(lines: list[Line]) -> str:
    return "\n".join("".join(span.text for span in line) for line in lines)


def test_nothing_left_to_ask_is_said(knowledge: KnowledgeBase) -> None:
    nothing = Questions(case="A case", questions=())
    shown = text(list(questions_lines(nothing, Page(60))))
    assert "A case" in shown
    assert "Nothing that could be asked would move anything." in shown


def test_every_question_fits_the_page(knowledge: KnowledgeBase) -> None:
    case = Case.of(knowledge, ["age 6", "hip pain", "C-reactive protein raised"])
    shown = text(list(questions_lines(ask(case, knowledge), Page(60)))).splitlines()
    assert max(map(len, shown)) <= 60
    assert any("the figure is awaited" in " ".join(shown) for _ in shown)
    few = ask(case, knowledge, 2)
    assert f"{few.left_out} more; --most" in text(list(questions_lines(few, Page(60))))


def test_the_state_marks_what_is_new(knowledge: KnowledgeBase) -> None:
    before = assess(Case.of(knowledge, ["hip pain"]), knowledge)
    findings = ["age 6", "hip pain", "temperature 39.1 °C", "CRP 85 mg/L", "joint effusion"]
    after = assess(Case.of(knowledge, findings), knowledge)
    first = text(list(state_lines(None, after, Page(80))))
    assert "IMMEDIATE  septic arthritis" in first
    assert "new" not in first
    then = text(list(state_lines(before, after, Page(80))))
    assert "septic arthritis * new" in then
    assert "1. infectious" in then
    assert "before" in then
    assert "new" not in text(list(state_lines(after, after, Page(80))))
