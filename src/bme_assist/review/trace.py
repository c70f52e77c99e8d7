"""The trace: article section, rule, scenario and result side by side, with every gap between them.

A scenario *claims* a rule when a tag, a Then line or its name says so; what fired in it is
*observed*. The result is that of the run from which the trace is made.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from bme_assist.knowledge import Category, KnowledgeBase, Reference, Rule, Section
from bme_assist.review.coverage import RuleCovered, cover
from bme_assist.review.expectation import rule_named
from bme_assist.review.mutation.outcome import Outcome, Score, score_of
from bme_assist.review.rehearsal import Rehearsed
from bme_assist.review.signature import SignOff, sign_off

__all__ = ["Claim", "Mutants", "RuleTrace", "Scenario", "Sight", "SourceTrace", "Trace", "trace"]

Claim = Literal["fires", "stays silent", "is named"]
"""What a scenario says of a rule; one that only names it says nothing of whether it fires."""

_ID = re.compile(r"\b[A-Z]{2,4}-[A-Z]?\d{2,3}\b")


@dataclass(frozen=True, slots=True)
class Scenario:
    """One example as it ran: what it claims of which rules, and what fired."""

    rehearsed: Rehearsed
    claims: Mapping[str, Claim]

    @property
    def name(self) -> str:
        """The name of the scenario, and what is changed in it."""
        return self.rehearsed.example.name

    @property
    def passed(self) -> bool:
        """Whether every Then line held."""
        return not self.rehearsed.turned


@dataclass(frozen=True, slots=True)
class Sight:
    """A scenario as one rule sees it."""

    scenario: Scenario
    claim: Claim | None
    fired: bool

    @property
    def agrees(self) -> bool:
        """Whether what is claimed is what was observed."""
        return self.claim in (None, "is named") or (self.claim == "fires") == self.fired


@dataclass(frozen=True, slots=True)
class Mutants:
    """What became of the mutants of one rule, as far as the last run tried them."""

    of: int
    score: Score
    survivors: tuple[Outcome, ...]


@dataclass(frozen=True, slots=True)
class RuleTrace:
    """A rule with all that bears on it."""

    rule: Rule
    sign_off: SignOff
    claimed: tuple[Sight, ...]
    observed: tuple[Sight, ...]
    """Where it fired without being claimed."""
    covered: RuleCovered
    mutants: Mutants | None
    """None where no run of mutants is at hand for these rules and scenarios."""

    @property
    def failed(self) -> tuple[Sight, ...]:
        """The scenarios that claim it and did not pass."""
        return tuple(one for one in self.claimed if not one.scenario.passed)

    @property
    def gaps(self) -> tuple[str, ...]:
        """What is missing between the rule and its scenarios, in words."""
        found: list[str] = []
        if not self.covered.fired_in:
            found.append("never fired")
        if not self.claimed:
            found.append("no scenario claims it")
        if self.failed:
            found.append(_count(len(self.failed), "scenario fails", "scenarios fail"))
        if any(not one.agrees for one in self.claimed):
            found.append("claimed otherwise than observed")
        effects = sum(one.expected_in is None for one in self.covered.effects)
        conditions = sum(one.pair is None for one in self.covered.conditions)
        if effects:
            found.append(_count(effects, "effect not expected", "effects not expected"))
        if conditions:
            found.append(_count(conditions, "condition not tried", "conditions not tried"))
        if self.mutants and self.mutants.survivors:
            found.append(_count(len(self.mutants.survivors), "mutant lives", "mutants live"))
        return tuple(found)


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


@dataclass(frozen=True, slots=True)
class SourceTrace:
    """A section of the article or a reference, and what cites it."""

    source: Section | Reference
    rules: tuple[str, ...]
    others: tuple[str, ...]
    """Categories, dangers and mixtures that cite it."""

    @property
    def is_gap(self) -> bool:
        """Whether nothing cites it and no reason is given."""
        set_aside = isinstance(self.source, Section) and bool(self.source.no_rule_because)
        return not self.rules and not self.others and not set_aside


@dataclass(frozen=True, slots=True)
class Trace:
    """Everything that the site shows."""

    knowledge: KnowledgeBase
    on: date
    rules: Mapping[str, RuleTrace]
    sections: tuple[SourceTrace, ...]
    references: tuple[SourceTrace, ...]
    scenarios: tuple[Scenario, ...]
    by_example: Mapping[int, Scenario]
    """The scenarios by the identity of the examples that they are."""

    @property
    def mutants_ran(self) -> bool:
        """Whether what became of mutants is known of any rule."""
        return any(one.mutants for one in self.rules.values())

    def scenario_of(self, rehearsed: Rehearsed) -> Scenario:
        """The scenario of one example as it ran."""
        return self.by_example[id(rehearsed)]

    def of_category(self, category: Category) -> tuple[RuleTrace, ...]:
        """All rules that speak about a category: evidence, limits, flags, options."""
        return tuple(
            one
            for one in self.rules.values()
            if getattr(one.rule, "category", "") == category.name
            or category.name in getattr(one.rule, "suspects", ())
        )

    @property
    def signed(self) -> int:
        """How many rules have a sign-off that holds."""
        return sum(one.sign_off.state == "signed" for one in self.rules.values())

    @property
    def failed(self) -> tuple[Scenario, ...]:
        """The scenarios of which a line did not hold."""
        return tuple(one for one in self.scenarios if not one.passed)


def trace(
    knowledge: KnowledgeBase,
    rehearsed: Sequence[Rehearsed],
    on: date,
    mutants: Mapping[str, Sequence[Outcome | None]] | None = None,
) -> Trace:
    """Bring sections, rules, scenarios and results together.

    ``mutants`` holds of each rule the outcome of every mutant, None where it was not tried.
    """
    ids = frozenset(rule.id for rule in knowledge.rules)
    scenarios = tuple(Scenario(one, _claims(one, ids)) for one in rehearsed)
    by_number = {id(one.rehearsed): one for one in scenarios}
    claimed: defaultdict[str, list[Scenario]] = defaultdict(list)
    for one in scenarios:
        for name in one.claims:
            claimed[name].append(one)
    rules: dict[str, RuleTrace] = {}
    for covered in cover(rehearsed, knowledge).rules:
        rule = covered.rule
        fired = {id(one): by_number[id(one)] for one in covered.fired_in}
        sights = tuple(
            Sight(one, one.claims[rule.id], id(one.rehearsed) in fired) for one in claimed[rule.id]
        )
        others = tuple(
            Sight(one, None, True) for one in fired.values() if rule.id not in one.claims
        )
        outcomes = mutants.get(rule.id, ()) if mutants is not None else None
        rules[rule.id] = RuleTrace(
            rule, sign_off(rule, knowledge, on), sights, others, covered, _mutants(outcomes)
        )
    return Trace(
        knowledge=knowledge,
        on=on,
        rules=rules,
        sections=tuple(
            _source(one, lambda s, name: s.article == name, knowledge)
            for one in knowledge.sections.values()
        ),
        references=tuple(
            _source(one, lambda s, name: s.reference == name, knowledge)
            for one in knowledge.references.values()
        ),
        scenarios=scenarios,
        by_example=by_number,
    )


def _claims(rehearsed: Rehearsed, ids: frozenset[str]) -> dict[str, Claim]:
    """What the tags, the name and the Then lines of a scenario say of rules."""
    example = rehearsed.example
    named = [tag.removeprefix("rule-") for tag in example.case.tags if tag.startswith("rule-")]
    named += _ID.findall(example.case.name)
    found: dict[str, Claim] = {name: "is named" for name in named if name in ids}
    for said in example.then:
        if any(name in ids for name in _ID.findall(said.text)) and (rule := rule_named(said.text)):
            found[rule] = "stays silent" if said.text.endswith("stays silent") else "fires"
    return found


def _mutants(outcomes: Sequence[Outcome | None] | None) -> Mutants | None:
    if outcomes is None:
        return None
    known = tuple(one for one in outcomes if one)
    if outcomes and not known:
        return None
    alive = tuple(one for one in known if one.fate == "survived")
    return Mutants(len(outcomes), score_of(known), alive)


def _source(
    source: Section | Reference, cites: Callable[..., bool], knowledge: KnowledgeBase
) -> SourceTrace:
    def cited(sources: Iterable[object]) -> bool:
        return any(cites(one, source.id) for one in sources)

    others = [
        f"category {one.name}"
        for one in knowledge.categories
        if source.id in (one.article_type, one.cause_row, *one.sections)
    ]
    others += [f"danger {one.name}" for one in knowledge.dangers if cited(one.sources)]
    others += [f"mixture {one.condition}" for one in knowledge.mixtures if cited(one.sources)]
    rules = tuple(rule.id for rule in knowledge.rules if cited(rule.sources))
    return SourceTrace(source, rules, tuple(others))
