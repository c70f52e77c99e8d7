"""Why not: every proposal works, no part of it does, and brute force finds nothing smaller."""

from __future__ import annotations

from itertools import combinations, product
from pathlib import Path
from random import Random

import pytest

from bme_assist import Case, KnowledgeBase, assess, load_knowledge
from bme_assist.review.minimal import changes_of, faults
from bme_assist.workup.changes import FIXED, Change, Options, changed_case
from bme_assist.workup.explanation import WhyNot
from bme_assist.workup.trial import Trials
from bme_assist.workup.why_not import why_not, why_not_each

pytestmark = pytest.mark.many

SMALL_RULES = Path(__file__).parents[1] / "knowledge" / "small_rules"


SOME = 4
"""So many cases of the library, drawn anew whenever the library grows; all of them take minutes:
``python benchmarks/changes.py``."""


def test_what_is_proposed_works_and_no_part_of_it_does(
    knowledge: KnowledgeBase, library: tuple[Case, ...]
) -> None:
    for case in Random(len(library)).sample(library, SOME):
        answers = why_not_each(case, knowledge)
        assert [one.name for one in answers] == [one.name for one in knowledge.categories]
        for answer in answers:
            assert faults(answer, case, knowledge) == []


def test_asking_for_one_category_answers_as_asking_for_each(
    knowledge: KnowledgeBase, library: tuple[Case, ...]
) -> None:
    each = why_not_each(library[7], knowledge)
    assert why_not(each[2].name, library[7], knowledge) == each[2]


def test_a_proposal_that_does_not_do_or_holds_too_much_is_noticed(
    knowledge: KnowledgeBase,
) -> None:
    case = Case.of(knowledge, ["hip pain"])
    answer = why_not("ischemic", case, knowledge)
    one = answer.changes[0]
    needless = one.changes[0].model_copy(update={"finding": "fever", "then": "no fever"})
    for changes, words in (
        ((needless,), "does not lead"),
        ((*one.changes, needless), "is enough"),
        ((one.changes[0].model_copy(update={"finding": "age", "then": "age 9 years"}),), "nobody"),
    ):
        wrong = one.model_copy(update={"changes": changes})
        found = faults(answer.model_copy(update={"changes": (wrong,)}), case, knowledge)
        assert any(words in fault for fault in found)


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
                changed_case(case, changes_of(one, knowledge), knowledge), knowledge
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


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("fever", "It is a finding, and not recorded: no rule concludes it."),
        ("hip pain", "It is a finding, and it is recorded."),
        ("causes.infectious", "This is a section of the article: it neither leads nor fires."),
        ("osteonecrosis", "Osteonecrosis belongs to ischemic. Ischemic stands at"),
        ("septic arthritis", "As a condition, septic arthritis belongs to infectious."),
    ],
)
def test_what_a_name_stands_for_is_told(name: str, said: str, knowledge: KnowledgeBase) -> None:
    answer = why_not(name, Case.of(knowledge, ["hip pain"]), knowledge)
    assert said in answer.answer
    assert not answer.reached
    assert bool(answer.changes) is (answer.kind in ("category", "red flag"))
