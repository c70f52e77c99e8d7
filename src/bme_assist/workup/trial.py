"""Tries changes of one case quickly: only rules that read what changed are looked at again.

The layers, their rules and what closes them are those of the workup; tests hold this reader of
the rules to the answers of the engine.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from bme_assist.cases import Case, close
from bme_assist.engine import EngineRule, truth
from bme_assist.errors import CaseError
from bme_assist.knowledge import Atom, KnowledgeBase, Part, Value
from bme_assist.workup.changes import Change, changed_case
from bme_assist.workup.steps import Workup, layers_of
from bme_assist.workup.weigh import Weighed, rank, weigh_all

__all__ = ["Outcome", "Trials"]

_SURE, _OPEN, _NO = 2, 1, 0
_STATES = {"holds": _SURE, "needs the figure": _OPEN}
_Read = Callable[[Atom], int]


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """What a trial ends in: the rules that fired, in order, and the categories in rank order."""

    fired: tuple[str, ...]
    concluded: frozenset[str]
    ranked: tuple[Weighed, ...]
    leading: str | None
    urgency: str | None
    """The fastest urgency of the flags raised; None without a flag."""

    def place(self, category: str) -> Weighed:
        """Where one category came out."""
        return next(one for one in self.ranked if one.category.name == category)


@dataclass(frozen=True, slots=True)
class _State:
    """How every rule came out, and which keys were concluded or are possible."""

    rules: dict[str, int]
    fired: set[str]
    keys: dict[str, int]
    closed: list[frozenset[str]]


class _Plan:
    """The rules by layer and by what they read; made once for a knowledge base."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        by_id = Workup.of(knowledge).weighed_rules
        self.layers = layers_of(knowledge, by_id)
        self.weighed_last = max(
            place
            for place, layer in enumerate(self.layers)
            if any(rule.id in by_id for rule in layer.rules)
        )
        """After this layer the ranking and the urgency are settled."""
        self.rules = {rule.id: rule for layer in self.layers for rule in layer.rules}
        self.order = {name: place for place, name in enumerate(self.rules)}
        self.layer_of = {
            rule.id: place for place, layer in enumerate(self.layers) for rule in layer.rules
        }
        self.readers: dict[str, list[str]] = {}
        for rule in self.rules.values():
            for atom in _atoms(rule):
                readers = self.readers.setdefault(atom.subject, [])
                if rule.id not in readers:
                    readers.append(rule.id)
        self.implied = {i.finding for i in knowledge.implications}
        self.implied |= {i.condition.subject for i in knowledge.implications}

    @staticmethod
    def of(knowledge: KnowledgeBase) -> _Plan:
        kept = knowledge.prepared.get("trials")
        if not isinstance(kept, _Plan):
            kept = knowledge.prepared["trials"] = _Plan(knowledge)
        return kept


class Trials:
    """One case, and how it would come out with other findings.

    Unless ``whole``, dangers, steps and management are left out, which costs less. Raises
    CaseError when the case contradicts itself.
    """

    def __init__(self, case: Case, knowledge: KnowledgeBase, *, whole: bool = True) -> None:
        """Work the case up as it stands."""
        self.case, self.knowledge = case, knowledge
        self._plan = _Plan.of(knowledge)
        self._last = len(self._plan.layers) if whole else self._plan.weighed_last
        self.closed = close(case, knowledge)
        self.values: Mapping[str, Value] = self.closed.values
        self._entered = {entry.finding for entry in case.recorded}
        self._weighed: dict[tuple[str, ...], tuple[Weighed, ...]] = {}
        self.runs = 0
        empty = _State({}, set(), {}, [frozenset()] * len(self._plan.layers))
        self._base = self._propagate(self.values, set(self._plan.rules), empty)
        self.base = self._outcome(self._base)

    def values_with(self, changes: tuple[Change, ...]) -> Mapping[str, Value] | None:
        """All values of the changed case; None when it would contradict itself."""
        quick = all(
            change.value is not None
            and change.finding not in self._entered
            and change.finding not in self._plan.implied
            for change in changes
        )
        if quick:
            more = {c.finding: c.value for c in changes if c.value is not None}
            return {**self.values, **more}
        try:
            return close(changed_case(self.case, changes, self.knowledge), self.knowledge).values
        except CaseError:
            return None

    def run(self, changes: Iterable[Change]) -> Outcome | None:
        """The outcome with these changes; None when the changed case contradicts itself."""
        values = self.values_with(tuple(changes))
        if values is None:
            return None
        self.runs += 1
        state = self._after(values)
        return self.base if state is self._base else self._outcome(state)

    def _after(self, values: Mapping[str, Value]) -> _State:
        names = self.values.keys() | values.keys()
        changed = {name for name in names if self.values.get(name) != values.get(name)}
        touched = {rule for name in changed for rule in self._plan.readers.get(name, ())}
        read = _reader(values, self._base.keys)
        new = {rule: _judge(self._plan.rules[rule], read) for rule in touched}
        if all(self._base.rules.get(rule, out) == out for rule, out in new.items()):
            return self._base
        return self._propagate(values, touched, self._base)

    def _propagate(self, values: Mapping[str, Value], touched: set[str], base: _State) -> _State:
        plan = self._plan
        rules, fired, keys = dict(base.rules), set(base.fired), dict(base.keys)
        closed = list(base.closed)
        read = _reader(values, keys)
        waiting: list[set[str]] = [set() for _ in plan.layers]
        for name in touched:
            waiting[plan.layer_of[name]].add(name)
        changed = not base.rules
        for place, layer in enumerate(plan.layers[: self._last + 1]):
            moved: set[str] = set()
            for name in waiting[place]:
                rule, outcome = plan.rules[name], _judge(plan.rules[name], read)
                if rules.get(name) == outcome:
                    continue
                rules[name] = outcome
                # What a rule concludes is all that it does; the others are read at the end.
                changed |= not rule.concludes
                moved |= _conclude(rule, outcome, keys)
                if outcome == _SURE or (outcome == _OPEN and rule.lenient):
                    fired.add(name)
                else:
                    fired.discard(name)
            if changed and layer.close is not None and place < self._last:
                added = frozenset(layer.close(self._ordered(fired), frozenset()))
                for key in added ^ closed[place]:
                    keys[key] = _SURE if key in added else _NO
                    moved.add(key)
                closed[place] = added
            for key in moved:
                for name in plan.readers.get(key, ()):
                    waiting[plan.layer_of[name]].add(name)
        return _State(rules, fired, keys, closed)

    def _ordered(self, fired: set[str]) -> tuple[str, ...]:
        return tuple(sorted(fired, key=self._plan.order.__getitem__))

    def _outcome(self, state: _State) -> Outcome:
        knowledge = self.knowledge
        scale = knowledge.scale
        fired = self._ordered(state.fired)
        by_id = Workup.of(knowledge).weighed_rules
        weighing = tuple(name for name in fired if name in by_id)
        if weighing not in self._weighed:
            weighed = weigh_all(knowledge.categories, weighing, scale, by_id)
            self._weighed[weighing] = rank(weighed, knowledge)
        ranked = self._weighed[weighing]
        raised = set(fired)
        flags = [flag.urgency for flag in knowledge.red_flags if flag.id in raised]
        return Outcome(
            fired=fired,
            concluded=frozenset(key for key, held in state.keys.items() if held == _SURE),
            ranked=ranked,
            leading=ranked[0].category.name if scale.may_lead(ranked[0].standing) else None,
            urgency=min(flags, key=scale.haste_of, default=None),
        )


def _atoms(rule: EngineRule) -> Iterable[Atom]:
    for part in rule.when:
        yield from (part,) if isinstance(part, Atom) else part.atoms


def _reader(values: Mapping[str, Value], keys: Mapping[str, int]) -> _Read:
    def read(atom: Atom) -> int:
        if atom.is_about_a_finding:
            return _STATES.get(truth(atom, values), _NO)
        return keys.get(atom.subject, _NO)

    return read


def _judge(rule: EngineRule, read: _Read) -> int:
    """Whether a rule holds for sure, holds if awaited figures allow it, or does not."""
    worst = _SURE
    for part in rule.when:
        worst = min(worst, _judge_part(part, read))
        if worst == _NO:
            break
    return worst


def _judge_part(part: Part, read: _Read) -> int:
    if isinstance(part, Atom):
        return read(part)
    states = [read(atom) for atom in part.atoms]
    if part.kind == "unless":
        return _SURE - max(states, default=_NO)
    needs = part.needs if part.kind == "at least" else 1
    if states.count(_SURE) >= needs:
        return _SURE
    return _OPEN if len(states) - states.count(_NO) >= needs else _NO


def _conclude(rule: EngineRule, outcome: int, keys: dict[str, int]) -> set[str]:
    """Note what a rule concludes; the keys that are different now."""
    moved: set[str] = set()
    for key in rule.concludes:
        state = _SURE if outcome and rule.lenient else outcome
        if keys.get(key, _NO) != state:
            keys[key] = state
            moved.add(key)
    return moved
