"""Finds a picture in which a rule fires: first what the authors wrote first, then the solver."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import combinations, islice

from bme_assist.cases import Case
from bme_assist.errors import CaseError
from bme_assist.knowledge import (
    Atom,
    Evidence,
    Finding,
    Interval,
    KnowledgeBase,
    NextStep,
    Part,
    Rule,
    Value,
    atoms_of,
)
from bme_assist.review.proof import Formula, Prover
from bme_assist.workup.worked import Worked
from proposing.picture import Picture, worked

__all__ = ["Search", "Shows", "as_picture", "figure_in"]

_MOST_TRIES = 600
_MOST_FOUND = 4
_DEEPEST = 6
_WIDEST = 30
_SYMPTOMS = 5

Shows = Callable[[Worked], bool]


class Search:
    """Looks for pictures in one knowledge base."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        """Note the features by the key that rules read."""
        self.knowledge = knowledge
        self.prover = Prover(knowledge)
        self._features = {feature.key: feature for feature in knowledge.features}
        self._symptoms = [
            finding.name
            for finding in knowledge.findings.values()
            if finding.group == "symptoms" and finding.kind == "presence"
        ]

    def pictures(self, rule: Rule, shows: Shows, start: Picture | None = None) -> list[Picture]:
        """A few small pictures in which the rule shows, those first found first."""
        starts: list[Picture] = [start or {}]
        # Where the condition asks for nothing, something must be recorded, whatever it is.
        starts += [{**starts[0], name: True} for name in self._symptoms[:_SYMPTOMS]]
        for one in starts:
            found = self._found(rule, shows, one)
            if found:
                return found
        return self._solved(rule, shows)

    def _found(self, rule: Rule, shows: Shows, start: Picture) -> list[Picture]:
        found: list[Picture] = []
        for tries, picture in enumerate(self.ways_all(rule.when, start)):
            answer = worked(picture, self.knowledge)
            if answer and shows(answer):
                small = self.shrunk(picture, shows)
                if small not in found:
                    found.append(small)
            if len(found) >= _MOST_FOUND or tries >= (60 if found else _MOST_TRIES):
                break
        return found

    def shrunk(self, picture: Picture, shows: Shows) -> Picture:
        """The picture without what it does not need."""
        for name in list(picture):
            less = {key: value for key, value in picture.items() if key != name}
            answer = worked(less, self.knowledge)
            if answer and shows(answer):
                picture = less
        return picture

    def _solved(self, rule: Rule, shows: Shows) -> list[Picture]:
        prover = self.prover
        try:
            case = prover.solve(_shown(rule, prover), smallest=True)
        except (CaseError, KeyError):
            return []
        if case is None:
            return []
        picture = as_picture(case, self.knowledge)
        answer = worked(picture, self.knowledge)
        return [picture] if answer and shows(answer) else []

    # ---- ways to fulfil conditions ---------------------------------------------------------

    def ways_all(self, when: Iterable[Part], picture: Picture, depth: int = 0) -> Iterator[Picture]:
        """Ways in which all parts may hold, beginning from what is recorded."""
        parts = tuple(when)
        if not parts:
            yield picture
            return
        seen: list[Picture] = []
        for one in islice(self._ways_part(parts[0], picture, depth), _WIDEST):
            if one not in seen:
                seen.append(one)
                yield from self.ways_all(parts[1:], one, depth)

    def _ways_part(self, part: Part, picture: Picture, depth: int) -> Iterator[Picture]:
        if isinstance(part, Atom):
            yield from self.ways(part, picture, depth)
        elif part.kind == "unless":
            yield picture
        else:
            several = combinations(part.atoms, part.needs if part.kind == "at least" else 1)
            yield from _in_turn(self._ways_each(atoms, picture, depth) for atoms in several)

    def _ways_each(
        self, atoms: tuple[Atom, ...], picture: Picture, depth: int
    ) -> Iterator[Picture]:
        """Ways in which each of several conditions may hold."""
        pictures = [picture]
        for atom in atoms:
            pictures = [more for one in pictures for more in islice(self.ways(atom, one, depth), 4)]
        yield from pictures

    def ways(self, atom: Atom, picture: Picture, depth: int = 0) -> Iterator[Picture]:
        """Ways in which one condition may hold."""
        if depth > _DEEPEST:
            return
        if atom.is_about_a_finding:
            yield from self._record(atom, picture)
            return
        for when in self._makers(atom.subject):
            yield from self.ways_all(when, picture, depth + 1)

    def _record(self, atom: Atom, picture: Picture) -> Iterator[Picture]:
        name = atom.subject
        finding, known = self.knowledge.findings[name], picture.get(name)
        if atom.test == "not recorded":
            if known is None:
                yield picture
            return
        for value in self._values(atom, finding):
            if known is None:
                yield {**picture, name: value}
            elif known == value or atom.test == "recorded" or _holds(known, atom):
                yield picture
                return
            else:
                yield from ({**picture, name: one} for one in _both(known, value, atom, finding))

    def _values(self, atom: Atom, finding: Finding) -> Iterable[Value]:
        match atom.test:
            case "present":
                return (True,)
            case "absent":
                return (False,)
            case "is":
                return [frozenset({v}) for v in finding.values if v in atom.values]
            case "within" if atom.interval is not None:
                return (figure_in(atom.interval, finding),)
        if finding.kind == "presence":
            return (True,)
        if finding.kind == "choice":
            return (frozenset({finding.values[0]}),)
        return (figure_in(finding.plausible, finding),)

    # ---- what makes a conclusion -----------------------------------------------------------

    def _makers(self, key: str) -> Iterator[tuple[Part, ...]]:
        """Conditions that bring a conclusion about, or may."""
        if key in self._features:
            yield self._features[key].when
        elif key.startswith("outside cause "):
            yield from (one.when for one in self.knowledge.outside if key.endswith(one.name))
        elif "red flag" in key:
            yield from self._flags(key)
        elif key.startswith("danger "):
            name = key.removeprefix("danger ").removesuffix(" is flagged")
            flags = [flag.when for flag in self.knowledge.red_flags if flag.danger == name]
            yield from flags or [()]
        elif key == "no leading category":
            yield ()
        else:
            yield from self._standing(key)

    def _flags(self, key: str) -> Iterator[tuple[Part, ...]]:
        for flag in self.knowledge.red_flags:
            known = {"any red flag", f"red flag {flag.name}"}
            known |= {f"red flag of {cause}" for cause in flag.suspects}
            specific = [self.knowledge.category(one) for one in flag.suspects]
            if flag.suspects_outside or not all(one.diagnosis_of_exclusion for one in specific):
                known.add("red flag of another cause")
            if key in known:
                yield flag.when

    def _standing(self, key: str) -> Iterator[tuple[Part, ...]]:
        found = re.match(r"leading category is (?P<one>.*)|(?P<two>.*) is (?P<how>.*)", key)
        if found is None:
            return
        name = found["one"] or found["two"]
        rules = self.speaking_for(name)
        points = self.knowledge.scale.points
        if found["how"] == "at least possible":
            # What is only possible raises no flag that would take its place.
            rules.sort(key=lambda one: (points(one.strength), len(atoms_of(one.when))))
        enough = 5 if found["how"] == "supported" else 1
        yield from (rule.when for rule in rules[:60] if points(rule.strength) >= enough)
        for one, two in islice(combinations(rules, 2), 150):
            if one.aspect != two.aspect and one.category == two.category:
                yield (*one.when, *two.when)

    def speaking_for(self, name: str) -> list[Evidence]:
        """The evidence for a category or a condition, strongest and shortest first."""
        rules = [rule for rule in self.knowledge.evidence if rule.speaks == "for"]
        if name == "another category":
            late = {c.name for c in self.knowledge.categories if c.diagnosis_of_exclusion}
            rules = [rule for rule in rules if rule.category not in late]
        else:
            rules = [rule for rule in rules if name in (rule.category, rule.condition)]
        points = self.knowledge.scale.points
        return sorted(rules, key=lambda one: (-points(one.strength), len(atoms_of(one.when))))


def _shown(rule: Rule, prover: Prover) -> Formula:
    translation = prover.translation
    return translation.is_due(rule) if isinstance(rule, NextStep) else translation.fires(rule)


def _in_turn(several: Iterable[Iterator[Picture]]) -> Iterator[Picture]:
    """The first of each, then the second of each, and so on."""
    left = list(several)
    while left:
        still: list[Iterator[Picture]] = []
        for one in left:
            picture = next(one, None)
            if picture is not None:
                yield picture
                still.append(one)
        left = still


def _both(known: Value, value: Value, atom: Atom, finding: Finding) -> Iterator[Value]:
    """Records with which the condition holds, near to what is recorded."""
    if isinstance(known, Interval) and isinstance(value, Interval):
        for number in (value.low, (known.low + value.low) / 2):
            point = Interval(number, number)
            if atom.interval and point.lies_within(atom.interval):
                yield point
    elif isinstance(known, frozenset) and isinstance(value, frozenset) and finding.several_values:
        yield known | value


def _holds(known: Value, atom: Atom) -> bool:
    if isinstance(known, Interval):
        return atom.interval is not None and known.lies_within(atom.interval)
    return isinstance(known, frozenset) and not known.isdisjoint(atom.values)


def as_picture(case: Case, knowledge: KnowledgeBase) -> Picture:
    """What a case records, with a figure where it records a range."""
    return {
        entry.finding: figure_in(entry.value, knowledge.findings[entry.finding])
        if isinstance(entry.value, Interval) and not entry.value.is_point
        else entry.value
        for entry in case.recorded
        if entry.value is not None
    }


def figure_in(interval: Interval, finding: Finding) -> Interval:
    """A round figure within an interval, not at its edge and not at the edge of the plausible."""
    inner = interval.meet(finding.plausible)
    low, high = inner.low, inner.high
    if low == high:
        return inner
    tries: list[float] = []
    to_above, from_below = high >= finding.plausible.high, low <= finding.plausible.low
    if finding.unit == "°C":
        tries += [low + 0.6] if to_above else [high - 0.6]
    elif finding.unit == "years":
        tries += [low + 4, low + 2, low + 1] if to_above else [high - 4, high - 2, high - 1]
    elif to_above:
        tries += [low * times for times in (1.25, 1.5, 2, 1.1)] if low > 0 else [low + 1]
    elif from_below:
        tries += [high * times for times in (0.75, 0.5, 0.8, 0.9)] if high > 0 else [high - 1]
    tries.append((low + high) / 2)
    if finding.unit == "days":
        tries = [round(number / 7) * 7 for number in tries if number >= 21] + tries
    for number in tries:
        for decimals in (0, 1, 2):
            near = float(round(number, decimals))
            if Interval(near, near).lies_within(inner):
                return Interval(near, near)
    middle = float(f"{(low + high) / 2:.10g}")
    return Interval(middle, middle)
