"""What differs between two rule bases beside the rules: vocabulary, scale, categories, dangers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from bme_assist.knowledge import Finding, KnowledgeBase, Value
from bme_assist.review.meaning import conditions_meant, phrases_meant

__all__ = ["Background", "background"]


@dataclass(frozen=True, slots=True)
class Background:
    """One thing on which rules rest, and what became of it."""

    kind: Literal["finding", "implication", "scale", "category", "danger"]
    name: str
    became: Literal["added", "removed", "changed"]


def background(old: KnowledgeBase, new: KnowledgeBase) -> tuple[Background, ...]:
    """Everything beside the rules that may let a case come out otherwise, in a fixed order."""
    return tuple(_differences(old, new))


def _differences(old: KnowledgeBase, new: KnowledgeBase) -> Iterator[Background]:
    yield from _between("finding", _findings(old), _findings(new))
    yield from _implications_between(_implications(old), _implications(new))
    yield from _between("scale", _scale(old), _scale(new))
    yield from _between("category", _categories(old), _categories(new))
    yield from _between("danger", _dangers(old), _dangers(new))


def _between(
    kind: Literal["finding", "implication", "scale", "category", "danger"],
    old: Mapping[str, object],
    new: Mapping[str, object],
) -> Iterator[Background]:
    for name in sorted({*old, *new}):
        if name not in old or name not in new:
            yield Background(kind, name, "added" if name in new else "removed")
        elif old[name] != new[name]:
            yield Background(kind, name, "changed")


def _findings(knowledge: KnowledgeBase) -> dict[str, object]:
    return {name: tuple(_means(finding)) for name, finding in knowledge.findings.items()}


def _means(finding: Finding) -> Iterable[object]:
    yield finding.kind
    yield sorted(finding.values)
    yield finding.several_values
    yield finding.unit
    yield finding.plausible
    yield sorted((band.name, repr(band.interval)) for band in finding.bands)


def _implications(knowledge: KnowledgeBase) -> dict[tuple[str, str, Value], str]:
    """Each implication by what it means, with its words: another wording of it is no change."""
    found: dict[tuple[str, str, Value], str] = {}
    for one in knowledge.implications:
        silent = "; denied it tells no figure" if one.tells_no_figure else ""
        asked = f"{conditions_meant(one.asks, knowledge)!r}{silent}"
        found[asked, one.finding, one.value] = f"{one.words}{silent}"
    return found


def _implications_between(
    old: Mapping[tuple[str, str, Value], str], new: Mapping[tuple[str, str, Value], str]
) -> Iterator[Background]:
    for words in sorted(new[meant] for meant in new.keys() - old.keys()):
        yield Background("implication", words, "added")
    for words in sorted(old[meant] for meant in old.keys() - new.keys()):
        yield Background("implication", words, "removed")


def _scale(knowledge: KnowledgeBase) -> dict[str, object]:
    scale = knowledge.scale
    return {
        "strengths": [(one.name, one.points, one.ratio) for one in scale.strengths],
        "standings": [(one.name, one.at_least, one.may_lead) for one in scale.standings],
        "urgencies": [(one.name, one.acts) for one in scale.urgencies],
        "stages": scale.stages,
    }


def _categories(knowledge: KnowledgeBase) -> dict[str, object]:
    return {
        one.name: (
            place,
            one.danger,
            one.diagnosis_of_exclusion,
            sorted(condition.name for condition in one.conditions),
        )
        for place, one in enumerate(knowledge.categories)
    }


def _dangers(knowledge: KnowledgeBase) -> dict[str, object]:
    return {
        one.name: (one.category, one.step, phrases_meant(one.arises_unless, knowledge))
        for one in knowledge.dangers
    }
