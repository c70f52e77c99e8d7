"""A knowledge base as formulas: when each rule fires, and what each step concludes.

Owns the meaning of the condition algebra: a condition holds, fails, or is undecided because a
figure is awaited, so each is a pair of formulas. Formulas are made when they are asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bme_assist.knowledge import Atom, Category, KnowledgeBase, NextStep, Part, RedFlag, Rule
from bme_assist.review.proof.formula import FALSE, Formula, all_of, any_of, at_least
from bme_assist.review.proof.points import Points
from bme_assist.review.proof.symbols import Symbols

__all__ = ["Meaning", "Translation"]


@dataclass(frozen=True, slots=True)
class Meaning:
    """Of a condition: when it holds for sure, and when it holds or awaits a figure."""

    sure: Formula
    possible: Formula

    @staticmethod
    def settled(formula: Formula) -> Meaning:
        """A condition that never awaits a figure."""
        return Meaning(formula, formula)


_NEVER = Meaning(FALSE, FALSE)


class Translation:
    """The rules of one knowledge base over the variables of one case.

    A rule that is not in the knowledge base (a mutant, a damaged rule) is translated against it.
    """

    def __init__(self, knowledge: KnowledgeBase, symbols: Symbols | None = None) -> None:
        """``symbols`` are shared by translations whose formulas shall stand in one question."""
        self.knowledge = knowledge
        self.symbols = symbols or Symbols(knowledge.findings)
        self.points = Points(knowledge, self.fires)
        self._rules: dict[int, tuple[Rule, Meaning]] = {}
        self._atoms: dict[int, tuple[Atom, Meaning]] = {}
        self._keys: dict[str, Meaning] = {}
        self._features: dict[str, list[Rule]] = {}
        for feature in knowledge.features:
            self._features.setdefault(feature.key, []).append(feature)

    # ---- rules

    def fires(self, rule: Rule) -> Formula:
        """When a rule fires; a red flag or a ceiling does so while a figure is awaited, too."""
        meaning = self.meaning(rule)
        return meaning.possible if rule.fires_in_doubt else meaning.sure

    def meaning(self, rule: Rule) -> Meaning:
        """When the condition of a rule holds, and when it may hold."""
        kept = self._rules.get(id(rule))
        if kept is None:
            kept = self._rules[id(rule)] = (rule, self.condition(rule.when))
        return kept[1]

    def is_due(self, step: NextStep) -> Formula:
        """When a next step is on the list: its condition holds and nothing makes it unnecessary."""
        done = (self.atom(atom).sure for atom in step.done_when)
        return self.fires(step) & ~any_of(done)

    # ---- conditions

    def condition(self, when: Sequence[Part]) -> Meaning:
        """All parts of a condition; without any it always holds."""
        return _every([self.part(part) for part in when])

    def part(self, part: Part) -> Meaning:
        """One part of a condition."""
        if isinstance(part, Atom):
            return self.atom(part)
        members = [self.atom(atom) for atom in part.atoms]
        if part.kind == "unless":
            # Nothing may possibly hold; while something might, it is undecided.
            sure = all_of(~member.possible for member in members)
            return Meaning(sure, all_of(~member.sure for member in members))
        needs = part.needs if part.kind == "at least" else 1
        return Meaning(
            at_least(needs, (member.sure for member in members)),
            at_least(needs, (member.possible for member in members)),
        )

    def atom(self, atom: Atom) -> Meaning:
        """One claim about a finding or about a conclusion."""
        kept = self._atoms.get(id(atom))
        if kept is None:
            kept = self._atoms[id(atom)] = (atom, self._atom(atom))
        return kept[1]

    def _atom(self, atom: Atom) -> Meaning:
        name, symbols = atom.subject, self.symbols
        if atom.test == "concluded":
            return self.concluded(name)
        if atom.test == "within":
            if atom.interval is None:
                return _NEVER
            return Meaning(
                symbols.within(name, atom.interval), symbols.touches(name, atom.interval)
            )
        if atom.test == "is":
            values = (symbols.holds_value(name, value) for value in sorted(atom.values))
            return Meaning.settled(any_of(values))
        if atom.test == "present":
            return Meaning.settled(symbols.present(name))
        if atom.test == "absent":
            return Meaning.settled(symbols.absent(name))
        recorded = symbols.recorded(name)
        return Meaning.settled(recorded if atom.test == "recorded" else ~recorded)

    # ---- conclusions

    def concluded(self, key: str) -> Meaning:
        """When a conclusion is drawn, by its key; a key that nothing concludes never is.

        A feature that rests on itself is taken as never concluded within itself.
        """
        meaning = self._keys.get(key)
        if meaning is None:
            self._keys[key] = _NEVER
            meaning = self._keys[key] = self._concluded(key)
        return meaning

    def _concluded(self, key: str) -> Meaning:
        if key in self._features:
            return _some([self.meaning(rule) for rule in self._features[key]])
        if key.startswith("outside cause "):
            named = [rule for rule in self.knowledge.outside if key == f"outside cause {rule.name}"]
            return _some([self.meaning(rule) for rule in named])
        if key == "any red flag" or key.startswith("red flag "):
            return Meaning.settled(any_of(map(self.fires, self.flags(key))))
        if key.startswith("danger "):
            for danger in self.knowledge.dangers:
                for state in ("flagged", "not excluded"):
                    if key == f"danger {danger.name} is {state}":
                        return Meaning.settled(self.danger(danger.name, state))
            return _NEVER
        return Meaning.settled(self.points.concluded(key))

    def flags(self, key: str) -> Iterable[RedFlag]:
        """The red flags any of which raises a conclusion, by its key."""
        exclusive = {c.name for c in self.knowledge.categories if c.diagnosis_of_exclusion}
        for flag in self.knowledge.red_flags:
            other = bool(flag.suspects_outside or set(flag.suspects) - exclusive)
            keys = {"any red flag", f"red flag {flag.name}"}
            keys |= {f"red flag of {name}" for name in flag.suspects}
            if key in keys or (other and key == "red flag of another cause"):
                yield flag

    def danger(self, name: str, state: str) -> Formula:
        """When a danger is ``flagged``, ``excluded``, ``not excluded`` or ``does not arise``."""
        danger = next(one for one in self.knowledge.dangers if one.name == name)
        flags = [flag for flag in self.knowledge.red_flags if flag.danger == name]
        flagged = any_of(map(self.fires, flags))
        excluded = any_of(map(self.fires, danger.excluded_by))
        idle = any_of(self.atom(atom).sure for atom in danger.arises_unless)
        return {
            "flagged": flagged,
            "excluded": excluded & ~flagged,
            "does not arise": idle & ~excluded & ~flagged,
            "not excluded": all_of((~idle, ~excluded, ~flagged)),
        }[state]

    def leads(self, category: Category) -> Formula:
        """When a category leads."""
        return self.points.leads(category)


def _every(members: list[Meaning]) -> Meaning:
    if len(members) == 1:
        return members[0]
    sure = all_of(member.sure for member in members)
    if all(member.sure is member.possible for member in members):
        return Meaning.settled(sure)
    return Meaning(sure, all_of(member.possible for member in members))


def _some(members: list[Meaning]) -> Meaning:
    if len(members) == 1:
        return members[0]
    return Meaning(
        any_of(member.sure for member in members), any_of(member.possible for member in members)
    )
