"""The statements of the project: what the rules keep, and that the prover would notice if not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.review.proof.damage import damaged_for

from bme_assist import KnowledgeBase, load_knowledge
from bme_assist.review.proof.prove import prove

pytestmark = pytest.mark.many

STATEMENTS = load_knowledge(cache=Path(os.environ["BME_ASSIST_TEST_COMPILED"])).safety
"""Read for their names, which tests are called by."""


def test_there_are_statements_enough() -> None:
    assert len(STATEMENTS) >= 15
    assert all(statement.sources and statement.because for statement in STATEMENTS)


@pytest.mark.parametrize("name", [statement.id for statement in STATEMENTS])
def test_the_rules_keep_it(knowledge: KnowledgeBase, name: str) -> None:
    statement = next(one for one in knowledge.safety if one.id == name)
    assert prove(statement, knowledge).is_proven


@pytest.mark.parametrize("name", [statement.id for statement in STATEMENTS])
def test_it_falls_with_rules_that_are_damaged_for_it(knowledge: KnowledgeBase, name: str) -> None:
    statement = next(one for one in knowledge.safety if one.id == name)
    outcome = prove(statement, damaged_for(statement, knowledge))
    assert not outcome.is_proven
    assert all(one.fails for one in outcome.counterexamples)


def test_a_counterexample_does_not_depend_on_what_was_proven_before(
    knowledge: KnowledgeBase,
) -> None:
    by_id = {statement.id: statement for statement in knowledge.safety}
    refuted, *others = (by_id[name] for name in ("SAF-13", "SAF-01", "SAF-22"))
    rules = damaged_for(refuted, knowledge)
    alone = prove(refuted, rules)
    for other in others:
        prove(other, rules)
    assert not alone.is_proven
    assert prove(refuted, rules) == alone
