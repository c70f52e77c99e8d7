"""Damage the shipped rules in one place: it is found there, by its code, and nothing else is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest
from tests.review.check.bases import DAY, read
from tests.review.check.damages import DAMAGES, Desk
from tests.review.check.shipped import bytes_of, cut

from bme_assist.errors import Problem
from bme_assist.knowledge.folder import parse
from bme_assist.review.check import CHECKS, Checked, check_files

pytestmark = pytest.mark.many


def look(files: Mapping[str, str], features: Path | None = None) -> Checked:
    raw = bytes_of(files)
    place = (features, "features") if features else None
    return check_files("rules", raw, features=place, today=DAY, parsed=parse("rules", raw, read))


def signs(problems: Iterable[Problem]) -> Counter[tuple[str, str, str]]:
    """Problems without their lines, which move when a line is added above them."""
    return Counter((one.where.source, one.code, one.message) for one in problems)


@pytest.fixture(scope="module")
def before() -> Checked:
    """What is found in the copy before it is damaged: it is cut from a larger whole."""
    return look(cut().files)


@pytest.mark.parametrize("words", sorted(DAMAGES))
def test_a_damage_is_found_and_nothing_else(words: str, before: Checked, tmp_path: Path) -> None:
    desk = Desk(cut(), dict(cut().files))
    DAMAGES[words](desk)
    for name, text in desk.features.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    found = look(desk.files, tmp_path if desk.features else None)
    known = signs((*before.problems, *before.notes))
    new: list[Problem] = []
    for one in (*found.problems, *found.notes):
        sign = (one.where.source, one.code, one.message)
        known[sign] -= 1
        if known[sign] < 0:
            new.append(one)
    code = words.partition(" ")[0]
    told = "\n".join(map(str, new))
    assert {one.code for one in new} == {code}, told
    if desk.expected:
        assert sorted(one.where for one in new) == sorted(desk.expected), told
    else:
        assert len(new) == 1, told


def test_at_least_forty_damages_and_one_for_every_code_where_the_rules_can_be_damaged() -> None:
    assert len(DAMAGES) >= 40
    assert {words.partition(" ")[0] for words in DAMAGES} == {
        check.code for check in CHECKS if not check.elsewhere
    }
