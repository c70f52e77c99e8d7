"""Adds up evidence: what counts per condition and aspect, net points, best condition, standing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bme_assist.knowledge import Category, Evidence, KnowledgeBase, Limit, Scale

__all__ = ["ById", "Kept", "Weighed", "rank", "weigh", "weigh_all"]

ById = Mapping[str, Evidence | Limit]
"""The rules that take part in weighing, by id."""

_MOST_KEPT = 20_000


@dataclass(frozen=True, slots=True)
class Weighed:
    """A category after weighing: points are net, for minus against, of its best condition.

    ``condition`` is empty when no rule speaks for one condition above the others.
    ``conditions`` holds the net points of each condition that a rule speaks for.
    """

    category: Category
    condition: str
    net: int
    decisive: bool
    standing: str
    limited_by: tuple[Limit, ...]
    counted: tuple[Evidence, ...]
    not_counted: tuple[tuple[Evidence, str], ...]
    conditions: tuple[tuple[str, int], ...]


Kept = dict[tuple[str, ...], Weighed]
"""Categories weighed before, by the ids of the rules that fired for them."""


def weigh(
    category: Category, fired: Sequence[Evidence], limits: Iterable[Limit], scale: Scale
) -> Weighed:
    """Weigh the evidence rules that fired for one category.

    Per condition and aspect only the strongest rule for and the strongest against count, so that
    nothing is counted twice; a category stands with its best condition.
    """
    points = {strength.name: strength.points for strength in scale.strengths}
    decisive = max(points.values())
    names = [condition.name for condition in category.conditions]
    spoken = {rule.condition for rule in fired if rule.condition}
    silent = next((name for name in names if name not in spoken), "")
    # All conditions that no rule mentions weigh the same: one of them stands for the rest.
    candidates = [name for name in names if name in spoken or name == silent] or [""]
    pools = {name: _pool(name, fired, points) for name in candidates}
    nets = {name: _net(pool, points) for name, pool in pools.items()}
    favoured = {
        name: sum(
            points[r.strength] for r in pools[name] if r.condition == name and r.speaks == "for"
        )
        for name in candidates
    }
    best = max(candidates, key=lambda name: (nets[name], favoured[name], -candidates.index(name)))
    counted = pools[best]
    net = nets[best]
    held = tuple(limits)
    standing = scale.standing(net)
    for limit in held:
        standing = max(standing, limit.at_most, key=scale.rank_of)
    return Weighed(
        category=category,
        condition=best if favoured[best] else "",
        net=net,
        decisive=any(r.speaks == "for" and points[r.strength] == decisive for r in counted),
        standing=standing,
        limited_by=held,
        counted=counted,
        not_counted=_not_counted(fired, counted, best),
        conditions=tuple((name, nets[name]) for name in candidates if favoured[name]),
    )


def _pool(
    condition: str, fired: Sequence[Evidence], points: dict[str, int]
) -> tuple[Evidence, ...]:
    """The rules that count for one condition: the category's own and its own, by aspect."""
    strongest: dict[tuple[str, str], Evidence] = {}
    for rule in fired:
        if rule.condition not in ("", condition):
            continue
        key = (rule.aspect, rule.speaks)
        kept = strongest.get(key)
        # Of two that weigh the same, the one that names the disease says more.
        if kept is None or _weight(rule, points) > _weight(kept, points):
            strongest[key] = rule
    return tuple(rule for rule in fired if strongest.get((rule.aspect, rule.speaks)) is rule)


def _weight(rule: Evidence, points: dict[str, int]) -> tuple[int, bool]:
    return points[rule.strength], bool(rule.condition)


def _net(pool: Iterable[Evidence], points: dict[str, int]) -> int:
    return sum(points[r.strength] if r.speaks == "for" else -points[r.strength] for r in pool)


def _not_counted(
    fired: Sequence[Evidence], counted: Sequence[Evidence], best: str
) -> tuple[tuple[Evidence, str], ...]:
    taken = {(rule.aspect, rule.speaks): rule.id for rule in counted}
    found: list[tuple[Evidence, str]] = []
    for rule in fired:
        if rule in counted:
            continue
        if rule.condition and rule.condition != best:
            found.append((rule, f"speaks about {rule.condition}"))
        else:
            found.append((rule, f"same aspect as {taken[rule.aspect, rule.speaks]}"))
    return tuple(found)


def rank(weighed: Iterable[Weighed], knowledge: KnowledgeBase) -> tuple[Weighed, ...]:
    """Order categories: who may lead, decisive evidence, net points, danger, fixed order.

    Standing is absolute and rank only compares. A category may lead when it stands at `possible`
    or better; a category with decisive evidence goes before one without.
    """
    order = {category.name: index for index, category in enumerate(knowledge.categories)}
    return tuple(
        sorted(
            weighed,
            key=lambda w: (
                not knowledge.scale.may_lead(w.standing),
                not w.decisive,
                -w.net,
                not w.condition,
                w.category.danger,
                order[w.category.name],
            ),
        )
    )


def weigh_all(
    categories: Iterable[Category],
    fired: Iterable[str],
    scale: Scale,
    by_id: ById,
    kept: Kept | None = None,
) -> tuple[Weighed, ...]:
    """Weigh several categories from the ids of the rules that fired, in firing order.

    With ``kept`` what was weighed before is not weighed again; it belongs to one set of rules.
    """
    speaking: dict[str, list[Evidence | Limit]] = {}
    for name in fired:
        rule = by_id.get(name)
        if rule is not None:
            speaking.setdefault(rule.category, []).append(rule)
    return tuple(_weighed(one, speaking.get(one.name, ()), scale, kept) for one in categories)


def _weighed(
    category: Category, speaking: Sequence[Evidence | Limit], scale: Scale, kept: Kept | None
) -> Weighed:
    key = (category.name, *(rule.id for rule in speaking))
    known = kept.get(key) if kept is not None else None
    if known is not None:
        return known
    evidence = [rule for rule in speaking if isinstance(rule, Evidence)]
    limits = [rule for rule in speaking if isinstance(rule, Limit)]
    found = weigh(category, evidence, limits, scale)
    if kept is not None:
        if len(kept) >= _MOST_KEPT:
            kept.clear()
        kept[key] = found
    return found
