"""What to do: the next steps in order, and the management options of what leads."""

from __future__ import annotations

from bme_assist.workup.assessment import ManagementOption, PlannedStep
from bme_assist.workup.cite import cite
from bme_assist.workup.worked import Worked

__all__ = ["management", "next_steps"]


def next_steps(w: Worked) -> tuple[PlannedStep, ...]:
    """The steps that this case still lacks, by stage of the published sequence."""
    stages = w.knowledge.scale.stages
    due = [
        rule
        for rule in w.knowledge.next_steps
        if (not rule.when or rule.id in w.firings) and not w.holding(rule.done_when)
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
            sources=cite(rule.sources, w.knowledge),
        )
        for number, rule in enumerate(due, 1)
    )


def management(w: Worked) -> tuple[ManagementOption, ...]:
    """The options for what leads and for what is supported beside it."""
    scale = w.knowledge.scale
    best = {
        one.category.name: one.condition
        for one in w.ranked
        if one is w.leading or (w.leading and scale.rank_of(one.standing) == 0)
    }
    return tuple(
        ManagementOption(
            rule=rule.id,
            category=rule.category,
            approach=rule.approach,
            option=rule.option,
            caveat=rule.caveat,
            sources=cite(rule.sources, w.knowledge),
        )
        for category in best
        for rule in w.knowledge.management
        if rule.category == category
        and (not rule.when or rule.id in w.firings)
        and (not rule.conditions or not best[category] or best[category] in rule.conditions)
    )
