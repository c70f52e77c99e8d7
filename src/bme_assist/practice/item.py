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

__all__ = ["Item", "Option", "Questions", "items_of", "questions_of"]

FULL, HALF = 100, 50
"""Percent of the mark: for the answer, and for what an expert would accept beside it."""

_DISTRACTORS = 3
_YES = "Yes: immediately, the same day or within days"
_LATER = "Not within days, but {}"
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


@dataclass(frozen=True, slots=True)
class Questions:
    """The questions of one case; ``no_urgency`` says why its urgency is not asked, or is empty."""

    items: tuple[Item, ...]
    no_urgency: str = ""


def items_of(case: Case, knowledge: KnowledgeBase) -> tuple[Item, ...]:
    """The questions of one case, none when neither a publication nor the rules have an answer.

    Raises CaseError when the case contradicts itself.
    """
    return questions_of(case, knowledge).items


def questions_of(case: Case, knowledge: KnowledgeBase) -> Questions:
    """The questions of one case, and why its urgency is not among them where it is not.

    Raises CaseError when the case contradicts itself.
    """
    answer = assess(case, knowledge)
    key = key_of(case, answer, knowledge)
    if not key.category:
        return Questions(())
    frame = _Frame.of(case, answer, key, knowledge)
    left_out = _without_urgency(frame)
    made = [("category", _leading(frame)), ("finding", _speaking(frame))]
    if not left_out:
        made.insert(1, ("urgency", _acting(frame)))
    return Questions(tuple(frame.item(name, *parts) for name, parts in made if parts), left_out)


def _without_urgency(frame: _Frame) -> str:
    """Why there is no single best answer to how fast someone must act; empty when there is one."""
    if not frame.case.expected.urgency:
        return "no urgency was published"
    if frame.answer.must_act and not frame.key.urgent:
        # As in the score: heeding a flag is never wrong, even where the case turned out harmless.
        return f"published as {frame.case.expected.urgency}, and a flag of the rules asks to act"
    return ""


@dataclass(frozen=True, slots=True)
class _Frame:
    """What the questions of one case share."""

    case: Case
    answer: Assessment
    key: Key
    titles: dict[str, str]
    facts: tuple[tuple[str, str], ...]
    later: tuple[tuple[str, str], ...]
    """Urgencies that need nobody within days: the name of each, and what it means."""

    @staticmethod
    def of(case: Case, answer: Assessment, key: Key, knowledge: KnowledgeBase) -> _Frame:
        facts = tuple(
            (stage.name, "; ".join(shown.words for shown in stage.new))
            for stage in stages_of(case, knowledge)
            if stage.new
        )
        titles = {category.name: category.title for category in knowledge.categories}
        later = tuple((u.name, u.means) for u in knowledge.scale.urgencies if not u.acts)
        return _Frame(case, answer, key, titles, facts, later)

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
    """How fast someone must act; what the score does not tell apart is worth half the mark."""
    said = "; ".join(
        f"{flag.name}, {flag.urgency}: {flag.title} ({flag.rule})"
        for flag in frame.answer.red_flags
    )
    asks = f"Red flags: {said}." if said else "No red flag of these findings asks for action."
    reason = f"Published as {frame.case.expected.urgency}. {asks}"
    right = _YES
    if not frame.key.urgent:
        named = dict(frame.later)
        means = named.get(frame.case.expected.urgency, "")
        right = _LATER.format(means) if means else _NO
    words = (_YES, *(_LATER.format(means) for _, means in frame.later), _NO)
    shares = [FULL if one == right else 0 if _YES in (one, right) else HALF for one in words]
    return "Must someone act now?", tuple(
        Option(one, share, reason) for one, share in zip(words, shares, strict=True)
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
