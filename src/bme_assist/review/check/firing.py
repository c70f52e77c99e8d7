"""Checks of single rules: what never fires, always fires, or fires on silence; what is idle."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bme_assist.knowledge import (
    Atom,
    Evidence,
    Exclusion,
    Feature,
    Group,
    Outside,
    Part,
    RedFlag,
    Rule,
    atoms_of,
)
from bme_assist.knowledge.words import say_part
from bme_assist.review.check.base import Found, RuleBase
from bme_assist.review.check.logic import Logic, evaluate_on_silence

__all__ = ["fires_always", "fires_on_silence", "idle_conditions", "never_fires", "too_wide"]

_MOST_PARTS = 6
_MOST_PHRASES = 24
_SPEAKING = (Feature, RedFlag, Outside, Evidence, Exclusion)
"""The kinds of rule that say something of the patient; steps, options and limits may follow from
silence: they ask, offer and hold back."""


def never_fires(base: RuleBase) -> Iterator[Found]:
    """A rule whose conditions exclude each other."""
    for rule in base.knowledge.rules:
        if not base.logic.can_fire(rule):
            parts = _conflicting(base.logic, rule)
            words = " and ".join(f'"{say_part(rule.when[number])}"' for number in parts)
            together = "cannot hold together" if len(parts) > 1 else "can never hold"
            yield Found(
                base.part(rule, parts[-1]),
                f"{rule.id} never fires: {words} {together}",
                "take one of them away",
                owner=rule.where,
            )


def _conflicting(logic: Logic, rule: Rule) -> list[int]:
    """The numbers of the fewest parts, as found from the front, that already exclude each other."""
    kept = list(range(len(rule.when)))
    for number in range(len(rule.when)):
        fewer = [other for other in kept if other != number]
        if not logic.is_possible(logic.with_when(rule, [rule.when[n] for n in fewer])):
            kept = fewer
    return kept


def fires_always(base: RuleBase) -> Iterator[Found]:
    """A rule whose condition holds in every case."""
    for rule in base.knowledge.rules:
        if rule.when and base.logic.is_certain(base.logic.fires(rule)):
            yield Found(
                base.part(rule, 0),
                f"{rule.id} fires in every case",
                "ask for something that is not always so",
                owner=rule.where,
            )


def fires_on_silence(base: RuleBase) -> Iterator[Found]:
    """A rule that says something of the patient because something is not recorded."""
    for rule in base.knowledge.rules:
        if not isinstance(rule, _SPEAKING) or not rule.when:
            continue
        hint = 'ask for what is recorded, such as "no fever"'
        number = 0
        for place, part in enumerate(rule.when):
            atoms = (part,) if isinstance(part, Atom) else part.atoms
            reads = [] if _is_unless(part) else [a for a in atoms if a.test == "not recorded"]
            for atom in reads:
                where = base.phrase(rule, number + atoms.index(atom))
                message = f'{rule.id} rests on what is missing: "{atom.words}"'
                yield Found(where, message, hint, owner=rule.where)
            if isinstance(rule, Exclusion) and _is_unless(part):
                unasked = " or ".join(f'"{atom.words}"' for atom in atoms)
                yield Found(
                    base.part(rule, place),
                    f"{rule.danger} counts as excluded as long as nobody asked for {unasked}",
                    'ask for the recorded absence ("no …"), or waive with the reason',
                    owner=rule.where,
                )
            number += len(atoms)
        asks = any(atom.test == "not recorded" for atom in atoms_of(rule.when))
        if not asks and evaluate_on_silence(base.logic.fires(rule)):
            message = f"{rule.id} fires when nothing at all is recorded"
            yield Found(base.part(rule, 0), message, hint, owner=rule.where)


def _is_unless(part: Part) -> bool:
    return isinstance(part, Group) and part.kind == "unless"


def too_wide(base: RuleBase) -> Iterator[Found]:
    """A rule that asks for more than one can keep in mind."""
    for rule in base.knowledge.rules:
        phrases = len(atoms_of(rule.when))
        hint = "name some of them together as a feature"
        if len(rule.when) > _MOST_PARTS:
            message = f"{rule.id} asks for {len(rule.when)} things at once"
            where = base.part(rule, _MOST_PARTS)
            yield Found(where, message, f"at most {_MOST_PARTS}; {hint}", owner=rule.where)
        elif phrases > _MOST_PHRASES:
            message = f"{rule.id} reads {phrases} phrases"
            where = base.phrase(rule, _MOST_PHRASES)
            yield Found(where, message, f"at most {_MOST_PHRASES}; {hint}", owner=rule.where)


# ---- idle conditions ---------------------------------------------------------------------------


def idle_conditions(base: RuleBase) -> Iterator[Found]:
    """A phrase without which the rule fires in the very same cases."""
    for rule in base.knowledge.rules:
        if len(atoms_of(rule.when)) < 2 or not base.logic.can_fire(rule):
            continue
        number = 0
        for place, part in enumerate(rule.when):
            if isinstance(part, Atom):
                if len(rule.when) > 1 and _is_idle(base.logic, rule, place, part, None):
                    yield _idle(base, rule, number, part)
                number += 1
                continue
            if len(rule.when) > 1 and _is_idle(base.logic, rule, place, part, None):
                yield _idle_group(base, rule, place, part)
            elif len(part.atoms) > 1:
                for index, atom in enumerate(part.atoms):
                    fewer = replace(part, atoms=part.atoms[:index] + part.atoms[index + 1 :])
                    idle = _is_idle(base.logic, rule, place, atom, fewer) and not (
                        _is_spelled_out(base.logic, rule, fewer, atom)
                    )
                    if idle:
                        yield _idle(base, rule, number + index, atom)
            number += len(part.atoms)


def _is_idle(logic: Logic, rule: Rule, place: int, dropped: Part, instead: Part | None) -> bool:
    """Whether the rule fires in the same cases with ``instead`` (or nothing) at that place."""
    rest = [part for other, part in enumerate(rule.when) if other != place]
    without = logic.with_when(rule, [*rest, instead] if instead else rest)
    own = logic.with_when(rule, [dropped])
    counted = isinstance(instead, Group) and instead.kind == "at least"
    if not counted and logic.are_unrelated(own, without) and logic.can_turn(own):
        return False  # what the others say leaves it open
    full = logic.fires(rule)
    return not (logic.is_possible(full, ~without) or logic.is_possible(without, ~full))


def _is_spelled_out(logic: Logic, rule: Rule, others: Group, atom: Atom) -> bool:
    """Whether the other members of the group say by themselves what this one says.

    A list may spell out what it implies: its reader need not know the implications.
    """
    if others.kind == "at least":
        return False
    mine = logic.with_when(rule, [replace(others, atoms=(atom,))])
    theirs = logic.with_when(rule, [others])
    if others.kind == "unless":
        return not logic.is_possible(theirs, ~mine)
    return not logic.is_possible(mine, ~theirs)


def _idle(base: RuleBase, rule: Rule, number: int, atom: Atom) -> Found:
    return Found(
        base.phrase(rule, number),
        f'{rule.id} fires in the same cases without "{atom.words}"',
        "take it away, or ask for something else",
        owner=rule.where,
    )


def _idle_group(base: RuleBase, rule: Rule, place: int, group: Group) -> Found:
    return Found(
        base.part(rule, place),
        f'{rule.id} fires in the same cases without the whole group "{say_part(group)}"',
        "take it away, or ask for something else",
        owner=rule.where,
    )
