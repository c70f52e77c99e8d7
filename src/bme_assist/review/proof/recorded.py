"""From the truth of variables back to a case as one would write it down."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from math import ceil, inf

from bme_assist.cases import Case, close
from bme_assist.errors import Location
from bme_assist.knowledge import Finding, Interval, KnowledgeBase, Recorded, Value
from bme_assist.knowledge.interval import DECIMALS
from bme_assist.knowledge.words import say_value
from bme_assist.review.proof.formula import Cut, Variable
from bme_assist.review.proof.symbols import Symbols, high_cut, low_cut

__all__ = ["case_of", "values_of"]

_WHERE = Location("proof")


def values_of(
    true: Collection[Variable],
    names: Collection[str],
    symbols: Symbols,
    cuts: Callable[[str], Iterable[Cut]],
) -> dict[str, Value]:
    """What these variables say of these findings, in the order of the vocabulary.

    ``cuts`` lists all cuts of a number. A number becomes a figure where a figure will do.
    """
    by_finding: dict[str, list[Variable]] = {}
    for variable in true:
        if variable.copy == symbols.copy and variable.finding in names:
            by_finding.setdefault(variable.finding, []).append(variable)
    return {
        name: _value(finding, by_finding[name], cuts(name))
        for name, finding in symbols.findings.items()
        if name in by_finding
    }


def _value(finding: Finding, true: Iterable[Variable], cuts: Iterable[Cut]) -> Value:
    if finding.kind == "presence":
        return any(variable.what == "present" for variable in true)
    if finding.kind == "choice":
        return frozenset(str(variable.at) for variable in true)
    bottom, top = low_cut(finding.plausible), high_cut(finding.plausible)
    cuts = [bottom, *cuts, top]
    # What was recorded lies above one cut and below another; between them nothing is known.
    floor = max([bottom, *(v.at for v in true if v.what == "above" and isinstance(v.at, tuple))])
    roof = min([top, *(v.at for v in true if v.what == "below" and isinstance(v.at, tuple))])
    low_cell = floor, min(cut for cut in cuts if cut > floor)
    high_cell = max(cut for cut in cuts if cut < roof), roof
    if low_cell == high_cell:
        point = _figure_between(*low_cell, from_above=floor == bottom and roof != top)
        return Interval(point, point)
    low = finding.plausible.low if floor == bottom else _figure_between(*low_cell)
    high = finding.plausible.high if roof == top else _figure_between(*high_cell, from_above=True)
    return Interval(low, high)


def _figure_between(low: Cut, high: Cut, *, from_above: bool = False) -> float:
    """A number between two cuts with as few decimals as will do, near the lower or upper one."""
    if from_above:
        return -_figure_between((-high[0], 1 - high[1]), (-low[0], 1 - low[1]))
    if low[1] == 0 and low[0] != -inf:
        return low[0]
    if low[0] == -inf:
        return 0.0 if high[0] > 0 else ceil(high[0]) - 1.0
    for decimals in range(DECIMALS + 1):
        step: float = 10.0**-decimals
        number = round(ceil(low[0] / step) * step, decimals)
        if number <= low[0]:
            number = round(number + step, decimals)
        if (number, 1) <= high:
            return number
    raise ValueError(f"no number can be written between {low[0]} and {high[0]}")


def case_of(values: Mapping[str, Value], knowledge: KnowledgeBase, name: str) -> Case:
    """The case in which as little is recorded as implies these values."""
    recorded = {
        finding: Recorded(finding, value, say_value(knowledge.findings[finding], value), _WHERE)
        for finding, value in values.items()
    }
    case = Case(name=name, recorded=tuple(recorded.values()), where=_WHERE)
    implied = {name for one in knowledge.implications for name in one.ends}
    whole = close(case, knowledge).values
    for finding in reversed([finding for finding in recorded if finding in implied]):
        fewer = {key: one for key, one in recorded.items() if key != finding}
        shorter = Case(name=name, recorded=tuple(fewer.values()), where=_WHERE)
        if close(shorter, knowledge).values == whole:
            recorded, case = fewer, shorter
    return case
