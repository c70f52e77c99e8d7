"""Two rule bases compared: what is said of each difference, and the page for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bme_assist.knowledge import Rule
from bme_assist.knowledge.words import say_when
from bme_assist.reports.layout import Line, Page, Span
from bme_assist.reports.rule import what_it_says
from bme_assist.review.blame import Blame
from bme_assist.review.difference import CaseDifference, Difference, Unreadable
from bme_assist.review.mixture import REST
from bme_assist.review.outcome import Aspect, Outcome
from bme_assist.review.pairing import Pair

__all__ = [
    "RuleTold",
    "blame_words",
    "difference_lines",
    "lapsed_words",
    "moves",
    "names_of",
    "rules_told",
    "says",
    "summary",
    "unreadable_words",
]

_BLANK: Line = ()
_REST = "what stands beside the rules (vocabulary, scale, categories, dangers, order)"
_HEADINGS = {
    "changed": "Rules that say something else",
    "added": "Rules added",
    "removed": "Rules removed",
    "renumbered": "Rules renumbered, saying the same",
    "reworded": "Rules reworded, saying the same",
    "same": "Sign-offs that lapse with a feature",
}


# ---- words -----------------------------------------------------------------------------------


def summary(a: Difference) -> Iterator[str]:
    """What the whole comes to, in two sentences."""
    changed = len(a.changed)
    come = "comes" if changed == 1 else "come"
    yield f"{_count(a.cases, 'case')} worked up under both; {changed} {come} out otherwise."
    lost = sum(bool(one.lost) for one in a.changed) + sum(bool(one.lost) for one in a.unreadable)
    loses = f"{lost} cases lose" if lost > 1 else f"{lost or 'No'} case loses"
    yield f"{loses} a flag that asks someone to act."


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def moves(aspect: Aspect, was: Outcome, now: Outcome, titles: Mapping[str, str]) -> list[str]:
    """What differs in one aspect, piece by piece."""
    match aspect:
        case "red flags":
            before = {flag.name: flag.urgency for flag in was.flags}
            after = {flag.name: flag.urgency for flag in now.flags}
            return _changes(before, after, "not raised")
        case "dangers":
            return _changes(dict(was.dangers), dict(now.dangers), "no danger")
        case "standing":
            return _changes(dict(was.standing), dict(now.standing), "no category")
        case "outside causes":
            before = dict.fromkeys(was.outside, "named")
            return _changes(before, dict.fromkeys(now.outside, "named"), "not named")
        case "ranking":
            leads = [f"leading: {was.leading or 'none'} → {now.leading or 'none'}"]
            places = [{name: f"rank {place}" for place, name in enumerate(one.ranking, 1)}
                      for one in (was, now)]  # fmt: skip
            moved = _changes(places[0], places[1], "no category")
            return [*(leads if was.leading != now.leading else []), *moved]
        case "next steps":
            gone = [f"no longer {_step(one, titles)}" for one in was.steps if one not in now.steps]
            come = [f"also {_step(one, titles)}" for one in now.steps if one not in was.steps]
            return [*gone, *come] or ["the same steps in another order"]


def _changes(before: Mapping[str, str], after: Mapping[str, str], none: str) -> list[str]:
    names = [*before, *(name for name in after if name not in before)]
    return [
        f"{name}: {before.get(name, none)} → {after.get(name, none)}"
        for name in names
        if before.get(name) != after.get(name)
    ]


def _step(key: str, titles: Mapping[str, str]) -> str:
    return f"{key} {titles.get(key, '')}".rstrip()


def blame_words(blame: Blame, kinds: Mapping[str, str]) -> str:
    """Which changes are to blame, as a clause."""
    if not blame.changes:
        return "could not be narrowed down to single rules"
    names = [_REST if key == REST else f"{key} ({kinds[key]})" for key in blame.changes]
    if len(names) == 1:
        return names[0]
    if blame.together:
        return f"{', '.join(names[:-1])} and {names[-1]}, only together"
    return f"{', '.join(names[:-1])} or {names[-1]}, each by itself"


def says(rule: Rule) -> str:
    """The whole meaning of a rule in one line."""
    when = "; ".join(say_when(rule.when)) or "in every case of its kind"
    measured = f"; measured in {rule.setting}" if rule.setting else ""
    return f"{when}: {what_it_says(rule)}{measured}; sources: {_sources(rule)}"


def _sources(rule: Rule) -> str:
    return ", ".join(
        " ".join(filter(None, (one.article, one.basis, one.reference))) for one in rule.sources
    )


def lapsed_words(pair: Pair) -> str:
    """Whose sign-off no longer holds, and why; empty when none lapsed."""
    if pair.lapsed is None:
        return ""
    why = "removed" if pair.kind == "removed" else "changed since"
    if pair.kind not in {"removed", "changed"}:
        why = "a feature on which it rests has changed"
    return f"was signed by {pair.lapsed.by} on {pair.lapsed.date.isoformat()}; {why}"


def names_of(a: Difference) -> tuple[dict[str, str], dict[str, str]]:
    """The titles and the kinds of change of all rules, by key."""
    return (
        {pair.key: pair.rule.title for pair in a.pairs},
        {pair.key: pair.kind for pair in a.pairs},
    )


@dataclass(frozen=True, slots=True)
class RuleTold:
    """What became of one rule, in words."""

    name: str
    title: str
    details: tuple[tuple[str, str], ...] = ()
    """What it said and what it says, where that differs."""
    fires: str = ""
    lapsed: str = ""


def rules_told(a: Difference) -> Iterator[tuple[str, list[RuleTold]]]:
    """The rules that differ under their headings; headings without any are left out."""
    fired = {key: (was, now) for key, was, now in a.fired}
    for kind, heading in _HEADINGS.items():
        pairs = a.of_kind(kind)
        if kind == "same":
            pairs = tuple(pair for pair in pairs if pair.lapsed)
        if pairs:
            yield heading, [_told(pair, fired.get(pair.key)) for pair in pairs]


def _changes_of(before: Rule, after: Rule) -> Iterator[tuple[str, str]]:
    """What a rule no longer asks, asks, says and rests on, where that differs."""
    asked, asks = say_when(before.when), say_when(after.when)
    yield from (("asked", part) for part in asked if part not in asks)
    yield from (("asks", part) for part in asks if part not in asked)
    for what, was, now in (
        ("says", what_it_says(before), what_it_says(after)),
        ("in", before.setting or "any setting", after.setting or "any setting"),
        ("rests", _sources(before), _sources(after)),
    ):
        if was != now:
            yield from ((f"{what}: was", was), (f"{what}: now", now))


def _told(pair: Pair, fired: tuple[int, int] | None) -> RuleTold:
    name = pair.key
    if pair.kind == "renumbered" and pair.before and pair.after:
        name = f"{pair.before.id} → {pair.after.id}"
    details: tuple[tuple[str, str], ...] = ()
    if pair.kind == "changed" and pair.before and pair.after:
        details = tuple(_changes_of(pair.before, pair.after))
    fires = ""
    if fired:
        was, now = fired
        fires = {
            "added": f"fires in {_count(now, 'case')}",
            "removed": f"fired in {_count(was, 'case')}",
        }.get(pair.kind, f"fired in {_count(was, 'case')}, fires in {now}")
    return RuleTold(name, pair.rule.title, details, fires, lapsed_words(pair))


# ---- terminal --------------------------------------------------------------------------------


def difference_lines(a: Difference, page: Page) -> Iterator[Line]:
    """The whole report."""
    yield from page.text(f"From {a.old} to {a.new}", "bold underline")
    for sentence in summary(a):
        yield from page.text(sentence, "bold" if a.loses_flags else "")
    yield _BLANK
    titles, kinds = names_of(a)
    lost = [one for one in a.changed if one.lost]
    others = [one for one in a.changed if not one.lost]
    for heading, style, cases in (
        ("Flags lost", "bold red", lost),
        ("Cases that come out otherwise", "bold", others),
    ):
        if cases:
            yield from page.text(heading.upper(), style)
            for one in cases:
                yield from _case_lines(one, page, titles, kinds)
            yield _BLANK
    yield from _unreadable_lines(a.unreadable, page)
    yield from _rules_lines(a, page)


def _case_lines(
    one: CaseDifference, page: Page, titles: Mapping[str, str], kinds: Mapping[str, str]
) -> Iterator[Line]:
    yield from page.text(one.case.name, "bold", indent=2)
    yield from page.text(str(one.case.where), "dim", indent=4)
    for aspect, blame in one.blame:
        said = "; ".join(moves(aspect, one.was, one.now, titles))
        yield from page.hanging(aspect, said, column=16, indent=4)
        because = f"because of {blame_words(blame, kinds)}"
        yield from page.hanging("", because, column=16, indent=4, body="dim")


def _unreadable_lines(unreadable: tuple[Unreadable, ...], page: Page) -> Iterator[Line]:
    if not unreadable:
        return
    yield from page.heading("Cases that cannot be read under both")
    for one in unreadable:
        yield from page.text(f"{one.case.name}: {unreadable_words(one)}", indent=2)
    yield _BLANK


def unreadable_words(one: Unreadable) -> str:
    """Under which rules a case cannot be read, why, and which flags that loses."""
    lost = f"; it raised {', '.join(flag.name for flag in one.lost)}" if one.lost else ""
    said = "; ".join(problem.message for problem in one.problems)
    return f"not under the {' or the '.join(one.under)} rules ({said}){lost}"


def _rules_lines(a: Difference, page: Page) -> Iterator[Line]:
    for heading, entries in rules_told(a):
        yield from page.heading(heading)
        for one in entries:
            style = "bold" if one.details else "dim"
            yield from page.hanging(one.name, one.title, column=9, style=style)
            for label, said in one.details:
                yield from page.hanging(label, said, column=11, indent=6, style="dim")
            if one.fires:
                yield from page.text(one.fires, "dim", indent=6)
            if one.lapsed:
                yield from page.text(one.lapsed, "bold", indent=6)
        yield _BLANK
    if a.background:
        yield from page.heading("Beside the rules")
        for thing in a.background:
            words = Span(f"{thing.kind} {thing.became}", "dim")
            yield from page.row([words, Span(thing.name)], indent=2)
