"""bme-assist prove: statements over all possible cases, proven or refuted with a case."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bme_assist.cli.shared import JsonOption, RulesOption, knowledge_from, unknown
from bme_assist.cli.terminal import data, page, problems_to_stderr, show
from bme_assist.cli.working import ProcessesOption, bar, cores
from bme_assist.errors import CaseError, Location, Problem

if TYPE_CHECKING:
    from bme_assist.knowledge import KnowledgeBase, Statement
    from bme_assist.review.proof.outcome import Outcome

__all__ = ["prove"]


def _statements(incomplete: str) -> list[str]:
    known = knowledge_from(None).safety
    return [one.id for one in known if one.id.startswith(incomplete.upper())]


def prove(
    statement: Annotated[
        list[str] | None,
        typer.Option(
            metavar="ID",
            help="Only this statement of safety.yaml; may be repeated.",
            autocompletion=_statements,
            show_default=False,
        ),
    ] = None,
    full: Annotated[
        bool, typer.Option("--full", help="Show of each statement what it says, and why.")
    ] = False,
    counterexamples: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR",
            help="Write a case file of each counterexample into this folder.",
            show_default=False,
        ),
    ] = None,
    json_: JsonOption = False,
    processes: ProcessesOption = 0,
    rules: RulesOption = None,
) -> None:
    """Prove the safety statements for every possible case, or refute them with the smallest one.

    \b
    bme-assist prove
    bme-assist prove --statement SAF-10 --full
    bme-assist prove --rules my-rules --counterexamples found
    bme-assist assess found/saf-10.feature

    Each statement stands in safety.yaml, in the words of the rules. A solver looks for a case in
    which it does not hold; where there is none, it is proven. The exit code is 1 when one is
    refuted.
    """
    with problems_to_stderr():
        from bme_assist.reports.proofs import proof_data, proof_lines
        from bme_assist.review.proof.run import prove_all

        knowledge = knowledge_from(rules)
        wanted = _wanted(statement, knowledge)
        with bar("Looking for cases in which a statement does not hold") as progress:
            found = prove_all(wanted, knowledge, processes=cores(processes), progress=progress)
        if counterexamples:
            _write(found, counterexamples, knowledge)
        if json_:
            data(proof_data(found))
        else:
            show(proof_lines(found, page(), full=full))
    if not all(outcome.is_proven for outcome in found):
        raise typer.Exit(1)


def _wanted(ids: list[str] | None, knowledge: KnowledgeBase) -> tuple[Statement, ...]:
    """The statements of these ids, all without any. Raises UsageError with the nearest id."""
    if not knowledge.safety:
        hint = "write statements as docs/proofs.md shows"
        raise CaseError([Problem(Location("safety.yaml"), "BME103", "holds no statement", hint)])
    by_id = {one.id.casefold(): one for one in knowledge.safety}
    for name in ids or ():
        if name.casefold() not in by_id:
            raise unknown("statement", name, (one.id for one in knowledge.safety), knowledge)
    wanted = {name.casefold() for name in ids or by_id}
    return tuple(one for key, one in by_id.items() if key in wanted)


def _write(outcomes: Sequence[Outcome], folder: Path, knowledge: KnowledgeBase) -> None:
    from bme_assist.reports.proofs import case_files

    folder.mkdir(parents=True, exist_ok=True)
    for outcome in outcomes:
        for name, text in case_files(outcome, knowledge):
            (folder / name).write_text(text, encoding="utf-8")
            typer.echo(f"written to {folder / name}", err=True)
