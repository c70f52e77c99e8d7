"""The red-flag drill at a desk: short case after short case, urgent or not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bme_assist.reports.practice_drill import (
    drill_data,
    drill_lines,
    drill_welcome_lines,
    item_lines,
    told_lines,
)

if TYPE_CHECKING:
    from bme_assist.cli.desk import Desk
    from bme_assist.practice.drill import Drill
    from bme_assist.practice.records import Keeping

__all__ = ["play_drill"]

_QUESTION = "Must someone act within days? (yes or no)"


def play_drill(drill: Drill, keeping: Keeping, desk: Desk) -> dict[str, Any]:
    """Go through the drill; its figures as plain values. Raises Left."""
    keeping.keep(drill.events)
    desk.show(drill_welcome_lines(drill, desk.page))
    while (at := drill.at) is not None:
        desk.show(item_lines(drill, at, desk.page))

        def take(said: str, before: Drill = drill) -> Drill:
            after = before.answer(said)
            keeping.keep(after.events)
            return after

        drill = desk.until(lambda: _QUESTION, take)
        desk.show(told_lines(drill, at, desk.page))
    if not drill.is_over:
        drill = drill.finish()
        keeping.keep(drill.events)
    desk.show(drill_lines(drill, desk.page))
    return drill_data(drill)
