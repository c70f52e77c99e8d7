"""What became of the safety statements: as lines for a terminal, as plain data, as case files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bme_assist.cases import Case, slug
from bme_assist.cases.write import case_text
from bme_assist.knowledge import KnowledgeBase, Source, Statement
from bme_assist.knowledge.words import say_when
from bme_assist.reports.layout import Line, Page, Span
from bme_assist.review.proof.outcome import Counterexample, Outcome

__all__ = ["case_files", "proof_data", "proof_lines", "statement_words"]


def statement_words(statement: Statement) -> Iterator[str]:
    """The formal part of a statement, line by line, in the words of its file."""
    if statement.each:
        yield f"for each {statement.each}"
    yield from _listed("in every case with", say_when(statement.cases))
    if statement.only is not None:
        yield f"nothing recorded but: {', '.join(statement.only) or 'nothing at all'}"
    if statement.more:
        yield f"and in the same case with {statement.more}"
    yield from _listed("then", say_when(statement.then))
    yield from _listed("then never", say_when(statement.never))


def _listed(head: str, phrases: Sequence[str]) -> Iterator[str]:
    if len(phrases) == 1:
        yield f"{head}: {phrases[0]}"
    elif phrases:
        yield f"{head}:"
        yield from (f"  - {phrase}" for phrase in phrases)


# ---- lines ---------------------------------------------------------------------------------------


def proof_lines(outcomes: Sequence[Outcome], page: Page, *, full: bool = False) -> Iterator[Line]:
    """One line for what is proven, a block for what is refuted, and the sum.

    With ``full`` the formal part and the reason of every statement stand below it.
    """
    for outcome in outcomes:
        yield from _outcome(outcome, page, full=full)
    words = [_word(outcome) for outcome in outcomes]
    proven, refuted, empty = (words.count(word) for word in ("proven", "refuted", "empty"))
    yield (Span(""),)
    said = f"{proven} of {len(outcomes)} statements proven for every possible case"
    said += f", {refuted} refuted" * bool(refuted) + f", {empty} empty" * bool(empty)
    yield from page.text(said, "bold")


def _outcome(outcome: Outcome, page: Page, *, full: bool) -> Iterator[Line]:
    statement, style = outcome.statement, "green" if outcome.is_proven else "red"
    word = _word(outcome)
    head = f"{word:8}{statement.id}"
    yield from page.hanging(head, statement.title, column=16, indent=0, style=style)
    if full or not outcome.is_proven:
        for row in statement_words(statement):
            room = 6 if row.startswith("  ") else 4
            yield from page.text(row.strip(), "dim", room)
    if full:
        yield from page.hanging("because", statement.because, column=9, indent=4)
    for example in outcome.counterexamples:
        yield from _example(example, page)
    if outcome.is_empty:
        yield from page.text("No possible case is one of these: it says nothing.", "bold", 4)


def _word(outcome: Outcome) -> str:
    if outcome.is_empty:
        return "empty"
    return "proven" if outcome.is_proven else "refuted"


def _example(example: Counterexample, page: Page) -> Iterator[Line]:
    about = f" ({example.about})" if example.about else ""
    yield from page.text(f"It does not hold of the smallest case{about}:", "bold", 4)
    first, *more = example.cases
    yield from page.hanging("with", _recorded(first), column=9, indent=6)
    for case in more:
        yield from page.hanging("and then", _recorded(case, beside=first), column=9, indent=6)
    for phrase in example.fails:
        yield from page.hanging("there", phrase, column=9, indent=6)
    if example.rules:
        yield from page.hanging("rules", ", ".join(example.rules), column=9, indent=6)


def _recorded(case: Case, beside: Case | None = None) -> str:
    """What is recorded, or what of it another case does not record so."""
    known = {one.words for one in beside.recorded} if beside else set[str]()
    words = [one.words for one in case.recorded if one.words not in known]
    return ", ".join(words) or "nothing recorded"


# ---- data ----------------------------------------------------------------------------------------


def proof_data(outcomes: Sequence[Outcome]) -> dict[str, object]:
    """The outcomes as plain data for JSON."""
    return {
        "proven": sum(outcome.is_proven for outcome in outcomes),
        "refuted": sum(bool(outcome.counterexamples) for outcome in outcomes),
        "empty": sum(outcome.is_empty for outcome in outcomes),
        "statements": [
            {
                "id": outcome.statement.id,
                "title": outcome.statement.title,
                "says": list(statement_words(outcome.statement)),
                "because": outcome.statement.because,
                "sources": [_source(source) for source in outcome.statement.sources],
                "where": str(outcome.statement.where),
                "outcome": _word(outcome),
                "questions": outcome.questions,
                "counterexamples": [_example_data(one) for one in outcome.counterexamples],
            }
            for outcome in outcomes
        ],
    }


def _source(source: Source) -> dict[str, str]:
    told = {"article": source.article, "reference": source.reference, "basis": source.basis}
    return {key: value for key, value in told.items() if value}


def _example_data(example: Counterexample) -> dict[str, object]:
    return {
        "about": example.about,
        "cases": [[one.words for one in case.recorded] for case in example.cases],
        "fails": list(example.fails),
        "rules": list(example.rules),
    }


# ---- case files ----------------------------------------------------------------------------------


def case_files(outcome: Outcome, knowledge: KnowledgeBase) -> Iterator[tuple[str, str]]:
    """The name and the text of a case file for each counterexample; ``assess`` runs them."""
    for example in outcome.counterexamples:
        parts = [outcome.statement.id, *filter(None, [example.about])]
        name = "-".join(slug(part) for part in parts)
        scenarios = [
            case_text(_told(case, outcome, example), ".feature", knowledge)
            for case in example.cases
        ]
        # Each text is a file of its own: of all but the first only the scenario is wanted.
        head, *rest = scenarios
        yield f"{name}.feature", "\n".join([head, *(text.split("\n", 2)[2] for text in rest)])


def _told(case: Case, outcome: Outcome, example: Counterexample) -> Case:
    lines = [
        f"{outcome.statement.id} does not hold here: {outcome.statement.title}.",
        *(f"Here {phrase}." for phrase in example.fails),
        *([f"Rules: {', '.join(example.rules)}."] if example.rules else []),
    ]
    return replace(case, text="\n".join(lines))
