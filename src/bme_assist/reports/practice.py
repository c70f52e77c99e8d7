"""Practice at the terminal: a stage, its questions, and the feedback on what was committed."""

from __future__ import annotations

from collections.abc import Iterator

from bme_assist.knowledge import KnowledgeBase
from bme_assist.practice.commitment import MOST, QUESTIONS, QuestionName
from bme_assist.practice.feedback import Feedback, FindingFeedback
from bme_assist.practice.reference import Said
from bme_assist.practice.session import Practice
from bme_assist.practice.stages import Stage
from bme_assist.reports.assessment import awaits_words, net_words, source_words
from bme_assist.reports.layout import Line, Page, Span
from bme_assist.workup.assessment import NOTICE

__all__ = [
    "SIGNS",
    "STYLES",
    "categories_lines",
    "early_list_lines",
    "feedback_lines",
    "findings_lines",
    "pictures_lines",
    "question_words",
    "so_far_lines",
    "stage_lines",
    "welcome_lines",
]

_BLANK: Line = ()
_VERDICTS = {
    "right": ("right", "green"),
    "fair": ("fair: by way of another cause", "green"),
    "missed": ("missed", "yellow"),
    "wrong way": ("the other way", "red"),
    "not in the rules": ("no rule says so", "yellow"),
    "": ("", "dim"),
}
SIGNS = {"for": "+", "against": "−", "flag": "!"}
STYLES = {"for": "green", "against": "red", "flag": "bold red"}
"""How what a rule says is marked: for, against, or a red flag."""

_COLUMN = 5


def welcome_lines(practice: Practice, page: Page) -> Iterator[Line]:
    """What stands at the beginning of a session: what it is, and the categories."""
    yield from page.text(NOTICE, "dim")
    yield _BLANK
    count = len(practice.stages)
    how = "all at once" if practice.unfolded.whole else f"in {count} stages, in clerking order"
    if count == 1 and not practice.unfolded.whole:
        how = "in one stage"
    words = (
        f"A case, {how}. You commit first; then the rules say what they make of the same findings. "
        "Every answer is kept as you give it: stop whenever you like (Ctrl-C) and go on later."
    )
    yield from page.text(words)
    yield _BLANK
    yield from categories_lines(practice.unfolded.knowledge, page)
    yield _BLANK
    if practice.early_list:
        yield from early_list_lines(practice.unfolded.knowledge, page)
        yield _BLANK


def categories_lines(knowledge: KnowledgeBase, page: Page) -> Iterator[Line]:
    """The categories with the numbers by which they may be called."""
    yield from page.heading("Categories")
    spans = [Span(f"{n} {one.name}") for n, one in enumerate(knowledge.categories, 1)]
    yield from page.row(spans, indent=2)


def early_list_lines(knowledge: KnowledgeBase, page: Page) -> Iterator[Line]:
    """The dangerous causes, before anything is known of the case."""
    yield from page.heading("Do not forget")
    column = max((len(one.name) for one in knowledge.dangers), default=0) + 2
    for danger in knowledge.dangers:
        yield from page.hanging(danger.name, danger.because, column=column, style="bold")


def stage_lines(practice: Practice, at: int, page: Page) -> Iterator[Line]:
    """What a stage brings: the new findings with their numbers."""
    stage = practice.stages[at]
    count = len(practice.stages)
    number = "" if count == 1 else f"Stage {at + 1} of {count}: "
    yield from page.text(f"{number}{stage.name}".upper(), "bold underline")
    yield from findings_lines(stage, page)


def so_far_lines(practice: Practice, page: Page) -> Iterator[Line]:
    """Where a session is taken up again: what was shown, and what was committed last."""
    at = practice.ask.stage if practice.ask else len(practice.stages)
    yield from page.heading("So far")
    for stage in practice.stages[:at]:
        words = ", ".join(shown.words for shown in stage.new) or "nothing recorded"
        yield from page.hanging(stage.name, words, column=21, style="dim")
    if at:
        said = practice.commitment(at - 1)
        words = f"{', '.join(said.differential)} ({said.confidence} %)"
        yield from page.hanging("your differential", words, column=21, style="bold")
    given = practice.given(at)
    for question in (name for name in QUESTIONS if name in given):
        value = given[question]
        words = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
        if isinstance(value, bool):
            words = "yes" if value else "no"
        elif isinstance(value, dict):
            words = ", ".join(map(str, value.values()))
        yield from page.hanging(f"{question} (kept)", words or "none", column=21, style="dim")
    yield _BLANK


def findings_lines(stage: Stage, page: Page) -> Iterator[Line]:
    """The findings of a stage, numbered."""
    for number, shown in enumerate(stage.new, 1):
        yield from page.hanging(f"{number:>2}", shown.words, column=4, style="dim")
    if not stage.new:
        yield from page.text("nothing else is recorded here", indent=2)
    if stage.not_known:
        yield from page.text(f"asked, but not known: {', '.join(stage.not_known)}", "dim", 2)


def pictures_lines(
    stage: Stage, page: Page, *, told: bool, missing: frozenset[str]
) -> Iterator[Line]:
    """The pictures of a stage; what they show is told only after the learner has described them.

    ``missing`` names places at which nothing lies.
    """
    yield from page.heading("Pictures")
    for number, picture in enumerate(stage.pictures, 1):
        gone = "  (not found there)" if picture.place in missing else ""
        # Never broken: it is to be opened with a click.
        yield (Span(f"  {number:>2}  ", "dim"), Span(page.say(picture.place), "bold"), Span(gone))
        if told:
            yield from page.text(picture.caption, indent=6)
        yield from page.text(f"{picture.source}; {picture.license}", "dim", indent=6)


def question_words(practice: Practice, question: QuestionName) -> str:
    """The question on the table, as it is put."""
    stage = practice.ask.stage if practice.ask else 0
    given = practice.given(stage)
    named = given.get("differential")
    lead = str(named[0]) if isinstance(named, list) else "it"
    keep = "; = keeps the last" if stage else ""
    return {
        "description": "Describe what you see before you name a cause",
        "differential": f"Your differential, likeliest first (1 to {MOST}: numbers or names{keep})",
        "confidence": f"How sure are you that it is {lead}? (0 to 100 %)",
        "for": f"Which new findings speak for {lead}? (numbers; Enter: none)",
        "against": f"Which speak against {lead}? (numbers; Enter: none)",
        "act": "Must someone act now, within days at the most? (yes or no)",
        "next": "What would you ask or do next? (a finding or a step; Enter: nothing)",
    }[question]


# ---- feedback ----------------------------------------------------------------------------------


def feedback_lines(told: Feedback, page: Page) -> Iterator[Line]:
    """What the rules say of a stage beside what was committed."""
    yield _BLANK
    yield from page.heading("What the rules say")
    lead = told.commitment.leading
    spoken = [one for one in told.findings if one.said or one.marked]
    shown: set[str] = set()
    for finding in spoken:
        yield from _finding(finding, lead, shown, page)
    silent = [one.words for one in told.findings if not one.said and not one.marked]
    if silent:
        yield from page.text(f"no rule reads, with what is known so far: {', '.join(silent)}",
                             "dim", 2)  # fmt: skip
    yield from _ranking(told, page)
    yield from _acting(told, page)
    yield from _moves(told, page)
    yield _BLANK


def _finding(one: FindingFeedback, lead: str, shown: set[str], page: Page) -> Iterator[Line]:
    """One finding; each rule is told in full where it is met first."""
    verdict, style = _VERDICTS[one.verdict]
    marked = f"you: {one.marked}" if one.marked else ""
    star = " *" if one.discriminates else ""
    spans = [Span(f"{one.words}{star}", "bold"), Span(marked, "dim"), Span(verdict, style)]
    yield from page.row([span for span in spans if span.text], indent=2)
    own = [o for o in one.said if o.category == lead and o.speaks != "flag" and o.counts]
    for said in own:
        if said.rule not in shown:
            yield from _said(said, page)
    again: dict[str, list[str]] = {}
    for said in own:
        if said.rule in shown:
            again.setdefault(said.speaks, []).append(said.rule)
    for way, rules in again.items():
        words = f"{way} {lead}, as above: {', '.join(rules)}"
        yield from page.hanging(SIGNS[way], words, column=2, indent=4, style=STYLES[way])
    others = [o for o in one.said if o.speaks != "flag" and not (o.category == lead and o.counts)]
    others.sort(key=lambda other: not other.counts)
    tells = one.discriminates and not own and bool(others) and others[0].counts
    if tells and others[0].rule not in shown:
        # Nothing is said of the lead, and still it decides: for whom, and why.
        yield from _said(others[0], page, about=True)
        own, others = others[:1], others[1:]
    shown |= {said.rule for said in own}
    yield from _others(one, others, page, "also" if own else "only")


def _said(said: Said, page: Page, *, about: bool = False) -> Iterator[Line]:
    sign, style = SIGNS[said.speaks], STYLES[said.speaks]
    head = f"{said.speaks} {said.category}: " if about else ""
    words = f"{head}{said.title}  {said.rule}"
    yield from page.hanging(sign, words, column=2, indent=4, style=style)
    yield from page.hanging("", source_words(said.sources), column=2, indent=4, body="dim")


def _others(one: FindingFeedback, others: list[Said], page: Page, label: str) -> Iterator[Line]:
    """What is said about other categories, and the red flags, in a line each."""
    groups: dict[str, list[str]] = {}
    for said in others:
        left_out = "" if said.counts else ", not counted: about another condition"
        groups.setdefault(f"{said.speaks} {said.category}{left_out}", []).append(said.rule)
    if groups:
        words = [f"{about} ({', '.join(rules)})" for about, rules in groups.items()]
        yield from page.hanging(label, "; ".join(words), column=_COLUMN, indent=4, body="dim")
    flags = [said for said in one.said if said.speaks == "flag"]
    if flags:
        words = [f"{said.category} ({said.strength}, {said.rule})" for said in flags]
        yield from page.hanging(
            "flag", "; ".join(words), column=_COLUMN, indent=4, style="bold red"
        )


def _ranking(told: Feedback, page: Page) -> Iterator[Line]:
    moved = [one for one in told.ahead if one[2] > 0 or one[0] == told.leading]
    ranked = ", ".join(
        f"{n}. {name} ({standing}, {net_words(net)})"
        for n, (name, standing, net) in enumerate(moved, 1)
    )
    first = f"{told.leading} leads" if told.leading else "undecided"
    words = f"{first}: {ranked or 'nothing speaks for any cause yet'}"
    yield from page.hanging("ranking", words, column=9, style="dim")
    if any(one.discriminates for one in told.findings):
        yield from page.hanging(
            "*", "tells the categories apart", column=9, style="dim", body="dim"
        )


def _acting(told: Feedback, page: Page) -> Iterator[Line]:
    said = "act" if told.commitment.act else "no need to act"
    if not told.must_act:
        words = "no flag asks anyone to act on what is known so far"
        yield from page.hanging("urgency", f"you: {said}; {words}", column=9, style="dim")
        return
    words = f"you: {said}; the rules: someone must act"
    yield from page.hanging("urgency", words, column=9, style="dim")
    before: list[str] = []
    shown: set[str] = set()
    for flag in told.flags:
        if flag.rule not in told.new_flags:
            before.append(f"{flag.name} ({flag.urgency})")
        elif flag.name not in shown:
            shown.add(flag.name)
            words = f"{flag.urgency.upper()} {flag.name}: {flag.do}  {flag.rule}"
            yield from page.hanging("!", words, column=2, indent=11, style="bold red", body="bold")
            if flag.needs_figure:
                yield from page.hanging("", awaits_words(flag), column=2, indent=11, body="dim")
    if before:
        known = ", ".join(dict.fromkeys(before))
        yield from page.hanging(
            "!", f"since before: {known}", column=2, indent=11, style="bold red"
        )


def _moves(told: Feedback, page: Page) -> Iterator[Line]:
    words = {True: "worth it", False: "other things matter more", None: "nothing is left to ask"}
    move = told.commitment.move
    own = move.finding or told.step or "nothing"
    yield from page.hanging("next", f"you: {own}; {words[told.move_worth]}", column=9, style="dim")
    for question in told.questions[:2]:
        reason = f" ({question.reasons[0]})" if question.reasons else ""
        yield from page.hanging("?", f"{question.ask}{reason}", column=2, indent=11, body="dim")
    for step in told.steps[:2]:
        yield from page.hanging("-", step, column=2, indent=11, body="dim")
