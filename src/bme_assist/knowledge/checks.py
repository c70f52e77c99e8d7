"""What must hold between the files before anything may use them: names, ids, steps, sources."""

from __future__ import annotations

from collections.abc import Iterable
from math import log

from bme_assist.errors import Location
from bme_assist.knowledge.conclusions import STEP_OF, step_of
from bme_assist.knowledge.condition import atoms_of
from bme_assist.knowledge.folder import Folder
from bme_assist.knowledge.model import KnowledgeBase
from bme_assist.knowledge.rule import Evidence, Feature, Limit, NextStep, RedFlag, Rule, Source
from bme_assist.knowledge.source import Literature

__all__ = ["check_rules"]


def check_rules(folder: Folder, knowledge: KnowledgeBase) -> None:
    """Add every problem between the files to the folder."""
    _ids(folder, knowledge)
    for rule in knowledge.rules:
        _sources(folder, knowledge, rule.sources, rule.where, rule.id)
        _steps(folder, knowledge, rule)
        if isinstance(rule, RedFlag):
            _red_flag(folder, knowledge, rule)
        if isinstance(rule, Evidence):
            _evidence(folder, knowledge, rule)
        if isinstance(rule, Limit):
            standings = [s.name for s in knowledge.scale.standings]
            _one_of(folder, rule.where, rule.at_most, standings, "standing")
        if isinstance(rule, NextStep):
            _one_of(folder, rule.where, rule.stage, knowledge.scale.stages, "stage")
    _circles(folder, knowledge.features)
    _literature(folder, knowledge)
    _categories(folder, knowledge)
    _dangers(folder, knowledge)


def _one_of(folder: Folder, where: Location, word: str, allowed: Iterable[str], what: str) -> None:
    allowed = list(allowed)
    if word not in allowed:
        hint = f"allowed: {', '.join(allowed)}"
        folder.add(where, "BME202", f'"{word}" is not a known {what}', hint)


def _ids(folder: Folder, knowledge: KnowledgeBase) -> None:
    seen: dict[str, Location] = {}
    prefix = {c.name: c.id_prefix for c in knowledge.categories}
    for rule in knowledge.rules:
        if rule.id in seen:
            folder.add(rule.where, "BME104", f"id {rule.id} stands twice", f"see {seen[rule.id]}")
        seen[rule.id] = rule.where
        begins = rule.id.partition("-")[0]
        if isinstance(rule, Evidence | Limit) and begins != prefix[rule.category]:
            message = f"id {rule.id} does not begin with {prefix[rule.category]}"
            folder.add(rule.where, "BME104", message)


def _sources(
    folder: Folder,
    knowledge: KnowledgeBase,
    sources: tuple[Source, ...],
    where: Location,
    what: str,
) -> None:
    if not sources:
        folder.add(where, "BME501", f"{what} has no source")
    for source in sources:
        if not source.article and not source.reference:
            folder.add(where, "BME501", f"a source of {what} names neither section nor reference")
        if source.article and source.article not in knowledge.sections:
            folder.add(where, "BME502", f'"{source.article}" is no section of article.yaml')
        if source.article and not source.basis:
            hint = "write basis: stated, inferred or beyond"
            folder.add(where, "BME502", f"{what} does not say how {source.article} bears it", hint)
        if source.reference and source.reference not in knowledge.references:
            folder.add(where, "BME502", f'"{source.reference}" is not in references.yaml')


def _step(knowledge: KnowledgeBase, rule: Rule) -> int:
    if isinstance(rule, Evidence | Limit):
        late = knowledge.category(rule.category).diagnosis_of_exclusion
        return STEP_OF["exclusion evidence" if late else "evidence"]
    kinds = {"Feature": "feature", "RedFlag": "red flag", "Outside": "evidence"}
    kinds |= {"Exclusion": "danger", "NextStep": "next step", "Management": "management"}
    return STEP_OF[kinds[type(rule).__name__]]


def _steps(folder: Folder, knowledge: KnowledgeBase, rule: Rule) -> None:
    own = _step(knowledge, rule)
    for atom in atoms_of(rule.when):
        if atom.is_about_a_finding:
            continue
        read = step_of(atom.subject)
        if read >= own and not (isinstance(rule, Feature) and read == own):
            message = f'{rule.id} reads "{atom.words}", which is concluded in a later step'
            folder.add(rule.where, "BME304", message, "rules read earlier steps only")


def _circles(folder: Folder, features: tuple[Feature, ...]) -> None:
    reads: dict[str, set[str]] = {feature.key: set() for feature in features}
    for feature in features:
        reads[feature.key] |= {atom.subject for atom in atoms_of(feature.when)} & reads.keys()
    done: set[str] = set()
    while ready := [k for k, needs in reads.items() if k not in done and needs <= done]:
        done.update(ready)
    for feature in features:
        if feature.key not in done:
            folder.add(feature.where, "BME303", f"{feature.id} rests on itself, by a circle")


def _literature(folder: Folder, knowledge: KnowledgeBase) -> None:
    known: dict[str, Literature] = {}
    for entry in knowledge.literature:
        if known.setdefault(entry.id, entry) is not entry:
            message, first = f"id {entry.id} stands twice", known[entry.id].where
            folder.add(entry.where, "BME104", message, f"see {first}")
    carried: set[str] = set()
    for rule in knowledge.rules:
        carried.update(rule.carries)
        for name in rule.carries:
            if name not in known:
                message = f'{rule.id} carries "{name}", which is not in literature.yaml'
                folder.add(rule.where, "BME502", message)
    for entry in known.values():
        if entry.set_aside_because and entry.id in carried:
            folder.add(entry.where, "BME503", f"{entry.id} is set aside, and yet a rule carries it")


def _red_flag(folder: Folder, knowledge: KnowledgeBase, rule: RedFlag) -> None:
    urgencies = [u.name for u in knowledge.scale.urgencies]
    _one_of(folder, rule.where, rule.urgency, urgencies, "urgency")
    for suspect in rule.suspects:
        _one_of(folder, rule.where, suspect, (c.name for c in knowledge.categories), "category")
    for suspect in rule.suspects_outside:
        _one_of(folder, rule.where, suspect, (o.name for o in knowledge.outside), "outside cause")
    if rule.danger:
        _one_of(folder, rule.where, rule.danger, (d.name for d in knowledge.dangers), "danger")
    if not rule.suspects and not rule.suspects_outside:
        folder.add(rule.where, "BME102", f"{rule.id} suspects nothing")


def _evidence(folder: Folder, knowledge: KnowledgeBase, rule: Evidence) -> None:
    strengths = {s.name: s for s in knowledge.scale.strengths}
    _one_of(folder, rule.where, rule.strength, strengths, "strength")
    if rule.condition:
        known = [d.name for d in knowledge.category(rule.category).conditions]
        _one_of(folder, rule.where, rule.condition, known, f"condition of {rule.category}")
    if rule.ratio is None or rule.strength not in strengths:
        return
    if (rule.ratio > 1) != (rule.speaks == "for"):
        message = f"{rule.id} speaks {rule.speaks} with a likelihood ratio of {rule.ratio:g}"
        folder.add(rule.where, "BME209", message)
    weight = abs(log(rule.ratio))
    nearest = min(strengths.values(), key=lambda s: abs(log(s.ratio) - weight))
    if strengths[rule.strength].points > nearest.points:
        message = f"{rule.id}: a likelihood ratio of {rule.ratio:g} is {nearest.name}"
        folder.add(rule.where, "BME209", message, f'not "{rule.strength}"')


def _categories(folder: Folder, knowledge: KnowledgeBase) -> None:
    names = [c.name for c in knowledge.categories]
    for index, category in enumerate(knowledge.categories):
        where = _within_categories(folder, "categories", index)
        for section in (category.article_type, category.cause_row, *category.sections):
            if section and section not in knowledge.sections:
                folder.add(where, "BME502", f'{category.name}: "{section}" is no section')
    for index, mixture in enumerate(knowledge.mixtures):
        where = _within_categories(folder, "mixtures", index)
        for name in mixture.categories:
            _one_of(folder, where, name, names, "category")
        _sources(folder, knowledge, mixture.sources, where, mixture.condition)
    for option in knowledge.management:
        _one_of(folder, option.where, option.category, names, "category")
        if option.category in names:
            known = [d.name for d in knowledge.category(option.category).conditions]
            for condition in option.conditions:
                _one_of(folder, option.where, condition, known, f"condition of {option.category}")


def _within_categories(folder: Folder, *path: str | int) -> Location:
    placed = folder.one("categories")
    return placed.at(*path) if placed else Location(f"{folder.name}/categories.yaml")


def _dangers(folder: Folder, knowledge: KnowledgeBase) -> None:
    steps = [rule.id for rule in knowledge.next_steps]
    for danger in knowledge.dangers:
        _sources(folder, knowledge, danger.sources, danger.where, danger.name)
        _one_of(folder, danger.where, danger.step, steps, "next step")
        if danger.category:
            names = [c.name for c in knowledge.categories]
            _one_of(folder, danger.where, danger.category, names, "category")
        for name in danger.missing:
            if name not in knowledge.findings:
                folder.add(danger.where, "BME201", f'"{name}" is not a known finding')
