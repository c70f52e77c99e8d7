"""Asks an author for a case, line by line, and keeps it after every answer.

A line that does not read is asked again. What was answered stands in the file, so that whoever
stops or is interrupted takes the case up again where it was left.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import typer

from bme_assist.cases import Case, case_from_phrases, slug
from bme_assist.cases.tags import NOT_URGENT
from bme_assist.cases.write import write_case
from bme_assist.cli.saving import OverwriteError, free
from bme_assist.cli.shared import category_named, unknown
from bme_assist.cli.terminal import lines
from bme_assist.errors import BmeError
from bme_assist.knowledge import KnowledgeBase

__all__ = ["Asking"]

_STOP = {"stop", "stop here", "quit", "exit"}


class Asking:
    """One author at the terminal: asks, reads, saves."""

    def __init__(
        self, knowledge: KnowledgeBase, case: Case | None, file: Path | None, *, force: bool = False
    ) -> None:
        """Begin, or go on with ``case``; without a file its name comes from that of the case."""
        self.knowledge, self.case, self.file, self.force = knowledge, case, file, force

    def run(self) -> bool:
        """Ask for all that is not known yet; False when the author stopped or went away.

        Raises OverwriteError when the file exists, and CaseError when it cannot be written.
        """
        try:
            self._ask()
        except (EOFError, KeyboardInterrupt, typer.Abort):
            lines(["", "Interrupted; nothing is lost."])
            if self.case and self.file:
                again = f"bme-assist cases new --resume {self.file}"
                lines([f"Saved in {self.file}; go on with: {again}"])
            return False
        return True

    def _ask(self) -> None:
        if self.case is None:
            self._begin()
        case = self.begun
        if not case.text:
            text = _typed("Where does it come from, what proved it")
            self._keep(replace(self.begun, text=text))
        self._findings()
        expected = self.begun.expected
        if not expected.category:
            category = _chosen(
                "Which category is the answer (empty: not known)",
                lambda word: category_named(word, self.knowledge).name,
            )
            expected = replace(expected, category=category)
            self._keep(replace(self.begun, expected=expected))
        if not expected.urgency:
            urgency = _chosen("How fast must someone act (empty: not known)", self._urgency)
            self._keep(replace(self.begun, expected=replace(expected, urgency=urgency)))

    @property
    def begun(self) -> Case:
        """The case as far as it is known. Raises TypeError before it has a name."""
        if self.case is None:
            raise TypeError("nothing was asked yet")
        return self.case

    def _begin(self) -> None:
        """Ask for the name, and again when its file exists."""
        while self.case is None:
            name = typer.prompt("What is the case called").strip()
            if name.casefold() in _STOP:
                raise typer.Abort
            file = self.file or Path(f"{slug(name) or 'case'}.feature")
            try:
                again = f"name it otherwise, or go on with --resume {file}"
                free(file, force=self.force or self.file is not None, otherwise=again)
            except OverwriteError as error:
                typer.echo(str(error), err=True)
                continue
            self.file = file
            self._keep(Case(name=name, recorded=()))

    def _keep(self, case: Case) -> None:
        self.case = case
        if self.file:
            write_case(case, self.file, self.knowledge)

    def _findings(self) -> None:
        told = [one.words for one in self.begun.recorded]
        if told:
            lines([f"So far: {', '.join(told)}."])
        typer.echo(
            'The patient ("a 6-year-old girl"), then finding by finding; an empty line ends.'
        )
        while True:
            line = _typed("finding")
            if not line and self.begun.recorded:
                return
            if not line:
                typer.echo("a case has at least one finding", err=True)
                continue
            try:
                # With all before it, so that a contradiction is told while it can be mended.
                more = case_from_phrases([line], self.knowledge).recorded
                case = self.begun.with_more(more, self.knowledge)
            except BmeError as error:
                typer.echo(str(error), err=True)
                continue
            self._keep(case)

    def _urgency(self, word: str) -> str:
        known = [*(one.name for one in self.knowledge.scale.urgencies), NOT_URGENT]
        if word.lower() in known:
            return word.lower()
        raise unknown("urgency", word, known, self.knowledge)


def _typed(question: str) -> str:
    """A line, which may be empty. Raises Abort when the author stops."""
    line = str(typer.prompt(question, default="", show_default=False)).strip()
    if line.casefold() in _STOP:
        raise typer.Abort
    return line


def _chosen(question: str, read: Callable[[str], str]) -> str:
    while True:
        word = _typed(question)
        if not word:
            return ""
        try:
            return read(word)
        except BmeError as error:
            typer.echo(str(error), err=True)
