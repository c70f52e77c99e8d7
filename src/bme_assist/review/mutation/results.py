"""What was found before: a file of outcomes, so that a run that was ended can be resumed.

One JSON object a line, each with the key of the rule, the rules and the scenarios that it holds
for. An outcome under the same key is taken as it is; one under another key only says which example
to try first.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from bme_assist.cases import Example
from bme_assist.knowledge import KnowledgeBase, Rule
from bme_assist.review.mutation.mutant import Mutant
from bme_assist.review.mutation.outcome import Outcome, Place

__all__ = ["Results", "digest_of"]

_VERSION = 1
"""Grows when outcomes mean something else than before."""


def digest_of(examples: Iterable[Example]) -> str:
    """A digest of what the examples record and expect; where they stand does not matter."""
    found = hashlib.sha256()
    for example in examples:
        recorded = sorted(entry.words for entry in example.case.recorded)
        lines = [said.text for said in example.then]
        found.update(json.dumps([example.name, recorded, lines]).encode())
    return found.hexdigest()


class Results:
    """The outcomes of earlier runs, and those of this one as they come."""

    def __init__(
        self, file: Path | None, knowledge: KnowledgeBase, examples: Sequence[Example]
    ) -> None:
        """Read what the file holds; a line that cannot be read counts as not there."""
        self._file = file
        self._base = f"{_VERSION} {knowledge.digest} {digest_of(examples)}"
        self._known: dict[tuple[str, str], dict[str, Any]] = {}
        self._killers: dict[str, str] = {}
        text = file.read_text(encoding="utf-8") if file and file.is_file() else ""
        self._broken = not text.endswith("\n") and bool(text)
        for line in _lines(text):
            for name, outcome in line.get("outcomes", {}).items():
                self._known[line.get("key", ""), name] = outcome
                if outcome.get("by"):
                    self._killers[name] = outcome["by"]["example"]

    def key(self, rule: Rule) -> str:
        """What an outcome about a rule depends on, as a digest."""
        return hashlib.sha256(f"{self._base} {rule.id}".encode()).hexdigest()[:20]

    def known(self, mutant: Mutant) -> Outcome | None:
        """What is known of a mutant of these very rules and scenarios."""
        found = self._known.get((self.key(mutant.rule), mutant.name))
        return _outcome(mutant, found) if found else None

    def killer(self, mutant: Mutant) -> str:
        """The name of the example that killed a mutant of this name before; empty if none did."""
        return self._killers.get(mutant.name, "")

    def keep(self, rule: Rule, outcomes: Iterable[Outcome]) -> None:
        """Write the outcomes of one rule down at once, so that nothing is lost when it ends."""
        if self._file is None:
            return
        self._file.parent.mkdir(parents=True, exist_ok=True)
        told = {one.mutant.name: _data(one) for one in outcomes}
        line = json.dumps({"key": self.key(rule), "rule": rule.id, "outcomes": told})
        with self._file.open("a", encoding="utf-8") as file:
            file.write(("\n" if self._broken else "") + line + "\n")
        self._broken = False


def _lines(text: str) -> Iterable[dict[str, Any]]:
    for written in text.splitlines():
        try:
            line = json.loads(written)
        except ValueError:
            continue  # the last line of a run that was ended
        if isinstance(line, dict):
            yield line


def _data(outcome: Outcome) -> dict[str, Any]:
    return {
        "fate": outcome.fate,
        "by": _place_data(outcome.by),
        "touched": outcome.touched,
        "near": _place_data(outcome.near),
        "telling": list(outcome.telling),
    }


def _place_data(place: Place | None) -> dict[str, str] | None:
    return {"example": place.example, "at": place.at, "line": place.line} if place else None


def _outcome(mutant: Mutant, found: dict[str, Any]) -> Outcome:
    by, near = (Place(**found[name]) if found[name] else None for name in ("by", "near"))
    return Outcome(mutant, found["fate"], by, found["touched"], near, tuple(found["telling"]))
