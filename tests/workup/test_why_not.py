"""Why not: every proposal works, no part of it does, and brute force finds nothing smaller."""

from __future__ import annotations

from itertools import combinations, product
from pathlib import Path

import pytest

from bme_assist import Case, CaseError, KnowledgeBase, assess, load_knowledge
from bme_assist.workup.changes import FIXED, Change, Options, changed_case
from bme_assist.workup.explanation import ChangeSet, WhyNot
from bme_assist.workup.trial import Trials
from bme_assist.workup.why_not import why_not

SMALL_RULES = Path(__file__).parents[1] / "knowledge" / "small_rules"


def changes_of(case: Case, one: ChangeSet, knowledge: KnowledgeBase) -> tuple[Change, ...]:
    """The changes as they read, so that the words are tested as well."""
    found = []
    for change in one.changes:
        read = None
        if change.then != "not recorded":
            read = Case.of(knowledge, [change.then]).recorded[0].value
        found.append(Change(change.finding, read))
    return tuple(found)


def leading(case: Case, changes: tuple[Change, ...], knowledge: KnowledgeBase) -> str | None:
    try:
        return assess(changed_case(case, changes, knowledge), knowledge).leading
    except CaseError:
        return None


@pytest.mark.parametrize("place", [0, 17, 40, 75, 100])
def test_what_is_proposed_works_and_no_part_of_it_does(
    place: int, knowledge: KnowledgeBase, library: tuple[Case, ...]
) -> None:
    case = library[place]
    for category in knowledge.categories[place % 2 :: 2]:
        answer = why_not(category.name, case, knowledge)
        if answer.reached:
            assert leading(case, (), knowledge) == category.name
            continue
        for one in answer.changes[:3]:
            changes = changes_of(case, one, knowledge)
            assert not FIXED & {change.finding for change in changes}
            assert leading(case, changes, knowledge) == category.name
            for size in range(1, len(changes)):
                for part in combinations(changes, size):
                    assert leading(case, part, knowledge) != category.name


@pytest.mark.parametrize("place", [0, 40])
def test_no_single_change_does_where_two_are_proposed(
    place: int, knowledge: KnowledgeBase, library: tuple[Case, ...]
) -> None:
    case, trials = library[place], Trials(library[place], knowledge, whole=False)
    options = Options.of(knowledge)
    singles = [Change(n, v) for n in knowledge.findings for v in (None, *options.values(n))]
    reached = {
        outcome.leading
        for change in singles
        if change.finding not in FIXED and (outcome := trials.run((change,)))
    }
    for category in knowledge.categories:
        answer = why_not(category.name, case, knowledge)
        if not answer.reached:
            single = bool(answer.changes) and len(answer.changes[0].changes) == 1
            assert single is (category.name in reached)


@pytest.fixture(scope="module")
def small() -> KnowledgeBase:
    return load_knowledge(SMALL_RULES)


def test_brute_force_over_a_small_vocabulary_finds_nothing_smaller(small: KnowledgeBase) -> None:
    options = Options.of(small)
    names = [name for name in small.findings if name not in FIXED]
    for phrases in ([], [_phrase(small, 0)], [_phrase(small, 0), _phrase(small, 1)]):
        case = Case.of(small, phrases)
        trials = Trials(case, small)
        smallest: dict[str, int] = {}
        for size in (1, 2):
            for chosen in combinations(names, size):
                for values in product(*((None, *options.values(name)) for name in chosen)):
                    changes = tuple(map(Change, chosen, values))
                    outcome = trials.run(changes)
                    if outcome and outcome.leading:
                        smallest.setdefault(outcome.leading, size)
        for category in small.categories:
            answer = why_not(category.name, case, small)
            found = len(answer.changes[0].changes) if answer.changes else 3
            if not answer.reached:
                assert found == smallest.get(category.name, 3) or found == 3


def _phrase(knowledge: KnowledgeBase, place: int) -> str:
    names = [f.name for f in knowledge.findings.values() if f.kind == "presence"]
    return names[place]


def test_a_red_flag_and_a_rule_can_be_asked_for(knowledge: KnowledgeBase) -> None:
    case = Case.of(knowledge, ["age 6", "hip pain"])
    for what in ("septic arthritis", "INF-18", "FEA-01"):
        answer = why_not(what, case, knowledge)
        assert answer.changes
        assert answer.missing
        ids = {rule.rule for rule in answer.missing}
        for one in answer.changes:
            fired = assess(
                changed_case(case, changes_of(case, one, knowledge), knowledge), knowledge
            ).fired
            assert ids & set(fired) or what == "septic arthritis"
    assert WhyNot.model_validate_json(answer.model_dump_json()) == answer


def test_what_leads_or_fires_already_is_said(knowledge: KnowledgeBase) -> None:
    case = Case.of(knowledge, ["age 6", "hip pain", "temperature 39.1 °C", "joint effusion"])
    for what in ("infectious", "septic arthritis", "INF-01"):
        answer = why_not(what, case, knowledge)
        assert answer.reached
        assert not answer.changes


def test_an_age_is_never_changed(knowledge: KnowledgeBase) -> None:
    case = Case.of(knowledge, ["age 70", "hip pain"])
    by_age = next(
        rule
        for rule in knowledge.evidence
        if any(getattr(part, "words", "").startswith("age under 1") for part in rule.when)
    )
    answer = why_not(by_age.id, case, knowledge)
    assert not answer.changes
    assert answer.largest_tried == 3


def test_what_blocks_and_what_goes_before_is_named(
    knowledge: KnowledgeBase,
) -> None:
    case = Case.of(
        knowledge, ["age 45", "sex male", "hip pain", "temperature 39 °C", "joint effusion"]
    )
    answer = why_not("transient BMES", case, knowledge)
    assert answer.blocked_by
    assert [one.category for one in answer.ahead][:1] == ["infectious"]
    assert "held down by" in answer.answer or "goes before it" in answer.answer
