"""Why: complete explanations, ticked down to the findings."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bme_assist import Assessment, Case, KnowledgeBase, UsageError
from bme_assist.cases import close
from bme_assist.workup.asked import asked_about
from bme_assist.workup.explanation import Explanation, Tick
from bme_assist.workup.tree import entries_read
from bme_assist.workup.why import why
from bme_assist.workup.worked import Worked

pytestmark = pytest.mark.many

HIP = ["age 6", "temperature 39.1 °C", "hip pain", "joint effusion", "CRP 85 mg/L", "no chills"]


def ticks(explanation: Explanation) -> Iterator[Tick]:
    rules = (
        *explanation.evidence_for, *explanation.evidence_against,
        *explanation.limits, *explanation.rules,
    )  # fmt: skip
    waiting = [tick for rule in rules for tick in rule.when]
    while waiting:
        tick = waiting.pop()
        yield tick
        waiting += tick.parts


@pytest.fixture
def hip(knowledge: KnowledgeBase) -> Case:
    return Case.of(knowledge, HIP)


def test_explanations_are_complete_for_every_case_of_the_library(
    knowledge: KnowledgeBase, library: tuple[Case, ...], answers: tuple[Assessment, ...]
) -> None:
    for case, answer in zip(library, answers, strict=True):
        entered = {entry.finding for entry in case.recorded if entry.value is not None}
        used: set[str] = set()
        for candidate in answer.candidates:
            found = why(candidate.category, case, knowledge)
            gained = sum(one.points for one in found.evidence_for)
            lost = sum(one.points for one in found.evidence_against)
            assert gained - lost == found.net == candidate.net
            assert len(found.used) + len(found.unused) == len(entered)
            used |= set(found.used)
        # What no category reads is read by another rule that fired, or listed as not used.
        w = Worked.of(case, close(case, knowledge), knowledge)
        others = entries_read(w, tuple(w.rules[name] for name in w.firings if name in w.rules))
        idle = {atom.subject for f in w.run.firings if f.rule not in w.rules for atom in f.held}
        others |= {entry.finding for name in idle for entry in w.behind(name)}
        words = {finding.name: finding.words for finding in answer.findings}
        for name in entered:
            assert words[name] in used or name in others or name in answer.not_used


def test_what_is_used_is_what_the_conditions_show(
    knowledge: KnowledgeBase, library: tuple[Case, ...]
) -> None:
    for case in library[::10]:
        entered = {entry.finding for entry in case.recorded if entry.value is not None}
        for category in knowledge.categories:
            found = why(category.name, case, knowledge)
            shown = {tick.recorded for tick in ticks(found) if not tick.implied_by}
            assert shown.isdisjoint(found.unused)
            if not any(tick.recorded for tick in ticks(found)):
                assert not found.used
            assert len(found.unused) <= len(entered)


def test_a_category_shows_evidence_for_and_against_down_to_the_findings(
    knowledge: KnowledgeBase, hip: Case
) -> None:
    found = why("Infectious", hip, knowledge)
    assert found.evidence_for
    fever = next(tick for tick in ticks(found) if tick.words == "fever")
    assert (fever.state, fever.recorded) == ("holds", "fever")
    assert fever.implied_by == "temperature 39.1 °C"
    assert any(tick.state == "not recorded" and not tick.recorded for tick in ticks(found))
    opened = [tick for tick in ticks(found) if tick.state == "concluded"]
    assert opened
    assert all(tick.parts for tick in opened)
    against = why("degenerative", hip, knowledge).evidence_against
    assert against
    assert all(rule.sources and rule.because for rule in against)


def test_what_holds_a_diagnosis_of_exclusion_down_is_opened(
    knowledge: KnowledgeBase, hip: Case
) -> None:
    found = why("transient BMES", hip, knowledge)
    assert found.limits
    flags = [tick for tick in ticks(found) if "red flag" in tick.words and tick.parts]
    assert flags
    assert flags[0].state == "concluded"


@pytest.mark.parametrize(
    ("what", "kind"),
    [
        ("septic arthritis", "red flag"), ("RF-02", "rule"), ("inf-01", "rule"),
        ("Infectious Causes", "section"), ("causes.infectious", "section"),
        ("non-accidental injury", "red flag"), ("inflammation on blood tests", "feature"),
        ("osteonecrosis before collapse", "red flag"), ("degenerative", "category"),
    ],
)  # fmt: skip
def test_everything_that_has_a_name_can_be_asked_about(
    what: str, kind: str, knowledge: KnowledgeBase, hip: Case
) -> None:
    found = why(what, hip, knowledge)
    assert found.kind == kind
    assert found.answer
    assert Explanation.model_validate_json(found.model_dump_json()) == found


def test_every_rule_and_step_can_be_explained(
    knowledge: KnowledgeBase, library: tuple[Case, ...]
) -> None:
    case = library[3]
    for rule in knowledge.rules[::7]:
        found = why(rule.id, case, knowledge)
        assert [one.rule for one in found.rules] == [rule.id]
    for step in knowledge.next_steps:
        assert why(step.step, case, knowledge).answer.startswith(("In the plan", "Not in the plan"))
    for section in list(knowledge.sections)[::5]:
        assert "rules that cite it" in why(section, case, knowledge).answer or section


def test_a_figure_that_is_awaited_is_ticked_so(knowledge: KnowledgeBase) -> None:
    case = Case.of(knowledge, ["age 6", "hip pain", "CRP 15 to 90 mg/L"])
    rules = [
        rule.id
        for rule in knowledge.evidence
        if any("C-reactive protein over" in getattr(part, "words", "") for part in rule.when)
    ]
    states = {tick.state for rule in rules for tick in ticks(why(rule, case, knowledge))}
    assert "needs the figure" in states


def test_a_name_nobody_knows_is_answered_with_the_nearest(
    knowledge: KnowledgeBase, hip: Case
) -> None:
    with pytest.raises(UsageError, match="did you mean"):
        why("infectios", hip, knowledge)
    with pytest.raises(UsageError, match="nothing called"):
        why("xyzzy", hip, knowledge)


@pytest.mark.parametrize(
    ("name", "kind", "said"),
    [
        ("osteonecrosis", "category", "Osteonecrosis belongs to ischemic. Ischemic"),
        ("AVN", "category", "Osteonecrosis belongs to ischemic."),
        ("tumour", "category", "Neoplastic"),
        ("septic arthritis", "red flag", "As a condition, septic arthritis belongs to infectious."),
        ("fever", "finding", "It is a finding; recorded is fever."),
        ("night pain", "finding", "It is a finding, and not recorded."),
        ("causes.infectious", "section", "It bears on this case"),
    ],
)
def test_what_a_name_stands_for(
    name: str, kind: str, said: str, knowledge: KnowledgeBase, hip: Case
) -> None:
    found = why(name, hip, knowledge)
    assert found.kind == kind
    assert said in found.answer
    assert found.title.startswith("article section ") is (kind == "section")


def test_a_condition_is_meant_before_the_section_of_its_name(knowledge: KnowledgeBase) -> None:
    for category in knowledge.categories:
        for condition in category.conditions:
            for name in (condition.name, *condition.synonyms):
                assert asked_about(name, knowledge).kind not in ("section", "finding")
