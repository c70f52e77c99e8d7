"""How much each unrecorded finding could still contribute: the rules that wait for it.

A rule waits for a finding when it has not fired and nothing recorded rules it out. Its weight is
shared among the findings of which any would do.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from itertools import chain

from bme_assist.engine import truth
from bme_assist.knowledge import Atom, Evidence, KnowledgeBase, Part, Rule, Value, atoms_of

__all__ = ["reach"]

_FLAG = 3
"""A red flag weighs as much as strong evidence."""


def reach(
    knowledge: KnowledgeBase, values: Mapping[str, Value], fired: Collection[str]
) -> Mapping[str, float]:
    """The points of all rules that wait for each finding, directly or through features.

    ``values`` are what is recorded or implied; ``fired`` the ids of the rules that fired.
    """
    fired = frozenset(fired)
    features = {one.key: one for one in knowledge.features}
    weight: dict[str, float] = {}

    def share(part: Part, worth: float, within: frozenset[str]) -> None:
        atoms = (part,) if isinstance(part, Atom) else part.atoms
        for atom in atoms:
            if atom.is_about_a_finding:
                if atom.subject not in values:
                    weight[atom.subject] = weight.get(atom.subject, 0) + worth / len(atoms)
                continue
            feature = features.get(atom.subject)
            if feature and feature.id not in fired and atom.subject not in within:
                named = len(atoms_of(feature.when))
                for inner in feature.when:
                    size = 1 if isinstance(inner, Atom) else len(inner.atoms)
                    inside = within | {atom.subject}
                    share(inner, worth / len(atoms) * size / named, inside)

    for rule in chain(knowledge.evidence, knowledge.red_flags):
        if rule.id not in fired and not any(_ruled_out(part, values) for part in rule.when):
            for part in rule.when:
                share(part, _worth(rule, knowledge), frozenset())
    return weight


def _worth(rule: Rule, knowledge: KnowledgeBase) -> float:
    return knowledge.scale.points(rule.strength) if isinstance(rule, Evidence) else _FLAG


def _ruled_out(part: Part, values: Mapping[str, Value]) -> bool:
    """Whether what is recorded already decides against this part."""
    atoms = (part,) if isinstance(part, Atom) else part.atoms
    states = [truth(atom, values) if atom.is_about_a_finding else "" for atom in atoms]
    if not isinstance(part, Atom) and part.kind == "unless":
        return "holds" in states
    needs = 1 if isinstance(part, Atom) else part.needs
    return len(states) - states.count("fails") < needs
