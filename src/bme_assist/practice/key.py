"""The answer key of a case: what was published, and where the rules say otherwise."""

from __future__ import annotations

from dataclasses import dataclass

from bme_assist.cases import Case
from bme_assist.knowledge import KnowledgeBase
from bme_assist.workup import Assessment

__all__ = ["Key", "key_of"]


@dataclass(frozen=True, slots=True)
class Key:
    """What counts as right. The published answer wherever there is one, else that of the rules.

    ``category`` is empty when nothing was published and the rules are undecided. ``differs`` says
    in sentences where the rules answer otherwise than the publication.
    """

    category: str
    accepted: tuple[str, ...]
    urgent: bool
    published: bool
    differs: tuple[str, ...] = ()


def key_of(case: Case, answer: Assessment, knowledge: KnowledgeBase) -> Key:
    """The key of a case; ``answer`` is what the rules say of the whole of it."""
    expected = case.expected
    category = expected.category or answer.leading or ""
    acting = {one.name for one in knowledge.scale.urgencies if one.acts}
    urgent = expected.urgency in acting if expected.urgency else answer.must_act
    return Key(
        category=category,
        accepted=tuple(dict.fromkeys((category, *expected.also))) if category else (),
        urgent=urgent,
        published=bool(expected.category),
        differs=tuple(_differing(case, answer, urgent=urgent)),
    )


def _differing(case: Case, answer: Assessment, *, urgent: bool) -> list[str]:
    said: list[str] = []
    expected = case.expected
    leads = answer.leading
    if expected.category and leads != expected.category:
        rules = f"the rules put {leads} first" if leads else "the rules leave it undecided"
        known = "; this is known and stands with the case" if expected.known_miss else ""
        said.append(f"The published answer is {expected.category}, {rules}{known}.")
    if expected.urgency and urgent != answer.must_act:
        told = f"It was published as {expected.urgency}"
        flags = ", ".join(dict.fromkeys(f.name for f in answer.red_flags if f.acts))
        asks = f"the rules ask to act on: {flags}"
        said.append(f"{told}; {'the rules raise no flag to act' if urgent else asks}.")
    return said
