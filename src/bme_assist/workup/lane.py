"""The lane of danger: red flags, dangers with their state, causes outside the eight."""

from __future__ import annotations

from bme_assist.workup.assessment import DangerState, OutsideCause, RaisedFlag
from bme_assist.workup.cite import cite
from bme_assist.workup.closing import danger_states, idle_rule
from bme_assist.workup.worked import Worked

__all__ = ["dangers", "outside_causes", "red_flags"]


def red_flags(w: Worked) -> tuple[RaisedFlag, ...]:
    """The flags that are raised, fastest first; nothing recorded ever takes one away."""
    scale = w.knowledge.scale
    raised = [rule for rule in w.knowledge.red_flags if rule.id in w.firings]
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
            findings=w.held(rule.id),
            needs_figure=tuple(dict.fromkeys(a.words for a in w.firings[rule.id].needs_figure)),
            speaks_against=w.holding(rule.speaks_against),
            sources=cite(rule.sources, w.knowledge),
        )
        for rule in raised
    )


def dangers(w: Worked) -> tuple[DangerState, ...]:
    """Every danger with its state, and what is missing while it is not excluded."""
    states = danger_states(w.knowledge, w.firings)
    return tuple(
        DangerState(
            name=danger.name,
            category=danger.category,
            state=states[danger.name],
            reasons=_danger_reasons(w, danger.name, states[danger.name]),
            missing=tuple(name for name in danger.missing if name not in w.values)
            if states[danger.name] == "not excluded"
            else (),
            step=danger.step if states[danger.name] in ("flagged", "not excluded") else "",
        )
        for danger in w.knowledge.dangers
    )


def _danger_reasons(w: Worked, name: str, state: str) -> tuple[str, ...]:
    if state == "flagged":
        flags = [r for r in w.knowledge.red_flags if r.danger == name]
        return tuple(r.id for r in flags if r.id in w.firings)
    danger = next(d for d in w.knowledge.dangers if d.name == name)
    if state == "excluded":
        return tuple(r.id for r in danger.excluded_by if r.id in w.firings)
    if state == "does not arise":
        return w.held(idle_rule(name))
    return ()


def outside_causes(w: Worked) -> tuple[OutsideCause, ...]:
    """The causes outside the eight that the findings name."""
    return tuple(
        OutsideCause(
            rule=rule.id,
            name=rule.name,
            says=rule.says,
            because=rule.because,
            findings=w.held(rule.id),
            sources=cite(rule.sources, w.knowledge),
        )
        for rule in w.knowledge.outside
        if rule.id in w.firings
    )
