"""Whether a mutant is noticed: the examples that it touches are run again until a line turns.

The engine answers, with the outcome of one rule given; nothing is compiled anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bme_assist.cases import Closed, Example, Said, close
from bme_assist.engine import Decided, truth
from bme_assist.knowledge import Atom, KnowledgeBase, Rule, Value, atoms_of
from bme_assist.review.expectation import Asked, judged, rule_named
from bme_assist.review.mutation.mutant import knowledge_with
from bme_assist.review.mutation.screen import Screened
from bme_assist.review.truths import places_of
from bme_assist.workup.assess import Answer
from bme_assist.workup.steps import Workup
from bme_assist.workup.worked import Worked

__all__ = ["Killer", "Killing"]


@dataclass(frozen=True, slots=True)
class Killer:
    """The example that notices a mutant: its place, the Then line that turns, and why."""

    place: int
    said: Said
    message: str


class Killing:
    """Runs examples again with mutants of the rules; kept in each process."""

    def __init__(self, knowledge: KnowledgeBase, examples: Sequence[Example]) -> None:
        """Prepare nothing but the engine."""
        self.knowledge, self.examples = knowledge, examples
        self._workup = Workup.of(knowledge)
        self._closed: dict[int, Closed] = {}

    def killer(
        self, screened: Screened, first: Sequence[int] = (), hints: Sequence[int] = ()
    ) -> Killer | None:
        """The example that notices the mutant; None when all that it touches stay as they were.

        ``hints`` are tried before all others, then those of the sets ``first``, one after another.
        """
        mutant = screened.mutant
        knowledge = self.knowledge
        if not mutant.condition_only:
            knowledge = knowledge_with(knowledge, mutant.rule, mutant.changed)
            self._workup.beside(knowledge)
        for place in _in_order(screened.touched, first, hints):
            turned = self._turned(place, screened, knowledge)
            if turned:
                return Killer(place, *turned)
        return None

    def _turned(
        self, place: int, screened: Screened, knowledge: KnowledgeBase
    ) -> tuple[Said, str] | None:
        example, mutant = self.examples[place], screened.mutant
        closed = self._closed.get(place)
        if closed is None:
            closed = self._closed[place] = close(example.case, knowledge)
        decided = None
        if mutant.condition_only:
            decided = {mutant.rule.id: _decided(screened, place, closed)}
        worked = Worked.of(example.case, closed, knowledge, decided)
        asked = Asked(Answer(worked), knowledge)
        for said in sorted(example.then, key=lambda one: rule_named(one.text) != mutant.rule.id):
            judgement = judged(said.text, asked)
            if not judgement.holds:
                return said, judgement.message
        return None


def _in_order(touched: int, first: Sequence[int], hints: Sequence[int]) -> Iterator[int]:
    for place in hints:
        if touched >> place & 1:
            yield place
            touched &= ~(1 << place)
    for cases in first:
        yield from places_of(touched & cases)
        touched &= ~cases
    yield from places_of(touched)


def _decided(screened: Screened, place: int, closed: Closed) -> Decided:
    fires, is_open = bool(screened.fires >> place & 1), bool(screened.is_open >> place & 1)
    changed = screened.mutant.changed
    return Decided(fires, is_open, _held(changed, closed.values) if fires and changed else ())


def _held(rule: Rule, values: Mapping[str, Value]) -> tuple[Atom, ...]:
    """The findings that made the changed rule fire."""
    return tuple(
        atom
        for atom in atoms_of(
            tuple(p for p in rule.when if isinstance(p, Atom) or p.kind != "unless")
        )
        if atom.is_about_a_finding and truth(atom, values) == "holds"
    )
