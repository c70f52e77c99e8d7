"""From files to values: every kind of rule as it was written."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bme_assist.knowledge import (
    Atom,
    Evidence,
    Feature,
    Group,
    Interval,
    KnowledgeBase,
    Limit,
    Management,
    NextStep,
    Outside,
    RedFlag,
    Section,
    Source,
    atoms_of,
)
from bme_assist.knowledge.conclusions import STEP_OF, step_of


def test_rules_come_in_the_order_of_the_workup(small: KnowledgeBase) -> None:
    assert [rule.id for rule in small.rules] == [
        "FEA-01", "FEA-02", "RF-01", "OUT-01", "INF-01", "INF-02", "TRM-01", "TRA-01", "TRA-90",
        "EXC-01", "NS-01", "NS-02", "MAN-01", "MAN-02",
    ]  # fmt: skip


def test_a_feature(small: KnowledgeBase) -> None:
    first, second = small.features
    assert isinstance(first, Feature)
    fever, raised, effusion = atoms_of(first.when)
    assert first.when == (Group("any of", (fever, raised)), effusion)
    assert raised == Atom("C-reactive protein", "within", interval=Interval(10, 600))
    assert second.when[0] == Atom("feature hot joint", "concluded")
    assert second.sources == (Source(reference="jones2001"),)
    assert str(second.where).endswith("features.yaml:10:7")


def test_a_red_flag(small: KnowledgeBase) -> None:
    (flag,) = small.red_flags
    assert isinstance(flag, RedFlag)
    assert (flag.urgency, flag.suspects, flag.danger, flag.do) == (
        "immediate", ("infectious",), "septic arthritis", "Aspirate.",
    )  # fmt: skip
    assert flag.suspects_outside == ()
    assert flag.speaks_against == (Atom("fever", "absent"),)


def test_evidence_follows_the_order_of_the_categories(small: KnowledgeBase) -> None:
    assert [(rule.category, rule.id) for rule in small.evidence] == [
        ("infectious", "INF-01"), ("infectious", "INF-02"), ("traumatic", "TRM-01"),
        ("transient BMES", "TRA-01"),
    ]  # fmt: skip
    first = small.evidence[0]
    assert isinstance(first, Evidence)
    assert (first.condition, first.ratio, first.setting) == ("septic arthritis", 12, "adults")
    assert [part.kind for part in first.when if isinstance(part, Group)] == ["at least", "unless"]
    assert first.when[0].needs == 2  # type: ignore[union-attr]
    assert small.evidence[2].condition == ""
    assert small.evidence[2].ratio is None


def test_all_of_stands_for_its_phrases_and_one_phrase_for_a_list(small: KnowledgeBase) -> None:
    rules = {rule.id: rule for rule in small.rules}
    assert [atom.words for atom in rules["TRM-01"].when if isinstance(atom, Atom)] == [
        "recent injury", "pain site is hip or knee", "pain duration between 1 and 12 weeks",
    ]  # fmt: skip
    assert len(rules["INF-02"].when) == 1


def test_limit_outside_danger_step_and_management(small: KnowledgeBase) -> None:
    (limit,) = small.limits
    assert isinstance(limit, Limit)
    assert (limit.category, limit.at_most) == ("transient BMES", "possible")
    (outside,) = small.outside
    assert isinstance(outside, Outside)
    assert outside.says == "It is not the bone."
    (danger,) = small.dangers
    assert danger.arises_unless == (Atom("cause of the fall", "is", frozenset({"fainting"})),)
    assert danger.missing == ("C-reactive protein", "joint effusion")
    assert danger.excluded_by[0].danger == "septic arthritis"
    first, second = small.next_steps
    assert isinstance(first, NextStep)
    assert first.before_treatment
    assert first.done_when == (Atom("resolved on follow-up", "present"),)
    assert second.when == ()
    wash, rest = small.management
    assert isinstance(wash, Management)
    assert (wash.caveat, rest.caveat) == ("Culture first.", "")
    assert (wash.conditions, rest.when) == (("septic arthritis",), ())


def test_categories_mixtures_sections_references_and_implications(small: KnowledgeBase) -> None:
    infectious, traumatic, transient = small.categories
    assert infectious.article_type == "causes"
    assert infectious.conditions[0].in_words == "pus in a joint"
    assert traumatic.conditions[0].synonyms == ("bone bruise",)
    assert transient.diagnosis_of_exclusion
    assert small.category("traumatic") is traumatic
    with pytest.raises(KeyError, match="viral"):
        small.category("viral")
    assert small.mixtures[0].categories == ("infectious", "traumatic")
    assert small.sections["causes"].citations == (1,)
    assert small.sections["intro"].no_rule_because == "It opens the subject."
    assert small.references["jones2001"].year == 2001
    assert small.references["jones2001"].url == ""
    (implication,) = small.implications
    assert implication.words == "temperature at least 38 °C implies fever"
    assert (implication.finding, implication.value) == ("fever", True)
    first, second = small.literature
    assert (first.id, first.set_aside_because) == ("jones-01", "")
    assert second.set_aside_because == "It helps nobody."
    assert small.evidence[1].carries == ("jones-01",)
    assert small.article_title == "Bone Marrow Edema"


def test_the_scale(small: KnowledgeBase) -> None:
    scale = small.scale
    assert [scale.points(word) for word in ("weak", "moderate", "strong")] == [1, 2, 3]
    assert [scale.standing(net) for net in (9, 3, 2, 1, 0, -4)] == [
        "supported", "supported", "possible", "possible", "argued against", "argued against",
    ]  # fmt: skip
    assert scale.may_lead("possible")
    assert not scale.may_lead("argued against")
    assert scale.lowest_that_leads == "possible"
    assert scale.rank_of("possible") == 1
    assert scale.haste_of("soon") == 1
    assert replace(scale, standings=scale.standings[:1]).standing(-9) == "supported"


@pytest.mark.parametrize(
    ("key", "step"),
    [
        ("feature hot joint", "feature"),
        ("red flag septic arthritis", "red flag"),
        ("any red flag", "red flag"),
        ("outside cause fluid of the lungs", "red flag"),
        ("infectious is supported", "standing"),
        ("another category is at least possible", "standing"),
        ("leading category is infectious", "ranking"),
        ("no leading category", "ranking"),
        ("danger septic arthritis is flagged", "danger"),
    ],
)
def test_the_step_that_concludes(key: str, step: str) -> None:
    assert step_of(key) == STEP_OF[step]


@pytest.mark.parametrize(
    ("path", "heading"),
    [
        (("Causes", "Infection"), "Infection"),
        (("Causes", "Key Points", "Key Point 2"), "Causes, Key Point 2"),
        (("Causes", "Infection", "Paragraph 1"), "Infection, Paragraph 1"),
        (("Key Points", "Key Point 1"), "Key Point 1"),
    ],
)
def test_a_numbered_piece_goes_with_the_heading_above_it(
    path: tuple[str, ...], heading: str
) -> None:
    assert Section("id", path, "", (), "").heading == heading
