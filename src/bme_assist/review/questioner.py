"""A simulated learner: cases with their findings hidden, and how soon three orders find out.

All findings but the patient group and the first recorded complaint are hidden. A question asks
for one finding; the published case answers, with "don't know" where it is silent. Compared are
the questioner of ``workup.next_question``, the clerking order of the vocabulary, and chance.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import ceil
from random import Random
from statistics import median

from bme_assist.cases import Case
from bme_assist.knowledge import KnowledgeBase, Recorded
from bme_assist.workup.next_question import next_questions
from bme_assist.workup.trial import Trials

__all__ = ["ORDERS", "Figures", "Questioned", "figures", "question_all", "question_case"]

ORDERS = ("questioner", "clerking order", "random order")
"""Who asks."""

_LATER = "course"


@dataclass(frozen=True, slots=True)
class Questioned:
    """How one case went under one order.

    ``to_leading``: questions until the category that leads with all findings leads and stays,
    and ``told``: how many of them the case had an answer to. ``to_flag``: questions until a flag
    that asks for action is raised, None when there is none with all findings. They are None as
    well when the order ended before. ``asked`` counts all its questions.
    """

    case: str
    order: str
    to_leading: int | None
    told: int | None
    to_flag: int | None
    urgent: bool
    asked: int


@dataclass(frozen=True, slots=True)
class Figures:
    """One order over all cases; a share that was never reached counts as the longest.

    ``median`` and ``ninety`` (within which 90 % of the cases are there) count questions to the
    leading category, ``told`` is the median of the findings told until then; those of the flag
    are over the ``urgent`` cases alone.
    """

    order: str
    cases: int
    reached: int
    median: float | None
    ninety: int | None
    told: float | None
    urgent: int
    flagged: int
    flag_median: float | None
    flag_ninety: int | None


@dataclass(frozen=True, slots=True)
class _Hidden:
    """A case with its findings hidden: what is known at first, and what can be answered."""

    start: Case
    answers: dict[str, tuple[Recorded, ...]]


def question_all(
    cases: Iterable[Case],
    knowledge: KnowledgeBase,
    *,
    orders: Sequence[str] = ORDERS,
    seed: int = 1,
    done: Callable[[], bool] = lambda: False,
) -> tuple[Questioned, ...]:
    """Question every case under every order; stops between cases once ``done`` says so."""
    found: list[Questioned] = []
    for number, case in enumerate(cases):
        if done():
            break
        found += [
            question_case(case, knowledge, order, seed=seed * 1_000_003 + number)
            for order in orders
        ]
    return tuple(found)


def question_case(case: Case, knowledge: KnowledgeBase, order: str, *, seed: int = 1) -> Questioned:
    """Question one case to the end. Raises KeyError for an order that is none of ``ORDERS``."""
    hidden = _hide(case, knowledge)
    all_known = replace(
        hidden.start,
        recorded=(*hidden.start.recorded, *(r for rs in hidden.answers.values() for r in rs)),
    )
    goal = Trials(all_known, knowledge, whole=False)
    urgent = _acts(goal, knowledge)
    ask: Iterator[tuple[int, Case]] = {
        "questioner": lambda: _by_questioner(hidden, knowledge),
        "clerking order": lambda: _by_list(hidden, _askable(knowledge)),
        "random order": lambda: _by_list(hidden, _shuffled(_askable(knowledge), seed)),
    }[order]()
    leading_at: int | None = None
    told_at: int | None = None
    flagged_at: int | None = None
    asked = 0
    for told, (asked, now) in enumerate(ask):
        trial = Trials(now, knowledge, whole=False)
        if trial.base.leading != goal.base.leading:
            leading_at = told_at = None
        elif leading_at is None:
            leading_at, told_at = asked, told
        if urgent and flagged_at is None and _acts(trial, knowledge):
            flagged_at = asked
    return Questioned(case.name, order, leading_at, told_at, flagged_at, urgent, asked)


def _hide(case: Case, knowledge: KnowledgeBase) -> _Hidden:
    """Keep the patient and the first complaint; what happened later is left out for good."""
    groups = {name: finding.group for name, finding in knowledge.findings.items()}
    told = [one for one in case.recorded if one.value is not None]
    complaint = next((one.finding for one in told if groups[one.finding] == "symptoms"), "")
    shown = [one for one in told if groups[one.finding] == "patient" or one.finding == complaint]
    start = replace(case, recorded=tuple(shown))
    answers: dict[str, tuple[Recorded, ...]] = {}
    for one in told:
        if one not in shown and groups[one.finding] != _LATER:
            answers[one.finding] = (*answers.get(one.finding, ()), one)
    return _Hidden(start, answers)


def _askable(knowledge: KnowledgeBase) -> list[str]:
    """All findings in the fixed order in which a patient is clerked."""
    return [one.name for one in knowledge.findings.values() if one.group != _LATER]


def _shuffled(names: list[str], seed: int) -> list[str]:
    Random(seed).shuffle(names)  # noqa: S311 - chance, not secrecy
    return names


def _by_list(hidden: _Hidden, names: Sequence[str]) -> Iterator[tuple[int, Case]]:
    """Ask in a given order; only questions that were answered give a new case."""
    now, count = hidden.start, 0
    known = {one.finding for one in now.recorded}
    yield 0, now
    for name in names:
        if name in known:
            continue
        count += 1
        if name in hidden.answers:
            now = replace(now, recorded=(*now.recorded, *hidden.answers[name]))
            yield count, now


def _by_questioner(hidden: _Hidden, knowledge: KnowledgeBase) -> Iterator[tuple[int, Case]]:
    """Ask what is best now, until nothing would move anything; the order is renewed by answers."""
    now, asked = hidden.start, list[str]()
    yield 0, now
    left = dict(hidden.answers)
    while left:
        for question in next_questions(now, knowledge, passed_over=asked):
            name = question.finding
            asked.append(name)
            if name in left:
                now = replace(now, recorded=(*now.recorded, *left.pop(name)))
                yield len(asked), now
                break
        else:
            # Nothing that is left would have been asked for.
            return


def _acts(trial: Trials, knowledge: KnowledgeBase) -> bool:
    acting = {one.name for one in knowledge.scale.urgencies if one.acts}
    return trial.base.urgency in acting


def figures(found: Iterable[Questioned]) -> tuple[Figures, ...]:
    """Medians and the number of questions within which 90 % of the cases are there."""
    by_order: dict[str, list[Questioned]] = {}
    for one in found:
        by_order.setdefault(one.order, []).append(one)
    return tuple(_figures(order, ones) for order, ones in by_order.items())


def _figures(order: str, ones: list[Questioned]) -> Figures:
    leading = [one.to_leading for one in ones]
    flags = [one.to_flag for one in ones if one.urgent]
    return Figures(
        order=order,
        cases=len(ones),
        reached=sum(one is not None for one in leading),
        median=_median(leading),
        ninety=_ninety(leading),
        told=_median([one.told for one in ones]),
        urgent=len(flags),
        flagged=sum(one is not None for one in flags),
        flag_median=_median(flags),
        flag_ninety=_ninety(flags),
    )


def _median(counts: Sequence[int | None]) -> float | None:
    """The median, where what was never reached is longer than all others; None when it is that."""
    if not counts:
        return None
    found = median(float("inf") if one is None else float(one) for one in counts)
    return None if found == float("inf") else found


def _ninety(counts: Sequence[int | None]) -> int | None:
    """The number of questions within which 90 % are reached; None when fewer ever are."""
    needed = ceil(0.9 * len(counts))
    reached = sorted(one for one in counts if one is not None)
    return reached[needed - 1] if 0 < needed <= len(reached) else None
