"""Two rule bases compared, as a Markdown page and as plain data."""

from __future__ import annotations

from collections.abc import Iterator

from bme_assist.reports.rule_changes import (
    blame_words,
    lapsed_words,
    moves,
    names_of,
    rules_told,
    says,
    summary,
    unreadable_words,
)
from bme_assist.review.difference import Difference

__all__ = ["difference_data", "difference_page"]


def difference_page(a: Difference) -> str:
    """The whole report as a Markdown page."""
    return "\n".join(_page(a)).rstrip() + "\n"


def _page(a: Difference) -> Iterator[str]:
    titles, kinds = names_of(a)
    yield f"# From {a.old} to {a.new}\n"
    yield f"{' '.join(summary(a))}\n"
    for heading, cases in (
        ("Flags lost", [one for one in a.changed if one.lost]),
        ("Cases that come out otherwise", [one for one in a.changed if not one.lost]),
    ):
        if cases:
            yield f"## {heading}\n"
        for one in cases:
            yield f"### {one.case.name}\n\n{one.case.where}\n"
            for aspect, blame in one.blame:
                said = "; ".join(moves(aspect, one.was, one.now, titles))
                yield f"- **{aspect}**: {said}\n  - because of {blame_words(blame, kinds)}"
            yield ""
    if a.unreadable:
        yield "## Cases that cannot be read under both\n"
        yield from (f"- {one.case.name}: {unreadable_words(one)}" for one in a.unreadable)
        yield ""
    for heading, entries in rules_told(a):
        yield f"## {heading}\n"
        for rule in entries:
            yield f"- **{rule.name}** {rule.title}"
            yield from (f"  - {label}: {said}" for label, said in rule.details)
            yield from (f"  - {said}" for said in (rule.fires, rule.lapsed) if said)
        yield ""
    if a.background:
        yield "## Beside the rules\n"
        yield from (f"- {one.kind} {one.became}: {one.name}" for one in a.background)


def difference_data(a: Difference) -> dict[str, object]:
    """The same as plain data for JSON; stable names."""
    titles, _ = names_of(a)
    fired = {key: (was, now) for key, was, now in a.fired}
    return {
        "old": a.old,
        "new": a.new,
        "cases": a.cases,
        "loses_flags": a.loses_flags,
        "changed": [
            {
                "case": one.case.name,
                "file": str(one.case.where),
                "lost": [flag.name for flag in one.lost],
                "changes": [
                    {
                        "aspect": aspect,
                        "moves": moves(aspect, one.was, one.now, titles),
                        "to_blame": list(blame.changes),
                        "together": blame.together,
                    }
                    for aspect, blame in one.blame
                ],
            }
            for one in a.changed
        ],
        "unreadable": [
            {
                "case": one.case.name,
                "file": str(one.case.where),
                "not_under": list(one.under),
                "problems": [str(problem) for problem in one.problems],
                "lost": [flag.name for flag in one.lost],
            }
            for one in a.unreadable
        ],
        "rules": [
            {
                "id": pair.key,
                "became": pair.kind,
                "title": pair.rule.title,
                "was": says(pair.before) if pair.before else None,
                "now": says(pair.after) if pair.after else None,
                "fired": list(fired[pair.key]) if pair.key in fired else None,
                "sign_off_lapsed": lapsed_words(pair) or None,
            }
            for pair in a.pairs
            if pair.kind != "same" or pair.lapsed
        ],
        "beside_the_rules": [
            {"kind": one.kind, "name": one.name, "became": one.became} for one in a.background
        ],
    }
