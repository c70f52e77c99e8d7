"""Every export of the whole library, as its real reader takes it: whole, and once only."""

from __future__ import annotations

import csv
import io
import zipfile
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import xmlschema
from anki.collection import (
    Collection,
    ImportAnkiPackageOptions,
    ImportAnkiPackageRequest,
    ImportCsvRequest,
)
from lxml import etree
from pygiftparser import parser as gift
from qti_package_maker.common.package_integrity import check_package

from bme_assist.cases import Case, Expected, read_cases
from bme_assist.knowledge import KnowledgeBase
from bme_assist.practice.item import Item, items_of, questions_of
from bme_assist.reports.exports import FORMATS, written
from bme_assist.resources import case_library
from bme_assist.workup import assess

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def items(knowledge: KnowledgeBase) -> tuple[Item, ...]:
    files = sorted(case_library().glob("*.feature"))
    cases: list[Case] = [case for file in files for case in read_cases(file, knowledge)]
    return tuple(item for case in cases for item in items_of(case, knowledge))


def test_every_question_has_one_answer_and_an_identifier_of_its_own(
    items: tuple[Item, ...],
) -> None:
    assert all(count == 1 for count in Counter(item.identifier for item in items).values())
    for item in items:
        assert sum(option.right for option in item.options) == 1, item.identifier
        assert len({option.words for option in item.options}) == len(item.options) >= 2
        assert all(option.feedback for option in item.options)
        assert item.facts


def test_the_published_answer_is_the_key_where_the_rules_say_otherwise(
    items: tuple[Item, ...],
) -> None:
    differing = [item for item in items if "the rules put" in item.feedback]
    assert differing
    for item in differing:
        assert item.feedback.startswith(f"Published: {item.category}.")


def test_urgency_is_asked_only_where_one_answer_is_right(knowledge: KnowledgeBase) -> None:
    acting = {one.name for one in knowledge.scale.urgencies if one.acts}
    files = sorted(case_library().glob("*.feature"))
    cases = [case for file in files for case in read_cases(file, knowledge)][::5]
    for case in (*cases, *(replace(case, expected=Expected()) for case in cases[:10])):
        urgency, questions = case.expected.urgency, questions_of(case, knowledge)
        if not questions.items:
            continue
        asked = [item for item in questions.items if item.identifier.endswith("-urgency")]
        heeded = urgency not in acting and assess(case, knowledge).must_act
        assert bool(questions.no_urgency) == (not urgency or heeded)
        assert len(asked) == (not questions.no_urgency)
        for item in asked:
            (right,) = [option for option in item.options if option.right]
            assert right.words.startswith("Yes") == (urgency in acting)
            assert all(f"Published as {urgency}." in option.feedback for option in item.options)


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_questions_are_the_same_bytes(items: tuple[Item, ...], name: str) -> None:
    assert written(items[:30], name) == written(items[:30], name)


def test_gift_is_read_whole_by_a_gift_parser(items: tuple[Item, ...]) -> None:
    read = gift.parseFile(io.StringIO(written(items, "gift").decode()))
    assert [question.title for question in read] == [
        item.title for item in sorted(items, key=lambda item: item.category)
    ]
    assert all(question.valid for question in read)
    for question, item in zip(read, sorted(items, key=lambda i: i.category), strict=True):
        assert len(question.answers.answers) == len(item.options), item.identifier


def test_moodle_xml_is_valid_and_holds_every_question(items: tuple[Item, ...]) -> None:
    content = written(items, "moodle")
    assert content.startswith(b'<?xml version="1.0" encoding="UTF-8"?>')
    xmlschema.XMLSchema(HERE / "moodle.xsd").validate(io.BytesIO(content))
    numbers = etree.fromstring(content).findall("question/idnumber")
    assert {number.text for number in numbers} == {item.identifier for item in items}


def test_the_qti_package_is_valid_item_by_item(items: tuple[Item, ...], tmp_path: Path) -> None:
    place = tmp_path / "questions.zip"
    place.write_bytes(written(items, "qti"))
    assert check_package(str(place)) == []
    schema = xmlschema.XMLSchema(HERE / "qti_item.xsd")
    with zipfile.ZipFile(place) as package:
        names = [name for name in package.namelist() if name.startswith("items/")]
        assert len(names) == len(items)
        for name in names[:: max(1, len(names) // 40)]:
            schema.validate(io.BytesIO(package.read(name)))


def test_the_table_is_read_back(items: tuple[Item, ...]) -> None:
    rows = list(csv.DictReader(io.StringIO(written(items, "csv").decode(), newline="")))
    assert [row["identifier"] for row in rows] == [item.identifier for item in items]
    assert [row["answer"] for row in rows] == [
        option.words for item in items for option in item.options if option.right
    ]


@pytest.fixture
def collection(tmp_path: Path) -> Any:
    held = Collection(str(tmp_path / "collection.anki2"))
    yield held
    held.close()


def into_anki(collection: Any, path: Path) -> Any:
    if path.suffix == ".apkg":
        options = ImportAnkiPackageOptions()
        request = ImportAnkiPackageRequest(package_path=str(path), options=options)
        return collection.import_anki_package(request).log
    metadata = collection.get_csv_metadata(str(path), None)
    return collection.import_csv(ImportCsvRequest(path=str(path), metadata=metadata)).log


@pytest.mark.parametrize("name", ["anki", "anki-text"])
def test_anki_takes_every_card_once(
    items: tuple[Item, ...], name: str, tmp_path: Path, collection: Any
) -> None:
    path = tmp_path / f"cards{FORMATS[name].ending}"
    path.write_bytes(written(items, name))
    first = into_anki(collection, path)
    assert (len(first.new), len(first.conflicting), len(first.empty_first_field)) == (
        len(items),
        0,
        0,
    )
    again = into_anki(collection, path)
    assert len(again.new) == 0
    assert collection.note_count() == len(items)
    decks = {deck.name for deck in collection.decks.all_names_and_ids()}
    assert {f"bme-assist::{item.category}" for item in items} <= decks


def test_anki_updates_a_card_that_changed(
    items: tuple[Item, ...], tmp_path: Path, collection: Any
) -> None:
    path = tmp_path / "cards.txt"
    path.write_bytes(written(items[:5], "anki-text"))
    into_anki(collection, path)
    path.write_bytes(written(items[:5], "anki-text").replace(b"Published", b"As published"))
    log = into_anki(collection, path)
    assert (len(log.new), len(log.updated)) == (0, 5)
