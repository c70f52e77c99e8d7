"""Why, why not, what if and compare for a terminal: conditions ticked, changes in plain words."""

from __future__ import annotations

from collections.abc import Iterator

from bme_assist.reports.assessment import net_words, source_words
from bme_assist.reports.layout import Line, Page
from bme_assist.workup.explanation import ChangeSet, Explanation, RuleExplained, Tick, WhyNot

__all__ = ["TICKS", "explanation_lines", "rule_explained", "why_not_lines"]

_BLANK: Line = ()
TICKS = {
    "holds": ("yes", "green"),
    "concluded": ("yes", "green"),
    "fails": ("no", "red"),
    "not concluded": ("no", "red"),
    "needs the figure": ("figure?", "yellow"),
    "not recorded": ("?", "yellow"),
    "stands": ("now", "dim"),
}
"""How a state is said beside a condition, and its color."""

_COLUMN = 8
_NAMED = 5
_FEW = 1


def explanation_lines(e: Explanation, page: Page) -> Iterator[Line]:
    """Why something came out as it did."""
    yield from _head(page, e.case, e.notice, f"Why {e.title}?", e.answer)
    for heading, rules in (
        ("Speaks for it", e.evidence_for),
        ("Speaks against it", e.evidence_against),
        ("Holds it down", e.limits),
        ("The rules", e.rules),
    ):
        if rules:
            yield from page.heading(heading)
            for one in rules:
                yield from rule_explained(one, page)
            yield _BLANK
    if e.kind == "category":
        for way, rules in (("for", e.evidence_for), ("against", e.evidence_against)):
            if not rules:
                yield from page.text(f"Nothing that was entered speaks {way} it.", indent=2)
        points = [one.points for one in e.evidence_for], [one.points for one in e.evidence_against]
        words = f"{sum(points[0])} for − {sum(points[1])} against = {net_words(e.net or 0)}"
        yield from page.text(f"Points: {words}", "bold", indent=2)
        yield _BLANK
    if e.unused:
        yield from page.heading("Entered, but not read by this explanation")
        yield from page.text(", ".join(e.unused), "dim", indent=2)
        yield _BLANK
    yield from page.text(_LEGEND, "dim")


_LEGEND = "yes: holds · no: does not hold · ?: not recorded · figure?: awaits the figure"


def _head(page: Page, case: str, notice: str, title: str, answer: str) -> Iterator[Line]:
    if case:
        yield from page.text(case, "bold underline")
    yield from page.text(notice, "dim")
    yield _BLANK
    yield from page.text(title, "bold")
    yield from page.text(answer, indent=2)
    yield _BLANK


def rule_explained(rule: RuleExplained, page: Page) -> Iterator[Line]:
    """One rule: its weight, its conditions ticked, its reason and source."""
    label, style = _label(rule)
    yield from page.hanging(label, f"{rule.title}  {rule.rule}", column=11, style=style)
    if rule.not_counted_because:
        words = f"not counted: {rule.not_counted_because}"
        yield from page.hanging("", words, column=11, body="dim")
    if not rule.when:
        yield from page.text("holds in every case of its kind", "dim", indent=6)
    for tick in rule.when:
        yield from _tick(tick, page, 6)
    yield from page.hanging("because", rule.because, column=9, indent=6, body="dim", style="dim")
    yield from page.hanging(
        "source", source_words(rule.sources), column=9, indent=6, body="dim", style="dim"
    )


def _label(rule: RuleExplained) -> tuple[str, str]:
    if rule.speaks:
        sign = "+" if rule.speaks == "for" else "−"
        counted = not rule.not_counted_because and rule.fired
        style = "dim" if not counted else "green" if rule.speaks == "for" else "red"
        return f"{sign} {rule.strength}", style
    return ("fires", "green") if rule.fired else ("silent", "dim")


def _tick(tick: Tick, page: Page, indent: int, depth: int = 0) -> Iterator[Line]:
    word, style = TICKS[tick.state]
    words = tick.words
    if tick.recorded and tick.recorded.casefold() != tick.words.casefold():
        words += f" (recorded: {tick.recorded})"
    if tick.implied_by:
        words += f", because of {tick.implied_by}"
    leaves = list(_leaves(tick)) if depth and tick.parts else []
    if leaves and not any(one.recorded or one.state == "stands" for one in leaves):
        # Nothing is known of all that lies below: one line says as much as twenty.
        names = list(dict.fromkeys(one.words for one in leaves))
        more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
        words += f" (nothing recorded of: {', '.join(names[:_NAMED])}{more})"
        yield from page.hanging(word, words, column=_COLUMN, indent=indent, style=style)
        return
    if tick.parts:
        words += ":"
    yield from page.hanging(word, words, column=_COLUMN, indent=indent, style=style)
    for part in tick.parts:
        yield from _tick(part, page, indent + 2, depth + 1)


def _leaves(tick: Tick) -> Iterator[Tick]:
    if not tick.parts:
        yield tick
    for part in tick.parts:
        yield from _leaves(part)


# -- why not


def why_not_lines(a: WhyNot, page: Page) -> Iterator[Line]:
    """Why something did not come out, and the smallest changes with which it would."""
    yield from _head(page, a.case, a.notice, f"Why not {a.title}?", a.answer)
    if a.reached or a.kind in ("section", "finding"):
        return
    yield from _changes(a, page)
    if a.ahead:
        yield from page.heading("What goes before it")
        for one in a.ahead:
            words = f"{one.standing}, {net_words(one.net)} points: {one.because}"
            yield from page.hanging(one.category, words, column=16)
        yield _BLANK
    for heading, rules in (
        ("What stands in the way", a.blocked_by),
        ("What is missing, nearest first", a.missing),
    ):
        if rules:
            yield from page.heading(heading)
            for rule in rules:
                yield from rule_explained(rule, page)
            yield _BLANK
    yield from page.text(_LEGEND, "dim")


def _changes(a: WhyNot, page: Page) -> Iterator[Line]:
    goal = "lead" if a.kind == "category" else "fire"
    yield from page.heading(f"The smallest changes with which it would {goal}")
    if not a.changes:
        searched = "" if a.searched_all else " within the bounds of the search"
        words = f"No set of at most {a.largest_tried} changes was found{searched}."
        yield from page.text(words, "yellow", indent=2)
    for number, one in enumerate(a.changes, 1):
        label = f"{number}."
        yield from page.hanging(label, changes_words(one), column=4)
        yield from page.hanging("", f"then {one.result}", column=4, body="dim")
        yield from _rules(one, page)
    yield _BLANK


def changes_words(one: ChangeSet) -> str:
    """The changes of one set in a sentence: ``fever instead of no fever, and …``."""
    said = []
    for change in one.changes:
        if change.then == "not recorded":
            said.append(f"leave out {change.now}")
        elif change.now == "not recorded":
            said.append(f"add {change.then}")
        else:
            said.append(f"{change.then} instead of {change.now}")
    return "; ".join(said)


def _rules(one: ChangeSet, page: Page) -> Iterator[Line]:
    """Through which rules, in words; the first two of each side."""
    for verb, rules in (("fires", one.rules_that_fire), ("stops", one.rules_that_stop)):
        for rule in rules[:_FEW]:
            words = f"{verb}: {rule.title}  {rule.rule}"
            yield from page.hanging("", words, column=4, body="dim")
        if len(rules) > _FEW:
            yield from page.hanging("", f"… and {len(rules) - _FEW} more", column=4, body="dim")
