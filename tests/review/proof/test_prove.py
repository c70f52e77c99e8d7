"""Statements about a small rule base: the true ones are proven, the false ones get their case."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests.review.proof.small import FILES, proving_rules, statement
from tests.workup.small import FILES as FRAME
from tests.workup.small import Entry, evidence, flag

from bme_assist import KnowledgeBase, assess, read_cases
from bme_assist.reports.proofs import case_files, proof_data
from bme_assist.review.proof.outcome import Outcome
from bme_assist.review.proof.prove import prove
from bme_assist.review.proof.run import prove_all

MORE = "anything more recorded"
FOR = "more that speaks for the category"


def outcome_of(folder: Path, says: Entry, **files: Any) -> tuple[Outcome, KnowledgeBase]:
    knowledge = proving_rules(folder, says, **files)
    return prove(knowledge.safety[0], knowledge), knowledge


def recorded(outcome: Outcome) -> list[list[list[str]]]:
    return [[[one.words for one in c.recorded] for c in e.cases] for e in outcome.counterexamples]


TRUE = [
    statement(
        "SAF-01",
        in_every_case_with=["fever", "joint swelling"],
        then=["a red flag asks for immediate action", "danger septic arthritis is flagged"],
        then_never=["danger septic arthritis is excluded", "transient BMES leads"],
    ),
    statement("SAF-02", nothing_recorded_but=["asking"], then_never=["red flag high marker"]),
    statement("SAF-03", nothing_recorded_but=[], then=["no leading category"]),
    statement("SAF-04", nothing_recorded_but=["temperature"], then_never=["any red flag"]),
    statement(
        "SAF-05",
        for_each="category",
        in_every_case_with=["the category stands at not supported or worse"],
        then_never=["the category leads"],
    ),
    statement(
        "SAF-06",
        for_each="specific category",
        and_in_the_same_case_with=FOR,
        then=["the net points of the category are not lower"],
    ),
    statement(
        "SAF-07",
        in_every_case_with=["red flag septic arthritis"],
        and_in_the_same_case_with=MORE,
        then=["red flag septic arthritis"],
    ),
    statement("SAF-08", in_every_case_with=["a finding of symptoms is present"],
              then=["a next step is listed", "the last next step belongs to imaging",
                    "next step NS-01 is listed"],
              nothing_recorded_but=["fever", "pain site"]),
    statement(
        "SAF-09",
        for_each="danger",
        in_every_case_with=["a red flag of the danger is raised"],
        then=["the danger is flagged", "the step of the danger is listed"],
        then_never=["the danger is not arising"],
    ),
    statement(
        "SAF-10",
        in_every_case_with=["temperature at least 38 °C", "joint swelling"],
        then=["a red flag asks for action"],
    ),
    statement("SAF-11", in_every_case_with=["no fever"],
              then=["infectious stands at possible or worse"]),
]  # fmt: skip


@pytest.mark.parametrize("says", TRUE, ids=lambda one: one["id"])
def test_what_is_true_of_every_case_is_proven(tmp_path: Path, says: Entry) -> None:
    outcome, _ = outcome_of(tmp_path, says)
    assert outcome.is_proven
    assert outcome.questions >= 1


FALSE = [
    # An implication over cases.
    (
        statement("SAF-01", in_every_case_with=["fever"], then=["any red flag"]),
        [[["fever"]]],
    ),
    # A choice of phrases, and a threshold that is not quite the right one.
    (
        statement(
            "SAF-02",
            in_every_case_with=["temperature at least 37 °C", "joint swelling"],
            then=["a red flag asks for immediate action"],
        ),
        [[["temperature 37 °C", "joint swelling"]]],
    ),
    # What may be recorded at all.
    (
        statement(
            "SAF-03", nothing_recorded_but=["imaging"],
            then_never=["a danger of infectious is excluded"],
        ),
        [[["no joint effusion"]]],
    ),
    # An undecided figure raises a flag, and is the only thing that needs to be recorded.
    (
        statement(
            "SAF-04", in_every_case_with=["any red flag"], nothing_recorded_but=["laboratory"],
            then=["C-reactive protein over 100 mg/L"],
        ),
        [[["C-reactive protein 0 to 600 mg/L"]]],
    ),
    # Two cases: what is never taken back.
    (
        statement(
            "SAF-05", for_each="red flag",
            in_every_case_with=["the condition of the red flag holds"],
            and_in_the_same_case_with=MORE, then=["the red flag is raised"],
        ),
        [[["joint effusion"], ["recent injury", "joint effusion"]]],
    ),
    # Two cases: more in favor, and yet one stays below.
    (
        statement(
            "SAF-06", for_each="specific category", and_in_the_same_case_with=FOR,
            then=["the category stands at possible or better"],
        ),
        [[[], []], [[], []]],
    ),
    # The ranking.
    (
        statement(
            "SAF-07",
            in_every_case_with=["pain site hip"],
            then_never=["transient BMES leads"],
        ),
        [[["pain site hip"]]],
    ),
    (
        statement("SAF-08", for_each="category", then=["no leading category"]),
        None,
    ),
    # A group, the next steps, and what only silence brings.
    (
        statement(
            "SAF-09",
            in_every_case_with=[{"at least 2 of": ["fever", "night pain", "pain site knee"]}],
            then_never=["the last next step belongs to tissue"],
        ),
        None,
    ),
    (
        statement("SAF-10", in_every_case_with=[{"unless": ["a finding is recorded as absent"]}],
                  then=["danger septic arthritis is excluded"]),
        [[[]]],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("says", "smallest"), FALSE, ids=range(len(FALSE)))
def test_what_is_false_is_refuted_by_the_smallest_case(
    tmp_path: Path, says: Entry, smallest: list[list[list[str]]] | None
) -> None:
    outcome, knowledge = outcome_of(tmp_path, says)
    assert not outcome.is_proven
    assert all(example.fails for example in outcome.counterexamples)
    if smallest is None:
        assert all(len(e.cases[0].recorded) <= 2 for e in outcome.counterexamples)
    else:
        assert recorded(outcome) == smallest
    for number, (name, text) in enumerate(case_files(outcome, knowledge)):
        file = tmp_path / name
        file.write_text(text, encoding="utf-8")
        cases = read_cases(file, knowledge)
        assert [c.recorded for c in cases] == _written(outcome, number, cases)
        assert all(assess(case, knowledge) for case in cases)


def _written(outcome: Outcome, number: int, cases: Any) -> list[Any]:
    """What stands in the file, in the words of the file and with its places."""
    wanted = outcome.counterexamples[number].cases
    for one, other in zip(wanted, cases, strict=True):
        said = [(r.finding, r.value) for r in one.recorded]
        assert said == [(r.finding, r.value) for r in other.recorded]
    return [case.recorded for case in cases]


def test_points_that_take_away_are_seen(tmp_path: Path) -> None:
    scale = {**FRAME["scale.yaml"]}
    scale["strengths"] = [{**one} for one in scale["strengths"]]
    scale["strengths"][0]["points"] = -1
    says = statement(
        "SAF-01", for_each="specific category", and_in_the_same_case_with=FOR,
        then=["the net points of the category are not lower"],
    )  # fmt: skip
    outcome, _ = outcome_of(tmp_path, says, scale=scale)
    (example,) = outcome.counterexamples
    assert example.about == "infectious"
    assert example.rules == ("INF-02",)


def test_a_flag_that_loses_its_danger_is_seen(tmp_path: Path) -> None:
    flags = [flag("RF-01", "septic arthritis", ["fever"])]
    says = statement(
        "SAF-01", for_each="danger", in_every_case_with=["a red flag of the danger is raised"],
        then_never=["the danger is excluded"],
    )  # fmt: skip
    outcome, _ = outcome_of(tmp_path, says, red_flags=flags)
    assert recorded(outcome) == [[["fever", "no joint effusion"]]]
    assert outcome.counterexamples[0].rules == ("RF-01", "EXC-01")


def test_a_statement_about_no_case_at_all_is_no_proof(tmp_path: Path) -> None:
    says = statement(
        "SAF-01", in_every_case_with=["joint effusion"], nothing_recorded_but=["symptoms"],
        then_never=["any red flag"],
    )  # fmt: skip
    outcome, _ = outcome_of(tmp_path, says)
    assert outcome.is_empty
    assert not outcome.is_proven
    assert proof_data([outcome])["empty"] == 1


def test_what_implies_what_is_known_to_the_solver(tmp_path: Path) -> None:
    """Fever absent and 39 °C contradict each other, so no case has both."""
    says = statement(
        "SAF-01", in_every_case_with=["no fever", "temperature recorded"],
        then=["temperature under 38 °C"],
    )  # fmt: skip
    outcome, _ = outcome_of(tmp_path, says)
    assert outcome.is_proven


def test_processes_share_the_work_and_the_order_stays(tmp_path: Path) -> None:
    knowledge = proving_rules(tmp_path, *TRUE)
    told: list[tuple[int, int]] = []
    alone = prove_all(
        knowledge.safety, knowledge, progress=lambda done, of: told.append((done, of))
    )
    assert [outcome.statement.id for outcome in alone] == [one["id"] for one in TRUE]
    assert told[0] == (0, len(TRUE))
    assert told[-1] == (len(TRUE), len(TRUE))
    assert prove_all(knowledge.safety[:3], knowledge, processes=2) == alone[:3]


def test_decisive_evidence_goes_first_as_in_the_workup(tmp_path: Path) -> None:
    """More points do not lead past decisive evidence; the solver knows the ranking exactly."""
    files = {
        **FILES,
        "red_flags": [],
        "evidence_infectious": [evidence("INF-01", "fever", strength="decisive")],
        "evidence_inflammatory": [
            evidence("IFL-01", "night pain", strength="strong", condition="rheumatoid arthritis"),
            evidence("IFL-02", "joint swelling", strength="strong"),
        ],
    }
    says = statement("SAF-01", in_every_case_with=["fever"], then_never=["inflammatory leads"])
    outcome, _ = outcome_of(tmp_path, says, **files)
    assert outcome.is_proven
