"""The parts of the answer on small rules: ranking, plan, options, sections, gaps, trail."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests.workup.small import (
    FILES,
    category,
    danger,
    evidence,
    feature,
    flag,
    limit,
    option,
    small_rules,
    step,
    work_up,
)

from bme_assist import Assessment, Case, CaseError, KnowledgeBase, assess
from bme_assist.knowledge import Source
from bme_assist.workup.cite import cite


def rules(folder: Path, **files: Any) -> KnowledgeBase:
    return small_rules(folder, **files)


# ---- the ranking -------------------------------------------------------------------------------


def test_an_empty_case_is_undecided_and_says_why(tmp_path: Path) -> None:
    answer = work_up(rules(tmp_path))
    assert answer.leading is None
    assert answer.undecided_because == (
        "nothing entered speaks for or against any of the eight categories"
    )
    assert [one.category for one in answer.candidates] == [
        "infectious", "inflammatory", "transient BMES",
    ]  # fmt: skip
    assert answer.findings == ()
    assert answer.trail == ()


def test_below_possible_no_category_leads(tmp_path: Path) -> None:
    small = rules(
        tmp_path, evidence_infectious=[evidence("INF-01", "no fever", "against", "strong")]
    )
    answer = work_up(small, "no fever")
    assert answer.leading is None
    assert answer.undecided_because == (
        "no category stands at possible or better; nearest is inflammatory"
    )
    assert [one.category for one in answer.candidates][-1] == "infectious"


def test_the_leading_candidate_shows_all_that_was_weighed(tmp_path: Path) -> None:
    small = rules(
        tmp_path,
        evidence_infectious=[
            evidence("INF-01", "fever", aspect="inflammation"),
            evidence("INF-02", "C-reactive protein raised", strength="moderate",
                     aspect="inflammation"),
            evidence("INF-03", "joint effusion", strength="strong",
                     condition="septic arthritis"),
            evidence("INF-04", "night pain", condition="osteomyelitis"),
            evidence("INF-05", "recent injury", "against"),
        ],
    )  # fmt: skip
    found = ("fever", "C-reactive protein 85 mg/L", "joint effusion", "night pain")
    answer = work_up(small, *found, "recent injury")
    first = answer.candidates[0]
    assert (answer.leading, first.rank, first.category) == ("infectious", 1, "infectious")
    assert (first.best_condition, first.net, first.standing) == ("septic arthritis", 4, "supported")
    assert [(e.rule, e.points, e.counted) for e in first.evidence_for] == [
        ("INF-03", 3, True), ("INF-02", 2, True), ("INF-01", 0, False), ("INF-04", 0, False),
    ]  # fmt: skip
    assert [e.not_counted_because for e in first.evidence_for] == [
        "", "", "same aspect as INF-02", "speaks about osteomyelitis",
    ]  # fmt: skip
    assert [(e.rule, e.points) for e in first.evidence_against] == [("INF-05", 1)]
    assert first.evidence_for[1].findings == ("C-reactive protein 85 mg/L",)
    assert answer.undecided_because == ""


def test_a_diagnosis_of_exclusion_reads_flags_and_standings(tmp_path: Path) -> None:
    small = rules(
        tmp_path,
        red_flags=[
            flag("RF-01", "joint", ["fever"]),
            flag("RF-02", "hip", ["recent injury"], suspects=["transient BMES"]),
        ],
        evidence_infectious=[
            evidence("INF-01", "joint swelling", strength="decisive", condition="septic arthritis"),
            evidence("INF-02", "night pain"),
        ],
        evidence_transient_bmes=[
            evidence("TRA-01", "edema resolved", strength="decisive"),
            evidence("TRA-02", "infectious is at least possible", "against"),
            evidence("TRA-03", "septic arthritis is supported", "against"),
            evidence("TRA-04", "another category is at least possible", "against"),
            limit("TRA-90", ["red flag of another cause"], "not supported"),
            limit("TRA-91", ["another category is supported"], "possible"),
        ],
    )
    alone = work_up(small, "edema resolved")
    assert alone.leading == "transient BMES"
    assert alone.candidates[0].provisional
    flagged = work_up(small, "edema resolved", "fever")
    assert flagged.leading is None
    held = next(one for one in flagged.candidates if one.category == "transient BMES")
    assert (held.net, held.standing, held.limited_by) == (5, "not supported", ("TRA-90",))
    assert work_up(small, "edema resolved", "recent injury").leading == "transient BMES"
    doubted = work_up(small, "edema resolved", "night pain")
    assert {"TRA-02", "TRA-04"} <= set(doubted.fired)
    assert "TRA-91" not in doubted.fired
    proved = work_up(small, "edema resolved", "joint swelling")
    assert {"TRA-03", "TRA-91"} <= set(proved.fired)
    assert proved.leading == "infectious"


# ---- the plan and the options ------------------------------------------------------------------


@pytest.fixture
def planned(tmp_path: Path) -> KnowledgeBase:
    return rules(
        tmp_path,
        evidence_infectious=[
            evidence("INF-01", "fever"),
            evidence("INF-02", "joint effusion", strength="decisive", condition="septic arthritis"),
        ],
        evidence_inflammatory=[evidence("IFL-01", "rheumatoid factor", strength="decisive")],
        next_steps=[
            step("NS-01", "tissue", **{"before treatment": True}),
            step("NS-02", "imaging", **{"done when": ["joint effusion recorded", "night pain"]}),
            step("NS-03", "imaging", when=["leading category is infectious"]),
            step("NS-04", "act on red flags", when=["no leading category"]),
            step("NS-05", "act on red flags", when=["age under 16 years"]),
        ],
        management=[
            option("MAN-01", "infectious", caveat="with care"),
            option("MAN-02", "infectious", conditions=["septic arthritis"], approach="surgical"),
            option("MAN-03", "infectious", conditions=["osteomyelitis"]),
            option("MAN-04", "infectious", when=["age under 16 years"]),
            option("MAN-05", "inflammatory"),
            option("MAN-06", "transient BMES"),
        ],
    )


def steps(answer: Assessment) -> list[str]:
    return [one.rule for one in answer.next_steps]


def options(answer: Assessment) -> list[str]:
    return [one.rule for one in answer.management]


def test_steps_stand_by_stage_and_are_numbered(planned: KnowledgeBase) -> None:
    answer = work_up(planned, "fever", "age 6")
    assert steps(answer) == ["NS-05", "NS-02", "NS-03", "NS-01"]
    assert [one.number for one in answer.next_steps] == [1, 2, 3, 4]
    assert [one.before_treatment for one in answer.next_steps] == [False, False, False, True]


def test_a_step_is_left_out_once_any_of_what_does_it_is_recorded(planned: KnowledgeBase) -> None:
    assert "NS-02" in steps(work_up(planned, "no night pain"))
    assert "NS-02" not in steps(work_up(planned, "night pain"))
    assert "NS-02" not in steps(work_up(planned, "no joint effusion"))


def test_without_a_leading_category_the_plan_says_what_to_do(planned: KnowledgeBase) -> None:
    assert steps(work_up(planned)) == ["NS-04", "NS-02", "NS-01"]
    assert options(work_up(planned)) == []


def test_options_are_those_of_what_leads(planned: KnowledgeBase) -> None:
    general = work_up(planned, "fever")
    assert options(general) == ["MAN-01", "MAN-02", "MAN-03"]
    assert general.management[0].caveat == "with care"
    special = work_up(planned, "joint effusion", "age 6")
    assert options(special) == ["MAN-01", "MAN-02", "MAN-04"]


def test_options_are_those_of_what_is_supported_beside_it_too(planned: KnowledgeBase) -> None:
    both = work_up(planned, "joint effusion", "rheumatoid factor")
    assert both.leading == "infectious"
    assert options(both) == ["MAN-01", "MAN-02", "MAN-05"]


# ---- sources and sections ----------------------------------------------------------------------


def test_sources_are_ready_to_print(planned: KnowledgeBase) -> None:
    cited = cite(
        (
            Source(article="a.two", basis="inferred"),
            Source(reference="smith2020"),
            Source(reference="guide", basis="beyond"),
            Source(article="a.one", reference="guide", basis="stated"),
        ),
        planned,
    )
    assert [(c.heading, c.basis, c.citation) for c in cited] == [
        ("Two", "inferred", ""),
        ("", "beyond", "On bones. Bone J 2020"),
        ("", "beyond", "A guide"),
        ("One", "stated", "A guide"),
    ]


def test_sections_stand_in_order_of_relevance_with_the_reason(tmp_path: Path) -> None:
    three = [{"article": "a.three", "basis": "stated"}]
    files = {
        "red_flags": [flag("RF-01", "joint", ["night pain"], sources=three)],
        "evidence_infectious": [evidence("INF-01", "fever", strength="strong")],
        "next_steps": [step("NS-01", "imaging", sources=three)],
        "management": [option("MAN-01", "infectious", sources=[{"reference": "guide"}])],
    }
    small = rules(tmp_path, **files)
    quiet = work_up(small, "fever")
    assert [(one.id, one.relevance) for one in quiet.sections] == [
        ("a.one", 13), ("a.two", 10), ("a.three", 1),
    ]  # fmt: skip
    assert quiet.sections[0].because == (
        "describes infectious, which leads", "cited by INF-01",
    )  # fmt: skip
    assert quiet.sections[0].path == ("Article", "One")
    flagged = work_up(small, "fever", "night pain")
    assert [(one.id, one.relevance) for one in flagged.sections] == [
        ("a.one", 13), ("a.two", 10), ("a.three", 9),
    ]  # fmt: skip


def test_sections_of_equal_relevance_stand_in_the_order_of_the_article(tmp_path: Path) -> None:
    sources = [{"article": f"a.{n}", "basis": "stated"} for n in ("three", "one", "three")]
    small = rules(tmp_path, next_steps=[step("NS-01", "imaging", sources=sources[:2])])
    assert [one.id for one in work_up(small).sections] == ["a.one", "a.three"]
    twice = rules(tmp_path / "twice", next_steps=[step("NS-01", "imaging", sources=sources)])
    (first, *_) = work_up(twice).sections
    assert (first.id, first.relevance, first.because) == ("a.three", 2, ("cited by NS-01",))


def test_evidence_about_what_does_not_lead_weighs_less(tmp_path: Path) -> None:
    small = rules(
        tmp_path,
        evidence_infectious=[evidence("INF-01", "fever", strength="decisive")],
        evidence_inflammatory=[
            evidence("IFL-01", "fever", strength="moderate",
                     sources=[{"article": "a.three", "basis": "inferred"}]),
        ],
        next_steps=[step("NS-01", "imaging", sources=[{"reference": "guide"}])],
    )  # fmt: skip
    relevance = {one.id: one.relevance for one in work_up(small, "fever").sections}
    assert relevance == {"a.one": 15, "a.two": 10, "a.three": 1}


# ---- what would matter -------------------------------------------------------------------------


def matter(answer: Assessment) -> dict[str, tuple[str, ...]]:
    return {one.name: one.because for one in answer.would_matter}


def test_what_a_danger_misses_comes_first(tmp_path: Path) -> None:
    small = rules(
        tmp_path,
        dangers=[danger("septic arthritis", missing=["joint effusion", "fever", "night pain"])],
        evidence_infectious=[
            evidence("INF-01", ["night pain", "rheumatoid factor"], strength="decisive"),
        ],
    )
    assert matter(work_up(small, "night pain")) == {
        "joint effusion": ("septic arthritis is not excluded",),
        "fever": ("septic arthritis is not excluded",),
        "rheumatoid factor": ("could speak for infectious (INF-01)",),
    }
    assert work_up(small).would_matter[0].burden == "imaging"


def test_a_finding_matters_when_it_alone_keeps_a_rule_from_firing(tmp_path: Path) -> None:
    small = rules(
        tmp_path,
        features=[feature("FEA-01", "hot joint", ["fever", "joint swelling"])],
        red_flags=[
            flag("RF-01", "hip", ["fever", {"any of": ["joint effusion", "night pain"]}]),
            flag("RF-02", "bone", ["fever", "recent injury"], urgency="soon"),
        ],
        evidence_infectious=[
            evidence("INF-01", ["fever", {"at least 2 of": [
                "fever", "joint swelling", "rheumatoid factor"]}], condition="osteomyelitis"),
            evidence("INF-02", ["fever", "pain site is hip", {"unless": ["night pain"]}]),
            evidence("INF-03", ["fever", "temperature over 39 °C", {"unless": ["fever"]}]),
            evidence("INF-04", ["hot joint", "age under 16 years"]),
            evidence("INF-05", ["no fever", "age under 16 years"]),
            evidence("INF-06", ["C-reactive protein raised", "edema resolved"]),
            evidence("INF-07", ["fever", {"at least 3 of": [
                "fever", "age under 16 years", "edema resolved"]}]),
        ],
    )  # fmt: skip
    assert matter(work_up(small, "fever")) == {
        "joint effusion": ("could raise the red flag hip (RF-01)",),
        "night pain": ("could raise the red flag hip (RF-01)",),
        "recent injury": ("could raise the red flag bone (RF-02)",),
        "joint swelling": ("could speak for osteomyelitis (INF-01)",),
        "rheumatoid factor": ("could speak for osteomyelitis (INF-01)",),
        "pain site": ("could speak for infectious (INF-02)",),
    }
    with_feature = matter(work_up(small, "fever", "joint swelling"))
    assert with_feature["age"] == ("could speak for infectious (INF-04)",)
    assert "pain site" not in matter(work_up(small, "fever", "night pain"))


def test_a_rule_of_which_nothing_holds_asks_for_nothing(tmp_path: Path) -> None:
    small = rules(tmp_path, evidence_infectious=[evidence("INF-01", "fever")])
    assert work_up(small).would_matter == ()
    assert work_up(small, "no fever").would_matter == ()


def test_at_most_eight_findings_are_asked_for(tmp_path: Path) -> None:
    names = [
        "recent injury", "fever", "night pain", "joint swelling", "rheumatoid factor",
        "joint effusion", "edema resolved", "pain site", "temperature", "C-reactive protein",
    ]  # fmt: skip
    dangers = [danger(f"danger of {name}", missing=[name]) for name in names]
    small = rules(tmp_path, dangers=dangers)
    assert len(work_up(small).would_matter) == 8


# ---- the record and the trail ------------------------------------------------------------------


def test_findings_are_shown_as_entered_or_as_implied(tmp_path: Path) -> None:
    small = rules(tmp_path)
    answer = work_up(small, "temperature 39 °C", "pain site hip", "pain site knee")
    assert [(one.words, one.implied_by) for one in answer.findings] == [
        ("fever", "temperature 39 °C"), ("pain site hip and knee", ""), ("temperature 39 °C", ""),
    ]  # fmt: skip


def test_a_finding_that_no_rule_read_is_named(tmp_path: Path) -> None:
    small = rules(
        tmp_path,
        red_flags=[flag("RF-01", "cold", ["C-reactive protein over 50 mg/L"])],
        evidence_infectious=[evidence("INF-01", "fever")],
    )
    answer = work_up(small, "night pain", "fever", "joint swelling not recorded")
    assert answer.not_used == ("night pain",)
    through = work_up(small, "temperature 39 °C", "recent injury")
    assert through.not_used == ("recent injury",)
    both = work_up(small, "temperature 39 °C", "fever")
    assert both.not_used == ()
    awaiting = work_up(small, "C-reactive protein raised")
    assert awaiting.not_used == ()


@pytest.mark.parametrize("turn", [1, -1])
def test_what_implies_a_finding_that_was_read_is_used_however_far_away(
    tmp_path: Path, turn: int
) -> None:
    implications = [
        {"if": "temperature at least 38 °C", "then": "fever", "because": "it is fever"},
        {"if": "fever", "then": "night pain", "because": "made up for this test"},
    ]
    small = rules(
        tmp_path,
        **{"findings/implications": implications[::turn]},
        evidence_infectious=[evidence("INF-01", "night pain")],
    )
    answer = work_up(small, "night pain", "fever", "temperature 39 °C")
    assert answer.not_used == ()


def test_the_trail_holds_every_rule_in_the_order_of_the_workup(tmp_path: Path) -> None:
    small = rules(
        tmp_path,
        features=[
            feature("FEA-02", "hot hip", ["hot joint", "pain site is hip"]),
            feature("FEA-01", "hot joint", ["fever", "joint swelling"]),
        ],
        red_flags=[flag("RF-01", "hip", ["hot hip"], danger="septic arthritis")],
        dangers=[danger("septic arthritis", **{"arises unless": ["hot hip"]})],
        evidence_infectious=[evidence("INF-01", "any red flag")],
        next_steps=[step("NS-01", "imaging"), step("NS-02", "imaging", when=["red flag hip"])],
    )
    answer = work_up(small, "fever", "joint swelling", "pain site hip")
    assert [(one.order, one.step, one.rule) for one in answer.trail] == [
        (1, "features", "FEA-01"),
        (2, "features 2", "FEA-02"),
        (3, "red flags", "RF-01"),
        (4, "evidence", "INF-01"),
        (5, "next steps", "NS-02"),
    ]
    assert answer.fired == tuple(one.rule for one in answer.trail)
    assert answer.trail[0].findings == ("fever", "joint swelling")
    assert "hot joint (fever, joint swelling)" in answer.trail[1].findings
    assert answer.trail[3].findings == ("any red flag",)


def test_the_rules_are_prepared_once(tmp_path: Path) -> None:
    small = rules(tmp_path)
    work_up(small)
    prepared = small.prepared["workup"]
    work_up(small, "fever")
    assert small.prepared["workup"] is prepared


def test_a_case_that_contradicts_itself_is_refused(tmp_path: Path) -> None:
    small = rules(tmp_path)
    fine = Case.of(small, ["temperature 39 °C"])
    wrong = small.phrases.recorded("no fever", fine.where)
    broken = type(fine)(name="", recorded=(*fine.recorded, wrong))
    with pytest.raises(CaseError, match="contradicts"):
        assess(broken, small)


def test_a_category_of_one_alone_leads(tmp_path: Path) -> None:
    single = {**FILES["categories.yaml"], "categories": [category("infectious", "INF", 1, [])]}
    small = rules(tmp_path, categories=single, evidence_infectious=[evidence("INF-01", "fever")])
    assert work_up(small, "fever").leading == "infectious"
