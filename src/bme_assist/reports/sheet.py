"""Sheets of a case as Markdown: two pages for the faculty; for learners one a stage, no key.

A rule (``---``) is where a page ends.
"""

from __future__ import annotations

from collections.abc import Iterator

from bme_assist.practice.difficulty import Difficulty
from bme_assist.practice.sheet import Sheet, WrongTurn
from bme_assist.workup.assessment import EvidenceShown

__all__ = ["faculty_sheet", "learner_sheet"]

_NAMED = 6


def learner_sheet(sheet: Sheet, number: str = "") -> str:
    """What a learner gets: the findings stage by stage with room to write, never the key.

    The title of the case may tell, so that it is not there; ``number`` is, such as ``2 of 5``.
    """
    return _text(_learner(sheet, number))


def faculty_sheet(sheet: Sheet) -> str:
    """What an educator gets: question script, expected answers, wrong turns, reading, wording."""
    return _text(_faculty(sheet))


def _text(lines: Iterator[str]) -> str:
    return "\n".join(lines).rstrip() + "\n"


_ANSWERS = """
| your answer | |
|---|---|
| the likeliest category | |
| the second | |
| the third | |
| how sure of the first, in percent | |
| must someone act now? | |
| what to ask or do next | |
| and why | |
"""
"""A box with ruled lines to write on."""


def _learner(sheet: Sheet, number: str) -> Iterator[str]:
    count = len(sheet.stages)
    how = "in one stage" if count == 1 else f"in {count} stages"
    yield f"# {f'Case {number}' if number else 'A case'}, {how}\n"
    yield f"*{sheet.answer.notice}*\n"
    yield "At each stage write down, before you turn to the next: the categories of causes"
    yield "that you consider, the likeliest first; how sure you are, in percent; whether someone"
    yield "must act now; what you would ask or do next.\n"
    yield f"The categories: {', '.join(sheet.titles.values())}.\n"
    for at, stage in enumerate(sheet.stages, 1):
        if at > 1:
            yield "---\n"
        yield f"## {at}. {stage.name.capitalize()}\n"
        yield from (f"- {one.answer}" for one in stage.asked)
        if at == count and sheet.pictures:
            yield from (f"- Picture: {picture.place}" for picture in sheet.pictures)
        yield _ANSWERS


def _faculty(sheet: Sheet) -> Iterator[str]:
    difficulty = sheet.difficulty
    yield f"# Faculty sheet: {sheet.case.name}\n"
    yield f"*{sheet.answer.notice}*\n"
    accepted = [sheet.titles[name] for name in sheet.key.accepted[1:]]
    key = sheet.titles.get(sheet.key.category, "undecided by the rules")
    origin = "published" if sheet.key.published else "by the rules"
    beside = f" (accepted as well: {', '.join(accepted)})" if accepted else ""
    yield f"- **Answer**, {origin}: {key}{beside}"
    yield f"- **Act now:** {'yes' if sheet.key.urgent else 'no'}"
    yield f"- **Difficulty:** {difficulty.level} of 3 ({_measured(difficulty)})\n"
    yield from (f"{note}\n" for note in sheet.key.differs)
    if sheet.case.text:
        yield f"{' '.join(sheet.case.text.split())}\n"
    yield from _script(sheet)
    yield from _why(sheet)
    yield from _wording(sheet)


def _measured(difficulty: Difficulty) -> str:
    """What the level rests on."""
    views = f"{difficulty.astray} of {difficulty.views} views on the way lead astray"
    if not difficulty.views:
        views = "everything stands in one stage"
    return views if difficulty.reached else f"the rules never come to the answer; {views}"


def _script(sheet: Sheet) -> Iterator[str]:
    yield "## Question script and expected answers\n"
    for number, stage in enumerate(sheet.stages, 1):
        yield f"### {number}. {stage.name.capitalize()}\n"
        yield "| ask | the case says |\n|---|---|"
        yield from (f"| {one.question} | {one.answer} |" for one in stage.asked)
        others = ", ".join(place for place in stage.places if place != stage.leading)
        after = f" (then {others})" if others else ""
        yield f"\nExpected by now: **{stage.leading}**{after}."
        if stage.flags:
            yield f"Red flags that ask for action: {'; '.join(stage.flags)}."
        yield ""
    for picture in sheet.pictures:
        yield f"Picture: {picture.place}. {picture.caption} ({picture.source}; {picture.license})\n"


def _why(sheet: Sheet) -> Iterator[str]:
    yield "## Why it is the answer\n"
    yield from map(_evidence, sheet.reasons)
    if not sheet.reasons:
        yield "No rule speaks for it: the published answer is the key."
    yield "\n## Common wrong turns\n"
    for turn in sheet.turns:
        yield from _turn(turn)
    if not sheet.turns:
        yield "None that the rules know: nothing recorded speaks for another category."


def _turn(turn: WrongTurn) -> Iterator[str]:
    where = f" (leads after: {', '.join(turn.leads_at)})" if turn.leads_at else ""
    yield f"**{turn.category}**{where}\n"
    yield from (f"- lures: {_said(one)}" for one in turn.lures)
    yield from (f"- breaks: {_said(one)}" for one in turn.breaks)
    if not turn.breaks:
        yield f"- nothing recorded speaks against it{_beside(turn)}"
    yield ""


def _beside(turn: WrongTurn) -> str:
    """How its points compare with those of the answer."""
    if turn.ahead is None:
        return ""
    answer = f"{turn.net + turn.ahead:+d}"
    if turn.ahead > 0:
        return f"; the answer has more in its favor ({answer} points against {turn.net:+d})"
    if turn.ahead < 0:
        return f", and it has more in its favor than the answer ({turn.net:+d} points to {answer})"
    return f", and it has as much in its favor as the answer ({answer} points each)"


def _wording(sheet: Sheet) -> Iterator[str]:
    yield "## To read in the article\n"
    yield from (f"- {heading}" for heading in sheet.sections)
    yield "\n## Wording for the report\n"
    leads = next((c for c in sheet.answer.candidates if c.category == sheet.answer.leading), None)
    if leads:
        most = f", most of all {leads.best_condition}" if leads.best_condition else ""
        read = dict.fromkeys(f for one in leads.evidence_for if one.counted for f in one.findings)
        yield f"> By the rules the category {leads.title}{most} is {leads.standing}."
        yield f"> The findings that bear most on it: {', '.join(list(read)[:_NAMED])}."
    else:
        yield f"> The findings leave the cause open: {sheet.answer.undecided_because}."
    open_dangers = [d.name for d in sheet.answer.dangers if d.state == "not excluded"]
    if open_dangers:
        yield f"> Not excluded by what is recorded: {', '.join(open_dangers)}."
    for step in sheet.answer.next_steps[:3]:
        yield f"> Suggested: {step.step}."
    if not sheet.critical:
        return
    yield "\n## Wording for the call: this is critical\n"
    for flag in sheet.critical:
        recorded = ", ".join(flag.findings)
        yield f"> I am calling about {flag.name}, which asks for action: {flag.urgency}."
        yield f"> Recorded: {recorded}. {flag.do} Please repeat that back to me. ({flag.rule})\n"


def _evidence(one: EvidenceShown) -> str:
    return f"- {_said(one)}: {', '.join(one.findings)}"


def _said(one: EvidenceShown) -> str:
    return f"{one.title} ({one.strength}, {one.rule})"
