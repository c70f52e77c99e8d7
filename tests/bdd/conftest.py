"""The step vocabulary of the features; each line of it stands in features/README.md.

Steps read what was recorded through ``bme_assist.cases``, the one reader of cases.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from pytest_bdd import given, parsers, then, when
from tests.bdd import command_line

from bme_assist.cases import (
    Case,
    Entry,
    case_from_entries,
    changed,
    changes_of_table,
    close,
    entries_of_patient,
    entries_of_table,
)
from bme_assist.cases.pictures import pictures_of_table
from bme_assist.errors import CaseError, Location, Problem
from bme_assist.knowledge import NextStep
from bme_assist.review.expectation import FORMS, Asked, Form, judged, rule_named
from bme_assist.workup.assess import Answer
from bme_assist.workup.worked import Worked

if TYPE_CHECKING:
    from pytest_bdd.parser import Feature, Scenario, Step

    from bme_assist import Assessment
    from bme_assist.knowledge import KnowledgeBase


@dataclass
class Workup:
    """One scenario on its way: what was recorded, the answer, and the rules spoken about."""

    entries: list[Entry] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    answer: Assessment | None = None
    worked_up: Case | None = None
    rules: set[str] = field(default_factory=set)
    where: Location = field(default_factory=lambda: Location(""))
    step: Step | None = None
    failed: bool = False

    @property
    def assessment(self) -> Assessment:
        if self.answer is None:
            pytest.fail('"When the findings are worked up" is missing', pytrace=False)
        return self.answer

    @property
    def case(self) -> Case:
        if self.worked_up is None:
            pytest.fail('"When the findings are worked up" is missing', pytrace=False)
        return self.worked_up

    def table(self) -> list[list[tuple[str, Location]]]:
        """The cells below this step, with their places."""
        table = self.step.datatable if self.step else None
        source = self.where.source
        return [
            [
                (cell.value, Location(source, cell.location.line, cell.location.column))
                for cell in row.cells
            ]
            for row in (table.rows if table else ())
        ]


@pytest.fixture
def workup() -> Workup:
    """The workup of this scenario."""
    return Workup()


# ---- what happens around the steps -----------------------------------------------------------


_MANY = ("rules/", "classic/", "blind/", "cases/")
"""Folders of features with thousands of patients."""


def pytest_configure(config: pytest.Config) -> None:
    """Add the steps of the command line, which stand in a module of their own."""
    config.pluginmanager.register(command_line)


@pytest.hookimpl(tryfirst=True)  # before -m looks at the marks
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the scenarios that are many patients on the same lines of code."""
    for item in items:
        told = str(getattr(getattr(item, "obj", None), "__doc__", ""))  # the file and the name
        if any(f"/features/{folder}" in told for folder in _MANY):
            item.add_marker("many")


def pytest_bdd_apply_tag(tag: str) -> bool | None:
    """The id of a library case is no marker: there are as many as cases."""
    return True if tag.startswith("id-") else None


def pytest_bdd_before_step(request: pytest.FixtureRequest, feature: Feature, step: Step) -> None:
    """Keep the place of the step, so that problems are named where they stand."""
    state: Workup = request.getfixturevalue("workup")
    column = step.indent + len(step.keyword) + 2
    state.step, state.where = step, Location(feature.rel_filename, step.line_number, column)


def pytest_bdd_step_error(
    request: pytest.FixtureRequest, feature: Feature, step: Step, exception: BaseException
) -> None:
    """Name the failing line of the feature below the failure."""
    request.getfixturevalue("workup").failed = True
    place = f"{feature.rel_filename}:{step.line_number}: {step.keyword} {step.name}"
    if isinstance(exception, pytest.fail.Exception):
        exception.msg = f"{exception.msg}\n{place}"  # pytest shows no notes without a traceback
    else:
        exception.add_note(place)


def pytest_bdd_step_func_lookup_error(
    request: pytest.FixtureRequest, feature: Feature, step: Step, exception: BaseException
) -> None:
    """The same for a step that nobody defined."""
    pytest_bdd_step_error(request, feature, step, exception)


def pytest_bdd_after_scenario(
    request: pytest.FixtureRequest, feature: Feature, scenario: Scenario
) -> None:
    """Report what ran, in a form that survives test processes; compare claims with evidence."""
    state: Workup = request.getfixturevalue("workup")
    marks = {mark.name for mark in request.node.iter_markers()} - {"parametrize"}
    tags = sorted(marks | scenario.tags)
    report = {
        "feature": feature.name,
        "scenario": scenario.name,
        "file": feature.rel_filename,
        "line": scenario.line_number,
        "tags": tags,
        "fired": list(state.answer.fired) if state.answer else [],
    }
    request.node.user_properties.append(("scenario", json.dumps(report)))
    claimed = {tag.removeprefix("rule-") for tag in tags if tag.startswith("rule-")}
    if not state.failed and claimed - state.rules:
        pytest.fail(
            f"{feature.rel_filename}:{scenario.line_number}: tagged with "
            f"{', '.join(sorted(claimed - state.rules))}, but no step says whether it fires",
            pytrace=False,
        )


# ---- Given and When ------------------------------------------------------------------------


@given(parsers.parse("a {patient}"))
@given(parsers.parse("an {patient}"))
def _(patient: str, workup: Workup) -> None:
    """Age and sex, such as `a 6-year-old male patient`, and findings: `a patient with fever`."""
    article = "an" if workup.step and workup.step.name.startswith("an ") else "a"
    entries, problems = entries_of_patient(f"{article} {patient}", workup.where)
    workup.entries.extend(entries)
    workup.problems.extend(problems)


@given("these findings")
def _(workup: Workup) -> None:
    """A table with the header `| finding | recorded |`: one finding in each row."""
    entries, problems = entries_of_table(workup.table(), workup.where)
    workup.entries.extend(entries)
    workup.problems.extend(problems)


@given("these pictures")
def _(workup: Workup) -> None:
    """A table with the header `| file | caption | source | license |`: shown in practice."""
    _, problems = pictures_of_table(workup.table(), workup.where)
    workup.problems.extend(problems)


@when("the findings are worked up")
def _(workup: Workup, knowledge: KnowledgeBase) -> None:
    """Exactly once in each scenario, always in these words."""
    from bme_assist import assess

    if workup.answer is not None:
        pytest.fail("the findings were worked up before", pytrace=False)
    try:
        workup.worked_up = case_from_entries(
            workup.entries, knowledge, name="scenario", problems=workup.problems
        )
    except CaseError as error:
        pytest.fail(f"what was recorded cannot be used:\n{error}", pytrace=False)
    workup.answer = assess(workup.worked_up, knowledge)


# ---- Then ------------------------------------------------------------------------------------


def _spoken_about(line: str, knowledge: KnowledgeBase) -> set[str]:
    """The rules whose firing a line tells: by id, or by the words of a step or an option."""
    quoted = re.findall(r'"([^"]+)"', line)
    named = {
        rule.id
        for rule in (*knowledge.next_steps, *knowledge.management)
        for words in quoted
        if words in (rule.step if isinstance(rule, NextStep) else rule.option)
    }
    return named | {rule_named(line)}


def _said(workup: Workup, knowledge: KnowledgeBase) -> None:
    """What a Then line means is known to ``bme_assist.review.expectation`` alone."""
    assert workup.step is not None
    workup.rules.update(_spoken_about(workup.step.name, knowledge))
    judgement = judged(workup.step.name, Asked(workup.assessment, knowledge))
    if not judgement.holds:
        pytest.fail(judgement.message, pytrace=False)


class FormParser(parsers.StepParser):
    """Recognizes a Then line by the form that the other readers of features know."""

    def __init__(self, form: Form) -> None:
        super().__init__(form.pattern)
        self.form = form

    def is_matching(self, name: str) -> bool:
        return self.form.read(name) is not None

    def parse_arguments(self, name: str) -> dict[str, str]:
        return {}


for form in FORMS:
    then(FormParser(form))(_said)


@then("with this changed the answer is")
def _(workup: Workup, knowledge: KnowledgeBase) -> None:
    """A table with the header `| changed | answer |`: what is recorded otherwise, and a Then line that holds for it."""  # noqa: E501 - one row of the table of steps
    # Only what the lines ask for is put together: there are thousands of such rows.
    changes, problems = changes_of_table(workup.table(), workup.where)
    turned = list(map(str, problems))
    answers: dict[str, Answer] = {}
    for change in changes:
        workup.rules.update(_spoken_about(change.answer, knowledge))
        try:
            if change.words not in answers:
                case = changed(workup.case, change, knowledge)
                worked = Worked.of(case, close(case, knowledge), knowledge)
                answers[change.words] = Answer(worked)
        except CaseError as error:
            turned += map(str, error.problems)
            continue
        judgement = judged(change.answer, Asked(answers[change.words], knowledge))
        if not judgement.holds:
            turned.append(f'{change.answer_where}: with "{change.words}": {judgement.message}')
    if turned:
        pytest.fail("\n".join(turned), pytrace=False)
