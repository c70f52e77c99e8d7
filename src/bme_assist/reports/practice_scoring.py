"""How practice is scored, in one screen; docs/scoring.md is the whole of it."""

from __future__ import annotations

from collections.abc import Iterator

from bme_assist.practice.score import LATE, WEIGHTS
from bme_assist.reports.layout import Line, Page

__all__ = ["SCORED", "scoring_lines"]

SCORED = {
    "diagnosis": "1 over the place of the right answer in your last differential",
    "urgency": "someone must act: 1 when you say so by the stage at which the rules raise a flag, "
    f"{LATE} when later, 0 when your last word is no. Nobody must: the share of stages without "
    "a call that no flag supports",
    "discriminators": "the share of telling findings that you read as the rules do",
    "evidence": "how well your marks fit the rules that count on your own leading category",
    "calibration": "1 minus the Brier score of your confidences",
    "next step": "the share of stages at which what you asked for was worth asking or planned",
}
"""Each part of the score in a clause."""


def scoring_lines(page: Page) -> Iterator[Line]:
    """One screen."""
    yield from page.heading("How you are scored")
    yield from page.text("100 points, from the case and the rules alone; what does not apply to a "
                         "case does not count.")  # fmt: skip
    for name, words in SCORED.items():
        yield from page.hanging(f"{WEIGHTS[name]:>2} {name}", words, column=19, style="bold")
    yield ()
    rest = {
        "the key": "what was published; where the rules say otherwise, you are told, and the "
        "publication counts",
        "telling": "without it another category would lead, or the distance of the right one to "
        "the others would change by as much as moderate evidence",
        "closure": "premature when you settled on a wrong category before the deciding stage (from "
        "which on the lead of the rules stays) and it did not move you; told, not deducted",
    }
    for name, words in rest.items():
        yield from page.hanging(name, words, column=19, style="bold")
