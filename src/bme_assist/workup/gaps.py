"""What is not recorded and would matter most: for dangers first, then for rules one away."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bme_assist.engine import truth
from bme_assist.knowledge import Atom, Evidence, KnowledgeBase, Part, RedFlag, Rule, Value
from bme_assist.workup.assessment import DangerState, WouldMatter

__all__ = ["would_matter"]

_MOST = 8


def would_matter(
    knowledge: KnowledgeBase,
    values: Mapping[str, Value],
    concluded: frozenset[str],
    fired: frozenset[str],
    dangers: Iterable[DangerState],
) -> tuple[WouldMatter, ...]:
    """Unrecorded findings, most useful first, at most eight.

    A finding matters when a danger that is not excluded misses it, or when it alone keeps a red
    flag or a piece of evidence from firing; so does one whose figure is awaited. The order: by
    danger, then by urgency of the flag, then by points of the evidence it could bring; ties by
    the order of the vocabulary.
    """
    weight: dict[str, float] = {}
    because: dict[str, list[str]] = {}

    def note(name: str, worth: float, reason: str) -> None:
        weight[name] = weight.get(name, 0) + worth
        if reason not in because.setdefault(name, []):
            because[name].append(reason)

    for danger in dangers:
        if danger.state == "not excluded":
            for place, name in enumerate(danger.missing[:2]):
                note(name, 12 - 4 * place, f"{danger.name} is not excluded")
    for rule in (*knowledge.red_flags, *knowledge.evidence):
        if rule.id in fired:
            continue
        for name in _one_away(rule, values, concluded):
            note(name, *_worth(rule, knowledge))
    order = {name: place for place, name in enumerate(knowledge.findings)}
    best = sorted(weight, key=lambda name: (-weight[name], order[name]))[:_MOST]
    return tuple(
        WouldMatter(
            name=name,
            ask=knowledge.findings[name].ask,
            burden=knowledge.findings[name].burden,
            because=tuple(because[name][:3]),
            needs_figure=name in values,
        )
        for name in best
    )


def _worth(rule: Rule, knowledge: KnowledgeBase) -> tuple[float, str]:
    if isinstance(rule, RedFlag):
        haste = len(knowledge.scale.urgencies) - knowledge.scale.haste_of(rule.urgency)
        return 1 + haste, f"could raise the red flag {rule.name} ({rule.id})"
    if isinstance(rule, Evidence):
        about = rule.condition or rule.category
        worth = knowledge.scale.points(rule.strength) / 2
        return worth, f"could speak {rule.speaks} {about} ({rule.id})"
    return 0, ""


def _one_away(
    rule: Rule, values: Mapping[str, Value], concluded: frozenset[str]
) -> tuple[str, ...]:
    """The findings of which any single one would complete this rule's condition."""
    missing: list[tuple[str, ...]] = []
    held = 0
    for part in rule.when:
        lacking = _lacking(part, values, concluded)
        if lacking is None:
            return ()
        if lacking:
            missing.append(lacking)
        else:
            held += 1
    # A rule of which nothing holds yet is not one away: any finding would do for it.
    return missing[0] if len(missing) == 1 and held else ()


def _lacking(
    part: Part, values: Mapping[str, Value], concluded: frozenset[str]
) -> tuple[str, ...] | None:
    """Empty when the part holds; the findings or figures that would do; None when blocked."""
    atoms = (part,) if isinstance(part, Atom) else part.atoms
    needs = 1 if isinstance(part, Atom) else part.needs
    states = [_state(atom, values, concluded) for atom in atoms]
    if not isinstance(part, Atom) and part.kind == "unless":
        return None if "holds" in states else ()
    holding = states.count("holds")
    if holding >= needs:
        return ()
    awaited = ("not recorded", "needs the figure")
    open_ = [a.subject for a, s in zip(atoms, states, strict=True) if s in awaited]
    return tuple(open_) if open_ and holding + 1 >= needs else None


def _state(atom: Atom, values: Mapping[str, Value], concluded: frozenset[str]) -> str:
    if not atom.is_about_a_finding:
        return "holds" if atom.subject in concluded else "fails"
    return truth(atom, values)
