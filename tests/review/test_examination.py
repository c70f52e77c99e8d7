"""An examination on made-up rules and cases whose every figure can be counted by hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.workup.small import evidence, flag, small_rules
from typer.testing import CliRunner

from bme_assist import CaseError, KnowledgeBase, UsageError, read_cases
from bme_assist.cli.app import app
from bme_assist.reports.examination import (
    astray,
    examination_data,
    examination_lines,
    examination_page,
)
from bme_assist.reports.picture import draw_examination
from bme_assist.review import Examination, Mean, Share, examine

CASES = """\
@case
Feature: Six cases

  @infectious @urgent @learn
  Scenario: Right and flagged
    Given a patient with fever, joint swelling

  @infectious @urgent @hard @check
  Scenario: Missed and silent
    Given a patient with night pain

  @inflammatory @not-urgent @learn
  Scenario: Right and calm
    Given a patient with rheumatoid factor

  @inflammatory @soon @also-infectious @check
  Scenario: Wrong, over-called, and yet accepted
    Given a patient with fever

  @inflammatory @not-urgent @hard @check
  Scenario: Nothing speaks
    Given a patient with recent injury

  @infectious @immediate @learn
  Scenario: Right again
    Given a patient with fever
"""


@pytest.fixture
def small(tmp_path: Path) -> KnowledgeBase:
    return small_rules(
        tmp_path,
        evidence_infectious=[evidence("INF-01", "fever", strength="moderate")],
        evidence_inflammatory=[
            evidence("IFL-01", "rheumatoid factor", strength="moderate"),
            evidence("IFL-02", "night pain"),
        ],
        red_flags=[flag("RF-01", "septic joint", ["fever"])],
    )


@pytest.fixture
def examination(small: KnowledgeBase) -> Examination:
    return examine(read_cases("six.feature", small, text=CASES), small)


def test_every_figure_can_be_counted_by_hand(examination: Examination) -> None:
    measures = examination.groups()["all cases"]
    assert measures.cases == 6
    assert measures.top1 == Share(3, 6)
    assert measures.top1_accepted == Share(4, 6)
    assert measures.top3 == Share(6, 6)
    assert measures.undecided == Share(1, 6)
    assert measures.sensitivity == Share(2, 3)
    assert measures.specificity == Share(2, 3)
    assert measures.reciprocal_rank.value == pytest.approx((1 + 1 / 2 + 1 + 1 / 2 + 1 / 2 + 1) / 6)


def test_soon_is_not_urgent_and_immediate_is(examination: Examination) -> None:
    urgent = [answer.case.name for answer in examination.answers if answer.urgent]
    assert urgent == ["Right and flagged", "Missed and silent", "Right again"]


def test_the_halves_hard_cases_and_categories_are_groups(examination: Examination) -> None:
    sizes = {name: measures.cases for name, measures in examination.groups().items()}
    assert sizes == {
        "all cases": 6, "half learnt from": 3, "half only checked": 3, "hard cases": 2,
        "other cases": 4, "infectious": 3, "inflammatory": 3,
    }  # fmt: skip


def test_the_confusion_counts_every_case_once(examination: Examination) -> None:
    confusion = examination.confusion()
    assert confusion["infectious"]["infectious"] == 2
    assert confusion["infectious"]["inflammatory"] == 1
    assert confusion["inflammatory"]["undecided"] == 1
    assert sum(sum(row.values()) for row in confusion.values()) == 6


def test_the_reliability_counts_each_category_of_each_case(examination: Examination) -> None:
    found = examination.reliability()
    assert sum(share.of for share in found.values()) == 6 * 3
    assert found["possible"] == Share(3, 5)


def test_misses_silent_and_overcalled_cases_are_named(examination: Examination) -> None:
    assert [a.case.name for a in examination.misses()] == [
        "Missed and silent", "Wrong, over-called, and yet accepted", "Nothing speaks",
    ]  # fmt: skip
    assert [a.case.name for a in examination.silent()] == ["Missed and silent"]
    assert [a.case.name for a in examination.overcalled()] == [
        "Wrong, over-called, and yet accepted"
    ]


def test_a_miss_says_what_led_astray(examination: Examination) -> None:
    missed = examination.misses()[0]
    assert astray(missed) == "for inflammatory: IFL-02; for infectious: nothing"


def test_the_reports_agree(examination: Examination) -> None:
    text = "\n".join(examination_lines(examination))
    page = examination_page(examination)
    data = examination_data(examination)
    words = "3 of 6, 50.0 % (18.8 to 81.2)"
    assert words in text
    assert words in page
    assert data["groups"]["all cases"]["top1"]["hits"] == 3  # type: ignore[index]
    for answer in examination.misses():
        assert answer.case.name in text
        assert answer.case.name in page
    assert json.loads(json.dumps(data)) == data


@pytest.mark.parametrize(("tags", "lacking"), [("@urgent", "category"), ("@infectious", "urgency")])
def test_a_case_without_its_truth_is_refused(small: KnowledgeBase, tags: str, lacking: str) -> None:
    text = f"Feature: F\n\n  {tags}\n  Scenario: S\n    Given a patient with fever\n"
    with pytest.raises(CaseError, match=f'BME607 case "S" carries no expected {lacking}'):
        examine(read_cases("s.feature", small, text=text), small)


def test_a_mean_of_few_numbers_is_wide() -> None:
    assert Mean.of_all([]) == Mean(None, 0)
    assert Mean.of_all([0.5]) == Mean(0.5, 1, 0.0, 1.0)
    assert Mean.of_all([]).words == "no case"
    several = Mean.of_all([0.2, 0.4, 0.6])
    assert several.low < 0.4 < several.high


@pytest.mark.parametrize("kind", ["svg", "png"])
def test_the_same_examination_gives_the_same_picture(
    examination: Examination, tmp_path: Path, kind: str
) -> None:
    one, other = tmp_path / f"one.{kind}", tmp_path / f"other.{kind}"
    draw_examination(examination, one)
    draw_examination(examination, other)
    assert one.read_bytes() == other.read_bytes()
    if kind == "svg":
        assert "Reliability of the standings" in one.read_text(encoding="utf-8")


def test_another_kind_of_picture_is_refused(examination: Examination, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"end it in \.svg or \.png"):
        draw_examination(examination, tmp_path / "one.gif")


def test_without_the_drawing_library_one_line_says_how_to_get_it(
    examination: Examination, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "matplotlib", None)
    with pytest.raises(UsageError, match=r"pip install \"bme-assist\[pictures\]\""):
        draw_examination(examination, tmp_path / "one.svg")


# ---- on the command line -------------------------------------------------------------------


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "three.feature"
    path.write_text(
        "@case\nFeature: F\n\n  @infectious @urgent\n  Scenario: A hot knee\n"
        "    Given a 40-year-old man with fever, knee pain, joint swelling, joint warmth\n",
        encoding="utf-8",
    )
    return path


def test_evaluate_prints_text_markdown_and_json(file: Path, tmp_path: Path) -> None:
    run = CliRunner().invoke
    assert "all cases (1)" in run(app, ["evaluate", str(file)]).stdout
    assert run(app, ["evaluate", str(tmp_path), "--format", "markdown"]).stdout.startswith("# Ex")
    answer = json.loads(run(app, ["evaluate", str(file), "--json"]).stdout)
    assert answer["cases"] == 1


def test_evaluate_draws(file: Path, tmp_path: Path) -> None:
    picture = tmp_path / "examination.svg"
    found = CliRunner().invoke(app, ["evaluate", str(file), "--picture", str(picture)])
    assert found.exit_code == 0
    assert picture.is_file()


def test_evaluate_refuses_contradictory_forms_and_empty_folders(tmp_path: Path) -> None:
    run = CliRunner().invoke
    assert run(app, ["evaluate", "--json", "--format", "text"]).exit_code == 2
    empty = run(app, ["evaluate", str(tmp_path)])
    assert empty.exit_code == 1
    assert "no case lies in this folder" in empty.stderr


def test_the_problems_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.yaml").write_text("findings: [fevr]\n", encoding="utf-8")
    found = CliRunner().invoke(app, ["evaluate", str(tmp_path)])
    assert found.exit_code == 1
    assert found.stderr.count("BME201") == 2
    assert not found.stdout


def test_the_literature_table_in_three_forms() -> None:
    run = CliRunner().invoke
    text = run(app, ["literature"]).stdout
    entries = json.loads(run(app, ["literature", "--json"]).stdout)
    page = run(app, ["literature", "--format", "markdown"]).stdout
    assert text.splitlines()[-1].startswith(f"{len(entries)} entries: ")
    assert page.count("\n") == len(entries) + 2


def test_every_entry_of_the_literature_is_carried_or_set_aside(knowledge: KnowledgeBase) -> None:
    carried = {name for rule in knowledge.rules for name in rule.carries}
    left = [
        entry.id
        for entry in knowledge.literature
        if entry.id not in carried and not entry.set_aside_because
    ]
    assert not left
