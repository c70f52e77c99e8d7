"""bme-assist: the differential workup of bone marrow edema on MRI, from rules one can read.

For education only: not a medical device, never for the care of a patient.

>>> from bme_assist import Case, assess, load_knowledge
>>> knowledge = load_knowledge()
>>> case = Case.of(knowledge, ["age 6", "temperature 39.1 °C", "joint effusion"])
>>> assess(case, knowledge).red_flags[0].urgency
'immediate'

Each name is imported when it is first used: the command line, which begins here too, starts
with what one command needs.
"""

import typing as _typing
from importlib import import_module as _import_module

from bme_assist._version import __version__

if _typing.TYPE_CHECKING:
    from bme_assist.cases import Case, read_cases
    from bme_assist.errors import (
        BmeError,
        CaseError,
        KnowledgeError,
        Location,
        Problem,
        UsageError,
    )
    from bme_assist.knowledge import KnowledgeBase, load_knowledge
    from bme_assist.workup import Assessment, assess
    from bme_assist.workup.compare import compare
    from bme_assist.workup.interview import Interview
    from bme_assist.workup.next_question import ask
    from bme_assist.workup.sensitivity import sensitivity
    from bme_assist.workup.what_if import read_changes, what_if
    from bme_assist.workup.why import why
    from bme_assist.workup.why_not import why_not

__all__ = [
    "Assessment",
    "BmeError",
    "Case",
    "CaseError",
    "Interview",
    "KnowledgeBase",
    "KnowledgeError",
    "Location",
    "Problem",
    "UsageError",
    "__version__",
    "ask",
    "assess",
    "compare",
    "load_knowledge",
    "read_cases",
    "read_changes",
    "sensitivity",
    "what_if",
    "why",
    "why_not",
]

_HOMES = {
    "cases": ("Case", "read_cases"),
    "errors": (
        "BmeError", "CaseError", "KnowledgeError", "Location", "Problem", "UsageError",
    ),
    "knowledge": ("KnowledgeBase", "load_knowledge"),
    "workup": ("Assessment", "assess"),
    "workup.compare": ("compare",),
    "workup.interview": ("Interview",),
    "workup.next_question": ("ask",),
    "workup.sensitivity": ("sensitivity",),
    "workup.what_if": ("read_changes", "what_if"),
    "workup.why": ("why",),
    "workup.why_not": ("why_not",),
}  # fmt: skip


def __getattr__(name: str) -> object:
    """Import a public name. Raises AttributeError for any other."""
    for home, names in _HOMES.items():
        if name in names:
            found: object = getattr(_import_module(f"{__name__}.{home}"), name)
            globals()[name] = found
            return found
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    """The public names."""
    return sorted({*globals(), *__all__})
