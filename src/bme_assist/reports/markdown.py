"""An assessment as a Markdown page."""

from __future__ import annotations

from collections.abc import Iterator

from bme_assist.reports.assessment import net_words, source_words
from bme_assist.workup.assessment import Assessment, Candidate

__all__ = ["assessment_page"]


def assessment_page(assessment: Assessment) -> str:
    """The whole page, ending in a line break."""
    return "\n".join(_lines(assessment)).rstrip() + "\n"


def _lines(a: Assessment) -> Iterator[str]:
    yield f"# {a.case or 'Workup'}"
    yield f"\n*{a.notice}*\n"
    yield from _red_flags(a)
    yield from _ranking(a)
    yield from _dangers(a)
    yield from _what_to_do(a)
    yield from _what_to_read(a)


def _red_flags(a: Assessment) -> Iterator[str]:
    yield "## Red flags\n"
    for flag in a.red_flags:
        yield f"- **{flag.urgency.upper()}: {flag.name}** ({flag.rule})"
        yield f"  - Do: {flag.do}"
        yield f"  - Why: {flag.because}"
        yield f"  - Recorded: {', '.join(flag.findings)}"
        if flag.needs_figure:
            yield f"  - Awaits the figure of: {', '.join(flag.needs_figure)}"
        if flag.speaks_against:
            yield f"  - Against: {', '.join(flag.speaks_against)}"
        yield f"  - Source: {source_words(flag.sources)}"
    if not a.red_flags:
        yield "None raised by what was entered."


def _ranking(a: Assessment) -> Iterator[str]:
    yield "\n## Ranking\n"
    if a.leading is None:
        yield f"**Undecided**: {a.undecided_because}.\n"
    yield "| | category | most of all | standing | net points |"
    yield "|---:|---|---|---|---:|"
    for c in a.candidates:
        row = (f"{c.rank}", c.title, c.best_condition or "", c.standing, net_words(c.net))
        yield f"| {' | '.join(row)} |"
    for candidate in a.candidates:
        yield from _candidate(candidate)


def _dangers(a: Assessment) -> Iterator[str]:
    yield "\n## Dangers\n"
    for danger in a.dangers:
        missing = f": {', '.join(danger.missing)}" if danger.missing else ""
        reasons = f" ({', '.join(danger.reasons)})" if danger.reasons else ""
        yield f"- {danger.name}: {danger.state}{missing}{reasons}"
    if a.outside:
        yield "\n## Outside the eight categories\n"
        yield from (f"- **{cause.name}** ({cause.rule}): {cause.says}" for cause in a.outside)


def _what_to_read(a: Assessment) -> Iterator[str]:
    yield "\n## To read in the article\n"
    for section in a.sections:
        yield f"- **{section.heading}** (`{section.id}`): {'; '.join(section.because)}"
    if a.would_matter:
        yield "\n## Not recorded, and would matter\n"
        for gap in a.would_matter:
            figure = "the figure of " if gap.needs_figure else ""
            yield f"- {figure}{gap.name} ({gap.burden}): {'; '.join(gap.because)}"
    if a.not_used:
        yield "\n## Entered, but used by no rule\n"
        said = {finding.name: finding.words for finding in a.findings}
        yield ", ".join(said[name] for name in a.not_used)


def _candidate(c: Candidate) -> Iterator[str]:
    if not c.evidence_for and not c.evidence_against:
        return
    yield f"\n### {c.rank}. {c.title}: {c.standing}\n"
    if c.provisional:
        yield "Provisional until it has resolved on follow-up.\n"
    if c.limited_by:
        yield f"Standing held down by {', '.join(c.limited_by)}.\n"
    for evidence in (*c.evidence_for, *c.evidence_against):
        counted = "" if evidence.counted else f"; not counted: {evidence.not_counted_because}"
        sign = "+" if evidence.speaks == "for" else "−"
        yield f"- {sign} {evidence.strength}: {evidence.title} ({evidence.rule}{counted})"
        yield f"  - Recorded: {', '.join(evidence.findings)}"
        yield f"  - Source: {source_words(evidence.sources)}"


def _what_to_do(a: Assessment) -> Iterator[str]:
    yield "\n## Next steps\n"
    for step in a.next_steps:
        first = " **Before treatment.**" if step.before_treatment else ""
        yield f"{step.number}. {step.step} ({step.rule}).{first} Decides: {step.decides}"
    if a.management:
        yield "\n## Management options listed for what leads\n"
        for option in a.management:
            caveat = f" *{option.caveat}*" if option.caveat else ""
            yield f"- {option.approach}: {option.option} ({option.rule}).{caveat}"
