"""A case after the rules have run: what every part of the answer reads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bme_assist.cases import Case, Closed
from bme_assist.engine import Decided, Firing, Run, truth
from bme_assist.knowledge import Atom, Feature, KnowledgeBase, Recorded, Rule, Value
from bme_assist.knowledge.words import say_as_typed, say_value
from bme_assist.workup.steps import Workup
from bme_assist.workup.weigh import Weighed, rank, weigh_all

__all__ = ["Worked"]


@dataclass(frozen=True, slots=True)
class Worked:
    """A closed case, the run of the rules over it, and the categories in rank order."""

    case: Case
    closed: Closed
    knowledge: KnowledgeBase
    run: Run
    rules: Mapping[str, Rule]
    firings: Mapping[str, Firing]
    features: Mapping[str, Feature]
    ranked: tuple[Weighed, ...]

    @staticmethod
    def of(
        case: Case,
        closed: Closed,
        knowledge: KnowledgeBase,
        decided: Mapping[str, Decided] | None = None,
    ) -> Worked:
        """Run the rules over a closed case; rules that are ``decided`` come out as given."""
        workup = Workup.of(knowledge)
        run = workup.engine.run(closed.values, decided)
        firings = {firing.rule: firing for firing in run.firings}
        weighed = weigh_all(knowledge.categories, firings, knowledge.scale, workup.weighed_rules)
        ranked = rank(weighed, knowledge)
        return Worked(case, closed, knowledge, run, workup.rules, firings, workup.features, ranked)

    @property
    def values(self) -> Mapping[str, Value]:
        """What is recorded or implied."""
        return self.closed.values

    @property
    def leading(self) -> Weighed | None:
        """The category that leads; None when none stands well enough."""
        first = self.ranked[0]
        return first if self.knowledge.scale.may_lead(first.standing) else None

    def with_what_implies(self, read: Iterable[str]) -> frozenset[str]:
        """These findings, and those that imply one of them in this case.

        What implies a finding that was read had its say through it, even if both were entered;
        implications may follow one another, in whatever order the vocabulary lists them.
        """
        found = set(read)
        holding = [
            one
            for one in self.knowledge.implications
            if all(truth(atom, self.values) == "holds" for atom in one.asks)
        ]
        while more := {a.subject for i in holding if i.finding in found for a in i.asks} - found:
            found |= more
        return frozenset(found)

    def say(self, atom: Atom) -> str:
        """What was recorded (or concluded, and from what) that made an atom hold."""
        if not atom.is_about_a_finding:
            rests_on = self._recorded_behind(atom)
            return f"{atom.words} ({', '.join(rests_on)})" if rests_on else atom.words
        return self.say_finding(atom.subject) or atom.words

    def say_finding(self, name: str) -> str:
        """What is known of a finding, in the unit in which it was typed; empty for nothing."""
        value = self.values.get(name)
        if value is None:
            return ""
        finding = self.knowledge.findings[name]
        typed = [one.words for one in self.case.recorded
                 if one.finding == name and one.value == value]  # fmt: skip
        return say_as_typed(finding, value, typed[0]) if typed else say_value(finding, value)

    def _recorded_behind(self, atom: Atom) -> tuple[str, ...]:
        """The recorded findings on which a feature rests, through other features too."""
        if atom.is_about_a_finding:
            return (self.say(atom),)
        feature = self.features.get(atom.subject)
        firing = self.firings.get(feature.id) if feature else None
        found = (self._recorded_behind(one) for one in firing.held) if firing else ()
        return tuple(dict.fromkeys(words for several in found for words in several))

    def held(self, rule: str) -> tuple[str, ...]:
        """What was recorded that made a rule fire, or left it awaiting a figure."""
        firing = self.firings[rule]
        return tuple(dict.fromkeys(self.say(atom) for atom in (*firing.held, *firing.needs_figure)))

    def holding(self, atoms: tuple[Atom, ...]) -> tuple[str, ...]:
        """Those of the atoms that hold, in the words of the record."""
        held = [atom for atom in atoms if self._holds(atom)]
        return tuple(dict.fromkeys(self.say(atom) for atom in held))

    def _holds(self, atom: Atom) -> bool:
        if atom.is_about_a_finding:
            return truth(atom, self.values) == "holds"
        return atom.subject in self.run.concluded

    def behind(self, name: str) -> tuple[Recorded, ...]:
        """The entries from which a finding has its value."""
        origin = self.closed.origins.get(name)
        return origin.recorded if origin else ()
