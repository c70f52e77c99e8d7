"""Makes teaching cases from the rules: an answer, distractors early, what decides it late.

A draft is drawn at random from the rules of a category and of its rivals; it is offered only when
the engine puts the intended category first, nothing in it contradicts itself, and its difficulty
as measured is the one asked for. The same seed gives the same case.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from random import Random

from bme_assist.cases import Case, Expected, slug
from bme_assist.cases.closure import contradictions
from bme_assist.cases.tags import NOT_URGENT
from bme_assist.errors import Location
from bme_assist.knowledge import Evidence, Interval, KnowledgeBase, Recorded, Value
from bme_assist.knowledge.words import say_value
from bme_assist.practice.difficulty import measured
from bme_assist.practice.places import Places
from bme_assist.practice.witness import Witness, together
from bme_assist.workup import Assessment, assess

__all__ = ["generate"]

PLACE = Location("made from the rules")
"""Where a finding stands that no author wrote yet."""

TRIES = 1000
"""So many drafts are drawn before it is said that none will do."""

_EARLY = ("patient", "history", "symptoms", "examination")
_LATE = ("laboratory", "imaging")
_AGES = (19, 27, 34, 41, 48, 55, 62, 69, 76)
"""Ages in years for patients whose age no rule asks for."""

_ALWAYS = "marrow edema on MRI"
_NEGATIVES = 3


def generate(
    category: str, difficulty: int, seed: int, knowledge: KnowledgeBase, places: Places
) -> Case | None:
    """A case in which this category leads, of this difficulty (1 to 3); None when none was found.

    ``category`` is the name of one in the knowledge base; ``places`` says what goes together.
    """
    drafts = _Drafts(category, difficulty, knowledge, places)
    random = Random(f"{category}/{difficulty}/{seed}")  # noqa: S311 - a draft, not a secret
    for _ in range(TRIES):
        draft = drafts.draw(random)
        if draft is None or contradictions(draft.recorded, knowledge):
            continue
        answer = assess(draft, knowledge)
        if answer.leading != category:
            continue
        case = _titled(draft, answer, difficulty, seed, knowledge)
        found = measured(case, knowledge)
        if found.level == difficulty:
            views = f"{found.astray} of {found.views} views on the way lead astray"
            return replace(case, text=f"{case.text}\nMeasured: {views}.")
    return None


class _Drafts:
    """Drafts for one category and difficulty."""

    def __init__(
        self, category: str, difficulty: int, knowledge: KnowledgeBase, places: Places
    ) -> None:
        self._category, self._difficulty, self._knowledge = category, difficulty, knowledge
        self._witness, self._places = Witness(knowledge), places
        self._several = {f.name for f in knowledge.findings.values() if f.several_values}
        self._own = [rule for rule in knowledge.evidence if self._speaks_for(rule, category)]
        self._rivals = {
            other.name: [rule for rule in knowledge.evidence if self._speaks_for(rule, other.name)]
            for other in knowledge.categories
            if other.name != category
        }
        self._negatives = self._common_negatives()

    @staticmethod
    def _speaks_for(rule: Evidence, category: str) -> bool:
        return rule.category == category and rule.speaks == "for"

    def draw(self, random: Random) -> Case | None:
        """One draft, None where what was drawn does not fit together."""
        condition = random.choice([rule.condition for rule in self._own])
        mine = [rule for rule in self._own if rule.condition in {condition, ""}]
        deciding = self._drawn(mine, random, _LATE, 1 + random.randrange(2))
        opening = self._drawn(mine, random, _EARLY, 1)
        rival = random.choice(list(self._rivals))
        astray = self._drawn(self._rivals[rival], random, _EARLY, self._distractors(random))
        parts = [findings for _, findings in (*deciding, *opening, *astray)]
        merged = together(parts, self._several) if deciding else None
        if merged is None or not self._places.fit(merged):
            return None
        self._complete(merged, random)
        rules = ", ".join(sorted({rule.id for rule, _ in (*deciding, *opening)}))
        rivals = ", ".join(sorted({rule.id for rule, _ in astray}))
        text = f"Made from the rules {rules}" + (f", with {rivals} to mislead." if rivals else ".")
        return Case(name="", recorded=self._recorded(merged), text=text, where=PLACE)

    def _distractors(self, random: Random) -> int:
        """How many misleading rules: none or one for easy cases, up to three for hard ones."""
        return random.randrange(2) if self._difficulty == 1 else random.randint(1, 3)

    def _drawn(
        self, rules: list[Evidence], random: Random, groups: tuple[str, ...], count: int
    ) -> list[tuple[Evidence, Mapping[str, Value]]]:
        """Rules of which the last finding to come is in one of these groups, with findings."""
        found: list[tuple[Evidence, Mapping[str, Value]]] = []
        for rule in random.sample(rules, len(rules)):
            if len(found) == count:
                break
            findings = self._witness.of(rule, random)
            if findings and self._last_group(findings) in groups:
                found.append((rule, findings))
        return found

    def _last_group(self, findings: Mapping[str, Value]) -> str:
        groups = (*_EARLY, *_LATE)
        known = [self._knowledge.findings[name].group for name in findings]
        return max(known, key=lambda group: groups.index(group) if group in groups else 99)

    def _complete(self, findings: dict[str, Value], random: Random) -> None:
        """Age, sex, the edema itself, and a few negatives that a clinician would record."""
        age = float(random.choice(_AGES))
        sexes = self._knowledge.findings["sex"].values if "sex" in self._knowledge.findings else ()
        if "age" in self._knowledge.findings:
            findings.setdefault("age", Interval(age, age))
        if sexes:
            findings.setdefault("sex", frozenset({random.choice(sexes)}))
        if _ALWAYS in self._knowledge.findings:
            findings.setdefault(_ALWAYS, True)
        left = [name for name in self._negatives if name not in findings]
        for name in random.sample(left, min(_NEGATIVES, len(left))):
            findings[name] = False

    def _common_negatives(self) -> list[str]:
        """The signs that most red flags read: what a careful author denies when it is not there."""
        counted: dict[str, int] = {}
        for flag in self._knowledge.red_flags:
            for part in flag.when:
                for atom in (part,) if not hasattr(part, "atoms") else part.atoms:
                    if atom.test == "present":
                        counted[atom.subject] = counted.get(atom.subject, 0) + 1
        asked = [
            name
            for name in sorted(counted, key=lambda name: (-counted[name], name))
            if self._knowledge.findings[name].group in {"symptoms", "examination", "history"}
            and name != "pain"
        ]
        return asked[:12]

    def _recorded(self, findings: Mapping[str, Value]) -> tuple[Recorded, ...]:
        order = [name for name in self._knowledge.findings if name in findings]
        return tuple(
            Recorded(
                name,
                findings[name],
                say_value(self._knowledge.findings[name], findings[name]),
                PLACE,
            )
            for name in order
        )


def _titled(
    draft: Case, answer: Assessment, difficulty: int, seed: int, knowledge: KnowledgeBase
) -> Case:
    category = answer.leading or ""
    acting = [flag.urgency for flag in answer.red_flags if flag.acts]
    fastest = min(acting, key=knowledge.scale.haste_of, default=NOT_URGENT)
    number = f"{difficulty}{seed:05d}"
    return replace(
        draft,
        name=f"{_patient(draft)} ({number})",
        tags=(f"id-made-{slug(category)}-{number}",),
        expected=Expected(category=category, urgency=fastest, hard=difficulty == 3),
    )


def _patient(case: Case) -> str:
    """What the title says of the patient: never what gives the answer away."""
    held = {one.finding: one.value for one in case.recorded}
    age, sex = held.get("age"), held.get("sex")
    years = f"{age.low:g}-year-old " if isinstance(age, Interval) else ""
    who = " ".join(sorted(sex)) + " patient" if isinstance(sex, frozenset) else "patient"
    site = next(_sites(held.get("pain site")), "")
    article = "An" if years.startswith(("8", "11-", "18-")) else "A"
    return f"{article} {years}{who}" + (f" with {site} pain" if site else "")


def _sites(value: Value | None) -> Iterator[str]:
    yield from sorted(value) if isinstance(value, frozenset) else ()
