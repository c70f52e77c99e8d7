"""A case made ready for practice: its stages, what the rules say at each, and the key."""

from __future__ import annotations

from functools import cached_property

from bme_assist.cases import Case
from bme_assist.knowledge import KnowledgeBase
from bme_assist.practice.key import Key, key_of
from bme_assist.practice.reference import Reference
from bme_assist.practice.stages import Stage, case_id, stages_of

__all__ = ["Unfolded"]


class Unfolded:
    """One case, stage by stage; what the rules say is worked out when it is asked for, once."""

    def __init__(self, case: Case, knowledge: KnowledgeBase, *, whole: bool = False) -> None:
        """Raises CaseError when the case contradicts itself."""
        self.case, self.knowledge, self.whole = case, knowledge, whole
        self.stages: tuple[Stage, ...] = stages_of(case, knowledge, whole=whole)
        self._references: dict[int, Reference] = {}

    @property
    def id(self) -> str:
        """What the case is called in records."""
        return case_id(self.case)

    def reference(self, stage: int) -> Reference:
        """The rules on one stage, counted from 0."""
        if stage not in self._references:
            self._references[stage] = Reference(self.stages[stage], self.knowledge)
        return self._references[stage]

    @property
    def references(self) -> tuple[Reference, ...]:
        """The rules on every stage."""
        return tuple(map(self.reference, range(len(self.stages))))

    @property
    def end(self) -> Reference:
        """The rules on the whole case."""
        return self.reference(len(self.stages) - 1)

    @cached_property
    def key(self) -> Key:
        """What counts as right."""
        return key_of(self.case, self.end.answer, self.knowledge)

    @cached_property
    def deciding(self) -> int | None:
        """The first stage from which the lead of the rules stays until the end.

        None when the rules never come to an accepted category: then nothing decides for it.
        """
        final = self.end.leading
        if final is None or final not in self.key.accepted:
            return None
        stage = len(self.stages) - 1
        while stage and self.reference(stage - 1).leading == final:
            stage -= 1
        return stage

    @cached_property
    def deciding_findings(self) -> tuple[str, ...]:
        """The new findings of the deciding stage, each alone needed for the lead; often none is."""
        return () if self.deciding is None else self.reference(self.deciding).decides

    @cached_property
    def flagged(self) -> int | None:
        """The first stage at which the rules ask someone to act; None when they never do."""
        return next((n for n, one in enumerate(self.references) if one.must_act), None)
