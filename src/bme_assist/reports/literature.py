"""The literature search, entry by entry, against the rules that carry it."""

from __future__ import annotations

from collections.abc import Iterator

from bme_assist.knowledge import KnowledgeBase

__all__ = ["literature_data", "literature_lines", "literature_page"]


def _rows(knowledge: KnowledgeBase) -> Iterator[tuple[str, str, str, tuple[str, ...], str]]:
    carried: dict[str, list[str]] = {}
    for rule in knowledge.rules:
        for name in rule.carries:
            carried.setdefault(name, []).append(rule.id)
    for entry in knowledge.literature:
        rules = tuple(carried.get(entry.id, ()))
        yield entry.id, entry.kind, entry.says, rules, entry.set_aside_because


def literature_lines(knowledge: KnowledgeBase) -> Iterator[str]:
    """One line an entry: what it says, and which rules carry it or why none does."""
    rows = list(_rows(knowledge))
    for name, kind, says, rules, aside in rows:
        answer = ", ".join(rules) or (f"set aside: {aside}" if aside else "carried by no rule")
        yield f"{name:9} {kind:12} {says}"
        yield f"{'':22} {answer}"
    carried = sum(bool(rules) for *_, rules, _ in rows)
    aside_count = sum(bool(aside) for *_, aside in rows)
    yield f"{len(rows)} entries: {carried} carried by rules, {aside_count} set aside with a reason"


def literature_page(knowledge: KnowledgeBase) -> str:
    """The same as a Markdown table."""
    lines = ["| entry | kind | what it says | carried by |", "|---|---|---|---|"]
    for name, kind, says, rules, aside in _rows(knowledge):
        answer = ", ".join(rules) or f"set aside: {aside or 'no reason given'}"
        lines.append(f"| {name} | {kind} | {says} | {answer} |")
    return "\n".join(lines) + "\n"


def literature_data(knowledge: KnowledgeBase) -> list[dict[str, object]]:
    """The same as plain data for JSON."""
    return [
        {"id": name, "kind": kind, "says": says, "carried_by": list(rules), "set_aside": aside}
        for name, kind, says, rules, aside in _rows(knowledge)
    ]
