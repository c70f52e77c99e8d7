"""A patient made up for a rule: what is recorded, in the words of a feature file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bme_assist.cases import Case, Closed, close
from bme_assist.errors import CaseError, Location
from bme_assist.knowledge import Interval, KnowledgeBase, PhraseError, Recorded, Value, figure
from bme_assist.knowledge.words import say_value
from bme_assist.workup.worked import Worked

__all__ = ["Picture", "changed_words", "closed", "given_words", "say", "worked"]

Picture = Mapping[str, Value]
"""What is recorded of each finding; numbers are single figures."""

_PLURALS = ("week", "month", "year")


def closed(picture: Picture, knowledge: KnowledgeBase) -> tuple[Case, Closed] | None:
    """The case with all that it implies; None when nothing is recorded or it contradicts itself."""
    if not picture:
        return None
    where = Location("proposal")
    recorded = tuple(
        Recorded(name, value, say(name, value, knowledge), where) for name, value in picture.items()
    )
    case = Case(name="", recorded=recorded)
    try:
        return case, close(case, knowledge)
    except CaseError:
        return None


def worked(picture: Picture, knowledge: KnowledgeBase) -> Worked | None:
    """The picture worked up; None when nothing is recorded or it contradicts itself."""
    found = closed(picture, knowledge)
    return Worked.of(*found, knowledge) if found else None


def say(name: str, value: Value, knowledge: KnowledgeBase) -> str:
    """A finding as a clinician writes it: a month of pain is no 28 days."""
    finding = knowledge.findings[name]
    if isinstance(value, Interval):
        number = value.low
        if finding.unit == "days" and number >= 21 and number % 7 == 0:
            return f"{name} {figure(number / 7)} weeks"
        if name == "age" and finding.unit == "years" and number < 2 and (number * 12).is_integer():
            months = figure(number * 12)
            return f"{name} {months} month{'' if months == '1' else 's'}"
        return f"{name} {figure(number)} {finding.unit}".rstrip()
    if isinstance(value, frozenset) and len(value) == 1:
        # "hip pain" for "pain site hip", where the vocabulary reads it so.
        (chosen,) = value
        short = f"{chosen} {name.split(maxsplit=1)[0]}"
        if _reads_as(short, name, value, knowledge):
            return short
    return say_value(finding, value)


def _reads_as(phrase: str, name: str, value: Value, knowledge: KnowledgeBase) -> bool:
    try:
        read = knowledge.phrases.recorded(phrase, Location("proposal"))
    except PhraseError:
        return False
    return read.finding == name and read.value == value


def given_words(picture: Picture, knowledge: KnowledgeBase) -> str:
    """``a 12-year-old male patient with fever, joint pain``."""
    left = dict(picture)
    words = "patient"
    sex = left.get("sex")
    if isinstance(sex, frozenset) and len(sex) == 1:
        (one,) = sex
        if one in ("male", "female"):
            words = f"{one} patient"
            del left["sex"]
    age = left.get("age")
    if isinstance(age, Interval) and (age.low >= 2 or not (age.low * 12).is_integer()):
        words = f"{figure(age.low)}-year-old {words}"
        del left["age"]
    elif isinstance(age, Interval) and age.low > 0:
        words = f"{figure(age.low * 12)}-month-old {words}"
        del left["age"]
    article = "an" if words.startswith(("8", "11", "18")) else "a"
    told = ", ".join(say(name, value, knowledge) for name, value in left.items())
    return f"{article} {words} with {told}" if told else f"{article} {words}"


def changed_words(base: Picture, other: Picture, knowledge: KnowledgeBase) -> str:
    """What another picture records otherwise, and what it leaves out."""
    told = [say(name, value, knowledge) for name, value in other.items() if base.get(name) != value]
    return ", ".join([*told, *_left_out(base, other)])


def _left_out(base: Picture, other: Picture) -> Iterable[str]:
    return (f"{name} not recorded" for name in base if name not in other)
