"""From placed entries to the knowledge base: phrases read, names resolved, rules built."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bme_assist.errors import KnowledgeError
from bme_assist.knowledge.build import Builder, sources_of
from bme_assist.knowledge.category import Category, Condition, Mixture
from bme_assist.knowledge.checks import check_rules
from bme_assist.knowledge.conclusions import conclusion_phrases
from bme_assist.knowledge.folder import Folder, Placed
from bme_assist.knowledge.model import KnowledgeBase
from bme_assist.knowledge.phrases import PhraseReader
from bme_assist.knowledge.safety import read_statements
from bme_assist.knowledge.scale import Scale, Standing, Strength, Urgency
from bme_assist.knowledge.source import Literature, Reference, Section
from bme_assist.knowledge.vocabulary import build_findings, build_names, check_two_readings

__all__ = ["assemble", "build_knowledge"]


def assemble(folder: Folder, digest: str) -> KnowledgeBase:
    """Build the knowledge base. Raises KnowledgeError with all problems of all files."""
    knowledge = build_knowledge(folder, digest)
    if folder.problems:
        raise KnowledgeError(folder.problems)
    return knowledge


def build_knowledge(folder: Folder, digest: str) -> KnowledgeBase:
    """The knowledge base as far as it reads; what does not read stands among the folder's problems.

    Raises KnowledgeError when so much is wrong with the files that no rule can be read.
    """
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
    build = Builder(folder, reader, category_values)
    evidence, limits = build.evidence()
    knowledge = KnowledgeBase(
        digest=digest,
        scale=_scale(scale),
        categories=category_values,
        mixtures=tuple(
            Mixture(m.condition, tuple(m.categories), m.because, sources_of(m.sources))
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
    knowledge = replace(knowledge, safety=read_statements(folder, knowledge))
    check_rules(folder, knowledge)
    return knowledge


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
