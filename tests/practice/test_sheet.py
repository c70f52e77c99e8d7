"""What the sheets say is computed, fits the paper, and does not tell the learner."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from tests.workup.small import evidence, small_rules

from bme_assist import Case, KnowledgeBase
from bme_assist.cases import Expected
from bme_assist.practice.sheet import Sheet, sheet_of
from bme_assist.reports.document import document_bytes
from bme_assist.reports.sheet import faculty_sheet, learner_sheet

MM = 72 / 25.4


@pytest.mark.parametrize(
    ("published", "strength", "said"),
    [
        ("infectious", "weak", "the answer has more in its favor (+2 points against +1)"),
        (
            "infectious",
            "moderate",
            "and it has as much in its favor as the answer (+2 points each)",
        ),
        ("infectious", "strong", "and it has more in its favor than the answer (+3 points to +2)"),
        ("", "weak", "the answer has more in its favor (+2 points against +1)"),
    ],
)
def test_the_points_of_a_wrong_turn_are_compared(
    published: str, strength: str, said: str, tmp_path: Path
) -> None:
    rules = small_rules(
        tmp_path,
        evidence_infectious=[evidence("INF-01", "fever", "for", "moderate")],
        evidence_inflammatory=[evidence("IFL-01", "night pain", "for", strength)],
    )
    case = Case.of(rules, ["fever", "night pain"])
    page = faculty_sheet(sheet_of(replace(case, expected=Expected(category=published)), rules))
    assert f"nothing recorded speaks against it{'; ' if said[0] == 't' else ', '}{said}" in page


def test_a_difficulty_says_what_it_rests_on(knee: Case, small: KnowledgeBase) -> None:
    # Night pain makes it inflammatory from the symptoms on, until the effusion is seen.
    assert "3 of 3 (3 of 4 views on the way lead astray)" in faculty_sheet(sheet_of(knee, small))
    missed = replace(knee, expected=replace(knee.expected, category="transient BMES"))
    assert "3 of 3 (the rules never come to the answer; " in faculty_sheet(sheet_of(missed, small))
    short = replace(knee, recorded=knee.recorded[:1])
    assert "everything stands in one stage" in faculty_sheet(sheet_of(short, small))


def test_a_learner_has_a_page_and_a_box_for_each_stage(knee: Case, small: KnowledgeBase) -> None:
    text = learner_sheet(sheet_of(knee, small))
    assert text.startswith("# A case, in 5 stages\n")
    assert knee.name not in text
    read = PdfReader(io.BytesIO(document_bytes(text, ".pdf")))
    assert read.metadata is not None
    assert read.metadata.title == "A case, in 5 stages"
    words = [page.extract_text() for page in read.pages]
    assert len(words) == 5
    for at, page in enumerate(words):
        assert f"{at + 1}. " in page
        assert "must someone act now?" in page
        assert f"{at + 2}. " not in page


@pytest.mark.parametrize("sheet", [learner_sheet, faculty_sheet])
def test_bullets_stand_within_the_margin(
    sheet: Callable[[Sheet], str], knee: Case, small: KnowledgeBase
) -> None:
    read = PdfReader(io.BytesIO(document_bytes(sheet(sheet_of(knee, small)), ".pdf")))
    lefts: list[float] = []

    def note(text: str, _cm: object, tm: Sequence[float], _font: object, _size: object) -> None:
        if "•" in text:
            lefts.append(tm[4])

    for page in read.pages:
        page.extract_text(visitor_text=note)
    assert lefts
    assert min(lefts) >= 15 * MM
