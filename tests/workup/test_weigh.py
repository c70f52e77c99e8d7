"""How evidence adds up: nothing counts twice, a category stands with its best condition."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Literal

import pytest

from bme_assist.errors import Location
from bme_assist.knowledge import Category, Condition, Evidence, KnowledgeBase, Limit, Scale
from bme_assist.workup.weigh import Weighed, rank, weigh, weigh_all

NOWHERE = Location("rules")
COMMON: dict[str, Any] = {"when": (), "because": "", "sources": (), "where": NOWHERE}


def condition(name: str) -> Condition:
    return Condition(name, (), "")


def category(name: str, *conditions: str, danger: int = 1) -> Category:
    return Category(
        name, name, (), "", "", "", "", (), "", "", danger, "XXX", tuple(map(condition, conditions))
    )


RHEUMA = category("inflammatory", "rheumatoid arthritis", "spondyloarthritis")
PLAIN = category("degenerative")


def says(
    name: str,
    speaks: Literal["for", "against"],
    strength: str,
    aspect: str,
    about: str = "",
    of: str = "inflammatory",
) -> Evidence:
    return Evidence(
        id=name, title=name, category=of, condition=about, aspect=aspect, speaks=speaks,
        strength=strength, ratio=None, **COMMON,
    )  # fmt: skip


def ceiling(at_most: str) -> Limit:
    return Limit(id=f"L {at_most}", title="", category="inflammatory", at_most=at_most, **COMMON)


@pytest.fixture
def scale(knowledge: KnowledgeBase) -> Scale:
    return knowledge.scale


def ids(rules: tuple[Evidence, ...]) -> list[str]:
    return [rule.id for rule in rules]


def test_per_aspect_only_the_strongest_for_and_the_strongest_against_count(scale: Scale) -> None:
    fired = [
        says("fever", "for", "weak", "inflammation"),
        says("CRP", "for", "moderate", "inflammation"),
        says("ESR", "for", "weak", "inflammation"),
        says("normal white cells", "against", "weak", "inflammation"),
        says("no fever", "against", "strong", "inflammation"),
        says("stiffness", "for", "weak", "stiffness"),
    ]
    found = weigh(RHEUMA, fired, (), scale)
    assert ids(found.counted) == ["CRP", "no fever", "stiffness"]
    assert found.net == 2 - 3 + 1
    assert [(rule.id, why) for rule, why in found.not_counted] == [
        ("fever", "same aspect as CRP"),
        ("ESR", "same aspect as CRP"),
        ("normal white cells", "same aspect as no fever"),
    ]


def test_a_category_has_its_own_points_and_those_of_its_best_condition(scale: Scale) -> None:
    fired = [
        says("synovitis", "for", "weak", "joints"),
        says("anti-CCP", "for", "strong", "antibodies", "rheumatoid arthritis"),
        says("HLA-B27", "for", "moderate", "genes", "spondyloarthritis"),
    ]
    found = weigh(RHEUMA, fired, (), scale)
    assert found.condition == "rheumatoid arthritis"
    assert found.net == 1 + 3
    assert found.conditions == (("rheumatoid arthritis", 4), ("spondyloarthritis", 3))
    assert [(rule.id, why) for rule, why in found.not_counted] == [
        ("HLA-B27", "speaks about spondyloarthritis")
    ]


def test_a_negative_rheumatoid_factor_leaves_spondyloarthritis_alone(scale: Scale) -> None:
    fired = [
        says("no factor", "against", "strong", "antibodies", "rheumatoid arthritis"),
        says("back pain", "for", "moderate", "pattern", "spondyloarthritis"),
    ]
    found = weigh(RHEUMA, fired, (), scale)
    assert (found.condition, found.net) == ("spondyloarthritis", 2)
    assert [(rule.id, why) for rule, why in found.not_counted] == [
        ("no factor", "speaks about rheumatoid arthritis")
    ]


def test_what_denies_one_condition_does_not_deny_the_category(scale: Scale) -> None:
    fired = [says("no factor", "against", "strong", "antibodies", "rheumatoid arthritis")]
    found = weigh(RHEUMA, fired, (), scale)
    assert (found.net, found.condition, found.standing) == (0, "", "not supported")


def test_what_denies_every_condition_denies_the_category(scale: Scale) -> None:
    fired = [
        says("no factor", "against", "strong", "antibodies", "rheumatoid arthritis"),
        says("no back pain", "against", "moderate", "pattern", "spondyloarthritis"),
    ]
    found = weigh(RHEUMA, fired, (), scale)
    assert (found.net, found.condition, found.standing) == (-2, "", "argued against")


def test_of_equal_conditions_the_one_that_is_spoken_for_is_named(scale: Scale) -> None:
    fired = [
        says("own", "for", "weak", "joints"),
        says("yes", "for", "weak", "pattern", "spondyloarthritis"),
        says("no", "against", "weak", "course", "spondyloarthritis"),
    ]
    found = weigh(RHEUMA, fired, (), scale)
    assert (found.condition, found.net) == ("spondyloarthritis", 1)


def test_of_conditions_that_are_equal_in_all_the_first_is_named(scale: Scale) -> None:
    fired = [
        says("B", "for", "weak", "b", "spondyloarthritis"),
        says("A", "for", "weak", "a", "rheumatoid arthritis"),
    ]
    assert weigh(RHEUMA, fired, (), scale).condition == "rheumatoid arthritis"


def test_of_two_rules_of_one_weight_the_one_that_names_the_disease_counts(scale: Scale) -> None:
    general = says("general", "for", "weak", "joints")
    special = says("special", "for", "weak", "joints", "spondyloarthritis")
    for fired in ([general, special], [special, general]):
        found = weigh(RHEUMA, fired, (), scale)
        assert ids(found.counted) == ["special"]
        assert found.not_counted == ((general, "same aspect as special"),)


def test_a_category_without_conditions_is_weighed_by_itself(scale: Scale) -> None:
    fired = [says("wear", "for", "decisive", "cartilage", of="degenerative")]
    found = weigh(PLAIN, fired, (), scale)
    assert (found.condition, found.net, found.decisive) == ("", 5, True)
    assert found.standing == "supported"


def test_only_what_speaks_for_makes_a_category_decisive(scale: Scale) -> None:
    against = weigh(RHEUMA, [says("pus", "against", "decisive", "germ")], (), scale)
    assert (against.decisive, against.standing) == (False, "argued against")
    strong = weigh(RHEUMA, [says("strong", "for", "strong", "joints")], (), scale)
    assert not strong.decisive


@pytest.mark.parametrize(
    ("net", "standing"),
    [(5, "supported"), (4, "supported"), (3, "possible"), (1, "possible"),
     (0, "not supported"), (-1, "not supported"), (-2, "argued against")],
)  # fmt: skip
def test_standing_is_absolute(scale: Scale, net: int, standing: str) -> None:
    assert scale.standing(net) == standing


def test_a_scale_whose_lowest_standing_has_a_bound_still_answers(scale: Scale) -> None:
    assert replace(scale, standings=scale.standings[:2]).standing(-9) == "possible"


def test_a_limit_holds_the_standing_down_and_never_lifts_it(scale: Scale) -> None:
    much = [says("proof", "for", "decisive", "germ")]
    held = weigh(RHEUMA, much, [ceiling("possible")], scale)
    assert (held.standing, held.net, len(held.limited_by)) == ("possible", 5, 1)
    two = weigh(RHEUMA, much, [ceiling("not supported"), ceiling("possible")], scale)
    assert two.standing == "not supported"
    little = weigh(RHEUMA, [], [ceiling("possible")], scale)
    assert little.standing == "not supported"


def test_rules_of_other_kinds_take_no_part(knowledge: KnowledgeBase) -> None:
    weighed = weigh_all(knowledge.categories, ["RF-01", "nobody"], knowledge.scale, {})
    assert [one.net for one in weighed] == [0] * len(knowledge.categories)


def made(name: str, standing: str, net: int, *, decisive: bool = False) -> Weighed:
    return Weighed(category(name), "", net, decisive, standing, (), (), (), ())


def order_of(knowledge: KnowledgeBase, *weighed: Weighed) -> list[str]:
    by_name = {one.name: one for one in knowledge.categories}
    real = [replace(one, category=by_name[one.category.name]) for one in weighed]
    there, back = rank(real, knowledge), rank(reversed(real), knowledge)
    assert there == back
    return [one.category.name for one in there]


def test_who_may_lead_goes_before_who_may_not(knowledge: KnowledgeBase) -> None:
    held = made("transient BMES", "not supported", 9, decisive=True)
    assert order_of(knowledge, held, made("degenerative", "possible", 1)) == [
        "degenerative", "transient BMES",
    ]  # fmt: skip


def test_decisive_evidence_goes_before_points(knowledge: KnowledgeBase) -> None:
    many = made("traumatic", "supported", 9)
    proof = made("degenerative", "supported", 5, decisive=True)
    assert order_of(knowledge, many, proof) == ["degenerative", "traumatic"]


def test_points_go_before_danger(knowledge: KnowledgeBase) -> None:
    assert order_of(
        knowledge, made("infectious", "supported", 4), made("degenerative", "supported", 5)
    ) == ["degenerative", "infectious"]


def test_of_equal_points_the_more_dangerous_goes_first(knowledge: KnowledgeBase) -> None:
    names = [one.name for one in knowledge.categories]
    by_danger = sorted(knowledge.categories, key=lambda one: (one.danger, names.index(one.name)))
    equal = [made(name, "possible", 1) for name in names]
    assert order_of(knowledge, *equal) == [one.name for one in by_danger]


def test_of_equal_danger_the_fixed_order_decides(knowledge: KnowledgeBase) -> None:
    one, other = (replace(made(n, "possible", 1), category=category(n)) for n in ("x", "y"))
    two = replace(knowledge, categories=(other.category, one.category))
    assert [w.category.name for w in rank([one, other], two)] == ["y", "x"]
