"""Lines of styled text for a terminal: wrapping, hanging labels, bars; printed by the cli alone."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

__all__ = ["Line", "Page", "Span"]


class Span(NamedTuple):
    """A stretch of text in one style: words such as ``bold``, ``dim``, ``red``, ``on red``."""

    text: str
    style: str = ""


Line = tuple[Span, ...]
"""One line of a page."""

_PLAIN = str.maketrans(
    {
        "–": "-", "—": "-", "−": "-", "×": "x", "µ": "u", "°": "deg ", "·": "-", "’": "'",
        "≥": ">=", "≤": "<=", "²": "2", "█": "#", "▌": "|", "…": "...", "é": "e", "ä": "a",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Page:
    """How wide a page is, and whether the terminal shows more than plain letters.

    ``width`` is in columns, at least 20; with ``plain`` every sign is said in ASCII.
    """

    width: int = 80
    plain: bool = False

    def say(self, text: str) -> str:
        """The text as this terminal can show it."""
        if not self.plain:
            return text
        return text.translate(_PLAIN).encode("ascii", "replace").decode()

    def heading(self, text: str) -> Iterator[Line]:
        """A heading, wrapped."""
        return self.text(text.upper(), "bold")

    def text(self, text: str, style: str = "", indent: int = 0) -> Iterator[Line]:
        """A paragraph, wrapped and moved to the right."""
        for row in self._wrapped(text, self.width - indent):
            yield (Span(" " * indent), Span(row, style)) if indent else (Span(row, style),)

    def hanging(
        self,
        label: str,
        text: str,
        *,
        column: int,
        indent: int = 2,
        style: str = "",
        body: str = "",
    ) -> Iterator[Line]:
        """A label of ``column`` columns and a text beside it that hangs under itself."""
        shown = self.say(label)
        room = self.width - indent - column
        if room < 16:
            # Too narrow for two columns: the label gets a line of its own.
            if label:
                yield from self.text(label, style, indent)
            yield from self.text(text, body, indent + 2)
            return
        for number, row in enumerate(self._wrapped(text, room)):
            head = shown.ljust(column) if not number else " " * column
            yield (Span(" " * indent), Span(head, style), Span(row, body))

    def row(self, spans: Iterable[Span], indent: int = 0) -> Iterator[Line]:
        """Stretches two spaces apart; what does not fit beside the others goes below them."""
        line: Line = ()
        used = 0
        for text, style in spans:
            for part in self._wrapped(text, self.width - indent):
                gap = 2 if line else indent
                if line and used + gap + len(part) > self.width:
                    yield line
                    line, used, gap = (), 0, indent
                line = (*line, Span(" " * gap), Span(part, style))
                used += gap + len(part)
        yield line

    def bar(self, value: int, largest: int, room: int) -> Span:
        """A bar for net points: green for, red against; at least one cell unless zero."""
        cells = max(1, round(abs(value) / max(largest, 1) * room)) if value else 0
        return Span(self.say("█") * min(cells, room), "green" if value > 0 else "red")

    def framed(self, lines: Iterable[Line], style: str) -> Iterator[Line]:
        """A strong edge along the left of a block."""
        edge = Span(self.say("▌") + " ", style)
        for line in lines:
            yield (edge, *line)

    def inside(self) -> Page:
        """The page within a frame."""
        return Page(self.width - 2, self.plain)

    def _wrapped(self, text: str, room: int) -> list[str]:
        return textwrap.wrap(self.say(text), max(room, 10), break_on_hyphens=False) or [""]
