"""Then lines about what to do and to read: next steps, management, sections of the article."""

from __future__ import annotations

from collections.abc import Iterable

from bme_assist.review.expectation.form import Asked, Effect, Form, demand, form, listed, one_of
from bme_assist.workup.assessment import PlannedStep

__all__ = ["FORMS"]


@form('the next steps include "{text}"')
def _include(asked: Asked, text: str) -> Iterable[Effect]:
    """One of the next steps holds this text; capitals do not matter."""
    steps = _steps(asked)
    found = [step for step in steps if _holds(step.step, text)]
    demand(found, f'expected "{text}" among the next steps: {_said(steps)}')
    return [(step.rule, "due") for step in found]


@form('the next steps do not include "{text}"')
def _leave_out(asked: Asked, text: str) -> None:
    """None of the next steps holds this text."""
    found = [step for step in _steps(asked) if _holds(step.step, text)]
    demand(not found, f'expected no next step with "{text}"; found: {_said(found)}')


@form('the first next step is "{text}"')
def _first(asked: Asked, text: str) -> Iterable[Effect]:
    """The first of the next steps holds this text."""
    steps = _steps(asked)
    found = [step for step in steps[:1] if _holds(step.step, text)]
    demand(found, f'expected "{text}" to come first; the steps: {_said(steps)}')
    return [(step.rule, "due") for step in found]


@form('the next step "{first}" comes before "{second}"')
def _before(asked: Asked, first: str, second: str) -> Iterable[Effect]:
    """Both are among the next steps, the first of them earlier."""
    steps = _steps(asked)
    found = [
        next((step for step in steps if _holds(step.step, text)), None) for text in (first, second)
    ]
    early, late = found
    demand(early and late, f'"{first}" and "{second}" are not both among: {_said(steps)}')
    if early is None or late is None:
        return ()
    demand(early.number < late.number, f'"{second}" comes first: {_said(steps)}')
    return [(early.rule, "due"), (late.rule, "due")]


@form('the next step "{text}" comes before treatment')
def _before_treatment(asked: Asked, text: str) -> Iterable[Effect]:
    """One of the next steps holds this text and says that treatment waits for it."""
    found = [step for step in _steps(asked) if _holds(step.step, text)]
    early = [step.rule for step in found if step.before_treatment]
    demand(early, f'expected "{text}" to come before treatment; found: {_said(found)}')
    return [(rule, effect) for rule in early for effect in ("due", "before treatment")]


@form('the management options include "{text}"')
def _options(asked: Asked, text: str) -> Iterable[Effect]:
    """One of the management options holds this text."""
    options = asked.answer.management
    found = [option for option in options if _holds(option.option, text)]
    said = listed(option.option for option in options)
    demand(found, f'expected "{text}" among the options: {said}')
    return [(option.rule, "listed") for option in found]


@form('the management options do not include "{text}"')
def _no_option(asked: Asked, text: str) -> None:
    """None of the management options holds this text."""
    options = [option.option for option in asked.answer.management]
    found = [option for option in options if _holds(option, text)]
    demand(not found, f'expected no "{text}" among the options: {listed(options)}')


@form('the article section "{section}" is cited')
def _cited(asked: Asked, section: str) -> None:
    """By its heading or its id."""
    sections = asked.knowledge.sections.values()
    one_of(section, {name for one in sections for name in (one.id, one.path[-1])}, "section")
    cited = asked.answer.sections
    names = {name for one in cited for name in (one.id, one.heading)}
    headings = listed(one.heading for one in cited)
    demand(section in names, f'expected the section "{section}" to be cited; cited: {headings}')


@form('"{finding}" is listed as not used by any rule')
def _unused(asked: Asked, finding: str) -> None:
    """The finding was recorded, and no rule that fired read it."""
    unused = asked.answer.not_used
    demand(finding in unused, f'expected "{finding}" not to be used; not used: {listed(unused)}')


FORMS: tuple[Form, ...] = (
    _include, _leave_out, _first, _before, _before_treatment, _options, _no_option, _cited, _unused,
)  # fmt: skip


def _steps(asked: Asked) -> list[PlannedStep]:
    return sorted(asked.answer.next_steps, key=lambda step: step.number)


def _said(steps: Iterable[PlannedStep]) -> str:
    return listed(step.step for step in steps)


def _holds(whole: str, text: str) -> bool:
    return text.casefold() in whole.casefold()
