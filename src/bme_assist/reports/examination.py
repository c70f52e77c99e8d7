"""An examination as text, Markdown and plain data."""

from __future__ import annotations

from collections.abc import Iterator

from bme_assist.review import Answer, Examination, Mean, Measures, Share

__all__ = ["astray", "examination_data", "examination_lines", "examination_page"]

_NAMES = {
    "top1": "published category leads",
    "top1_accepted": "… or another that is accepted",
    "top3": "published category among the first three",
    "top3_accepted": "… or another that is accepted",
    "reciprocal_rank": "mean reciprocal rank",
    "undecided": "left undecided",
    "sensitivity": "urgent cases flagged to act",
    "specificity": "other cases left unflagged",
}


def astray(answer: Answer) -> str:
    """Which evidence led to another category, and what was there for the published one."""
    first = answer.assessment.candidates[0]
    own = next(c for c in answer.assessment.candidates if c.category == answer.published)
    led = ", ".join(e.rule for e in first.evidence_for if e.counted) or "nothing"
    mine = ", ".join(e.rule for e in own.evidence_for if e.counted) or "nothing"
    against = ", ".join(e.rule for e in own.evidence_against if e.counted)
    words = f"for {first.category}: {led}; for {own.category}: {mine}"
    return f"{words}; against it: {against}" if against else words


def examination_lines(examination: Examination) -> Iterator[str]:
    """The whole report for a terminal, in at most 100 columns where names allow."""
    for name, measures in examination.groups().items():
        yield f"{name} ({measures.cases})"
        yield from (f"  {label:42} {value.words}" for label, value in _figures(measures))
    yield ""
    yield "published category (rows) and the one that leads (columns)"
    yield from _matrix(examination)
    yield ""
    yield "how often a category at each standing is the published one"
    yield from (f"  {name:18} {share.words}" for name, share in examination.reliability().items())
    yield ""
    yield f"the published category does not lead in {len(examination.misses())} cases"
    for answer in examination.misses():
        yield f"  {_miss(answer)}"
        yield f"    {astray(answer)}"
    yield f"published as urgent, no flag to act in {len(examination.silent())} cases"
    yield from (f"  {_place(answer)}" for answer in examination.silent())
    yield f"published as not urgent, flagged to act in {len(examination.overcalled())} cases"
    for answer in examination.overcalled():
        yield f"  {_place(answer)}"
        for flag in answer.assessment.red_flags:
            if flag.acts:
                yield f"    {flag.urgency}, {flag.name} ({flag.rule}): {', '.join(flag.findings)}"


def _figures(measures: Measures) -> Iterator[tuple[str, Share | Mean]]:
    for field, label in _NAMES.items():
        yield label, getattr(measures, field)


def _miss(answer: Answer) -> str:
    led = answer.assessment.leading or "undecided"
    known = " (known miss)" if answer.case.expected.known_miss else ""
    return f"{answer.published} but {led}{known}, rank {answer.rank}: {_place(answer)}"


def _place(answer: Answer) -> str:
    return f"{answer.case.name} ({answer.case.where})"


def _matrix(examination: Examination) -> Iterator[str]:
    confusion = examination.confusion()
    columns = list(next(iter(confusion.values())))
    heads = [name[:5] for name in columns]
    yield f"  {'':14} {' '.join(head.rjust(5) for head in heads)}"
    for published, row in confusion.items():
        cells = " ".join(str(row[name] or "·").rjust(5) for name in columns)
        yield f"  {published:14} {cells}"


def examination_page(examination: Examination) -> str:
    """The same as a Markdown page."""
    return "\n".join(_page(examination)).rstrip() + "\n"


def _page(examination: Examination) -> Iterator[str]:
    groups = examination.groups()
    yield "# Examination\n"
    yield f"{len(examination.answers)} cases; 95 % intervals in brackets.\n"
    yield f"| | {' | '.join(f'{name} ({m.cases})' for name, m in groups.items())} |"
    yield f"|---|{'---|' * len(groups)}"
    for field, label in _NAMES.items():
        cells = " | ".join(getattr(m, field).words for m in groups.values())
        yield f"| {label} | {cells} |"
    yield "\n## Published category (rows) and the one that leads (columns)\n"
    confusion = examination.confusion()
    columns = list(next(iter(confusion.values())))
    yield f"| | {' | '.join(columns)} |"
    yield f"|---|{'---:|' * len(columns)}"
    for published, row in confusion.items():
        yield f"| {published} | {' | '.join(str(row[name] or '') for name in columns)} |"
    yield "\n## How often a category at each standing is the published one\n"
    for name, share in examination.reliability().items():
        yield f"- {name}: {share.words}"
    yield "\n## Misses\n"
    for answer in examination.misses():
        yield f"- {_miss(answer)}: {astray(answer)}"
    yield "\n## Urgent cases without a flag to act\n"
    yield from (f"- {_place(answer)}" for answer in examination.silent())
    yield "\n## Cases published as not urgent that are flagged to act\n"
    for answer in examination.overcalled():
        flags = [f for f in answer.assessment.red_flags if f.acts]
        words = "; ".join(f"{f.urgency}, {f.name} ({f.rule})" for f in flags)
        yield f"- {_place(answer)}: {words}"


def examination_data(examination: Examination) -> dict[str, object]:
    """The same as plain data for JSON; shares from 0 to 1."""
    return {
        "cases": len(examination.answers),
        "groups": {
            name: {"cases": m.cases, **{field: _datum(getattr(m, field)) for field in _NAMES}}
            for name, m in examination.groups().items()
        },
        "confusion": examination.confusion(),
        "reliability": {n: _datum(share) for n, share in examination.reliability().items()},
        "answers": [
            {
                "case": a.case.name,
                "file": str(a.case.where),
                "published": a.published,
                "also": list(a.case.expected.also),
                "hard": a.case.expected.hard,
                "known_miss": a.case.expected.known_miss,
                "leading": a.assessment.leading,
                "ranking": list(a.ranking),
                "rank": a.rank,
                "urgent": a.urgent,
                "flagged": a.flagged,
                "flags": [f.rule for f in a.assessment.red_flags],
                "astray": "" if a.leads else astray(a),
            }
            for a in examination.answers
        ],
    }


def _datum(value: Share | Mean) -> dict[str, object]:
    if isinstance(value, Mean):
        return {"value": value.value, "of": value.of, "interval": [value.low, value.high]}
    return {
        "hits": value.hits,
        "of": value.of,
        "value": value.value,
        "interval": list(value.interval),
    }
