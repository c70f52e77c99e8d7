"""Every rule has a scenario of its own in features/rules, with near misses, in the rule's words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from gherkin.parser import Parser

from bme_assist.cases import CHANGED
from bme_assist.knowledge import KnowledgeBase, Management, NextStep, Rule

FOLDER = Path(__file__).parents[2] / "features" / "rules"
SILENT = ("stays silent", "do not include")


@pytest.fixture(scope="module")
def scenarios() -> dict[str, list[Any]]:
    """The scenarios of each rule, by the id with which their names begin."""
    found: dict[str, list[Any]] = {}
    for path in sorted(FOLDER.glob("*.feature")):
        for child in Parser().parse(path.read_text(encoding="utf-8"))["feature"]["children"]:
            scenario = child["scenario"]
            found.setdefault(scenario["name"].split(":")[0], []).append(scenario)
    return found


def lines(scenario: Any) -> Iterator[str]:
    """The Then lines of a scenario, those of its changes among them."""
    for step in scenario["steps"][2:]:
        if step["text"] == CHANGED:
            yield from (row["cells"][1]["value"] for row in step["dataTable"]["rows"][1:])
        else:
            yield step["text"]


def called(rule: Rule) -> str:
    """What a rule is called in the name of its scenario."""
    if isinstance(rule, NextStep):
        return rule.step
    return rule.option if isinstance(rule, Management) else rule.title


def test_every_rule_has_a_scenario_in_its_words(
    knowledge: KnowledgeBase, scenarios: dict[str, list[Any]]
) -> None:
    for rule in knowledge.rules:
        names = [scenario["name"] for scenario in scenarios.get(rule.id, [])]
        assert names, rule.id
        assert all(name.startswith(f"{rule.id}: {called(rule)}") for name in names), names


def test_no_scenario_is_about_a_rule_that_is_gone(
    knowledge: KnowledgeBase, scenarios: dict[str, list[Any]]
) -> None:
    assert set(scenarios) <= {rule.id for rule in knowledge.rules}


def test_every_rule_with_a_condition_has_a_near_miss(
    knowledge: KnowledgeBase, scenarios: dict[str, list[Any]]
) -> None:
    for rule in knowledge.rules:
        if rule.when:
            told = [line for one in scenarios[rule.id] for line in lines(one)]
            assert any(words in line for line in told for words in SILENT), rule.id


def test_every_scenario_names_its_rule_or_what_follows_from_it(
    knowledge: KnowledgeBase, scenarios: dict[str, list[Any]]
) -> None:
    for rule in knowledge.rules:
        tag = f"@rule-{rule.id}"
        for one in scenarios[rule.id]:
            assert [known["name"] for known in one["tags"]] == [tag]
            told = list(lines(one))
            what = rule.id if not isinstance(rule, NextStep | Management) else called(rule)
            assert any(what in line for line in told), rule.id
