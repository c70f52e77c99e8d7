"""What is denied never leaves a figure open for a red flag to wait for.

A red flag is raised where a recorded range leaves its condition undecided. A range that nobody
recorded, and that only follows from a denial, would raise it for the opposite of its reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from bme_assist.knowledge import Implication, Interval, KnowledgeBase, atoms_of

HYPOTHERMIA = ("fever", "FEA-236")
"""No fever is a temperature under 38 °C, and leaves hypothermia open: one of five signs, two of
which must be there."""


def left_open(implication: Implication, knowledge: KnowledgeBase) -> Interval | None:
    """The range of an unrecorded number that the denial of an implication tells."""
    condition = implication.condition
    if condition.interval is None or implication.tells_no_figure:
        return None
    plausible = knowledge.findings[condition.subject].plausible
    sides = [side.meet(plausible) for side in condition.interval.complements()]
    sides = [side for side in sides if not side.is_empty]
    return sides[0] if len(sides) == 1 else None


def waiting(knowledge: KnowledgeBase) -> Iterator[tuple[str, str]]:
    for one in knowledge.implications:
        told = left_open(one, knowledge)
        for rule in (*knowledge.features, *knowledge.red_flags) if told else ():
            for atom in atoms_of(rule.when):
                if atom.subject != one.condition.subject or atom.interval is None:
                    continue
                if not told.lies_within(atom.interval) and not told.misses(atom.interval):
                    yield one.finding, rule.id


def test_no_red_flag_waits_for_a_figure_because_of_a_denial(knowledge: KnowledgeBase) -> None:
    told = [one for one in knowledge.implications if left_open(one, knowledge)]
    assert len(told) >= 5, "denials that tell a figure are what this is about"
    assert set(waiting(knowledge)) == {HYPOTHERMIA}
