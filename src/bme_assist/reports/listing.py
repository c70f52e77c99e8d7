"""Findings, sections and categories as plain data and as lines for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bme_assist.knowledge import Category, Finding, KnowledgeBase, Section
from bme_assist.reports.layout import Line, Page, Span

__all__ = [
    "case_rows",
    "category_data",
    "category_lines",
    "citing_rules",
    "finding_data",
    "finding_lines",
    "finding_row",
    "section_data",
    "section_lines",
]


def finding_row(finding: Finding) -> str:
    """What may be recorded of a finding, short."""
    if finding.kind == "presence":
        return "present or absent"
    if finding.kind == "choice":
        shown = ", ".join(finding.values[:6]) + (", …" if len(finding.values) > 6 else "")
        return f"{'any of' if finding.several_values else 'one of'}: {shown}"
    bands = ", ".join(band.name for band in finding.bands)
    unit = finding.unit or "a number"
    return f"{unit}{' or ' + bands if bands else ''}"


def finding_lines(finding: Finding, used_by: Iterable[str], *, full: bool = True) -> Iterator[str]:
    """All that the vocabulary says about a finding; the ids of the rules only with ``full``."""
    yield finding.name
    yield f"  {finding.ask}"
    yield f"  group: {finding.group}; burden: {finding.burden}"
    if finding.kind == "choice":
        how_many = "several of" if finding.several_values else "one of"
        yield f"  {how_many}: {', '.join(finding.values)}"
    elif finding.kind == "number":
        units = ", ".join(known.unit for known in finding.units)
        yield f"  a number in {units}" if units else "  a number"
        yield f"  plausible: {finding.plausible.words(finding.unit)}"
        for band in finding.bands:
            yield f"  {band.name}: {band.interval.words(finding.unit)}"
    else:
        yield f'  present or absent: "{finding.name}", "no {finding.name}"'
    if finding.synonyms:
        yield f"  also: {', '.join(finding.synonyms)}"
    if finding.opposites:
        yield f"  opposite: {', '.join(finding.opposites)}"
    if finding.codes:
        yield f"  codes: {', '.join(f'{system.upper()} {code}' for system, code in finding.codes)}"
    used = list(used_by)
    if used and not full:
        count = "1 rule" if len(used) == 1 else f"{len(used)} rules"
        yield f"  read by {count} (--full lists them)"
    else:
        yield f"  read by: {', '.join(used)}" if used else "  read by no rule"


def finding_data(finding: Finding) -> dict[str, object]:
    """A finding as plain data for JSON."""
    return {
        "name": finding.name,
        "group": finding.group,
        "ask": finding.ask,
        "kind": finding.kind,
        "burden": finding.burden,
        "values": list(finding.values),
        "several_values": finding.several_values,
        "unit": finding.unit,
        "units": [known.unit for known in finding.units],
        "bands": {band.name: band.interval.words(finding.unit) for band in finding.bands},
        "synonyms": list(finding.synonyms),
        "opposites": list(finding.opposites),
        "codes": dict(finding.codes),
    }


def case_rows(cases: Iterable[tuple[str, str, str, str]], page: Page) -> Iterator[Line]:
    """Cases as id and marks, below them the name: nothing runs over the edge of the page.

    Of each case its id, its marks, its place (or nothing) and its name.
    """
    rows = list(cases)
    column = max((len(id_) for id_, _, _, _ in rows), default=0)
    for id_, marks, place, name in rows:
        yield from page.row((Span(id_.ljust(column), "bold"), Span(marks)))
        yield from page.text(name, indent=4)
        if place:
            yield from page.text(place, "dim", indent=4)


def citing_rules(section: str, knowledge: KnowledgeBase) -> tuple[str, ...]:
    """The ids of rules, and the names of categories, that cite a section."""
    rules = [r.id for r in knowledge.rules if any(s.article == section for s in r.sources)]
    categories = [
        c.name
        for c in knowledge.categories
        if section in (c.article_type, c.cause_row, *c.sections)
    ]
    dangers = [d.name for d in knowledge.dangers if any(s.article == section for s in d.sources)]
    mixed = [
        m.condition for m in knowledge.mixtures if any(s.article == section for s in m.sources)
    ]
    return (*categories, *mixed, *dangers, *rules)


def section_lines(section: Section, knowledge: KnowledgeBase) -> Iterator[str]:
    """A section with its gist and what cites it."""
    yield f"{section.id}  {section.path[-1]}"
    yield f"  {' > '.join(section.path[1:]) or section.path[0]}"
    yield f"  {section.gist}"
    if section.citations:
        yield f"  the article cites: {', '.join(map(str, section.citations))}"
    cited = citing_rules(section.id, knowledge)
    if cited:
        yield f"  cited here by: {', '.join(cited)}"
    else:
        yield f"  carries no rule: {section.no_rule_because or 'no reason given'}"


def section_data(section: Section, knowledge: KnowledgeBase) -> dict[str, object]:
    """A section as plain data for JSON."""
    return {
        "id": section.id,
        "path": list(section.path),
        "gist": section.gist,
        "citations": list(section.citations),
        "cited_by": list(citing_rules(section.id, knowledge)),
        "no_rule_because": section.no_rule_because,
    }


def category_lines(category: Category, knowledge: KnowledgeBase) -> Iterator[str]:
    """A category with its script, its conditions and its evidence."""
    yield f"{category.title} ({category.name})"
    yield f"  {category.illness_script}"
    yield f"  course: {category.course}"
    yield f"  article type (Table 2): {category.article_type or category.article_type_note}"
    yield f"  cause row (Table 3): {category.cause_row or category.cause_row_note}"
    yield "  conditions:"
    yield from (f"    - {c.name}: {c.in_words}" for c in category.conditions)
    for way in ("for", "against"):
        rules = [r for r in knowledge.evidence if r.category == category.name and r.speaks == way]
        yield f"  speaks {way}:"
        yield from (f"    - {r.id} {r.strength}: {r.title}" for r in rules)


def category_data(category: Category, knowledge: KnowledgeBase) -> dict[str, object]:
    """A category as plain data for JSON."""
    return {
        "name": category.name,
        "title": category.title,
        "illness_script": category.illness_script,
        "course": category.course,
        "article_type": category.article_type,
        "cause_row": category.cause_row,
        "conditions": [
            {"name": c.name, "synonyms": list(c.synonyms), "in_words": c.in_words}
            for c in category.conditions
        ],
        "evidence": [r.id for r in knowledge.evidence if r.category == category.name],
        "limits": [r.id for r in knowledge.limits if r.category == category.name],
    }
