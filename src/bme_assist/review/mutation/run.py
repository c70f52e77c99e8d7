"""A whole run: mutants are screened here, then killed or compared in several processes."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bme_assist.cases import Example
from bme_assist.knowledge import KnowledgeBase, NextStep
from bme_assist.review.mutation.equivalence import Equivalence
from bme_assist.review.mutation.killing import Killing
from bme_assist.review.mutation.mutant import Mutant
from bme_assist.review.mutation.outcome import Mutation, Outcome, Place
from bme_assist.review.mutation.results import Results
from bme_assist.review.mutation.screen import Screen, Screened
from bme_assist.review.parallel import spread
from bme_assist.review.rehearsal import Progress, Rehearsed, unheard
from bme_assist.review.truths import Truths, places_of

__all__ = ["mutate", "sample_of"]


@dataclass(frozen=True, slots=True)
class _Parcel:
    """The mutants of one rule: what they touch, and which examples to try first.

    ``named`` are the examples that speak of the rule, ``shown`` those that expect an effect of it;
    ``hints`` the one that killed each mutant before.
    """

    screened: tuple[Screened, ...]
    named: int
    shown: int
    hints: tuple[tuple[int, ...], ...]


def sample_of(mutants: Iterable[Mutant], size: int, seed: int) -> tuple[Mutant, ...]:
    """So many of the mutants, drawn at random, in their order; all when there are no more."""
    mutants = tuple(mutants)
    if size >= len(mutants):
        return mutants
    places = random.Random(seed).sample(range(len(mutants)), size)  # noqa: S311 - no secret
    return tuple(mutants[place] for place in sorted(places))


def mutate(
    mutants: Sequence[Mutant],
    rehearsed: Sequence[Rehearsed],
    knowledge: KnowledgeBase,
    *,
    results: Results | None = None,
    processes: int = 1,
    progress: Progress = unheard,
) -> Mutation:
    """What becomes of the mutants when these examples are run.

    Examples of which a line turns without any mutant kill none. What ``results`` knows is not
    tried again; what is found is kept there rule by rule.
    """
    examples = tuple(one.example for one in rehearsed)
    results = results or Results(None, knowledge, examples)
    known = {mutant.name: results.known(mutant) for mutant in mutants}
    found = {name: outcome for name, outcome in known.items() if outcome}
    done = len(found)
    progress(done, len(mutants))
    left: defaultdict[str, list[Mutant]] = defaultdict(list)
    for mutant in mutants:
        if mutant.name not in found:
            left[mutant.rule.id].append(mutant)
    parcels = _parcels(left.values(), rehearsed, knowledge, results)
    for place, outcomes in spread(_judge, _tool, (knowledge, examples), parcels, processes):
        results.keep(parcels[place].screened[0].mutant.rule, outcomes)
        found |= {outcome.mutant.name: outcome for outcome in outcomes}
        done += len(outcomes)
        progress(done, len(mutants))
    return Mutation(tuple(found[mutant.name] for mutant in mutants), len(examples))


def _parcels(
    groups: Iterable[Sequence[Mutant]],
    rehearsed: Sequence[Rehearsed],
    knowledge: KnowledgeBase,
    results: Results,
) -> list[_Parcel]:
    screen = Screen(Truths(rehearsed, knowledge), rehearsed)
    sound = sum(1 << place for place, one in enumerate(rehearsed) if not one.turned)
    places = {one.example.name: place for place, one in enumerate(rehearsed)}
    parcels: list[_Parcel] = []
    for mutants in groups:
        several = [screen.of(mutant) for mutant in mutants]
        hints = [places.get(results.killer(mutant), -1) for mutant in mutants]
        parcels.append(
            _Parcel(
                tuple(
                    Screened(one.mutant, one.touched & sound, one.fires, one.is_open)
                    for one in several
                ),
                screen.named(mutants[0].rule) & sound,
                screen.shown(mutants[0].rule) & sound,
                tuple((hint,) if hint >= 0 else () for hint in hints),
            )
        )
    return parcels


@dataclass(frozen=True, slots=True)
class _Tool:
    """What a process needs for its parcels."""

    killing: Killing
    equivalence: Equivalence


def _tool(shared: tuple[KnowledgeBase, tuple[Example, ...]]) -> _Tool:
    knowledge, examples = shared
    return _Tool(Killing(knowledge, examples), Equivalence(knowledge))


def _judge(tool: _Tool, parcel: _Parcel) -> list[Outcome]:
    return [
        _fate(tool, screened, (parcel.named, parcel.shown), hints)
        for screened, hints in zip(parcel.screened, parcel.hints, strict=True)
    ]


def _fate(tool: _Tool, screened: Screened, first: tuple[int, int], hints: Sequence[int]) -> Outcome:
    mutant, examples = screened.mutant, tool.killing.examples
    killer = tool.killing.killer(screened, first, hints)
    if killer:
        example = examples[killer.place]
        by = Place(example.name, str(killer.said.where), killer.said.text)
        return Outcome(mutant, "killed", by)
    touched = screened.touched
    # What comes out otherwise in some case is no equivalent, and the solver need not be asked; but
    # of a step it matters whether it is due, not whether its rule fires where it is done.
    asked = not touched or isinstance(mutant.rule, NextStep)
    if asked and tool.equivalence.is_equivalent(mutant):
        return Outcome(mutant, "equivalent")
    telling = None if touched else tool.equivalence.telling(mutant)
    near = None
    for cases in (touched & first[0], touched & first[1], touched, first[0]):
        near = next(iter(places_of(cases)), None) if near is None else near
    place = Place(examples[near].name, str(examples[near].where)) if near is not None else None
    words = tuple(entry.words for entry in telling.recorded) if telling else ()
    return Outcome(mutant, "survived", None, touched.bit_count(), place, words)
