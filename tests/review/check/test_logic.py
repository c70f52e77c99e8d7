"""Questions about the rules: what binds standings, and what an implication leaves open."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.review.check.bases import base, checked, damaged

from bme_assist.knowledge import KnowledgeBase, load_knowledge
from bme_assist.review.check.logic import Logic
from bme_assist.review.proof import Formula

BASE = Path(__file__).parent / "base" / "rules"


@pytest.fixture(scope="module")
def logic() -> Logic:
    return Logic(load_knowledge(BASE))


def said(logic: Logic, phrase: str) -> Formula:
    from bme_assist.errors import Location

    knowledge: KnowledgeBase = logic.knowledge
    atom = knowledge.phrases.asked(phrase, Location("test"))
    return logic.with_when(knowledge.next_steps[0], [atom])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("infectious is supported", "infectious is at least possible"),
        ("septic arthritis is supported", "infectious is supported"),
        ("septic arthritis is at least possible", "another category is at least possible"),
        ("leading category is traumatic", "traumatic is at least possible"),
        ("red flag septic arthritis", "hot joint"),
        ("danger septic arthritis is flagged", "joint effusion"),
    ],
)
def test_what_always_binds_conclusions_is_known(logic: Logic, one: str, other: str) -> None:
    assert not logic.is_possible(said(logic, one), ~said(logic, other))
    assert logic.is_possible(said(logic, other))


def test_one_category_leads_or_none(logic: Logic) -> None:
    infectious = said(logic, "leading category is infectious")
    assert not logic.is_possible(infectious, said(logic, "leading category is traumatic"))
    assert not logic.is_possible(infectious, said(logic, "no leading category"))
    assert logic.is_possible(infectious, said(logic, "traumatic is supported"))


def test_a_denied_finding_is_possible_though_its_number_begins_above_zero(tmp_path: Path) -> None:
    change = {
        "add": {
            "rules/findings/examination.yaml": (
                "- name: warm joint count\n  ask: How many?\n  kind: number\n"
                "  plausible: 1 to 70\n  burden: examining\n"
            ),
            "rules/findings/implications.yaml": (
                "- { if: warm joint count at least 1, then: joint warmth, because: One is warm. }\n"
            ),
            "rules/next_steps.yaml": (
                "- id: NS-50\n  step: Feel again.\n  stage: imaging\n  when: [no joint warmth]\n"
                "  decides: nothing\n  because: It is an example.\n"
                "  sources: [{ article: causes, basis: stated }]\n"
            ),
        }
    }
    assert checked(damaged(change), tmp_path).problems == ()
    assert base()
