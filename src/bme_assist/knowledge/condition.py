"""The condition algebra: atoms, groups of atoms, and what a rule asks for.

A rule's ``when`` is a list of parts that must all hold. A part is an atom or one group of atoms;
groups do not nest. Every reader of the rules (engine, oracle, words) interprets these values.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from bme_assist.knowledge.interval import Interval

__all__ = ["Atom", "Group", "Part", "Test", "Value", "atoms_of"]

Value = bool | frozenset[str] | Interval
"""What is recorded of a finding: present or absent, the chosen values, or an interval."""

Test = Literal["present", "absent", "is", "within", "recorded", "not recorded", "concluded"]


@dataclass(frozen=True)
class Atom:
    """One claim about one finding, or about a conclusion of an earlier step.

    ``subject`` is a finding's name, or for the test ``concluded`` the conclusion's key.
    ``values`` belongs to the test ``is`` (any of them will do), ``interval`` to ``within``.
    """

    subject: str
    test: Test
    values: frozenset[str] = frozenset()
    interval: Interval | None = None
    words: str = field(default="", compare=False)

    @property
    def is_about_a_finding(self) -> bool:
        """Whether it asks about something recorded, not about something concluded."""
        return self.test != "concluded"


@dataclass(frozen=True)
class Group:
    """``any of`` (needs 1), ``at least n of`` (needs n) or ``unless`` (none may hold)."""

    kind: Literal["any of", "at least", "unless"]
    atoms: tuple[Atom, ...]
    needs: int = 1


Part = Atom | Group


def atoms_of(when: tuple[Part, ...]) -> tuple[Atom, ...]:
    """Every atom of a condition, in the order in which it is written."""
    found: list[Atom] = []
    for part in when:
        found.extend((part,) if isinstance(part, Atom) else part.atoms)
    return tuple(found)
