"""Rules, findings, sections and categories as pages and as plain data."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.reports.conftest import Golden

from bme_assist import KnowledgeBase
from bme_assist.errors import Location
from bme_assist.knowledge import Rule
from bme_assist.reports.listing import (
    category_data,
    category_lines,
    citing_rules,
    finding_data,
    finding_lines,
    finding_row,
    section_data,
    section_lines,
)
from bme_assist.reports.rule import kind_of, rule_data, rule_lines, what_it_says

KINDS = [
    "feature", "red flag", "cause outside the eight", "evidence", "limit",
    "exclusion of a danger", "next step", "management option",
]  # fmt: skip


def test_every_shipped_rule_has_a_page_and_data(knowledge: KnowledgeBase) -> None:
    for rule in knowledge.rules:
        lines = list(rule_lines(rule, knowledge))
        assert lines[0] == f"{rule.id}  {rule.title}"
        assert len([line for line in lines if line.startswith("  Source: ")]) == len(rule.sources)
        data = rule_data(rule)
        assert (data["id"], data["kind"]) == (rule.id, kind_of(rule))
        assert data["then"] == what_it_says(rule)


def test_the_page_of_each_kind_on_small_rules(small: KnowledgeBase, golden: Golden) -> None:
    here = [replace(rule, where=Location("rules/x.yaml", 1, 3)) for rule in small.rules]
    assert list(dict.fromkeys(map(kind_of, here))) == KINDS
    pages = ["\n".join(rule_lines(rule, small)) for rule in here]
    golden("rules.txt", "\n\n".join(pages) + "\n")


def test_a_rule_of_a_kind_that_has_no_words_says_its_title() -> None:
    where = Location("x")
    bare = Rule(id="X-01", title="a title", when=(), because="", sources=(), where=where)
    assert what_it_says(bare) == "a title"


def test_rule_data_is_plain(small: KnowledgeBase) -> None:
    rule = next(one for one in small.rules if one.id == "INF-01")
    data = rule_data(replace(rule, where=Location("x.yaml", 2, 3)))
    assert data == {
        "id": "INF-01",
        "kind": "evidence",
        "title": "title of INF-01",
        "when": ["fever"],
        "then": "it speaks for infectious: moderate, likelihood ratio 5.5; aspect: inflammation",
        "because": "a reason",
        "setting": "adults – μ ≥ 3",
        "sources": [{"article": "a.one", "basis": "stated", "reference": ""}],
        "file": "x.yaml:2:3",
        "sign_off": None,
    }


@pytest.mark.parametrize(
    ("name", "row"),
    [
        ("fever", "present or absent"),
        ("C-reactive protein", "mg/L or normal, raised, high"),
        ("sex", "one of: male, female"),
    ],
)
def test_what_may_be_recorded_in_a_line(knowledge: KnowledgeBase, name: str, row: str) -> None:
    assert finding_row(knowledge.findings[name]).startswith(row[:20])


def test_a_long_choice_is_cut_and_a_count_is_a_number(knowledge: KnowledgeBase) -> None:
    site = knowledge.findings["pain site"]
    assert finding_row(site).startswith("any of: ")
    assert finding_row(site).endswith(", …")
    age = replace(knowledge.findings["age"], unit="", units=(), bands=())
    assert finding_row(age) == "a number"
    assert "  a number" in list(finding_lines(age, ()))


def test_findings_of_every_kind(small: KnowledgeBase, golden: Golden) -> None:
    reading = {"fever": ("INF-01", "RF-02")}
    pages = [
        "\n".join(finding_lines(one, reading.get(one.name, ()))) for one in small.findings.values()
    ]
    golden("findings.txt", "\n\n".join(pages) + "\n")


def test_every_finding_has_a_page_and_data(knowledge: KnowledgeBase) -> None:
    for finding in knowledge.findings.values():
        assert next(iter(finding_lines(finding, ()))) == finding.name
        data = finding_data(finding)
        assert data["name"] == finding.name
        assert data["bands"] == {b.name: b.interval.words(finding.unit) for b in finding.bands}


def test_sections_say_who_cites_them_or_why_nobody_does(small: KnowledgeBase) -> None:
    one, opening = small.sections["a.one"], small.sections["a"]
    lines = list(section_lines(one, small))
    assert lines[:4] == ["a.one  One", "  One", "  first", "  the article cites: 1, 2"]
    assert lines[4].startswith("  cited here by: infectious, septic arthritis, malignancy")
    assert list(section_lines(opening, small)) == [
        "a  Article", "  Article", "  all", "  carries no rule: it only opens",
    ]  # fmt: skip
    silent = replace(opening, no_rule_because="")
    assert list(section_lines(silent, small))[-1] == "  carries no rule: no reason given"
    data = section_data(one, small)
    assert data["cited_by"] == list(citing_rules("a.one", small))
    assert section_data(opening, small)["no_rule_because"] == "it only opens"


def test_sections_and_categories(small: KnowledgeBase, golden: Golden) -> None:
    pages = ["\n".join(section_lines(one, small)) for one in small.sections.values()]
    pages += ["\n".join(category_lines(one, small)) for one in small.categories]
    golden("sections-and-categories.txt", "\n\n".join(pages) + "\n")


def test_every_section_has_lines_and_data(knowledge: KnowledgeBase) -> None:
    for section in knowledge.sections.values():
        data = section_data(section, knowledge)
        assert next(iter(section_lines(section, knowledge))).startswith(section.id)
        assert bool(data["cited_by"]) is not bool(data["no_rule_because"])


def test_every_category_has_a_page_and_data(knowledge: KnowledgeBase) -> None:
    for category in knowledge.categories:
        text = "\n".join(category_lines(category, knowledge))
        data = category_data(category, knowledge)
        assert text.startswith(f"{category.title} ({category.name})")
        for rule in [r for r in knowledge.evidence if r.category == category.name]:
            assert rule.id in text
            assert rule.id in data["evidence"]  # type: ignore[operator]
        assert data["limits"] == [r.id for r in knowledge.limits if r.category == category.name]


def test_a_category_without_a_row_says_so(small: KnowledgeBase) -> None:
    text = "\n".join(category_lines(small.category("inflammatory"), small))
    assert "article type (Table 2): no row" in text
    assert "cause row (Table 3): a.three" in text
