"""Checks of completeness that need no proof: categories, their conditions, seams of numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bme_assist.errors import Location
from bme_assist.knowledge import Category, Finding, Interval, KnowledgeBase, atoms_of, figure
from bme_assist.review.check.base import Found, RuleBase
from bme_assist.review.check.vocabulary import asked_atoms

__all__ = ["one_sided_categories", "seams", "stepless_categories", "unspoken_conditions"]


def _categories(base: RuleBase) -> Iterator[tuple[Category, Location, Location]]:
    """Each category with the place of its name and the place that owns its waivers."""
    placed = base.folder.one("categories")
    for index, category in enumerate(base.knowledge.categories):
        if placed:
            owner = placed.at("categories", index)
            yield category, placed.at("categories", index, "name"), owner


# ---- categories --------------------------------------------------------------------------------


def stepless_categories(base: RuleBase) -> Iterator[Found]:
    """A category that leads nowhere: no next step follows from it, or no management option."""
    options = {option.category for option in base.knowledge.management}
    for category, where, owner in _categories(base):
        if not _has_step(category, base.knowledge):
            hint = f'let a next step read "leading category is {category.name}"'
            message = f"no next step follows from {category.name}"
            yield Found(where, message, hint, owner=owner)
        if category.name not in options:
            message = f"no management option is listed for {category.name}"
            yield Found(where, message, "add one to management.yaml", owner=owner)


def _has_step(category: Category, knowledge: KnowledgeBase) -> bool:
    names = {category.name, *(condition.name for condition in category.conditions)}
    keys = {f"leading category is {category.name}", f"red flag of {category.name}"}
    keys |= {f"{name} is {standing}" for name in names for standing in _STANDINGS}
    for flag in knowledge.red_flags:
        if category.name in flag.suspects:
            keys.add(f"red flag {flag.name}")
    for danger in knowledge.dangers:
        if danger.category == category.name:
            keys |= {f"danger {danger.name} is {state}" for state in ("flagged", "not excluded")}
    read = {atom.subject for step in knowledge.next_steps for atom in atoms_of(step.when)}
    return bool(keys & read) or any(d.category == category.name for d in knowledge.dangers)


_STANDINGS = ("supported", "at least possible")


def one_sided_categories(base: RuleBase) -> Iterator[Found]:
    """A category that nothing can argue against: neither evidence nor a limit."""
    knowledge = base.knowledge
    argued = {rule.category for rule in knowledge.evidence if rule.speaks == "against"}
    argued |= {limit.category for limit in knowledge.limits}
    for category, where, owner in _categories(base):
        if category.name not in argued:
            hint = f"add evidence against it to evidence/{_file(category.name)}.yaml"
            yield Found(where, f"nothing speaks against {category.name}", hint, owner=owner)


def unspoken_conditions(base: RuleBase) -> Iterator[Found]:
    """A category, or a condition of one, that nothing speaks for: it can never be named."""
    for_whom = {r.condition or r.category for r in base.knowledge.evidence if r.speaks == "for"}
    categories = {r.category for r in base.knowledge.evidence if r.speaks == "for"}
    placed = base.folder.one("categories")
    for index, (category, where, owner) in enumerate(_categories(base)):
        hint = f"add evidence for it to evidence/{_file(category.name)}.yaml"
        if category.name not in categories:
            yield Found(where, f"nothing speaks for {category.name}", hint, owner=owner)
            continue
        for number, condition in enumerate(category.conditions):
            if placed and condition.name not in for_whom:
                path = ("categories", index, "conditions", number)
                yield Found(
                    placed.at(*path, "name"),
                    f"no evidence speaks for {condition.name}, so that it is never named",
                    f"{hint}, or take the condition out",
                    owner=placed.at(*path),
                )


def _file(category: str) -> str:
    return category.lower().replace(" ", "-")


# ---- seams -------------------------------------------------------------------------------------


def seams(base: RuleBase) -> Iterator[Found]:
    """A number between two neighbouring ranges that belongs to neither of them."""
    for finding in base.knowledge.findings.values():
        if finding.kind != "number":
            continue
        unit = f" {finding.unit}" if finding.unit else ""
        between_bands = list(_seams_of_bands(finding))
        for name, seam in between_bands:
            yield Found(
                base.places.at(finding.where, "bands", name),
                f"{finding.name} {seam.words(finding.unit)} belongs to no band",
                'let the bands meet, as in "under 10" and "10 and over"',
                owner=finding.where,
            )
        for edge, where, owner, reader in _seams_of_rules(base, finding):
            if any(seam.low == edge for _, seam in between_bands):
                continue  # rules that read the bands only say it once more
            yield Found(
                where,
                f"{finding.name} {figure(edge)}{unit} itself is read by no rule: "
                f"one asks for under it, {reader} for over it",
                'write "at least" or "at most" in one of them',
                owner=owner,
                other=reader,
            )


def _seams_of_bands(finding: Finding) -> Iterator[tuple[str, Interval]]:
    """What lies between two bands, with the name of the upper one.

    A step of one in the last figure written is no seam: 19 years and 20 years are neighbours.
    """
    bands = sorted(finding.bands, key=lambda band: (band.interval.low, band.interval.low_open))
    for band in bands:
        end = band.interval.high
        behind = [b for b in bands if b is not band and _begins_behind(b.interval, band.interval)]
        covered = any(
            b is not band and b not in behind and b.interval.high > end for b in bands
        ) or any(b.interval.lies_within(band.interval) for b in behind)
        if not behind or covered:
            continue
        upper = behind[0]
        gap = Interval(
            end, upper.interval.low, not band.interval.high_open, _closed(upper.interval)
        )
        neighbors = gap.low_open and gap.high_open and _next_figure(end, upper.interval.low)
        if not gap.is_empty and not neighbors:
            yield upper.name, gap


def _begins_behind(interval: Interval, other: Interval) -> bool:
    if interval.low == other.high:
        return interval.low_open and other.high_open
    return interval.low > other.high


def _closed(interval: Interval) -> bool:
    """Whether the lower end belongs to the interval, and so not to the gap below it."""
    return not interval.low_open


def _next_figure(low: float, high: float) -> bool:
    """Whether there is no figure between the two at the accuracy with which they are written."""
    decimals = max(len(figure(n).partition(".")[2]) for n in (low, high))
    return round(high - low, 6) <= float(10**-decimals)


def _seams_of_rules(
    base: RuleBase, finding: Finding
) -> Iterator[tuple[float, Location, Location, str]]:
    """Figures that one rule asks to be under and another to be over, and no rule to be at."""
    readers: list[tuple[Interval, Location, Location, str]] = []
    for rule in base.knowledge.rules:
        for number, atom in enumerate(atoms_of(rule.when)):
            if atom.subject == finding.name and atom.interval is not None:
                readers.append((atom.interval, base.phrase(rule, number), rule.where, rule.id))
    intervals = [atom.interval for atom in asked_atoms(base.knowledge)
                 if atom.subject == finding.name and atom.interval is not None]  # fmt: skip
    for edge in sorted({i.high for i in intervals if i.high_open}):
        over = [reader for reader in readers if reader[0].low == edge and reader[0].low_open]
        if over and not _reads(edge, intervals):
            under = next((r for r in readers if r[0].high == edge and r[0].high_open), None)
            if under:
                yield edge, under[1], under[2], over[0][3]


def _reads(edge: float, intervals: Iterable[Interval]) -> bool:
    """Whether some interval has this figure as an end that belongs to it."""
    return any(
        (i.low == edge and not i.low_open) or (i.high == edge and not i.high_open)
        for i in intervals
    )
