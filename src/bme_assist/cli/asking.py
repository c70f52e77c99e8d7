"""Asks an author for a case, line by line; a line that does not read is asked again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import typer

from bme_assist.cases import Case, Expected, case_from_phrases
from bme_assist.cases.tags import NOT_URGENT
from bme_assist.cli.shared import category_named, unknown
from bme_assist.errors import BmeError
from bme_assist.knowledge import KnowledgeBase

__all__ = ["asked_case"]


def asked_case(knowledge: KnowledgeBase) -> Case:
    """A case from the answers of an author; every finding is checked as it is given."""
    name = typer.prompt("What is the case called").strip()
    text = typer.prompt("Where does it come from, what proved it", default="").strip()
    phrases = _phrases(knowledge)
    category = _chosen(
        "Which category is the answer (empty: not known)",
        lambda word: category_named(word, knowledge).name,
    )
    urgency = _chosen(
        "How fast must someone act (empty: not known)", lambda word: _urgency(word, knowledge)
    )
    case = case_from_phrases(phrases, knowledge, name)
    return replace(case, text=text, expected=Expected(category=category, urgency=urgency))


def _phrases(knowledge: KnowledgeBase) -> list[str]:
    typer.echo('The patient ("a 6-year-old girl"), then finding by finding; an empty line ends.')
    phrases: list[str] = []
    while True:
        line = typer.prompt("finding", default="", show_default=False).strip()
        if not line and phrases:
            return phrases
        if not line:
            typer.echo("a case has at least one finding", err=True)
            continue
        try:
            # All together, so that a contradiction is told while it can be mended.
            case_from_phrases([*phrases, line], knowledge)
        except BmeError as error:
            typer.echo(str(error), err=True)
            continue
        phrases.append(line)


def _chosen(question: str, read: Callable[[str], str]) -> str:
    while True:
        word = typer.prompt(question, default="", show_default=False).strip()
        if not word:
            return ""
        try:
            return read(word)
        except BmeError as error:
            typer.echo(str(error), err=True)


def _urgency(word: str, knowledge: KnowledgeBase) -> str:
    known = [*(one.name for one in knowledge.scale.urgencies), NOT_URGENT]
    if word.lower() in known:
        return word.lower()
    raise unknown("urgency", word, known, knowledge)
