"""What must be true of every page of a static site: links, headings, tables; no browser needed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from posixpath import dirname, join, normpath

__all__ = ["Page", "faults_of", "read_page"]

_HEADINGS = {f"h{level}": level for level in range(1, 7)}


class Page(HTMLParser):
    """What a page links to, the places in it, its headings and its tables."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: list[str] = []
        self.headings: list[int] = []
        self.tables: list[dict[str, int]] = []
        self.tags: dict[str, int] = {}
        self.attributes: dict[str, dict[str, str | None]] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what a tag brings."""
        found = dict(attrs)
        self.tags[tag] = self.tags.get(tag, 0) + 1
        self.attributes.setdefault(tag, found)
        if found.get("id"):
            self.ids.append(str(found["id"]))
        for name in ("href", "src"):
            if found.get(name):
                self.links.append(str(found[name]))
        if tag in _HEADINGS:
            self.headings.append(_HEADINGS[tag])
        if tag == "table":
            self.tables.append({"caption": 0, "column": 0, "row": 0, "bare": 0, "rows": 0})
        elif self.tables:
            self._in_table(tag, found)

    def _in_table(self, tag: str, found: Mapping[str, str | None]) -> None:
        table = self.tables[-1]
        table["caption"] += tag == "caption"
        table["rows"] += tag == "tr"
        if tag == "th":
            table["column"] += found.get("scope") == "col"
            table["row"] += found.get("scope") == "row"
            table["bare"] += found.get("scope") not in {"col", "row"}


def read_page(text: str) -> Page:
    """A page as it is read."""
    page = Page()
    page.feed(text)
    page.close()
    return page


def faults_of(pages: Mapping[str, str]) -> Iterator[str]:
    """Every fault of a site, given as its files by path, in words."""
    read = {path: read_page(text) for path, text in pages.items() if path.endswith(".html")}
    places = {path: set(page.ids) for path, page in read.items()}
    for path, page in sorted(read.items()):
        for link in page.links:
            yield from _broken(path, link, places, pages)
        yield from (f"{path}: {fault}" for fault in _faults(page))


def _broken(
    path: str, link: str, places: Mapping[str, set[str]], pages: Mapping[str, str]
) -> Iterator[str]:
    if link.startswith(("https://", "http://", "mailto:")):
        return
    target, _, anchor = link.partition("#")
    found = normpath(join(dirname(path), target)) if target else path
    if found not in pages:
        yield f"{path}: links to {link}, which is not there"
    elif anchor and anchor not in places.get(found, set()):
        yield f"{path}: links to {link}, but {found} has no such place"


def _faults(page: Page) -> Iterator[str]:
    counts = Counter(page.ids)
    yield from (f"the id {name} stands twice" for name in sorted(counts) if counts[name] > 1)
    if page.headings.count(1) != 1:
        yield f"has {page.headings.count(1)} headings of the first level"
    for before, after in zip([0, *page.headings], page.headings, strict=False):
        if after > before + 1:
            yield f"a heading of level {after} follows one of level {before}"
    yield from _faults_of_tables(page)
    if not page.attributes.get("html", {}).get("lang"):
        yield "does not say its language"
    for tag in ("title", "main", "header", "footer"):
        if page.tags.get(tag) != 1:
            yield f"has {page.tags.get(tag, 0)} {tag}"
    if page.tags.get("script"):
        yield "holds a script"


def _faults_of_tables(page: Page) -> Iterator[str]:
    for number, table in enumerate(page.tables, 1):
        if not table["caption"] or not table["column"]:
            yield f"table {number} has no caption or no column headers"
        if table["bare"] or table["row"] < table["rows"] - 1:
            yield f"table {number} has rows without a header"
