"""A case before a room: stage by stage, with the votes of those present as counts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from bme_assist._version import __version__
from bme_assist.cases import Case
from bme_assist.errors import Location, Problem, UsageError
from bme_assist.knowledge import KnowledgeBase
from bme_assist.practice.commitment import category_of
from bme_assist.practice.kept import case_of, kept_case
from bme_assist.practice.session import BEGUN, FINISHED, Event
from bme_assist.practice.unfold import Unfolded

__all__ = ["SHOWN", "VOTED", "Conference", "read_votes"]

VOTED, SHOWN = "voted", "shown"
_VOTE = re.compile(
    r"(?:(?P<before>\d+)\s*[x×:=]?\s+)?(?P<name>.*?\S)(?:\s*[:=]?\s+(?P<after>\d+))?"
)


@dataclass(frozen=True, eq=False)
class Conference:
    """One case on the screen: how far it is shown, and the votes of each stage."""

    unfolded: Unfolded
    events: tuple[Event, ...]
    at: int = 0
    """The stage on the screen, from 0; as many as there are stages at the end."""
    votes: Mapping[int, Mapping[str, int]] = field(default_factory=dict)

    @staticmethod
    def begin(case: Case, knowledge: KnowledgeBase) -> Conference:
        """A new conference. Raises UsageError when the case records nothing."""
        unfolded = Unfolded(case, knowledge)
        if not unfolded.stages:
            raise UsageError([Problem(case.where, "BME803", "this case records nothing to show")])
        body = {
            "mode": "conference",
            "case": unfolded.id,
            "name": case.name,
            "category": case.expected.category,
            "stages": [stage.name for stage in unfolded.stages],
            "software": __version__,
            "rules_digest": knowledge.digest[:16],
            **kept_case(case, knowledge),
        }
        return Conference(unfolded, (Event(BEGUN, body),))

    @staticmethod
    def replay(events: Iterable[Event], knowledge: KnowledgeBase) -> Conference:
        """The conference that these events made. Raises CaseError when its case no longer reads."""
        first, *rest = events
        room = Conference(Unfolded(case_of(first.body, knowledge), knowledge), (first,))
        for event in rest:
            room = room.after(event)
        return room

    def after(self, event: Event) -> Conference:
        """The conference after one more event, as a record holds it."""
        events = (*self.events, event)
        if event.kind == VOTED:
            votes = {**self.votes, event.body["stage"]: dict(event.body["counts"])}
            return replace(self, events=events, votes=votes)
        if event.kind == SHOWN:
            return replace(self, events=events, at=event.body["stage"])
        return replace(self, events=events)

    @property
    def is_at_the_end(self) -> bool:
        """Whether every stage was shown."""
        return self.at >= len(self.unfolded.stages)

    @property
    def is_over(self) -> bool:
        """Whether it was closed."""
        return self.events[-1].kind == FINISHED

    def vote(self, text: str) -> Conference:
        """Enter the votes on the stage on the screen; a second time replaces the first.

        Raises UsageError when they do not read.
        """
        counts = read_votes(text, self.unfolded.knowledge)
        return self.after(Event(VOTED, {"stage": self.at, "counts": counts}))

    def go_on(self) -> Conference:
        """Show the next stage, or come to the end."""
        return self.after(Event(SHOWN, {"stage": self.at + 1}))

    def finish(self) -> Conference:
        """Close it, with the votes of each stage and the answer."""
        key = self.unfolded.key
        report = {
            "mode": "conference",
            "case": self.unfolded.id,
            "category": key.category,
            "votes": [
                {"stage": stage.name, "counts": dict(self.votes.get(at, {}))}
                for at, stage in enumerate(self.unfolded.stages)
            ],
        }
        return self.after(Event(FINISHED, {"report": report}))


def read_votes(text: str, knowledge: KnowledgeBase) -> dict[str, int]:
    """Votes such as ``infectious 5, traumatic 3``, in the order of the categories.

    Raises UsageError for what is no category or has no count.
    """
    counts: dict[str, int] = {}
    for piece in filter(None, (one.strip() for one in re.split(r"[,;]", text))):
        match = _VOTE.fullmatch(piece)
        count = (match["before"] or match["after"]) if match else None
        if match is None or count is None:
            hint = 'write such as "infectious 5, traumatic 3"'
            message = f'"{piece}" has no count'
            raise UsageError([Problem(Location("votes"), "BME803", message, hint)])
        name = category_of(match["name"], knowledge)
        counts[name] = counts.get(name, 0) + int(count)
    return {one.name: counts[one.name] for one in knowledge.categories if one.name in counts}
