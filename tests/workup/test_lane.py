"""The lane of danger: flags that nothing lowers, dangers with their state, causes outside."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.workup.small import danger, evidence, feature, flag, small_rules, work_up

from bme_assist import Assessment, KnowledgeBase

SEPTIC = flag(
    "RF-01", "septic arthritis", ["fever", "joint effusion"],
    danger="septic arthritis", **{"speaks against": ["C-reactive protein normal"]},
)  # fmt: skip


@pytest.fixture
def small(tmp_path: Path) -> KnowledgeBase:
    return small_rules(
        tmp_path,
        features=[feature("FEA-01", "febrile joint", ["fever", "joint swelling"])],
        red_flags=[
            flag("RF-02", "bone at risk", ["night pain"], urgency="soon"),
            flag("RF-03", "high temperature", ["temperature over 39 °C"], urgency="urgent"),
            SEPTIC,
            flag("RF-04", "warm foot", ["joint swelling"], suspects=[], urgency="soon",
                 **{"suspects outside": ["Charcot foot"]}),
        ],
        outside=[{
            "id": "OUT-01", "name": "Charcot foot", "when": ["joint swelling", "febrile joint"],
            "says": "think of the foot", "because": "a reason",
            "sources": [{"reference": "smith2020"}],
        }],
        dangers=[
            danger(
                "septic arthritis", category="infectious",
                missing=["joint effusion", "C-reactive protein", "fever"],
                **{
                    "arises unless": ["pain site is knee"],
                    "excluded by": [
                        {"when": ["no joint effusion"], "because": "no fluid",
                         "sources": [{"reference": "guide"}]},
                        {"when": ["C-reactive protein normal", "joint effusion"],
                         "because": "quiet", "sources": [{"reference": "guide"}]},
                    ],
                },
            ),
            danger("cord compression", missing=["fever"]),
        ],
        next_steps=[
            {"id": "NS-01", "step": "look", "stage": "imaging", "decides": "all",
             "because": "a reason", "sources": [{"reference": "guide"}]},
            {"id": "NS-02", "step": "act on it", "stage": "act on red flags", "decides": "all",
             "when": ["danger septic arthritis is flagged"],
             "because": "a reason", "sources": [{"reference": "guide"}]},
            {"id": "NS-03", "step": "ask", "stage": "act on red flags", "decides": "all",
             "when": ["danger septic arthritis is not excluded"],
             "because": "a reason", "sources": [{"reference": "guide"}]},
        ],
        evidence_infectious=[evidence("INF-01", "red flag of infectious")],
        evidence_transient_bmes=[evidence("TRA-01", "red flag of another cause", "against")],
    )  # fmt: skip


def state(answer: Assessment, name: str = "septic arthritis") -> str:
    return next(one.state for one in answer.dangers if one.name == name)


def test_flags_stand_in_order_of_haste(small: KnowledgeBase) -> None:
    answer = work_up(small, "night pain", "temperature 39.5 °C", "joint effusion")
    assert [one.rule for one in answer.red_flags] == ["RF-01", "RF-03", "RF-02"]
    assert [one.acts for one in answer.red_flags] == [True, True, False]
    assert answer.must_act
    assert not work_up(small, "night pain").must_act


def test_what_speaks_against_stands_beside_the_flag(small: KnowledgeBase) -> None:
    bare = work_up(small, "fever", "joint effusion").red_flags[0]
    more = work_up(small, "fever", "joint effusion", "C-reactive protein 3 mg/L").red_flags[0]
    assert bare.speaks_against == ()
    assert more.speaks_against == ("C-reactive protein 3 mg/L",)
    assert more.findings == ("fever", "joint effusion")


def test_a_flag_that_needs_the_figure_is_raised_and_says_so(small: KnowledgeBase) -> None:
    answer = work_up(small, "temperature 38.5-39.5 °C")
    assert answer.red_flags[0].rule == "RF-03"
    assert answer.red_flags[0].needs_figure == ("temperature over 39 °C",)
    assert answer.red_flags[0].findings == ("temperature 38.5 to 39.5 °C",)


def test_a_flag_wins_over_what_excludes(small: KnowledgeBase) -> None:
    found = ("joint effusion", "C-reactive protein 3 mg/L")
    excluded = work_up(small, *found)
    assert state(excluded) == "excluded"
    assert excluded.dangers[0].reasons == ("EXC-02",)
    assert excluded.dangers[0].step == ""
    flagged = work_up(small, *found, "fever")
    assert state(flagged) == "flagged"
    assert flagged.dangers[0].reasons == ("RF-01",)
    assert flagged.dangers[0].step == "NS-01"


def test_a_flag_wins_over_a_site_at_which_the_danger_does_not_arise(small: KnowledgeBase) -> None:
    assert state(work_up(small, "pain site knee")) == "does not arise"
    assert work_up(small, "pain site knee").dangers[0].reasons == ("pain site knee",)
    assert state(work_up(small, "pain site knee", "fever", "joint effusion")) == "flagged"


def test_what_excludes_goes_before_what_does_not_arise(small: KnowledgeBase) -> None:
    assert state(work_up(small, "pain site knee", "no joint effusion")) == "excluded"


def test_a_danger_not_excluded_names_what_is_missing(small: KnowledgeBase) -> None:
    answer = work_up(small, "no fever")
    assert state(answer) == "not excluded"
    assert answer.dangers[0].missing == ("joint effusion", "C-reactive protein")
    assert answer.dangers[0].reasons == ()
    assert answer.dangers[0].step == "NS-01"
    assert state(answer, "cord compression") == "not excluded"


def test_steps_read_the_state_of_a_danger(small: KnowledgeBase) -> None:
    flagged = work_up(small, "fever", "joint effusion")
    assert [one.rule for one in flagged.next_steps] == ["NS-02", "NS-01"]
    assert [one.rule for one in work_up(small).next_steps] == ["NS-03", "NS-01"]
    assert [one.rule for one in work_up(small, "no joint effusion").next_steps] == ["NS-01"]


def test_evidence_reads_flags_and_of_whom_they_are(small: KnowledgeBase) -> None:
    assert "INF-01" in work_up(small, "night pain").fired
    outside = work_up(small, "joint swelling")
    assert "INF-01" not in outside.fired
    assert "TRA-01" in outside.fired


def test_a_cause_outside_the_eight_is_named_with_its_source(small: KnowledgeBase) -> None:
    answer = work_up(small, "temperature 38.4 °C", "joint swelling")
    (cause,) = answer.outside
    assert cause.name == "Charcot foot"
    assert cause.findings == ("joint swelling", "febrile joint (fever, joint swelling)")
    assert cause.sources[0].citation == "On bones. Bone J 2020"
    assert cause.sources[0].basis == "beyond"
    assert work_up(small, "joint swelling").outside == ()
