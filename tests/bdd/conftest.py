"""The step vocabulary of the features; each line of it stands in features/README.md.

Steps read what was recorded through ``bme_assist.cases``, the one reader of cases.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest
from pytest_bdd import given, parsers, then, when
from tests.bdd import command_line

from bme_assist.cases import Entry, case_from_entries, entries_of_patient, entries_of_table
from bme_assist.errors import CaseError, Location, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pytest_bdd.parser import Feature, Scenario, Step

    from bme_assist import Assessment
    from bme_assist.knowledge import KnowledgeBase

STANDINGS = ("supported", "possible", "not supported", "argued against")
STATES = ("flagged", "excluded", "not excluded")


@dataclass
class Workup:
    """One scenario on its way: what was recorded, the answer, and the rules spoken about."""

    entries: list[Entry] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    answer: Assessment | None = None
    rules: set[str] = field(default_factory=set)
    where: Location = field(default_factory=lambda: Location(""))
    step: Step | None = None
    failed: bool = False

    @property
    def assessment(self) -> Assessment:
        if self.answer is None:
            pytest.fail('"When the findings are worked up" is missing', pytrace=False)
        return self.answer


@pytest.fixture
def workup() -> Workup:
    """The workup of this scenario."""
    return Workup()


# ---- what happens around the steps -----------------------------------------------------------


def pytest_configure(config: pytest.Config) -> None:
    """Add the steps of the command line, which stand in a module of their own."""
    config.pluginmanager.register(command_line)


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
    assert workup.step is not None
    table = workup.step.datatable
    source = workup.where.source
    rows = [
        [
            (cell.value, Location(source, cell.location.line, cell.location.column))
            for cell in row.cells
        ]
        for row in (table.rows if table else ())
    ]
    entries, problems = entries_of_table(rows, workup.where)
    workup.entries.extend(entries)
    workup.problems.extend(problems)


@when("the findings are worked up")
def _(workup: Workup, knowledge: KnowledgeBase) -> None:
    """Exactly once in each scenario, always in these words."""
    from bme_assist import assess

    demand(workup.answer is None, "the findings were worked up before")
    try:
        case = case_from_entries(
            workup.entries, knowledge, name="scenario", problems=workup.problems
        )
    except CaseError as error:
        pytest.fail(f"what was recorded cannot be used:\n{error}", pytrace=False)
    workup.answer = assess(case, knowledge)


# ---- Then: the ranking -----------------------------------------------------------------------


@then(parsers.parse("the leading category is {category}"))
def _(category: str, workup: Workup) -> None:
    """The first of the ranking, standing at `possible` or better."""
    answer = workup.assessment
    candidate_of(answer, category)
    check(answer.leading == category, f"expected {category} to lead", leading(answer), answer)


@then("no category leads")
def _(workup: Workup) -> None:
    """The answer is undecided."""
    answer = workup.assessment
    check(answer.leading is None, "expected no category to lead", leading(answer), answer)


@then(parsers.parse("the standing of {category} is {standing}"))
def _(category: str, standing: str, workup: Workup) -> None:
    """Where it stands by itself: `supported`, `possible`, `not supported`, `argued against`."""
    answer = workup.assessment
    one_of(standing, STANDINGS, "standing")
    found = candidate_of(answer, category).standing
    check(found == standing, f"expected {category} to be {standing}", f"it is {found}", answer)


@then(parsers.parse("{category} ranks above {other}"))
def _(category: str, other: str, workup: Workup) -> None:
    """The first comes before the second in the ranking."""
    answer = workup.assessment
    first, second = candidate_of(answer, category), candidate_of(answer, other)
    check(first.rank < second.rank, f"expected {category} above {other}", "it is below", answer)


@then(parsers.parse("{category} is most of all {condition}"))
def _(category: str, condition: str, workup: Workup) -> None:
    """The condition of the category for which most speaks."""
    answer = workup.assessment
    best = candidate_of(answer, category).best_condition
    expected = f"expected {category} to be most of all {condition}"
    check(best == condition, expected, f"it is {best or 'no condition in particular'}", answer)


# ---- Then: red flags and dangers -------------------------------------------------------------


@then(parsers.parse('the red flag "{name}" asks for {urgency} action'))
def _(name: str, urgency: str, workup: Workup) -> None:
    """The flag is raised, and this is how fast: `immediate`, `same day`, `urgent`, `soon`."""
    flags = workup.assessment.red_flags
    found = [flag.urgency for flag in flags if flag.name == name]
    raised = listed(f"{flag.name} ({flag.urgency})" for flag in flags)
    demand(
        urgency in found,
        f'expected the red flag "{name}" to ask for {urgency} action; raised are: {raised}',
    )


@then(parsers.parse('the red flag "{name}" is not raised'))
def _(name: str, workup: Workup, knowledge: KnowledgeBase) -> None:
    """Nothing raises this flag, not even a figure that is missing."""
    one_of(name, {flag.name for flag in knowledge.red_flags}, "red flag")
    by = [flag.rule for flag in workup.assessment.red_flags if flag.name == name]
    demand(not by, f'expected the red flag "{name}" not to be raised; raised by {listed(by)}')


@then("a red flag asks for action")
def _(workup: Workup) -> None:
    """Some flag is immediate, same day or urgent."""
    demand(acting(workup.assessment), "expected a red flag to ask for action; none does")


@then("no red flag asks for action")
def _(workup: Workup) -> None:
    """No flag is immediate, same day or urgent."""
    found = acting(workup.assessment)
    demand(not found, f"expected no red flag to ask for action; raised are: {listed(found)}")


@then(parsers.parse('the danger "{name}" is {state}'))
def _(name: str, state: str, workup: Workup) -> None:
    """`flagged`, `excluded` by what is recorded, or `not excluded`."""
    one_of(state, STATES, "state of a danger")
    danger = danger_of(workup.assessment, name)
    demand(
        danger.state == state,
        f'expected the danger "{name}" to be {state}; it is {danger.state}, '
        f"because of {listed(danger.reasons)}; missing: {listed(danger.missing)}",
    )


@then(parsers.parse('the danger "{name}" does not arise'))
def _(name: str, workup: Workup) -> None:
    """What is recorded, another site for example, leaves no room for this danger."""
    danger = danger_of(workup.assessment, name)
    demand(danger.state == "does not arise", f'the danger "{name}" is {danger.state}')


@then(parsers.parse('"{finding}" is missing for the danger "{name}"'))
def _(finding: str, name: str, workup: Workup) -> None:
    """The finding is not recorded and would bear on the danger."""
    missing = danger_of(workup.assessment, name).missing
    demand(finding in missing, f'expected "{finding}" to be missing; missing: {listed(missing)}')


# ---- Then: what to do and to read --------------------------------------------------------------


@then(parsers.parse('the next steps include "{text}"'))
def _(text: str, workup: Workup) -> None:
    """One of the next steps holds this text; capitals do not matter."""
    steps = next_steps(workup.assessment)
    demand(holds(steps, text), f'expected "{text}" among the next steps: {listed(steps)}')


@then(parsers.parse('the next steps do not include "{text}"'))
def _(text: str, workup: Workup) -> None:
    """None of the next steps holds this text."""
    found = holds(next_steps(workup.assessment), text)
    demand(not found, f'expected no next step with "{text}"; found: {listed(found)}')


@then(parsers.parse('the first next step is "{text}"'))
def _(text: str, workup: Workup) -> None:
    """The first of the next steps holds this text."""
    steps = next_steps(workup.assessment)
    demand(holds(steps[:1], text), f'expected "{text}" to come first; the steps: {listed(steps)}')


@then(parsers.parse('the next step "{first}" comes before "{second}"'))
def _(first: str, second: str, workup: Workup) -> None:
    """Both are among the next steps, the first of them earlier."""
    steps = next_steps(workup.assessment)
    places = [next(iter(at(steps, text)), -1) for text in (first, second)]
    demand(-1 not in places, f'"{first}" and "{second}" are not both among: {listed(steps)}')
    demand(places[0] < places[1], f'"{second}" comes first: {listed(steps)}')


@then(parsers.parse('the management options include "{text}"'))
def _(text: str, workup: Workup) -> None:
    """One of the management options holds this text."""
    options = [option.option for option in workup.assessment.management]
    demand(holds(options, text), f'expected "{text}" among the options: {listed(options)}')


@then(parsers.parse('the management options do not include "{text}"'))
def _(text: str, workup: Workup) -> None:
    """None of the management options holds this text."""
    options = [option.option for option in workup.assessment.management]
    demand(not holds(options, text), f'expected no "{text}" among the options: {listed(options)}')


@then(parsers.parse('the article section "{section}" is cited'))
def _(section: str, workup: Workup, knowledge: KnowledgeBase) -> None:
    """By its heading or its id."""
    known = {name for one in knowledge.sections.values() for name in (one.id, one.path[-1])}
    one_of(section, known, "section")
    cited = workup.assessment.sections
    names = {name for one in cited for name in (one.id, one.heading)}
    headings = listed(one.heading for one in cited)
    demand(section in names, f'expected the section "{section}" to be cited; cited: {headings}')


# ---- Then: rules ---------------------------------------------------------------------------


@then(parsers.parse("{rule} speaks {way} {category}"))
def _(rule: str, way: str, category: str, workup: Workup, knowledge: KnowledgeBase) -> None:
    """This evidence rule fired and speaks `for` or `against` the category."""
    one_of(way, ("for", "against"), "word")
    ask_about(rule, workup, knowledge)
    answer = workup.assessment
    found = {
        (one.rule, one.speaks): candidate.category
        for candidate in answer.candidates
        for one in (*candidate.evidence_for, *candidate.evidence_against)
        if one.rule == rule
    }
    expected = f"expected {rule} to speak {way} {category}"
    spoken = [f"it speaks {speaks} {found[name, speaks]}" for name, speaks in found]
    heard = listed(spoken) if spoken else "it is silent"
    check(found.get((rule, way)) == category, expected, heard, answer)


@then(parsers.parse("{rule} stays silent"))
def _(rule: str, workup: Workup, knowledge: KnowledgeBase) -> None:
    """This rule, of whatever kind, did not fire."""
    ask_about(rule, workup, knowledge)
    fired = [one for one in workup.assessment.trail if one.rule == rule]
    reasons = listed(finding for one in fired for finding in one.findings)
    demand(
        rule not in workup.assessment.fired,
        f"expected {rule} to stay silent; it fired on: {reasons}",
    )


@then(parsers.parse("{rule} is concluded"))
def _(rule: str, workup: Workup, knowledge: KnowledgeBase) -> None:
    """This rule fired: a feature, flag, limit, exclusion, outside cause, step or option."""
    ask_about(rule, workup, knowledge)
    fired = workup.assessment.fired
    demand(rule in fired, f"expected {rule} to fire; fired: {listed(fired)}")


@then(parsers.parse('"{name}" is named outside the eight categories'))
def _(name: str, workup: Workup) -> None:
    """A cause that fits none of the eight is named."""
    names = [cause.name for cause in workup.assessment.outside]
    demand(name in names, f'expected "{name}" to be named; named: {listed(names)}')


@then(parsers.parse('"{finding}" is listed as not used by any rule'))
def _(finding: str, workup: Workup) -> None:
    """The finding was recorded, and no rule that fired read it."""
    unused = workup.assessment.not_used
    demand(finding in unused, f'expected "{finding}" not to be used; not used: {listed(unused)}')


# ---- how an answer is asked ------------------------------------------------------------------


def demand(holds: object, message: str) -> None:
    """Fail with the message alone: the reader of a feature needs no traceback."""
    if not holds:
        pytest.fail(message, pytrace=False)


def check(holds: bool, expected: str, found: str, answer: Assessment) -> None:
    """Fail with what was expected, what was found, and the ranking."""
    ranking = ", ".join(
        f"{one.category} ({one.standing}, {one.net:+d})" for one in answer.candidates
    )
    demand(holds, f"{expected}; {found}; ranking: {ranking}")


def leading(answer: Assessment) -> str:
    return f"leading is {answer.leading}" if answer.leading else "no category leads"


def candidate_of(answer: Assessment, category: str) -> Any:
    names = [one.category for one in answer.candidates]
    one_of(category, names, "category")
    return answer.candidates[names.index(category)]


def danger_of(answer: Assessment, name: str) -> Any:
    names = [one.name for one in answer.dangers]
    one_of(name, names, "danger")
    return answer.dangers[names.index(name)]


def acting(answer: Assessment) -> list[str]:
    return [f"{flag.name} ({flag.urgency})" for flag in answer.red_flags if flag.acts]


def next_steps(answer: Assessment) -> list[str]:
    return [one.step for one in sorted(answer.next_steps, key=lambda step: step.number)]


def ask_about(rule: str, workup: Workup, knowledge: KnowledgeBase) -> None:
    """Note that a step speaks about this rule, which must exist."""
    one_of(rule, {one.id for one in knowledge.rules}, "rule")
    workup.rules.add(rule)


def one_of(word: str, known: Iterable[str], what: str) -> None:
    known = sorted(known)
    demand(word in known, f'"{word}" is not a known {what}; known: {listed(known)}')


def holds(texts: Iterable[str], text: str) -> list[str]:
    return [one for one in texts if text.casefold() in one.casefold()]


def at(texts: Iterable[str], text: str) -> list[int]:
    return [place for place, one in enumerate(texts) if text.casefold() in one.casefold()]


def listed(words: Iterable[str]) -> str:
    return "; ".join(words) or "none"
