"""Cases made from the rules: sound, confirmed, as hard as asked for, the same for a seed."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from bme_assist.cases import Case, read_cases
from bme_assist.cases.closure import contradictions
from bme_assist.knowledge import KnowledgeBase
from bme_assist.practice.case_review import review_cases
from bme_assist.practice.difficulty import DIFFICULTIES, Difficulty, measured
from bme_assist.practice.generate import generate
from bme_assist.practice.places import Places
from bme_assist.practice.sheet import sheet_of
from bme_assist.reports.document import ENDINGS, document_bytes
from bme_assist.reports.sheet import faculty_sheet, learner_sheet
from bme_assist.resources import case_library
from bme_assist.workup import assess

pytestmark = pytest.mark.many


@pytest.fixture(scope="module")
def library(knowledge: KnowledgeBase) -> Sequence[Case]:
    files = sorted(case_library().glob("*.feature"))
    return [case for file in files for case in read_cases(file, knowledge)]


@pytest.fixture(scope="module")
def places(library: Sequence[Case]) -> Places:
    return Places.of(library)


@pytest.fixture(scope="module")
def made(knowledge: KnowledgeBase, places: Places) -> dict[tuple[str, int], Case]:
    found: dict[tuple[str, int], Case] = {}
    for number, category in enumerate(knowledge.categories):
        for difficulty in DIFFICULTIES if number % 3 == 1 else (2,):
            case = generate(category.name, difficulty, 5, knowledge, places)
            assert case is not None, (category.name, difficulty)
            found[category.name, difficulty] = case
    return found


def test_the_intended_category_leads_and_nothing_contradicts(
    made: dict[tuple[str, int], Case], knowledge: KnowledgeBase
) -> None:
    for (category, _), case in made.items():
        assert not contradictions(case.recorded, knowledge)
        answer = assess(case, knowledge)
        assert answer.leading == category == case.expected.category
        assert answer.must_act == (case.expected.urgency != "not urgent") or not answer.must_act


def test_difficulty_is_measured_and_rises_with_what_was_asked(
    made: dict[tuple[str, int], Case], knowledge: KnowledgeBase
) -> None:
    shares: dict[int, list[float]] = {difficulty: [] for difficulty in DIFFICULTIES}
    for (_, difficulty), case in made.items():
        found = measured(case, knowledge)
        assert found.level == difficulty
        assert f"{found.astray} of {found.views}" in case.text
        shares[difficulty].append(found.share)
    easy, middle, hard = (max(shares[1]), min(shares[2]), min(shares[3]))
    assert easy == 0 < middle <= 1 / 2 < hard


def test_no_two_are_the_same_and_a_seed_always_gives_the_same(
    made: dict[tuple[str, int], Case], knowledge: KnowledgeBase, places: Places
) -> None:
    words = [frozenset(one.words for one in case.recorded) for case in made.values()]
    assert len(set(words)) == len(words)
    again = generate("infectious", 2, 5, knowledge, places)
    assert again == made["infectious", 2]


def test_places_of_a_made_case_were_seen_together(
    made: dict[tuple[str, int], Case], places: Places
) -> None:
    for case in made.values():
        assert places.fit({one.finding: one.value for one in case.recorded if one.value})
    assert not places.fit(
        {"pain site": frozenset({"jaw"}), "marrow edema site": frozenset({"toe"})}
    )


@pytest.mark.parametrize(
    ("difficulty", "level"),
    [
        (Difficulty(0, 4, reached=True), 1),
        (Difficulty(2, 4, reached=True), 2),
        (Difficulty(3, 4, reached=True), 3),
        (Difficulty(0, 0, reached=True), 1),
        (Difficulty(0, 4, reached=False), 3),
    ],
)
def test_the_level_follows_from_the_share(difficulty: Difficulty, level: int) -> None:
    assert difficulty.level == level


def test_the_shipped_library_needs_no_mending(
    library: Sequence[Case], knowledge: KnowledgeBase
) -> None:
    some = library[::4]
    assert not [one for one in review_cases(some, knowledge) if one.weight == "must"]


def test_the_learner_gets_no_key_and_the_faculty_gets_all(
    library: Sequence[Case], knowledge: KnowledgeBase
) -> None:
    for case in library[::9]:
        sheet = sheet_of(case, knowledge)
        faculty, learner = faculty_sheet(sheet), learner_sheet(sheet)
        assert f"**Answer**, published: {sheet.titles[sheet.key.category]}" in faculty
        assert "Answer" not in learner
        for shown in sheet.stages:
            for asked in shown.asked:
                assert asked.answer in faculty
                assert asked.answer in learner
        for flag in sheet.critical:
            assert flag.rule in faculty
            assert flag.rule not in learner


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_sheet_is_the_same_bytes_every_time(
    library: Sequence[Case], knowledge: KnowledgeBase, ending: str
) -> None:
    text = faculty_sheet(sheet_of(library[0], knowledge))
    assert document_bytes(text, ending) == document_bytes(text, ending)


def test_what_stands_in_a_case_is_never_taken_for_markup() -> None:
    page = document_bytes("# A <script>alert(1)</script>\n\n<b>bold</b>\n", ".html").decode()
    assert "<script>" not in page
    assert "<b>bold" not in page


def test_a_pdf_is_read_back(library: Sequence[Case], knowledge: KnowledgeBase) -> None:
    import io

    from pypdf import PdfReader

    case = library[0]
    pages = PdfReader(
        io.BytesIO(document_bytes(faculty_sheet(sheet_of(case, knowledge)), ".pdf"))
    ).pages
    words = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert "Question script and expected answers" in words
    assert case.name[:30] in words
    assert len(pages) <= 3
