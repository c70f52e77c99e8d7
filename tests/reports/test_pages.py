"""An assessment as text, Markdown and JSON, as it looked when someone last read it."""

from __future__ import annotations

import json

import pytest
from tests.reports.conftest import GOLDEN, Golden
from tests.workup.small import work_up

from bme_assist import Assessment, Case, KnowledgeBase, assess
from bme_assist.reports.assessment import assessment_lines
from bme_assist.reports.layout import Page, Span
from bme_assist.reports.markdown import assessment_page
from bme_assist.workup import NOTICE

SHOWN = {
    "septic-hip": "A college runner with fever and groin pain who can no longer walk",
    "transient-hip": "A stiff, painful hip with thinned bone on the radiograph"
    " and normal blood tests",
    "worn-knee": "A torn meniscal root found after a knock on the knee",
}  # fmt: skip


def page(answer: Assessment, width: int, *, full: bool = False, plain: bool = False) -> str:
    lines = assessment_lines(answer, Page(width, plain), full=full)
    return "".join("".join(span.text for span in line).rstrip() + "\n" for line in lines)


@pytest.fixture(params=sorted(SHOWN))
def name(request: pytest.FixtureRequest) -> str:
    chosen: str = request.param
    return chosen


def answer_now(name: str, knowledge: KnowledgeBase, library: tuple[Case, ...]) -> str:
    case = next(one for one in library if one.name == SHOWN[name])
    # The digest changes with every byte of the rules and says nothing about this case.
    masked = assess(case, knowledge).model_copy(update={"rules_digest": "…", "software": "…"})
    return json.dumps(masked.model_dump(mode="json"), ensure_ascii=False, indent=2) + "\n"


def test_the_answer_to_a_library_case(
    name: str, knowledge: KnowledgeBase, library: tuple[Case, ...], golden: Golden
) -> None:
    """Changes whenever a rule changes what the case is told; everything else rests on this file."""
    golden(f"{name}.json", answer_now(name, knowledge, library))


@pytest.mark.parametrize("width", [80, 40])
def test_the_answer_as_text(name: str, width: int, golden: Golden) -> None:
    golden(f"{name}-{width}.txt", page(kept(name), width))


def test_the_answer_as_markdown(name: str, golden: Golden) -> None:
    golden(f"{name}.md", assessment_page(kept(name)))


def kept(name: str) -> Assessment:
    """The answer as it was last read, so that pages change with their form alone."""
    return Assessment.model_validate_json((GOLDEN / f"{name}.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("width", [80, 40])
def test_a_page_on_which_every_part_has_something_to_say(
    full: Assessment, width: int, golden: Golden
) -> None:
    golden(f"every-part-{width}.txt", page(full, width, full=True))


def test_a_page_for_a_terminal_that_knows_ascii_only(full: Assessment, golden: Golden) -> None:
    text = page(full, 80, plain=True)
    assert text.isascii()
    golden("every-part-ascii.txt", text)


def test_a_markdown_page_on_which_every_part_has_something_to_say(
    full: Assessment, golden: Golden
) -> None:
    golden("every-part.md", assessment_page(full))


def test_a_page_on_which_nothing_has_anything_to_say(small: KnowledgeBase, golden: Golden) -> None:
    answer = work_up(small)
    golden("no-findings.txt", page(answer, 80) + assessment_page(answer))


@pytest.mark.parametrize("width", [20, 40, 59, 60, 80, 100])
def test_no_line_is_wider_than_the_terminal(
    answers: tuple[Assessment, ...], full: Assessment, width: int
) -> None:
    for answer in (*answers[::20], full):
        for whole in (False, True):
            for line in page(answer, width, full=whole).splitlines():
                assert len(line) <= width, line


def test_every_page_begins_with_flags_and_says_education_only(
    answers: tuple[Assessment, ...],
) -> None:
    for answer in answers[::10]:
        text = page(answer, 100)
        assert text.count(NOTICE) == 2
        assert NOTICE in assessment_page(answer)
        flags, ranking = text.upper().index("RED FLAG"), text.index("\nRANKING")
        assert flags < ranking
        for flag in answer.red_flags:
            assert flag.urgency.upper() in text[flags:ranking]


def test_a_summary_keeps_to_what_leads_and_the_whole_is_asked_for(
    answers: tuple[Assessment, ...],
) -> None:
    for answer in answers[::10]:
        brief, whole = page(answer, 80), page(answer, 80, full=True)
        assert ("--full" in brief) or len(brief) == len(whole)
        assert "--full" not in whole
        for one in answer.candidates:
            for evidence in (*one.evidence_for, *one.evidence_against):
                assert evidence.rule in whole


def test_a_bar_is_at_least_one_cell_and_never_wider_than_its_room() -> None:
    here = Page(80)
    assert here.bar(0, 9, 20).text == ""
    assert here.bar(1, 900, 20) == Span("█", "green")
    assert here.bar(-9, 9, 20) == Span("█" * 20, "red")
    assert here.bar(3, 0, 2).text == "██"
    assert Page(80, plain=True).bar(2, 4, 4).text == "##"


def test_signs_that_a_plain_terminal_cannot_show_are_said_in_ascii() -> None:
    assert Page(80, plain=True).say("µ ≥ 3 °C – β") == "u >= 3 deg C - ?"
    assert Page(80).say("µ ≥ 3 °C – β") == "µ ≥ 3 °C – β"


def test_a_label_too_wide_for_the_page_stands_above_its_text() -> None:
    narrow = ["".join(s.text for s in line) for line in Page(24).hanging("cause", "x y", column=17)]
    assert narrow == ["  cause", "    x y"]
    wide = ["".join(s.text for s in line) for line in Page(80).hanging("cause", "x y", column=17)]
    assert wide == ["  cause            x y"]


def test_stretches_that_do_not_fit_beside_each_other_stand_below() -> None:
    spans = (Span("URGENT", "bold"), Span("a long name"), Span("RF-01", "dim"))

    def rows(width: int) -> list[str]:
        return ["".join(s.text for s in line) for line in Page(width).row(spans, indent=1)]

    assert rows(40) == [" URGENT  a long name  RF-01"]
    assert rows(22) == [" URGENT  a long name", " RF-01"]
    assert rows(12) == [" URGENT", " a long name", " RF-01"]
    assert rows(11) == [" URGENT", " a long", " name", " RF-01"]
