"""The pages of the site, one after the other, from the templates."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from bme_assist.knowledge import Reference, Section
from bme_assist.reports.trace.places import Places, SourceFile, anchor, chapter_of, relative
from bme_assist.reports.trace.rows import Rows
from bme_assist.review.trace import RuleTrace, Scenario, SourceTrace, Trace
from bme_assist.workup import NOTICE

if TYPE_CHECKING:
    from jinja2 import Environment

__all__ = ["pages_of"]


def pages_of(trace: Trace, sources: Mapping[str, SourceFile]) -> Iterator[tuple[str, str]]:
    """Every page by its path in the site, with its text; the same trace gives the same bytes.

    ``sources`` holds each rule and feature file by the name that locations have for it.
    """
    yield from _Site(trace, sources).pages()


class _Site:
    """What all pages need."""

    def __init__(self, trace: Trace, sources: Mapping[str, SourceFile]) -> None:
        self.trace = trace
        self.places = Places(trace, sources)
        self.rows = Rows(trace, self.places)
        self.environment = _environment()
        by_group: defaultdict[str, list[RuleTrace]] = defaultdict(list)
        for one in trace.rules.values():
            by_group[self.places.group(one.rule)].append(one)
        self.groups: dict[str, list[RuleTrace]] = dict(by_group)
        by_file: defaultdict[str, list[Scenario]] = defaultdict(list)
        for scenario in trace.scenarios:
            by_file[scenario.rehearsed.example.where.source].append(scenario)
        self.files: dict[str, list[Scenario]] = dict(by_file)

    def pages(self) -> Iterator[tuple[str, str]]:
        yield "style.css", self.environment.loader.get_source(self.environment, "style.css")[0]  # type: ignore[union-attr]
        yield self.page("index.html", "index.html", "Trace", here="", figures=self.figures(),
                        files=self.failed_files(), gaps=self.gaps())  # fmt: skip
        yield from self.by_section()
        yield from self.by_rule()
        yield from self.by_category()
        yield from self.by_scenario()
        for source in sorted(self.places.sources):
            yield self.source(source)

    def page(self, path: str, template: str, title: str, **more: Any) -> tuple[str, str]:
        """One page; links are written from the top of the site."""
        text = self.environment.get_template(template).render(
            title=title,
            to=lambda target: relative(target, path),
            notice=NOTICE,
            trace=self.trace,
            digest=self.trace.knowledge.digest[:12],
            **more,
        )
        return path, text.rstrip() + "\n"

    # ---- views -------------------------------------------------------------------------------

    def by_section(self) -> Iterator[tuple[str, str]]:
        chapters: defaultdict[str, list[SourceTrace]] = defaultdict(list)
        for one in self.trace.sections:
            if isinstance(one.source, Section):
                chapters[self.places.chapter(one.source)].append(one)
        listed = [
            (chapter_of(ones[0].source), path, [self.cited(one) for one in ones])  # type: ignore[arg-type]
            for path, ones in chapters.items()
        ]
        yield self.page("sections.html", "sections.html", "By article section", here="sections",
                        chapters=listed)  # fmt: skip
        for heading, path, ones in listed:
            yield self.page(path, "chapter.html", heading, here="sections", sections=ones)
        references = [self.cited(one) for one in self.trace.references]
        yield self.page("references.html", "references.html", "References beyond the article",
                        here="sections", references=references)  # fmt: skip

    def cited(self, one: SourceTrace) -> dict[str, object]:
        """A section or reference with the rows of the rules that cite it."""
        heading, says = self.rows.source_of(one.source)
        found: dict[str, object] = {
            "id": one.source.id, "anchor": anchor(one.source.id), "heading": heading, "says": says,
            "rules": self.rows.rules(one.rules), "others": one.others, "is_gap": one.is_gap,
        }  # fmt: skip
        if isinstance(one.source, Reference):
            doi = f"https://doi.org/{one.source.doi}" if one.source.doi else ""
            return {**found, "target": doi or one.source.url}
        return {
            **found,
            "path": " · ".join(one.source.path[1:]),
            "target": self.places.section(one.source),
            "citations": one.source.citations,
            "no_rule_because": one.source.no_rule_because,
        }

    def by_rule(self) -> Iterator[tuple[str, str]]:
        groups = [
            (self.group_title(path), path, [self.rows.rule(one) for one in ones])
            for path, ones in self.groups.items()
        ]
        yield self.page("rules.html", "rules.html", "By rule", here="rules", groups=groups)
        yield self.page("gaps.html", "gaps.html", "Gaps", here="gaps", gaps=self.gaps())
        for path, ones in self.groups.items():
            yield self.page(
                path, "rule_group.html", f"Rules: {self.group_title(path)}", here="rules",
                rules=[self.rows.rule_page(one) for one in ones],
            )  # fmt: skip

    def group_title(self, path: str) -> str:
        """What a group of rules is called."""
        return path.removeprefix("rules/").removesuffix(".html").replace("-", " ")

    def by_category(self) -> Iterator[tuple[str, str]]:
        found = []
        for category in self.trace.knowledge.categories:
            by_kind: defaultdict[str, list[Any]] = defaultdict(list)
            for one in self.trace.of_category(category):
                speaks = getattr(one.rule, "speaks", "")
                row = self.rows.rule(one)
                by_kind[f"What speaks {speaks} it" if speaks else _plural(row.kind)].append(row)
            found.append((category, self.places.category(category), dict(by_kind)))
        yield self.page("categories.html", "categories.html", "By category", here="categories",
                        categories=found)  # fmt: skip
        for category, path, kinds in found:
            sections = [
                (self.trace.knowledge.sections[name].heading,
                 self.places.section(self.trace.knowledge.sections[name]))
                for name in category.sections
            ]  # fmt: skip
            yield self.page(path, "category.html", category.title, here="categories",
                            category=category, kinds=kinds, sections=sections)  # fmt: skip

    def by_scenario(self) -> Iterator[tuple[str, str]]:
        listed = []
        for source, scenarios in self.files.items():
            path = self.places.file(source)
            failed = sum(not one.passed for one in scenarios)
            name = self.places.sources[source].name
            listed.append((name, path, len(scenarios), failed))
        yield self.page("scenarios.html", "scenarios.html", "By scenario", here="scenarios",
                        files=listed)  # fmt: skip
        for source, scenarios in self.files.items():
            name = self.places.sources[source].name
            yield self.page(
                self.places.file(source), "scenario_file.html", name, here="scenarios",
                source=self.places.source_page(source),
                scenarios=[self.rows.scenario(one) for one in scenarios],
            )  # fmt: skip

    def source(self, source: str) -> tuple[str, str]:
        """A file with a number before each line."""
        file = self.places.sources[source]
        return self.page(
            self.places.source_page(source), "source.html", file.name, here="",
            lines=file.text.splitlines(),
        )  # fmt: skip

    # ---- figures -----------------------------------------------------------------------------

    def figures(self) -> Sequence[tuple[str, str, str, str]]:
        """What the whole comes to: what is counted, how many of how many, a mark, where to look."""
        trace = self.trace
        rules = tuple(trace.rules.values())
        effects = [effect for one in rules for effect in one.covered.effects]
        conditions = [one for rule in rules for one in rule.covered.conditions]
        passed = len(trace.scenarios) - len(trace.failed)
        of = [
            ("scenarios passed", passed, len(trace.scenarios), "scenarios.html"),
            ("sections of the article that rules cite, or that are set aside with a reason",
             sum(not one.is_gap for one in trace.sections), len(trace.sections), "sections.html"),
            ("rules that fire in a scenario",
             sum(bool(one.covered.fired_in) for one in rules), len(rules), "rules.html"),
            ("rules that a scenario claims",
             sum(bool(one.claimed) for one in rules), len(rules), "rules.html"),
            ("effects of rules that a scenario expects",
             sum(one.expected_in is not None for one in effects), len(effects), "gaps.html"),
            ("conditions of rules that decide between two scenarios",
             sum(one.pair is not None for one in conditions), len(conditions), "gaps.html"),
        ]  # fmt: skip
        found = [
            (what, f"{hits:,} of {all_:,}", "good" if hits == all_ else "gap", target)
            for what, hits, all_, target in of
        ]
        found.append(("damaged rules that a scenario notices", *self._mutants(), "gaps.html"))
        signed = f"{trace.signed:,} of {len(rules):,}"
        found.append(("rules signed off by a reviewer", signed,
                      "good" if trace.signed == len(rules) else "open", "rules.html"))  # fmt: skip
        return found

    def _mutants(self) -> tuple[str, str]:
        if not self.trace.mutants_ran:
            return "not run", "open"
        known = [one.mutants for one in self.trace.rules.values() if one.mutants]
        killed = sum(one.score.killed for one in known)
        real = sum(one.score.mutants - one.score.equivalent for one in known)
        return f"{killed:,} of {real:,}", "good" if killed == real else "gap"

    def gaps(self) -> list[tuple[str, list[tuple[str, str, str]]]]:
        """The rules under each kind of gap, the most telling kinds first."""
        order = ("never fired", "no scenario claims it", "claimed otherwise than observed",
                 "scenarios fail", "mutants live", "effects not expected",
                 "conditions not tried")  # fmt: skip
        found: dict[str, list[tuple[str, str, str]]] = {kind: [] for kind in order}
        for one in self.trace.rules.values():
            for gap in one.gaps:
                kind = next(k for k in order if _kind_of_gap(gap) == k)
                found[kind].append((one.rule.id, self.places.rule(one.rule), one.rule.title))
        return [(kind, rules) for kind, rules in found.items() if rules]

    def failed_files(self) -> list[tuple[str, str, int]]:
        """The feature files with scenarios that failed."""
        counts = Counter(one.rehearsed.example.where.source for one in self.trace.failed)
        return [
            (self.places.sources[source].name, self.places.file(source), count)
            for source, count in sorted(counts.items())
        ]


def _kind_of_gap(gap: str) -> str:
    words = gap.split(" ", 1)[1] if gap[0].isdigit() else gap
    return {
        "scenario fails": "scenarios fail",
        "effect not expected": "effects not expected",
        "condition not tried": "conditions not tried",
        "mutant lives": "mutants live",
    }.get(words, words)


def _plural(kind: str) -> str:
    return kind.capitalize() + ("" if kind == "evidence" else "s")


def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("bme_assist.reports.trace"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
