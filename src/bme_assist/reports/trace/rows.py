"""What the tables of the site show: rules, scenarios and sources as rows of words and links."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from bme_assist.knowledge import (
    Evidence,
    KnowledgeBase,
    Management,
    NextStep,
    RedFlag,
    Reference,
    Rule,
    Section,
    Source,
)
from bme_assist.knowledge.words import say_when
from bme_assist.reports.rule import kind_of, what_it_says
from bme_assist.reports.trace.places import Places, anchor
from bme_assist.review.coverage import ConditionCovered
from bme_assist.review.rehearsal import Rehearsed
from bme_assist.review.trace import RuleTrace, Scenario, Sight, Trace

__all__ = ["Link", "Rows", "RuleRow", "ScenarioRow"]

_FEW = 3
_MANY = 40
_SOME_OBSERVED = 12


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead somewhere; ``note`` stands behind them, ``mark`` is a class of style."""

    words: str
    target: str
    note: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule with its section, its scenarios and their result: one row of every view."""

    id: str
    target: str
    title: str
    kind: str
    when: tuple[str, ...]
    then: str
    sources: tuple[Link, ...]
    claimed: tuple[Link, ...]
    claims: int
    fired: int
    result: str
    result_mark: str
    signed: str
    gaps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RulePage:
    """Everything about one rule."""

    row: RuleRow
    facts: tuple[tuple[str, str], ...]
    sources: tuple[Link, ...]
    place: Link
    sign_off: str
    claimed: tuple[ScenarioRow, ...]
    more_claimed: int
    observed: tuple[Link, ...]
    more_observed: int
    effects: tuple[tuple[str, Link | None], ...]
    conditions: tuple[tuple[str, Link | None, Link | None], ...]
    mutants: str
    survivors: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ScenarioRow:
    """A scenario with what it claims, what fired, and its result."""

    name: str
    target: str
    anchor: str
    place: Link
    result: str
    mark: str
    messages: tuple[str, ...]
    claims: tuple[Link, ...] = ()
    fired: tuple[Link, ...] = ()
    quiet: str = ""
    """Rules that fire without much ado, counted."""
    claim: str = ""
    observed: str = ""


class Rows:
    """Makes rows from a trace."""

    def __init__(self, trace: Trace, places: Places) -> None:
        self.trace, self.places = trace, places
        self._knowledge: KnowledgeBase = trace.knowledge

    def rule(self, one: RuleTrace) -> RuleRow:
        """The row of a rule."""
        rule = one.rule
        result, mark = _result(one.claimed)
        return RuleRow(
            id=rule.id,
            target=self.places.rule(rule),
            title=rule.title,
            kind=kind_of(rule),
            when=say_when(rule.when),
            then=f"{what_it_says(rule).rstrip('.')}.",
            sources=tuple(self._short_source(source) for source in rule.sources),
            claimed=tuple(self._scenario_link(sight.scenario) for sight in one.claimed[:_FEW]),
            claims=len(one.claimed),
            fired=len(one.covered.fired_in),
            result=result,
            result_mark=mark,
            signed=one.sign_off.state,
            gaps=one.gaps,
        )

    def rules(self, ids: Iterable[str]) -> tuple[RuleRow, ...]:
        """The rows of these rules."""
        return tuple(self.rule(self.trace.rules[name]) for name in ids)

    def rule_page(self, one: RuleTrace) -> RulePage:
        """Everything about a rule."""
        claimed = one.claimed[:_MANY]
        observed = one.observed[:_SOME_OBSERVED]
        return RulePage(
            row=self.rule(one),
            facts=tuple(_facts(one.rule)),
            sources=tuple(self._long_source(source) for source in one.rule.sources),
            place=Link(self.places.shown(one.rule.where), self.places.source(one.rule.where)),
            sign_off=one.sign_off.words,
            claimed=tuple(self._sight(sight) for sight in claimed),
            more_claimed=len(one.claimed) - len(claimed),
            observed=tuple(self._scenario_link(sight.scenario) for sight in observed),
            more_observed=len(one.observed) - len(observed),
            effects=tuple(
                (effect.words, self._found(effect.expected_in)) for effect in one.covered.effects
            ),
            conditions=tuple(self._condition(found) for found in one.covered.conditions),
            mutants=_mutants(one),
            survivors=tuple(
                (lived.mutant.words, f"should be caught by {lived.near.example}")
                if lived.near
                else (lived.mutant.words, "no scenario comes near it")
                for lived in (one.mutants.survivors if one.mutants else ())
            ),
        )

    def _condition(self, one: ConditionCovered) -> tuple[str, Link | None, Link | None]:
        fires, silent = one.pair or (None, None)
        words = f"{one.group}: {one.words}" if one.group else one.words
        return words, self._found(fires), self._found(silent)

    def scenario(self, one: Scenario) -> ScenarioRow:
        """The row of a scenario in the view by scenario."""
        rules = self.trace.rules
        fired = [rules[name].rule for name in rules if name in one.rehearsed.fired]
        loud = [rule for rule in fired if not isinstance(rule, NextStep | Management)]
        steps = sum(isinstance(rule, NextStep) for rule in fired)
        options = sum(isinstance(rule, Management) for rule in fired)
        counted = [_count(steps, "step"), _count(options, "option")]
        quiet = f"and {', '.join(filter(None, counted))}" if any(counted) else ""
        return replace(
            self._row(one),
            claims=tuple(
                Link(name, self.places.rule(rules[name].rule), note=claim)
                for name, claim in one.claims.items()
            ),
            fired=tuple(Link(rule.id, self.places.rule(rule)) for rule in loud),
            quiet=quiet,
        )

    def _sight(self, sight: Sight) -> ScenarioRow:
        said = {"fires": "it fires", "stays silent": "it stays silent"}
        return replace(
            self._row(sight.scenario),
            claim=said.get(sight.claim or "", "names it"),
            observed="fired" if sight.fired else "silent",
        )

    def _row(self, one: Scenario) -> ScenarioRow:
        where = one.rehearsed.example.where
        target = self.places.scenario(one)
        return ScenarioRow(
            name=one.name,
            target=target,
            anchor=target.partition("#")[2],
            place=Link(self.places.shown(where), self.places.source(where)),
            result="passed" if one.passed else "failed",
            mark="good" if one.passed else "bad",
            messages=tuple(
                f"{turned.said.text}: {turned.message}" for turned in one.rehearsed.turned
            ),
        )

    def _scenario_link(self, one: Scenario) -> Link:
        return Link(one.name, self.places.scenario(one), mark="" if one.passed else "bad")

    def _found(self, rehearsed: Rehearsed | None) -> Link | None:
        return self._scenario_link(self.trace.scenario_of(rehearsed)) if rehearsed else None

    def _short_source(self, source: Source) -> Link:
        if source.article:
            section = self._knowledge.sections[source.article]
            return Link(section.heading, self.places.section(section), note=source.basis)
        return Link(source.reference, f"references.html#{anchor(source.reference)}")

    def _long_source(self, source: Source) -> Link:
        if source.article:
            section = self._knowledge.sections[source.article]
            beside = f" with {source.reference}" if source.reference else ""
            words = f"article, {section.heading}"
            return Link(words, self.places.section(section), note=f"{source.basis}{beside}")
        reference = self._knowledge.references[source.reference]
        target = f"references.html#{anchor(source.reference)}"
        return Link(source.reference, target, note=cited(reference))

    def source_of(self, source: Section | Reference) -> tuple[str, str]:
        """The heading of a source and what it says, in words."""
        if isinstance(source, Section):
            return source.heading, source.gist
        return source.id, cited(source)


def cited(reference: Reference) -> str:
    """A reference as one cites it."""
    where = " ".join(filter(None, (reference.journal, str(reference.year or ""))))
    return f"{reference.title.rstrip('.')}. {where}".strip()


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'s' * (number != 1)}" if number else ""


def _result(claimed: tuple[Sight, ...]) -> tuple[str, str]:
    failed = sum(not sight.scenario.passed for sight in claimed)
    if not claimed:
        return "no scenario", "gap"
    if failed:
        return f"{failed} of {len(claimed)} failed", "bad"
    return f"{len(claimed)} passed", "good"


def _mutants(one: RuleTrace) -> str:
    if one.mutants is None:
        return "not run"
    score = one.mutants.score
    tried = f"{score.mutants} of {one.mutants.of} tried"
    lived = len(one.mutants.survivors)
    return f"{tried}: {score.killed} killed, {score.equivalent} change nothing, {lived} live"


def _facts(rule: Rule) -> Iterable[tuple[str, str]]:
    """What stands beside the sentence of a rule, by name."""
    if isinstance(rule, Evidence):
        ratio = f"likelihood ratio {rule.ratio:g}" if rule.ratio else "a judgement"
        yield "Strength", f"{rule.strength}, {ratio}"
        yield "Aspect", rule.aspect
    if isinstance(rule, RedFlag):
        yield "Urgency", rule.urgency
        if rule.speaks_against:
            yield "Shown beside it", ", ".join(atom.words for atom in rule.speaks_against)
    if isinstance(rule, NextStep) and rule.done_when:
        yield "Done when", " or ".join(atom.words for atom in rule.done_when)
    if rule.because:
        yield "Reason", rule.because
    if rule.setting:
        yield "Measured in", rule.setting
