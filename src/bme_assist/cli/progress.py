"""bme-assist progress: how a learner does over time."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bme_assist.cli.learners import LearnerOption, StoreOption, learner_from, store_from
from bme_assist.cli.shared import JsonOption, RulesOption, category_named, knowledge_from
from bme_assist.cli.terminal import data, page, problems_to_stderr, show

__all__ = ["progress"]


def progress(
    category: Annotated[str, typer.Option(help="Only cases of this category.")] = "",
    picture: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Also draw the curves, as .svg or .png."),
    ] = None,
    learner: LearnerOption = "",
    store: StoreOption = "",
    json_: JsonOption = False,
    rules: RulesOption = None,
) -> None:
    """Show how you do over time: score, right answers and calibration by category, and the curve.

    \b
    bme-assist progress
    bme-assist progress --category infectious
    bme-assist progress --learner "Ana" --picture ana.svg
    """
    with problems_to_stderr():
        from bme_assist.practice.progress import progress_of
        from bme_assist.reports.practice_progress import (
            draw_progress,
            progress_data,
            progress_lines,
        )

        name = learner_from(learner)
        wanted = category_named(category, knowledge_from(rules)).name if category else ""
        with store_from(store) as kept:
            found = progress_of(kept.sessions(name), wanted)
        if picture:
            draw_progress(found, name, picture)
        if json_:
            data(progress_data(found, name))
        else:
            show(progress_lines(found, name, page()))
