"""A rule's own conditions, ticked: what holds, what fails, what is missing, down to findings."""

from __future__ import annotations

import re

from bme_assist.engine import truth
from bme_assist.knowledge import Atom, Evidence, Group, Limit, Part, RedFlag, Rule
from bme_assist.workup.cite import cite
from bme_assist.workup.closing import Closing
from bme_assist.workup.explanation import RuleExplained, Tick, TickState
from bme_assist.workup.grounds import grounds
from bme_assist.workup.worked import Worked

__all__ = ["entries_read", "explain_rule", "tick_part"]

_CONCLUDED = ("holds", "concluded")
_OPEN = " is not excluded"


def explain_rule(w: Worked, rule: Rule, *, points: int = 0, not_counted: str = "") -> RuleExplained:
    """A rule with its conditions ticked for this case."""
    fired = rule.id in w.firings
    return RuleExplained(
        rule=rule.id,
        kind=_kind(rule),
        title=rule.title,
        fired=fired or not rule.when,
        speaks=rule.speaks if isinstance(rule, Evidence) else "",
        strength=rule.strength if isinstance(rule, Evidence) else "",
        points=points,
        not_counted_because=not_counted,
        note=_note(rule),
        when=tuple(tick_part(w, part) for part in rule.when),
        because=rule.because,
        setting=rule.setting,
        sources=cite(rule.sources, w.knowledge),
    )


def _kind(rule: Rule) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", " ", type(rule).__name__).lower()


def _note(rule: Rule) -> str:
    if isinstance(rule, Evidence):
        about = f"{rule.category} ({rule.condition})" if rule.condition else rule.category
        return f"speaks {rule.speaks} {about}"
    if isinstance(rule, Limit):
        return f"holds {rule.category} down to {rule.at_most}"
    if isinstance(rule, RedFlag):
        return f"{rule.urgency}: {rule.do}"
    return ""


def tick_part(w: Worked, part: Part) -> Tick:
    """One part of a condition with its state; what stands under ``unless`` must not hold."""
    if isinstance(part, Atom):
        return _tick(w, part, frozenset())
    parts = tuple(_tick(w, atom, frozenset()) for atom in part.atoms)
    return Tick(words=_group_words(part), state=_group_state(part, parts), parts=parts)


def _group_words(group: Group) -> str:
    if group.kind == "at least":
        return f"at least {group.needs} of"
    return "none of these" if group.kind == "unless" else group.kind


def _group_state(group: Group, parts: tuple[Tick, ...]) -> TickState:
    held = sum(one.state in _CONCLUDED for one in parts)
    awaited = any(one.state == "needs the figure" for one in parts)
    if group.kind == "unless":
        return "fails" if held else "needs the figure" if awaited else "holds"
    needs = group.needs if group.kind == "at least" else 1
    if held >= needs:
        return "holds"
    if held + sum(one.state == "needs the figure" for one in parts) >= needs:
        return "needs the figure"
    could = sum(one.state not in ("fails", "not concluded") for one in parts)
    return "not recorded" if could >= needs else "fails"


def _tick(w: Worked, atom: Atom, above: frozenset[str]) -> Tick:
    if atom.is_about_a_finding:
        return _finding_tick(w, atom)
    rules = [rule for rule in _concluding(w, atom.subject) if rule.id not in above]
    fired = [rule for rule in rules if rule.id in w.firings]
    # What would exclude a danger is shown though it does not fire: that is why it is open.
    shown = rules if atom.subject in w.features or atom.subject.endswith(_OPEN) else fired
    parts = tuple(_opened(w, rule, above | {rule.id}) for rule in shown)
    parts = parts or grounds(w, atom.subject)
    concluded = atom.subject in w.run.concluded
    return Tick(
        words=atom.words,
        state="concluded" if concluded else "not concluded",
        rule=shown[0].id if len(shown) == 1 else "",
        parts=parts[0].parts if len(shown) == 1 else parts,
    )


def _opened(w: Worked, rule: Rule, above: frozenset[str]) -> Tick:
    parts: list[Tick] = []
    for part in rule.when:
        if isinstance(part, Atom):
            parts.append(_tick(w, part, above))
        else:
            inner = tuple(_tick(w, atom, above) for atom in part.atoms)
            parts.append(
                Tick(words=_group_words(part), state=_group_state(part, inner), parts=inner)
            )
    state: TickState = "concluded" if rule.id in w.firings else "not concluded"
    return Tick(words=rule.title, state=state, rule=rule.id, parts=tuple(parts))


def _concluding(w: Worked, key: str) -> list[Rule]:
    """The rules that conclude a key; none for standings and ranks, which all evidence makes."""
    if key in w.features:
        return [w.features[key]]
    closing = Closing(w.knowledge, {})
    found: list[Rule] = [
        cause for cause in w.knowledge.outside if f"outside cause {cause.name}" == key
    ]
    if "red flag" in key:
        found += [f for f in w.knowledge.red_flags if key in closing.flags((f.id,), frozenset())]
    if key.startswith("danger ") and key.endswith(" is not excluded"):
        name = key.removeprefix("danger ").removesuffix(" is not excluded")
        found += [rule for one in w.knowledge.dangers if one.name == name
                  for rule in one.excluded_by]  # fmt: skip
    if key.startswith("danger ") and key.endswith(" is flagged"):
        name = key.removeprefix("danger ").removesuffix(" is flagged")
        found += [flag for flag in w.knowledge.red_flags if flag.danger == name]
    return found


def _finding_tick(w: Worked, atom: Atom) -> Tick:
    value = w.values.get(atom.subject)
    recorded = implied = ""
    if value is not None:
        recorded = w.say_finding(atom.subject)
        origin = w.closed.origins[atom.subject]
        if origin.implication:
            implied = " and ".join(dict.fromkeys(entry.words for entry in origin.recorded))
    return Tick(
        words=atom.words, state=truth(atom, w.values), recorded=recorded, implied_by=implied
    )


def entries_read(w: Worked, rules: tuple[Rule, ...]) -> frozenset[str]:
    """The findings entered on which these rules bear, through features and implications too."""
    read: set[str] = set()
    waiting, done = list(rules), set[str]()
    while waiting:
        rule = waiting.pop()
        if rule.id in done:
            continue
        done.add(rule.id)
        for part in rule.when:
            for atom in (part,) if isinstance(part, Atom) else part.atoms:
                if atom.is_about_a_finding:
                    read.add(atom.subject)
                else:
                    found = _concluding(w, atom.subject)
                    waiting += (
                        found
                        if atom.subject in w.features
                        else [one for one in found if one.id in w.firings]
                    )
    return frozenset(
        entry.finding for name in w.with_what_implies(read) for entry in w.behind(name)
    )
