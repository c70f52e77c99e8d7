"""Random rule bases and cases for the engine: every test, every kind of group, several layers."""

from __future__ import annotations

from random import Random

from bme_assist.engine import Closer, EngineRule, Layer
from bme_assist.knowledge.condition import Atom, Group, Part, Test, Value
from bme_assist.knowledge.interval import Interval

SIGNS = ("s1", "s2", "s3")
CHOICES = ("c1", "c2")
NUMBERS = ("n1", "n2")
VALUES = ("hip", "knee", "foot")


def random_interval(rng: Random) -> Interval:
    low, opened = float(rng.randint(0, 20)), rng.random() < 0.5
    kind = rng.randrange(6)
    if kind == 0:
        return Interval(low, low)
    if kind == 1:
        return Interval(low=low, low_open=opened)
    if kind == 2:
        return Interval(high=low, high_open=opened)
    return Interval(low, low + rng.randint(1, 10), opened, rng.random() < 0.5)


def random_case(rng: Random) -> dict[str, Value]:
    """Some of the findings, now and then one recorded as something else than expected."""
    recorded: dict[str, Value] = {}
    for name in (*SIGNS, *CHOICES, *NUMBERS, "a finding that no rule asks for"):
        if rng.random() < 0.3:
            continue
        kind = rng.choice("snc") if rng.random() < 0.1 else name[0]
        if kind == "n":
            recorded[name] = random_interval(rng)
        elif kind == "c":
            recorded[name] = frozenset(rng.sample(VALUES, rng.randint(0, 2)))
        else:
            recorded[name] = rng.random() < 0.6
    return recorded


def random_atom(rng: Random, keys: tuple[str, ...] = ()) -> Atom:
    """An atom about a finding, or about one of the keys that may be read."""
    if keys and rng.random() < 0.4:
        return Atom(rng.choice(keys), "concluded")
    tests: tuple[Test, ...] = ("present", "absent", "recorded", "not recorded")
    kind = rng.randrange(6)
    if kind == 0:
        return Atom(rng.choice(SIGNS + CHOICES + NUMBERS), rng.choice(tests))
    if kind == 1:
        return Atom(rng.choice(SIGNS), rng.choice(tests[:2]))
    if kind == 2:
        values = frozenset(rng.sample(VALUES, rng.randint(1, 2)))
        return Atom(rng.choice(CHOICES), "is", values=values)
    return Atom(rng.choice((*NUMBERS * 3, "s1")), "within", interval=random_interval(rng))


def random_part(rng: Random, keys: tuple[str, ...]) -> Part:
    kind = rng.randrange(6)
    if kind < 3:
        return random_atom(rng, keys)
    if kind == 3:
        return Group("unless", tuple(random_atom(rng, keys) for _ in range(rng.randint(0, 2))))
    atoms = tuple(random_atom(rng, keys) for _ in range(rng.randint(0, 4)))
    if kind == 4:
        return Group("any of", atoms)
    return Group("at least", atoms, rng.randint(0, 3))


def random_layers(rng: Random) -> tuple[Layer, ...]:
    """One to four layers; a rule may read the keys of earlier layers and of their ends."""
    layers: list[Layer] = []
    readable: tuple[str, ...] = ()
    added_before: tuple[str, ...] = ()
    concluded: tuple[str, ...] = ()
    for number in range(rng.randint(1, 4)):
        here = tuple(f"k{number}{letter}" for letter in "abc")
        # A key may be concluded again in a later layer, possibly for sure only then.
        rules = tuple(
            EngineRule(
                id=f"R{number}-{place}",
                when=tuple(
                    random_part(rng, readable) for _ in range(rng.choice((0, 1, 1, 2, 2, 3)))
                ),
                concludes=tuple(rng.sample(here + concluded, rng.randint(0, 3))),
                lenient=rng.random() < 0.4,
            )
            for place in range(rng.randint(0, 6))
        )
        end = random_end(rng, number)
        added = frozenset({f"end{number}", f"many{number}"})
        layers.append(Layer(f"layer {number}", rules, end, rng.choice((None, added))))
        new = {key for rule in rules for key in rule.concludes}.difference(concluded)
        concluded += tuple(sorted(new))
        added_before += tuple(sorted(added))
        readable = (*concluded, *added_before, "a key that nobody concludes")
    return tuple(layers)


def random_end(rng: Random, number: int) -> Closer | None:
    """What a layer adds when it closes: now and then nothing, else by what fired so far."""
    limit = rng.randint(-4, 4)

    def end(fired: tuple[str, ...], concluded: frozenset[str]) -> list[str]:
        last = [f"end{number}"] if fired and fired[-1].endswith("1") else []
        return [*last, *([f"many{number}"] if len(fired) + len(concluded) > limit else [])]

    return end if limit >= 0 else None
