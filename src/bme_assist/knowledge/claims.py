"""What a safety statement may say beside the phrases of the rules: a small closed set of claims.

They speak of the answer as a whole (``a red flag asks for immediate action``) or of the thing
that a statement is made for each of (``the danger is excluded``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from bme_assist.errors import Location
from bme_assist.knowledge.category import Category
from bme_assist.knowledge.condition import Atom
from bme_assist.knowledge.phrase_error import PhraseError, phrase_error
from bme_assist.knowledge.phrases import PhraseReader
from bme_assist.knowledge.rule import Danger, NextStep, RedFlag
from bme_assist.knowledge.scale import Scale

__all__ = ["CLAIMS", "Claim", "ClaimReader", "Each"]

Each = Literal["", "category", "specific category", "danger", "red flag"]
"""What a statement is made for each of; empty for a statement about the answer as a whole."""

Kind = Literal[
    "leads", "stands or better", "stands or worse", "points kept", "danger", "danger of category",
    "flag of danger", "raised", "condition holds", "asks for action", "step listed",
    "stage listed", "ends with", "step of danger", "present", "some absent",
]  # fmt: skip


@dataclass(frozen=True)
class Claim(Atom):
    """One claim about the answer. ``about`` is empty where it is about the thing in turn."""

    kind: Kind = "leads"
    about: str = ""
    word: str = ""


@dataclass(frozen=True)
class _Form:
    """How a claim is written; a name in braces is a slot."""

    text: str
    kind: Kind
    word: str = ""

    @property
    def pattern(self) -> re.Pattern[str]:
        text = re.escape(self.text).replace(r"\{", "{").replace(r"\}", "}")
        return re.compile(re.sub(r"\{(\w+)\}", r"(?P<\1>.+?)", text))


_FORMS = (
    _Form("{category} leads", "leads"),
    _Form("{category} stands at {standing} or better", "stands or better"),
    _Form("{category} stands at {standing} or worse", "stands or worse"),
    _Form("the net points of {category} are not lower", "points kept"),
    _Form("a danger of {category} is {state}", "danger of category"),
    _Form("a red flag of {danger} is raised", "flag of danger"),
    _Form("the step of {danger} is listed", "step of danger"),
    _Form("the condition of {flag} holds", "condition holds"),
    _Form("{flag} is raised", "raised"),
    _Form("a red flag asks for action", "asks for action"),
    _Form("a red flag asks for {urgency} action", "asks for action"),
    _Form("a next step is listed", "step listed"),
    _Form("next step {step} is listed", "step listed"),
    _Form("a next step of {stage} is listed", "stage listed"),
    _Form("the last next step belongs to {stage}", "ends with"),
    _Form("a finding of {group} is present", "present"),
    _Form("a finding is recorded as absent", "some absent"),
    _Form("{danger} is {state}", "danger"),
)

CLAIMS = tuple(form.text for form in _FORMS)
"""How the claims are written; names in braces stand for a category, a standing, and so on."""

_IN_TURN = {"category": "the category", "danger": "the danger", "flag": "the red flag"}
_STATES = ("flagged", "excluded", "not excluded", "not arising")


class ClaimReader:
    """Reads the phrases of one statement: claims, and whatever a rule may ask for."""

    def __init__(
        self,
        phrases: PhraseReader,
        each: Each,
        *,
        scale: Scale,
        categories: Iterable[Category],
        dangers: Iterable[Danger],
        flags: Iterable[RedFlag],
        steps: Iterable[NextStep],
        groups: Iterable[str],
    ) -> None:
        """``each`` says what "the category", "the danger" or "the red flag" may stand for."""
        self._phrases, self._each = phrases, each.removeprefix("specific ").removeprefix("red ")
        self._allowed: dict[str, tuple[str, ...]] = {
            "category": tuple(category.name for category in categories),
            "danger": tuple(f"danger {danger.name}" for danger in dangers),
            "flag": tuple(dict.fromkeys(f"red flag {flag.name}" for flag in flags)),
            "standing": tuple(standing.name for standing in scale.standings),
            "urgency": tuple(urgency.name for urgency in scale.urgencies),
            "stage": scale.stages,
            "step": tuple(step.id for step in steps),
            "group": tuple(groups),
            "state": _STATES,
        }

    def asked(self, phrase: str, where: Location) -> Atom:
        """Read one phrase. Raises PhraseError."""
        tidy = " ".join(phrase.split())
        problem: PhraseError | None = None
        for form in _FORMS:
            match = form.pattern.fullmatch(tidy)
            if match is None:
                continue
            try:
                return self._claim(form, match.groupdict(), tidy, where)
            except PhraseError as error:
                problem = problem or error
        try:
            return self._phrases.asked(tidy, where)
        except PhraseError as error:
            raise (problem if problem and error.is_unknown else error) from None

    def _claim(self, form: _Form, slots: dict[str, str], words: str, where: Location) -> Claim:
        about = word = ""
        for slot, said in slots.items():
            if said == _IN_TURN.get(slot) and slot == self._each:
                continue
            allowed = self._allowed[slot]
            if said not in allowed:
                hint = f"allowed: {', '.join(allowed)}"
                raise phrase_error(where, "BME202", f'"{said}" is no {slot} here', hint)
            if slot in _IN_TURN:
                about = said.removeprefix("danger ").removeprefix("red flag ")
            else:
                word = said
        return Claim(words, "concluded", words=words, kind=form.kind, about=about, word=word)
