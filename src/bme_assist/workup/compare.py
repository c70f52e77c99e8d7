"""Compare: categories side by side, what tells them apart in the rules, and how a case bears."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pydantic import Field

from bme_assist.cases import Case, close
from bme_assist.errors import Location, Problem, UsageError
from bme_assist.knowledge import Atom, Category, Evidence, KnowledgeBase, Part, Rule
from bme_assist.knowledge.names import did_you_mean
from bme_assist.workup.asked import CategoryMeant, category_meant
from bme_assist.workup.assessment import NOTICE, VERSION, Value
from bme_assist.workup.changes import FIXED
from bme_assist.workup.explanation import RuleExplained, TickState
from bme_assist.workup.tree import explain_rule, tick_part
from bme_assist.workup.worked import Worked

__all__ = ["Comparison", "Discriminator", "InCase", "Script", "Weight", "compare"]


class Script(Value):
    """One category in general."""

    category: str
    title: str
    illness_script: str
    course: str
    conditions: tuple[str, ...]


class Weight(Value):
    """What one condition does to one category, by its strongest rule; negative: against."""

    category: str
    points: int
    rule: str = ""
    alone: bool = Field(default=True, description="false when the rule asks for more beside it")


class Discriminator(Value):
    """A condition that the rules weigh differently for the categories."""

    condition: str
    spread: int = Field(description="points between the category it favors most and least")
    weights: tuple[Weight, ...]
    state: TickState | None = Field(default=None, description="in this case, when there is one")


class InCase(Value):
    """One category in this case."""

    category: str
    rank: int
    standing: str
    net: int
    evidence_for: tuple[RuleExplained, ...]
    evidence_against: tuple[RuleExplained, ...]


class Comparison(Value):
    """Two or more categories side by side."""

    version: str = VERSION
    notice: str = NOTICE
    case: str
    notes: tuple[str, ...] = Field(
        default=(), description="conditions that were named, and the category of each"
    )
    scripts: tuple[Script, ...]
    discriminators: tuple[Discriminator, ...] = Field(description="strongest first")
    in_case: tuple[InCase, ...] = ()


def compare(
    categories: Sequence[Category | str], knowledge: KnowledgeBase, case: Case | None = None
) -> Comparison:
    """Set categories side by side, in general and, with a case, for it.

    They may be given by name, or by that of a condition, which stands for its category and is
    told in the notes. Raises UsageError for a name that is none and for fewer than two different
    categories, CaseError when the case contradicts itself.
    """
    meant = list(_named(categories, knowledge))
    chosen = list({one.category.name: one.category for one in meant}.values())
    notes = tuple(dict.fromkeys(one.note for one in meant if one.note))
    if len(chosen) < 2:
        message = "; ".join(("a comparison needs two different categories", *notes))
        hint = f"choose from: {', '.join(one.name for one in knowledge.categories)}"
        raise UsageError([Problem(Location("category"), "BME203", message, hint)])
    w = Worked.of(case, close(case, knowledge), knowledge) if case else None
    return Comparison(
        case=case.name if case else "",
        notes=notes,
        scripts=tuple(
            Script(
                category=one.name,
                title=one.title,
                illness_script=one.illness_script,
                course=one.course,
                conditions=tuple(condition.name for condition in one.conditions),
            )
            for one in chosen
        ),
        discriminators=_discriminators(chosen, knowledge, w),
        in_case=tuple(_in_case(w, one) for one in chosen) if w else (),
    )


def _named(
    categories: Iterable[Category | str], knowledge: KnowledgeBase
) -> Iterable[CategoryMeant]:
    for one in categories:
        found = category_meant(one, knowledge) if isinstance(one, str) else CategoryMeant(one)
        if found is None:
            names = [category.name for category in knowledge.categories]
            near = knowledge.phrases.names.near(str(one), names)
            hint = did_you_mean(near) or f"choose from: {', '.join(names)}"
            message = f'there is no category "{one}"'
            raise UsageError([Problem(Location("category"), "BME201", message, hint)])
        yield found


def _discriminators(
    categories: list[Category], knowledge: KnowledgeBase, w: Worked | None
) -> tuple[Discriminator, ...]:
    names = [one.name for one in categories]
    best: dict[Atom, dict[str, Weight]] = {}
    for rule in knowledge.evidence:
        if rule.category not in names:
            continue
        points = knowledge.scale.points(rule.strength) * (1 if rule.speaks == "for" else -1)
        for atom, alone in _asked(rule):
            weight = Weight(category=rule.category, points=points, rule=rule.id, alone=alone)
            kept = best.setdefault(atom, {}).get(rule.category)
            if kept is None or _heft(weight) > _heft(kept):
                best[atom][rule.category] = weight
    found = [_discriminator(atom, weights, names, w) for atom, weights in best.items()]
    found = [one for one in found if one.spread]
    # What says it alone goes before what needs more beside it; then the order of the rules.
    return tuple(
        sorted(found, key=lambda one: (-one.spread, not all(x.alone for x in one.weights)))
    )


def _heft(weight: Weight) -> tuple[bool, int]:
    return weight.alone, abs(weight.points)


def _asked(rule: Evidence) -> Iterable[tuple[Atom, bool]]:
    """The conditions of a rule that speak for its firing; whether each would do by itself."""
    positive = [part for part in rule.when if isinstance(part, Atom) or part.kind != "unless"]
    for part in positive:
        atoms: tuple[Part, ...] = (part,) if isinstance(part, Atom) else part.atoms
        needs = 1 if isinstance(part, Atom) or part.kind == "any of" else part.needs
        for atom in atoms:
            # Beside other conditions, who the patient is sets the scene and tells nothing apart.
            if isinstance(atom, Atom) and (len(positive) == 1 or atom.subject not in FIXED):
                yield atom, len(positive) == 1 and needs == 1


def _discriminator(
    atom: Atom, weights: dict[str, Weight], names: list[str], w: Worked | None
) -> Discriminator:
    row = tuple(weights.get(name, Weight(category=name, points=0)) for name in names)
    points = [one.points for one in row]
    return Discriminator(
        condition=atom.words or atom.subject,
        spread=max(points) - min(points),
        weights=row,
        state=tick_part(w, atom).state if w else None,
    )


def _in_case(w: Worked, category: Category) -> InCase:
    rank, own = next(
        (place, one) for place, one in enumerate(w.ranked, 1) if one.category is category
    )
    counted: list[Rule] = list(own.counted)
    points = {rule.id: w.knowledge.scale.points(rule.strength) for rule in own.counted}
    shown = [explain_rule(w, rule, points=points[rule.id]) for rule in counted]
    shown.sort(key=lambda one: -one.points)
    return InCase(
        category=category.name,
        rank=rank,
        standing=own.standing,
        net=own.net,
        evidence_for=tuple(one for one in shown if one.speaks == "for"),
        evidence_against=tuple(one for one in shown if one.speaks == "against"),
    )
