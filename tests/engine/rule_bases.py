"""Random rule bases and cases for the engine: every test, every kind of group, several layers."""

from __future__ import annotations

from hypothesis import strategies as st

from bme_assist.engine import Closer, EngineRule, Layer
from bme_assist.knowledge.condition import Atom, Group, Part, Value
from bme_assist.knowledge.interval import Interval

SIGNS = ("s1", "s2", "s3")
CHOICES = ("c1", "c2")
NUMBERS = ("n1", "n2")
VALUES = ("hip", "knee", "foot")


def intervals() -> st.SearchStrategy[Interval]:
    end = st.integers(0, 20).map(float)
    return st.one_of(
        end.map(lambda at: Interval(at, at)),
        st.builds(Interval, low=end, low_open=st.booleans()),
        st.builds(Interval, high=end, high_open=st.booleans()),
        st.builds(
            lambda low, width, *opened: Interval(low, low + width, *opened),
            end,
            st.integers(1, 10),
            st.booleans(),
            st.booleans(),
        ),
    )


def cases() -> st.SearchStrategy[dict[str, Value]]:
    chosen = st.frozensets(st.sampled_from(VALUES), max_size=2)
    sometimes: dict[str, st.SearchStrategy[Value]] = {}
    sometimes |= dict.fromkeys(SIGNS, st.booleans())
    sometimes |= dict.fromkeys(CHOICES, chosen)
    sometimes |= dict.fromkeys(NUMBERS, intervals())
    # a sign that was recorded as something else, and a finding that no rule asks for
    sometimes |= {"s1": st.one_of(st.booleans(), chosen, intervals()), "other": st.booleans()}
    return st.fixed_dictionaries({}, optional=sometimes)


def atoms(keys: tuple[str, ...]) -> st.SearchStrategy[Atom]:
    """Atoms about findings, and about the keys that may be read."""
    names = st.sampled_from(SIGNS + CHOICES + NUMBERS)
    asked: list[st.SearchStrategy[Atom]] = [
        st.builds(Atom, names, st.sampled_from(("present", "absent", "recorded", "not recorded"))),
        st.builds(Atom, st.sampled_from(SIGNS), st.sampled_from(("present", "absent"))),
        st.builds(
            Atom,
            st.sampled_from(CHOICES),
            st.just("is"),
            values=st.frozensets(st.sampled_from(VALUES), min_size=1, max_size=2),
        ),
        st.builds(
            Atom, st.sampled_from((*NUMBERS, "s1")), st.just("within"), interval=intervals()
        ),
    ]
    if keys:
        concluded = st.builds(Atom, st.sampled_from(keys), st.just("concluded"))
        asked += [concluded, concluded]
    return st.one_of(asked)


def parts(keys: tuple[str, ...]) -> st.SearchStrategy[Part]:
    some = st.lists(atoms(keys), max_size=4).map(tuple)
    few = st.lists(atoms(keys), min_size=1, max_size=2).map(tuple)
    return st.one_of(
        atoms(keys),
        atoms(keys),
        st.builds(Group, st.just("any of"), some),
        st.builds(Group, st.just("unless"), few),
        st.builds(Group, st.just("at least"), some, st.integers(0, 3)),
    )


@st.composite
def rule_bases(draw: st.DrawFn) -> tuple[Layer, ...]:
    """One to four layers; a rule may read the keys of earlier layers and of their ends."""
    layers: list[Layer] = []
    readable: tuple[str, ...] = ()
    concluded: tuple[str, ...] = ()
    for number in range(draw(st.integers(1, 4))):
        here = tuple(f"k{number}{letter}" for letter in "abc")
        # a key may be concluded again later, possibly for sure only then
        offered = st.lists(st.sampled_from(here + concluded), max_size=2, unique=True).map(tuple)
        rules = tuple(
            EngineRule(
                id=f"R{number}-{place}",
                when=tuple(draw(st.lists(parts(readable), max_size=3))),
                concludes=draw(offered),
                lenient=draw(st.booleans()),
            )
            for place in range(draw(st.integers(0, 6)))
        )
        end, closes = draw(_ends(number))
        layers.append(Layer(f"layer {number}", rules, end, closes))
        concluded += tuple(key for rule in rules for key in rule.concludes)
        readable += (*here, f"end{number}", f"many{number}")
    return tuple(layers)


@st.composite
def _ends(draw: st.DrawFn, number: int) -> tuple[Closer | None, frozenset[str] | None]:
    if draw(st.booleans()):
        return None, None
    limit = draw(st.integers(0, 4))

    def end(fired: tuple[str, ...], concluded: frozenset[str]) -> list[str]:
        last = [f"end{number}"] if fired and fired[-1].endswith("1") else []
        return [*last, *([f"many{number}"] if len(fired) + len(concluded) > limit else [])]

    declared = frozenset({f"end{number}", f"many{number}"})
    return end, declared if draw(st.booleans()) else None
