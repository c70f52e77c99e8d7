"""Random rule bases of a realistic shape, and cases for them; the same for the same seed."""

from __future__ import annotations

from collections import Counter
from random import Random

from bme_assist.engine import Closer, EngineRule, Layer
from bme_assist.knowledge.condition import Atom, Group, Part, Value
from bme_assist.knowledge.interval import Interval

__all__ = ["random_base", "random_cases"]

SIGNS = tuple(f"sign {number}" for number in range(110))
SITES = tuple(f"site {number}" for number in range(12))
REGIONS = tuple(
    frozenset(SITES[start : start + width]) for width in (1, 2, 4) for start in range(0, 12, width)
)
NUMBERS = ("age", "duration", "temperature", "marker A", "marker B", "marker C")
CATEGORIES = 8
BANDS = tuple(
    Interval(low, high, high_open=high < 100.0)
    for low, high in ((0.0, 10.0), (10.0, 40.0), (40.0, 100.0), (25.0, 60.0))
)


def random_base(rules: int, seed: int = 51) -> tuple[Layer, ...]:
    """Features, red flags (lenient), evidence and next steps, ``rules`` rules in all.

    Evidence and its standing follow one another as in the workup: points are added up in Python
    when the layer of the evidence closes, and the next steps read what they amount to.
    """
    rng = Random(seed)
    shares = [round(rules * share) for share in (0.2, 0.14, 0.53)]
    shares.append(rules - sum(shares))
    features = tuple(f"feature {number}" for number in range(shares[0]))
    flags = tuple(f"flag {number}" for number in range(shares[1]))
    standings = tuple(f"category {number} supported" for number in range(CATEGORIES))
    points = {
        f"E{number}": (rng.randrange(CATEGORIES), rng.randint(-2, 3)) for number in range(900)
    }
    return (
        Layer("features", _rules(rng, "F", features, (), concludes=True)),
        Layer("red flags", _rules(rng, "A", flags, features, concludes=True, lenient=True)),
        Layer(
            "evidence",
            _rules(rng, "E", ("",) * shares[2], features),
            _add_up(points),
            frozenset(standings),
        ),
        Layer("next steps", _rules(rng, "N", ("",) * shares[3], (*features, *flags, *standings))),
    )


def _rules(
    rng: Random,
    prefix: str,
    keys: tuple[str, ...],
    readable: tuple[str, ...],
    *,
    concludes: bool = False,
    lenient: bool = False,
) -> tuple[EngineRule, ...]:
    return tuple(
        EngineRule(f"{prefix}{number}", _when(rng, readable), (key,) if concludes else (), lenient)
        for number, key in enumerate(keys)
    )


def _when(rng: Random, readable: tuple[str, ...]) -> tuple[Part, ...]:
    parts: list[Part] = [_atom(rng, readable)]
    if rng.random() < 0.35:
        parts.append(_atom(rng, readable))
    if rng.random() < 0.25:
        parts.append(Group("any of", tuple(_atom(rng, readable) for _ in range(3))))
    if rng.random() < 0.05:
        parts.append(Group("at least", tuple(_atom(rng, ()) for _ in range(4)), 2))
    if rng.random() < 0.15:
        parts.append(Group("unless", tuple(_atom(rng, readable) for _ in range(rng.randint(1, 2)))))
    return tuple(parts)


def _atom(rng: Random, readable: tuple[str, ...]) -> Atom:
    kind = rng.random()
    if readable and kind < 0.2:
        return Atom(rng.choice(readable), "concluded")
    if kind < 0.4:
        return Atom("site", "is", values=rng.choice(REGIONS))
    if kind < 0.6:
        return Atom(rng.choice(NUMBERS), "within", interval=rng.choice(BANDS))
    return Atom(rng.choice(SIGNS), "absent" if rng.random() < 0.15 else "present")


def _add_up(points: dict[str, tuple[int, int]]) -> Closer:
    def close(fired: tuple[str, ...], _: frozenset[str]) -> list[str]:
        net: Counter[int] = Counter()
        for rule in fired:
            if rule in points:
                category, weight = points[rule]
                net[category] += weight
        return [f"category {number} supported" for number, sum_ in net.items() if sum_ >= 3]

    return close


def random_cases(cases: int, findings: int = 15, seed: int = 7) -> list[dict[str, Value]]:
    """Cases with ``findings`` findings each: a site, some numbers (one a range), signs."""
    rng = Random(seed)
    return [_case(rng, findings) for _ in range(cases)]


def _case(rng: Random, findings: int) -> dict[str, Value]:
    recorded: dict[str, Value] = {"site": frozenset(rng.sample(SITES, rng.choice((1, 1, 1, 2))))}
    for place, name in enumerate(rng.sample(NUMBERS, min(4, findings - 1))):
        low = float(rng.randint(0, 80))
        recorded[name] = Interval(low, low + (20.0 if place == 0 else 0.0))
    for name in rng.sample(SIGNS, findings - len(recorded)):
        recorded[name] = rng.random() < 0.65
    return recorded
