"""What follows when a rule fires, effect by effect, as scenarios may expect it."""

from __future__ import annotations

from bme_assist.knowledge import (
    Evidence,
    Exclusion,
    Feature,
    Limit,
    Management,
    NextStep,
    Outside,
    RedFlag,
    Rule,
)

__all__ = ["effects_of", "words_of"]


def effects_of(rule: Rule) -> tuple[str, ...]:
    """The names of a rule's effects; ``review.expectation`` tells which line expects which."""
    match rule:
        case Feature():
            return ("concluded",)
        case RedFlag():
            causes = (*rule.suspects, *rule.suspects_outside)
            danger = ("flagged",) if rule.danger else ()
            return ("raised", "urgency", *danger, *(f"points to {cause}" for cause in causes))
        case Evidence():
            return ("direction", "strength", *(("condition",) if rule.condition else ()))
        case Limit():
            return ("limit",)
        case Outside():
            return ("named",)
        case Exclusion():
            return ("excluded",)
        case NextStep():
            return ("due", *(("before treatment",) if rule.before_treatment else ()))
        case Management():
            return ("listed",)
    return ()


def words_of(rule: Rule, effect: str) -> str:
    """An effect in words: ``raises the red flag septic arthritis``."""
    match rule:
        case RedFlag():
            known = {
                "raised": f"raises the red flag {rule.name}",
                "urgency": f"asks for {rule.urgency} action",
                "flagged": f"flags the danger {rule.danger}",
            }
        case Evidence():
            known = {
                "direction": f"speaks {rule.speaks} {rule.category}",
                "strength": f"is {rule.strength} evidence",
                "condition": f"is about {rule.condition}",
            }
        case NextStep():
            known = {"due": f"asks for: {rule.step}", "before treatment": "comes before treatment"}
        case Limit():
            known = {"limit": f"holds {rule.category} at {rule.at_most} at most"}
        case Feature():
            known = {"concluded": f"concludes: {rule.name}"}
        case Outside():
            known = {"named": f"names {rule.name}"}
        case Exclusion():
            known = {"excluded": f"excludes the danger {rule.danger}"}
        case Management():
            known = {"listed": f"lists: {rule.option}"}
        case _:
            known = {}
    return known.get(effect, effect)
