"""Small damage to the condition of a rule: what is dropped, negated, moved, counted otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bme_assist.knowledge import (
    Atom,
    Finding,
    Group,
    Interval,
    KnowledgeBase,
    NextStep,
    Part,
    Rule,
    figure,
)
from bme_assist.knowledge.words import say_part
from bme_assist.review.mutation.cells import Cells

__all__ = ["Conditions"]

_When = tuple[Part, ...]
_Damage = tuple[str, Rule]


class Conditions:
    """Every small damage to conditions, operator by operator."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        """Note the vocabulary and the cells of its numbers."""
        self._findings = knowledge.findings
        self._cells = Cells(knowledge)

    def drop(self, rule: Rule) -> Iterator[_Damage]:
        """Without one condition."""
        for place, part in enumerate(rule.when):
            if isinstance(part, Atom):
                if len(rule.when) > 1:
                    yield f'without "{_words(part)}"', _with(rule, place)
                continue
            if len(part.atoms) == 1:
                continue  # the same as without the group
            for at, atom in enumerate(part.atoms):
                fewer = _without(part, at)
                if fewer is not None:
                    yield f'without "{_words(atom)}" ({part.kind})', _with(rule, place, fewer)
        if isinstance(rule, NextStep):
            for at, atom in enumerate(rule.done_when):
                left = rule.done_when[:at] + rule.done_when[at + 1 :]
                yield f'not done when "{_words(atom)}"', replace(rule, done_when=left)

    def drop_group(self, rule: Rule) -> Iterator[_Damage]:
        """Without a whole group: an ``unless``, or an ``any of`` beside other conditions."""
        for place, part in enumerate(rule.when):
            if isinstance(part, Group) and len(rule.when) > 1:
                yield f"without {say_part(part)}", _with(rule, place)

    def negate(self, rule: Rule) -> Iterator[_Damage]:
        """With the opposite of one condition."""
        for place, part in enumerate(rule.when):
            if isinstance(part, Atom):
                opposite = self._opposite(part)
                if opposite:
                    several = Group("any of", opposite) if len(opposite) > 1 else opposite[0]
                    yield f'not "{_words(part)}"', _with(rule, place, several)
                elif not part.is_about_a_finding:
                    yield f'not "{_words(part)}"', _with(rule, place, Group("unless", (part,)))
                continue
            for at, atom in enumerate(part.atoms):
                opposite = self._opposite(atom)
                if opposite:
                    members = part.atoms[:at] + opposite + part.atoms[at + 1 :]
                    damaged = replace(part, atoms=members)
                    yield f'not "{_words(atom)}" ({part.kind})', _with(rule, place, damaged)

    def all_or_any(self, rule: Rule) -> Iterator[_Damage]:
        """Any where all must hold, and all where any would do."""
        single = tuple(part for part in rule.when if isinstance(part, Atom))
        if len(single) > 1:
            groups = tuple(part for part in rule.when if isinstance(part, Group))
            together = Group("any of", single)
            yield "any of the conditions", replace(rule, when=(together, *groups))
        for place, part in enumerate(rule.when):
            if isinstance(part, Group) and part.kind == "any of" and len(part.atoms) > 1:
                yield f"all of: {_listed(part)}", _with(rule, place, *part.atoms)

    def count(self, rule: Rule) -> Iterator[_Damage]:
        """One more or one fewer of ``at least n of``."""
        for place, part in enumerate(rule.when):
            if isinstance(part, Group) and part.kind == "at least":
                for needs in (part.needs - 1, part.needs + 1):
                    if 1 <= needs <= len(part.atoms):
                        other = replace(part, needs=needs)
                        yield f"at least {needs} of: {_listed(part)}", _with(rule, place, other)

    def threshold(self, rule: Rule) -> Iterator[_Damage]:
        """A threshold in the neighboring cell."""
        for place, at, atom in _atoms(rule):
            for interval in self._cells.moved(atom):
                other = self._within(atom, interval)
                yield f'"{other.words}" for "{_words(atom)}"', _put(rule, place, at, other)

    def sibling(self, rule: Rule) -> Iterator[_Damage]:
        """Another value of a choice in the place of one."""
        for place, at, atom in _atoms(rule):
            if atom.test != "is":
                continue
            values = self._findings[atom.subject].values
            others = [value for value in values if value not in atom.values]
            for value in (one for one in values if one in atom.values):
                if not others:
                    break
                # The next one in the order of the vocabulary, often the nearest of kin.
                later = [one for one in others if values.index(one) > values.index(value)]
                sibling = (later or others)[0]
                other = self._is(atom, (atom.values - {value}) | {sibling})
                words = f'"{sibling}" for "{value}" in "{_words(atom)}"'
                yield words, _put(rule, place, at, other)

    # ---- opposites -----------------------------------------------------------------------

    def _opposite(self, atom: Atom) -> tuple[Atom, ...]:
        """What is recorded when an atom fails; empty where no atom says so."""
        name = atom.subject
        match atom.test:
            case "present":
                return (Atom(name, "absent", words=f"no {name}"),)
            case "absent":
                return (Atom(name, "present", words=name),)
            case "recorded":
                return (Atom(name, "not recorded", words=f"{name} not recorded"),)
            case "not recorded":
                return (Atom(name, "recorded", words=f"{name} recorded"),)
            case "is":
                others = frozenset(self._findings[name].values) - atom.values
                return (self._is(atom, others),) if others else ()
            case "within" if atom.interval is not None:
                plausible = self._findings[name].plausible
                parts = [part.meet(plausible) for part in atom.interval.complements()]
                return tuple(self._within(atom, part) for part in parts if not part.is_empty)
        return ()

    def _is(self, atom: Atom, values: frozenset[str]) -> Atom:
        ordered = [value for value in self._findings[atom.subject].values if value in values]
        return Atom(atom.subject, "is", values, words=f"{atom.subject} is {' or '.join(ordered)}")

    def _within(self, atom: Atom, interval: Interval) -> Atom:
        words = f"{atom.subject} {_range(self._findings[atom.subject], interval)}"
        return Atom(atom.subject, "within", interval=interval, words=words)


def _range(finding: Finding, interval: Interval) -> str:
    """``under 38 °C``, ``over 4 to 16 years``: with a word for an end that is left out."""
    low, high = finding.plausible.low, finding.plausible.high
    from_below = interval.low <= low and not interval.low_open
    to_above = interval.high >= high and not interval.high_open
    if from_below and to_above:
        return "of any size"
    if from_below:
        return Interval(high=interval.high, high_open=interval.high_open).words(finding.unit)
    if to_above:
        return Interval(low=interval.low, low_open=interval.low_open).words(finding.unit)
    over, under = ("over " if interval.low_open else ""), ("under " if interval.high_open else "")
    return f"{over}{figure(interval.low)} to {under}{figure(interval.high)} {finding.unit}".rstrip()


def _words(atom: Atom) -> str:
    return atom.words or atom.subject


def _listed(group: Group) -> str:
    return ", ".join(_words(atom) for atom in group.atoms)


def _atoms(rule: Rule) -> Iterator[tuple[int, int | None, Atom]]:
    """Each condition with the place of its part, and its place in the group."""
    for place, part in enumerate(rule.when):
        if isinstance(part, Atom):
            yield place, None, part
        else:
            yield from ((place, at, atom) for at, atom in enumerate(part.atoms))


def _with(rule: Rule, place: int, *parts: Part) -> Rule:
    """The rule with other parts in the place of one."""
    return replace(rule, when=(*rule.when[:place], *parts, *rule.when[place + 1 :]))


def _put(rule: Rule, place: int, at: int | None, atom: Atom) -> Rule:
    """The rule with another atom in the place of one."""
    part = rule.when[place]
    if at is None or isinstance(part, Atom):
        return _with(rule, place, atom)
    return _with(rule, place, replace(part, atoms=(*part.atoms[:at], atom, *part.atoms[at + 1 :])))


def _without(group: Group, at: int) -> Group | None:
    """The group without one member; None where too few would be left."""
    atoms = group.atoms[:at] + group.atoms[at + 1 :]
    needs = group.needs if group.kind == "at least" else 1
    return replace(group, atoms=atoms) if len(atoms) >= needs else None
