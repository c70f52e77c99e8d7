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
    """What to show of what was printed, cut where the old example was cut.

    An example that showed everything shows everything. Of one with cuts each stretch keeps its
    length and begins where its first line has a like; the first and the last stay at their ends.
    """
    if not any(line.strip() == CUT for line in shown):
        return printed
    lines: list[str] = []
    done = 0
    stretches = _stretches(shown)
    for place, stretch in enumerate(stretches):
        at: int | None = 0
        if place == len(stretches) - 1:
            at = max(done, len(printed) - len(stretch)) if stretch else None
        elif place > 0 or not stretch:
            at = _like(stretch[0], printed, done) if stretch else None
        if at is not None:
            lines += [CUT] * (at > done) + printed[at : at + len(stretch)]
            done = at + len(stretch)
    return lines + [CUT] * (done < len(printed))


def _stretches(shown: list[str]) -> list[list[str]]:
    """The lines between cuts; none at an end where the example begins or ends with a cut."""
    found: list[list[str]] = [[]]
    for line in shown:
        if line.strip() == CUT:
            found.append([])
        else:
            found[-1].append(line)
    return [found[0], *(one for one in found[1:-1] if one), found[-1]]


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
