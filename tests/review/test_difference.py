"""Two small rule bases compared: what became of each rule, and whom the cases blame."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from tests.workup.small import (
    FILES,
    danger,
    evidence,
    feature,
    finding,
    flag,
    small_rules,
    step,
)
from typer.testing import CliRunner

from bme_assist import Case, KnowledgeBase
from bme_assist.cli.app import app
from bme_assist.reports.layout import Page
from bme_assist.reports.rule_changes import blame_words, difference_lines, moves
from bme_assist.reports.rule_changes_page import difference_data, difference_page
from bme_assist.review.background import background
from bme_assist.review.difference import Difference, compare_rules
from bme_assist.review.mixture import REST
from bme_assist.review.pairing import pair_rules

BASE: dict[str, Any] = {
    "features": [feature("FEA-01", "hot joint", ["fever", "joint swelling"])],
    "red_flags": [flag("RF-01", "septic arthritis", ["hot joint"], danger="septic arthritis")],
    "evidence_infectious": [
        evidence("INF-01", ["fever"], strength="moderate"),
        evidence("INF-02", ["night pain"]),
    ],
    "evidence_inflammatory": [evidence("IFL-01", ["rheumatoid factor"], strength="strong")],
    "dangers": [
        danger(
            "septic arthritis",
            **{"excluded by": [
                {"when": ["no joint effusion"], "because": "dry",
                 "sources": [{"reference": "guide"}]},
                {"when": ["edema resolved"], "because": "gone",
                 "sources": [{"reference": "guide"}]},
            ]},
        )
    ],
    "next_steps": [step("NS-01", "imaging"), step("NS-02", "tissue", when=["night pain"])],
}  # fmt: skip
CASES = {
    "hot": ["fever", "joint swelling"],
    "restless": ["night pain", "rheumatoid factor"],
    "both": ["fever", "night pain", "rheumatoid factor"],
    "dry": ["no joint effusion"],
}


def base(folder: Path, **files: Any) -> KnowledgeBase:
    return small_rules(folder, **{**BASE, **files})


def compared(old: KnowledgeBase, new: KnowledgeBase) -> Difference:
    cases = [(Case.of(new, found, name), new) for name, found in CASES.items()]
    return compare_rules(old, new, cases)


def blamed(found: Difference) -> dict[tuple[str, str], tuple[tuple[str, ...], bool]]:
    return {
        (one.case.name, aspect): (blame.changes, blame.together)
        for one in found.changed
        for aspect, blame in one.blame
    }


@pytest.fixture
def old(tmp_path: Path) -> KnowledgeBase:
    return base(tmp_path / "old")


def kinds(old: KnowledgeBase, new: KnowledgeBase) -> dict[str, str]:
    return {pair.key: pair.kind for pair in pair_rules(old, new) if pair.kind != "same"}


# ---- what became of each rule ------------------------------------------------------------------


def test_the_same_rules_are_the_same(old: KnowledgeBase, tmp_path: Path) -> None:
    new = base(tmp_path / "new")
    assert kinds(old, new) == {}
    assert compared(old, new).changed == ()
    assert background(old, new) == ()


def test_every_kind_of_change_is_told_apart(old: KnowledgeBase, tmp_path: Path) -> None:
    new = base(
        tmp_path / "new",
        evidence_infectious=[
            evidence("INF-01", ["febrile"], strength="moderate", because="a better reason"),
            evidence("INF-09", ["recent injury"], speaks="against"),
        ],
        evidence_inflammatory=[
            evidence("IFL-02", ["rheumatoid factor"], strength="strong", aspect="aspect of IFL-01")
        ],
        red_flags=[flag("RF-01", "septic arthritis", ["fever"], danger="septic arthritis")],
    )
    assert kinds(old, new) == {
        "RF-01": "changed", "INF-01": "reworded", "INF-09": "added", "IFL-02": "renumbered",
        "INF-02": "removed",
    }  # fmt: skip


def test_exclusions_go_by_what_they_say(old: KnowledgeBase, tmp_path: Path) -> None:
    ways = BASE["dangers"][0]["excluded by"]
    new_way = {"when": ["no fever"], "because": "cool", "sources": [{"reference": "guide"}]}
    first = {**BASE["dangers"][0], "excluded by": [new_way, *ways]}
    assert kinds(old, base(tmp_path / "a", dangers=[first])) == {"EXC-01": "added"}
    without = {**BASE["dangers"][0], "excluded by": ways[1:]}
    assert kinds(old, base(tmp_path / "b", dangers=[without])) == {"EXC-01 (before)": "removed"}
    other = {**ways[0], "when": ["no joint swelling"]}
    changed = {**BASE["dangers"][0], "excluded by": [other, ways[1]]}
    assert kinds(old, base(tmp_path / "c", dangers=[changed])) == {"EXC-01": "changed"}


def test_what_stands_beside_the_rules_is_told(old: KnowledgeBase, tmp_path: Path) -> None:
    laboratory = [
        {
            **FILES["findings/laboratory.yaml"][0],
            "bands": {"normal": "under 5", "raised": "5 and over"},
        },
        finding("lactate", burden="blood test"),
    ]  # fmt: skip
    new = small_rules(
        tmp_path / "new",
        **{
            **BASE,
            "findings/laboratory": laboratory,
            "findings/implications": [
                {"if": "temperature at least 38.5 °C", "then": "fever", "because": "it is fever"},
            ],
            "evidence_inflammatory": [],
        },
    )
    assert [(one.kind, one.name, one.became) for one in background(old, new)] == [
        ("finding", "C-reactive protein", "changed"),
        ("finding", "lactate", "added"),
        ("finding", "rheumatoid factor", "removed"),
        ("implication", "temperature at least 38.5 °C implies fever", "added"),
        ("implication", "temperature at least 38 °C implies fever", "removed"),
    ]


# ---- whom the cases blame ----------------------------------------------------------------------


def test_a_lost_flag_comes_first_and_blames_its_rule(old: KnowledgeBase, tmp_path: Path) -> None:
    new = base(
        tmp_path / "new",
        red_flags=[],
        evidence_infectious=[evidence("INF-01", ["fever"], strength="strong")],
    )
    found = compared(old, new)
    assert found.loses_flags
    assert found.changed[0].case.name == "hot"
    assert [flag.name for flag in found.changed[0].lost] == ["septic arthritis"]
    assert blamed(found)["hot", "red flags"] == (("RF-01",), False)
    assert blamed(found)["hot", "dangers"] == (("RF-01",), False)


def test_a_feature_is_blamed_for_what_rests_on_it(old: KnowledgeBase, tmp_path: Path) -> None:
    other = [feature("FEA-01", "hot joint", ["fever", "joint effusion"])]
    found = compared(old, base(tmp_path / "new", features=other))
    assert blamed(found) == {
        ("hot", "red flags"): (("FEA-01",), False),
        ("hot", "dangers"): (("FEA-01",), False),
    }


def test_a_rule_brings_the_feature_along_that_it_reads(old: KnowledgeBase, tmp_path: Path) -> None:
    features = [*BASE["features"], feature("FEA-02", "restless", ["night pain"])]
    more = [*BASE["red_flags"], flag("RF-02", "tumor", ["restless"], urgency="urgent")]
    found = compared(old, base(tmp_path / "new", features=features, red_flags=more))
    assert blamed(found)["restless", "red flags"] == (("RF-02",), False)
    assert not found.loses_flags


def test_changes_that_only_act_together_are_blamed_together(
    old: KnowledgeBase, tmp_path: Path
) -> None:
    # Inflammatory leads by 3 to 1; each change gives infection a point, and with both the more
    # dangerous of equals leads.
    new = base(
        tmp_path / "new",
        evidence_infectious=[
            evidence("INF-01", ["fever"], strength="moderate"),
            evidence("INF-02", ["night pain"], strength="moderate"),
            evidence("INF-03", ["rheumatoid factor"]),
        ],
    )
    found = compared(old, new)
    assert blamed(found)["restless", "ranking"] == (("INF-02", "INF-03"), True)


def test_changes_that_act_alike_are_each_blamed(old: KnowledgeBase, tmp_path: Path) -> None:
    flags = [
        flag("RF-02", "tumor", ["night pain"], urgency="urgent"),
        flag("RF-03", "tumor", ["rheumatoid factor"], urgency="urgent"),
    ]
    found = compared(old, base(tmp_path / "new", red_flags=[*BASE["red_flags"], *flags]))
    assert blamed(found)["restless", "red flags"] == (("RF-02", "RF-03"), False)


def test_what_is_no_rule_may_be_to_blame(old: KnowledgeBase, tmp_path: Path) -> None:
    dangers = [{**BASE["dangers"][0], "arises unless": ["night pain"]}]
    found = compared(old, base(tmp_path / "new", dangers=dangers))
    assert blamed(found)["restless", "dangers"] == ((REST,), False)


def test_another_order_of_steps_is_told(old: KnowledgeBase, tmp_path: Path) -> None:
    steps = [step("NS-01", "imaging"), step("NS-03", "imaging")]
    before = base(tmp_path / "a", next_steps=steps)
    found = compared(before, base(tmp_path / "b", next_steps=steps[::-1]))
    assert blamed(found)["hot", "next steps"] == ((REST,), False)
    was, now = found.changed[0].was, found.changed[0].now
    assert moves("next steps", was, now, {}) == ["the same steps in another order"]


def test_other_words_of_the_scale_are_not_narrowed_down(old: KnowledgeBase, tmp_path: Path) -> None:
    scale = {**FILES["scale.yaml"], "stages": ["imaging", "tissue", "talk"]}
    new = small_rules(tmp_path / "new", **{**BASE, "scale": scale, "red_flags": []})
    found = compared(old, new)
    assert blamed(found)["hot", "red flags"] == ((), False)
    assert blame_words(found.changed[0].blame[0][1], {}).startswith("could not be narrowed down")


def test_a_feature_that_would_rest_on_itself_is_not_made(tmp_path: Path) -> None:
    chain = [
        feature("FEA-01", "hot joint", ["fever"]),
        feature("FEA-02", "sore joint", ["hot joint"]),
    ]
    turned = [
        feature("FEA-01", "hot joint", ["sore joint"]),
        feature("FEA-02", "sore joint", ["fever", "joint swelling"]),
    ]
    before = base(tmp_path / "a", features=chain)
    after = base(tmp_path / "b", features=turned)
    cases = [(Case.of(after, ["fever"], "warm"), after)]
    found = compare_rules(before, after, cases)
    assert blamed(found)["warm", "red flags"] == (("FEA-01", "FEA-02"), True)


def test_a_case_that_neither_can_read_is_told(old: KnowledgeBase, tmp_path: Path) -> None:
    third = small_rules(
        tmp_path / "third",
        **{"findings/imaging": [finding("joint effusion"), finding("halo")]},
        **BASE,
    )
    new = base(tmp_path / "new")
    found = compare_rules(old, new, [(Case.of(third, ["halo"], "new"), third)])
    assert [(one.case.name, one.under) for one in found.unreadable] == [("new", ("old", "new"))]
    assert found.cases == 0
    assert not found.loses_flags


# ---- the report --------------------------------------------------------------------------------


def test_the_same_is_said_in_text_markdown_and_json(old: KnowledgeBase, tmp_path: Path) -> None:
    new = base(
        tmp_path / "new",
        red_flags=[flag("RF-01", "septic arthritis", ["hot joint"], urgency="soon")],
        evidence_infectious=[evidence("INF-02", ["night pain"], strength="strong")],
        evidence_inflammatory=[evidence("IFL-01", ["rheumatoid factor"], setting="adults")],
    )
    found = compared(old, new)
    text = "\n".join(
        "".join(span.text for span in line) for line in difference_lines(found, Page(200))
    )
    markdown = difference_page(found)
    for words in ("septic arthritis: immediate → soon", "leading: inflammatory → infectious",
                  "INF-01", "fired in 2 cases"):  # fmt: skip
        assert words in text
        assert words in markdown
    data = difference_data(found)
    assert data["loses_flags"] is True
    assert json.loads(json.dumps(data)) == data
    assert difference_page(compared(old, new)) == markdown


# ---- the command -------------------------------------------------------------------------------


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A git repository with two revisions of small rules, and a case."""

    def git(*words: str) -> None:
        subprocess.run(
            ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", *words],
            cwd=tmp_path, check=True, capture_output=True,
        )  # fmt: skip

    base(tmp_path / "rules")
    (tmp_path / "hot.yaml").write_text("findings: [fever, joint swelling]\n", encoding="utf-8")
    git("init", "-q")
    git("add", "rules")
    git("commit", "-qm", "one")
    git("tag", "first")
    base(tmp_path / "rules", red_flags=[])
    git("commit", "-qam", "two")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def diff(*words: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, ["diff", *words])
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.stdout, result.stderr


def test_revisions_are_compared(repository: Path) -> None:
    code, said, _ = diff("first", "HEAD", "hot.yaml", "--output", "changes.md")
    assert code == 1
    assert "septic arthritis: immediate → not raised" in said
    assert "because of RF-01 (removed)" in said
    page = (repository / "changes.md").read_text(encoding="utf-8")
    assert "# From first to HEAD" in page
    code, said, _ = diff("HEAD:rules", "rules", "hot.yaml", "--json")
    assert code == 0
    assert json.loads(said)["changed"] == []


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("second", "neither a folder nor a git revision"),
        ("--help-me", "No such option"),
        ("first:nowhere", 'the revision has no folder "nowhere"'),
    ],
)
def test_a_place_that_is_none_is_told(place: str, said: str, repository: Path) -> None:
    code, _, told = diff("first", place, "hot.yaml")
    assert code == 2
    assert said in " ".join(told.split())


def test_without_git_only_folders_are_compared(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(repository))
    assert diff("rules", "rules", "hot.yaml")[0] == 0
    code, _, said = diff("first", "rules", "hot.yaml")
    assert (code, "there is no git" in said) == (2, True)


def test_a_case_nobody_can_read_is_a_problem_with_its_place(repository: Path) -> None:
    (repository / "odd.yaml").write_text(
        "findings: [nonsense of the first order]\n", encoding="utf-8"
    )
    code, said, told = diff("rules", "rules", "odd.yaml")
    assert (code, said) == (1, "")
    assert told.startswith("odd.yaml:1:")
