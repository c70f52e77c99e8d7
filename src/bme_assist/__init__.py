"""bme-assist: the differential workup of bone marrow edema on MRI, from rules one can read.

For education only: not a medical device, never for the care of a patient.

>>> from bme_assist import Case, assess, load_knowledge
>>> knowledge = load_knowledge()
>>> case = Case.of(knowledge, ["age 6", "temperature 39.1 °C", "joint effusion"])
>>> assess(case, knowledge).red_flags[0].urgency
'immediate'
"""

from bme_assist._version import __version__
from bme_assist.cases import Case, read_cases
from bme_assist.errors import BmeError, CaseError, KnowledgeError, Location, Problem, UsageError
from bme_assist.knowledge import KnowledgeBase, load_knowledge
from bme_assist.workup import Assessment, assess

__all__ = [
    "Assessment",
    "BmeError",
    "Case",
    "CaseError",
    "KnowledgeBase",
    "KnowledgeError",
    "Location",
    "Problem",
    "UsageError",
    "__version__",
    "assess",
    "load_knowledge",
    "read_cases",
]
