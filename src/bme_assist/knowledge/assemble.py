"""From placed entries to the knowledge base: phrases read, names resolved, rules built."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bme_assist.errors import KnowledgeError
from bme_assist.knowledge.checks import check_rules
from bme_assist.knowledge.conclusions import conclusion_phrases
from bme_assist.knowledge.condition import Value
from bme_assist.knowledge.conditions import read_atoms, read_when
from bme_assist.knowledge.folder import Folder, Placed
from bme_assist.knowledge.model import (
    Category,
    Condition,
    Danger,
    Evidence,
    Exclusion,
    Feature,
    Implication,
    KnowledgeBase,
    Limit,
    Literature,
    Management,
    Mixture,
    NextStep,
    Outside,
    RedFlag,
    Reference,
    Scale,
    Section,
    Source,
    Standing,
    Strength,
    Urgency,
)
from bme_assist.knowledge.phrases import PhraseError, PhraseReader
from bme_assist.knowledge.schema import LimitEntry, SourceEntry
from bme_assist.knowledge.vocabulary import build_findings, build_names, check_two_readings

__all__ = ["assemble"]


def assemble(folder: Folder, digest: str) -> KnowledgeBase:
    """Build the knowledge base. Raises KnowledgeError with all problems of all files."""
    scale, categories, article = (folder.one(k) for k in ("scale", "categories", "article"))
    if not (scale and categories and article):
        raise KnowledgeError(folder.problems)
    findings = build_findings(folder)
    if folder.names_are_missing:
        raise KnowledgeError(folder.problems)
    names = build_names(folder, findings)
    category_values = tuple(_category(entry) for entry in categories.entry.categories)
    reader = PhraseReader(
        findings,
        names,
        conclusion_phrases(
            names,
            features=(p.entry.name for p in folder.of("features")),
            flags=(p.entry.name for p in folder.of("red_flags")),
            categories=(c.name for c in category_values),
            conditions=(d.name for c in category_values for d in c.conditions),
            dangers=(p.entry.name for p in folder.of("dangers")),
            outside=(p.entry.name for p in folder.of("outside")),
        ),
    )
    check_two_readings(folder, reader)
    build = _Builder(folder, reader, category_values)
    evidence, limits = build.evidence()
    knowledge = KnowledgeBase(
        digest=digest,
        scale=_scale(scale),
        categories=category_values,
        mixtures=tuple(
            Mixture(m.condition, tuple(m.categories), m.because, _sources(m.sources))
            for m in categories.entry.mixtures
        ),
        findings=findings,
        implications=build.implications(),
        features=tuple(build.feature(p) for p in folder.of("features")),
        red_flags=tuple(build.red_flag(p) for p in folder.of("red_flags")),
        evidence=evidence,
        limits=limits,
        outside=tuple(build.outside(p) for p in folder.of("outside")),
        dangers=build.dangers(),
        next_steps=tuple(build.next_step(p) for p in folder.of("next_steps")),
        management=tuple(build.management(p) for p in folder.of("management")),
        article_title=article.entry.title,
        article_source=article.entry.source,
        sections={s.id: _section(s) for s in article.entry.sections},
        references=_references(folder.of("references")),
        literature=tuple(
            Literature(
                p.entry.id, p.entry.kind, p.entry.says, p.entry.set_aside_because or "", p.at("id")
            )
            for p in folder.of("literature")
        ),
        phrases=reader,
    )
    check_rules(folder, knowledge)
    if folder.problems:
        raise KnowledgeError(folder.problems)
    return knowledge


class _Builder:
    """Turns entries into rules; holds what reading them needs."""

    def __init__(
        self, folder: Folder, reader: PhraseReader, categories: tuple[Category, ...]
    ) -> None:
        self.folder, self.reader, self.categories = folder, reader, categories

    def _common(self, placed: Placed, title: str, always: bool = False) -> dict[str, Any]:
        entry, read = placed.entry, (placed, self.reader, self.folder)
        return {
            "id": entry.id,
            "title": title,
            "when": read_when(*read, entry.when, "when", may_be_left_out=always),
            "because": entry.because,
            "sources": _sources(entry.sources),
            "where": placed.at("id"),
            "setting": entry.setting or "",
            "carries": tuple(entry.carries),
        }

    def _atoms(self, placed: Placed, key: str, phrases: list[str]) -> Any:
        return read_atoms(placed, self.reader, self.folder, phrases, key)

    def feature(self, placed: Placed) -> Feature:
        return Feature(**self._common(placed, placed.entry.name), name=placed.entry.name)

    def red_flag(self, placed: Placed) -> RedFlag:
        entry = placed.entry
        return RedFlag(
            **self._common(placed, entry.title),
            name=entry.name,
            urgency=entry.urgency,
            suspects=tuple(entry.suspects),
            suspects_outside=tuple(entry.suspects_outside),
            danger=entry.danger or "",
            do=entry.do,
            speaks_against=self._atoms(placed, "speaks against", entry.speaks_against),
        )

    def evidence(self) -> tuple[tuple[Evidence, ...], tuple[Limit, ...]]:
        by_file = {_file_word(c.name): c.name for c in self.categories}
        evidence: list[Evidence] = []
        limits: list[Limit] = []
        for placed in self.folder.of("evidence"):
            entry, category = placed.entry, by_file.get(_file_word(placed.part), "")
            if not category:
                hint = f"allowed: {', '.join(by_file.values())}"
                self.folder.add(placed.at(), "BME202", f'no category "{placed.part}"', hint)
                continue
            common = self._common(placed, entry.title)
            if isinstance(entry, LimitEntry):
                limits.append(Limit(**common, category=category, at_most=entry.standing_at_most))
                continue
            evidence.append(
                Evidence(
                    **common,
                    category=category,
                    condition=entry.condition or "",
                    aspect=entry.aspect,
                    speaks=entry.speaks,
                    strength=entry.strength,
                    ratio=entry.ratio,
                )
            )
        order = {c.name: index for index, c in enumerate(self.categories)}
        return (
            tuple(sorted(evidence, key=lambda rule: order[rule.category])),
            tuple(sorted(limits, key=lambda rule: order[rule.category])),
        )

    def outside(self, placed: Placed) -> Outside:
        entry = placed.entry
        return Outside(**self._common(placed, entry.name), name=entry.name, says=entry.says)

    def dangers(self) -> tuple[Danger, ...]:
        found: list[Danger] = []
        number = 0
        for placed in self.folder.of("dangers"):
            entry = placed.entry
            exclusions: list[Exclusion] = []
            for index, way in enumerate(entry.excluded_by):
                number += 1
                path = ("excluded by", index)
                exclusions.append(
                    Exclusion(
                        id=f"EXC-{number:02d}",
                        title=f"{entry.name} counts as excluded",
                        when=read_when(placed, self.reader, self.folder, way.when, *path, "when"),
                        because=way.because,
                        sources=_sources(way.sources),
                        where=placed.at(*path),
                        danger=entry.name,
                    )
                )
            found.append(
                Danger(
                    name=entry.name,
                    category=entry.category or "",
                    arises_unless=self._atoms(placed, "arises unless", entry.arises_unless),
                    excluded_by=tuple(exclusions),
                    missing=tuple(entry.missing),
                    step=entry.step,
                    because=entry.because,
                    sources=_sources(entry.sources),
                    where=placed.at("name"),
                )
            )
        return tuple(found)

    def next_step(self, placed: Placed) -> NextStep:
        entry = placed.entry
        return NextStep(
            **self._common(placed, entry.step, always=True),
            step=entry.step,
            stage=entry.stage,
            done_when=self._atoms(placed, "done when", entry.done_when),
            decides=entry.decides,
            before_treatment=entry.before_treatment,
        )

    def management(self, placed: Placed) -> Management:
        entry, read = placed.entry, (placed, self.reader, self.folder)
        return Management(
            id=entry.id,
            title=entry.option,
            when=read_when(*read, entry.when, "when", may_be_left_out=True),
            because=entry.caveat or "",
            sources=_sources(entry.sources),
            where=placed.at("id"),
            carries=tuple(entry.carries),
            category=entry.category,
            conditions=tuple(entry.conditions),
            approach=entry.approach,
            option=entry.option,
            caveat=entry.caveat or "",
        )

    def implications(self) -> tuple[Implication, ...]:
        found: list[Implication] = []
        for placed in self.folder.of("implications"):
            entry = placed.entry
            try:
                condition = self.reader.asked(entry.if_, placed.at("if"))
                conclusion = self.reader.recorded(entry.then, placed.at("then"))
            except PhraseError as error:
                self.folder.problems.append(error.problem)
                continue
            if not condition.is_about_a_finding or conclusion.value is None:
                self.folder.add(placed.at(), "BME203", "an implication is about recorded findings")
                continue
            value: Value = conclusion.value
            words = f"{entry.if_} implies {entry.then}"
            found.append(
                Implication(condition, conclusion.finding, value, entry.because, words, placed.at())
            )
        return tuple(found)


def _file_word(name: str) -> str:
    return name.lower().replace("_", " ").replace("-", " ")


def _sources(entries: Iterable[SourceEntry]) -> tuple[Source, ...]:
    return tuple(Source(e.article or "", e.reference or "", e.basis or "") for e in entries)


def _category(entry: Any) -> Category:
    return Category(
        name=entry.name,
        title=entry.title,
        synonyms=tuple(entry.synonyms),
        article_type=entry.article_type or "",
        article_type_note=entry.article_type_note or "",
        cause_row=entry.cause_row or "",
        cause_row_note=entry.cause_row_note or "",
        sections=tuple(entry.sections),
        course=entry.course,
        illness_script=entry.illness_script,
        danger=entry.danger,
        id_prefix=entry.id_prefix,
        conditions=tuple(
            Condition(c.name, tuple(c.synonyms), c.in_words) for c in entry.conditions
        ),
        diagnosis_of_exclusion=entry.diagnosis_of_exclusion,
    )


def _scale(placed: Placed) -> Scale:
    entry = placed.entry
    return Scale(
        strengths=tuple(Strength(s.name, s.points, s.ratio) for s in entry.strengths),
        standings=tuple(Standing(s.name, s.at_least, s.says, s.may_lead) for s in entry.standings),
        urgencies=tuple(Urgency(u.name, u.means, u.acts) for u in entry.urgencies),
        stages=tuple(entry.stages),
    )


def _section(entry: Any) -> Section:
    return Section(
        entry.id,
        tuple(entry.path),
        entry.gist,
        tuple(entry.citations),
        entry.no_rule_because or "",
    )


def _references(placed: list[Placed]) -> dict[str, Reference]:
    found: dict[str, Reference] = {}
    for one in placed:
        key, entry = str(one.path[0]), one.entry
        found[key] = Reference(
            key,
            entry.title,
            entry.journal or "",
            entry.year or 0,
            entry.doi or "",
            entry.url or "",
            entry.note or "",
        )
    return found
