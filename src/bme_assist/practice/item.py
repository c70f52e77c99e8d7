"""Questions for a learning platform, made from a case: the case and the rules are the key.

Of each case: which category leads, whether someone must act, and which finding speaks most for
the answer. Every question has an identifier that stays the same from export to export, so that
importing again updates. What counts as right is the key of :mod:`bme_assist.practice.key`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from bme_assist.cases import Case
from bme_assist.knowledge import KnowledgeBase
from bme_assist.practice.key import Key, key_of
from bme_assist.practice.stages import case_id, stages_of
from bme_assist.workup import Assessment, assess
from bme_assist.workup.assessment import Candidate, EvidenceShown

__all__ = ["Item", "Option", "items_of"]

FULL, HALF = 100, 50
"""Percent of the mark: for the answer, and for another category that an expert would accept."""

_DISTRACTORS = 3
_YES = "Yes: immediately, the same day or within days"
_NO = "No: it can take its planned course"


@dataclass(frozen=True, slots=True)
class Option:
    """One answer: ``share`` is its percent of the mark, 0, 50 or 100."""

    words: str
    share: int
    feedback: str

    @property
    def right(self) -> bool:
        """Whether it is the answer."""
        return self.share == FULL


@dataclass(frozen=True, slots=True)
class Item:
    """One question with a single best answer.

    ``identifier`` never changes for a case of the library; ``facts`` are lines about the patient,
    each a group of findings with its name; ``category`` is the title under which it is filed.
    """

    identifier: str
    title: str
    category: str
    facts: tuple[tuple[str, str], ...]
    question: str
    options: tuple[Option, ...]
    feedback: str
    tags: tuple[str, ...]


def items_of(case: Case, knowledge: KnowledgeBase) -> tuple[Item, ...]:
    """The questions of one case, none when neither a publication nor the rules have an answer.

    Raises CaseError when the case contradicts itself.
    """
    answer = assess(case, knowledge)
    key = key_of(case, answer, knowledge)
    if not key.category:
        return ()
    frame = _Frame.of(case, answer, key, knowledge)
    kinds = (("category", _leading), ("urgency", _acting), ("finding", _speaking))
    made = ((name, make(frame)) for name, make in kinds)
    return tuple(frame.item(name, *parts) for name, parts in made if parts)


@dataclass(frozen=True, slots=True)
class _Frame:
    """What the questions of one case share."""

    case: Case
    answer: Assessment
    key: Key
    titles: dict[str, str]
    facts: tuple[tuple[str, str], ...]

    @staticmethod
    def of(case: Case, answer: Assessment, key: Key, knowledge: KnowledgeBase) -> _Frame:
        facts = tuple(
            (stage.name, "; ".join(shown.words for shown in stage.new))
            for stage in stages_of(case, knowledge)
            if stage.new
        )
        titles = {category.name: category.title for category in knowledge.categories}
        return _Frame(case, answer, key, titles, facts)

    @property
    def candidate(self) -> Candidate:
        """The category of the key among the candidates."""
        return next(c for c in self.answer.candidates if c.category == self.key.category)

    def item(self, kind: str, question: str, options: tuple[Option, ...]) -> Item:
        name = case_id(self.case)
        titled = self.titles[self.key.category]
        read = [section.heading for section in self.answer.sections[:3]]
        said = [
            f"{'Published' if self.key.published else 'The rules'}: {titled}.",
            *self.key.differs,
            f"To read in the article: {'; '.join(read)}." if read else "",
            self.answer.notice,
        ]
        return Item(
            identifier=f"bme-{name}-{kind}",
            title=f"{self.case.name} ({kind})",
            category=self.titles[self.key.category],
            facts=self.facts,
            question=question,
            options=options,
            feedback=" ".join(filter(None, said)),
            tags=("bme-assist", self.key.category.replace(" ", "-"), kind),
        )


_Parts = tuple[str, tuple[Option, ...]] | None


def _leading(frame: _Frame) -> _Parts:
    shares = dict.fromkeys(frame.key.accepted, HALF) | {frame.key.category: FULL}
    candidates = {candidate.category: candidate for candidate in frame.answer.candidates}
    options = tuple(
        Option(title, shares.get(name, 0), _reasons(candidates[name]))
        for name, title in frame.titles.items()
    )
    return "Which category of causes do these findings speak for most?", options


def _reasons(candidate: Candidate) -> str:
    both = (("For", candidate.evidence_for), ("Against", candidate.evidence_against))
    parts = [
        f"{word}: {'; '.join(_said(one) for one in evidence if one.counted)}."
        for word, evidence in both
        if any(one.counted for one in evidence)
    ]
    return " ".join(parts) or "Nothing recorded speaks for or against it."


def _said(evidence: EvidenceShown) -> str:
    return f"{evidence.title} ({evidence.strength}, {evidence.rule})"


def _acting(frame: _Frame) -> _Parts:
    flags = [flag for flag in frame.answer.red_flags if flag.acts]
    said = "; ".join(f"{flag.name}, {flag.urgency}: {flag.title} ({flag.rule})" for flag in flags)
    reason = f"Red flags: {said}." if said else "No red flag of these findings asks for action."
    urgent = frame.key.urgent
    return "Must someone act now?", (
        Option(_YES, FULL if urgent else 0, reason),
        Option(_NO, 0 if urgent else FULL, reason),
    )


def _speaking(frame: _Frame) -> _Parts:
    """The finding of the strongest evidence, beside findings that no evidence for it reads."""
    counted = [one for one in frame.candidate.evidence_for if one.counted and one.findings]
    if not counted:
        return None
    best = max(counted, key=lambda one: one.points)
    read = " / ".join(words for one in frame.candidate.evidence_for for words in one.findings)
    entered = [one.words for one in frame.answer.findings if not one.implied_by]
    others = [words for words in entered if words not in read]
    if len(others) < 2:
        return None
    right = Option(", ".join(best.findings), FULL, f"{_said(best)}.")
    wrong = [
        Option(phrase, 0, "No rule counts it for this category here.")
        for phrase in _mixed(others, case_id(frame.case))[:_DISTRACTORS]
    ]
    options = sorted((right, *wrong), key=lambda option: option.words.casefold())
    title = frame.titles[frame.key.category]
    return f"Which of these findings speaks most for the category {title}?", tuple(options)


def _mixed(words: Iterable[str], seed: str) -> list[str]:
    """The same mixed order every time, whatever the order of entry."""
    return sorted(set(words), key=lambda word: sha256(f"{seed}:{word}".encode()).hexdigest())
