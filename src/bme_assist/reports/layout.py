"""The few shapes that the terminal pages share: headings, bars, hanging lines."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

__all__ = ["Marks", "bar", "hanging", "heading", "indented", "marks_for", "paragraphs"]


class Marks:
    """The signs used on a page; plain letters where the terminal cannot show others."""

    def __init__(self, *, plain: bool) -> None:
        """``plain`` keeps to ASCII."""
        self.full, self.rule = ("#", "-") if plain else ("█", "─")
        self.plus, self.minus, self.dot = ("+", "-", "-") if plain else ("+", "−", "·")
        self.plain = plain

    def say(self, text: str) -> str:
        """The text as this terminal can show it."""
        if not self.plain:
            return text
        return text.translate(_PLAIN).encode("ascii", "replace").decode()


_PLAIN = str.maketrans(
    {"–": "-", "—": "-", "−": "-", "×": "x", "µ": "u", "°": "deg ", "·": "-", "’": "'", "≥": ">="}
)


def marks_for(console: Console) -> Marks:
    """The signs that this console can show."""
    encoding = (console.encoding or "ascii").lower()
    return Marks(plain=not encoding.startswith("utf"))


def heading(text: str, style: str = "bold") -> Text:
    """A heading of a page."""
    return Text(text.upper(), style=style)


def bar(value: int, largest: int, width: int, marks: Marks) -> Text:
    """A bar for net points: to the right for, in another colour against; at least one cell."""
    cells = max(1, round(abs(value) / max(largest, 1) * width)) if value else 0
    return Text(marks.full * min(cells, width), style="green" if value > 0 else "red")


def hanging(label: RenderableType, text: RenderableType, width: int) -> Table:
    """A label and a text beside it, the text hanging under itself."""
    grid = Table.grid(padding=(0, 1), expand=True)
    grid.add_column(width=width, no_wrap=False)
    grid.add_column(ratio=1)
    grid.add_row(label, text)
    return grid


def indented(renderable: RenderableType, columns: int = 2) -> Padding:
    """Move a block to the right."""
    return Padding(renderable, (0, 0, 0, columns))


def paragraphs(parts: Iterable[RenderableType]) -> Group:
    """Blocks one under the other."""
    return Group(*parts)
