"""One case in, the whole answer out: runs the steps and puts every reason beside its result."""

from __future__ import annotations

from collections.abc import Mapping

from .._version import __version__
from ..cases import Case, Closed, close
from ..engine import Firing as EngineFiring
from ..engine import Run, truth
from ..knowledge import (
    Atom,
    Evidence,
    KnowledgeBase,
    Recorded,
    RedFlag,
    Rule,
    Value,
)
from ..knowledge.words import say_value
from .assessment import (
    Assessment,
    Candidate,
    DangerState,
    EvidenceShown,
    Firing,
    ManagementOption,
    OutsideCause,
    PlannedStep,
    RaisedFlag,
    RecordedFinding,
    SectionShown,
)
from .cite import cite
from .gaps import would_matter
from .reading import Citing, sections_to_read
from .steps import ARISES, Workup, danger_states, rank, weigh_all
from .weigh import Weighed

__all__ = ["assess"]


def assess(case: Case, knowledge: KnowledgeBase) -> Assessment:
    """Work a case up. Raises CaseError when the case contradicts itself.

    The same rules and the same case give the same answer, whatever the order of entry. May be
    called from several threads at once; a failure leaves nothing behind for the next case.
    """
    closed = close(case, knowledge)
    workup = Workup.of(knowledge)
    return _Answer(case, closed, knowledge, workup, workup.engine.run(closed.values)).build()


class _Answer:
    """Collects the parts of one assessment; lives for one call."""

    def __init__(
        self, case: Case, closed: Closed, knowledge: KnowledgeBase, workup: Workup, run: Run
    ) -> None:
        self.case, self.closed, self.knowledge, self.run = case, closed, knowledge, run
        self.values: Mapping[str, Value] = closed.values
        self.rules: Mapping[str, Rule] = workup.rules
        self.firings = {firing.rule: firing for firing in run.firings}
        self.fired = frozenset(self.firings)
        weighed = weigh_all(knowledge.categories, self.firings, knowledge, workup.weighed_rules)
        self.ranked = rank(weighed, knowledge)
        first = self.ranked[0]
        leads = knowledge.scale.rank_of(first.standing) <= 1
        self.leading: Weighed | None = first if leads else None

    def build(self) -> Assessment:
        dangers = self._dangers()
        flags = self._flags()
        steps = self._next_steps()
        management = self._management()
        return Assessment(
            software=__version__,
            rules_digest=self.knowledge.digest[:16],
            case=self.case.name,
            findings=self._findings(),
            leading=self.leading.category.name if self.leading else None,
            undecided_because="" if self.leading else self._undecided(),
            candidates=tuple(
                self._candidate(place, weighed) for place, weighed in enumerate(self.ranked, 1)
            ),
            red_flags=flags,
            dangers=dangers,
            outside=self._outside(),
            next_steps=steps,
            management=management,
            sections=self._sections(steps, management),
            not_used=self._not_used(),
            would_matter=would_matter(
                self.knowledge, self.values, self.run.concluded, self.fired, dangers
            ),
            fired=tuple(f.rule for f in self.run.firings if f.rule in self.rules),
            trail=self._trail(),
        )

    # ---- findings --------------------------------------------------------------------------

    def _say(self, atom: Atom) -> str:
        value = self.values.get(atom.subject)
        if not atom.is_about_a_finding or value is None:
            return atom.words or atom.subject
        return say_value(self.knowledge.findings[atom.subject], value)

    def _held(self, firing: EngineFiring) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self._say(atom) for atom in firing.held))

    def _findings(self) -> tuple[RecordedFinding, ...]:
        return tuple(
            RecordedFinding(
                name=name,
                words=say_value(self.knowledge.findings[name], value),
                implied_by=self.closed.origins[name].words.removeprefix("implied by ")
                if self.closed.origins[name].implication
                else "",
            )
            for name, value in self.values.items()
        )

    def _not_used(self) -> tuple[str, ...]:
        """Findings entered that no fired rule read, neither themselves nor through what they imply."""
        read = {atom.subject for firing in self.run.firings for atom in firing.held}
        read |= {atom.subject for firing in self.run.firings for atom in firing.needs_figure}
        used = {
            entry.finding for name in read for entry in self._entries_behind(name)
        }
        entered = {entry.finding for entry in self.case.recorded if entry.value is not None}
        return tuple(name for name in self.knowledge.findings if name in entered - used)

    def _entries_behind(self, name: str) -> tuple[Recorded, ...]:
        origin = self.closed.origins.get(name)
        return origin.recorded if origin else ()

    def _trail(self) -> tuple[Firing, ...]:
        kept = [firing for firing in self.run.firings if firing.rule in self.rules]
        return tuple(
            Firing(
                order=place,
                step=firing.layer,
                rule=firing.rule,
                title=self.rules[firing.rule].title,
                findings=self._held(firing),
            )
            for place, firing in enumerate(kept, 1)
        )

    # ---- candidates ------------------------------------------------------------------------

    def _candidate(self, place: int, weighed: Weighed) -> Candidate:
        category = weighed.category
        shown = [self._evidence(rule, "") for rule in weighed.counted]
        shown += [self._evidence(rule, reason) for rule, reason in weighed.not_counted]
        # The heaviest first; what did not count comes last.
        shown.sort(key=lambda e: (not e.counted, -e.points))
        return Candidate(
            rank=place,
            category=category.name,
            title=category.title,
            standing=weighed.standing,
            net=weighed.net,
            best_condition=weighed.condition or None,
            decisive=weighed.decisive,
            provisional=category.diagnosis_of_exclusion,
            limited_by=tuple(rule.id for rule in weighed.limited_by),
            evidence_for=tuple(e for e in shown if e.speaks == "for"),
            evidence_against=tuple(e for e in shown if e.speaks == "against"),
            illness_script=category.illness_script,
            course=category.course,
        )

    def _evidence(self, rule: Evidence, reason: str) -> EvidenceShown:
        return EvidenceShown(
            rule=rule.id,
            title=rule.title,
            condition=rule.condition,
            aspect=rule.aspect,
            speaks=rule.speaks,
            strength=rule.strength,
            points=0 if reason else self.knowledge.scale.points(rule.strength),
            counted=not reason,
            not_counted_because=reason,
            findings=self._held(self.firings[rule.id]),
            because=rule.because,
            sources=cite(rule.sources, self.knowledge),
        )

    def _undecided(self) -> str:
        first = self.ranked[0]
        if not any(w.counted for w in self.ranked):
            return "nothing entered speaks for or against any of the eight categories"
        needed = self.knowledge.scale.standings[1].name
        return f"no category stands at {needed} or better; nearest is {first.category.name}"

    # ---- the lane of danger ----------------------------------------------------------------

    def _flags(self) -> tuple[RaisedFlag, ...]:
        scale = self.knowledge.scale
        raised = [rule for rule in self.knowledge.red_flags if rule.id in self.fired]
        raised.sort(key=lambda rule: scale.haste_of(rule.urgency))
        acts = {urgency.name: urgency.acts for urgency in scale.urgencies}
        return tuple(
            RaisedFlag(
                rule=rule.id,
                name=rule.name,
                title=rule.title,
                urgency=rule.urgency,
                acts=acts[rule.urgency],
                suspects=rule.suspects + rule.suspects_outside,
                do=rule.do,
                because=rule.because,
                findings=self._held(self.firings[rule.id]),
                needs_figure=tuple(
                    dict.fromkeys(a.words for a in self.firings[rule.id].needs_figure)
                ),
                speaks_against=self._recorded(rule.speaks_against),
                sources=cite(rule.sources, self.knowledge),
            )
            for rule in raised
        )

    def _recorded(self, atoms: tuple[Atom, ...]) -> tuple[str, ...]:
        held = [
            atom
            for atom in atoms
            if (
                truth(atom, self.values) == "holds"
                if atom.is_about_a_finding
                else atom.subject in self.run.concluded
            )
        ]
        return tuple(dict.fromkeys(self._say(atom) for atom in held))

    def _dangers(self) -> tuple[DangerState, ...]:
        states = danger_states(self.knowledge, self.fired)
        return tuple(
            DangerState(
                name=danger.name,
                category=danger.category,
                state=states[danger.name],
                reasons=self._danger_reasons(danger.name, states[danger.name]),
                missing=tuple(name for name in danger.missing if name not in self.values)
                if states[danger.name] == "not excluded"
                else (),
                step=danger.step if states[danger.name] in ("flagged", "not excluded") else "",
            )
            for danger in self.knowledge.dangers
        )

    def _danger_reasons(self, name: str, state: str) -> tuple[str, ...]:
        if state == "flagged":
            flags = [r for r in self.knowledge.red_flags if r.danger == name]
            return tuple(r.id for r in flags if r.id in self.fired)
        danger = next(d for d in self.knowledge.dangers if d.name == name)
        if state == "excluded":
            return tuple(r.id for r in danger.excluded_by if r.id in self.fired)
        if state == "does not arise":
            return self._held(self.firings[f"{ARISES}{name}"])
        return ()

    def _outside(self) -> tuple[OutsideCause, ...]:
        return tuple(
            OutsideCause(
                rule=rule.id,
                name=rule.name,
                says=rule.says,
                because=rule.because,
                findings=self._held(self.firings[rule.id]),
                sources=cite(rule.sources, self.knowledge),
            )
            for rule in self.knowledge.outside
            if rule.id in self.fired
        )

    # ---- what to do and to read ------------------------------------------------------------

    def _next_steps(self) -> tuple[PlannedStep, ...]:
        stages = self.knowledge.scale.stages
        due = [
            rule
            for rule in self.knowledge.next_steps
            if (not rule.when or rule.id in self.fired) and not self._recorded(rule.done_when)
        ]
        due.sort(key=lambda rule: stages.index(rule.stage))
        return tuple(
            PlannedStep(
                number=number,
                rule=rule.id,
                step=rule.step,
                stage=rule.stage,
                decides=rule.decides,
                before_treatment=rule.before_treatment,
                because=rule.because,
                sources=cite(rule.sources, self.knowledge),
            )
            for number, rule in enumerate(due, 1)
        )

    def _management(self) -> tuple[ManagementOption, ...]:
        best = {
            w.category.name: w.condition
            for w in self.ranked
            if w is self.leading or (self.leading and self.knowledge.scale.rank_of(w.standing) == 0)
        }
        return tuple(
            ManagementOption(
                rule=rule.id,
                category=rule.category,
                approach=rule.approach,
                option=rule.option,
                caveat=rule.caveat,
                sources=cite(rule.sources, self.knowledge),
            )
            for category in best
            for rule in self.knowledge.management
            if rule.category == category
            and (not rule.when or rule.id in self.fired)
            and (not rule.conditions or not best[category] or best[category] in rule.conditions)
        )

    def _sections(
        self, steps: tuple[PlannedStep, ...], management: tuple[ManagementOption, ...]
    ) -> tuple[SectionShown, ...]:
        citing: list[Citing] = []
        for rule_id in self.firings:
            rule = self.rules.get(rule_id)
            if isinstance(rule, RedFlag):
                citing.append((rule, 8))
        for place, weighed in enumerate(self.ranked):
            for evidence in weighed.counted:
                worth = self.knowledge.scale.points(evidence.strength)
                citing.append((evidence, worth if weighed is self.leading else max(1, worth - place)))
        citing += [(self.rules[step.rule], 1) for step in steps]
        citing += [(self.rules[option.rule], 1) for option in management]
        leading = self.leading.category if self.leading else None
        return sections_to_read(self.knowledge, leading, citing)
