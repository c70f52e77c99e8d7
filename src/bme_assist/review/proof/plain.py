"""The same phrases read off a case that was worked up: no formula, no solver, the engine's answer.

A counterexample counts only when this reading agrees that it is one.
"""

from __future__ import annotations

from bme_assist.cases import Case, close
from bme_assist.engine import truth
from bme_assist.knowledge import Atom, Claim, KnowledgeBase, NextStep, Part, RedFlag
from bme_assist.review.proof.wording import (
    Subject,
    Wording,
    flags_asking,
    flags_of_danger,
    may_be_recorded,
)
from bme_assist.workup.closing import danger_states
from bme_assist.workup.weigh import Weighed
from bme_assist.workup.worked import Worked

__all__ = ["Answer"]


class Answer:
    """What the engine answers to one case, as far as safety statements ask for it."""

    def __init__(self, case: Case, knowledge: KnowledgeBase, wording: Wording) -> None:
        """Work the case up. Raises CaseError when it contradicts itself."""
        self.case, self.knowledge, self._wording = case, knowledge, wording
        self.worked = Worked.of(case, close(case, knowledge), knowledge)
        self.dangers = danger_states(knowledge, self.worked.firings)

    def holds(self, part: Part) -> bool:
        """Whether a phrase or a group of phrases holds."""
        if isinstance(part, Atom):
            return self._holds(part)
        held = sum(map(self._holds, part.atoms))
        if part.kind == "unless":
            return not held
        return held >= (part.needs if part.kind == "at least" else 1)

    def records_only(self, only: tuple[str, ...] | None) -> bool:
        """Whether nothing is written down but findings of these groups and burdens."""
        findings = (self.knowledge.findings[one.finding] for one in self.case.recorded)
        return only is None or all(may_be_recorded(finding, only) for finding in findings)

    def net(self, category: str) -> int:
        """The net points of a category."""
        return self._weighed(category).net

    def fired(self, rule: str) -> bool:
        """Whether a rule fired."""
        return rule in self.worked.firings

    def _holds(self, atom: Atom) -> bool:
        if isinstance(atom, Claim):
            return self._claim(atom)
        if atom.is_about_a_finding:
            return truth(atom, self.worked.values) == "holds"
        return atom.subject in self.worked.run.concluded

    def _claim(self, claim: Claim) -> bool:
        kind, knowledge = claim.kind, self.knowledge
        if kind in {"leads", "stands or better", "stands or worse"}:
            return self._about_category(claim)
        if kind == "danger of category":
            name = self._wording.category_of(claim).name
            return any(
                self.dangers[danger.name] == _state(claim.word)
                for danger in knowledge.dangers
                if danger.category == name
            )
        if kind in {"danger", "flag of danger", "step of danger"}:
            return self._about_danger(claim)
        if kind in {"step listed", "stage listed", "ends with"}:
            return self._about_steps(claim)
        if kind in {"raised", "condition holds"}:
            return self._about_flag(claim)
        if kind == "asks for action":
            return any(self.fired(flag.id) for flag in flags_asking(claim.word, knowledge))
        values = self.worked.values.items()
        if kind == "some absent":
            return any(value is False for _, value in values)
        return any(
            value is not False and knowledge.findings[name].group == claim.word
            for name, value in values
        )

    def _weighed(self, category: str) -> Weighed:
        return next(one for one in self.worked.ranked if one.category.name == category)

    def _about_category(self, claim: Claim) -> bool:
        scale, name = self.knowledge.scale, self._wording.category_of(claim).name
        if claim.kind == "leads":
            leading = self.worked.leading
            return leading is not None and leading.category.name == name
        place = scale.rank_of(self._weighed(name).standing)
        wanted = scale.rank_of(claim.word)
        return place <= wanted if claim.kind == "stands or better" else place >= wanted

    def _about_danger(self, claim: Claim) -> bool:
        danger = self._wording.danger_of(claim)
        if claim.kind == "flag of danger":
            flags = flags_of_danger(danger.name, self.knowledge)
            return any(self.fired(flag.id) for flag in flags)
        if claim.kind == "step of danger":
            return any(step.id == danger.step for step in self.steps())
        return self.dangers[danger.name] == _state(claim.word)

    def _about_steps(self, claim: Claim) -> bool:
        steps = self.steps()
        if claim.kind == "step listed":
            return any(claim.word in ("", step.id) for step in steps)
        if claim.kind == "stage listed":
            return any(step.stage == claim.word for step in steps)
        stages = self.knowledge.scale.stages
        last = max((stages.index(step.stage) for step in steps), default=None)
        return last is not None and stages[last] == claim.word

    def _about_flag(self, claim: Claim) -> bool:
        subject: Subject = self._wording.subject
        own = [subject] if isinstance(subject, RedFlag) else []
        named = [flag for flag in self.knowledge.red_flags if flag.name == claim.about]
        firings = [self.worked.firings.get(flag.id) for flag in (named if claim.about else own)]
        if claim.kind == "raised":
            return any(firings)
        return any(firing is not None and not firing.needs_figure for firing in firings)

    def steps(self) -> list[NextStep]:
        """The next steps that are listed."""
        worked = self.worked
        return [
            step
            for step in self.knowledge.next_steps
            if (not step.when or step.id in worked.firings) and not worked.holding(step.done_when)
        ]


def _state(word: str) -> str:
    return "does not arise" if word == "not arising" else word
