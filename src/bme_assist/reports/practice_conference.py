"""A case before a room: large and plain, with the votes as bars and the rules on demand."""

from __future__ import annotations

from collections.abc import Iterator

from bme_assist.practice.conference import Conference
from bme_assist.practice.reference import Said
from bme_assist.reports.assessment import source_words
from bme_assist.reports.layout import Line, Page, Span
from bme_assist.reports.practice import SIGNS, STYLES, categories_lines, findings_lines
from bme_assist.reports.questions import state_lines
from bme_assist.workup.assessment import NOTICE

__all__ = ["ended_lines", "rules_lines", "stage_page", "votes_lines", "welcome"]

_BLANK: Line = ()
_BAR = 30
_SHOWN = 3


def welcome(room: Conference, page: Page) -> Iterator[Line]:
    """What stands at the beginning."""
    yield from page.text(NOTICE, "dim")
    yield _BLANK
    count = len(room.unfolded.stages)
    yield from page.text(f"A case in {count} stages. The room votes; the rules answer when asked.")
    yield _BLANK
    yield from categories_lines(room.unfolded.knowledge, page)


def stage_page(room: Conference, page: Page) -> Iterator[Line]:
    """The stage on the screen."""
    stage = room.unfolded.stages[room.at]
    yield _BLANK
    title = f"STAGE {room.at + 1} OF {len(room.unfolded.stages)}: {stage.name.upper()}"
    yield from page.text(title, "bold underline")
    for picture in stage.pictures:
        yield (Span(f"  {page.say(picture.place)}", "bold"),)
        yield from page.text(f"{picture.source}; {picture.license}", "dim", indent=4)
    yield from findings_lines(stage, page)


def votes_lines(room: Conference, at: int, page: Page) -> Iterator[Line]:
    """The votes on a stage as bars."""
    counts = room.votes.get(at, {})
    total = sum(counts.values())
    column = max((len(one.name) for one in room.unfolded.knowledge.categories), default=0) + 1
    for name, count in sorted(counts.items(), key=lambda one: -one[1]):
        cells = round(count / total * _BAR) if total else 0
        yield (
            Span(f"    {name.ljust(column)}", "bold"),
            Span(f"{count:>3} "),
            Span(page.say("█") * cells, "cyan"),
        )


def rules_lines(room: Conference, page: Page) -> Iterator[Line]:
    """What the rules say of the stage on the screen, and why."""
    reference = room.unfolded.reference(room.at)
    before = room.unfolded.reference(room.at - 1).answer if room.at else None
    yield from page.heading("The rules")
    yield from state_lines(before, reference.answer, page)
    told: dict[str, tuple[Said, list[str]]] = {}
    for shown in reference.stage.new:
        for said in reference.said[shown.name]:
            told.setdefault(said.rule, (said, []))[1].append(shown.words)
    ranked = {one.category: one.rank for one in reference.answer.candidates}
    for said, words in sorted(told.values(), key=lambda one: ranked.get(one[0].category, 0)):
        if ranked.get(said.category, 0) > _SHOWN:
            continue
        sign, style = SIGNS[said.speaks], STYLES[said.speaks]
        about = f"{said.speaks} {said.category}" if said.speaks != "flag" else said.category
        left_out = "" if said.counts else " (not counted: about another condition)"
        line = f"{about}: {said.title}  {said.rule}{left_out}"
        yield from page.hanging(sign, line, column=2, style=style)
        source = f"on {', '.join(words)}; {source_words(said.sources)}"
        yield from page.hanging("", source, column=2, body="dim")
    for question in reference.questions[:1]:
        yield from page.hanging("?", f"worth asking: {question.ask}", column=2)


def ended_lines(room: Conference, page: Page) -> Iterator[Line]:
    """The end: the answer, the votes of each stage beside the lead of the rules."""
    unfolded, key = room.unfolded, room.unfolded.key
    yield _BLANK
    yield from page.text(unfolded.case.name, "bold underline")
    source = "The published answer" if key.published else "The answer of the rules"
    yield from page.text(f"{source} is {key.category or 'undecided'}.", "bold")
    for sentence in key.differs:
        yield from page.text(sentence, "yellow")
    for line in unfolded.case.text.split("\n") if unfolded.case.text else ():
        yield from page.text(line, "dim", indent=2)
    yield _BLANK
    for at, stage in enumerate(unfolded.stages):
        lead = unfolded.reference(at).leading or "undecided"
        counts = room.votes.get(at, {})
        total = sum(counts.values())
        right = sum(count for name, count in counts.items() if name in key.accepted)
        voted = f"; the room: {right} of {total} right" if total else ""
        yield from page.hanging(stage.name, f"the rules: {lead}{voted}", column=21)
        yield from votes_lines(room, at, page)
    yield from page.text(NOTICE, "dim")
