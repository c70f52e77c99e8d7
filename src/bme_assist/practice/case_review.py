"""What a reviewer would ask about a case that someone wrote, before a class works on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from bme_assist.cases import Case, slug
from bme_assist.errors import Location
from bme_assist.knowledge import KnowledgeBase
from bme_assist.practice.difficulty import measured
from bme_assist.workup import Assessment, assess

__all__ = ["Remark", "review_case", "review_cases"]

_FEW = 6
_NAMED_GAPS = 3


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing that a reviewer says: ``must`` be mended, or worth a thought (``ask``)."""

    where: Location
    case: str
    weight: Literal["must", "ask"]
    about: str
    says: str


def review_cases(cases: Sequence[Case], knowledge: KnowledgeBase) -> tuple[Remark, ...]:
    """The remarks on all cases, and on names or ids that stand twice.

    Raises CaseError when a case contradicts itself.
    """
    found = [remark for case in cases for remark in review_case(case, knowledge)]
    seen: dict[str, Case] = {}
    for case in cases:
        first = seen.setdefault(case.name.casefold(), case)
        if first is not case:
            says = f"another case has this name ({first.where}); name the two apart"
            found.append(Remark(case.where, case.name, "must", "name", says))
    return tuple(found)


def review_case(case: Case, knowledge: KnowledgeBase) -> tuple[Remark, ...]:
    """The remarks on one case, what must be mended first."""
    reviewed = _Reviewed(case, assess(case, knowledge), knowledge)
    checks: tuple[Callable[[_Reviewed], Iterator[_Said]], ...] = (
        _answer,
        _urgency,
        _origin,
        _title,
        _findings,
        _gaps,
        _course,
    )
    said = [one for check in checks for one in check(reviewed)]
    remarks = [Remark(case.where, case.name, weight, about, says) for weight, about, says in said]
    return tuple(sorted(remarks, key=lambda remark: remark.weight != "must"))


@dataclass(frozen=True, slots=True)
class _Reviewed:
    """A case, and what the rules say of the whole of it."""

    case: Case
    answer: Assessment
    knowledge: KnowledgeBase


_Said = tuple[Literal["must", "ask"], str, str]


def _answer(at: _Reviewed) -> Iterator[_Said]:
    expected = at.case.expected
    leads = at.answer.leading or "undecided"
    if not expected.category:
        tags = ", ".join(f"@{slug(category.name)}" for category in at.knowledge.categories)
        yield "ask", "answer", f"which category is the answer? Tag it with one of {tags}"
    elif expected.known_miss:
        if leads == expected.category:
            yield "must", "answer", "it is tagged @known-miss, and the rules reach it: untag it"
    elif leads != expected.category:
        says = f"the answer is {expected.category}, the rules say {leads}"
        yield "must", "answer", f"{says}: mend the findings, or tag it @known-miss and say why"


def _urgency(at: _Reviewed) -> Iterator[_Said]:
    expected = at.case.expected.urgency
    acting = {one.name for one in at.knowledge.scale.urgencies if one.acts}
    flags = ", ".join(f"{flag.name} ({flag.rule})" for flag in at.answer.red_flags if flag.acts)
    if not expected:
        yield "ask", "urgency", "how fast must someone act? Tag it, or tag it @not-urgent"
    elif expected in acting and not at.answer.must_act:
        yield "must", "urgency", f"it is tagged {expected}, and no red flag asks for action"
    elif expected not in acting and at.answer.must_act:
        yield "ask", "urgency", f"it is tagged {expected}, and the rules ask to act on {flags}"


def _origin(at: _Reviewed) -> Iterator[_Said]:
    if not at.case.text.strip():
        yield "ask", "source", "where does the case come from? Say it below the name"


def _title(at: _Reviewed) -> Iterator[_Said]:
    wanted = at.case.expected.category
    said = f" {at.knowledge.phrases.names.normal.text(at.case.name)} "
    for category in at.knowledge.categories:
        if category.name != wanted:
            continue
        names = (category.name, *(condition.name for condition in category.conditions))
        given = [name for name in names if f" {name.lower()} " in said]
        if given:
            yield "ask", "title", f'the name gives the answer away: "{given[0]}"'


def _findings(at: _Reviewed) -> Iterator[_Said]:
    recorded = {one.finding for one in at.case.recorded if one.value is not None}
    lacking = [
        name for name in ("age", "sex") if name in at.knowledge.findings and name not in recorded
    ]
    if lacking:
        yield "ask", "patient", f"{' and '.join(lacking)} of the patient is not recorded"
    if len(recorded) < _FEW:
        yield "ask", "findings", f"only {len(recorded)} findings: is there enough to reason with?"
    if not any(one.value is False for one in at.case.recorded):
        yield (
            "ask",
            "findings",
            "nothing is denied: which negative would a careful clinician record?",
        )
    if at.answer.not_used:
        yield "ask", "findings", f"no rule uses: {', '.join(at.answer.not_used)}"


def _gaps(at: _Reviewed) -> Iterator[_Said]:
    gaps = [gap.name for gap in at.answer.would_matter[:_NAMED_GAPS]]
    if gaps:
        yield (
            "ask",
            "gaps",
            f"a learner will ask for: {', '.join(gaps)}; record them, or as unknown",
        )


def _course(at: _Reviewed) -> Iterator[_Said]:
    difficulty = measured(at.case, at.knowledge)
    if not difficulty.views:
        yield "ask", "stages", "everything stands in one stage: nothing unfolds"
    elif difficulty.reached and at.case.expected.hard and difficulty.level == 1:
        yield "ask", "difficulty", "it is tagged @hard, and no view on the way leads astray"
