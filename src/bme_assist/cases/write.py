"""Writes a case as a file that reads back to the same case: a scenario, or YAML."""

from __future__ import annotations

import json
import os
import re
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from bme_assist.cases.model import Case
from bme_assist.cases.pictures import COLUMNS, PICTURES
from bme_assist.cases.steps import FINDINGS, WORKED_UP
from bme_assist.cases.tags import slug
from bme_assist.errors import CaseError, Location, Problem
from bme_assist.knowledge import KnowledgeBase, Recorded, Value
from bme_assist.knowledge.interval import Interval
from bme_assist.knowledge.words import say_value

__all__ = ["KINDS", "case_text", "row_of", "write_case"]

KINDS = (".feature", ".yaml")
"""The endings of the files that can be written."""

_NAME = "A case without a name"
_KEYWORD = re.compile(
    r"\s*((Feature|Background|Rule|Examples?|Scenarios?|Scenario Outline|Scenario Template):"
    r'|(Given|When|Then|And|But)\b|[@#|*]|"""|```)'
)


def write_case(
    case: Case,
    file: Path,
    knowledge: KnowledgeBase,
    *,
    then: Sequence[str] = (),
    remarks: Sequence[str] = (),
) -> None:
    """Write the file in one go: whoever is interrupted has the old one or the new one, whole.

    ``remarks`` are added as comment lines, which no reader of cases minds.
    Raises CaseError for another ending than .feature or .yaml, and when the file cannot be written.
    """
    text = case_text(case, file.suffix.lower(), knowledge, str(file), then=then)
    text += "".join(f"# {_one_line(remark)}\n" for remark in remarks)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(
            "w", dir=file.parent, prefix=f".{file.name}-", delete=False, encoding="utf-8"
        ) as draft:
            try:
                draft.write(text)
                draft.flush()
                os.fsync(draft.fileno())
                Path(draft.name).replace(file)
            except BaseException:
                Path(draft.name).unlink(missing_ok=True)
                raise
    except OSError as error:
        message = f"the case cannot be written: {error.strerror or error}"
        raise CaseError([Problem(Location(str(file)), "BME103", message)]) from None


def case_text(
    case: Case,
    kind: str,
    knowledge: KnowledgeBase,
    source: str = "case",
    *,
    then: Sequence[str] = (),
) -> str:
    """The text of a case file; ``kind`` is its ending. Raises CaseError for an unknown one.

    ``then`` holds lines below the When of a scenario: what the rules must answer.
    """
    if kind == ".feature":
        return "\n".join((*_feature(case, knowledge), *(f"    {line}" for line in then))) + "\n"
    if kind in {".yaml", ".yml"}:
        return "\n".join(_yaml(case, knowledge)) + "\n"
    hint = f"end it in {' or '.join(KINDS)}"
    raise CaseError([Problem(Location(source), "BME103", "no kind of case file to write", hint)])


def _feature(case: Case, knowledge: KnowledgeBase) -> Iterator[str]:
    expected = case.expected
    tags = list(case.tags)
    told = [expected.category, expected.urgency, *(f"also-{slug(one)}" for one in expected.also)]
    told += ["hard"] * expected.hard + ["known-miss"] * expected.known_miss
    tags += [slug(one) for one in told if one and slug(one) not in tags]
    name = _one_line(case.name) or _NAME
    yield "Feature: Cases"
    yield ""
    if tags:
        yield f"  {' '.join(f'@{tag}' for tag in tags)}"
    yield f"  Scenario: {name}"
    for line in case.text.split("\n") if case.text else ():
        # A line that begins like a step or a keyword would be taken for one.
        yield f"    {'· ' if _KEYWORD.match(line) else ''}{line.strip()}".rstrip()
    yield ""
    rows = [row_of(one, knowledge) for one in case.recorded]
    table = [("finding", "recorded"), *((_cell(name), _cell(value)) for name, value in rows)]
    first, second = (max(len(row[at]) for row in table) for at in (0, 1))
    yield f"    Given {FINDINGS}"
    yield from (f"      | {name.ljust(first)} | {value.ljust(second)} |" for name, value in table)
    if case.pictures:
        yield f"    And {PICTURES}"
        yield f"      | {' | '.join(COLUMNS)} |"
        for picture in case.pictures:
            cells = [_cell(getattr(picture, column)) for column in COLUMNS]
            yield f"      | {' | '.join(cells)} |"
    yield f"    When {WORKED_UP}"


def _yaml(case: Case, knowledge: KnowledgeBase) -> Iterator[str]:
    yield f"name: {_quoted(_one_line(case.name) or _NAME)}"
    if case.text:
        yield f"text: {_quoted(case.text)}"
    yield "findings:" if case.recorded else "findings: []"
    for one in case.recorded:
        name, value = row_of(one, knowledge)
        yield f"  - {_quoted(name)}: {_quoted(value)}"
    if case.pictures:
        yield "pictures:"
    for picture in case.pictures:
        for column in COLUMNS:
            mark = "-" if column == COLUMNS[0] else " "
            yield f"  {mark} {column}: {_quoted(getattr(picture, column))}"
    expected = case.expected
    told = [f"  {key}: {_quoted(value)}" for key, value in
            (("category", expected.category), ("urgency", expected.urgency)) if value]  # fmt: skip
    if expected.also:
        told.append(f"  also: [{', '.join(map(_quoted, expected.also))}]")
    told += ["  hard: true"] * expected.hard + ["  known miss: true"] * expected.known_miss
    if told:
        yield "expected:"
        yield from told


def row_of(one: Recorded, knowledge: KnowledgeBase) -> tuple[str, str]:
    """The name of a finding and what is recorded of it, in words that read back exactly."""
    finding, value = knowledge.findings[one.finding], one.value
    if value is None:
        return finding.name, "not recorded"
    if isinstance(value, bool):
        return finding.name, "present" if value else "absent"
    return finding.name, _said(one.finding, value, knowledge)


def _said(name: str, value: Value, knowledge: KnowledgeBase) -> str:
    words = say_value(knowledge.findings[name], value).removeprefix(name).strip()
    if isinstance(value, Interval) and words == "any number":
        # Nothing narrower was recorded than what is plausible.
        return f"at least {knowledge.findings[name].plausible.words()}"
    return words


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _cell(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|")


def _quoted(text: str) -> str:
    """A YAML scalar in double quotes: JSON strings are YAML as they are."""
    return json.dumps(text, ensure_ascii=False)
