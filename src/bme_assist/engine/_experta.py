"""The one import of experta, without its side effects.

experta 1.9.4 needs ``collections.Mapping``, which left Python with 3.10; it is lent for the time of
the import. Importing experta also calls ``logging.basicConfig()``, which gives the root logger a
handler; a silent handler stands there meanwhile, so that nothing is added. The watchers (experta's
own loggers) are pinned, so that the level of the root logger neither slows a run nor prints one.
"""

from __future__ import annotations

import collections
import collections.abc
import logging

_borrowed = not hasattr(collections, "Mapping")
_silent = logging.NullHandler()
if _borrowed:
    vars(collections)["Mapping"] = collections.abc.Mapping
logging.getLogger().addHandler(_silent)
try:
    from experta import Fact, InitialFact, KnowledgeEngine, Rule, unwatch
    from experta.abstract import Matcher, Strategy
    from experta.activation import Activation
    from experta.agenda import Agenda
    from experta.factlist import FactList
finally:
    logging.getLogger().removeHandler(_silent)
    if _borrowed:
        del vars(collections)["Mapping"]

unwatch()

__all__ = [
    "Activation",
    "Agenda",
    "Fact",
    "FactList",
    "InitialFact",
    "KnowledgeEngine",
    "Matcher",
    "Rule",
    "Strategy",
]
