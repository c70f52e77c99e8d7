"""Which rules a counterexample rests on: those that fired and bear on the phrases that fail."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bme_assist.knowledge import Atom, Category, Claim, Danger, Part, RedFlag, atoms_of
from bme_assist.review.proof.plain import Answer
from bme_assist.review.proof.wording import Subject, Wording, flags_asking, flags_of_danger

__all__ = ["rules_behind"]


def rules_behind(parts: Iterable[Part], answers: Iterable[Answer], wording: Wording) -> list[str]:
    """The ids of the rules, in the order of the workup.

    Of one case those that fired; of two those that fired in one of them only.
    """
    knowledge = wording.rules.knowledge
    wanted = {name for atom in atoms_of(tuple(parts)) for name in _bearing(atom, wording)}
    answers = tuple(answers)
    return [rule.id for rule in knowledge.rules if rule.id in wanted and _tells(rule.id, answers)]


def _tells(rule: str, answers: tuple[Answer, ...]) -> bool:
    fired = {answer.fired(rule) for answer in answers}
    return fired == {True} if len(answers) == 1 else len(fired) == len(answers)


def _bearing(atom: Atom, wording: Wording) -> Iterator[str]:
    """Every rule that could have a part in whether the phrase holds."""
    knowledge = wording.rules.knowledge
    if not isinstance(atom, Claim):
        yield from _of_key(atom.subject, wording)
        return
    if atom.kind in {"leads", "stands or better", "stands or worse", "points kept"}:
        yield from _of_category(wording.category_of(atom), wording)
    elif atom.kind == "danger of category":
        name = wording.category_of(atom).name
        for danger in knowledge.dangers:
            if danger.category == name:
                yield from _of_danger(danger, wording)
    elif atom.kind in {"danger", "flag of danger"}:
        yield from _of_danger(wording.danger_of(atom), wording)
    elif atom.kind == "asks for action":
        yield from (flag.id for flag in flags_asking(atom.word, knowledge))
    elif atom.kind in {"raised", "condition holds"}:
        yield from _of_flags(wording.subject, atom.about, wording)


def _of_key(key: str, wording: Wording) -> Iterator[str]:
    knowledge = wording.rules.knowledge
    for category in knowledge.categories:
        if category.name in key and ("leading" in key or " is " in key):
            yield from _of_category(category, wording)
    for danger in knowledge.dangers:
        if key.startswith(f"danger {danger.name} is "):
            yield from _of_danger(danger, wording)
    if key.startswith(("any red flag", "red flag ")):
        yield from (flag.id for flag in wording.rules.flags(key))


def _of_category(category: Category, wording: Wording) -> Iterator[str]:
    knowledge = wording.rules.knowledge
    yield from (rule.id for rule in knowledge.evidence if rule.category == category.name)
    yield from (rule.id for rule in knowledge.limits if rule.category == category.name)


def _of_danger(danger: Danger, wording: Wording) -> Iterator[str]:
    yield from (rule.id for rule in danger.excluded_by)
    yield from (flag.id for flag in flags_of_danger(danger.name, wording.rules.knowledge))


def _of_flags(subject: Subject, named: str, wording: Wording) -> Iterator[str]:
    if isinstance(subject, RedFlag) and not named:
        yield subject.id
    yield from (flag.id for flag in wording.rules.knowledge.red_flags if flag.name == named)
