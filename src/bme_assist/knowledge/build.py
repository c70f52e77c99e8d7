"""Builds the rules: phrases read into conditions, each rule with the place where it stands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bme_assist.errors import Location
from bme_assist.knowledge.category import Category
from bme_assist.knowledge.condition import Value
from bme_assist.knowledge.conditions import read_atoms, read_when
from bme_assist.knowledge.finding import Implication
from bme_assist.knowledge.folder import Folder, Placed
from bme_assist.knowledge.form import SignatureEntry, SourceEntry
from bme_assist.knowledge.phrases import PhraseError, PhraseReader
from bme_assist.knowledge.rule import (
    Danger,
    Evidence,
    Exclusion,
    Feature,
    Limit,
    Management,
    NextStep,
    Outside,
    RedFlag,
    Signature,
    Source,
)
from bme_assist.knowledge.rule_forms import LimitEntry

__all__ = ["Builder", "sources_of"]


class Builder:
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
            "sources": sources_of(entry.sources),
            "where": placed.at("id"),
            "setting": entry.setting or "",
            "carries": tuple(entry.carries),
            "signed": _signed(entry.signed),
        }

    def _atoms(self, placed: Placed, key: str, phrases: list[str]) -> Any:
        return read_atoms(placed, self.reader, self.folder, phrases, key)

    def feature(self, placed: Placed) -> Feature:
        """A feature."""
        return Feature(**self._common(placed, placed.entry.name), name=placed.entry.name)

    def red_flag(self, placed: Placed) -> RedFlag:
        """A red flag."""
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
        """All evidence and limits, in the order of the categories."""
        by_file = {_file_word(c.name): c.name for c in self.categories}
        for word in by_file.keys() - {_file_word(part) for part in self.folder.evidence_files}:
            # A category that nothing can speak for would quietly never lead.
            where = Location(f"{self.folder.name}/evidence/{word.replace(' ', '-')}.yaml")
            self.folder.add(where, "BME103", "is missing")
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
        """A cause outside the eight."""
        entry = placed.entry
        return Outside(**self._common(placed, entry.name), name=entry.name, says=entry.says)

    def dangers(self) -> tuple[Danger, ...]:
        """All dangers with what excludes them; the exclusions get their ids here."""
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
                        sources=sources_of(way.sources),
                        where=placed.at(*path),
                        signed=_signed(way.signed),
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
                    sources=sources_of(entry.sources),
                    where=placed.at("name"),
                )
            )
        return tuple(found)

    def next_step(self, placed: Placed) -> NextStep:
        """A step of the workup."""
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
        """A management option."""
        entry, read = placed.entry, (placed, self.reader, self.folder)
        return Management(
            id=entry.id,
            title=entry.option,
            when=read_when(*read, entry.when, "when", may_be_left_out=True),
            because=entry.caveat or "",
            sources=sources_of(entry.sources),
            where=placed.at("id"),
            carries=tuple(entry.carries),
            signed=_signed(entry.signed),
            category=entry.category,
            conditions=tuple(entry.conditions),
            approach=entry.approach,
            option=entry.option,
            caveat=entry.caveat or "",
        )

    def implications(self) -> tuple[Implication, ...]:
        """All implications of the vocabulary."""
        found: list[Implication] = []
        for placed in self.folder.of("implications"):
            entry = placed.entry
            try:
                among = self.reader.asked(entry.among, placed.at("among")) if entry.among else None
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
            if among:
                words = f"{words} (with {entry.among})"
            finding = conclusion.finding
            where = placed.at("among") if among else placed.at()
            silent = entry.denied_tells is not None
            found.append(
                Implication(condition, finding, value, entry.because, words, where, among, silent)
            )
        self._check_among(found)
        return tuple(found)

    def _check_among(self, implications: Iterable[Implication]) -> None:
        """Of whom an implication is said is recorded, or else two might rest on each other."""
        implied = {name for one in implications for name in one.ends}
        for one in implications:
            among = one.among
            if among and (not among.is_about_a_finding or among.subject in implied):
                message = f'"{among.words}" is nothing that is only recorded'
                hint = "among is about a finding that no implication tells, such as age"
                self.folder.add(one.where, "BME203", message, hint)


def _file_word(name: str) -> str:
    return name.lower().replace("_", " ").replace("-", " ")


def _signed(entries: Iterable[SignatureEntry]) -> tuple[Signature, ...]:
    return tuple(Signature(e.by, e.date, e.until, e.digest) for e in entries)


def sources_of(entries: Iterable[SourceEntry]) -> tuple[Source, ...]:
    """Sources as values."""
    return tuple(Source(e.article or "", e.reference or "", e.basis or "") for e in entries)
