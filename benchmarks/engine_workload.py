"""Times our engine, experta used naively and CLIPS on the same rules and cases, in the same run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import perf_counter

from bme_assist.engine import ForwardChaining, Layer
from bme_assist.knowledge.condition import Value
from engine_bases import random_base, random_cases
from engine_clips import Clips
from engine_naive import Naive

__all__ = ["Compared", "Grown", "compare", "growth", "time_ours"]

Cases = Sequence[dict[str, Value]]


@dataclass(frozen=True)
class Compared:
    """Seconds for one case, the best round of each; firings per case; wrong answers of experta."""

    rules: int
    cases: int
    firings: float
    ours: float
    clips: float
    """The better one of the following two."""
    clips_fields: float
    """Conditions as fields of one template."""
    clips_facts: float
    """Conditions as a short fact each."""
    naive: float
    naive_wrong: int
    """Cases of those that experta was given in which it fired other rules than it should."""
    naive_cases: int


@dataclass(frozen=True)
class Grown:
    """Seconds for one case and seconds to prepare, at a number of rules."""

    rules: int
    firings: float
    ours: float
    clips: float
    preparing: float


def seconds_for_one(run: Callable[[dict[str, Value]], object], cases: Cases) -> float:
    """The mean over the cases, one pass."""
    start = perf_counter()
    for recorded in cases:
        run(recorded)
    return (perf_counter() - start) / len(cases)


def time_ours(layers: tuple[Layer, ...], cases: Cases, rounds: int = 7) -> float:
    """Seconds for one warm run with its trail, the best of several rounds."""
    engine = ForwardChaining(layers)
    engine.run(cases[0])
    return min(seconds_for_one(engine.run, cases) for _ in range(rounds))


def compare(
    layers: tuple[Layer, ...], cases: Cases, *, rounds: int = 7, naive_cases: int = 3
) -> Compared:
    """Check that the answers are the same, then time all three, round by round in turn.

    Raises AssertionError when CLIPS and our engine differ; experta's own wrong answers are counted.
    """
    ours, naive = ForwardChaining(layers), Naive(layers)
    both = Clips(layers, one_template=True), Clips(layers, one_template=False)
    wrong = 0
    fired = [[firing.rule for firing in ours.run(recorded).firings] for recorded in cases]
    for place, (recorded, expected) in enumerate(zip(cases, fired, strict=True)):
        for other in both:
            said = other.run(recorded)
            assert sorted(said) == sorted(expected), (recorded, said, expected)
        if place < naive_cases:
            wrong += set(naive.run(recorded)) != set(expected)
    best = [
        [seconds_for_one(run, cases) for run in (ours.run, both[0].run, both[1].run)]
        for _ in range(rounds)
    ]
    mine, fields, facts = map(min, zip(*best, strict=True))
    return Compared(
        rules=sum(len(layer.rules) for layer in layers),
        cases=len(cases),
        firings=sum(map(len, fired)) / len(cases),
        ours=mine,
        clips=min(fields, facts),
        clips_fields=fields,
        clips_facts=facts,
        naive=seconds_for_one(naive.run, cases[:naive_cases]) if naive_cases else float("nan"),
        naive_wrong=wrong,
        naive_cases=naive_cases,
    )


def growth(
    sizes: Sequence[int] = (75, 150, 300, 600), *, cases: int = 200, rounds: int = 5
) -> tuple[Grown, ...]:
    """How the time for one case grows with the number of rules, on random rule bases."""
    grown: list[Grown] = []
    some = random_cases(cases)
    for size in sizes:
        layers = random_base(size)
        start = perf_counter()
        ForwardChaining(layers).run(some[0])
        preparing = perf_counter() - start
        both = compare(layers, some, rounds=rounds, naive_cases=0)
        grown.append(Grown(size, both.firings, both.ours, both.clips, preparing))
    return tuple(grown)
