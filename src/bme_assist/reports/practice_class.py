"""The report of a class: text, Markdown, HTML, CSV and plain data."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from html import escape
from typing import Any, Literal

from bme_assist.practice.class_report import (
    CaseRow,
    ClassReport,
    Counted,
    LearnerRow,
    RuleRow,
)
from bme_assist.review.shares import Share
from bme_assist.workup.assessment import NOTICE

__all__ = ["TABLES", "Table", "class_csv", "class_data", "class_html", "class_lines", "class_page"]

Table = Literal["learners", "rules", "cases"]
TABLES: tuple[Table, ...] = ("learners", "rules", "cases")
_TITLES = {"learners": "Learners", "rules": "Rules", "cases": "Cases"}
_INTRO = {
    "learners": "The first finished attempt of each learner at each case counts.",
    "rules": "How often a rule that bore on what a learner put first was read as it is; what was "
    "misread most often first.",
    "cases": "What was put first instead of the answer.",
}
_MOST_RULES, _FEW_RULES = 25, 10
"""So many rules are shown on a page, and in a terminal; CSV and JSON hold all."""


def _share(one: Counted, *, words: bool = True) -> str:
    if not one.of:
        return "–" if words else ""
    percent = f"{100 * one.hits / one.of:.0f} %"
    return f"{percent} ({one.hits}/{one.of})" if words else f"{one.hits / one.of:.4f}"


def _learner_cells(row: LearnerRow) -> dict[str, str]:
    return {
        "learner": row.learner,
        "cases": str(row.cases),
        "score": f"{row.score:.0f}",
        "right": _share(row.right),
        "discriminators missed": _share(row.missed_discriminators),
        "premature closure": _share(row.premature_closure),
        "urgent missed": _share(row.urgent_missed),
        "urgent late": _share(row.urgent_late),
        "over-called": _share(row.over_called),
        "Brier": "–" if row.brier is None else f"{row.brier:.2f}",
    }


def _rule_cells(row: RuleRow) -> dict[str, str]:
    return {
        "rule": row.rule,
        "what it says": row.title,
        "kind": row.kind,
        "learners": str(row.learners),
        "read rightly": _share(row.right),
        "discriminator missed": _share(row.discriminator_missed),
    }


def _case_cells(row: CaseRow) -> dict[str, str]:
    return {
        "case": row.case,
        "name": row.name,
        "category": row.category or "–",
        "score": f"{row.score:.0f}",
        "right": _share(row.right),
        "instead": ", ".join(f"{name} {count}" for name, count in row.instead) or "–",
    }


def _tables(found: ClassReport) -> dict[Table, list[dict[str, str]]]:
    everyone = [found.everyone] if found.everyone else []
    rules = found.rules[:_MOST_RULES]
    return {
        "learners": [_learner_cells(row) for row in (*found.learners, *everyone)],
        "rules": [_rule_cells(row) for row in rules],
        "cases": [_case_cells(row) for row in found.cases],
    }


def _notes(found: ClassReport, rules: int) -> Iterator[str]:
    if not found.learners:
        yield "There is no finished case in these records."
    if found.unfinished:
        yield f"Not finished, and not counted: {found.unfinished}."
    if found.left_out:
        yield f"Written by another version, and not counted: {found.left_out}."
    hidden = len(found.rules) - rules
    if hidden > 0:
        yield f"{hidden} more rules stand in the CSV and JSON forms."


# ---- pages -------------------------------------------------------------------------------------


def class_page(found: ClassReport) -> str:
    """The report as a Markdown page."""
    lines = ["# Class report", "", f"*{NOTICE}*", ""]
    lines += [line for note in _notes(found, _MOST_RULES) for line in (note, "")]
    for table, rows in _tables(found).items():
        if rows:
            lines += [f"## {_TITLES[table]}", "", _INTRO[table], ""]
            lines += [*_markdown(rows), ""]
    return "\n".join(lines).rstrip() + "\n"


def _markdown(rows: Sequence[dict[str, str]]) -> Iterator[str]:
    heads = list(rows[0])
    yield f"| {' | '.join(heads)} |"
    yield f"|{'|'.join('---' for _ in heads)}|"
    for row in rows:
        yield f"| {' | '.join(_cell(row[head]) for head in heads)} |"


def _cell(text: str) -> str:
    """Text in a cell as it is: nothing in a name makes a table, a link or a tag."""
    return re.sub(r"([\\`*_{}\[\]<>|#&])", r"\\\1", " ".join(text.split()))


def class_html(found: ClassReport) -> str:
    """The report as one HTML file that needs nothing else."""
    from markdown_it import MarkdownIt

    body = MarkdownIt("commonmark", {"html": False}).enable("table").render(class_page(found))
    # A table that is wider than the window moves by itself, not the page.
    body = body.replace("<table>", '<div class="wide" tabindex="0"><table>')
    body = body.replace("</table>", "</table></div>").replace("<th>", '<th scope="col">')
    return _HTML.format(title=escape("Class report"), body=body)


_HTML = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
body {{ font: 1rem/1.5 system-ui, sans-serif; max-width: 75rem; margin: 2rem auto; padding: 0 1rem;
  color: #1a1a1a; background: #fff; }}
.wide {{ overflow-x: auto; }}
table {{ border-collapse: collapse; font-variant-numeric: tabular-nums; }}
th, td {{ border-bottom: 1px solid #bbb; padding: .3rem .7rem; text-align: left;
  vertical-align: top; }}
th {{ background: #f2f2f2; }}
td:first-child {{ white-space: nowrap; }}
</style>
</head>
<body>
<main>
{body}</main>
</body>
</html>
"""


def class_lines(found: ClassReport) -> Iterator[str]:
    """The report for a terminal of 80 columns: a short row for each learner, rule and case."""
    yield "CLASS REPORT"
    yield NOTICE
    yield from _notes(found, _FEW_RULES)
    if found.everyone:
        yield ""
        width = min(max(len(row.learner) for row in (*found.learners, found.everyone)), 20)
        heads = ("cases", "score", "right", "missed", "early", "urgent", "over-", "Brier")
        under = ("", "", "", "telling", "closed", "missed", "called", "")
        for names in (heads, under):
            yield f"  {'':{width}} " + " ".join(f"{name:>7}" for name in names)
        for row in (*found.learners, found.everyone):
            yield f"  {row.learner[:width]:{width}} " + " ".join(f"{one:>7}" for one in _short(row))
        yield ""
        yield "RULES MOST OFTEN MISREAD"
        for rule in found.rules[:_FEW_RULES]:
            share = Share(rule.right.hits, rule.right.of).words
            yield f"  {rule.rule:8} {rule.title}"
            yield f"  {'':8} read rightly {share}"
        yield ""
        yield "CASES"
        for case in found.cases:
            cells = _case_cells(case)
            yield f"  {case.case:20} {cells['right']:>14}  instead: {cells['instead']}"


def _short(row: LearnerRow) -> Iterator[str]:
    yield str(row.cases)
    yield f"{row.score:.0f}"
    for one in (row.right, row.missed_discriminators, row.premature_closure, row.urgent_missed,
                row.over_called):  # fmt: skip
        yield f"{100 * one.hits / one.of:.0f} %" if one.of else "-"
    yield "-" if row.brier is None else f"{row.brier:.2f}"


# ---- for programs ------------------------------------------------------------------------------


def class_csv(found: ClassReport, table: Table) -> str:
    """One table as CSV; a share is written as what was counted, and of how many."""
    tables: dict[Table, Sequence[LearnerRow | RuleRow | CaseRow]] = {
        "learners": found.learners,
        "rules": found.rules,
        "cases": found.cases,
    }
    rows = tables[table]
    text = io.StringIO()
    writer: Any = None
    for row in rows:
        values = _flat(_plain(row))
        if writer is None:
            writer = csv.DictWriter(text, list(values), lineterminator="\n")
            writer.writeheader()
        writer.writerow({name: _harmless(value) for name, value in values.items()})
    return text.getvalue()


def _harmless(value: object) -> object:
    """A name that begins like a formula would be worked out by a spreadsheet."""
    if isinstance(value, str) and value[:1] in {"=", "+", "-", "@", "\t"}:
        return f"'{value}"
    return "" if value is None else value


def _flat(values: dict[str, Any]) -> dict[str, object]:
    flat: dict[str, object] = {}
    for name, value in values.items():
        if isinstance(value, dict):
            flat[name], flat[f"{name}_of"] = value["hits"], value["of"]
        elif isinstance(value, list):
            flat[name] = "; ".join(f"{one['category']} {one['count']}" for one in value)
        else:
            flat[name] = value
    return flat


def class_data(found: ClassReport) -> dict[str, Any]:
    """The whole report as plain data; shares from 0 to 1 with 95 % intervals."""
    return {
        "notice": NOTICE,
        "everyone": _plain(found.everyone) if found.everyone else None,
        "learners": [_plain(row) for row in found.learners],
        "rules": [_plain(row) for row in found.rules],
        "cases": [_plain(row) for row in found.cases],
        "unfinished": found.unfinished,
        "left_out": found.left_out,
    }


def _plain(row: LearnerRow | RuleRow | CaseRow) -> dict[str, Any]:
    plain: dict[str, Any] = {}
    for name in row.__slots__:
        value = getattr(row, name)
        if isinstance(value, Counted):
            share = Share(value.hits, value.of)
            plain[name] = {
                "hits": value.hits,
                "of": value.of,
                "value": share.value,
                "interval": list(share.interval),
            }
        elif isinstance(value, tuple):
            plain[name] = [{"category": category, "count": count} for category, count in value]
        else:
            plain[name] = value
    return plain
