"""What an educator holds in the hand for one case: script, expected answers, wrong turns, calls."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bme_assist.cases import Case
from bme_assist.cases.pictures import Picture
from bme_assist.knowledge import KnowledgeBase
from bme_assist.practice.difficulty import Difficulty, measured
from bme_assist.practice.key import Key, key_of
from bme_assist.practice.stages import Stage, case_id, stages_of
from bme_assist.workup import Assessment, assess
from bme_assist.workup.assessment import Candidate, EvidenceShown, RaisedFlag

__all__ = ["Asked", "Sheet", "StageShown", "WrongTurn", "sheet_of"]

_TURNS = 3
_SECTIONS = 5


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of the script with the answer that the case holds."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class StageShown:
    """A stage: what to ask, what leads by the rules once it is told, and the flags up by then."""

    name: str
    asked: tuple[Asked, ...]
    leading: str
    places: tuple[str, ...]
    flags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WrongTurn:
    """A category that a learner may take for the answer, what lures there, and what it breaks.

    ``net`` are its points for minus those against, ``ahead`` how many the answer has more; None
    where the case has no answer.
    """

    category: str
    leads_at: tuple[str, ...]
    lures: tuple[EvidenceShown, ...]
    breaks: tuple[EvidenceShown, ...]
    net: int
    ahead: int | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything on the two pages of a faculty sheet; the learner's is its first half."""

    case: Case
    identifier: str
    key: Key
    titles: dict[str, str]
    answer: Assessment
    difficulty: Difficulty
    stages: tuple[StageShown, ...]
    pictures: tuple[Picture, ...]
    turns: tuple[WrongTurn, ...]
    reasons: tuple[EvidenceShown, ...]
    critical: tuple[RaisedFlag, ...]

    @property
    def sections(self) -> tuple[str, ...]:
        """Headings of the article to read, the nearest first."""
        return tuple(section.heading for section in self.answer.sections[:_SECTIONS])


def sheet_of(case: Case, knowledge: KnowledgeBase) -> Sheet:
    """The sheet of a case. Raises CaseError when it contradicts itself."""
    stages = stages_of(case, knowledge)
    answers = [assess(stage.case, knowledge) for stage in stages]
    answer = assess(case, knowledge)
    key = key_of(case, answer, knowledge)
    titles = {category.name: category.title for category in knowledge.categories}
    own = [c for c in answer.candidates if c.category == key.category]
    return Sheet(
        case=case,
        identifier=case_id(case),
        key=key,
        titles=titles,
        answer=answer,
        difficulty=measured(case, knowledge),
        stages=tuple(
            _stage(stage, one, titles, knowledge)
            for stage, one in zip(stages, answers, strict=True)
        ),
        pictures=case.pictures,
        turns=tuple(_turns(stages, answers, answer, key)),
        reasons=tuple(e for c in own for e in c.evidence_for if e.counted),
        critical=_once(answer),
    )


def _once(answer: Assessment) -> tuple[RaisedFlag, ...]:
    """The flags that ask for action, each danger once with its fastest one, as they come."""
    named: dict[str, RaisedFlag] = {}
    for flag in answer.red_flags:
        if flag.acts:
            named.setdefault(flag.name, flag)
    return tuple(named.values())


def _stage(
    stage: Stage, answer: Assessment, titles: dict[str, str], knowledge: KnowledgeBase
) -> StageShown:
    asked = [Asked(knowledge.findings[one.name].ask, one.words) for one in stage.new]
    asked += [Asked(knowledge.findings[name].ask, "not known") for name in stage.not_known]
    ranked = [c for c in answer.candidates if c.net > 0][:_TURNS]
    return StageShown(
        name=stage.name,
        asked=tuple(asked),
        leading=titles[answer.leading] if answer.leading else "undecided",
        places=tuple(c.title for c in ranked),
        flags=tuple(f"{flag.name} ({flag.urgency})" for flag in _once(answer)),
    )


def _turns(
    stages: tuple[Stage, ...], answers: list[Assessment], answer: Assessment, key: Key
) -> Iterator[WrongTurn]:
    """Those that lead on the way first, then those that have most in their favor at the end."""
    on_the_way = [one.leading for one in answers if one.leading and one.leading not in key.accepted]
    spoken = [c for c in answer.candidates if c.evidence_for and c.category not in key.accepted]
    names = dict.fromkeys([*on_the_way, *(candidate.category for candidate in spoken)])
    candidates: dict[str, Candidate] = {c.category: c for c in answer.candidates}
    for name in list(names)[:_TURNS]:
        yield WrongTurn(
            category=candidates[name].title,
            leads_at=tuple(
                stage.name
                for stage, one in zip(stages, answers, strict=True)
                if one.leading == name
            ),
            lures=tuple(e for e in candidates[name].evidence_for if e.counted),
            breaks=tuple(e for e in candidates[name].evidence_against if e.counted),
            net=candidates[name].net,
            ahead=candidates[key.category].net - candidates[name].net if key.category else None,
        )
