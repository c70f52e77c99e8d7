"""Why: the rules behind a category, red flag, step, finding or feature, condition by condition."""

from __future__ import annotations

from bme_assist.cases import Case, close
from bme_assist.knowledge import KnowledgeBase, NextStep, Rule
from bme_assist.workup.asked import Asked, asked_about
from bme_assist.workup.closing import danger_states
from bme_assist.workup.explanation import Explanation
from bme_assist.workup.tree import entries_read, explain_rule
from bme_assist.workup.weigh import Weighed
from bme_assist.workup.worked import Worked

__all__ = ["why"]


def why(what: str, case: Case, knowledge: KnowledgeBase) -> Explanation:
    """Explain how something came out for a case.

    ``what`` is a category, condition, red flag, feature, danger, finding or section by its name,
    a next step by the words with which it begins, or the id of a rule. Raises UsageError when
    nothing goes by that name, CaseError when the case contradicts itself.
    """
    asked = asked_about(what, knowledge)
    w = Worked.of(case, close(case, knowledge), knowledge)
    if asked.category:
        place, weighed = next(
            (place, one) for place, one in enumerate(w.ranked, 1) if one.category is asked.category
        )
        return _category(w, asked, place, weighed)
    if asked.kind == "section":
        return _section(w, asked)
    if asked.kind == "finding":
        return _finding(w, asked)
    # What fired first; of what did not, the order of the files.
    rules = sorted(asked.rules, key=lambda rule: not _fired(w, rule))
    answer = f"{_answer(w, asked)} {asked.note}".rstrip()
    return _explanation(w, asked, answer, tuple(rules))


def _fired(w: Worked, rule: Rule) -> bool:
    return rule.id in w.firings or not rule.when


def _answer(w: Worked, asked: Asked) -> str:
    fired = [rule.id for rule in asked.rules if _fired(w, rule)]
    if asked.kind == "red flag":
        return f"Raised by {', '.join(fired)}." if fired else "Not raised by what was entered."
    if asked.kind == "feature":
        return "The findings show it." if fired else "The findings entered do not show it."
    if asked.kind == "danger":
        return f"This danger is {danger_states(w.knowledge, w.firings)[asked.name]}."
    rule = asked.rules[0]
    if isinstance(rule, NextStep):
        done = w.holding(rule.done_when)
        if done:
            return f"Not in the plan, because it is done: {', '.join(done)}."
        return "In the plan." if fired else "Not in the plan: its conditions do not hold."
    return "The rule fires." if fired else "The rule does not fire."


def _section(w: Worked, asked: Asked) -> Explanation:
    fired = tuple(rule for rule in asked.rules if rule.when and rule.id in w.firings)
    reasons: list[str] = []
    leading = w.leading.category if w.leading else None
    if leading and asked.name in (leading.article_type, leading.cause_row, *leading.sections):
        reasons.append(f"it describes {leading.name}, which leads")
    if fired:
        reasons.append(f"{len(fired)} of the {len(asked.rules)} rules that cite it fired")
    if reasons:
        answer = f"It bears on this case: {'; '.join(reasons)}."
    else:
        answer = f"None of the {len(asked.rules)} rules that cite it fired."
    return _explanation(w, asked, answer, fired)


def _finding(w: Worked, asked: Asked) -> Explanation:
    """A finding is recorded, not concluded: what is known of it, and what reads it."""
    words = w.say_finding(asked.name)
    fired = tuple(rule for rule in asked.rules if rule.when and rule.id in w.firings)
    said = f"It is a finding; recorded is {words}." if words else (
        "It is a finding, and not recorded."
    )  # fmt: skip
    count = f"{len(fired)} of the {len(asked.rules)} rules that read it fired."
    return _explanation(w, asked, f"{said} {count}", fired)


def _category(w: Worked, asked: Asked, place: int, weighed: Weighed) -> Explanation:
    points = w.knowledge.scale.points
    shown = [(rule, points(rule.strength), "") for rule in weighed.counted]
    shown += [(rule, 0, reason) for rule, reason in weighed.not_counted]
    shown.sort(key=lambda one: -one[1])
    explained = [explain_rule(w, rule, points=p, not_counted=r) for rule, p, r in shown]
    rules = (*(rule for rule, _, _ in shown), *weighed.limited_by)
    leads = "leads" if weighed is w.leading else f"ranks {place} of {len(w.ranked)}"
    most = f", most of all {weighed.condition}" if weighed.condition else ""
    net = f"{weighed.net:+d}".replace("-", "−") if weighed.net else "0"
    before = f"{asked.note} " if asked.note else ""
    answer = f"{before}{weighed.category.title}{most}: {leads}, {weighed.standing}, {net} points."
    used, unused = _entries(w, rules)
    return Explanation(
        case=w.case.name,
        kind=asked.kind,
        name=asked.name,
        title=asked.title,
        answer=answer,
        net=weighed.net,
        evidence_for=tuple(one for one in explained if one.speaks == "for"),
        evidence_against=tuple(one for one in explained if one.speaks == "against"),
        limits=tuple(explain_rule(w, limit) for limit in weighed.limited_by),
        used=used,
        unused=unused,
    )


def _explanation(w: Worked, asked: Asked, answer: str, rules: tuple[Rule, ...]) -> Explanation:
    used, unused = _entries(w, rules)
    return Explanation(
        case=w.case.name,
        kind=asked.kind,
        name=asked.name,
        title=asked.title,
        answer=answer,
        rules=tuple(explain_rule(w, rule) for rule in rules),
        used=used,
        unused=unused,
    )


def _entries(w: Worked, rules: tuple[Rule, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What was entered and is read by these rules, and what is not, as it was recorded."""
    read = entries_read(w, rules)
    entered = {entry.finding for entry in w.case.recorded if entry.value is not None}
    said = [(name in read, w.say_finding(name)) for name in w.knowledge.findings if name in entered]
    return tuple(words for is_read, words in said if is_read), tuple(
        words for is_read, words in said if not is_read
    )
