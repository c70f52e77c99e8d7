"""Layers as other engines can take them: conditions as fields, alternatives as combinations.

An atom about a finding, or a group of such atoms, is a field with the value ``yes`` or ``maybe``;
a conclusion is a fact of its own. Undecided conclusions (``possible``) exist where they can arise.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations
from typing import NamedTuple

from bme_assist.engine import EngineRule, Layer, truth
from bme_assist.knowledge.condition import Atom, Group, Part, Value, atoms_of

__all__ = ["Rewritten", "Want", "fields_of", "rewrite"]


class Want(NamedTuple):
    """One thing that must be there, or must not: a field of the case, or a conclusion."""

    name: str
    is_field: bool
    maybe: bool
    """Whether ``maybe`` or ``possible`` counts as being there."""


@dataclass
class RewrittenRule:
    """``all_of`` are lists of alternatives, each of which is a list of wants that go together."""

    id: str
    layer: int
    all_of: list[list[list[Want]]]
    none_of: list[Want]
    keys: tuple[str, ...]
    shadow_of: str = ""


@dataclass
class Rewritten:
    """All layers, the fields that they ask for, and the keys that may be undecided."""

    layers: tuple[Layer, ...]
    rules: list[RewrittenRule] = field(default_factory=list)
    atoms: dict[Atom, str] = field(default_factory=dict)
    groups: dict[Group, str] = field(default_factory=dict)
    open_keys: set[str] = field(default_factory=set)
    by_finding: dict[str, list[tuple[Atom, str]]] = field(default_factory=dict)
    groups_of: dict[Atom, list[tuple[Group, str]]] = field(default_factory=dict)
    silent: list[tuple[Group, str]] = field(default_factory=list)
    """Groups of which something may hold because it was not recorded."""
    judged: dict[tuple[str, Value], list[tuple[str, bool, list[tuple[str, Group, int]]]]] = field(
        default_factory=dict
    )
    """What a recorded value means, remembered: what the other engines need not work out again."""


def rewrite(layers: tuple[Layer, ...]) -> Rewritten:
    """Rewrite layers. Raises ValueError for a group that asks for silence and for a conclusion."""
    new = Rewritten(layers)
    for number, layer in enumerate(layers):
        for rule in layer.rules:
            if not rule.lenient and any(_is_open(atom, new) for atom in atoms_of(rule.when)):
                new.open_keys.update(rule.concludes)
        for rule in layer.rules:
            new.rules.append(_rule(rule, number, new, lenient=rule.lenient))
            if not rule.lenient and not new.open_keys.isdisjoint(rule.concludes):
                shadow = _rule(rule, number, new, lenient=True)
                shadow.id, shadow.shadow_of = f"{rule.id}-open", rule.id
                new.rules.append(shadow)
    _index(new)
    return new


def _is_open(atom: Atom, new: Rewritten) -> bool:
    return atom.test == "within" or (atom.test == "concluded" and atom.subject in new.open_keys)


def _rule(rule: EngineRule, number: int, new: Rewritten, *, lenient: bool) -> RewrittenRule:
    all_of: list[list[list[Want]]] = []
    none_of: list[Want] = []
    for part in rule.when:
        if isinstance(part, Group) and part.kind == "unless":
            for atom in part.atoms:
                if atom.test == "not recorded":
                    all_of.append([[_want(_said(atom), new, maybe=False)]])
                else:
                    none_of.append(_want(atom, new, maybe=not lenient))
        elif isinstance(part, Atom) and part.test == "not recorded":
            none_of.append(_want(_said(part), new, maybe=False))
        else:
            all_of.append(list(_alternatives(part, new, maybe=lenient)))
    return RewrittenRule(rule.id, number, all_of, none_of, rule.concludes)


def _needs(group: Group) -> int:
    return 1 if group.kind == "any of" else group.needs


def _said(atom: Atom) -> Atom:
    return Atom(atom.subject, "recorded")


def _alternatives(part: Part, new: Rewritten, *, maybe: bool) -> Iterator[list[Want]]:
    if isinstance(part, Atom):
        yield [_want(part, new, maybe=maybe)]
    elif not 0 < _needs(part) <= len(part.atoms):
        # nothing is asked for, or what nobody can give
        yield [Want("", is_field=False, maybe=False)] if _needs(part) > 0 else []
    elif all(atom.is_about_a_finding for atom in part.atoms):
        name = new.groups.setdefault(part, f"g{len(new.groups)}")
        yield [Want(name, is_field=True, maybe=maybe)]
    else:
        if any(atom.test == "not recorded" for atom in part.atoms):
            raise ValueError("a group that asks for silence and for a conclusion is left out")
        for together in combinations(part.atoms, _needs(part)):
            yield [_want(atom, new, maybe=maybe) for atom in together]


def _want(atom: Atom, new: Rewritten, *, maybe: bool) -> Want:
    if atom.is_about_a_finding:
        name = new.atoms.setdefault(atom, f"a{len(new.atoms)}")
        return Want(name, is_field=True, maybe=maybe and atom.test == "within")
    return Want(atom.subject, is_field=False, maybe=maybe and atom.subject in new.open_keys)


def _index(new: Rewritten) -> None:
    """Which atoms ask about a finding, and which groups an atom belongs to."""
    by_finding: defaultdict[str, list[tuple[Atom, str]]] = defaultdict(list)
    groups_of: defaultdict[Atom, list[tuple[Group, str]]] = defaultdict(list)
    for group, name in new.groups.items():
        for atom in group.atoms:
            groups_of[atom].append((group, name))
    for atom in new.atoms.keys() | groups_of.keys():
        by_finding[atom.subject].append((atom, new.atoms.get(atom, "")))
    new.silent = [
        (group, slot)
        for group, slot in new.groups.items()
        if any(atom.test == "not recorded" for atom in group.atoms)
    ]
    new.by_finding = dict(by_finding)
    new.groups_of = dict(groups_of)


def _judge(
    new: Rewritten, name: str, value: Value
) -> list[tuple[str, bool, list[tuple[str, Group, int]]]]:
    """The atoms that hold or are open: field, whether it is sure, and the groups it counts for."""
    found = []
    for atom, slot in new.by_finding.get(name, ()):
        said = truth(atom, {name: value})
        if said in {"holds", "needs the figure"}:
            groups = [(g_slot, g, g.atoms.count(atom)) for g, g_slot in new.groups_of.get(atom, ())]
            found.append((slot, said == "holds", list(dict.fromkeys(groups))))
    return found


def fields_of(new: Rewritten, recorded: dict[str, Value]) -> dict[str, str]:
    """The fields of a case that are not ``no``; only what was recorded is looked at."""
    fields: dict[str, str] = {}
    sure: dict[str, int] = defaultdict(int)
    maybe: dict[str, int] = defaultdict(int)
    touched: dict[str, Group] = {}
    for group, slot in new.silent:
        touched[slot] = group
        for atom in group.atoms:
            sure[slot] += atom.test == "not recorded" and atom.subject not in recorded
    for known in recorded.items():
        if known not in new.judged:
            new.judged[known] = _judge(new, *known)
        for slot, is_sure, groups in new.judged[known]:
            if slot:
                fields[slot] = "yes" if is_sure else "maybe"
            for group_slot, group, times in groups:
                touched[group_slot] = group
                (sure if is_sure else maybe)[group_slot] += times
    for slot, group in touched.items():
        if sure[slot] + maybe[slot] >= _needs(group):
            fields[slot] = "yes" if sure[slot] >= _needs(group) else "maybe"
    return fields
