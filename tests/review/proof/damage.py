"""Rule bases damaged so that one safety statement no longer holds of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from bme_assist import KnowledgeBase
from bme_assist.knowledge import Atom, Claim, Evidence, Group, Rule, Statement, atoms_of

__all__ = ["damaged_for"]


def damaged_for(statement: Statement, knowledge: KnowledgeBase) -> KnowledgeBase:
    """The rules damaged where this statement leans on them."""
    if statement.more == "anything more recorded":
        return _flag_that_is_taken_back(knowledge)
    if statement.more:
        return _evidence_that_takes_away(knowledge)
    for parts, damages in ((statement.then, _FOR_THEN), (statement.never, _FOR_NEVER)):
        for atom in atoms_of(parts):
            kind = atom.kind if isinstance(atom, Claim) else atom.subject
            for word, damage in damages:
                if word in kind:
                    return damage(knowledge, atom)
    raise AssertionError(f"no damage is known for {statement.id}")


def _fresh(knowledge: KnowledgeBase, **changes: object) -> KnowledgeBase:
    prepared = type(knowledge.prepared)()
    return replace(knowledge, prepared=prepared, **changes)  # type: ignore[arg-type]


def _no_flags(knowledge: KnowledgeBase, _: Atom) -> KnowledgeBase:
    return _fresh(knowledge, red_flags=())


def _no_steps(knowledge: KnowledgeBase, _: Atom) -> KnowledgeBase:
    return _fresh(knowledge, next_steps=())


def _no_evidence(knowledge: KnowledgeBase, _: Atom) -> KnowledgeBase:
    return _fresh(knowledge, evidence=())


def _flag_on_silence(knowledge: KnowledgeBase, _: Atom) -> KnowledgeBase:
    return _fresh(knowledge, red_flags=(_always(knowledge.red_flags[0]),))


def _flag_that_is_taken_back(knowledge: KnowledgeBase) -> KnowledgeBase:
    signs = [name for name, one in knowledge.findings.items() if one.kind == "presence"][:2]
    when = (Atom(signs[0], "present"), Group("unless", (Atom(signs[1], "present"),)))
    return _fresh(knowledge, red_flags=(replace(knowledge.red_flags[0], when=when),))


def _excluded_on_silence(knowledge: KnowledgeBase, _: Atom) -> KnowledgeBase:
    """Every danger is excluded at once, and no flag says which danger it means."""
    dangers = tuple(
        replace(one, arises_unless=(), excluded_by=tuple(map(_always, one.excluded_by)))
        for one in knowledge.dangers
    )
    flags = tuple(replace(flag, danger="") for flag in knowledge.red_flags)
    return _fresh(knowledge, dangers=dangers, red_flags=flags)


def _whatever_leads(knowledge: KnowledgeBase, atom: Atom) -> KnowledgeBase:
    """Little evidence, for the category in question most of all; no limits, and all may lead."""
    name = atom.about if isinstance(atom, Claim) else atom.subject.removesuffix(" is supported")
    best = max(knowledge.scale.strengths, key=lambda one: one.points).name
    names = [category.name for category in knowledge.categories]
    kept = [_spoken(knowledge, one, best, "always") for one in names[:3]]
    kept += [_spoken(knowledge, name, best, aspect) for aspect in ("one", "two") if name in names]
    scale = knowledge.scale
    standings = tuple(replace(one, may_lead=True) for one in scale.standings)
    scale = replace(scale, standings=standings)
    evidence = tuple(kept) if name in names else ()
    return _fresh(knowledge, evidence=evidence, limits=(), scale=scale)


def _leading_on_silence(knowledge: KnowledgeBase, _: Atom) -> KnowledgeBase:
    best = max(knowledge.scale.strengths, key=lambda one: one.points).name
    name = knowledge.categories[0].name
    return _fresh(knowledge, evidence=(_spoken(knowledge, name, best, "always"),))


def _evidence_that_takes_away(knowledge: KnowledgeBase) -> KnowledgeBase:
    """The weakest evidence in favor has points below nothing."""
    first, *others = knowledge.scale.strengths
    scale = replace(knowledge.scale, strengths=(replace(first, points=-1), *others))
    weak = [
        rule
        for rule in knowledge.evidence
        if rule.strength == first.name and rule.speaks == "for" and not rule.condition
    ]
    return _fresh(knowledge, scale=scale, evidence=tuple(weak[:3]))


def _spoken(knowledge: KnowledgeBase, category: str, strength: str, aspect: str) -> Evidence:
    rule = knowledge.evidence[0]
    return replace(
        rule, id=f"{rule.id}-{category}-{aspect}", when=(), category=category, condition="",
        aspect=aspect, speaks="for", strength=strength,
    )  # fmt: skip


_AnyRule = TypeVar("_AnyRule", bound=Rule)


def _always(rule: _AnyRule) -> _AnyRule:
    return replace(rule, when=())


_Damage = Callable[[KnowledgeBase, Atom], KnowledgeBase]
_FOR_THEN: tuple[tuple[str, _Damage], ...] = (
    ("asks for action", _no_flags),
    ("flagged", _no_flags),
    ("red flag", _no_flags),
    ("listed", _no_steps),
    ("ends with", _no_steps),
    ("stands or better", _no_evidence),
    ("no leading category", _leading_on_silence),
    ("danger", _excluded_on_silence),
)
_FOR_NEVER: tuple[tuple[str, _Damage], ...] = (
    ("danger", _excluded_on_silence),
    ("any red flag", _flag_on_silence),
    ("lead", _whatever_leads),
    ("supported", _whatever_leads),
)
"""What a phrase leans on, by a word of its kind or key, and how to take that away."""
