"""Coverage of small rules with known gaps, where every figure can be counted by hand."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from tests.review.damaged import FEATURES, knowledge_of, shown
from tests.workup.patients import random_patient
from tests.workup.test_properties import SEEDS, lots
from typer.testing import CliRunner

from bme_assist import CaseError, KnowledgeBase
from bme_assist.cases import close
from bme_assist.cli.app import app
from bme_assist.reports.coverage import coverage_data, coverage_lines, coverage_page
from bme_assist.review.coverage import Coverage, RuleCovered, cover
from bme_assist.review.expectation import FORMS, form_of, rule_named
from bme_assist.review.rehearsal import examples_in
from bme_assist.review.truths import Truths, places_of
from bme_assist.workup.worked import Worked


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("coverage")


@pytest.fixture(scope="module")
def small(place: Path) -> KnowledgeBase:
    return knowledge_of(place)


@pytest.fixture(scope="module")
def found(place: Path, small: KnowledgeBase) -> Coverage:
    return cover(shown(place, small), small)


def rule(found: Coverage, name: str) -> RuleCovered:
    return next(one for one in found.rules if one.rule.id == name)


def decided(found: Coverage, name: str) -> dict[str, bool]:
    return {one.words: one.pair is not None for one in rule(found, name).conditions}


def expected(found: Coverage, name: str) -> dict[str, bool]:
    return {one.name: one.expected_in is not None for one in rule(found, name).effects}


def test_each_changed_row_is_an_example_of_its_own(place: Path, small: KnowledgeBase) -> None:
    shown(place, small)
    examples = examples_in(place / "small.feature", small)
    assert [one.change for one in examples] == [
        "", "no fever", "C-reactive protein 20 mg/L",
        "", "fever, joint swelling not recorded", "no joint effusion", "no joint swelling",
        "edema resolved", "",
    ]  # fmt: skip
    swapped = examples[4]
    assert {one.words for one in swapped.case.recorded} == {"fever", "joint effusion"}
    assert [one.text for one in examples[7].then] == [
        'the next steps do not include "do NS-02"',
        'the red flag "septic arthritis" asks for immediate action',
    ]
    assert str(examples[1].where).endswith("small.feature:9:9")


def test_which_rules_fired(found: Coverage) -> None:
    assert {one.rule.id for one in found.rules if not one.fired_in} == {"INF-02", "IFL-01"}
    assert len(rule(found, "INF-01").fired_in) == 1
    assert found.fired.hits == len(found.rules) - 2


def test_which_effects_were_expected(found: Coverage) -> None:
    assert expected(found, "INF-01") == {"direction": True, "strength": True}
    assert expected(found, "IFL-02") == {"direction": False, "strength": False}
    assert expected(found, "RF-01") == {
        "raised": True, "urgency": True, "flagged": True, "points to infectious": False,
    }  # fmt: skip
    assert expected(found, "FEA-01") == {"concluded": True}
    assert expected(found, "NS-02") == {"due": False}


def test_which_conditions_decided(found: Coverage) -> None:
    assert decided(found, "INF-01") == {"fever": True, "C-reactive protein over 20 mg/L": True}
    assert decided(found, "RF-01") == {"hot joint": True, "joint effusion": True}
    assert decided(found, "FEA-01") == {"fever": True, "joint swelling": True}
    assert decided(found, "NS-02") == {"red flag septic arthritis": True, "edema resolved": True}
    assert decided(found, "IFL-01") == {"fever": False, "temperature at least 38 °C": False}


def test_a_pair_differs_in_the_condition_that_decides(found: Coverage) -> None:
    fever = rule(found, "INF-01").conditions[0]
    assert fever.pair is not None
    fires, silent = fever.pair
    assert "INF-01" in fires.fired
    assert "INF-01" not in silent.fired
    assert silent.example.change == "no fever"


def test_a_line_that_does_not_hold_counts_for_nothing(place: Path, small: KnowledgeBase) -> None:
    text = FEATURES.replace("INF-01 is strong evidence", "INF-01 is weak evidence")
    found = cover(shown(place, small, text), small)
    assert expected(found, "INF-01") == {"direction": False, "strength": False}
    [(_, turned)] = found.turned
    assert turned.said.where.line == 6
    assert "as strong evidence about infectious" in turned.message
    shown(place, small)


def test_the_page_names_all_that_is_missing(found: Coverage) -> None:
    lines = "\n".join(coverage_lines(found, missing=True))
    page = coverage_page(found)
    for words in (
        "no Then line expects that it speaks against inflammatory",
        "fires in no scenario",
        "never decides alone: temperature at least 38 °C",
    ):
        assert words in lines
        assert words in page
    assert "--missing lists it" in "\n".join(coverage_lines(found))
    data = json.loads(json.dumps(coverage_data(found)))
    assert data["fired"] == {"hits": 7, "of": 9, "percent": 77.78}


def test_the_command_ends_as_it_was_asked_to(place: Path, small: KnowledgeBase) -> None:
    def run(*words: str) -> int:
        line = ["coverage", str(place / "small.feature"), "--rules", str(place / "rules")]
        return CliRunner().invoke(app, [*line, "--processes", "1", *words]).exit_code

    assert run() == 0
    assert run("--at-least", "100") == 1
    assert run("--rule", "INF-01", "--at-least", "100", "--decisive", "100") == 0
    assert run("--rule", "INF-99") == 2
    assert run("--output", str(place / "page.md")) == 0
    assert (place / "page.md").read_text(encoding="utf-8").startswith("# What the scenarios show")


def test_problems_of_changes_are_named_where_they_stand(place: Path, small: KnowledgeBase) -> None:
    text = FEATURES.replace("| no fever ", "| fevr     ").replace("| changed  ", "| change   ", 1)
    file = place / "wrong.feature"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(CaseError, match=r"wrong.feature:7:\d+: BME605"):
        examples_in(file, small)
    file.write_text(FEATURES.replace("| no fever ", "| fevr     "), encoding="utf-8")
    with pytest.raises(CaseError, match=r'wrong.feature:9:9: BME201 "fevr"'):
        examples_in(file, small)
    file.unlink()
    with pytest.raises(CaseError, match="no feature file"):
        examples_in(place / "rules", small)


def test_every_form_reads_its_own_pattern_and_no_other() -> None:
    for form in FORMS:
        line = form.pattern.replace("{rule}", "INF-01").replace("{way}", "for")
        found = form_of(line)
        assert found is not None
        assert [one.pattern for one in FORMS if one.read(line) is not None] == [form.pattern]
        assert rule_named(line) == ("INF-01" if "{rule}" in form.pattern else "")


@lots(12)
@given(SEEDS)
def test_all_cases_at_once_are_seen_as_the_engine_sees_each(
    knowledge: KnowledgeBase, seed: int
) -> None:
    rng = Random(seed)
    patients = [random_patient(knowledge, rng) for _ in range(8)]
    cases = [Worked.of(one, close(one, knowledge), knowledge) for one in patients]

    class Seen:
        def __init__(self, w: Worked) -> None:
            self.values, self.concluded = w.values, w.run.concluded

    truths = Truths([Seen(one) for one in cases], knowledge)
    for one in knowledge.rules:
        if one.when:
            fired = [place for place, w in enumerate(cases) if one.id in w.firings]
            assert list(places_of(truths.fires(one))) == fired, one.id
            assert one.fires_in_doubt or truths.fires(one) == truths.when(one.when).sure
