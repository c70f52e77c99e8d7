"""The sensitivity strip: which single finding would change what leads or how fast to act."""

from __future__ import annotations

from pydantic import Field

from bme_assist.cases import Case
from bme_assist.knowledge import KnowledgeBase
from bme_assist.workup.assessment import NOTICE, VERSION, Value
from bme_assist.workup.changes import Change, Options
from bme_assist.workup.trial import Trials

__all__ = ["Influence", "Sensitivity", "sensitivity"]


class Influence(Value):
    """One finding recorded otherwise, where that changes the leading category or the urgency."""

    finding: str
    then: str = Field(description="what would be recorded; not recorded: left out")
    leading: str | None = Field(description="the category that would lead")
    urgency: str | None = Field(description="the fastest urgency that would be raised")
    changes_leading: bool
    changes_urgency: bool


class Sensitivity(Value):
    """Every recorded finding left out in turn, every unrecorded one tried with each value."""

    version: str = VERSION
    notice: str = NOTICE
    case: str
    leading: str | None
    urgency: str | None
    robust: bool = Field(description="no single finding would change leading category or urgency")
    left_out: tuple[Influence, ...]
    added: tuple[Influence, ...]
    tried: int = Field(description="how many changes were tried")
    impossible: int = Field(description="how many would contradict the case")


def sensitivity(case: Case, knowledge: KnowledgeBase) -> Sensitivity:
    """Try every single change. Raises CaseError when the case contradicts itself."""
    trials = Trials(case, knowledge, whole=False)
    options = Options.of(knowledge)
    entered = {entry.finding for entry in case.recorded if entry.value is not None}
    left_out: list[Influence] = []
    added: list[Influence] = []
    tried = impossible = 0
    for name in knowledge.findings:
        values = (None,) if name in entered else options.values(name)
        for value in values:
            # What already follows from the entries is nothing new.
            if value is not None and trials.values.get(name) == value:
                continue
            change = Change(name, value)
            outcome = trials.run((change,))
            tried += 1
            if outcome is None:
                impossible += 1
                continue
            leads = outcome.leading != trials.base.leading
            hastes = outcome.urgency != trials.base.urgency
            if leads or hastes:
                (left_out if value is None else added).append(
                    Influence(
                        finding=name,
                        then="not recorded" if value is None else change.words(knowledge),
                        leading=outcome.leading,
                        urgency=outcome.urgency,
                        changes_leading=leads,
                        changes_urgency=hastes,
                    )
                )
    return Sensitivity(
        case=case.name,
        leading=trials.base.leading,
        urgency=trials.base.urgency,
        robust=not left_out and not added,
        left_out=tuple(left_out),
        added=tuple(added),
        tried=tried,
        impossible=impossible,
    )
