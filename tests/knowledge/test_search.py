"""The search that forgives."""

from __future__ import annotations

import pytest

from bme_assist.knowledge import KnowledgeBase, search_findings


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("fever", ["fever"]),
        ("Febrile", ["fever"]),
        ("afebrile", ["fever"]),
        ("CRP", ["C-reactive protein"]),
        ("groin pain", ["pain site"]),
        ("patient", ["age"]),
        ("symptoms", ["fever", "pain site", "pain duration"]),
        ("effusion", ["joint effusion", "pleural effusion"]),
        ("effusions", ["joint effusion", "pleural effusion"]),
        ("pain", ["pain site", "pain duration"]),
        ("oedema", ["bone edema"]),
        ("lungs", ["pleural effusion"]),
        ("sacroiliac", ["pain site"]),
        ("stumbling", ["cause of the fall"]),
        ("temprature", ["temperature"]),
        ("hot joint", []),
        ("hot joint of a child", []),
        ("qqqq", []),
        ("", []),
        ("  ", []),
    ],
)
def test_search(small: KnowledgeBase, query: str, found: list[str]) -> None:
    assert [finding.name for finding in search_findings(small, query)] == found
