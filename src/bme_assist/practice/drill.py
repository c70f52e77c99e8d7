"""The red-flag drill: short cases, and of each only whether someone must act.

A case of the drill is the beginning of a published one: with its symptoms, and at most up to the
laboratory. It is urgent
when it was published as urgent and the rules raise a flag to act on what is shown, and calm when
neither is so: publication and rules agree on every one of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random

from bme_assist._version import __version__
from bme_assist.cases import Case
from bme_assist.errors import Location, Problem, UsageError
from bme_assist.knowledge import KnowledgeBase
from bme_assist.practice.commitment import yes_or_no
from bme_assist.practice.kept import case_of, kept_case
from bme_assist.practice.reference import Reference
from bme_assist.practice.session import ANSWERED, BEGUN, FINISHED, Event
from bme_assist.practice.stages import LABORATORY, SYMPTOMS, Stage, case_id, stages_of
from bme_assist.workup import Assessment, assess

__all__ = ["CASES", "Drill", "DrillResult", "Item", "prepared"]

CASES = 20
"""How many cases a drill has, half of them urgent."""

_FEWEST = 3
"""So many findings a case needs at least; fewer say nothing."""


_SHOWN = frozenset({"patient and history", SYMPTOMS, "examination", LABORATORY})


@dataclass(frozen=True, slots=True)
class Item:
    """One case of a drill, and whether someone must act."""

    case: Case
    stages: tuple[Stage, ...]
    urgent: bool
    answer: Assessment

    @property
    def flags(self) -> tuple[str, ...]:
        """The red flags that ask to act, by name."""
        return tuple(dict.fromkeys(flag.name for flag in self.answer.red_flags if flag.acts))


@dataclass(frozen=True, slots=True)
class DrillResult:
    """How the drill went: of the urgent cases how many were called, and of the calm ones."""

    urgent: int
    called: int
    calm: int
    over_called: int
    wrong: tuple[int, ...]
    """The numbers of the cases that were answered wrongly, from 0."""


@dataclass(frozen=True, eq=False)
class Drill:
    """A drill as a value: its cases, and the answers so far."""

    items: tuple[Item, ...]
    events: tuple[Event, ...]
    answers: tuple[bool, ...] = ()

    @staticmethod
    def begin(items: Sequence[Item], knowledge: KnowledgeBase, seed: int) -> Drill:
        """A new drill. Raises UsageError when there is no case for it."""
        if not items:
            message = "no case is fit for a drill"
            hint = "it needs cases with a published urgency and findings before imaging"
            raise UsageError([Problem(Location("--drill"), "BME803", message, hint)])
        body = {
            "mode": "drill",
            "case": "drill",
            "seed": seed,
            "items": [
                {"case": case_id(one.case), "urgent": one.urgent, **kept_case(one.case, knowledge)}
                for one in items
            ],
            "software": __version__,
            "rules_digest": knowledge.digest[:16],
        }
        return Drill(tuple(items), (Event(BEGUN, body),))

    @staticmethod
    def replay(events: Iterable[Event], knowledge: KnowledgeBase) -> Drill:
        """The drill that these events made. Raises CaseError when a case no longer reads."""
        first, *rest = events
        items = [
            item_of(case_of(kept, knowledge), urgent=kept["urgent"], of=knowledge)
            for kept in first.body["items"]
        ]
        answers = tuple(event.body["answer"] for event in rest if event.kind == ANSWERED)
        return Drill(tuple(items), (first, *rest), answers)

    @property
    def at(self) -> int | None:
        """The number of the case on the table, from 0; None at the end."""
        return len(self.answers) if len(self.answers) < len(self.items) else None

    def answer(self, said: object) -> Drill:
        """Say whether someone must act. Raises UsageError when that is neither yes nor no."""
        value = yes_or_no(said)
        event = Event(ANSWERED, {"stage": len(self.answers), "question": "act", "answer": value})
        return replace(self, events=(*self.events, event), answers=(*self.answers, value))

    def finish(self) -> Drill:
        """Close the drill with its figures."""
        found = self.result
        report = {
            "mode": "drill",
            "urgent": found.urgent,
            "called": found.called,
            "calm": found.calm,
            "over_called": found.over_called,
        }
        return replace(self, events=(*self.events, Event(FINISHED, {"report": report})))

    @property
    def is_over(self) -> bool:
        """Whether it was closed."""
        return self.events[-1].kind == FINISHED

    @property
    def result(self) -> DrillResult:
        """The figures of the cases answered so far."""
        answered = list(zip(self.items, self.answers, strict=False))
        urgent = [said for item, said in answered if item.urgent]
        calm = [said for item, said in answered if not item.urgent]
        wrong = tuple(n for n, (item, said) in enumerate(answered) if said != item.urgent)
        return DrillResult(len(urgent), sum(urgent), len(calm), sum(calm), wrong)


def item_of(case: Case, *, urgent: bool, of: KnowledgeBase) -> Item:
    """A case of a drill, worked up."""
    return Item(case, stages_of(case, of), urgent, assess(case, of))


def prepared(
    cases: Iterable[Case], knowledge: KnowledgeBase, seed: int, count: int = CASES
) -> tuple[Item, ...]:
    """Draw the cases of a drill: as many urgent as calm ones, mixed; the same for the same seed.

    Cases that the rules are known to miss come in only where there are too few others. There are
    fewer than ``count`` when the cases do not yield as many of both kinds.
    """
    random = Random(f"drill {seed}")  # noqa: S311 - a draw of cases, nothing secret
    ordered = sorted(cases, key=case_id)
    random.shuffle(ordered)
    ordered.sort(key=lambda case: case.expected.known_miss)
    acting = {one.name for one in knowledge.scale.urgencies if one.acts}
    drawn: dict[bool, list[Item]] = {True: [], False: []}
    for case in ordered:
        urgent = case.expected.urgency in acting
        if not case.expected.urgency or len(drawn[urgent]) >= count // 2:
            continue
        item = _cut(case, knowledge, random, urgent=urgent)
        if item:
            drawn[urgent].append(item)
        if all(len(several) >= count // 2 for several in drawn.values()):
            break
    fewest = min(map(len, drawn.values()))
    items = [item for several in drawn.values() for item in several[:fewest]]
    random.shuffle(items)
    return tuple(items)


def _cut(case: Case, knowledge: KnowledgeBase, random: Random, *, urgent: bool) -> Item | None:
    """A beginning of the case at which the rules agree with its urgency; None when none does."""
    fit = [
        stage.case
        for stage in _before_imaging(stages_of(case, knowledge))
        if Reference(stage, knowledge).must_act is urgent
    ]
    if not fit:
        return None
    # Any of them: the length must not tell the answer.
    return item_of(random.choice(fit), urgent=urgent, of=knowledge)


def _before_imaging(stages: Sequence[Stage]) -> Iterator[Stage]:
    """From the symptoms on: without a complaint nobody can say whether someone must act."""
    before, complaint = 0, False
    for stage in stages:
        if stage.name not in _SHOWN:
            return
        before += len(stage.new)
        complaint = complaint or (stage.name == SYMPTOMS and bool(stage.new))
        if complaint and before >= _FEWEST:
            yield stage
