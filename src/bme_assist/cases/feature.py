"""Gherkin scenarios as cases.

Every scenario is a case, every row of an outline is one. Then lines are passed over, except by
those who ask for examples.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from gherkin.dialect import Dialect
from gherkin.pickles.compiler import Compiler

from bme_assist.cases.entries import Entry, clean
from bme_assist.cases.examples import Example, Said, examples_of
from bme_assist.cases.gherkin_text import parsed
from bme_assist.cases.gherkin_tree import walk
from bme_assist.cases.model import Case, case_from_entries
from bme_assist.cases.pictures import PICTURES, Picture, pictures_of_table
from bme_assist.cases.steps import (
    FINDINGS,
    WORKED_UP,
    entries_of_patient,
    entries_of_table,
)
from bme_assist.cases.tags import expected_of_tags
from bme_assist.errors import CaseError, Location, Problem
from bme_assist.knowledge import KnowledgeBase

if TYPE_CHECKING:
    from bme_assist.cases.steps import Cell

__all__ = ["read_examples", "read_feature"]

_Node = Mapping[str, Any]
_PLACEHOLDER = re.compile(r"<([^<>]+)>")
_ABOUT_A_PATIENT = re.compile(r"an?\b.*\b(patient|man|woman|boy|girl)\b( with .*)?$", re.IGNORECASE)
_GIVEN = f'Given lines are "a 6-year-old male patient" and "{FINDINGS}" with a table'


def read_feature(text: str, source: str, knowledge: KnowledgeBase) -> tuple[Case, ...]:
    """The cases of a feature file, in file order. Raises CaseError with all problems of it."""
    reader = _reader(text, source, knowledge)
    cases = tuple(case for _, case in reader.cases())
    if reader.problems:
        raise CaseError(reader.problems)
    return cases


def read_examples(text: str, source: str, knowledge: KnowledgeBase) -> tuple[Example, ...]:
    """The cases with their Then lines, each change that a scenario tries as one of its own.

    Scenarios that work nothing up (those of the command line) are passed over. Raises CaseError
    with all problems of the file.
    """
    reader = _reader(text, source, knowledge)
    found = [example for read in reader.cases(worked_up=True) for example in reader.examples(*read)]
    if reader.problems:
        raise CaseError(reader.problems)
    return tuple(found)


def _reader(text: str, source: str, knowledge: KnowledgeBase) -> _Feature:
    document, problems = parsed(text, source)
    if document is None:
        raise CaseError(problems)
    if "feature" not in document:
        where = Location(source)
        hint = "a case file begins with: Feature: NAME"
        raise CaseError([*problems, Problem(where, "BME601", "there is no scenario", hint)])
    return _Feature(document, text, source, knowledge, problems)


class _Feature:
    """Reads the scenarios of one document and collects every problem of it."""

    def __init__(
        self,
        document: _Node,
        text: str,
        source: str,
        knowledge: KnowledgeBase,
        problems: list[Problem],
    ) -> None:
        self.document, self.source, self.knowledge = document, source, knowledge
        self.feature: _Node = document["feature"]
        self.problems = problems
        self.lines = text.split("\n")
        self.all_nodes = tuple(walk(self.feature))
        self.nodes = {node["id"]: node for node in self.all_nodes if "id" in node}

    def cases(self, *, worked_up: bool = False) -> list[tuple[_Node, Case]]:
        pickles = Compiler().compile(self.document)  # type: ignore[arg-type]
        self._stray_steps()
        if not pickles and not any(one.code == "BME602" for one in self.problems):
            where = self.at(self.feature["location"])
            self.add(where, "BME601", "there is no scenario", "add one with: Scenario: NAME")
        self._twins()
        twice = Counter(pickle["name"] for pickle in pickles)
        row: Counter[str] = Counter()
        cases: list[tuple[_Node, Case]] = []
        for pickle in pickles:
            if worked_up and all(step["text"].strip() != WORKED_UP for step in pickle["steps"]):
                continue
            name = pickle["name"]
            if len(pickle["astNodeIds"]) > 1 and twice[name] > 1:
                row[name] += 1
                name = f"{name} (example {row[name]})"
            case = self._case(pickle, name)
            if case:
                cases.append((pickle, case))
        return cases

    def add(self, where: Location, code: str, message: str, hint: str = "") -> None:
        self.problems.append(Problem(where, code, message, hint))

    def at(self, location: Mapping[str, int]) -> Location:
        return Location(self.source, location["line"], location.get("column", 0))

    # ---- the form of the file ------------------------------------------------------------

    def _stray_steps(self) -> None:
        """Gherkin takes steps outside any scenario for a description, without a word."""
        dialect = Dialect.for_name(self.feature["language"])
        keywords = () if dialect is None else (
            *dialect.given_keywords, *dialect.when_keywords, *dialect.then_keywords,
            *dialect.and_keywords, *dialect.but_keywords,
        )  # fmt: skip
        for node in self.all_nodes:
            if not node.get("description"):
                continue
            start = node["location"]["line"]
            length = node["description"].count("\n") + 1
            wanted = {line.strip() for line in node["description"].split("\n")}
            seen = 0
            for at in range(start, len(self.lines)):
                line = self.lines[at].strip()
                seen += line in wanted
                if line in wanted and line.startswith(keywords):
                    where = Location(self.source, at + 1, self.lines[at].index(line) + 1)
                    message = f'"{clean(line)}" stands outside any Scenario'
                    self.add(where, "BME602", message, 'put "Scenario: NAME" above it')
                    break
                if seen >= length:
                    break

    def _twins(self) -> None:
        first: dict[str, Location] = {}
        for node in self.all_nodes:
            if "examples" not in node:
                continue
            name, where = node["name"], self.at(node["location"])
            if not name:
                self.add(where, "BME603", "the scenario has no name", "write: Scenario: NAME")
            elif name in first:
                message = f'two scenarios have the name "{clean(name)}"'
                self.add(where, "BME603", message, f"the first is at {first[name]}")
            first.setdefault(name, where)

    # ---- one scenario --------------------------------------------------------------------

    def _case(self, pickle: _Node, name: str) -> Case | None:
        scenario = self.nodes[pickle["astNodeIds"][0]]
        where = self.at(scenario["location"])
        entries, pictures, problems, given = self._entries(pickle)
        tags = [
            (tag["name"].removeprefix("@"), self.at(self.nodes[tag["astNodeId"]]["location"]))
            for tag in pickle["tags"]
        ]
        expected, wrong = expected_of_tags(tags, self.knowledge)
        problems += wrong
        if not given:
            message = f'scenario "{clean(name)}" records nothing'
            problems.append(Problem(where, "BME604", message, _GIVEN))
        try:
            return case_from_entries(
                entries,
                self.knowledge,
                name=name,
                text="\n".join(
                    line.strip() for line in scenario["description"].split("\n")
                ).strip(),
                tags=tuple(dict.fromkeys(tag for tag, _ in tags)),
                expected=expected,
                pictures=tuple(pictures),
                where=where,
                problems=problems,
            )
        except CaseError as error:
            self.problems.extend(error.problems)
            return None

    def _entries(self, pickle: _Node) -> tuple[list[Entry], list[Picture], list[Problem], bool]:
        entries: list[Entry] = []
        pictures: list[Picture] = []
        problems: list[Problem] = []
        kind, given = "Context", False
        for step in pickle["steps"]:
            node = self.nodes[step["astNodeIds"][0]]
            stated = node["keywordType"]
            kind = kind if stated in {"Conjunction", "Unknown"} else stated
            where = self.at(node["location"]).moved(len(node["keyword"]))
            if kind == "Context" and step["text"].strip() == PICTURES:
                rows = list(self._rows(step.get("argument", {}), node, pickle))
                shown, wrong = pictures_of_table(rows, where)
                pictures += shown
                problems += wrong
            elif kind == "Context":
                given = True
                more, wrong = self._given(step, node, where, pickle)
                entries += more
                problems += wrong
            elif kind == "Action" and step["text"].strip() != WORKED_UP:
                message = f'unknown step "When {clean(step["text"])}"'
                problems.append(Problem(where, "BME604", message, f'write "When {WORKED_UP}"'))
        return entries, pictures, problems, given

    def examples(self, pickle: _Node, case: Case) -> tuple[Example, ...]:
        """The case with its Then lines, and one more for each change that they try."""
        scenario = self.nodes[pickle["astNodeIds"][0]]
        where = self.at(self.nodes[pickle["astNodeIds"][-1]]["location"])
        said = list(self._said(pickle))
        try:
            return tuple(examples_of(case, said, scenario["name"], where, self.knowledge))
        except CaseError as error:
            self.problems.extend(error.problems)
            return ()

    def _said(self, pickle: _Node) -> Iterator[Said]:
        kind = "Context"
        for step in pickle["steps"]:
            node = self.nodes[step["astNodeIds"][0]]
            stated = node["keywordType"]
            kind = kind if stated in {"Conjunction", "Unknown"} else stated
            if kind == "Outcome":
                where = self.at(node["location"]).moved(len(node["keyword"]))
                argument = step.get("argument", {})
                rows = self._rows(argument, node, pickle) if argument else ()
                yield Said(step["text"].strip(), where, tuple(tuple(row) for row in rows))

    def _given(
        self, step: _Node, node: _Node, where: Location, pickle: _Node
    ) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
        text = step["text"].strip()
        argument = step.get("argument", {})
        if text == FINDINGS:
            return entries_of_table(list(self._rows(argument, node, pickle)), where)
        if not _ABOUT_A_PATIENT.match(text):
            message = f'unknown step "Given {clean(text)}"'
            return (), (Problem(where, "BME604", message, _GIVEN),)
        if argument:
            message = "the line about the patient takes no table"
            return (), (Problem(where, "BME605", message, f'put it under "{FINDINGS}"'),)
        return entries_of_patient(text, self._filled(node["text"], where, pickle))

    def _rows(self, argument: _Node, node: _Node, pickle: _Node) -> Iterator[list[Cell]]:
        table = argument.get("dataTable", {"rows": []})
        for at, row in enumerate(table["rows"]):
            written = node["dataTable"]["rows"][at]["cells"]
            yield [
                (
                    cell["value"],
                    self._filled(template["value"], self.at(template["location"]), pickle),
                )
                for cell, template in zip(row["cells"], written, strict=True)
            ]

    def _filled(self, template: str, where: Location, pickle: _Node) -> Location:
        """The place of a value: in the examples when the scenario has a placeholder there."""
        found = _PLACEHOLDER.search(template)
        if found is None or len(pickle["astNodeIds"]) < 2:
            return where
        row = self.nodes[pickle["astNodeIds"][1]]
        for examples in self.nodes[pickle["astNodeIds"][0]]["examples"]:
            if row not in examples["tableBody"]:
                continue
            for head, cell in zip(examples["tableHeader"]["cells"], row["cells"], strict=True):
                if head["value"] == found[1]:
                    return self.at(cell["location"])
        return where
