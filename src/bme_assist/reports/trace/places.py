"""Where each page of the site lies, and the links from one to another."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from bme_assist.cases import slug
from bme_assist.errors import Location
from bme_assist.knowledge import Category, Rule, Section
from bme_assist.review.trace import Scenario, Trace

__all__ = ["Places", "SourceFile", "relative"]


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A rule or feature file as it stands: what the site calls it, and its text."""

    name: str
    text: str


@lru_cache(maxsize=100_000)
def relative(target: str, page: str) -> str:
    """The link from a page to a target, both given from the top of the site."""
    path, mark, anchor = target.partition("#")
    if path == page and anchor:
        return f"#{anchor}"
    return posixpath.relpath(path, posixpath.dirname(page) or ".") + mark + anchor


class Places:
    """The page and anchor of every rule, section, category, scenario and line of a file."""

    def __init__(self, trace: Trace, sources: Mapping[str, SourceFile]) -> None:
        """Give every file, section and scenario its page. ``sources`` are those of locations."""
        self.sources = sources
        self._pages = {
            source: f"source/{_file_name(file.name)}.html" for source, file in sources.items()
        }
        self._anchors: dict[int, str] = {}
        counts: dict[tuple[str, int], int] = {}
        for scenario in trace.scenarios:
            where = scenario.rehearsed.example.where
            key = (where.source, where.line)
            counts[key] = counts.get(key, 0) + 1
            again = f"-{counts[key]}" if counts[key] > 1 else ""
            self._anchors[id(scenario)] = f"line-{where.line}{again}"

    def source(self, where: Location) -> str:
        """The line of a rule or feature file."""
        return f"{self._pages[where.source]}#L{where.line}"

    def source_page(self, source: str) -> str:
        """The page of a whole file."""
        return self._pages[source]

    def shown(self, where: Location) -> str:
        """A place as the site calls it: ``rules/features.yaml:12``."""
        return f"{self.sources[where.source].name}:{where.line}"

    def group(self, rule: Rule) -> str:
        """The page of a rule's group: its file."""
        return f"rules/{slug(_stem(self.sources[rule.where.source].name))}.html"

    def rule(self, rule: Rule) -> str:
        """A rule on the page of its group."""
        return f"{self.group(rule)}#{rule.id}"

    def file(self, source: str) -> str:
        """The page of a feature file's scenarios."""
        return f"scenarios/{_file_name(self.sources[source].name)}.html"

    def scenario(self, scenario: Scenario) -> str:
        """A scenario on the page of its file."""
        source = scenario.rehearsed.example.where.source
        return f"{self.file(source)}#{self._anchors[id(scenario)]}"

    def chapter(self, section: Section) -> str:
        """The page of the chapter in which a section stands."""
        return f"sections/{slug(chapter_of(section))}.html"

    def section(self, section: Section) -> str:
        """A section on the page of its chapter."""
        return f"{self.chapter(section)}#{anchor(section.id)}"

    def category(self, category: Category) -> str:
        """The page of a category."""
        return f"categories/{slug(category.name)}.html"


def chapter_of(section: Section) -> str:
    """The heading below the title of the article under which a section stands."""
    return section.path[1] if len(section.path) > 1 else section.path[0]


def anchor(name: str) -> str:
    """A name as an anchor."""
    return re.sub(r"[^A-Za-z0-9_.-]+", "-", name)


def _stem(name: str) -> str:
    return name.rpartition("/")[2].partition(".")[0]


def _file_name(name: str) -> str:
    """A path as one word: ``rules/features.yaml`` is ``rules-features-yaml``."""
    return re.sub(r"[^A-Za-z0-9_]+", "-", name).strip("-").lower()
