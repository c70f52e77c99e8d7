"""Trials of changed cases: held to the answers of the engine, whatever is changed."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.workup.patients import random_patient
from tests.workup.test_properties import lots

from bme_assist import Case, CaseError, KnowledgeBase
from bme_assist.cases import close
from bme_assist.knowledge import Interval
from bme_assist.workup.changes import Change, Options, changed_case
from bme_assist.workup.steps import Workup
from bme_assist.workup.trial import Trials


def some_changes(case: Case, knowledge: KnowledgeBase, rng: Random) -> tuple[Change, ...]:
    options = Options.of(knowledge)
    entered = [entry.finding for entry in case.recorded]
    names = rng.sample(list(knowledge.findings), 6) + rng.sample(entered, min(2, len(entered)))
    chosen = {name: rng.choice([None, *options.values(name)]) for name in names}
    return tuple(Change(name, value) for name, value in chosen.items())


@lots(60)
@given(st.integers(min_value=0, max_value=10**6))
def test_a_trial_answers_as_the_engine_does(
    knowledge: KnowledgeBase, library: tuple[Case, ...], seed: int
) -> None:
    rng = Random(seed)
    case = rng.choice(library) if rng.random() < 0.5 else random_patient(knowledge, rng)
    changes = some_changes(case, knowledge, rng)
    outcome = Trials(case, knowledge).run(changes)
    short = Trials(case, knowledge, whole=False).run(changes)
    try:
        values = close(changed_case(case, changes, knowledge), knowledge).values
    except CaseError:
        assert outcome is None
        assert short is None
        return
    run = Workup.of(knowledge).engine.run(values)
    assert outcome is not None
    assert short is not None
    assert outcome.fired == tuple(firing.rule for firing in run.firings)
    assert outcome.concluded == run.concluded
    assert (short.leading, short.urgency) == (outcome.leading, outcome.urgency)
    assert [w.net for w in short.ranked] == [w.net for w in outcome.ranked]


def test_figures_stand_for_every_cell_between_the_thresholds(knowledge: KnowledgeBase) -> None:
    options = Options.of(knowledge)
    for finding in knowledge.findings.values():
        values = options.values(finding.name)
        assert len(set(values)) == len(values)
        if finding.kind == "number":
            points = [value for value in values if isinstance(value, Interval)]
            assert len(points) == len(values)
            assert all(one.is_point and one.lies_within(finding.plausible) for one in points)


@pytest.mark.parametrize("name", ["fever", "pain site", "C-reactive protein"])
def test_what_a_change_records_reads_back(name: str, knowledge: KnowledgeBase) -> None:
    for value in Options.of(knowledge).values(name):
        words = Change(name, value).words(knowledge)
        assert Case.of(knowledge, [words]).recorded[0].value == value
    assert Change(name, None).words(knowledge) == f"{name} not recorded"
