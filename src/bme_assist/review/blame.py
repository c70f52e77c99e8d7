"""Which changes of the rules make a case come out otherwise, each claim tried out.

A change is to blame when the old rules with this change alone give the new answer, in the one
aspect that is asked about. Where none does so alone, the smallest group is sought that does:
with any one of its changes left out the new answer is not reached.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from bme_assist.cases import Case
from bme_assist.errors import CaseError
from bme_assist.review.mixture import REST, Mixtures
from bme_assist.review.outcome import Aspect, Outcome, outcome

__all__ = ["Blame", "Judge", "Suspect"]


@dataclass(frozen=True, slots=True)
class Blame:
    """The changes to blame: each of them alone, or only all of them together."""

    changes: tuple[str, ...]
    """Keys of rules; ``REST`` for all that is no rule. Empty: could not be narrowed down."""
    together: bool = False


@dataclass(frozen=True, slots=True)
class Suspect:
    """A case that comes out otherwise: read under the old rules and under the new.

    With both answers, the aspects that differ, and the changes that may have to do with it.
    """

    before: Case
    after: Case
    was: Outcome
    now: Outcome
    aspects: tuple[Aspect, ...]
    changes: tuple[str, ...]


class Judge:
    """Tries changes out; ``keys`` are the names that the steps of both rule bases share."""

    def __init__(self, mixtures: Mixtures, keys: Mapping[str, str], rest_changed: bool) -> None:
        self._mixtures, self._keys = mixtures, keys
        self._rest = (REST,) if rest_changed else ()

    def judge(
        self, suspects: Sequence[Suspect], tell: Callable[[], None]
    ) -> list[dict[Aspect, Blame]]:
        """The blame for each aspect of each case; ``tell`` is called after each case and try."""
        alone: list[dict[Aspect, list[str]]] = [
            {aspect: [] for aspect in one.aspects} for one in suspects
        ]
        # Change by change, so that each rule base in between is made once.
        for change in self.changes(suspects):
            for suspect, found in zip(suspects, alone, strict=True):
                if change in suspect.changes or change == REST:
                    self._note(change, suspect, found)
            tell()
        blames: list[dict[Aspect, Blame]] = []
        for suspect, found in zip(suspects, alone, strict=True):
            blames.append({
                aspect: Blame(tuple(changes)) if changes else self._together(suspect, aspect)
                for aspect, changes in found.items()
            })  # fmt: skip
            tell()
        return blames

    def changes(self, suspects: Sequence[Suspect]) -> tuple[str, ...]:
        """Every change that has to be tried alone."""
        if not suspects:
            return ()
        return (*dict.fromkeys(key for one in suspects for key in one.changes), *self._rest)

    def _note(self, change: str, suspect: Suspect, found: dict[Aspect, list[str]]) -> None:
        tried = self._try((change,), suspect)
        for aspect, changes in found.items():
            if tried and tried.of(aspect) == suspect.now.of(aspect):
                changes.append(change)

    def _try(self, changes: Iterable[str], suspect: Suspect) -> Outcome | None:
        changes = tuple(changes)
        knowledge = self._mixtures.made_of(changes)
        if knowledge is None:
            return None
        case = suspect.after if REST in changes else suspect.before
        try:
            return outcome(case, knowledge, self._keys)
        except CaseError:
            return None

    def _together(self, suspect: Suspect, aspect: Aspect) -> Blame:
        wanted = suspect.now.of(aspect)

        def reached(changes: Sequence[str]) -> bool:
            tried = self._try(changes, suspect)
            return tried is not None and tried.of(aspect) == wanted

        everything = (*suspect.changes, *self._rest)
        if not reached(everything):
            return Blame(())
        return Blame(_smallest(everything, reached), together=True)


def _smallest(changes: Sequence[str], reached: Callable[[Sequence[str]], bool]) -> tuple[str, ...]:
    """Leave out what is not needed, halves first; in the end nothing more can be left out."""
    kept, size = list(changes), max(1, len(changes) // 2)
    while True:
        at, shrunk = 0, False
        while at < len(kept):
            without = kept[:at] + kept[at + size :]
            if without and reached(without):
                kept, shrunk = without, True
            else:
                at += size
        if size == 1 and not shrunk:
            return tuple(kept)
        size = max(1, size // 2)
