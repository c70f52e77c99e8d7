"""Engine, plain interpreter and solver say the same about the same case.

The engine works a case up; the interpreter reads the layers of rules one by one; the solver is
told what was recorded and asked whether anything else could follow.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.oracle import work_up
from tests.review.proof.rule_bases import random_knowledge, random_record
from tests.workup.patients import random_patient
from tests.workup.small import small_rules

from bme_assist import Case, KnowledgeBase
from bme_assist.cases import close
from bme_assist.knowledge import NextStep, Value
from bme_assist.review.proof import Formula, Prover, all_of
from bme_assist.review.proof.formula import Is, Variable, evaluate, variables_of
from bme_assist.workup.closing import danger_states
from bme_assist.workup.steps import Workup, layers_of
from bme_assist.workup.worked import Worked

pytestmark = pytest.mark.many

steady = settings(derandomize=True, deadline=None, database=None)
seeds = st.integers(0, 2**64)
STATES = ("flagged", "excluded", "not excluded", "does not arise")


@pytest.fixture(scope="module")
def frame(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeBase:
    return small_rules(tmp_path_factory.mktemp("rules"))


def what_holds(
    worked: Worked, prover: Prover, *, with_points: bool = True
) -> Iterator[tuple[str, Formula, bool]]:
    """Whatever an answer says of a case, each as a formula and as the engine has it."""
    rules, knowledge = prover.translation, prover.knowledge
    for rule in knowledge.rules:
        fired = rule.id in worked.firings or not rule.when
        yield rule.id, rules.fires(rule), fired
        if isinstance(rule, NextStep):
            yield f"{rule.id} due", rules.is_due(rule), fired and not worked.holding(rule.done_when)
    for name, state in danger_states(knowledge, worked.firings).items():
        yield from ((f"{name} {one}", rules.danger(name, one), one == state) for one in STATES)
    for weighed in worked.ranked if with_points else ():
        category = weighed.category
        yield f"{category.name} leads", rules.leads(category), weighed is worked.leading
        for standing in knowledge.scale.standings:
            stands = rules.points.stands(category, standing.name)
            yield f"{category.name} {standing.name}", stands, weighed.standing == standing.name
        for net in range(weighed.net - 1, weighed.net + 2):
            yield f"{net} net", rules.points.reaches(category, net), net <= weighed.net
        for condition in category.conditions:
            best = rules.points.is_best(category, condition.name)
            yield f"most of all {condition.name}", best, weighed.condition == condition.name


def recorded(prover: Prover, formulas: list[Formula], values: dict[str, Value]) -> Formula:
    """Exactly this record, as far as the formulas ask about it."""
    claims = sorted(variables_of(*formulas), key=repr)
    return all_of(_as_recorded(prover, claim, values) for claim in claims)


def _as_recorded(prover: Prover, claim: Variable, values: dict[str, Value]) -> Formula:
    return Is(claim) if prover.symbols.truth(claim, values) else ~Is(claim)


def interpreter_says(case: Case, knowledge: KnowledgeBase) -> set[str]:
    layers = layers_of(knowledge, Workup.of(knowledge).weighed_rules)
    told = work_up(layers, close(case, knowledge).values)
    return {fired[0] for fired in told.fired}


@settings(steady, max_examples=110)
@given(seeds)
def test_all_three_agree_about_random_rules(frame: KnowledgeBase, seed: int) -> None:
    rng = Random(seed)
    knowledge = random_knowledge(rng, frame)
    prover = Prover(knowledge)
    for number in range(18):
        case = random_record(rng, knowledge)
        values = dict(close(case, knowledge).values)
        worked = Worked.of(case, close(case, knowledge), knowledge)
        fired = {name for name in worked.firings if not name.startswith("does-not-arise")}
        said = interpreter_says(case, knowledge)
        assert fired == {name for name in said if not name.startswith("does-not-arise")}
        holds = list(what_holds(worked, prover))
        formulas = [formula for _, formula, _ in holds]
        truth = {v: prover.symbols.truth(v, values) for v in variables_of(*formulas)}
        known: dict[Formula, bool] = {}
        for name, formula, expected in holds:
            assert evaluate(formula, truth, known) is expected, (name, values)
        if number < 2:
            # z3 itself: this record is admissible, and nothing else follows from it.
            same = recorded(prover, formulas, values)
            follows = all_of(one if expected else ~one for _, one, expected in holds)
            assert prover.satisfiable(same, follows), values
            assert not prover.satisfiable(same, ~follows), values


@settings(steady, max_examples=40)
@given(seeds)
def test_every_case_of_the_solver_is_read_as_it_was_meant(frame: KnowledgeBase, seed: int) -> None:
    rng = Random(seed)
    knowledge = random_knowledge(rng, frame)
    prover = Prover(knowledge)
    for rule in rng.sample(knowledge.rules, 4):
        formula = prover.translation.fires(rule)
        case = prover.solve(formula, smallest=True)
        if case is None:
            # Then no random case fires it either.
            cases = [random_record(rng, knowledge) for _ in range(30)]
            assert all(rule.id not in _fired(one, knowledge) for one in cases)
            continue
        assert rule.id in _fired(case, knowledge) or not rule.when
        few = len(case.recorded)
        for _ in range(30):
            other = random_record(rng, knowledge)
            assert len(other.recorded) >= few or rule.id not in _fired(other, knowledge)


def _fired(case: Case, knowledge: KnowledgeBase) -> set[str]:
    return set(Worked.of(case, close(case, knowledge), knowledge).firings)


def test_all_three_agree_about_the_shipped_rules(knowledge: KnowledgeBase) -> None:
    prover, rng = Prover(knowledge), Random(7)
    for number in range(90):
        case = random_patient(knowledge, rng)
        closed = close(case, knowledge)
        worked = Worked.of(case, closed, knowledge)
        said = interpreter_says(case, knowledge) if number % 4 == 0 else worked.firings.keys()
        assert set(worked.firings) == set(said)
        holds = list(what_holds(worked, prover, with_points=number % 9 == 0))
        formulas = [formula for _, formula, _ in holds]
        truth = {one: prover.symbols.truth(one, closed.values) for one in variables_of(*formulas)}
        known: dict[Formula, bool] = {}
        for name, formula, expected in holds:
            assert evaluate(formula, truth, known) is expected, (name, case)


def test_the_solver_draws_no_other_conclusion_from_a_patient(knowledge: KnowledgeBase) -> None:
    prover, rng = Prover(knowledge), Random(11)
    rules = [*knowledge.features, *knowledge.red_flags, *knowledge.outside]
    rules += [one for danger in knowledge.dangers for one in danger.excluded_by]
    rules += rng.sample(knowledge.evidence, 60)
    formulas = [prover.translation.fires(rule) for rule in rules]
    for _ in range(25):
        case = random_patient(knowledge, rng)
        closed = close(case, knowledge)
        fired = Worked.of(case, closed, knowledge).firings
        same = recorded(prover, formulas, dict(closed.values))
        pairs = zip(rules, formulas, strict=True)
        follows = all_of(one if rule.id in fired else ~one for rule, one in pairs)
        assert prover.satisfiable(same, follows)
        assert not prover.satisfiable(same, ~follows)
