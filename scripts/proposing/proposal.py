"""All that is proposed for one rule: a base picture, its Then lines, and what is changed in it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import islice

from bme_assist.knowledge import KnowledgeBase, Management, NextStep, RedFlag, Rule
from bme_assist.review.mutation.mutant import Mutant
from bme_assist.review.mutation.operators import mutants_of
from bme_assist.review.proof import Formula, Prover, all_of, same
from bme_assist.workup.worked import Worked
from proposing.changes import Changes
from proposing.choosing import Tried, choose, notices, tried
from proposing.lines import firing_line, lines_of, shows, silent_line
from proposing.picture import Picture, changed_words, given_words
from proposing.search import Search, as_picture

__all__ = ["Proposal", "Proposer", "Row"]

_SOLVED = 6
"""So many mutants of a rule at most are given to the solver, which takes its time."""


@dataclass(frozen=True, slots=True)
class Row:
    """What is recorded otherwise, and the Then line that holds for it."""

    changed: str
    answer: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A scenario for a rule; ``about`` follows the name where a rule has several."""

    rule: str
    given: str
    then: tuple[str, ...]
    rows: tuple[Row, ...] = ()
    about: str = ""


class Proposer:
    """Proposes scenarios for rules of one knowledge base."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        """Prepare the search."""
        self.knowledge = knowledge
        self.search = Search(knowledge)
        self.changes = Changes(knowledge, self.search)
        self._mutants: defaultdict[str, list[Mutant]] = defaultdict(list)
        for mutant in mutants_of(knowledge.rules, knowledge):
            if mutant.condition_only or isinstance(mutant.rule, NextStep):
                self._mutants[mutant.rule.id].append(mutant)

    def propose(self, rule: Rule) -> list[Proposal]:
        """The scenarios of one rule; none when no picture was found in which it shows."""
        if isinstance(rule, Management):
            return self._management(rule)
        base = self._base(rule)
        return [self._proposal(rule, base)] if base else []

    def _base(self, rule: Rule) -> Tried | None:
        found = self.search.pictures(rule, lambda answer: shows(rule, answer))
        several = tried(found, rule, self.knowledge)
        return min(several, key=lambda one: self._crowd(rule, one.worked), default=None)

    def _crowd(self, rule: Rule, answer: Worked) -> tuple[int, int]:
        """How many rules say the same in this answer, and how much is recorded."""
        beside = 0
        if isinstance(rule, RedFlag):
            beside = sum(
                flag.id in answer.firings and flag.id != rule.id
                and (flag.name == rule.name or flag.danger == rule.danger)
                for flag in self.knowledge.red_flags
            )  # fmt: skip
        return beside, len(answer.case.recorded)

    def _proposal(self, rule: Rule, base: Tried) -> Proposal:
        mutants = self._mutants[rule.id]
        near = self.changes.of(rule, base.picture)
        others = tried(near, rule, self.knowledge)
        liked = list(self.changes.mimics(base.picture))
        choice = choose(rule, base, others, mutants, self.knowledge, liked)
        solved = self._solved(rule, base, choice.unnoticed)
        if solved:
            every = [*others, *solved]
            choice = choose(rule, base, every, mutants, self.knowledge, liked)
        return Proposal(
            rule.id,
            given_words(base.picture, self.knowledge),
            lines_of(rule, self.knowledge),
            tuple(self._row(rule, base, one) for one in choice.pictures),
        )

    def _row(self, rule: Rule, base: Tried, one: Tried) -> Row:
        fires = rule.id in one.worked.firings or not rule.when
        answer = firing_line(rule, one.worked) if fires else silent_line(rule)
        return Row(changed_words(base.picture, one.picture, self.knowledge), answer)

    # ---- what no plain change notices ------------------------------------------------------

    def _solved(self, rule: Rule, base: Tried, unnoticed: tuple[Mutant, ...]) -> list[Tried]:
        """Pictures near the base in which such mutants come out otherwise, by the solver."""
        prover = self.search.prover
        found: list[Picture] = []
        if not base.rests_on_findings:
            return []  # points and standings take the solver a minute, not a hundredth of a second
        for mutant in unnoticed[:_SOLVED]:
            differ = self._differ(prover, mutant)
            if differ is None or not prover.satisfiable(differ):
                continue
            kept = self._kept(prover, differ, base.picture)
            case = prover.solve(differ, *kept)
            if case is not None:
                found.append(self._small(mutant, base, as_picture(case, self.knowledge)))
        return tried(found, rule, self.knowledge)

    def _small(self, mutant: Mutant, base: Tried, picture: Picture) -> Picture:
        """The picture as near to the base, and as small, as still shows the difference."""
        rule = mutant.rule
        stays = {
            **picture,
            **{name: base.picture[name] for name in base.picture if name in picture},
        }
        if notices(mutant, tried([stays], rule, self.knowledge), self.knowledge):
            picture = stays
        for name in [*(n for n in picture if n not in base.picture), *base.picture]:
            less = {key: value for key, value in picture.items() if key != name}
            if notices(mutant, tried([less], rule, self.knowledge), self.knowledge):
                picture = less
        return picture

    def _kept(self, prover: Prover, differ: Formula, base: Picture) -> list[Formula]:
        """As much of the base as can be kept."""
        kept: list[Formula] = []
        for name, value in base.items():
            one = prover.symbols.recorded(name)
            if isinstance(value, bool):
                one = prover.symbols.present(name) if value else prover.symbols.absent(name)
            elif isinstance(value, frozenset):
                one = all_of(prover.symbols.holds_value(name, chosen) for chosen in sorted(value))
            if prover.satisfiable(differ, *kept, one):
                kept.append(one)
        return kept

    @staticmethod
    def _differ(prover: Prover, mutant: Mutant) -> Formula | None:
        translation = prover.translation
        if mutant.changed is None:
            return None
        if isinstance(mutant.rule, NextStep) and isinstance(mutant.changed, NextStep):
            return ~same(translation.is_due(mutant.rule), translation.is_due(mutant.changed))
        return ~same(translation.fires(mutant.rule), translation.fires(mutant.changed))

    # ---- management ------------------------------------------------------------------------

    def _management(self, rule: Management) -> list[Proposal]:
        """A scenario for each condition of an option, and one for another condition."""
        found: list[Proposal] = []
        for name in rule.conditions or ("",):
            base = self._listed(rule, name)
            if base:
                then = lines_of(rule, self.knowledge)
                about = f", for {name}" if len(rule.conditions) > 1 else ""
                if not found:
                    whole = self._proposal(rule, base)
                    rows = whole.rows or self._unlisted(rule, base)
                    found.append(Proposal(whole.rule, whole.given, then, rows, about))
                else:
                    given = given_words(base.picture, self.knowledge)
                    found.append(Proposal(rule.id, given, then, (), about))
        other = self._elsewhere(rule)
        if found and other:
            given = given_words(other.picture, self.knowledge)
            then = (f'the management options do not include "{rule.option}"',)
            best = other.worked.leading.condition if other.worked.leading else "another"
            found.append(Proposal(rule.id, given, then, (), f", not for {best}"))
        return found

    def _unlisted(self, rule: Management, base: Tried) -> tuple[Row, ...]:
        """The first change with which the option is no longer listed."""
        near = tried(self.changes.of(rule, base.picture), rule, self.knowledge)
        gone = (one for one in near if not shows(rule, one.worked))
        return tuple(self._row(rule, base, one) for one in islice(gone, 1))

    def _listed(self, rule: Management, condition: str) -> Tried | None:
        """A picture in which the option is listed, with this condition first in its category."""

        def right(answer: Worked) -> bool:
            best = {one.category.name: one.condition for one in answer.ranked}
            return shows(rule, answer) and condition in ("", best[rule.category])

        evidence = self.search.speaking_for(condition or rule.category)
        for one in evidence[:25]:
            for start in islice(self.search.ways_all(one.when, {}), 3):
                for found in self.search.pictures(rule, right, start)[:1]:
                    return next(iter(tried([found], rule, self.knowledge)), None)
        return None

    def _elsewhere(self, rule: Management) -> Tried | None:
        """A picture in which the category leads with a condition that the option is not for."""

        def other(answer: Worked) -> bool:
            leads = answer.leading is not None and answer.leading.category.name == rule.category
            best = answer.leading.condition if answer.leading else ""
            return leads and bool(best) and best not in rule.conditions

        if not rule.conditions:
            return None
        for one in self.search.speaking_for(rule.category):
            if one.condition and one.condition not in rule.conditions:
                for picture in islice(self.search.ways_all((*one.when, *rule.when), {}), 3):
                    for found in tried([picture], rule, self.knowledge):
                        if other(found.worked) and not shows(rule, found.worked):
                            small = self.search.shrunk(found.picture, other)
                            return next(iter(tried([small], rule, self.knowledge)), None)
        return None
