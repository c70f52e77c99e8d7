"""Cases as YAML and JSON hold them: the keys, what each may be, and where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePath
from typing import Protocol

from bme_assist.cases.entries import Entry, clean, entries_of_value
from bme_assist.cases.model import Case, Expected, case_from_entries
from bme_assist.cases.pictures import COLUMNS, Picture, picture_of
from bme_assist.cases.steps import entries_of_patient
from bme_assist.cases.tags import NOT_URGENT, nearest
from bme_assist.errors import CaseError, Location, Problem
from bme_assist.knowledge import KnowledgeBase

__all__ = ["Tree", "cases_of_tree"]

_KEYS = ("name", "text", "source", "expected", "pictures", "patient", "findings")
_EXPECTED = ("category", "also", "urgency", "hard", "known miss")
_Path = tuple[str | int, ...]


class Tree(Protocol):
    """Values with places, as the YAML and the JSON reader give them."""

    @property
    def data(self) -> object:
        """Plain values: mappings, lists, words, numbers, true, false, nothing."""

    def at(self, path: _Path) -> Location:
        """The place of a value."""

    def at_key(self, path: _Path) -> Location:
        """The place of a key."""


def cases_of_tree(tree: Tree, source: str, knowledge: KnowledgeBase) -> tuple[Case, ...]:
    """The case of a file, or all those of its key ``cases``. Raises CaseError."""
    data = tree.data
    hint = "a file holds one case (name, patient, findings), or several under: cases"
    if not isinstance(data, Mapping):
        raise CaseError([Problem(tree.at(()), "BME102", "this is not a case", hint)])
    stem = PurePath(source).stem
    if "cases" not in data:
        return _Reader(tree, knowledge).all([((), data, stem)])
    problems = [
        Problem(tree.at_key((key,)), "BME102", f'unknown key "{clean(str(key))}"', hint)
        for key in data
        if key != "cases"
    ]
    listed = data["cases"]
    if not isinstance(listed, list) or not listed:
        problems.append(Problem(tree.at(("cases",)), "BME102", "cases should be a list of cases"))
        raise CaseError(problems)
    numbered: list[tuple[_Path, object, str]] = [
        (("cases", at), single, f"{stem}, case {at + 1}") for at, single in enumerate(listed)
    ]
    return _Reader(tree, knowledge, problems).all(numbered)


class _Reader:
    """Reads the cases of one file and collects every problem of it."""

    def __init__(
        self, tree: Tree, knowledge: KnowledgeBase, problems: list[Problem] | None = None
    ) -> None:
        self.tree = tree
        self.knowledge = knowledge
        self.problems = problems or []

    def all(self, numbered: list[tuple[_Path, object, str]]) -> tuple[Case, ...]:
        cases: list[Case] = []
        named: dict[str, Location] = {}
        for path, data, name in numbered:
            case = self.one(path, data, name)
            if case is None:
                continue
            where = self.tree.at((*path, "name"))
            if case.name in named:
                message = f'two cases have the name "{case.name}"'
                self.add(where, "BME603", message, f"the first is at {named[case.name]}")
            named.setdefault(case.name, where)
            cases.append(case)
        if self.problems:
            raise CaseError(self.problems)
        return tuple(cases)

    def one(self, path: _Path, data: object, name: str) -> Case | None:
        if not isinstance(data, Mapping):
            hint = f"allowed keys: {', '.join(_KEYS)}"
            self.add(self.tree.at(path), "BME102", "this is not a case", hint)
            return None
        self.check_keys(path, data, _KEYS)
        text = "\n".join(filter(None, (self.word(path, data, key) for key in ("text", "source"))))
        entries = [*self.patient(path, data), *self.findings(path, data)]
        try:
            return case_from_entries(
                entries,
                self.knowledge,
                name=self.word(path, data, "name") or name,
                text=text,
                expected=self.expected((*path, "expected"), data.get("expected")),
                pictures=tuple(self.pictures(path, data)),
                where=self.tree.at(path),
            )
        except CaseError as error:
            self.problems.extend(error.problems)
            return None

    def add(self, where: Location, code: str, message: str, hint: str = "") -> None:
        self.problems.append(Problem(where, code, message, hint))

    def check_keys(self, path: _Path, data: Mapping[str, object], keys: tuple[str, ...]) -> None:
        for key in data:
            if key not in keys:
                hint = nearest(str(key), keys, self.knowledge)
                message = f'unknown key "{clean(str(key))}"'
                self.add(self.tree.at_key((*path, key)), "BME102", message, hint)

    def word(self, path: _Path, data: Mapping[str, object], key: str) -> str:
        value = data.get(key)
        if isinstance(value, Mapping | list | bool):
            self.add(self.tree.at((*path, key)), "BME102", f"{key} should be text")
            return ""
        return "" if value is None else str(value).strip()

    # ---- what is recorded ----------------------------------------------------------------

    def patient(self, path: _Path, data: Mapping[str, object]) -> tuple[Entry, ...]:
        words = self.word(path, data, "patient")
        if not words:
            return ()
        entries, problems = entries_of_patient(words, self.tree.at((*path, "patient")))
        self.problems.extend(problems)
        return entries

    def findings(self, path: _Path, data: Mapping[str, object]) -> Iterator[Entry]:
        inner = (*path, "findings")
        if "findings" not in data:
            if "patient" not in data:
                self.add(self.tree.at(path), "BME102", 'key "findings" is missing')
            return
        listed = data["findings"]
        if isinstance(listed, Mapping):
            yield from self.pairs(inner, listed)
        elif isinstance(listed, list):
            for at, single in enumerate(listed):
                yield from self.single((*inner, at), single)
        else:
            hint = 'a list of phrases such as "no fever", or names with their values'
            self.add(self.tree.at(inner), "BME102", "findings should be a list", hint)

    def single(self, path: _Path, single: object) -> Iterator[Entry]:
        if isinstance(single, Mapping):
            if len(single) != 1:
                hint = "begin each finding with a dash of its own"
                self.add(self.tree.at(path), "BME102", "several findings in one entry", hint)
            yield from self.pairs(path, single)
        elif isinstance(single, str):
            yield Entry(clean(single), None, self.tree.at(path))
        else:
            hint = 'write a phrase such as "no fever", or a name with its value'
            self.add(self.tree.at(path), "BME102", "this is not a finding", hint)

    def pairs(self, path: _Path, pairs: Mapping[str, object]) -> Iterator[Entry]:
        for name, value in pairs.items():
            inner = (*path, name)
            entries, problems = entries_of_value(
                str(name), value, self.tree.at_key(inner), self.tree.at(inner)
            )
            self.problems.extend(problems)
            yield from entries

    def pictures(self, path: _Path, data: Mapping[str, object]) -> Iterator[Picture]:
        listed = data.get("pictures", [])
        hint = f"a list of pictures, each with {', '.join(COLUMNS)}"
        if not isinstance(listed, list):
            self.add(self.tree.at((*path, "pictures")), "BME102", "pictures is no list", hint)
            return
        for at, single in enumerate(listed):
            inner = (*path, "pictures", at)
            if not isinstance(single, Mapping):
                self.add(self.tree.at(inner), "BME102", "this is not a picture", hint)
                continue
            self.check_keys(inner, single, COLUMNS)
            said = {name: self.word(inner, single, name) for name in COLUMNS}
            picture, wrong = picture_of(said, self.tree.at(inner))
            self.problems.extend(wrong)
            if picture:
                yield picture

    # ---- what is known of the truth ------------------------------------------------------

    def expected(self, path: _Path, data: object) -> Expected:
        if data is None:
            return Expected()
        if not isinstance(data, Mapping):
            hint = f"allowed keys: {', '.join(_EXPECTED)}"
            self.add(self.tree.at(path), "BME102", "expected should be a table", hint)
            return Expected()
        self.check_keys(path, data, _EXPECTED)
        categories = tuple(category.name for category in self.knowledge.categories)
        urgencies = (*(one.name for one in self.knowledge.scale.urgencies), NOT_URGENT)
        also = data.get("also", [])
        listed = also if isinstance(also, list) else [also]
        accepted = [self.one_of((*path, "also"), name, categories) for name in listed]
        return Expected(
            category=self.one_of((*path, "category"), data.get("category", ""), categories),
            also=tuple(filter(None, accepted)),
            urgency=self.one_of((*path, "urgency"), data.get("urgency", ""), urgencies),
            hard=self.flag(path, data, "hard"),
            known_miss=self.flag(path, data, "known miss"),
        )

    def one_of(self, path: _Path, value: object, allowed: tuple[str, ...]) -> str:
        if value is None or value == "":
            return ""
        if isinstance(value, str) and value in allowed:
            return value
        hint = nearest(str(value), allowed, self.knowledge)
        what = "category" if path[-1] == "also" else path[-1]
        message = f'"{clean(str(value))}" is not a known {what}'
        self.add(self.tree.at(path), "BME202", message, hint)
        return ""

    def flag(self, path: _Path, data: Mapping[str, object], key: str) -> bool:
        value = data.get(key, False)
        if not isinstance(value, bool):
            self.add(self.tree.at((*path, key)), "BME102", f"{key} should be true or false")
            return False
        return value
