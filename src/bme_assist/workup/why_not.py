"""Why not: what keeps a category from leading or a rule from firing, and the smallest remedy.

Every set of changes that is proposed was worked up; no proper subset of it does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from bme_assist.cases import Case
from bme_assist.knowledge import Category, Evidence, KnowledgeBase, Limit, Rule, atoms_of
from bme_assist.workup.asked import Asked, asked_about
from bme_assist.workup.explanation import Ahead, RuleExplained, WhyNot
from bme_assist.workup.moves import Move
from bme_assist.workup.proposal import MOST_CHANGES, Stand, proposals
from bme_assist.workup.search import Found, Goal, Search, Worth
from bme_assist.workup.tree import explain_rule
from bme_assist.workup.trial import Outcome
from bme_assist.workup.weigh import Weighed
from bme_assist.workup.worked import Worked

__all__ = ["why_not", "why_not_each"]

_MOST_MISSING = 6


@dataclass(frozen=True, slots=True)
class _Question:
    """What was asked about a case."""

    asked: Asked
    stand: Stand

    @property
    def w(self) -> Worked:
        return self.stand.w

    def smallest(self, wanted: Callable[[], Iterable[Move]], goal: Goal, worth: Worth) -> Found:
        stand = self.stand
        search = Search(stand.trials, stand.moves, stand.singles, goal, worth)
        return search.smallest(wanted, MOST_CHANGES)


def why_not(what: str, case: Case, knowledge: KnowledgeBase) -> WhyNot:
    """Say what keeps something from leading or firing, and what would make it.

    ``what`` is a category, or a red flag, feature, step or rule as for ``why``. Raises UsageError
    when nothing goes by that name, CaseError when the case contradicts itself.
    """
    asked = asked_about(what, knowledge)
    if asked.category:
        return _category(_Question(asked, Stand(case, knowledge, whole=False)), asked.category)
    q = _Question(asked, Stand(case, knowledge, whole=True))
    return _not_concluded(q) if asked.kind in ("section", "finding") else _rules(q)


def why_not_each(case: Case, knowledge: KnowledgeBase) -> tuple[WhyNot, ...]:
    """``why_not`` of every category in turn; what they have in common is worked out once.

    Raises CaseError when the case contradicts itself.
    """
    stand = Stand(case, knowledge, whole=False)
    return tuple(
        _category(_Question(asked_about(one.name, knowledge), stand), one)
        for one in knowledge.categories
    )


# -- a category


def _category(q: _Question, category: Category) -> WhyNot:
    w, name = q.w, category.name
    own = next(one for one in w.ranked if one.category is category)
    before = w.ranked[: w.ranked.index(own)]
    if own is w.leading:
        return _answered(q, reached=True, answer=f"{category.title} leads already.")

    def leads(outcome: Outcome) -> bool:
        return outcome.leading == name

    rivals = [one for one in before if w.knowledge.scale.may_lead(one.standing)]
    wanted = partial(_towards, q, category, [one.category for one in rivals])
    worth = _Worth(w.knowledge, name, tuple(one.category.name for one in rivals))
    found = q.smallest(wanted, leads, worth)
    against = [rule for rule in own.counted if rule.speaks == "against"]
    points = w.knowledge.scale.points
    blocking = [explain_rule(w, rule, points=points(rule.strength)) for rule in against]
    blocking += [explain_rule(w, limit) for limit in own.limited_by]
    return _answered(
        q,
        reached=False,
        answer=_why_behind(w, own, rivals),
        ahead=tuple(_ahead(w, one, own) for one in rivals),
        blocked_by=tuple(blocking),
        missing=_nearest(w, [r for r in w.knowledge.evidence if _would_help(r, name)]),
        changes=proposals(q.stand, q.asked, found.sets, leads),
        searched_all=found.complete,
    )


def _would_help(rule: Evidence, category: str) -> bool:
    return rule.category == category and rule.speaks == "for"


def _why_behind(w: Worked, own: Weighed, rivals: list[Weighed]) -> str:
    title = own.category.title
    net = f"{own.net:+d}".replace("-", "−") if own.net else "0"
    where = f"{title} stands at {own.standing} with {net} points"
    if not w.knowledge.scale.may_lead(own.standing):
        held = f", held down by {', '.join(r.id for r in own.limited_by)}" * bool(own.limited_by)
        return f"{where}{held}; it may lead from {w.knowledge.scale.lowest_that_leads} upwards."
    return f"{where}, and {rivals[0].category.title} goes before it."


def _ahead(w: Worked, rival: Weighed, own: Weighed) -> Ahead:
    if not w.knowledge.scale.may_lead(own.standing):
        because = "it stands well enough to lead"
    elif rival.decisive != own.decisive:
        because = "decisive evidence speaks for it"
    elif rival.net > own.net:
        because = "more points"
    else:
        because = "as many points, and it is the more dangerous or the first in order"
    return Ahead(
        category=rival.category.name, standing=rival.standing, net=rival.net, because=because
    )


@dataclass(frozen=True, slots=True)
class _Worth:
    """How far an outcome lies towards one category leading: its own gains and rivals' losses."""

    knowledge: KnowledgeBase
    name: str
    rivals: tuple[str, ...]

    def __call__(self, outcome: Outcome) -> tuple[int, ...]:
        own = self._measure(outcome.place(self.name))
        others = [self._measure(outcome.place(rival)) for rival in self.rivals]
        return (*own, *(-value for other in others for value in other))

    def _measure(self, one: Weighed) -> tuple[int, ...]:
        scale = self.knowledge.scale
        # A condition that is not the best yet may become so with a second change.
        hidden = sum(net for _, net in one.conditions if net > 0)
        return one.net, int(one.decisive), -scale.rank_of(one.standing), hidden


def _towards(q: _Question, category: Category, rivals: list[Category]) -> Iterable[Move]:
    """Moves for the category and against its rivals, rule by rule."""
    knowledge, fired, moves = q.w.knowledge, set(q.stand.trials.base.fired), q.stand.moves
    names = {one.name for one in rivals}
    weighed: tuple[Evidence | Limit, ...] = (*knowledge.evidence, *knowledge.limits)
    found: dict[Move, None] = {}
    for rule in weighed:
        if rule.category != category.name and rule.category not in names:
            continue
        helps = isinstance(rule, Evidence) and rule.speaks == "for"
        if helps is (rule.category == category.name):
            wanted = moves.fulfilling(rule) if rule.id not in fired else ()
        else:
            wanted = moves.stopping(rule) if rule.id in fired else ()
        found.update(dict.fromkeys(wanted))
    return sorted(found, key=moves.order)


# -- rules


def _rules(q: _Question) -> WhyNot:
    asked, w = q.asked, q.w
    ids = {rule.id for rule in asked.rules}
    if ids & set(w.firings) or any(not rule.when for rule in asked.rules):
        return _answered(q, reached=True, answer=_fires_already(asked))

    def fires(outcome: Outcome) -> bool:
        return not ids.isdisjoint(outcome.fired)

    def worth(outcome: Outcome) -> tuple[int, ...]:
        # A rule that reads where a category stands comes nearer as the category does.
        keys = {key for key in _read(asked.rules) if key in outcome.concluded}
        return len(keys), *(one.net for one in _by_name(outcome) if one.category.name in read)

    read = {c.name for c in w.knowledge.categories if any(c.name in k for k in _read(asked.rules))}
    moves = q.stand.moves
    found = q.smallest(
        lambda: (move for rule in asked.rules for move in moves.fulfilling(rule)), fires, worth
    )
    return _answered(
        q,
        reached=False,
        answer=f"{asked.title}: nothing entered makes it so.",
        missing=_nearest(w, asked.rules),
        changes=proposals(q.stand, q.asked, found.sets, fires),
        searched_all=found.complete,
    )


def _not_concluded(q: _Question) -> WhyNot:
    """A section of the article and a finding: nothing in the rules could make them so."""
    asked, w = q.asked, q.w
    fired = sum(rule.id in w.firings for rule in asked.rules)
    if asked.kind == "section":
        said = "This is a section of the article: it neither leads nor fires."
        count = f"{fired} of the {len(asked.rules)} rules that cite it fired."
    else:
        known = asked.name in w.values
        said = "It is a finding, and it is recorded." if known else (
            "It is a finding, and not recorded: no rule concludes it."
        )  # fmt: skip
        count = f"{fired} of the {len(asked.rules)} rules that read it fired."
    ask = "Ask about a category, condition, red flag, feature, step or rule."
    return _answered(q, reached=False, answer=f"{said} {count} {ask}")


def _fires_already(asked: Asked) -> str:
    return "The red flag is raised already." if asked.kind == "red flag" else "It holds already."


def _read(rules: Iterable[Rule]) -> set[str]:
    """The conclusions, other than features and flags, that rules read."""
    atoms = [atom for rule in rules for atom in atoms_of(rule.when)]
    return {atom.subject for atom in atoms if not atom.is_about_a_finding}


def _by_name(outcome: Outcome) -> list[Weighed]:
    return sorted(outcome.ranked, key=lambda one: one.category.name)


# -- both


def _answered(q: _Question, **more: object) -> WhyNot:
    fixed = {
        "case": q.w.case.name,
        "kind": q.asked.kind,
        "name": q.asked.name,
        "title": q.asked.title,
        "largest_tried": MOST_CHANGES,
    }
    note = q.asked.note
    if note:
        said = (note, more["answer"]) if q.asked.category else (more["answer"], note)
        more["answer"] = " ".join(map(str, said))
    return WhyNot.model_validate({**fixed, **more})


def _nearest(w: Worked, rules: Iterable[Rule]) -> tuple[RuleExplained, ...]:
    """Rules that do not fire, those of which most conditions hold first."""
    explained = [explain_rule(w, rule) for rule in rules if rule.id not in w.firings]
    scale = w.knowledge.scale

    def distance(one: RuleExplained) -> tuple[int, ...]:
        lacking = [tick for tick in one.when if tick.state not in ("holds", "concluded")]
        return (
            any(tick.state == "fails" for tick in lacking),
            len(lacking) == len(one.when),
            len(lacking),
            -(scale.points(one.strength) if one.strength else 0),
        )

    return tuple(sorted(explained, key=distance)[:_MOST_MISSING])
