"""Cases of the library by their ids: ``infectious-29`` wherever a case file may be named."""

from __future__ import annotations

from pathlib import Path

from bme_assist.cases import Case
from bme_assist.errors import Location, Problem, UsageError
from bme_assist.knowledge import KnowledgeBase
from bme_assist.knowledge.names import did_you_mean

__all__ = ["cases_at", "names_a_file", "of_library"]

_ENDINGS = (".feature", ".yaml", ".yml", ".json")


def names_a_file(text: str) -> bool:
    """Whether this is the name of a file or folder (or ``-``), rather than the id of a case."""
    path = Path(text)
    return text == "-" or path.suffix.lower() in _ENDINGS or len(path.parts) > 1 or path.exists()


def of_library(name: str, knowledge: KnowledgeBase) -> Case:
    """The case of the shipped library with this id or name. Raises UsageError with the nearest."""
    from bme_assist.cli.evaluate import library
    from bme_assist.practice.stages import case_id

    cases = library(None, knowledge)
    wanted = name.strip().casefold()
    for case in cases:
        if wanted in {case_id(case).casefold(), case.name.casefold()}:
            return case
    near = knowledge.phrases.names.near(name, [case_id(case) for case in cases])
    hint = did_you_mean(near) or "bme-assist cases lists the library"
    message = f'"{name}" is no case file and no case of the library'
    raise UsageError([Problem(Location("CASE"), "BME603", message, hint)])


def cases_at(place: Path, knowledge: KnowledgeBase) -> list[Case]:
    """The cases of a file or folder, or the one of the library with this id.

    Raises CaseError with the problems of all files, UsageError for an unknown id.
    """
    from bme_assist.cli.evaluate import library

    if names_a_file(str(place)):
        return library(place, knowledge)
    return [of_library(str(place), knowledge)]
