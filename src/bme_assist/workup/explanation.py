"""The answers to why and why not, as models: ticked conditions, evidence, changes that would do."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from bme_assist.workup.assessment import NOTICE, VERSION, CitedSource, Value

__all__ = [
    "Ahead",
    "ChangeSet",
    "ChangeShown",
    "Explanation",
    "RuleExplained",
    "RuleMoved",
    "Tick",
    "TickState",
    "WhyNot",
]

TickState = Literal[
    "holds", "fails", "needs the figure", "not recorded", "concluded", "not concluded", "stands"
]
"""``stands`` is no condition: it says where a category stands, and on what that rests."""


class Tick(Value):
    """One condition of a rule with its state; groups and features hold the conditions below."""

    words: str
    state: TickState
    recorded: str = Field(default="", description="what is recorded of the finding; empty: nothing")
    implied_by: str = Field(default="", description="the entries from which that follows")
    rule: str = Field(default="", description="id of the rule that concludes it, opened below")
    parts: tuple[Tick, ...] = ()


class RuleExplained(Value):
    """A rule with its conditions ticked."""

    rule: str
    kind: str
    title: str
    fired: bool
    speaks: Literal["for", "against", ""] = ""
    strength: str = ""
    points: int = Field(default=0, ge=0, description="what it counts for; 0 when not counted")
    not_counted_because: str = ""
    note: str = Field(default="", description="what follows from it, in a clause")
    when: tuple[Tick, ...]
    because: str
    setting: str = ""
    sources: tuple[CitedSource, ...]


class Explanation(Value):
    """Why a category, red flag, step, section, feature or rule came out as it did."""

    version: str = VERSION
    notice: str = NOTICE
    case: str
    kind: str
    name: str
    title: str
    answer: str
    net: int | None = Field(default=None, description="net points of a category")
    evidence_for: tuple[RuleExplained, ...] = ()
    evidence_against: tuple[RuleExplained, ...] = ()
    limits: tuple[RuleExplained, ...] = ()
    rules: tuple[RuleExplained, ...] = Field(default=(), description="the rules of anything else")
    used: tuple[str, ...] = Field(description="entries on which this explanation rests")
    unused: tuple[str, ...] = Field(description="entries that it does not read")


class ChangeShown(Value):
    """One finding recorded otherwise."""

    finding: str
    now: str = Field(description="what is recorded now, or not recorded")
    then: str = Field(description="what would be recorded")


class RuleMoved(Value):
    """A rule that fires only before or only after a change."""

    rule: str
    title: str


class ChangeSet(Value):
    """Changes that together reach what was asked, verified; no part of them does."""

    changes: tuple[ChangeShown, ...]
    result: str
    rules_that_fire: tuple[RuleMoved, ...] = Field(
        default=(), description="those about what was asked first"
    )
    rules_that_stop: tuple[RuleMoved, ...] = ()


class Ahead(Value):
    """A category that ranks before the one asked about, and why."""

    category: str
    standing: str
    net: int
    because: str


class WhyNot(Value):
    """Why a category does not lead or a rule does not fire, and what would change that."""

    version: str = VERSION
    notice: str = NOTICE
    case: str
    kind: str
    name: str
    title: str
    reached: bool = Field(description="it leads or fires already: there is nothing to change")
    answer: str
    ahead: tuple[Ahead, ...] = ()
    blocked_by: tuple[RuleExplained, ...] = ()
    missing: tuple[RuleExplained, ...] = Field(
        default=(), description="rules that would help, nearest to firing first"
    )
    changes: tuple[ChangeSet, ...] = Field(
        default=(), description="the smallest sets of changes that do"
    )
    largest_tried: int = 3
    searched_all: bool = Field(default=True, description="false when the search ran into its bound")
