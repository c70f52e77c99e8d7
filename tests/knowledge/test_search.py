"""The search that forgives."""

from __future__ import annotations

import pytest

from bme_assist.knowledge import KnowledgeBase, findings_alike, search_findings


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
        ("temprature", []),
        ("hot joint", []),
        ("hot joint of a child", []),
        ("qqqq", []),
        ("", []),
        ("  ", []),
    ],
)
def test_search(small: KnowledgeBase, query: str, found: list[str]) -> None:
    assert [finding.name for finding in search_findings(small, query)] == found


@pytest.mark.parametrize(
    ("query", "alike"),
    [
        ("temprature", ["temperature"]),
        ("efusion", ["joint effusion", "pleural effusion"]),
        ("tray", []),
        ("", []),
    ],
)
def test_what_is_only_like_it_is_kept_apart(
    small: KnowledgeBase, query: str, alike: list[str]
) -> None:
    assert [finding.name for finding in findings_alike(small, query)] == alike
