"""How the case library fares: shares with 95 % intervals, and every miss."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import sqrt

from bme_assist.cases import Case
from bme_assist.workup import Assessment

__all__ = ["CaseResult", "result_data", "result_lines", "wilson"]


@dataclass(frozen=True, slots=True)
class CaseResult:
    """One library case beside its answer."""

    case: Case
    assessment: Assessment

    @property
    def leads(self) -> bool:
        """Whether the published category leads."""
        return self.assessment.leading == self.case.expected.category

    @property
    def urgent(self) -> bool:
        """Whether the published case was urgent."""
        return self.case.expected.urgency in ("immediate", "same day", "urgent")


def wilson(hits: int, of: int) -> tuple[float, float]:
    """The 95 % Wilson score interval of a share, as two numbers from 0 to 1.

    Source of the formula: Wilson, J Am Stat Assoc 1927;22:209, with z = 1.959964.
    """
    if of == 0:
        return 0.0, 1.0
    z, share = 1.959964, hits / of
    centre = share + z * z / (2 * of)
    spread = z * sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    below = 1 + z * z / of
    return max(0.0, (centre - spread) / below), min(1.0, (centre + spread) / below)


def _share(name: str, hits: int, of: int) -> str:
    low, high = wilson(hits, of)
    share = f"{100 * hits / of:.1f} %" if of else "no case"
    return f"{name}: {hits} of {of} ({share}; 95 % interval {100 * low:.1f} to {100 * high:.1f})"


def result_lines(results: Iterable[CaseResult]) -> Iterator[str]:
    """The shares, and each miss with what led instead."""
    results = list(results)
    counts = _counts(results)
    for name, (hits, of) in counts.items():
        yield _share(name, hits, of)
    misses = [r for r in results if not r.leads]
    yield f"published category does not lead in {len(misses)}:"
    for r in misses:
        led = r.assessment.leading or "undecided"
        known = ", known miss" if r.case.expected.known_miss else ""
        yield f"  {r.case.expected.category} but {led}{known}: {r.case.name} ({r.case.where})"
    silent = [r for r in results if r.urgent and not r.assessment.must_act]
    yield f"published as urgent, no flag to act in {len(silent)}:"
    yield from (f"  {r.case.expected.category}: {r.case.name} ({r.case.where})" for r in silent)
    called = [r for r in results if not r.urgent and r.assessment.must_act]
    yield f"published as not urgent, flagged to act in {len(called)}:"
    for r in called:
        flags = ", ".join(f.rule for f in r.assessment.red_flags if f.acts)
        yield f"  {r.case.expected.category}, {flags}: {r.case.name} ({r.case.where})"


def _counts(results: list[CaseResult]) -> dict[str, tuple[int, int]]:
    urgent = [r for r in results if r.urgent]
    calm = [r for r in results if not r.urgent]
    return {
        "published category leads": (sum(r.leads for r in results), len(results)),
        "urgent cases flagged to act": (sum(r.assessment.must_act for r in urgent), len(urgent)),
        "other cases left unflagged": (sum(not r.assessment.must_act for r in calm), len(calm)),
    }


def result_data(results: Iterable[CaseResult]) -> dict[str, object]:
    """The same as plain data for JSON."""
    results = list(results)
    return {
        "cases": len(results),
        "shares": {
            name: {"hits": hits, "of": of, "interval": list(wilson(hits, of))}
            for name, (hits, of) in _counts(results).items()
        },
        "results": [
            {
                "case": r.case.name,
                "file": str(r.case.where),
                "published": r.case.expected.category,
                "published_urgency": r.case.expected.urgency,
                "leading": r.assessment.leading,
                "must_act": r.assessment.must_act,
                "flags": [f.rule for f in r.assessment.red_flags],
                "known_miss": r.case.expected.known_miss,
            }
            for r in results
        ],
    }
