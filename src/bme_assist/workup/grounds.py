"""What stands behind a conclusion about a standing or the ranking, as ticks of an explanation."""

from __future__ import annotations

from collections.abc import Iterator

from bme_assist.knowledge import Evidence
from bme_assist.workup.explanation import Tick
from bme_assist.workup.weigh import Weighed
from bme_assist.workup.worked import Worked

__all__ = ["grounds"]

_STANDINGS = (" is supported", " is at least possible")


def grounds(w: Worked, key: str) -> tuple[Tick, ...]:
    """Where the category stands that a condition asks about, and the evidence that counts.

    Of "another category" those that stand as asked, or else the one that comes nearest; of a
    leading category the first of the ranking. Empty for a key of another kind.
    """
    if key == "no leading category" or key.startswith("leading category is "):
        return (_standing(w.ranked[0], w),)
    name = next((key.removesuffix(end) for end in _STANDINGS if key.endswith(end)), None)
    if name is None:
        return ()
    if name == "another category":
        others = [one for one in w.ranked if not one.category.diagnosis_of_exclusion]
        fitting = [one for one in others if f"{one.category.name}{_end(key)}" in w.run.concluded]
        return tuple(_standing(one, w) for one in fitting or others[:1])
    for one in w.ranked:
        if name == one.category.name:
            return (_standing(one, w),)
        if name in {condition.name for condition in one.category.conditions}:
            return (_condition(one, name, w),)
    return ()


def _end(key: str) -> str:
    return next(end for end in _STANDINGS if key.endswith(end))


def _standing(one: Weighed, w: Worked) -> Tick:
    words = f"{one.category.title}: {one.standing}, {_points(one.net)}"
    held = one.limited_by
    if held:
        words += f", held down by {', '.join(limit.id for limit in held)}"
    return Tick(words=words, state="stands", parts=tuple(_counted(one.counted, w)))


def _condition(one: Weighed, name: str, w: Worked) -> Tick:
    net = dict(one.conditions).get(name)
    if net is None:
        return Tick(words=f"nothing entered speaks for {name}", state="stands")
    spoken = [rule for rule in (*one.counted, *(rule for rule, _ in one.not_counted))
              if rule.condition == name]  # fmt: skip
    words = f"{name}: {_points(net)}, with what speaks for or against {one.category.title}"
    return Tick(words=words, state="stands", parts=tuple(_counted(spoken, w)))


def _counted(rules: tuple[Evidence, ...] | list[Evidence], w: Worked) -> Iterator[Tick]:
    for rule in rules:
        points = w.knowledge.scale.points(rule.strength)
        sign = 1 if rule.speaks == "for" else -1
        yield Tick(words=f"{_points(sign * points)}: {rule.title}", state="stands", rule=rule.id)


def _points(number: int) -> str:
    sign = f"{number:+d}".replace("-", "−") if number else "0"
    return f"{sign} point{'s' * (abs(number) != 1)}"
