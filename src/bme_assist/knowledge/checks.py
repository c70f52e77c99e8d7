"""What must hold between the files before anything may use them: names, ids, steps, sources."""

from __future__ import annotations

from collections.abc import Iterable
from math import log

from bme_assist.errors import Location
from bme_assist.knowledge.conclusions import STEP_OF, step_of
from bme_assist.knowledge.condition import atoms_of
from bme_assist.knowledge.folder import Folder
from bme_assist.knowledge.model import KnowledgeBase
from bme_assist.knowledge.places import Places
from bme_assist.knowledge.rule import Evidence, Feature, Limit, NextStep, RedFlag, Rule, Source
from bme_assist.knowledge.source import Literature

__all__ = ["check_rules"]

_MOST_SHOWN = 12
"""Longer lists of what is allowed are not told; the nearest name is."""

_Path = tuple[str | int, ...]


def check_rules(folder: Folder, knowledge: KnowledgeBase) -> None:
    """Add every problem between the files to the folder, each at the word that is wrong."""
    between = _Between(folder, knowledge)
    between.ids()
    for rule in knowledge.rules:
        between.rule(rule)
    between.circles()
    between.literature()
    between.categories()
    between.mixtures()
    between.management()
    between.dangers()
    for statement in knowledge.safety:
        between.sources(statement.sources, statement.where, statement.id)


class _Between:
    """Looks at one knowledge base, and points at the words of its files."""

    def __init__(self, folder: Folder, knowledge: KnowledgeBase) -> None:
        self.folder, self.knowledge = folder, knowledge
        self.places = Places.of(folder)
        self.categories_named = [c.name for c in knowledge.categories]
        self.rules_named = [rule.id for rule in knowledge.rules]
        self.strengths = {s.name: s for s in knowledge.scale.strengths}

    def add(self, where: Location, code: str, message: str, hint: str = "") -> None:
        self.folder.add(where, code, message, hint)

    def one_of(self, where: Location, word: str, allowed: Iterable[str], what: str) -> None:
        allowed = list(allowed)
        if word not in allowed:
            self.add(where, "BME202", f'"{word}" is not a known {what}', self.hint(word, allowed))

    def hint(self, word: str, allowed: Iterable[str]) -> str:
        """The nearest of the allowed words, or all of them where they are few."""
        allowed = list(allowed)
        nearest = self.knowledge.phrases.names.nearest(word, allowed)
        if len(allowed) <= _MOST_SHOWN:
            return f"allowed: {', '.join(allowed)}"
        return f'did you mean "{nearest}"?' if nearest else ""

    # ---- rules ---------------------------------------------------------------------------

    def ids(self) -> None:
        seen: dict[str, Location] = {}
        prefix = {c.name: c.id_prefix for c in self.knowledge.categories}
        for rule in self.knowledge.rules:
            if rule.id in seen:
                message = f"id {rule.id} stands twice"
                self.add(rule.where, "BME104", message, f"see {seen[rule.id]}")
            seen[rule.id] = rule.where
            begins = rule.id.partition("-")[0]
            if isinstance(rule, Evidence | Limit) and begins != prefix[rule.category]:
                message = f"id {rule.id} does not begin with {prefix[rule.category]}"
                self.add(rule.where, "BME104", message)

    def rule(self, rule: Rule) -> None:
        scale, at = self.knowledge.scale, self.places.at
        self.sources(rule.sources, rule.where, rule.id)
        self.steps(rule)
        self.signed(rule)
        self.never_with(rule)
        match rule:
            case RedFlag():
                self.red_flag(rule)
            case Evidence():
                self.evidence(rule)
            case Limit():
                standings = [s.name for s in scale.standings]
                self.one_of(at(rule.where, "standing at most"), rule.at_most, standings, "standing")
            case NextStep():
                self.one_of(at(rule.where, "stage"), rule.stage, scale.stages, "stage")

    def sources(
        self, sources: tuple[Source, ...], owner: Location, what: str, *inner: str | int
    ) -> None:
        sections, references = self.knowledge.sections, self.knowledge.references
        if not sources:
            self.add(self.places.key(owner, *inner, "sources"), "BME501", f"{what} has no source")
        for index, source in enumerate(sources):
            path = (*inner, "sources", index)
            here = self.places.at(owner, *path)
            article = self.places.at(owner, *path, "article")
            if not source.article and not source.reference:
                message = f"a source of {what} names neither section nor reference"
                self.add(here, "BME501", message)
            if source.article and source.article not in sections:
                message = f'"{source.article}" is no section of article.yaml'
                self.add(article, "BME502", message, self.hint(source.article, sections))
            if source.article and not source.basis:
                message = f"{what} does not say how {source.article} bears it"
                self.add(article, "BME502", message, "write basis: stated, inferred or beyond")
            if source.reference and source.reference not in references:
                where = self.places.at(owner, *path, "reference")
                message = f'"{source.reference}" is not in references.yaml'
                self.add(where, "BME502", message, self.hint(source.reference, references))

    def steps(self, rule: Rule) -> None:
        own = _step(self.knowledge, rule)
        for number, atom in enumerate(atoms_of(rule.when)):
            if atom.is_about_a_finding:
                continue
            read = step_of(atom.subject)
            if read >= own and not (isinstance(rule, Feature) and read == own):
                where = self.phrase(rule.where, number)
                message = f'{rule.id} reads "{atom.words}", which is concluded in a later step'
                self.add(where, "BME304", message, "rules read earlier steps only")

    def phrase(self, owner: Location, number: int) -> Location:
        """The place of a phrase by its number among the atoms that could be read."""
        places = self.places.phrases(owner)
        return places[number] if number < len(places) else owner

    def signed(self, rule: Rule) -> None:
        for index, signature in enumerate(rule.signed):
            if signature.until is not None and signature.until < signature.date:
                where = self.places.at(rule.where, "signed", index, "until")
                message = f"the sign-off of {rule.id} by {signature.by} ends before it begins"
                self.add(where, "BME203", message, "a sign-off lasts until its date or later")

    def never_with(self, rule: Rule) -> None:
        for index, name in enumerate(self.places.value(rule.where, "never with") or ()):
            if name not in self.rules_named:
                where = self.places.at(rule.where, "never with", index)
                message = f'"{name}" is not the id of a rule'
                self.add(where, "BME202", message, self.hint(name, self.rules_named))

    def red_flag(self, rule: RedFlag) -> None:
        knowledge, at, owner = self.knowledge, self.places.at, rule.where
        urgencies = [u.name for u in knowledge.scale.urgencies]
        self.one_of(at(owner, "urgency"), rule.urgency, urgencies, "urgency")
        for index, suspect in enumerate(rule.suspects):
            where = at(owner, "suspects", index)
            self.one_of(where, suspect, self.categories_named, "category")
        outside = [o.name for o in knowledge.outside]
        for index, suspect in enumerate(rule.suspects_outside):
            self.one_of(at(owner, "suspects outside", index), suspect, outside, "outside cause")
        if rule.danger:
            dangers = [d.name for d in knowledge.dangers]
            self.one_of(at(owner, "danger"), rule.danger, dangers, "danger")
        if not rule.suspects and not rule.suspects_outside:
            self.add(owner, "BME102", f"{rule.id} suspects nothing")

    def evidence(self, rule: Evidence) -> None:
        at, owner, strengths = self.places.at, rule.where, self.strengths
        self.one_of(at(owner, "strength"), rule.strength, strengths, "strength")
        if rule.condition:
            self.condition(at(owner, "condition"), rule.condition, rule.category)
        if rule.ratio is None or rule.strength not in strengths:
            return
        if (rule.ratio > 1) != (rule.speaks == "for"):
            message = f"{rule.id} speaks {rule.speaks} with a likelihood ratio of {rule.ratio:g}"
            self.add(at(owner, "ratio"), "BME209", message)
        weight = abs(log(rule.ratio))
        nearest = min(strengths.values(), key=lambda s: abs(log(s.ratio) - weight))
        if strengths[rule.strength].points > nearest.points:
            message = f"{rule.id}: a likelihood ratio of {rule.ratio:g} is {nearest.name}"
            self.add(at(owner, "strength"), "BME209", message, f'not "{rule.strength}"')

    def condition(self, where: Location, name: str, category: str) -> None:
        known = [d.name for d in self.knowledge.category(category).conditions]
        self.one_of(where, name, known, f"condition of {category}")

    def circles(self) -> None:
        features = self.knowledge.features
        reads: dict[str, set[str]] = {feature.key: set() for feature in features}
        for feature in features:
            reads[feature.key] |= {atom.subject for atom in atoms_of(feature.when)} & reads.keys()
        done: set[str] = set()
        while ready := [k for k, needs in reads.items() if k not in done and needs <= done]:
            done.update(ready)
        for feature in features:
            if feature.key in done:
                continue
            subjects = [atom.subject for atom in atoms_of(feature.when)]
            back = next(at for at, key in enumerate(subjects) if key in reads.keys() - done)
            message = f"{feature.id} rests on itself, by a circle"
            self.add(self.phrase(feature.where, back), "BME303", message)

    # ---- what stands beside the rules ----------------------------------------------------

    def literature(self) -> None:
        known: dict[str, Literature] = {}
        for entry in self.knowledge.literature:
            if known.setdefault(entry.id, entry) is not entry:
                message, first = f"id {entry.id} stands twice", known[entry.id].where
                self.add(entry.where, "BME104", message, f"see {first}")
        carried: set[str] = set()
        for rule in self.knowledge.rules:
            carried.update(rule.carries)
            for index, name in enumerate(rule.carries):
                if name not in known:
                    message = f'{rule.id} carries "{name}", which is not in literature.yaml'
                    where = self.places.at(rule.where, "carries", index)
                    self.add(where, "BME502", message, self.hint(name, known))
        for entry in known.values():
            if entry.set_aside_because and entry.id in carried:
                where = self.places.key(entry.where, "set aside because")
                self.add(where, "BME503", f"{entry.id} is set aside, and yet a rule carries it")

    def categories(self) -> None:
        sections = self.knowledge.sections
        for number, category in enumerate(self.knowledge.categories):
            named: list[tuple[str, _Path]] = [
                (category.article_type, ("article type",)),
                (category.cause_row, ("cause row",)),
                *((name, ("sections", index)) for index, name in enumerate(category.sections)),
            ]
            for section, path in named:
                if section and section not in sections:
                    where = self.within("categories", number, *path)
                    message = f'{category.name}: "{section}" is no section'
                    self.add(where, "BME502", message, self.hint(section, sections))

    def mixtures(self) -> None:
        for number, mixture in enumerate(self.knowledge.mixtures):
            for index, name in enumerate(mixture.categories):
                where = self.within("mixtures", number, "categories", index)
                self.one_of(where, name, self.categories_named, "category")
            owner = self.within("mixtures", number)
            self.sources(mixture.sources, owner, mixture.condition)

    def management(self) -> None:
        for option in self.knowledge.management:
            where = self.places.at(option.where, "category")
            self.one_of(where, option.category, self.categories_named, "category")
            if option.category in self.categories_named:
                for index, condition in enumerate(option.conditions):
                    where = self.places.at(option.where, "conditions", index)
                    self.condition(where, condition, option.category)

    def within(self, *path: str | int) -> Location:
        placed = self.folder.one("categories")
        return placed.at(*path) if placed else Location(f"{self.folder.name}/categories.yaml")

    def dangers(self) -> None:
        steps = [rule.id for rule in self.knowledge.next_steps]
        for danger in self.knowledge.dangers:
            at, owner = self.places.at, danger.where
            self.sources(danger.sources, owner, danger.name)
            self.one_of(at(owner, "step"), danger.step, steps, "next step")
            if danger.category:
                where = at(owner, "category")
                self.one_of(where, danger.category, self.categories_named, "category")
            for index, name in enumerate(danger.missing):
                if name not in self.knowledge.findings:
                    message = f'"{name}" is not the name of a finding'
                    self.add(at(owner, "missing", index), "BME201", message, self.meant(name))

    def meant(self, name: str) -> str:
        """The finding whose synonym this is, or whose name is nearest."""
        names = self.knowledge.phrases.names
        entry = names.exactly(name)
        nearest = entry.subject if entry else names.nearest(name, self.knowledge.findings)
        return f'did you mean "{nearest}"?' if nearest else ""


def _step(knowledge: KnowledgeBase, rule: Rule) -> int:
    if isinstance(rule, Evidence | Limit):
        late = knowledge.category(rule.category).diagnosis_of_exclusion
        return STEP_OF["exclusion evidence" if late else "evidence"]
    kinds = {"Feature": "feature", "RedFlag": "red flag", "Outside": "evidence"}
    kinds |= {"Exclusion": "danger", "NextStep": "next step", "Management": "management"}
    return STEP_OF[kinds[type(rule).__name__]]
