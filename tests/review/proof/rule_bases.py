"""Random rule bases with every kind of rule, and random cases for them."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import Any

from tests.engine.rule_bases import (
    CHOICES,
    NUMBERS,
    SIGNS,
    VALUES,
    random_atom,
    random_interval,
    random_part,
)

from bme_assist import Case, KnowledgeBase, Location
from bme_assist.cases.closure import contradictions
from bme_assist.knowledge import (
    Atom,
    Category,
    Condition,
    Danger,
    Evidence,
    Exclusion,
    Feature,
    Finding,
    Implication,
    Interval,
    Limit,
    NextStep,
    Outside,
    Part,
    Recorded,
    RedFlag,
    Value,
)
from bme_assist.knowledge.rule import Source

HERE = Location("random")
SOURCES = (Source("a.one", "", "stated"),)
STRENGTHS = ("weak", "moderate", "strong", "decisive")
FEATURES = ("feature first", "feature second", "feature third")
FLAGS = ("any red flag", "red flag alarm", "red flag of one", "red flag of another cause")
STANDINGS = (
    "another category is supported", "another category is at least possible",
    "one is supported", "two is at least possible", "b is supported", "c is at least possible",
)  # fmt: skip
LEADS = ("leading category is one", "leading category is late", "no leading category",
         "late is at least possible")  # fmt: skip
STATES = ("danger peril is flagged", "danger peril is not excluded")


def random_knowledge(rng: Random, frame: KnowledgeBase) -> KnowledgeBase:
    """Random rules over a small vocabulary; ``frame`` lends the scale and what rules never read."""
    rules = _Rules(rng)
    specific = (_category("one", 1, "a", "b"), _category("two", 2, "c"), _category("three", 1))
    late = _category("late", 3, *rng.choice(((), ("d",))), late=True)
    early = (*FEATURES, *FLAGS, "outside cause elsewhere")
    return replace(
        frame,
        prepared=type(frame.prepared)(),
        findings=_findings(),
        implications=_implications(rng),
        categories=(*specific, late),
        mixtures=(),
        features=tuple(
            Feature(**rules.common(FEATURES[:place]), name=key.removeprefix("feature "))
            for place, key in enumerate(FEATURES)
        ),
        red_flags=tuple(rules.flag() for _ in range(rng.randint(0, 4))),
        outside=(Outside(**rules.common(FEATURES), name="elsewhere", says="so"),),
        evidence=(
            *(rules.evidence(rng.choice(specific), early) for _ in range(rng.randint(0, 12))),
            *(rules.evidence(late, (*early, *STANDINGS)) for _ in range(rng.randint(0, 4))),
        ),
        limits=(
            *(rules.limit(rng.choice(specific), early) for _ in range(rng.randint(0, 2))),
            *(rules.limit(late, (*early, *STANDINGS)) for _ in range(rng.randint(0, 2))),
        ),
        dangers=(rules.danger("peril", early), rules.danger("other", early)),
        next_steps=tuple(
            rules.step((*early, *STANDINGS, *LEADS, *STATES)) for _ in range(rng.randint(1, 5))
        ),
        management=(),
        safety=(),
    )


def random_record(rng: Random, knowledge: KnowledgeBase) -> Case:
    """A case of findings with values of their kinds that does not contradict itself."""
    kept: tuple[Recorded, ...] = ()
    for name, finding in sorted(knowledge.findings.items(), key=lambda _: rng.random()):
        if rng.random() < 0.35:
            continue
        one = Recorded(name, _value(rng, finding), name, HERE)
        if not contradictions((*kept, one), knowledge):
            kept = (*kept, one)
    return Case(name="random", recorded=kept)


def _value(rng: Random, finding: Finding) -> Value:
    if finding.kind == "presence":
        return rng.random() < 0.6
    if finding.kind == "choice":
        most = 2 if finding.several_values else 1
        return frozenset(rng.sample(finding.values, rng.randint(1, most)))
    while True:
        value = random_interval(rng).meet(finding.plausible)
        if not value.is_empty:
            return value


def _findings() -> dict[str, Finding]:
    found = [Finding(name, "symptoms", f"{name}?", "presence", "asking", HERE) for name in SIGNS]
    for name in CHOICES:
        several = name == CHOICES[0]
        found.append(
            Finding(name, "history", f"{name}?", "choice", "asking", HERE, values=VALUES,
                    several_values=several)
        )  # fmt: skip
    for name, plausible in zip(NUMBERS, (Interval(), Interval(0, 30)), strict=True):
        found.append(
            Finding(name, "laboratory", f"{name}?", "number", "blood test", HERE,
                    plausible=plausible)
        )  # fmt: skip
    return {finding.name: finding for finding in found}


def _category(name: str, danger: int, *conditions: str, late: bool = False) -> Category:
    return Category(
        name, name.title(), (), "", "", "", "", (), "", "", danger, name[:3].upper(),
        tuple(Condition(one, (), one) for one in conditions), late,
    )  # fmt: skip


def _implications(rng: Random) -> tuple[Implication, ...]:
    """Up to four; some are said only of patients with a finding that none of them tells."""
    found = [_implication(rng) for _ in range(rng.randint(0, 4))]
    told = {name for one in found for name in one.subjects}
    if not told.issuperset((*SIGNS, *CHOICES, *NUMBERS)):
        for place, one in enumerate(found):
            while rng.random() < 0.4:
                among = _asked(rng)
                if among.subject not in told:
                    found[place] = replace(one, among=among)
                    break
    return tuple(found)


def _asked(rng: Random) -> Atom:
    """What an implication may ask."""
    kinds = {"s": ("present", "absent", "recorded"), "c": ("is",), "n": ("within",)}
    while (atom := random_atom(rng)).test not in kinds[atom.subject[0]]:
        pass
    return atom


def _implication(rng: Random) -> Implication:
    while True:
        condition, name = _asked(rng), rng.choice((*SIGNS, *CHOICES, *NUMBERS))
        if name != condition.subject:
            break
    value: Value = rng.random() < 0.5
    if name in CHOICES:
        value = frozenset(rng.sample(VALUES, rng.randint(1, 2)))
    elif name in NUMBERS:
        value = random_interval(rng).meet(Interval(0, 30))
    made = Implication(condition, name, value, "because", f"{condition} implies {name}", HERE)
    return replace(made, tells_no_figure=rng.random() < 0.4)


class _Rules:
    """Makes rules with ids of their own."""

    def __init__(self, rng: Random) -> None:
        self._rng, self._made = rng, 0

    def common(self, keys: tuple[str, ...]) -> dict[str, Any]:
        self._made += 1
        return {
            "id": f"R-{self._made:03d}", "title": "a rule", "when": self._when(keys),
            "because": "so", "sources": SOURCES, "where": HERE,
        }  # fmt: skip

    def _when(self, keys: tuple[str, ...]) -> tuple[Part, ...]:
        count = self._rng.choice((0, 1, 1, 2, 2, 3))
        return tuple(random_part(self._rng, keys) for _ in range(count))

    def _atoms(self, most: int) -> tuple[Atom, ...]:
        return tuple(random_atom(self._rng, FEATURES) for _ in range(self._rng.randint(0, most)))

    def flag(self) -> RedFlag:
        rng = self._rng
        return RedFlag(
            **self.common(FEATURES), name=rng.choice(("alarm", "siren")),
            urgency=rng.choice(("immediate", "soon")),
            suspects=rng.choice((("one",), ("late",), ("two", "late"))),
            suspects_outside=(), danger=rng.choice(("", "peril", "other")), do="act",
            speaks_against=(),
        )  # fmt: skip

    def evidence(self, category: Category, keys: tuple[str, ...]) -> Evidence:
        rng = self._rng
        names = ("", *(condition.name for condition in category.conditions))
        return Evidence(
            **self.common(keys), category=category.name, condition=rng.choice(names),
            aspect=rng.choice(("first", "second", "third")),
            speaks=rng.choice(("for", "for", "against")), strength=rng.choice(STRENGTHS),
            ratio=None,
        )  # fmt: skip

    def limit(self, category: Category, keys: tuple[str, ...]) -> Limit:
        at_most = self._rng.choice(("possible", "not supported", "argued against"))
        return Limit(**self.common(keys), category=category.name, at_most=at_most)

    def danger(self, name: str, keys: tuple[str, ...]) -> Danger:
        ways = tuple(
            Exclusion(**self.common(keys), danger=name) for _ in range(self._rng.randint(0, 2))
        )
        return Danger(name, "one", self._atoms(1), ways, (), "R-001", "so", SOURCES, HERE)

    def step(self, keys: tuple[str, ...]) -> NextStep:
        return NextStep(
            **self.common(keys), step="a step", stage=self._rng.choice(("imaging", "tissue")),
            done_when=self._atoms(2), decides="much", before_treatment=False,
        )  # fmt: skip
