"""A case that was written reads back to the same case."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.workup.patients import random_patient

from bme_assist import Case, CaseError, KnowledgeBase, read_cases
from bme_assist.cases import Expected
from bme_assist.cases.write import KINDS, case_text, write_case
from bme_assist.knowledge import Interval, Recorded
from bme_assist.resources import case_library

TEXTS = st.lists(
    st.sampled_from(
        ["Given a thing", "| a |", "# no", "Scenario: x", "plain", "@tag", '"""', "é: ü"]
    ),
    max_size=3,
)  # fmt: skip


def told(case: Case) -> object:
    return [(one.finding, one.value) for one in case.recorded]


@settings(
    derandomize=True, deadline=None, database=None, max_examples=60,
    suppress_health_check=[HealthCheck.too_slow],
)  # fmt: skip
@given(st.integers(0, 10**6), st.sampled_from(KINDS), TEXTS, st.text(max_size=20))
def test_what_is_written_reads_back(
    knowledge: KnowledgeBase, seed: int, kind: str, text: list[str], name: str
) -> None:
    case = random_patient(knowledge, Random(seed))
    if not case.recorded:
        return
    name = "".join(letter for letter in name if letter.isprintable() and letter.isascii())
    case = replace(case, name=name, text="\n".join(text))
    (read,) = read_cases(f"x{kind}", knowledge, text=case_text(case, kind, knowledge))
    assert told(read) == told(case)
    if name.strip():
        assert read.name == " ".join(name.split())
    if kind == ".yaml":
        assert read.text == case.text


@pytest.mark.parametrize("kind", KINDS)
def test_every_library_case_reads_back_with_its_truth(kind: str, knowledge: KnowledgeBase) -> None:
    for file in sorted(case_library().glob("*.feature"))[:3]:
        for case in read_cases(file, knowledge):
            (read,) = read_cases(f"x{kind}", knowledge, text=case_text(case, kind, knowledge))
            assert (told(read), read.name, read.text) == (told(case), case.name, case.text)
            assert read.expected == case.expected


def test_all_that_is_known_of_the_truth_is_kept(knowledge: KnowledgeBase) -> None:
    truth = Expected("infectious", ("metabolic",), "urgent", hard=True, known_miss=True)
    case = replace(Case.of(knowledge, ["fever"], "One"), expected=truth)
    for kind in KINDS:
        (read,) = read_cases(f"x{kind}", knowledge, text=case_text(case, kind, knowledge))
        assert read.expected == truth


def test_a_number_of_which_nothing_narrower_is_known(knowledge: KnowledgeBase) -> None:
    every = knowledge.findings["temperature"].plausible
    assert isinstance(every, Interval)
    case = Case.of(knowledge, ["fever"], "One")
    wide = Recorded("temperature", every, "temperature", case.recorded[0].where)
    case = replace(case, recorded=(wide, replace(wide, finding="abscess", value=None)))
    for kind in KINDS:
        (read,) = read_cases(f"x{kind}", knowledge, text=case_text(case, kind, knowledge))
        assert told(read) == told(case)


def test_only_case_files_are_written(tmp_path: Path, knowledge: KnowledgeBase) -> None:
    case = Case.of(knowledge, ["fever"], "One")
    with pytest.raises(CaseError, match="no kind of case file"):
        write_case(case, tmp_path / "x.txt", knowledge)


def test_a_file_is_replaced_whole(tmp_path: Path, knowledge: KnowledgeBase) -> None:
    file = tmp_path / "deep" / "x.yaml"
    write_case(Case.of(knowledge, ["fever"], "One"), file, knowledge)
    write_case(Case.of(knowledge, ["abscess"], "Two"), file, knowledge)
    assert read_cases(file, knowledge)[0].name == "Two"
    assert [path.name for path in file.parent.iterdir()] == ["x.yaml"]


def test_a_place_where_nothing_can_be_written(tmp_path: Path, knowledge: KnowledgeBase) -> None:
    (tmp_path / "file").write_text("not a folder", encoding="utf-8")
    with pytest.raises(CaseError, match="cannot be written"):
        write_case(Case.of(knowledge, ["fever"], "One"), tmp_path / "file" / "x.yaml", knowledge)
