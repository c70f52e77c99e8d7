"""The variables that stand for what a case records of each finding, and what binds them.

Not recorded, absent and present are three different things; a choice may hold several values;
a number is the interval that was recorded, known by the cuts between which it lies. Only cuts
that some formula asks about become variables, so any threshold may be asked about at any time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations
from math import inf

from bme_assist.knowledge import Finding, Interval, Value
from bme_assist.review.proof.formula import (
    FALSE,
    Cut,
    Formula,
    Is,
    Variable,
    all_of,
    any_of,
    when_then,
)

__all__ = ["Symbols", "high_cut", "low_cut"]


def low_cut(interval: Interval) -> Cut:
    """The cut just below every number of an interval."""
    return (interval.low, int(interval.low_open))


def high_cut(interval: Interval) -> Cut:
    """The cut just above every number of an interval."""
    return (interval.high, int(not interval.high_open))


class Symbols:
    """The claims that can be made about one case; the same claim is always the same formula.

    ``copy`` tells the variables of two cases apart that one question compares. Names of findings
    must be those of the vocabulary: any other raises KeyError.
    """

    def __init__(self, findings: Mapping[str, Finding], copy: str = "") -> None:
        """Make no variable yet: each is made when it is first asked for."""
        self.findings = findings
        self.copy = copy
        self._made: dict[tuple[str, str, str | Cut], Formula] = {}
        self._recorded: dict[str, Formula] = {}
        self._cuts: dict[str, set[Cut]] = {}

    def cuts(self, name: str) -> tuple[Cut, ...]:
        """The cuts of a number that anybody has asked about so far, in order."""
        return tuple(sorted(self._cuts.get(name, ())))

    # ---- claims

    def present(self, name: str) -> Formula:
        """It is recorded as present; never so for a choice or a number."""
        return self._claim(name, "present", "presence")

    def absent(self, name: str) -> Formula:
        """It is recorded as absent; never so for a choice or a number."""
        return self._claim(name, "absent", "presence")

    def holds_value(self, name: str, value: str) -> Formula:
        """This is among the values that a choice was recorded with."""
        if value not in self.findings[name].values:
            return FALSE
        return self._claim(name, "value", "choice", value)

    def recorded(self, name: str) -> Formula:
        """Anything at all is recorded of it."""
        made = self._recorded.get(name)
        if made is None:
            finding = self.findings[name]
            if finding.kind == "presence":
                made = any_of((self.present(name), self.absent(name)))
            elif finding.kind == "choice":
                made = any_of(self.holds_value(name, value) for value in finding.values)
            else:
                made = self._claim(name, "recorded", "number")
            self._recorded[name] = made
        return made

    def within(self, name: str, interval: Interval) -> Formula:
        """Every number that was recorded lies in the interval."""
        if interval.is_empty:
            return FALSE
        return self.above(name, low_cut(interval)) & self.below(name, high_cut(interval))

    def touches(self, name: str, interval: Interval) -> Formula:
        """Some number that was recorded lies in the interval."""
        if interval.is_empty or self.findings[name].kind != "number":
            return FALSE
        outside = (self.below(name, low_cut(interval)), self.above(name, high_cut(interval)))
        return all_of((self.recorded(name), *(~part for part in outside)))

    def above(self, name: str, cut: Cut) -> Formula:
        """Every number that was recorded lies above the cut."""
        plausible = self.findings[name].plausible
        if cut <= low_cut(plausible) or cut[0] == -inf:
            return self._claim(name, "recorded", "number")
        return FALSE if cut >= high_cut(plausible) else self._claim(name, "above", "number", cut)

    def below(self, name: str, cut: Cut) -> Formula:
        """Every number that was recorded lies below the cut."""
        plausible = self.findings[name].plausible
        if cut >= high_cut(plausible) or cut[0] == inf:
            return self._claim(name, "recorded", "number")
        return FALSE if cut <= low_cut(plausible) else self._claim(name, "below", "number", cut)

    def _claim(self, name: str, what: str, kind: str, at: str | Cut = "") -> Formula:
        key = (name, what, at)
        made = self._made.get(key)
        if made is None:
            of_kind = self.findings[name].kind == kind
            made = Is(Variable(name, what, at, self.copy)) if of_kind else FALSE
            self._made[key] = made
            if isinstance(at, tuple):
                self._cuts.setdefault(name, set()).add(at)
        return made

    # ---- what binds the variables of one finding

    def bounds(self, name: str) -> Iterator[Formula]:
        """What is true of the variables of one finding in every record, its cuts aside."""
        finding = self.findings[name]
        if finding.kind == "presence":
            yield ~(self.present(name) & self.absent(name))
        elif finding.kind == "choice" and not finding.several_values:
            for one, other in combinations(finding.values, 2):
                yield ~(self.holds_value(name, one) & self.holds_value(name, other))

    def bounds_of_cut(self, name: str, cut: Cut) -> Iterator[Formula]:
        """No interval lies on both sides of a cut, and none is empty."""
        above, below, recorded = self.above(name, cut), self.below(name, cut), self.recorded(name)
        yield when_then(above, recorded)
        yield when_then(below, recorded)
        yield ~(above & below)

    def bounds_of_pair(self, name: str, lower: Cut, higher: Cut) -> Iterator[Formula]:
        """What lies above the higher of two cuts lies above the lower one, and so downwards."""
        yield when_then(self.above(name, higher), self.above(name, lower))
        yield when_then(self.below(name, lower), self.below(name, higher))

    # ---- one case as truth values

    def truth(self, variable: Variable, values: Mapping[str, Value]) -> bool:
        """Whether a variable is true of a case in which these values are recorded or implied."""
        value = values.get(variable.finding)
        if value is None:
            return False
        if variable.what in {"present", "absent"}:
            return value is (variable.what == "present")
        if variable.what == "value":
            return isinstance(value, frozenset) and variable.at in value
        if not isinstance(value, Interval):
            return False
        if not isinstance(variable.at, tuple):
            return variable.what == "recorded"
        if variable.what == "above":
            return low_cut(value) >= variable.at
        return high_cut(value) <= variable.at
