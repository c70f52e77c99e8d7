"""What the rules say at one stage: the answer, and what they say of each new finding."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from bme_assist.cases import close
from bme_assist.knowledge import Atom, Evidence, KnowledgeBase, RedFlag, Source
from bme_assist.practice.stages import Stage
from bme_assist.workup import Assessment, assess
from bme_assist.workup.assessment import CitedSource
from bme_assist.workup.changes import Change
from bme_assist.workup.cite import cite
from bme_assist.workup.next_question import next_questions
from bme_assist.workup.question import Question
from bme_assist.workup.trial import Outcome, Trials
from bme_assist.workup.worked import Worked

__all__ = ["WORTH_ASKING", "Reference", "Said"]

WORTH_ASKING = 8
"""So many questions count as worth asking: as many as ``ask`` shows."""


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that a rule says because of a finding.

    ``speaks`` is ``flag`` for a red flag; ``category`` is then what it is called. ``counts`` is
    false for evidence that the engine leaves out because it speaks about another condition of the
    category than the one that leads there.
    """

    rule: str
    speaks: Literal["for", "against", "flag"]
    category: str
    title: str
    because: str
    strength: str
    acts: bool
    sources: tuple[CitedSource, ...]
    counts: bool = True


class Reference:
    """The rules on one stage of a case; ``category`` is the one that discriminators are about."""

    def __init__(
        self, stage: Stage, knowledge: KnowledgeBase, answer: Assessment | None = None
    ) -> None:
        """Take an answer that was worked out before, or work the stage up."""
        self.stage, self.knowledge = stage, knowledge
        self.answer = answer or assess(stage.case, knowledge)

    @property
    def leading(self) -> str | None:
        """The category that leads by the rules; None when undecided."""
        return self.answer.leading

    @property
    def must_act(self) -> bool:
        """Whether a red flag asks someone to act."""
        return self.answer.must_act

    @cached_property
    def said(self) -> Mapping[str, tuple[Said, ...]]:
        """What fired on each new finding, by its name: evidence in rank order, then red flags."""
        return _Readers(self).said()

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """What is worth asking now, best first."""
        return next_questions(self.stage.case, self.knowledge)[:WORTH_ASKING]

    @cached_property
    def _without(self) -> Mapping[str, tuple[Outcome, Outcome]]:
        """For each new finding what comes out with it and without it."""
        trials = Trials(self.stage.case, self.knowledge, whole=False)
        outcomes = ((one, trials.run((Change(one, None),))) for one in self.stage.names)
        return {one: (trials.base, outcome) for one, outcome in outcomes if outcome is not None}

    @property
    def decides(self) -> tuple[str, ...]:
        """New findings without which another category would lead, or none."""
        found = self._without.items()
        return tuple(one for one, (now, then) in found if now.leading != then.leading)

    def discriminators(self, category: str) -> tuple[str, ...]:
        """New findings that tell this category from the others.

        Without one of them another category would lead, or the points by which this category is
        ahead of (or behind) the best of the others would change by at least moderate evidence.
        """
        if not category:
            return self.decides
        enough = sorted({one.points for one in self.knowledge.scale.strengths})[:2][-1]
        return tuple(
            name
            for name, (now, then) in self._without.items()
            if now.leading != then.leading
            or abs(_ahead(now, category) - _ahead(then, category)) >= enough
        )


def _ahead(outcome: Outcome, category: str) -> int:
    nets = {one.category.name: one.net for one in outcome.ranked}
    own = nets.pop(category)
    return own - max(nets.values(), default=0)


def _counting(answer: Assessment) -> frozenset[str]:
    """The evidence that counts, or speaks about the leading condition as one that counts does."""
    return frozenset(
        one.rule
        for candidate in answer.candidates
        for one in (*candidate.evidence_for, *candidate.evidence_against)
        if one.counted or one.condition in {"", candidate.best_condition}
    )


class _Readers:
    """Finds the entered findings on which each fired rule rests, through features too."""

    def __init__(self, reference: Reference) -> None:
        self.reference, knowledge = reference, reference.knowledge
        case = reference.stage.case
        self.w = Worked.of(case, close(case, knowledge), knowledge)

    def said(self) -> Mapping[str, tuple[Said, ...]]:
        found: dict[str, list[Said]] = {name: [] for name in self.reference.stage.names}
        answer = self.reference.answer
        acts = {flag.rule: flag.acts for flag in answer.red_flags}
        counting = _counting(answer)
        for rule_id in self._rules_in_order():
            rule = self.w.rules[rule_id]
            if isinstance(rule, Evidence):
                counts = rule_id in counting
                said = self._said(rule, rule.speaks, rule.category, rule.strength, counts=counts)
            elif isinstance(rule, RedFlag):
                said = self._said(rule, "flag", rule.name, rule.urgency, acts=acts[rule_id])
            else:
                continue
            for name in self.behind(rule_id):
                if name in found:
                    found[name].append(said)
        return {name: tuple(several) for name, several in found.items()}

    def _rules_in_order(self) -> list[str]:
        answer = self.reference.answer
        ranked = [
            one.rule
            for candidate in answer.candidates
            for one in (*candidate.evidence_for, *candidate.evidence_against)
        ]
        return [*ranked, *(flag.rule for flag in answer.red_flags)]

    def _said(
        self,
        rule: Evidence | RedFlag,
        speaks: Literal["for", "against", "flag"],
        category: str,
        strength: str,
        *,
        acts: bool = False,
        counts: bool = True,
    ) -> Said:
        sources: tuple[Source, ...] = rule.sources
        cited = cite(sources, self.reference.knowledge)
        because = rule.because
        return Said(rule.id, speaks, category, rule.title, because, strength, acts, cited, counts)

    def behind(self, rule: str) -> frozenset[str]:
        """The findings entered that made a rule fire, or that it awaits the figure of."""
        firing = self.w.firings[rule]
        read = self._read((*firing.held, *firing.needs_figure))
        whole = self.w.with_what_implies(read)
        return frozenset(entry.finding for name in whole for entry in self.w.behind(name))

    def _read(self, atoms: tuple[Atom, ...]) -> set[str]:
        read: set[str] = set()
        for atom in atoms:
            if atom.is_about_a_finding:
                read.add(atom.subject)
                continue
            feature = self.w.features.get(atom.subject)
            firing = self.w.firings.get(feature.id) if feature else None
            read |= self._read(firing.held) if firing else set()
        return read
