"""Random patients for the shipped rules: what some rules ask for, and anything else beside it.

Findings drawn blindly would hardly ever fulfill a rule; so most patients begin with what a few
rules ask for. What contradicts the findings before it is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from random import Random

from bme_assist import Case, KnowledgeBase, Location
from bme_assist.cases.closure import contradictions
from bme_assist.knowledge import Atom, Finding, Group, Interval, Recorded, Rule, Value
from bme_assist.knowledge.words import say_value

ENTERED = Location("findings")


def random_patient(knowledge: KnowledgeBase, rng: Random) -> Case:
    """A patient who fulfills one to three rules (some blocked by others), and a little more."""
    wanted: list[Recorded] = []
    for _ in range(rng.randint(0, 3)):
        wanted += _asked_by(rng.choice(knowledge.rules), knowledge, rng)
    wanted += random_findings(knowledge, rng, rng.randint(0, 12))
    return Case(name="a patient", recorded=consistent(wanted, knowledge))


def random_findings(knowledge: KnowledgeBase, rng: Random, count: int) -> list[Recorded]:
    """Any findings with any value that the vocabulary allows."""
    chosen = rng.choices(list(knowledge.findings.values()), k=count)
    return [_recorded(finding, _any_value(finding, knowledge, rng)) for finding in chosen]


def consistent(
    wanted: Iterable[Recorded], knowledge: KnowledgeBase, start: tuple[Recorded, ...] = ()
) -> tuple[Recorded, ...]:
    """Those of the findings that contradict nothing before them."""
    kept = start
    for one in wanted:
        if not contradictions((*kept, one), knowledge):
            kept = (*kept, one)
    return kept


def _recorded(finding: Finding, value: Value) -> Recorded:
    return Recorded(finding.name, value, say_value(finding, value), ENTERED)


def _asked_by(rule: Rule, knowledge: KnowledgeBase, rng: Random) -> Iterator[Recorded]:
    """Findings that go far towards fulfilling a rule."""
    features = {one.key: one for one in knowledge.features}
    for part in rule.when:
        if isinstance(part, Group):
            if part.kind == "unless":
                continue
            atoms = rng.sample(part.atoms, min(part.needs, len(part.atoms)))
        else:
            atoms = [part]
        for atom in atoms:
            if not atom.is_about_a_finding:
                if atom.subject in features:
                    yield from _asked_by(features[atom.subject], knowledge, rng)
                continue
            value = _fulfilling(atom, knowledge.findings[atom.subject], knowledge, rng)
            if value is not None:
                yield _recorded(knowledge.findings[atom.subject], value)


def _fulfilling(
    atom: Atom, finding: Finding, knowledge: KnowledgeBase, rng: Random
) -> Value | None:
    if atom.test == "not recorded":
        return None
    if atom.test == "is":
        return frozenset({rng.choice(sorted(atom.values))})
    if atom.test == "within" and atom.interval is not None:
        inside = atom.interval.meet(finding.plausible)
        return inside if rng.random() < 0.3 else _point_in(inside, rng)
    if atom.test == "recorded":
        return _any_value(finding, knowledge, rng)
    return atom.test == "present"


def _any_value(finding: Finding, knowledge: KnowledgeBase, rng: Random) -> Value:
    if finding.kind == "presence":
        return rng.random() < 0.6
    if finding.kind == "choice":
        return frozenset({rng.choice(finding.values)})
    if finding.bands and rng.random() < 0.4:
        return rng.choice(finding.bands).interval.meet(finding.plausible)
    return _point_in(finding.plausible, rng)


def _point_in(interval: Interval, rng: Random) -> Interval:
    width = interval.high - interval.low
    number = round(interval.low + width * rng.choice((0.02, 0.1, 0.3, 0.5, 0.9)), 3)
    point = Interval(number, number)
    return point if point.lies_within(interval) else interval
