"""What must hold of the answer for any patient under the shipped rules."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.workup.patients import consistent, random_findings, random_patient

from bme_assist import Assessment, Case, CaseError, KnowledgeBase, assess
from bme_assist.cases import close
from bme_assist.knowledge import Feature, Group, RedFlag, Rule, atoms_of
from bme_assist.workup.steps import Workup

pytestmark = pytest.mark.many

SEEDS = st.integers(min_value=0, max_value=10**6)
settings.register_profile(
    "workup", derandomize=True, deadline=None, database=None,
    suppress_health_check=[HealthCheck.too_slow],
)  # fmt: skip
PROFILE = settings.get_profile("workup")


def lots(count: int) -> settings:
    return settings(PROFILE, max_examples=count)


def json_of(case: Case, knowledge: KnowledgeBase) -> str:
    return assess(case, knowledge).model_dump_json()


def a_case(knowledge: KnowledgeBase, library: tuple[Case, ...], rng: Random) -> Case:
    """A library case or a random patient."""
    return rng.choice(library) if rng.random() < 0.3 else random_patient(knowledge, rng)


# ---- the same case, the same answer ------------------------------------------------------------


@lots(50)
@given(SEEDS)
def test_the_order_of_entry_is_irrelevant(
    knowledge: KnowledgeBase, library: tuple[Case, ...], seed: int
) -> None:
    rng = Random(seed)
    case = a_case(knowledge, library, rng)
    shuffled = list(case.recorded)
    rng.shuffle(shuffled)
    turned = replace(case, recorded=tuple(shuffled))
    assert json_of(case, knowledge) == json_of(turned, knowledge)


@lots(40)
@given(SEEDS)
def test_repeating_a_finding_changes_nothing(
    knowledge: KnowledgeBase, library: tuple[Case, ...], seed: int
) -> None:
    rng = Random(seed)
    case = a_case(knowledge, library, rng)
    again = rng.choices(case.recorded, k=3) if case.recorded else []
    repeated = replace(case, recorded=(*case.recorded, *again))
    assert json_of(case, knowledge) == json_of(repeated, knowledge)


def test_several_threads_give_the_same_answers(
    knowledge: KnowledgeBase, library: tuple[Case, ...], answers: tuple[Assessment, ...]
) -> None:
    some = list(zip(library, answers, strict=True))[::5] * 2
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda pair: json_of(pair[0], knowledge), some))
    assert found == [answer.model_dump_json() for _, answer in some]


def test_a_refused_case_leaves_nothing_behind(
    knowledge: KnowledgeBase, library: tuple[Case, ...], answers: tuple[Assessment, ...]
) -> None:
    both = [knowledge.phrases.recorded(p, library[0].where) for p in ("fever", "no fever")]
    with pytest.raises(CaseError):
        assess(replace(library[0], recorded=tuple(both)), knowledge)
    assert json_of(library[0], knowledge) == answers[0].model_dump_json()


def test_a_failure_in_the_middle_of_a_run_leaves_nothing_behind(
    knowledge: KnowledgeBase,
    library: tuple[Case, ...],
    answers: tuple[Assessment, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fails(*_: object) -> None:
        raise RuntimeError("in the middle")

    with monkeypatch.context() as broken:
        broken.setattr("bme_assist.workup.closing.weigh_all", fails)
        with pytest.raises(RuntimeError, match="in the middle"):
            assess(library[-1], knowledge)
    assert json_of(library[0], knowledge) == answers[0].model_dump_json()
    assert json_of(Case(name="", recorded=()), knowledge) == json_of(
        Case(name="", recorded=()), knowledge
    )


# ---- what every answer keeps to ----------------------------------------------------------------


def check_points(answer: Assessment) -> None:
    for one in answer.candidates:
        points = sum(e.points for e in one.evidence_for) - sum(
            e.points for e in one.evidence_against
        )
        assert points == one.net, one.category
        for side in (one.evidence_for, one.evidence_against):
            counted = Counter(e.aspect for e in side if e.counted)
            assert set(counted.values()) <= {1}, (one.category, counted)
            assert all(bool(e.points) is e.counted is not bool(e.not_counted_because) for e in side)
        counting = [e for e in (*one.evidence_for, *one.evidence_against) if e.counted]
        about = {e.condition for e in counting} - {""}
        # Where no condition is best, what argues against one of them may count.
        assert about <= {one.best_condition} if one.best_condition else len(about) <= 1


def check_ranking(answer: Assessment, knowledge: KnowledgeBase) -> None:
    assert [one.rank for one in answer.candidates] == list(range(1, 9))
    assert {one.category for one in answer.candidates} == {c.name for c in knowledge.categories}
    first = answer.candidates[0]
    if knowledge.scale.may_lead(first.standing):
        assert (answer.leading, answer.undecided_because) == (first.category, "")
    else:
        assert answer.leading is None
        assert answer.undecided_because
        assert not any(knowledge.scale.may_lead(one.standing) for one in answer.candidates)
        assert answer.management == ()


def check_dangers(answer: Assessment, knowledge: KnowledgeBase) -> None:
    states = {one.name: one.state for one in answer.dangers}
    raised = {flag.rule for flag in answer.red_flags}
    flagged = {flag.danger for flag in knowledge.red_flags if flag.id in raised and flag.danger}
    assert {name for name, state in states.items() if state == "flagged"} == flagged
    for one in answer.dangers:
        assert bool(one.missing) <= (one.state == "not excluded")
        assert one.reasons or one.state == "not excluded"


def check_exclusion(answer: Assessment, knowledge: KnowledgeBase) -> None:
    exclusive = {one.name for one in knowledge.categories if one.diagnosis_of_exclusion}
    others = [flag for flag in answer.red_flags if set(flag.suspects) - exclusive]
    supported = [
        one for one in answer.candidates
        if one.standing == "supported" and one.category not in exclusive
    ]  # fmt: skip
    if others or supported:
        assert answer.leading not in exclusive
    for one in answer.candidates:
        assert one.provisional is (one.category in exclusive)


def check_use(answer: Assessment, case: Case, knowledge: KnowledgeBase) -> None:
    """Each entered finding made a rule fire, implied one that did, or is named as not used."""
    entered = {one.finding for one in case.recorded if one.value is not None}
    assert set(answer.not_used) <= entered
    run = Workup.of(knowledge).engine.run(close(case, knowledge).values)
    read = {atom.subject for firing in run.firings for atom in (*firing.held, *firing.needs_figure)}
    shown = {finding for firing in answer.trail for finding in firing.findings}
    words = {one.name: one.words for one in answer.findings}
    for name in entered - set(answer.not_used):
        leads_to = _implied_by(name, knowledge) | {name}
        assert leads_to & read, name
    for name in answer.not_used:
        assert name not in read
        assert words[name] not in shown


def _implied_by(name: str, knowledge: KnowledgeBase) -> set[str]:
    """All that a finding may imply, forward or backward."""
    found: set[str] = set()
    todo = [name]
    while todo:
        here = todo.pop()
        for one in knowledge.implications:
            ends = {one.condition.subject, one.finding}
            if here in ends and not ends <= found:
                todo += ends - found
                found |= ends
    return found


def check(answer: Assessment, case: Case, knowledge: KnowledgeBase) -> None:
    check_points(answer)
    check_ranking(answer, knowledge)
    check_dangers(answer, knowledge)
    check_exclusion(answer, knowledge)
    check_use(answer, case, knowledge)
    # Steps stand by stage, flags by haste.
    stages = [knowledge.scale.stages.index(step.stage) for step in answer.next_steps]
    assert stages == sorted(stages)
    haste = [knowledge.scale.haste_of(flag.urgency) for flag in answer.red_flags]
    assert haste == sorted(haste)


def test_every_library_answer_keeps_to_the_rules_of_the_house(
    knowledge: KnowledgeBase, library: tuple[Case, ...], answers: tuple[Assessment, ...]
) -> None:
    assert library
    for case, answer in zip(library, answers, strict=True):
        check(answer, case, knowledge)


@lots(80)
@given(SEEDS)
def test_every_answer_keeps_to_the_rules_of_the_house(knowledge: KnowledgeBase, seed: int) -> None:
    case = random_patient(knowledge, Random(seed))
    check(assess(case, knowledge), case, knowledge)


# ---- a flag once raised ------------------------------------------------------------------------


def test_no_red_flag_rests_on_silence(knowledge: KnowledgeBase) -> None:
    """No flag, and no feature that a flag reads, has an `unless` or asks for what is missing."""
    features = {one.key: one for one in knowledge.features}
    found = [line for flag in knowledge.red_flags for line in _silences(flag, features)]
    assert found == []


def _silences(rule: Rule, features: dict[str, Feature], path: str = "") -> list[str]:
    where = f"{path}{rule.id}"
    found = [
        f"{where} has unless"
        for part in rule.when
        if isinstance(part, Group) and part.kind == "unless"
    ]
    for atom in atoms_of(rule.when):
        if atom.test == "not recorded":
            found.append(f"{where} reads {atom.words}")
        if atom.test == "concluded":
            assert isinstance(rule, RedFlag | Feature)
            found += _silences(features[atom.subject], features, f"{where} > ")
    return found


@lots(80)
@given(SEEDS)
def test_a_flag_once_raised_is_never_lowered_by_another_finding(
    knowledge: KnowledgeBase, library: tuple[Case, ...], seed: int
) -> None:
    rng = Random(seed)
    case = a_case(knowledge, library, rng)
    before = close(case, knowledge).values
    others = [one for one in random_findings(knowledge, rng, 8) if one.finding not in before]
    more = replace(case, recorded=consistent(others, knowledge, case.recorded))
    # A figure that was awaited may settle a flag either way; every other flag stays.
    raised = {f.rule for f in assess(case, knowledge).red_flags if not f.needs_figure}
    answer = assess(more, knowledge)
    assert raised <= {flag.rule for flag in answer.red_flags}
    check(answer, more, knowledge)
