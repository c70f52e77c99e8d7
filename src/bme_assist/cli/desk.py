"""A desk at which somebody answers question after question: a terminal, or lines of a pipe."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, TypeVar

import typer

from bme_assist.cli.terminal import page, show
from bme_assist.errors import CaseError, Location, Problem, UsageError

if TYPE_CHECKING:
    from bme_assist.reports.layout import Line, Page

__all__ = ["Desk", "Left"]

_STOP = {"stop", "stop here", "quit", "exit"}
_HELP = {"help", "?"}
_T = TypeVar("_T")


class Left(Exception):  # noqa: N818 - not an error
    """Whoever answered has gone: stop was typed, the input ended, or Ctrl-C was pressed."""


class Desk:
    """Shows pages and reads answers; with ``aside`` on standard error, which leaves output free."""

    def __init__(self, *, aside: bool = False) -> None:
        """Look at who is there."""
        self.aside = aside
        self.someone = sys.stdin.isatty()

    @property
    def page(self) -> Page:
        """The page as wide as it is now."""
        return page(err=self.aside)

    def show(self, lines: Iterable[Line]) -> None:
        """Show a page."""
        show(lines, err=self.aside)

    def say(self, text: str, style: str = "") -> None:
        """Show a paragraph."""
        self.show(self.page.text(text, style))

    def ask(self, question: str, helps: str = "") -> str:
        """Ask until there is an answer, which may be empty. Raises Left."""
        while True:
            self.say(question, "bold")
            answer = self._line()
            word = answer.casefold()
            if word in _STOP:
                raise Left
            if word not in _HELP or not helps:
                return answer
            self.say(helps, "dim")

    def until(self, question: Callable[[], str], take: Callable[[str], _T], helps: str = "") -> _T:
        """Ask until the answer can be taken; what is wrong with the others is said. Raises Left."""
        while True:
            answer = self.ask(question(), helps)
            try:
                return take(answer)
            except UsageError as error:
                for one in error.problems:
                    self.say(f"{one.message}; {one.hint}" if one.hint else one.message, "yellow")

    def pause(self, words: str) -> None:
        """Wait for Enter when someone is there. Raises Left."""
        if self.someone:
            self.ask(words)

    def _line(self) -> str:
        try:
            if self.someone:
                typed = typer.prompt(">", prompt_suffix=" ", default="", show_default=False,
                                     err=self.aside)  # fmt: skip
                return str(typed).strip()
            read = sys.stdin.readline()
        except (EOFError, KeyboardInterrupt, typer.Abort):
            raise Left from None
        except UnicodeDecodeError:
            wrong = Problem(Location("standard input"), "BME103", "this is not text in UTF-8")
            raise CaseError([wrong]) from None
        if not read:
            raise Left
        typer.echo(f"> {read.strip()}", err=self.aside)
        return read.strip()
