"""What a Then line means: one judgement for the tests, the coverage and the mutants.

form.py     a form of line: its words, how it is judged, what it expects of which rule
ranking.py  lines about what leads and where categories stand
danger.py   lines about red flags, dangers and causes outside the eight
plan.py     lines about what to do and to read
rules.py    lines about single rules
"""

from bme_assist.review.expectation import danger, plan, ranking, rules
from bme_assist.review.expectation.form import Asked, Effect, Form, Judgement

__all__ = ["FORMS", "Asked", "Effect", "Form", "Judgement", "form_of", "judged", "rule_named"]

FORMS: tuple[Form, ...] = (*ranking.FORMS, *danger.FORMS, *plan.FORMS, *rules.FORMS)
"""Every form that a Then line may have; no line has two of them."""


def form_of(line: str) -> tuple[Form, dict[str, str]] | None:
    """The form of a Then line with the words filled in; None when it has none."""
    for form in FORMS:
        words = form.read(line)
        if words is not None:
            return form, words
    return None


def rule_named(line: str) -> str:
    """The rule about which a line speaks by its id; empty when it names none."""
    found = form_of(line)
    return found[1].get("rule", "") if found else ""


def judged(line: str, asked: Asked) -> Judgement:
    """Judge one Then line: whether it holds, why not, and what it expected of which rule."""
    found = form_of(line)
    if found is None:
        return Judgement(f'unknown step "Then {line}"')
    form, words = found
    return form.judge(asked, words)
