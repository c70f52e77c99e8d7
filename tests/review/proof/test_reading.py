"""What safety.yaml may say, and what is told of what it may not."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.review.proof.small import proving_rules, statement
from tests.workup.small import Entry

from bme_assist.errors import KnowledgeError
from bme_assist.knowledge import Claim
from bme_assist.knowledge.claims import CLAIMS
from bme_assist.reports.proofs import statement_words

MISTAKES = [
    (
        statement("SAF-01", then=["the category leads"]),
        'BME202 "the category" is no category here',
    ),
    (
        statement("SAF-01", for_each="danger", then=["the category leads"]),
        'BME202 "the category" is no category here',
    ),
    (
        statement("SAF-01", then=["infectious stands at likely or better"]),
        'BME202 "likely" is no standing here; allowed: supported, possible, not supported',
    ),
    (
        statement("SAF-01", then=["danger gangrene is excluded"]),
        'BME202 "danger gangrene" is no danger here; allowed: danger septic arthritis',
    ),
    (
        statement("SAF-01", then=["a red flag asks for quick action"]),
        'BME202 "quick" is no urgency here; allowed: immediate, urgent, soon',
    ),
    (statement("SAF-01", then=["fevr"]), 'BME201 "fevr" is not a known finding'),
    (statement("SAF-01", in_every_case_with=["fever"]), "BME102 SAF-01 says nothing"),
    (
        statement("SAF-01", then=["any red flag"], nothing_recorded_but=["bloods"]),
        'BME202 "bloods" is no finding and no kind of finding; write a finding, or one of patient',
    ),
    (
        statement(
            "SAF-01",
            for_each="category",
            then=["the net points of the category are not lower"],
        ),
        "BME102 SAF-01 compares with no case",
    ),
    (
        statement(
            "SAF-01",
            for_each="category",
            and_in_the_same_case_with="anything more recorded",
            then_never=["the net points of the category are not lower"],
        ),
        'BME102 SAF-01 says "the net points of the category are not lower" in a group',
    ),
    (
        statement(
            "SAF-01",
            and_in_the_same_case_with="more that speaks for the category",
            then=["any red flag"],
        ),
        "BME102 SAF-01 does not say which category",
    ),
    (
        statement("SAF-01", and_in_the_same_case_with="more", then=["any red flag"]),
        "BME102",
    ),
    (
        {**statement("SAF-01", then=["any red flag"]), "sources": []},
        "BME501 SAF-01 has no source",
    ),
    (
        {**statement("SAF-01", then=["any red flag"]), "sources": [{"reference": "nobody"}]},
        'BME502 "nobody" is not in references.yaml',
    ),
]


@pytest.mark.parametrize(("says", "told"), MISTAKES, ids=range(len(MISTAKES)))
def test_a_mistake_is_told_with_its_place(tmp_path: Path, says: Entry, told: str) -> None:
    with pytest.raises(KnowledgeError) as caught:
        proving_rules(tmp_path, says)
    problems = [str(problem) for problem in caught.value.problems]
    assert any(told in problem for problem in problems), problems
    assert all("safety.yaml:1:" in problem for problem in problems)


def test_an_id_stands_once(tmp_path: Path) -> None:
    says = statement("SAF-01", then=["any red flag"])
    with pytest.raises(KnowledgeError, match="BME104 id SAF-01 stands twice"):
        proving_rules(tmp_path, says, says)


def test_every_claim_can_be_written(tmp_path: Path) -> None:
    """The forms of docs/proofs.md, each with something that exists in its place."""
    filled = {
        "category": "infectious", "standing": "possible", "state": "excluded",
        "danger": "danger septic arthritis", "flag": "red flag septic arthritis",
        "urgency": "immediate", "step": "NS-01", "stage": "imaging", "group": "symptoms",
    }  # fmt: skip
    phrases = [claim.format(**filled) for claim in CLAIMS]
    says = statement(
        "SAF-01", and_in_the_same_case_with="anything more recorded", then=phrases
    )  # fmt: skip
    knowledge = proving_rules(tmp_path, says)
    parts = knowledge.safety[0].then
    assert all(isinstance(part, Claim) for part in parts)
    said = {(part.kind, part.about, part.word) for part in parts if isinstance(part, Claim)}
    assert len(said) == len(parts)


def test_a_statement_is_said_in_the_words_of_its_file(tmp_path: Path) -> None:
    says = statement(
        "SAF-01",
        for_each="danger",
        in_every_case_with=["fever", {"any of": ["night pain", "pain site is hip"]}],
        nothing_recorded_but=["pyrexia", "imaging"],
        then=["the danger is flagged"],
        then_never=["the danger is excluded", "any red flag"],
    )
    words = list(statement_words(proving_rules(tmp_path, says).safety[0]))
    assert words == [
        "for each danger",
        "in every case with:",
        "  - fever",
        "  - any of: night pain, pain site is hip",
        "nothing recorded but: fever, imaging",
        "then: the danger is flagged",
        "then never:",
        "  - the danger is excluded",
        "  - any red flag",
    ]
