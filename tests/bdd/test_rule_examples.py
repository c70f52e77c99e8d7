"""Every rule has a firing example and a near miss in features/rules, in the words of the rule."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from gherkin.parser import Parser

from bme_assist.knowledge import KnowledgeBase, Management, NextStep, Rule

FOLDER = Path(__file__).parents[2] / "features" / "rules"
SILENT = ("stays silent", "do not include")


def rows() -> Iterator[tuple[bool, dict[str, str]]]:
    """Each example row by column, and whether its outline says that the rule fires."""
    for path in sorted(FOLDER.glob("*.feature")):
        feature = Parser().parse(path.read_text(encoding="utf-8"))["feature"]
        for child in feature["children"]:
            outline = child["scenario"]
            last = outline["steps"][-1]["text"]
            fires = not any(words in last for words in SILENT)
            for examples in outline["examples"]:
                header = [cell["value"] for cell in examples["tableHeader"]["cells"]]
                for row in examples["tableBody"]:
                    yield (
                        fires,
                        dict(zip(header, (cell["value"] for cell in row["cells"]), strict=True)),
                    )


def with_condition(knowledge: KnowledgeBase) -> list[Rule]:
    """All rules but the steps that every case gets until they are done."""
    return [rule for rule in knowledge.rules if rule.when or not isinstance(rule, NextStep)]


def test_every_rule_has_a_firing_example(knowledge: KnowledgeBase) -> None:
    fired = {row["rule"] for fires, row in rows() if fires}
    assert not [rule.id for rule in with_condition(knowledge) if rule.id not in fired]


def test_every_rule_has_a_near_miss(knowledge: KnowledgeBase) -> None:
    silent = {row["rule"] for fires, row in rows() if not fires}
    assert not [rule.id for rule in with_condition(knowledge) if rule.id not in silent]


def test_examples_speak_in_the_words_of_their_rule(knowledge: KnowledgeBase) -> None:
    by_id = {rule.id: rule for rule in knowledge.rules}
    for _, row in rows():
        rule = by_id[row["rule"]]
        for column in ("title", "step", "option", "name", "urgency", "danger"):
            if column in row:
                said = getattr(rule, column)
                assert row[column] == said, f"{rule.id}: {column}"


def test_management_is_a_rule_too(knowledge: KnowledgeBase) -> None:
    assert any(isinstance(rule, Management) for rule in with_condition(knowledge))
