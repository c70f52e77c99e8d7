"""Which rule of one rule base is which of another, and what became of it.

Rules go by their ids. Exclusions of a danger have none of their own, so they go by what they
say, and then by their place; a rule whose id is gone but whose words live on under another id
was renumbered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Literal

from bme_assist.errors import Location
from bme_assist.knowledge import Exclusion, KnowledgeBase, Rule, Signature
from bme_assist.review.signature import digest_of

__all__ = ["Kind", "Pair", "pair_rules"]

Kind = Literal["added", "removed", "changed", "reworded", "renumbered", "same"]

_NOWHERE = Location("")


@dataclass(frozen=True, slots=True)
class Pair:
    """A rule before and after (None: there was or is none), and what became of it."""

    key: str
    """One name for both: the id it has now, or had."""
    kind: Kind
    before: Rule | None
    after: Rule | None
    lapsed: Signature | None = None
    """The sign-off that held before and holds no longer."""
    rests_on_other: bool = False
    """Whether a feature on which it rests means something else now."""

    @property
    def matters(self) -> bool:
        """Whether an answer may differ because of it."""
        return self.kind in {"added", "removed", "changed"}

    @property
    def rule(self) -> Rule:
        """The rule as it is now, or was last."""
        found = self.after or self.before
        assert found is not None  # noqa: S101 - a pair has at least one side
        return found


def pair_rules(old: KnowledgeBase, new: KnowledgeBase) -> tuple[Pair, ...]:
    """Every rule of both, in the order of the new workup; those removed come last."""
    before = {rule.id: digest_of(rule, old) for rule in old.rules}
    after = {rule.id: digest_of(rule, new) for rule in new.rules}
    partner = _partners(old, new, before, after)
    earlier = {rule.id: rule for rule in old.rules}
    pairs = [
        _pair(earlier.get(partner.get(rule.id, "")), rule, before, after) for rule in new.rules
    ]
    kept = set(partner.values())
    for rule in old.rules:
        if rule.id not in kept:
            key = f"{rule.id} (before)" if rule.id in after else rule.id
            lapsed = _held(rule, before[rule.id])
            pairs.append(Pair(key, "removed", rule, None, lapsed))
    return tuple(pairs)


def _partners(
    old: KnowledgeBase, new: KnowledgeBase, before: dict[str, str], after: dict[str, str]
) -> dict[str, str]:
    """The old id of each new rule that has one."""
    exclusions = {rule.id: rule for rule in (*old.rules, *new.rules) if isinstance(rule, Exclusion)}
    found = {name: name for name in after if name in before and name not in exclusions}
    left = [rule for rule in old.rules if rule.id not in found]
    lost: list[Rule] = []
    for rule in new.rules:
        if rule.id in found:
            continue
        says = after[rule.id][:16]
        same = _first(left, lambda one, says=says: before[one.id][:16] == says)  # type: ignore[misc]
        if same:
            found[rule.id] = same.id
            left.remove(same)
        else:
            lost.append(rule)
    for rule in lost:
        near = _first(left, lambda one, rule=rule: _same_danger(one, rule))  # type: ignore[misc]
        if near:
            found[rule.id] = near.id
            left.remove(near)
    return found


def _same_danger(one: Rule, other: Rule) -> bool:
    exclude = isinstance(one, Exclusion) and isinstance(other, Exclusion)
    return exclude and one.danger == other.danger  # type: ignore[attr-defined]


def _first(rules: Iterable[Rule], wanted: Callable[[Rule], bool]) -> Rule | None:
    return next((rule for rule in rules if wanted(rule)), None)


def _pair(earlier: Rule | None, rule: Rule, before: dict[str, str], after: dict[str, str]) -> Pair:
    if earlier is None:
        return Pair(rule.id, "added", None, rule)
    was, now = before[earlier.id], after[rule.id]
    lapsed = _held(earlier, was) if was != now and not _held(rule, now) else None
    rests_on_other = was[17:] != now[17:]
    kind: Kind = "same"
    if was[:16] != now[:16]:
        kind = "changed"
    elif earlier.id != rule.id and not isinstance(rule, Exclusion):
        kind = "renumbered"
    elif _words(earlier) != _words(rule):
        kind = "reworded"
    return Pair(rule.id, kind, earlier, rule, lapsed, rests_on_other)


def _held(rule: Rule, digest: str) -> Signature | None:
    return next((one for one in reversed(rule.signed) if one.digest == digest), None)


def _words(rule: Rule) -> Rule:
    """The rule without its place, its number, and who signed it."""
    return replace(rule, id="", where=_NOWHERE, signed=())
