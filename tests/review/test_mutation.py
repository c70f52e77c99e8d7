"""Mutation of small rules: which damage is noticed, which is not, and which is none at all."""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from tests.review.damaged import FEATURES, knowledge_of, shown
from tests.workup.patients import random_patient
from tests.workup.test_properties import SEEDS, lots
from typer.testing import CliRunner

from bme_assist import KnowledgeBase
from bme_assist.cases import Example, close
from bme_assist.cli.app import app
from bme_assist.engine import Decided
from bme_assist.knowledge import Atom, Group, Interval, atoms_of
from bme_assist.reports.mutation import mutation_data, mutation_lines, mutation_page
from bme_assist.review.mutation.cells import Cells
from bme_assist.review.mutation.equivalence import Equivalence
from bme_assist.review.mutation.mutant import Mutant, knowledge_with
from bme_assist.review.mutation.operators import OPERATORS, mutants_of
from bme_assist.review.mutation.outcome import Mutation
from bme_assist.review.mutation.results import Results
from bme_assist.review.mutation.run import mutate, sample_of
from bme_assist.review.mutation.screen import Screen
from bme_assist.review.rehearsal import Rehearsed, rehearse, rehearsed
from bme_assist.review.truths import Truths
from bme_assist.workup.assess import Answer
from bme_assist.workup.steps import Workup
from bme_assist.workup.worked import Worked


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("mutation")


@pytest.fixture(scope="module")
def small(place: Path) -> KnowledgeBase:
    return knowledge_of(place)


@pytest.fixture(scope="module")
def seen(place: Path, small: KnowledgeBase) -> tuple[Rehearsed, ...]:
    return shown(place, small)


@pytest.fixture(scope="module")
def mutants(small: KnowledgeBase) -> tuple[Mutant, ...]:
    return tuple(mutants_of(small.rules, small))


@pytest.fixture(scope="module")
def found(
    small: KnowledgeBase, seen: tuple[Rehearsed, ...], mutants: tuple[Mutant, ...]
) -> Mutation:
    return mutate(mutants, seen, small)


def fates(found: Mutation, rule: str) -> dict[str, str]:
    return {one.mutant.words: one.fate for one in found.outcomes if one.mutant.rule.id == rule}


# ---- what is done to a rule ---------------------------------------------------------------------


def test_every_damage_to_a_rule_is_listed_once(mutants: Sequence[Mutant]) -> None:
    assert [(m.operator, m.words) for m in mutants if m.rule.id == "INF-01"] == [
        ("drop rule", "the rule is dropped"),
        ("drop condition", 'without "fever"'),
        ("drop condition", 'without "C-reactive protein over 20 mg/L"'),
        ("negate", 'not "fever"'),
        ("negate", 'not "C-reactive protein over 20 mg/L"'),
        ("all or any", "any of the conditions"),
        (
            "threshold",
            '"C-reactive protein at least 20 mg/L" for "C-reactive protein over 20 mg/L"',
        ),
        ("strength", "moderate for strong"),
        ("strength", "decisive for strong"),
        ("direction", "against for for"),
    ]
    assert [m.words for m in mutants if m.rule.id == "RF-01" and m.operator != "negate"] == [
        "the rule is dropped",
        'without "hot joint"',
        'without "joint effusion"',
        "any of the conditions",
        "urgent for immediate",
        "without the danger septic arthritis",
        "without pointing to infectious",
    ]
    assert len({mutant.name for mutant in mutants}) == len(mutants)


def test_groups_choices_counts_and_limits_are_damaged_too(knowledge: KnowledgeBase) -> None:
    mutants = list(mutants_of(knowledge.rules, knowledge))
    assert {mutant.operator for mutant in mutants} == set(OPERATORS)
    for mutant in mutants:
        assert mutant.changed != mutant.rule
        if mutant.changed is not None:
            assert mutant.changed.id == mutant.rule.id
            for part in mutant.changed.when:
                atoms = (part,) if isinstance(part, Atom) else part.atoms
                assert atoms
                assert all(one.interval is None or not one.interval.is_empty for one in atoms)
                assert all(one.values for one in atoms if one.test == "is")
                if isinstance(part, Group) and part.kind == "at least":
                    assert 1 <= part.needs <= len(part.atoms)


def test_a_threshold_moves_by_one_cell(knowledge: KnowledgeBase) -> None:
    cells = Cells(knowledge)
    atoms = [atom for rule in knowledge.rules for atom in atoms_of(rule.when) if atom.interval]
    for atom in atoms:
        here = {cell for cell in cells.of(atom.subject) if cell.lies_within(atom.interval)}
        for moved in cells.moved(atom):
            there = {cell for cell in cells.of(atom.subject) if cell.lies_within(moved)}
            assert len(here ^ there) == 1
            assert not moved.is_empty


def test_cells_lie_side_by_side(knowledge: KnowledgeBase) -> None:
    cells = Cells(knowledge)
    for name, finding in knowledge.findings.items():
        found = cells.of(name)
        if found and not finding.unit_may_be_left_out:
            assert found[0].low == finding.plausible.low
            assert found[-1].high == finding.plausible.high
            for one, two in pairwise(found):
                assert one.high == two.low
                assert one.high_open is not two.low_open or one == Interval(one.low, one.low)


# ---- what becomes of it -------------------------------------------------------------------------


def test_a_rule_that_is_told_in_full_keeps_no_mutant_alive(found: Mutation) -> None:
    assert set(fates(found, "INF-01").values()) == {"killed"}
    killer = next(one for one in found.outcomes if one.mutant.words == 'without "fever"')
    assert killer.by is not None
    assert killer.by.example == "Fever with a raised protein, with no fever"
    assert killer.by.line == "INF-01 stays silent"


def test_what_nobody_expects_survives(found: Mutation) -> None:
    weight = {one.mutant.words: one for one in found.outcomes if one.mutant.rule.id == "IFL-02"}
    assert weight["moderate for weak"].fate == "survived"
    assert weight["moderate for weak"].touched == 1
    assert weight["moderate for weak"].near is not None
    assert weight["moderate for weak"].near.example == "Night pain alone"
    # "no category leads" turns when night pain speaks for a category, and only then.
    assert weight["for for against"].fate == "killed"
    assert weight["the rule is dropped"].fate == "survived"


def test_a_rule_that_never_fires_is_told_by_the_smallest_case(found: Mutation) -> None:
    dropped = next(
        one for one in found.outcomes
        if one.mutant.rule.id == "INF-02" and one.mutant.changed is None
    )  # fmt: skip
    assert (dropped.fate, dropped.touched, dropped.near) == ("survived", 0, None)
    assert dropped.telling == ("rheumatoid factor",)


def test_a_condition_that_another_implies_is_no_loss(found: Mutation) -> None:
    by_words = fates(found, "IFL-01")
    assert by_words['without "fever"'] == "equivalent"
    assert by_words['without "temperature at least 38 °C"'] == "survived"


def test_flags_dangers_steps_and_features_are_watched(found: Mutation) -> None:
    flags = fates(found, "RF-01")
    assert flags.pop("without pointing to infectious") == "survived"
    assert flags.pop('without "hot joint"') == "survived"
    assert set(flags.values()) == {"killed"}
    assert set(fates(found, "FEA-01").values()) == {"killed"}
    assert fates(found, "NS-02")['not done when "edema resolved"'] == "killed"
    assert fates(found, "NS-01")["the rule is dropped"] == "survived"


def test_the_score_counts_what_is_no_equivalent(found: Mutation) -> None:
    score = found.score
    counted = [one.fate for one in found.outcomes]
    assert score.mutants == len(counted)
    assert score.percent == pytest.approx(
        100 * counted.count("killed") / (len(counted) - counted.count("equivalent"))
    )
    assert sum(one.mutants for one in found.by_operator().values()) == len(counted)
    assert len(found.survivors) == counted.count("survived")


def test_a_scenario_that_fails_anyway_kills_nothing(place: Path, small: KnowledgeBase) -> None:
    text = FEATURES.replace("Then no category leads", "Then infectious is most of all gout")
    broken = shown(place, small, text)
    shown(place, small)
    mutants = list(mutants_of([r for r in small.rules if r.id == "IFL-02"], small))
    assert all(one.fate == "survived" for one in mutate(mutants, broken, small).outcomes)


# ---- how it is run ------------------------------------------------------------------------------


def test_two_processes_find_the_same(
    small: KnowledgeBase, seen: tuple[Rehearsed, ...], mutants: tuple[Mutant, ...], found: Mutation
) -> None:
    examples = [one.example for one in seen]
    assert rehearsed(examples * 40, small, processes=2)[: len(seen)] == seen
    assert mutate(mutants, seen, small, processes=2) == found


def test_a_run_that_was_ended_is_resumed(
    place: Path,
    small: KnowledgeBase,
    seen: tuple[Rehearsed, ...],
    mutants: tuple[Mutant, ...],
    found: Mutation,
) -> None:
    file = place / "results.jsonl"
    examples = [one.example for one in seen]

    def run(some: Sequence[Mutant], kept: Sequence[Rehearsed] = seen) -> tuple[Mutation, int]:
        told: list[int] = []
        results = Results(file, small, [one.example for one in kept])
        done = mutate(some, kept, small, results=results, progress=lambda at, _: told.append(at))
        return done, told[0]

    first, known = run(mutants[:20])
    assert (first.outcomes, known) == (found.outcomes[:20], 0)
    with file.open("a", encoding="utf-8") as half:
        half.write('{"key": "half a li')
    again, known = run(mutants)
    # Which scenario notices a mutant first may differ: those that noticed others are tried first.
    assert [(one.mutant, one.fate) for one in again.outcomes] == [
        (one.mutant, one.fate) for one in found.outcomes
    ]
    assert known == 20
    _, known = run(mutants)
    assert known == len(mutants)
    # With other scenarios nothing is taken over but whom to try first.
    fewer, known = run(mutants, seen[:3])
    assert known == 0
    anew = mutate(mutants, seen[:3], small)
    assert [one.fate for one in fewer.outcomes] == [one.fate for one in anew.outcomes]
    assert Results(file, small, examples[:2]).killer(mutants[0])


def test_a_sample_is_drawn_alike_for_the_same_seed(mutants: tuple[Mutant, ...]) -> None:
    assert sample_of(mutants, 10, 1) == sample_of(mutants, 10, 1) != sample_of(mutants, 10, 2)
    assert sample_of(mutants, 10**6, 1) == mutants
    names = [one.name for one in mutants]
    drawn = [names.index(one.name) for one in sample_of(mutants, 10, 1)]
    assert drawn == sorted(drawn)


def test_the_pages_list_every_survivor(found: Mutation) -> None:
    lines, page = "\n".join(mutation_lines(found)), mutation_page(found)
    for one in found.survivors:
        assert one.mutant.words in lines
        assert one.mutant.words in page
    assert "a case that would tell: rheumatoid factor" in lines
    assert "should have been caught by: Night pain alone" in page
    data = json.loads(json.dumps(mutation_data(found)))
    assert len(data["outcomes"]) == len(found.outcomes)


@pytest.mark.usefixtures("seen")
def test_the_command_ends_as_it_was_asked_to(place: Path) -> None:
    def run(*words: str) -> tuple[int, str]:
        line = ["mutate", str(place / "small.feature"), "--rules", str(place / "rules")]
        done = CliRunner().invoke(app, [*line, "--processes", "1", *words])
        return done.exit_code, done.stdout

    assert run("--rule", "INF-01", "--at-least", "100")[0] == 0
    assert run("--rule", "IFL-02", "--at-least", "95")[0] == 1
    code, text = run("--operator", "threshold", "--json")
    assert (code, json.loads(text)["score"]["percent"]) == (0, 33.33)
    code, text = run("--sample", "3", "--seed", "5")
    assert text.startswith("3 of ")
    assert run("--operator", "thresold")[0] == 2
    assert run("--output", str(place / "page.json"))[0] == 0


# ---- held to the rules compiled anew ------------------------------------------------------------


@lots(4)
@given(SEEDS)
def test_a_mutant_answers_as_the_rules_compiled_anew(knowledge: KnowledgeBase, seed: int) -> None:
    rng = Random(seed)
    patients = [random_patient(knowledge, rng) for _ in range(6)]
    seen = [rehearse(Example(one, (), one.name, one.where), knowledge) for one in patients]
    fired = {rule for one in seen for rule in one.fired}
    rules = [rule for rule in knowledge.rules if rule.id in fired and rule.when]
    mutants = list(mutants_of(rng.sample(rules, min(2, len(rules))), knowledge))
    screen = Screen(Truths(seen, knowledge), seen)
    for mutant in rng.sample(mutants, min(3, len(mutants))):
        changed = knowledge_with(knowledge, mutant.rule, mutant.changed)
        screened = screen.of(mutant)
        beside = knowledge_with(knowledge, mutant.rule, mutant.changed)
        if not mutant.condition_only:
            Workup.of(knowledge).beside(beside)
        for at, one in enumerate(seen):
            closed = close(one.example.case, knowledge)
            anew = Worked.of(one.example.case, closed, changed)
            if mutant.condition_only:
                given = Decided(bool(screened.fires >> at & 1), bool(screened.is_open >> at & 1))
                quick = Worked.of(one.example.case, closed, knowledge, {mutant.rule.id: given})
            else:
                quick = Worked.of(one.example.case, closed, beside)
            assert list(quick.firings) == list(anew.firings), mutant.name
            assert quick.run.concluded == anew.run.concluded, mutant.name
            if mutant.changed is not None:
                assert Answer(quick).leading == Answer(anew).leading
            if not screened.touched >> at & 1 and mutant.condition_only:
                assert set(anew.firings) == set(one.fired), mutant.name


@lots(3)
@given(SEEDS)
def test_an_equivalent_mutant_differs_in_no_case(knowledge: KnowledgeBase, seed: int) -> None:
    rng = Random(seed)
    equivalence = Equivalence(knowledge)
    mutants = [m for m in mutants_of(rng.sample(knowledge.rules, 2), knowledge) if m.condition_only]
    patients = [random_patient(knowledge, rng) for _ in range(5)]
    for mutant in rng.sample(mutants, min(4, len(mutants))):
        told = equivalence.telling(mutant)
        cases = [*patients, *([told] if told else [])]
        seen = [rehearse(Example(one, (), one.name, one.where), knowledge) for one in cases]
        touched = Screen(Truths(seen, knowledge), seen).of(mutant).touched
        assert equivalence.is_equivalent(mutant) is (told is None)
        if told:
            assert touched >> (len(cases) - 1) & 1, mutant.name
        else:
            assert not touched, mutant.name
