"""What rules may read of earlier steps: the phrases, their keys, and the step that makes them."""

from __future__ import annotations

from collections.abc import Iterable

from bme_assist.knowledge.names import Names

__all__ = ["STEP_OF", "conclusion_phrases", "step_of"]

STEP_OF = {
    "feature": 1,
    "red flag": 2,
    "outside": 2,
    "evidence": 3,
    "standing": 4,
    "exclusion evidence": 5,
    "ranking": 6,
    "danger": 7,
    "next step": 8,
    "management": 8,
}
"""The order of the workup. A rule of one step reads conclusions of smaller numbers only."""


def conclusion_phrases(
    names: Names,
    features: Iterable[str],
    flags: Iterable[str],
    categories: Iterable[str],
    conditions: Iterable[str],
    dangers: Iterable[str],
    outside: Iterable[str],
) -> dict[str, str]:
    """Every phrase that asks for a conclusion, in comparable form, with the conclusion's key."""
    categories, conditions = list(categories), list(conditions)
    keys = [
        "any red flag",
        "red flag of another cause",
        "another category is supported",
        "another category is at least possible",
        "no leading category",
        *(f"red flag {name}" for name in flags),
        *(f"red flag of {name}" for name in categories),
        *(f"{name} is supported" for name in (*categories, *conditions)),
        *(f"{name} is at least possible" for name in (*categories, *conditions)),
        *(f"leading category is {name}" for name in categories),
        *(f"danger {name} is {state}" for name in dangers for state in ("flagged", "not excluded")),
        *(f"outside cause {name}" for name in outside),
    ]
    phrases = {names.normal.text(key): key for key in keys}
    phrases |= {names.normal.text(name): f"feature {name}" for name in features}
    return phrases


def step_of(key: str) -> int:
    """The step that makes a conclusion."""
    if key.startswith("feature "):
        return STEP_OF["feature"]
    if key.startswith(("red flag", "any red flag", "outside cause")):
        return STEP_OF["red flag"]
    if key.startswith(("leading category", "no leading")):
        return STEP_OF["ranking"]
    if key.startswith("danger "):
        return STEP_OF["danger"]
    return STEP_OF["standing"]
