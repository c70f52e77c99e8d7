"""What became of the mutants: as text, as a Markdown page, as plain data."""

from __future__ import annotations

from collections.abc import Iterator

from bme_assist.review.mutation.outcome import Mutation, Outcome, Place, Score

__all__ = ["mutation_data", "mutation_lines", "mutation_page"]


def mutation_lines(mutation: Mutation) -> Iterator[str]:
    """The score, by operator, and every survivor with the scenario that should have caught it."""
    yield f"{_tried(mutation)}, {mutation.examples} examples"
    yield f"  {score_words(mutation.score)}"
    yield ""
    for operator, score in mutation.by_operator().items():
        yield f"  {operator:16} {score_words(score)}"
    survivors = mutation.survivors
    if survivors:
        yield f"\n{_count(len(survivors), 'mutant')} survived"
    for one in survivors:
        yield f"\n{one.mutant.rule.id} {one.mutant.operator}: {one.mutant.words}"
        yield from (f"    {line}" for line in _about(one))


def mutation_page(mutation: Mutation) -> str:
    """The same as a Markdown page."""
    return "\n".join(_page(mutation)).rstrip() + "\n"


def _page(mutation: Mutation) -> Iterator[str]:
    yield "# What the scenarios notice\n"
    yield f"{_tried(mutation)}, {mutation.examples} examples: {score_words(mutation.score)}.\n"
    yield "| operator | mutants | equivalent | killed | survived | score |"
    yield "|---|---:|---:|---:|---:|---:|"
    for operator, s in mutation.by_operator().items():
        survived = s.mutants - s.killed - s.equivalent
        row = f"{s.mutants} | {s.equivalent} | {s.killed} | {survived} | {_percent(s)}"
        yield f"| {operator} | {row} |"
    yield "\n## Survivors\n"
    if not mutation.survivors:
        yield "None."
    rule = ""
    for one in mutation.survivors:
        if one.mutant.rule.id != rule:
            rule = one.mutant.rule.id
            yield f"\n### {rule}: {one.mutant.rule.title}\n"
        yield f"- {one.mutant.operator}: {one.mutant.words}"
        yield from (f"  - {line}" for line in _about(one))


def _about(outcome: Outcome) -> Iterator[str]:
    if outcome.near and outcome.touched:
        yield f"should have been caught by: {_place(outcome.near)}"
        yield f"comes out otherwise in {_count(outcome.touched, 'example')}, where no line turns"
    elif outcome.near:
        yield f"belongs to: {_place(outcome.near)}"
    else:
        yield "no scenario speaks of this rule"
    if outcome.telling:
        yield f"a case that would tell: {', '.join(outcome.telling)}"


def _tried(mutation: Mutation) -> str:
    tried = len(mutation.outcomes)
    if mutation.of > tried:
        return f"{tried} of {_count(mutation.of, 'mutant')}"
    return _count(tried, "mutant")


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _place(place: Place) -> str:
    return f"{place.example} ({place.at})"


def score_words(score: Score) -> str:
    """``96.0 %: 24 of 25 killed, 3 equivalent``."""
    real = score.mutants - score.equivalent
    return f"{_percent(score)}: {score.killed} of {real} killed, {score.equivalent} equivalent"


def _percent(score: Score) -> str:
    # Never rounded up to a whole that it is not.
    return f"{int(score.percent * 10) / 10:.1f} %"


def mutation_data(mutation: Mutation) -> dict[str, object]:
    """The same as plain data for JSON."""
    return {
        "mutants": len(mutation.outcomes),
        "of": max(mutation.of, len(mutation.outcomes)),
        "examples": mutation.examples,
        "score": _score(mutation.score),
        "operators": {name: _score(one) for name, one in mutation.by_operator().items()},
        "outcomes": [
            {
                "rule": one.mutant.rule.id,
                "operator": one.mutant.operator,
                "damage": one.mutant.words,
                "fate": one.fate,
                "killed_by": _where(one.by),
                "touched": one.touched,
                "near": _where(one.near),
                "telling": list(one.telling),
            }
            for one in mutation.outcomes
        ],
    }


def _score(score: Score) -> dict[str, object]:
    return {
        "mutants": score.mutants,
        "killed": score.killed,
        "equivalent": score.equivalent,
        "percent": round(score.percent, 2),
    }


def _where(place: Place | None) -> dict[str, str] | None:
    return {"name": place.example, "at": place.at, "line": place.line} if place else None
