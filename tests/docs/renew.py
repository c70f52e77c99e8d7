"""Writes examples anew: what a command or a line of Python answers now, cut where it was cut."""

from __future__ import annotations

import doctest
import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from pathlib import Path

__all__ = ["Answers", "renewed", "replace_lines"]

CUT = "…"
_ALIKE = 0.6


def renewed(shown: list[str], printed: list[str]) -> list[str]:
    """What to show of what was printed: the lines most like those that were shown.

    An example that showed everything shows everything; one with lines left out keeps its lines
    where they still stand or have a like, in their order, and leaves out the rest.
    """
    if not any(line.strip() == CUT for line in shown):
        return printed
    kept: list[int] = []
    for line in shown:
        at = _like(line, printed, kept[-1] + 1 if kept else 0)
        if line.strip() not in (CUT, "") and at is not None:
            kept.append(at)
    lines: list[str] = []
    last = -1
    for at in kept:
        lines += [CUT] * (at > last + 1) + [printed[at]]
        last = at
    return lines + [CUT] * (last + 1 < len(printed))


def _like(line: str, printed: list[str], start: int) -> int | None:
    exact = re.compile(re.escape(line).replace(CUT, ".*?"))
    later = range(start, len(printed))
    found = next((at for at in later if exact.fullmatch(printed[at])), None)
    if found is not None:
        return found
    ratios = [(SequenceMatcher(None, line, printed[at]).ratio(), -at) for at in later]
    best = max(ratios, default=(0.0, 0))
    return -best[1] if best[0] >= _ALIKE else None


def replace_lines(page: Path, changes: Iterable[tuple[int, int, list[str]]]) -> None:
    """Put other lines in the place of ``count`` lines from line ``first`` on (from 0)."""
    lines = page.read_text(encoding="utf-8").split("\n")
    for first, count, new in sorted(changes, reverse=True, key=lambda one: one[0]):
        lines[first : first + count] = new
    page.write_text("\n".join(lines), encoding="utf-8", newline="\n")


class Answers(doctest.DocTestRunner):
    """Runs a doctest and remembers what each example that is not true answers instead."""

    def __init__(self) -> None:
        """Nothing wrong so far."""
        super().__init__(optionflags=doctest.ELLIPSIS, verbose=False)
        self.wrong: list[tuple[doctest.Example, str]] = []
        self.told = ""

    def report_failure(
        self, out: object, test: doctest.DocTest, example: doctest.Example, got: str
    ) -> None:
        """Remember it; an exception that was not shown is told as ever."""
        self.wrong.append((example, got))
        super().report_failure(out, test, example, got)  # type: ignore[arg-type]
