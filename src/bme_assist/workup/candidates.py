"""The ranking: every category with its standing and all that speaks for and against it."""

from __future__ import annotations

from bme_assist.knowledge import Evidence
from bme_assist.workup.assessment import Candidate, EvidenceShown
from bme_assist.workup.cite import cite
from bme_assist.workup.weigh import Weighed
from bme_assist.workup.worked import Worked

__all__ = ["candidates", "undecided_because"]


def candidates(w: Worked) -> tuple[Candidate, ...]:
    """All categories in rank order."""
    return tuple(_candidate(w, place, weighed) for place, weighed in enumerate(w.ranked, 1))


def undecided_because(w: Worked) -> str:
    """Why no category leads; empty when one does."""
    if w.leading:
        return ""
    first = w.ranked[0]
    if not any(w.counted for w in w.ranked):
        return "nothing entered speaks for or against any of the eight categories"
    needed = w.knowledge.scale.lowest_that_leads
    return f"no category stands at {needed} or better; nearest is {first.category.name}"


def _candidate(w: Worked, place: int, weighed: Weighed) -> Candidate:
    category = weighed.category
    shown = [_evidence(w, rule, "") for rule in weighed.counted]
    shown += [_evidence(w, rule, reason) for rule, reason in weighed.not_counted]
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


def _evidence(w: Worked, rule: Evidence, reason: str) -> EvidenceShown:
    return EvidenceShown(
        rule=rule.id,
        title=rule.title,
        condition=rule.condition,
        aspect=rule.aspect,
        speaks=rule.speaks,
        strength=rule.strength,
        points=0 if reason else w.knowledge.scale.points(rule.strength),
        counted=not reason,
        not_counted_because=reason,
        findings=w.held(rule.id),
        because=rule.because,
        sources=cite(rule.sources, w.knowledge),
    )
