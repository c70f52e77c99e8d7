"""What the phrases of a safety statement mean, as formulas over the cases of one translation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from bme_assist.knowledge import (
    Atom,
    Category,
    Claim,
    Danger,
    Finding,
    KnowledgeBase,
    Part,
    RedFlag,
)
from bme_assist.review.proof.formula import TRUE, Exceeds, Formula, all_of, any_of, at_least
from bme_assist.review.proof.translation import Translation

__all__ = ["Subject", "Wording", "flags_asking", "flags_of_danger", "may_be_recorded", "subjects"]

Subject = Category | Danger | RedFlag | None
"""What a statement is about in turn; None when it is about the answer as a whole."""


def subjects(each: str, knowledge: KnowledgeBase) -> tuple[Subject, ...]:
    """Everything that a statement is to be shown for."""
    if each == "specific category":
        return tuple(c for c in knowledge.categories if not c.diagnosis_of_exclusion)
    found: dict[str, tuple[Subject, ...]] = {
        "category": knowledge.categories,
        "danger": knowledge.dangers,
        "red flag": knowledge.red_flags,
    }
    return found.get(each, (None,))


def flags_of_danger(name: str, knowledge: KnowledgeBase) -> tuple[RedFlag, ...]:
    """The red flags that say they flag a danger, and those that bear its name."""
    return tuple(flag for flag in knowledge.red_flags if name in (flag.danger, flag.name))


def flags_asking(urgency: str, knowledge: KnowledgeBase) -> tuple[RedFlag, ...]:
    """The red flags at least as urgent as this; without a word those that ask for action."""
    scale = knowledge.scale
    acts = {one.name for one in scale.urgencies if one.acts}
    if urgency:
        most = scale.haste_of(urgency)
        acts = {one.name for one in scale.urgencies if scale.haste_of(one.name) <= most}
    return tuple(flag for flag in knowledge.red_flags if flag.urgency in acts)


def may_be_recorded(finding: Finding, only: tuple[str, ...]) -> bool:
    """Whether a finding is named here, by itself or by its group or burden."""
    return not {finding.name, finding.group, finding.burden}.isdisjoint(only)


@dataclass(frozen=True, slots=True)
class Wording:
    """Reads phrases about one subject.

    With ``rough`` a category leads wherever it may lead: more cases than there are, and much less
    to ask of the solver. What then holds in no case holds in none.
    """

    rules: Translation
    subject: Subject
    rough: bool = False
    before: Translation | None = None
    """The rules over the first of two cases, when these are over the second."""

    def part(self, part: Part) -> Formula:
        """When a phrase or a group of phrases holds."""
        if isinstance(part, Atom):
            return self.atom(part)
        exact = replace(self, rough=False)
        if part.kind == "unless":
            return all_of(~exact.atom(atom) for atom in part.atoms)
        members = [self.atom(atom) for atom in part.atoms]
        return at_least(part.needs if part.kind == "at least" else 1, members)

    def atom(self, atom: Atom) -> Formula:
        """When one phrase holds."""
        if isinstance(atom, Claim):
            return self.claim(atom)
        named = atom.subject.removeprefix("leading category is ")
        if self.rough and atom.test == "concluded" and named != atom.subject:
            return self.rules.points.may_lead(self._knowledge.category(named))
        return self.rules.atom(atom).sure

    def claim(self, claim: Claim) -> Formula:
        """When a claim about the answer holds. Raises ValueError for one about two cases."""
        kind = claim.kind
        if kind in {"leads", "stands or better", "stands or worse"}:
            return self._about_category(claim)
        if kind in {"danger", "danger of category", "flag of danger", "step of danger"}:
            return self._about_dangers(claim)
        if kind in {"step listed", "stage listed", "ends with"}:
            return self._about_steps(claim)
        if kind in {"present", "some absent"}:
            return any_of(self._recorded(claim))
        if kind == "asks for action":
            return any_of(map(self.rules.fires, flags_asking(claim.word, self._knowledge)))
        if kind in {"raised", "condition holds"}:
            flags = self._flags(claim)
            if kind == "raised":
                return any_of(map(self.rules.fires, flags))
            return any_of(self.rules.meaning(flag).sure for flag in flags)
        if self.before is None:
            raise ValueError(f"{claim.words!r} compares two cases")
        category = self.category_of(claim)
        return ~Exceeds(self.before.points.net(category), self.rules.points.net(category), 1)

    @property
    def _knowledge(self) -> KnowledgeBase:
        return self.rules.knowledge

    def category_of(self, claim: Claim) -> Category:
        """The category that a claim is about."""
        if claim.about:
            return self._knowledge.category(claim.about)
        if not isinstance(self.subject, Category):
            raise ValueError(f"{claim.words!r} does not say which category")
        return self.subject

    def danger_of(self, claim: Claim) -> Danger:
        """The danger that a claim is about."""
        if claim.about:
            return next(one for one in self._knowledge.dangers if one.name == claim.about)
        if not isinstance(self.subject, Danger):
            raise ValueError(f"{claim.words!r} does not say which danger")
        return self.subject

    def _flags(self, claim: Claim) -> tuple[RedFlag, ...]:
        if claim.about:
            return tuple(one for one in self._knowledge.red_flags if one.name == claim.about)
        return (self.subject,) if isinstance(self.subject, RedFlag) else ()

    def _about_category(self, claim: Claim) -> Formula:
        category, points = self.category_of(claim), self.rules.points
        if claim.kind == "leads":
            return points.may_lead(category) if self.rough else points.leads(category)
        place = self._knowledge.scale.rank_of(claim.word)
        if claim.kind == "stands or better":
            return points.stands_at(category, place)
        return ~points.stands_at(category, place - 1) if place else TRUE

    def _about_dangers(self, claim: Claim) -> Formula:
        rules = self.rules
        if claim.kind == "danger of category":
            category = self.category_of(claim).name
            dangers = (one for one in self._knowledge.dangers if one.category == category)
            return any_of(rules.danger(one.name, _state(claim.word)) for one in dangers)
        danger = self.danger_of(claim)
        if claim.kind == "flag of danger":
            return any_of(map(rules.fires, flags_of_danger(danger.name, self._knowledge)))
        if claim.kind == "step of danger":
            steps = (one for one in self._knowledge.next_steps if one.id == danger.step)
            return any_of(map(rules.is_due, steps))
        return rules.danger(danger.name, _state(claim.word))

    def _about_steps(self, claim: Claim) -> Formula:
        steps, stages = self._knowledge.next_steps, self._knowledge.scale.stages
        if claim.kind == "step listed":
            return any_of(self.rules.is_due(s) for s in steps if claim.word in ("", s.id))
        here = any_of(self.rules.is_due(step) for step in steps if step.stage == claim.word)
        if claim.kind == "stage listed":
            return here
        behind = stages[stages.index(claim.word) + 1 :]
        return here & ~any_of(self.rules.is_due(step) for step in steps if step.stage in behind)

    def _recorded(self, claim: Claim) -> Iterator[Formula]:
        symbols = self.rules.symbols
        findings: Iterable[Finding] = self._knowledge.findings.values()
        for finding in findings:
            presence = finding.kind == "presence"
            if claim.kind == "some absent":
                if presence:
                    yield symbols.absent(finding.name)
            elif finding.group == claim.word:
                present = symbols.present if presence else symbols.recorded
                yield present(finding.name)


def _state(word: str) -> str:
    return "does not arise" if word == "not arising" else word
