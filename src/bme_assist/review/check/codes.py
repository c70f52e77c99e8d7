"""Every code that a problem may carry, in one list.

Codes without a check of their own are reported by the readers of rules and features. Each code
has a page, docs/checks/BMEnnn.md, that defines it exactly.
"""

from __future__ import annotations

from bme_assist.review.check import (
    categories,
    features,
    firing,
    pairs,
    reach,
    silence,
    sources,
    vocabulary,
)
from bme_assist.review.check.base import Check, Level, Look

__all__ = ["CHECKS", "FAMILIES", "check_named"]

FAMILIES = {
    "1": "Files and their form",
    "2": "Vocabulary and phrases",
    "3": "Logic of the rules",
    "4": "Completeness",
    "5": "Sources and sign-off",
    "6": "Features",
    "8": "Practice and records of learners",
}
"""What the first figure of a code says."""


def _read(code: str, name: str) -> Check:
    """A code that readers report; it stops everything else, and so cannot be waived."""
    return Check(code, name, "problem", may_be_waived=False)


def _looked(code: str, name: str, look: Look, level: Level = "problem") -> Check:
    return Check(code, name, level, look)


def _featured(code: str, name: str, look: Look) -> Check:
    """A check of features, beside which no waiver can stand."""
    return Check(code, name, "problem", look, may_be_waived=False)


def _elsewhere(code: str, name: str) -> Check:
    """A code that only other commands report."""
    return Check(code, name, "problem", may_be_waived=False, elsewhere=True)


CHECKS: tuple[Check, ...] = (
    _read("BME101", "a file that cannot be read as YAML, JSON or Gherkin"),
    _read("BME102", "an entry of the wrong form"),
    _read("BME103", "a file that is missing, out of place or unreadable"),
    _read("BME104", "an id that stands twice or begins wrongly"),
    _read("BME105", "a waiver that waives nothing"),
    _read("BME106", "a waiver of what cannot be waived"),
    _read("BME201", "a name that the vocabulary does not know"),
    _read("BME202", "a word that is none of those allowed"),
    _read("BME203", "a phrase that does not read"),
    _read("BME204", "a number without its unit, or with a wrong one"),
    _read("BME205", "a figure that is not possible"),
    _read("BME206", "a decimal comma"),
    _read("BME207", "a word with two readings"),
    _read("BME208", "a conclusion that is recorded"),
    _read("BME209", "a strength that the likelihood ratio does not bear"),
    _read("BME210", "a name that stands for two things"),
    _read("BME211", "a case that contradicts itself"),
    _looked("BME212", "a finding that no rule reads", vocabulary.unread_findings, "note"),
    _looked("BME213", "values that no rule tells apart", vocabulary.same_values, "note"),
    _looked("BME301", "a rule that never fires", firing.never_fires),
    _looked("BME302", "a rule that always fires", firing.fires_always),
    _read("BME303", "features that rest on each other"),
    _read("BME304", "a rule that reads what is concluded later"),
    _looked("BME305", "a rule that stands twice", pairs.duplicates),
    _looked("BME306", "a rule that adds nothing to another", pairs.subsumed),
    _looked("BME307", "a condition that changes nothing", firing.idle_conditions),
    _looked("BME309", "two rules that exclude each other and fire together", pairs.conflicts),
    _looked("BME310", "a feature that no rule reads", reach.dead_ends),
    _looked("BME311", "a condition that nothing can conclude", reach.unreachable_conditions),
    _looked("BME312", "a rule that speaks because of silence", firing.fires_on_silence),
    _looked("BME313", "a rule that asks for too much at once", firing.too_wide),
    _looked("BME401", "a case that ends in nothing", silence.silent_cases),
    _looked("BME402", "a figure between two ranges", categories.seams),
    _looked("BME403", "a category that leads nowhere", categories.stepless_categories),
    _looked("BME404", "a category that nothing speaks against", categories.one_sided_categories),
    _looked("BME405", "a condition that nothing speaks for", categories.unspoken_conditions),
    _read("BME501", "a statement without a source"),
    _read("BME502", "a source that is not known or not complete"),
    _looked("BME503", "a source that is not accounted for", sources.unaccounted_sources),
    _looked("BME504", "a reference that nothing cites", sources.uncited_references),
    _looked("BME505", "a sign-off of what has changed since", sources.voided_signatures),
    _looked("BME506", "a sign-off whose time is over", sources.outdated_signatures, "note"),
    _read("BME601", "a feature file without a scenario"),
    _read("BME602", "a step outside any scenario"),
    _featured("BME603", "scenarios without a name of their own", features.twin_scenarios),
    _featured("BME604", "a step that nobody understands", features.unknown_then_lines),
    _read("BME605", "a table of the wrong form"),
    _read("BME606", "a tag that is not known or contradicts another"),
    _featured("BME607", "a case without its published truth", features.cases_without_truth),
    _featured("BME608", "a scenario with no When line, or several", features.when_lines),
    _featured("BME609", "a step that no scenario uses", features.unused_steps),
    _featured("BME610", "a name that no rule base knows", features.unknown_names),
    _featured("BME611", "a column that no line reads", features.unused_columns),
    _read("BME620", "a picture that is not told completely"),
    _elsewhere("BME801", "a store of records that cannot be used"),
    _elsewhere("BME802", "records of learners that do not read"),
    _elsewhere("BME803", "an answer that was not asked for"),
)
"""Every code, in order."""


def check_named(code: str) -> Check | None:
    """The check of that code, whatever its capitals; None for a code that there is not."""
    wanted = code.strip().upper()
    return next((check for check in CHECKS if check.code == wanted), None)
