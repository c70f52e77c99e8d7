"""Compare: what tells categories apart in the rules, and for a case."""

from __future__ import annotations

import pytest

from bme_assist import Case, KnowledgeBase, UsageError, assess
from bme_assist.workup.asked import category_asked
from bme_assist.workup.compare import Comparison, compare


def test_what_tells_categories_apart_comes_strongest_first(knowledge: KnowledgeBase) -> None:
    pair = [knowledge.category("ischemic"), knowledge.category("transient BMES")]
    found = compare(pair, knowledge)
    spreads = [one.spread for one in found.discriminators]
    assert spreads == sorted(spreads, reverse=True)
    assert spreads[0] >= 5
    rules = {rule.id: rule for rule in knowledge.evidence}
    for row in found.discriminators:
        assert [one.category for one in row.weights] == ["ischemic", "transient BMES"]
        for one in row.weights:
            if one.points:
                rule = rules[one.rule]
                assert (one.points > 0) is (rule.speaks == "for")
                assert abs(one.points) == knowledge.scale.points(rule.strength)
        assert row.state is None
    assert not found.in_case
    assert found.scripts[0].illness_script == pair[0].illness_script


def test_for_a_case_each_row_says_how_it_stands(knowledge: KnowledgeBase) -> None:
    case = Case.of(knowledge, ["age 45", "hip pain", "double line sign"])
    found = compare(knowledge.categories[:3], knowledge, case)
    answer = {one.category: one for one in assess(case, knowledge).candidates}
    for one in found.in_case:
        assert (one.rank, one.net) == (answer[one.category].rank, answer[one.category].net)
        gained = sum(rule.points for rule in one.evidence_for)
        assert gained - sum(rule.points for rule in one.evidence_against) == one.net
    assert all(row.state for row in found.discriminators)
    assert Comparison.model_validate_json(found.model_dump_json()) == found


def test_one_category_is_no_comparison(knowledge: KnowledgeBase) -> None:
    with pytest.raises(UsageError, match="two different"):
        compare([knowledge.categories[0]] * 2, knowledge)


def test_a_category_goes_by_any_of_its_names(knowledge: KnowledgeBase) -> None:
    for category in knowledge.categories:
        for name in (category.name, category.title.upper(), *category.synonyms):
            assert category_asked(name, knowledge) is category
    assert category_asked("gout of the moon", knowledge) is None


def test_a_condition_stands_for_its_category_and_is_told(knowledge: KnowledgeBase) -> None:
    found = compare(["AVN", "TOH"], knowledge)
    assert [one.category for one in found.scripts] == ["ischemic", "transient BMES"]
    assert found.notes == (
        "osteonecrosis belongs to ischemic",
        "transient osteoporosis of the hip belongs to transient BMES",
    )
    assert compare(["ischemic", "infection"], knowledge).notes == ()
    with pytest.raises(UsageError, match="osteonecrosis belongs to ischemic"):
        compare(["AVN", "ischemic"], knowledge)
