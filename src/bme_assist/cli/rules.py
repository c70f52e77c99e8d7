"""bme-assist rules: the rules as a list or as pages, and where the sign-off of each stands."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from bme_assist.cli.shared import (
    JsonOption,
    RulesOption,
    category_named,
    complete_from,
    knowledge_from,
    unknown,
)
from bme_assist.cli.terminal import data, lines, page, problems_to_stderr, show
from bme_assist.knowledge import KnowledgeBase, Rule
from bme_assist.reports import rule

if TYPE_CHECKING:
    from bme_assist.review.signature import SignOff

__all__ = ["rule_ids", "rules", "rules_named"]


def rule_ids(incomplete: str) -> list[str]:
    """The ids that begin with what was typed."""
    return complete_from((one.id for one in knowledge_from(None).rules), incomplete)


def rules_named(ids: list[str], knowledge: KnowledgeBase) -> list[Rule]:
    """The rules of these ids, whatever their capitals. Raises UsageError for an unknown one."""
    by_id = {one.id: one for one in knowledge.rules}
    for name in ids:
        if name.upper() not in by_id:
            raise unknown("rule", name, by_id, knowledge)
    return [by_id[name.upper()] for name in ids]


def rules(
    ids: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="ID",
            help="Rule ids, such as INF-01.",
            autocompletion=rule_ids,
            show_default=False,
        ),
    ] = None,
    category: Annotated[str, typer.Option(help="Only evidence of this category.")] = "",
    full: Annotated[bool, typer.Option("--full", help="Print each rule as a page.")] = False,
    unsigned: Annotated[
        bool, typer.Option("--unsigned", help="Only rules without a sign-off that holds.")
    ] = False,
    signed: Annotated[
        bool, typer.Option("--signed", help="Only rules with a sign-off that holds.")
    ] = False,
    on: Annotated[
        datetime | None,
        typer.Option(
            metavar="DATE",
            formats=["%Y-%m-%d"],
            show_default=False,
            help="Which sign-offs hold on this day; today by default.",
        ),
    ] = None,
    json_: JsonOption = False,
    rules: RulesOption = None,
) -> None:
    """Read the rules: all of them as a list, or each as a page with its reason and source.

    \b
    bme-assist rules
    bme-assist rules INF-01 RF-01
    bme-assist rules --category infectious --full
    bme-assist rules --unsigned
    """  # fmt: skip
    if signed and unsigned:
        raise typer.BadParameter("--signed and --unsigned contradict each other")
    with problems_to_stderr():
        from bme_assist.review.signature import sign_off

        knowledge = knowledge_from(rules)
        shown = rules_named(ids, knowledge) if ids else list(knowledge.rules)
        if category:
            wanted = category_named(category, knowledge).name
            shown = [one for one in shown if getattr(one, "category", "") == wanted]
        day = on.date() if on else date.today()  # noqa: DTZ011 - the reviewer's own calendar
        states = {one.id: sign_off(one, knowledge, day) for one in shown}
        if signed or unsigned:
            shown = [one for one in shown if (states[one.id].state == "signed") == signed]
        if json_:
            data([rule.rule_data(one, states[one.id]) for one in shown])
        elif ids or full:
            for place, one in enumerate(shown):
                lines([""] if place else [])
                lines(rule.rule_lines(one, knowledge, states[one.id]))
        else:
            _list(shown, states, say_state=signed or unsigned)


def _list(shown: list[Rule], states: dict[str, SignOff], *, say_state: bool) -> None:
    kind, paper = "", page()
    column = max((len(one.id) for one in shown), default=0) + 2
    for one in shown:
        if rule.kind_of(one) != kind:
            kind = rule.kind_of(one)
            lines([kind.upper()])
        state = states[one.id]
        tail = f" ({state.words})" if say_state and state.signature else ""
        show(paper.hanging(one.id, f"{one.title}{tail}", column=column))
    if say_state:
        held = sum(state.state == "signed" for state in states.values())
        lines(["", f"{held} of {len(states)} rules are signed off."])
