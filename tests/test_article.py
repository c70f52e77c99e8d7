"""Every section of the article bears something, or says why it bears no rule."""

from __future__ import annotations

from bme_assist import KnowledgeBase
from bme_assist.knowledge import Evidence, RedFlag
from bme_assist.reports.listing import citing_rules


def test_every_section_is_cited_or_says_why_not(knowledge: KnowledgeBase) -> None:
    missing = [
        f"{section.id}: {section.gist}"
        for section in knowledge.sections.values()
        if not citing_rules(section.id, knowledge) and not section.no_rule_because
    ]
    assert missing == []


def test_no_section_is_cited_and_says_why_it_is_not(knowledge: KnowledgeBase) -> None:
    both = [
        f"{section.id}: cited by {', '.join(citing_rules(section.id, knowledge))}"
        for section in knowledge.sections.values()
        if citing_rules(section.id, knowledge) and section.no_rule_because
    ]
    assert both == []


def test_every_section_that_a_source_names_exists(knowledge: KnowledgeBase) -> None:
    named = {source.article for rule in knowledge.rules for source in rule.sources} - {""}
    named |= {source.article for danger in knowledge.dangers for source in danger.sources} - {""}
    assert named <= set(knowledge.sections)


def test_every_section_has_a_gist_in_one_line(knowledge: KnowledgeBase) -> None:
    assert len(knowledge.sections) == 85
    for section in knowledge.sections.values():
        assert section.gist.endswith((".", "!", "?"))
        assert "\n" not in section.gist


def test_every_rule_that_weighs_or_flags_has_a_source_and_a_reason(
    knowledge: KnowledgeBase,
) -> None:
    for rule in knowledge.rules:
        assert rule.sources, rule.id
        if isinstance(rule, Evidence | RedFlag):
            assert rule.because, rule.id
