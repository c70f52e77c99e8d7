"""What a check found, as lines that an editor can jump to, and as data."""

from __future__ import annotations

from collections.abc import Iterator

from bme_assist.errors import Problem
from bme_assist.reports.layout import Line, Page, Span
from bme_assist.review.check import CHECKS, FAMILIES, Checked, check_named

__all__ = ["check_data", "check_index", "check_lines"]


def check_lines(found: Checked, page: Page) -> Iterator[Line]:
    """One line for each problem and note, in file order, and one that sums up.

    Lines are not wrapped: ``file:line:column`` is for editors.
    """
    grave = set(found.problems)
    for problem in sorted(grave | set(found.notes)):
        note = problem not in grave
        tail = f"; {problem.hint}" if problem.hint else ""
        yield (
            Span(f"{problem.where}: "),
            Span(problem.code, "yellow" if note else "red bold"),
            Span(" note:" if note else "", "yellow"),
            Span(page.say(f" {problem.message}")),
            Span(page.say(tail), "dim"),
        )
    if grave or found.notes:
        yield ()
    yield (Span(_sum(found), "" if grave else "green"),)
    for first in (*found.problems, *found.notes)[:1]:
        yield (Span(f"What a code means: bme-assist check --explain {first.code}", "dim"),)


def _sum(found: Checked) -> str:
    what = [_count(len(found.problems), "problem")]
    if not found.whole:
        return f"{what[0]}; the rest is checked when the rules can be read."
    if found.notes:
        what.append(_count(len(found.notes), "note"))
    if found.waived:
        what.append(f"{found.waived} waived")
    of = [_count(found.rules, "rule"), _count(found.findings, "finding")]
    if found.scenarios:
        of.append(_count(found.scenarios, "scenario"))
    return f"{', '.join(what)} in {', '.join(of)}."


def _count(number: int, what: str) -> str:
    return f"{number or 'no'} {what}{'s' * (number != 1)}"


def check_data(found: Checked) -> dict[str, object]:
    """The same for programs; stable names."""
    return {
        "problems": [_data(one) for one in found.problems],
        "notes": [_data(one) for one in found.notes],
        "waived": found.waived,
        "whole": found.whole,
        "rules": found.rules,
        "findings": found.findings,
        "scenarios": found.scenarios,
        "checks": found.checks,
    }


def _data(problem: Problem) -> dict[str, object]:
    known = check_named(problem.code)
    return {
        "file": problem.where.source,
        "line": problem.where.line,
        "column": problem.where.column,
        "code": problem.code,
        "name": known.name if known else "",
        "message": problem.message,
        "hint": problem.hint,
    }


def check_index() -> str:
    """The page that lists all codes: docs/checks/README.md."""
    lines = [
        "# What `bme-assist check` looks for",
        "",
        "Each code has a page that says exactly what is found, why it matters, an example and how"
        " to mend it; `bme-assist check --explain BME301` prints it.",
        "A problem must be mended, or waived beside the rule with the reason"
        " ([rules/README.md](../../rules/README.md) shows how); a note is worth a look.",
        "What the readers of rules and features report by themselves keeps the rules from being"
        " used at all; it cannot be waived.",
    ]
    for figure, family in FAMILIES.items():
        lines += ["", f"## {family}", "", "| code | what is found | |", "|---|---|---|"]
        for check in CHECKS:
            if check.family == figure:
                how = "" if check.may_be_waived else "cannot be waived"
                how = "note" if check.level == "note" else how
                lines.append(f"| [{check.code}]({check.code}.md) | {check.name} | {how} |")
    return "\n".join(lines) + "\n"
