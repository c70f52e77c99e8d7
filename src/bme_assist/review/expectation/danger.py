"""Then lines about the lane of danger: red flags, dangers, causes outside the eight."""

from __future__ import annotations

from collections.abc import Iterable

from bme_assist.review.expectation.form import Asked, Effect, Form, demand, form, listed, one_of
from bme_assist.workup.assessment import DangerState

__all__ = ["FORMS"]

_STATES = ("flagged", "excluded", "not excluded")


@form('the red flag "{name}" asks for {urgency} action')
def _asks(asked: Asked, name: str, urgency: str) -> Iterable[Effect]:
    """The flag is raised, and this is how fast: `immediate`, `same day`, `urgent`, `soon`."""
    flags = asked.answer.red_flags
    found = [flag for flag in flags if flag.name == name and flag.urgency == urgency]
    raised = listed(f"{flag.name} ({flag.urgency})" for flag in flags)
    demand(
        found, f'expected the red flag "{name}" to ask for {urgency} action; raised are: {raised}'
    )
    return [(flag.rule, effect) for flag in found for effect in ("raised", "urgency")]


@form('the red flag "{name}" points to {cause}')
def _points(asked: Asked, name: str, cause: str) -> Iterable[Effect]:
    """The flag is raised, and this is one of the causes that it suspects."""
    raised = [flag for flag in asked.answer.red_flags if flag.name == name]
    found = [flag.rule for flag in raised if cause in flag.suspects]
    suspects = listed(word for flag in raised for word in flag.suspects)
    demand(found, f'expected the red flag "{name}" to point to {cause}; it points to: {suspects}')
    return [(rule, f"points to {cause}") for rule in found]


@form('the red flag "{name}" is not raised')
def _not_raised(asked: Asked, name: str) -> None:
    """Nothing raises this flag, not even a figure that is missing."""
    one_of(name, {flag.name for flag in asked.knowledge.red_flags}, "red flag")
    by = [flag.rule for flag in asked.answer.red_flags if flag.name == name]
    demand(not by, f'expected the red flag "{name}" not to be raised; raised by {listed(by)}')


@form("a red flag asks for action")
def _some(asked: Asked) -> None:
    """Some flag is immediate, same day or urgent."""
    demand(_acting(asked), "expected a red flag to ask for action; none does")


@form("no red flag asks for action")
def _none(asked: Asked) -> None:
    """No flag is immediate, same day or urgent."""
    found = _acting(asked)
    demand(not found, f"expected no red flag to ask for action; raised are: {listed(found)}")


@form('the danger "{name}" is {state}')
def _state(asked: Asked, name: str, state: str) -> Iterable[Effect]:
    """`flagged`, `excluded` by what is recorded, or `not excluded`."""
    one_of(state, _STATES, "state of a danger")
    danger = _danger(asked, name)
    demand(
        danger.state == state,
        f'expected the danger "{name}" to be {state}; it is {danger.state}, '
        f"because of {listed(danger.reasons)}; missing: {listed(danger.missing)}",
    )
    return [(rule, state) for rule in danger.reasons]


@form('the danger "{name}" does not arise')
def _does_not_arise(asked: Asked, name: str) -> None:
    """What is recorded, another site for example, leaves no room for this danger."""
    danger = _danger(asked, name)
    demand(danger.state == "does not arise", f'the danger "{name}" is {danger.state}')


@form('"{finding}" is missing for the danger "{name}"')
def _missing(asked: Asked, finding: str, name: str) -> None:
    """The finding is not recorded and would bear on the danger."""
    missing = _danger(asked, name).missing
    demand(finding in missing, f'expected "{finding}" to be missing; missing: {listed(missing)}')


@form('"{name}" is named outside the eight categories')
def _outside(asked: Asked, name: str) -> Iterable[Effect]:
    """A cause that fits none of the eight is named."""
    found = [cause for cause in asked.answer.outside if cause.name == name]
    names = listed(cause.name for cause in asked.answer.outside)
    demand(found, f'expected "{name}" to be named; named: {names}')
    return [(cause.rule, "named") for cause in found]


FORMS: tuple[Form, ...] = (
    _asks, _points, _not_raised, _some, _none, _state, _does_not_arise, _missing, _outside,
)  # fmt: skip


def _danger(asked: Asked, name: str) -> DangerState:
    names = [one.name for one in asked.answer.dangers]
    one_of(name, names, "danger")
    return asked.answer.dangers[names.index(name)]


def _acting(asked: Asked) -> list[str]:
    return [f"{flag.name} ({flag.urgency})" for flag in asked.answer.red_flags if flag.acts]
