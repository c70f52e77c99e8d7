"""The report at the end of a case, put together from its figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bme_assist._version import __version__
from bme_assist.practice.commitment import Commitment
from bme_assist.practice.feedback import Feedback
from bme_assist.practice.result import (
    CaseReport,
    FlagRead,
    Reading,
    RuleRead,
    StageReport,
    TellingFinding,
)
from bme_assist.practice.score import Scored, premature_closure, settled
from bme_assist.practice.unfold import Unfolded

__all__ = ["report_on"]

_READ = 5


def report_on(
    unfolded: Unfolded, commitments: Sequence[Commitment], *, early_list: bool = False
) -> CaseReport:
    """Score a finished case: one commitment for each of its stages."""
    scored = Scored(unfolded, commitments)
    key, deciding = scored.key, unfolded.deciding
    return CaseReport(
        software=__version__,
        rules_digest=unfolded.knowledge.digest[:16],
        case=unfolded.id,
        name=unfolded.case.name,
        text=unfolded.case.text,
        mode="whole case" if unfolded.whole else "stage by stage",
        early_list=early_list,
        category=key.category,
        accepted=key.accepted,
        published=key.published,
        urgent=key.urgent,
        differs=key.differs,
        score=scored.total,
        parts=scored.parts,
        right=scored.rights[-1] if scored.rights else None,
        place=scored.place,
        premature_closure=premature_closure(unfolded, scored.leads),
        settled_at=unfolded.stages[settled(scored.leads)].name,
        decided_at="" if deciding is None else unfolded.stages[deciding].name,
        decided_by=unfolded.deciding_findings,
        telling=tuple(_telling(scored)),
        urgency=scored.urgency,
        over_called=scored.over_called,
        flags=_flags(scored),
        brier=scored.brier,
        stages=tuple(_stages(scored)),
        rules=tuple(rule for told in scored.feedback for rule in _rules(told)),
        read=_to_read(scored),
    )


def _stages(scored: Scored) -> Iterator[StageReport]:
    for at, told in enumerate(scored.feedback):
        said = told.commitment
        yield StageReport(
            name=told.stage,
            differential=said.differential,
            confidence=said.confidence,
            right=scored.rights[at] if scored.rights else None,
            rules_lead=told.leading,
            act=said.act,
            rules_act=told.must_act,
            agreement=told.agreement,
            move=said.move.finding or told.step,
            move_worth=told.move_worth,
            best_question=told.questions[0].ask if told.questions else "",
        )


def _telling(scored: Scored) -> Iterator[TellingFinding]:
    for at, one in scored.telling:
        rules = tuple(said.rule for said in one.said if said.counts and said.speaks != "flag")
        stage = scored.stages[at].name
        yield TellingFinding(
            finding=one.name, words=one.words, stage=stage, seen=one.seen, rules=rules
        )


def _flags(scored: Scored) -> tuple[FlagRead, ...]:
    """Each flag to act, once, where someone must act by the key."""
    found: dict[str, FlagRead] = {}
    acts = [one.act for one in scored.commitments]
    for at, told in enumerate(scored.feedback if scored.key.urgent else ()):
        # Whoever took the call back did not act.
        acted = next((n for n in range(at, len(acts)) if acts[n]), None) if acts[-1] else None
        for flag in told.flags:
            if flag.name not in found:
                found[flag.name] = FlagRead(
                    rule=flag.rule,
                    name=flag.name,
                    urgency=flag.urgency,
                    raised_at=told.stage,
                    acted_at="" if acted is None else scored.stages[acted].name,
                    state="missed" if acted is None else "in time" if acted == at else "late",
                )
    return tuple(found.values())


def _rules(told: Feedback) -> Iterator[RuleRead]:
    """Each rule about the learner's leading category that rests on something new, once."""
    found: dict[str, RuleRead] = {}
    for one in told.findings:
        for said in one.said:
            if said.speaks == "flag" or said.category != told.commitment.leading:
                continue
            if not said.counts:
                continue
            before = found.get(said.rule)
            found[said.rule] = RuleRead(
                rule=said.rule,
                title=said.title,
                kind="evidence",
                # One of the findings behind a rule is enough to have read it.
                right=one.marked == said.speaks or (before is not None and before.right),
                discriminates=one.discriminates or (before is not None and before.discriminates),
            )
    yield from found.values()
    for flag in told.flags:
        if flag.rule in told.new_flags:
            yield RuleRead(
                rule=flag.rule,
                title=flag.title,
                kind="red flag",
                right=told.commitment.act,
                discriminates=False,
            )


def _to_read(scored: Scored) -> tuple[Reading, ...]:
    """Sections behind what was missed first, then those of the whole case."""
    sections = scored.unfolded.knowledge.sections
    missed: dict[str, list[str]] = {}
    for _, one in scored.telling:
        for said in () if one.seen else one.said:
            for source in said.sources if said.counts else ():
                if source.article:
                    missed.setdefault(source.article, []).append(one.words)
    because = {
        name: f"behind what you missed: {', '.join(list(dict.fromkeys(words))[:3])}"
        for name, words in missed.items()
    }
    for section in scored.unfolded.end.answer.sections:
        because.setdefault(section.id, "; ".join(section.because[:2]))
    return tuple(
        Reading(id=name, heading=sections[name].heading, gist=sections[name].gist, because=why)
        for name, why in list(because.items())[:_READ]
    )
