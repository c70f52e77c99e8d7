"""One case in, the whole answer out: runs the steps and puts every reason beside its result."""

from __future__ import annotations

from functools import cached_property

from bme_assist._version import __version__
from bme_assist.cases import Case, close
from bme_assist.knowledge import KnowledgeBase, RedFlag
from bme_assist.knowledge.words import say_value
from bme_assist.workup.assessment import (
    Assessment,
    Candidate,
    DangerState,
    Firing,
    ManagementOption,
    OutsideCause,
    PlannedStep,
    RaisedFlag,
    RecordedFinding,
    SectionShown,
)
from bme_assist.workup.candidates import candidates, undecided_because
from bme_assist.workup.gaps import would_matter
from bme_assist.workup.lane import dangers, outside_causes, red_flags
from bme_assist.workup.plan import management, next_steps
from bme_assist.workup.reading import Citing, sections_to_read
from bme_assist.workup.worked import Worked

__all__ = ["Answer", "assess"]


def assess(case: Case, knowledge: KnowledgeBase) -> Assessment:
    """Work a case up. Raises CaseError when the case contradicts itself.

    The same rules and the same case give the same answer, whatever the order of entry. May be
    called from several threads at once; a failure leaves nothing behind for the next case.
    """
    w = Worked.of(case, close(case, knowledge), knowledge)
    answer = Answer(w)
    fired = frozenset(w.firings)
    return Assessment(
        software=__version__,
        rules_digest=knowledge.digest[:16],
        case=case.name,
        findings=_findings(w),
        leading=answer.leading,
        undecided_because=undecided_because(w),
        candidates=answer.candidates,
        red_flags=answer.red_flags,
        dangers=answer.dangers,
        outside=answer.outside,
        next_steps=answer.next_steps,
        management=answer.management,
        sections=answer.sections,
        not_used=answer.not_used,
        would_matter=would_matter(knowledge, w.values, w.run.concluded, fired, answer.dangers),
        fired=answer.fired,
        trail=answer.trail,
    )


class Answer:
    """The answer to a case, each part put together when it is first asked for.

    For those who ask many cases for little, as the tests of the rules do.
    """

    def __init__(self, worked: Worked) -> None:
        """Answer from a case that was worked up."""
        self._worked = worked

    @cached_property
    def leading(self) -> str | None:
        """The category that leads, or None: undecided."""
        return self._worked.leading.category.name if self._worked.leading else None

    @cached_property
    def candidates(self) -> tuple[Candidate, ...]:
        """The categories in rank order."""
        return candidates(self._worked)

    @cached_property
    def red_flags(self) -> tuple[RaisedFlag, ...]:
        """The flags that are raised, fastest first."""
        return red_flags(self._worked)

    @cached_property
    def dangers(self) -> tuple[DangerState, ...]:
        """Every danger with its state."""
        return dangers(self._worked)

    @cached_property
    def outside(self) -> tuple[OutsideCause, ...]:
        """The causes outside the eight categories."""
        return outside_causes(self._worked)

    @cached_property
    def next_steps(self) -> tuple[PlannedStep, ...]:
        """What to do, in order."""
        return next_steps(self._worked)

    @cached_property
    def management(self) -> tuple[ManagementOption, ...]:
        """The options for what leads."""
        return management(self._worked)

    @cached_property
    def sections(self) -> tuple[SectionShown, ...]:
        """What to read in the article."""
        return _sections(self._worked, self.next_steps, self.management)

    @cached_property
    def not_used(self) -> tuple[str, ...]:
        """Findings entered that no fired rule read, not even through what they imply."""
        return _not_used(self._worked)

    @cached_property
    def fired(self) -> tuple[str, ...]:
        """The rules that fired, in order."""
        return tuple(rule for rule in self._worked.firings if rule in self._worked.rules)

    @cached_property
    def trail(self) -> tuple[Firing, ...]:
        """Each rule that fired, with what made it fire."""
        return _trail(self._worked)


def _findings(w: Worked) -> tuple[RecordedFinding, ...]:
    return tuple(
        RecordedFinding(
            name=name,
            words=w.say_finding(name),
            implied_by=" and ".join(_implying(w, name)),
        )
        for name in w.values
    )


def _implying(w: Worked, name: str) -> tuple[str, ...]:
    """The entries that imply a finding, in words of the vocabulary; none when entered itself."""
    origin = w.closed.origins[name]
    if not origin.implication:
        return ()
    said = {
        entry.finding: say_value(w.knowledge.findings[entry.finding], entry.value)
        for entry in origin.recorded
        if entry.value is not None
    }
    return tuple(said[finding] for finding in w.knowledge.findings if finding in said)


def _not_used(w: Worked) -> tuple[str, ...]:
    """Findings entered that no fired rule read, not even through what they imply."""
    read = {atom.subject for firing in w.run.firings for atom in firing.held}
    read |= {atom.subject for firing in w.run.firings for atom in firing.needs_figure}
    used = {entry.finding for name in w.with_what_implies(read) for entry in w.behind(name)}
    entered = {entry.finding for entry in w.case.recorded if entry.value is not None}
    return tuple(name for name in w.knowledge.findings if name in entered - used)


def _trail(w: Worked) -> tuple[Firing, ...]:
    kept = [firing for firing in w.run.firings if firing.rule in w.rules]
    return tuple(
        Firing(
            order=place,
            step=firing.layer,
            rule=firing.rule,
            title=w.rules[firing.rule].title,
            findings=w.held(firing.rule),
        )
        for place, firing in enumerate(kept, 1)
    )


def _sections(
    w: Worked, steps: tuple[PlannedStep, ...], management: tuple[ManagementOption, ...]
) -> tuple[SectionShown, ...]:
    citing: list[Citing] = []
    for rule_id in w.firings:
        rule = w.rules.get(rule_id)
        if isinstance(rule, RedFlag):
            citing.append((rule, 8))
    for place, weighed in enumerate(w.ranked):
        for evidence in weighed.counted:
            worth = w.knowledge.scale.points(evidence.strength)
            citing.append((evidence, worth if weighed is w.leading else max(1, worth - place)))
    citing += [(w.rules[step.rule], 1) for step in steps]
    citing += [(w.rules[option.rule], 1) for option in management]
    leading = w.leading.category if w.leading else None
    return sections_to_read(w.knowledge, leading, citing)
