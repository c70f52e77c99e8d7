"""A case before a room: the educator shows stage after stage, enters votes, asks for the rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bme_assist.practice.conference import Conference
from bme_assist.reports.practice_conference import (
    ended_lines,
    rules_lines,
    stage_page,
    votes_lines,
    welcome,
)

if TYPE_CHECKING:
    from bme_assist.cli.desk import Desk
    from bme_assist.practice.records import Keeping

__all__ = ["play_conference"]

_QUESTION = "(Enter: go on · votes such as: infectious 5, traumatic 3 · rules · stop)"
_RULES = {"rules", "rule", "r"}


def play_conference(room: Conference, keeping: Keeping, desk: Desk) -> dict[str, Any]:
    """Show the case to its end; votes and answer as plain values. Raises Left."""
    keeping.keep(room.events)
    desk.show(welcome(room, desk.page))
    shown = -1
    while not room.is_at_the_end:
        if room.at != shown:
            desk.show(stage_page(room, desk.page))
            shown = room.at

        def take(said: str, before: Conference = room) -> Conference:
            if said.casefold() in _RULES:
                desk.show(rules_lines(before, desk.page))
                return before
            after = before.vote(said) if said else before.go_on()
            keeping.keep(after.events)
            if said:
                desk.show(votes_lines(after, after.at, desk.page))
            return after

        room = desk.until(lambda: _QUESTION, take)
    if not room.is_over:
        room = room.finish()
        keeping.keep(room.events)
    desk.show(ended_lines(room, desk.page))
    report: dict[str, Any] = dict(room.events[-1].body["report"])
    return report
