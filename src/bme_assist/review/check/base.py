"""What a check looks at, and what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Literal

from bme_assist.errors import Location
from bme_assist.knowledge import KnowledgeBase, Rule
from bme_assist.knowledge.folder import Folder
from bme_assist.knowledge.places import Places

if TYPE_CHECKING:
    from bme_assist.review.check.logic import Logic
    from bme_assist.review.check.scenarios import Features

__all__ = ["Check", "Found", "Level", "Look", "RuleBase"]

Level = Literal["problem", "note"]
"""A problem must be mended or waived; a note is worth a look and changes no exit code."""


@dataclass(frozen=True, order=True, slots=True)
class Found:
    """One place where a check found something: what is wrong there and what to do about it.

    ``owner`` is the place of the entry that may carry a waiver for it, and ``other`` the rule
    with which it happens, when there is one.
    """

    where: Location
    message: str
    hint: str = ""
    owner: Location | None = None
    other: str = ""


@dataclass(frozen=True)
class RuleBase:
    """A rule base under review: its files with their places, what they say, its features.

    ``features`` is None when no features are looked at; ``today`` is None when sign-offs do not
    expire. ``kept`` holds what checks have worked out and others may use.
    """

    folder: Folder
    knowledge: KnowledgeBase
    places: Places
    features: Features | None = None
    today: date | None = None
    kept: dict[str, Logic] = field(default_factory=dict, repr=False, compare=False)

    def phrase(self, rule: Rule, number: int) -> Location:
        """The place of a phrase of a rule's condition, by its number in ``atoms_of``."""
        places = self.places.phrases(rule.where)
        return places[number] if number < len(places) else rule.where

    def part(self, rule: Rule, number: int) -> Location:
        """The place of a part of a rule's condition, by its number in ``when``."""
        places = self.places.parts(rule.where)
        return places[number] if number < len(places) else rule.where

    @property
    def logic(self) -> Logic:
        """The rules as formulas, translated when they are first asked for."""
        from bme_assist.review.check.logic import Logic

        if "logic" not in self.kept:
            self.kept["logic"] = Logic(self.knowledge)
        return self.kept["logic"]


Look = Callable[[RuleBase], Iterable[Found]]
"""A check: looks at a rule base and tells what it finds, in any order."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that is checked: its code, its name, how grave it is, and what looks for it.

    ``look`` is None for what the readers of rules and features report by themselves; ``elsewhere``
    marks what only other commands report, so that no rule base shows it.
    """

    code: str
    name: str
    level: Level
    look: Look | None = None
    may_be_waived: bool = True
    elsewhere: bool = False

    @property
    def family(self) -> str:
        """The first figure of the code, which tells what the check is about."""
        return self.code[3]
