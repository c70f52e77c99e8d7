"""What follows from the recorded findings by implication, and where they contradict each other.

Implications hold forward and backward (no fever: temperature under 38 °C). The result does not
depend on the order in which findings were entered.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bme_assist.errors import CaseError, Problem
from bme_assist.knowledge import Atom, Implication, Interval, KnowledgeBase, Recorded, Value

if TYPE_CHECKING:
    from bme_assist.cases.model import Case

__all__ = ["Closed", "Origin", "close", "contradictions", "follows"]


@dataclass(frozen=True, slots=True)
class Origin:
    """Why a finding has its value: the entries that say so, or from which it follows.

    ``implication`` is None for what was recorded as it stands; otherwise the last implication
    on the way from the ``recorded`` entries.
    """

    recorded: tuple[Recorded, ...]
    implication: Implication | None = None

    @property
    def words(self) -> str:
        """``recorded as febrile`` or ``implied by temperature 39.1 °C``."""
        said = " and ".join(dict.fromkeys(entry.words for entry in self.recorded))
        return f"{'implied by' if self.implication else 'recorded as'} {said}"


@dataclass(frozen=True, slots=True)
class Closed:
    """The values of a case with all that they imply, in the order of the vocabulary."""

    values: Mapping[str, Value]
    origins: Mapping[str, Origin]


def close(case: Case, knowledge: KnowledgeBase) -> Closed:
    """Close a case under the implications of the vocabulary and their contrapositives.

    Raises CaseError when the case contradicts itself, with both places of each contradiction.
    """
    state = _State(knowledge)
    state.record(case.recorded)
    state.imply()
    if state.problems:
        raise CaseError(state.problems)
    known = [name for name in knowledge.findings if name in state.values]
    return Closed(
        {name: state.values[name] for name in known}, {name: state.origins[name] for name in known}
    )


def follows(
    closed: Closed, entries: Iterable[Recorded], knowledge: KnowledgeBase
) -> Mapping[str, Value] | None:
    """What is new or narrower once more is recorded; None when that contradicts the case.

    Nothing is closed again that was closed before, so this costs little.
    """
    state = _State(knowledge)
    state.values, state.origins = dict(closed.values), dict(closed.origins)
    state.record(entries)
    changed = [n for n, value in state.values.items() if closed.values.get(n) != value]
    changed = state.imply_from(changed)
    return None if state.problems else {name: state.values[name] for name in changed}


def contradictions(recorded: Iterable[Recorded], knowledge: KnowledgeBase) -> list[Problem]:
    """Every contradiction between these entries, direct or through implications."""
    state = _State(knowledge)
    state.record(recorded)
    state.imply()
    return state.problems


class _State:
    """What is known so far of one case; contradictory findings keep their first value."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        self.knowledge = knowledge
        self.values: dict[str, Value] = {}
        self.origins: dict[str, Origin] = {}
        self.problems: list[Problem] = []
        self._told: set[frozenset[Recorded]] = set()

    # ---- what was recorded ---------------------------------------------------------------

    def record(self, recorded: Iterable[Recorded]) -> None:
        recorded = tuple(recorded)
        unknown: dict[str, Recorded] = {}
        # In the order of the places, so that the order of entry never shows in an answer.
        for entry in sorted(recorded, key=lambda one: (one.where, one.words)):
            name = entry.finding
            if entry.value is None:
                unknown.setdefault(name, entry)
            elif name not in self.values:
                self.values[name] = entry.value
                self.origins[name] = Origin((entry,))
                self._check_single(name, entry)
            else:
                self._record_again(name, entry, entry.value)
        for name, entry in unknown.items():
            if name in self.values:
                self._tell(name, self.origins[name].recorded, entry)
        for name in {entry.finding for entry in recorded} & self.origins.keys():
            self.origins[name] = Origin(_by_words(self.origins[name].recorded))

    def _record_again(self, name: str, entry: Recorded, value: Value) -> None:
        known = self.values[name]
        finding = self.knowledge.findings[name]
        if isinstance(known, frozenset) and isinstance(value, frozenset):
            both: Value | None = known | value if finding.several_values or known == value else None
        else:
            both = _both(known, value)
        if both is None:
            self._tell(name, self.origins[name].recorded, entry)
            return
        self.values[name] = both
        self.origins[name] = Origin((*self.origins[name].recorded, entry))

    def _check_single(self, name: str, entry: Recorded) -> None:
        finding = self.knowledge.findings[name]
        value = entry.value
        if isinstance(value, frozenset) and len(value) > 1 and not finding.several_values:
            chosen = " and ".join(word for word in finding.values if word in value)
            message = f"{name} has one value, recorded are {chosen}"
            self.problems.append(Problem(entry.where, "BME211", message, "keep one of them"))

    def _tell(self, name: str, before: tuple[Recorded, ...], entry: Recorded) -> None:
        first = next((one for one in before if not _agree(one, entry)), before[0])
        later, earlier = (entry, first) if first.where <= entry.where else (first, entry)
        self._told.add(frozenset((first, entry)))
        self.problems.append(
            Problem(
                later.where,
                "BME211",
                f'"{later.words}" contradicts "{earlier.words}" at {earlier.where}',
                f"record {name} once",
            )
        )

    # ---- what follows --------------------------------------------------------------------

    def imply(self) -> None:
        changed = True
        while changed:
            changed = False
            for implication in self.knowledge.implications:
                # Most implications are about nothing that was recorded.
                if implication.condition.subject in self.values:
                    changed |= self._forward(implication)
                if implication.finding in self.values:
                    changed |= self._backward(implication)

    def imply_from(self, changed: list[str]) -> list[str]:
        """What follows from these findings, all else being closed; all findings that changed."""
        touching = _touching(self.knowledge)
        changed = list(changed)
        for one in changed:
            for implication in () if self.problems else touching.get(one, ()):
                if self._forward(implication):
                    changed.append(implication.finding)
                if self._backward(implication):
                    changed.append(implication.condition.subject)
        return changed

    def _forward(self, implication: Implication) -> bool:
        if not all(self._holds(atom) for atom in implication.asks):
            return False
        source = implication.condition.subject
        return self._derive(implication.finding, implication.value, source, implication)

    def _holds(self, atom: Atom) -> bool:
        known = self.values.get(atom.subject)
        if known is None:
            return False
        return {
            "present": known is True,
            "absent": known is False,
            "recorded": True,
            "is": isinstance(known, frozenset) and not known.isdisjoint(atom.values),
            "within": isinstance(known, Interval)
            and atom.interval is not None
            and known.lies_within(atom.interval),
        }.get(atom.test, False)

    def _backward(self, implication: Implication) -> bool:
        name, condition = implication.finding, implication.condition
        known = self.values.get(name)
        if known is None or not self._excludes(name, known, implication.value):
            return False
        if implication.among and not self._holds(implication.among):
            return False
        if condition.test in {"present", "absent"}:
            return self._derive(condition.subject, condition.test == "absent", name, implication)
        if condition.test == "within" and condition.interval is not None:
            parts = [
                part.meet(self.knowledge.findings[condition.subject].plausible)
                for part in condition.interval.complements()
            ]
            now = self.values.get(condition.subject)
            if now is None and implication.tells_no_figure:
                return False
            if isinstance(now, Interval):
                parts = [part for part in parts if not part.misses(now)] or parts[:1]
            parts = [part for part in parts if not part.is_empty]
            if len(parts) == 1:
                return self._derive(condition.subject, parts[0], name, implication)
        return False

    def _excludes(self, name: str, known: Value, implied: Value) -> bool:
        if isinstance(known, frozenset) and isinstance(implied, frozenset):
            # Where several values may be recorded, a further one contradicts nothing.
            return not self.knowledge.findings[name].several_values and known.isdisjoint(implied)
        return _both(known, implied) is None

    def _derive(self, name: str, value: Value, source: str, implication: Implication) -> bool:
        """Add what follows; whether anything is new."""
        roots = self.origins[source].recorded
        if implication.among:
            roots = _by_words((*roots, *self.origins[implication.among.subject].recorded))
        known = self.values.get(name)
        if known is None:
            several = self.knowledge.findings[name].several_values
            if isinstance(value, frozenset) and len(value) > 1 and not several:
                return False  # one of them, but which is not known
            self.values[name] = value
            self.origins[name] = Origin(roots, implication)
            return True
        if self._excludes(name, known, value):
            self._tell_implied(name, roots, implication)
            return False
        if isinstance(known, frozenset) and isinstance(value, frozenset):
            several = self.knowledge.findings[name].several_values
            both: Value = known | value if several else known
        else:
            both = _both(known, value) or known
        if both == known:
            return False
        self.values[name] = both
        self.origins[name] = Origin(_by_words((*self.origins[name].recorded, *roots)), implication)
        return True

    def _tell_implied(
        self, name: str, roots: tuple[Recorded, ...], implication: Implication
    ) -> None:
        mine = self.origins[name].recorded
        involved = frozenset((*mine, *roots))
        if any(told <= involved for told in self._told):
            return
        self._told.add(involved)
        entries = sorted(involved, key=lambda one: (one.where, one.words))
        last = entries[-1]
        others = " and ".join(f'"{one.words}" at {one.where}' for one in entries[:-1])
        message = f'"{last.words}" contradicts {others or "itself"}'
        self.problems.append(Problem(last.where, "BME211", message, implication.words))


def _touching(knowledge: KnowledgeBase) -> Mapping[str, list[Implication]]:
    """The implications that read or conclude a finding; made once and kept with the knowledge."""
    kept = knowledge.prepared.get("implications by finding")
    if isinstance(kept, dict):
        return kept
    made: dict[str, list[Implication]] = {}
    for one in knowledge.implications:
        for name in dict.fromkeys(one.subjects):
            made.setdefault(name, []).append(one)
    knowledge.prepared["implications by finding"] = made
    return made


def _agree(one: Recorded, other: Recorded) -> bool:
    if one.value is None or other.value is None:
        return one.value is other.value
    return _both(one.value, other.value) is not None


def _both(one: Value, other: Value) -> Value | None:
    """What holds when both hold; None when they cannot."""
    if isinstance(one, Interval) and isinstance(other, Interval):
        meet = one.meet(other)
        return None if meet.is_empty else meet
    return one if one == other else None


def _by_words(entries: Iterable[Recorded]) -> tuple[Recorded, ...]:
    return tuple(sorted(set(entries), key=lambda one: (one.words, one.where)))
