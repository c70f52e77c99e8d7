"""The names of experta 1.9.4 that bme-assist relies on, and nothing else."""

from collections.abc import Callable
from typing import Any

from experta.abstract import Matcher, Strategy
from experta.activation import Activation
from experta.agenda import Agenda
from experta.fact import Fact as Fact
from experta.fact import InitialFact as InitialFact
from experta.factlist import FactList

class Rule(tuple[Fact, ...]):
    salience: int
    __name__: str
    def __new__(cls, *args: Fact, salience: int = 0) -> Rule: ...
    def __call__(self, function: Callable[..., None]) -> Rule: ...

class KnowledgeEngine:
    __matcher__: type[Matcher]
    __strategy__: type[Strategy]
    running: bool
    facts: FactList
    agenda: Agenda
    matcher: Matcher
    strategy: Strategy
    def __init__(self) -> None: ...
    def get_rules(self) -> list[Rule]: ...
    def get_activations(self) -> tuple[list[Activation], list[Activation]]: ...
    def declare(self, *facts: Fact) -> Fact | None: ...
    def retract(self, idx_or_declared_fact: int | Fact) -> None: ...
    def reset(self, **kwargs: Any) -> None: ...
    def run(self, steps: float = ...) -> None: ...

def unwatch(*what: str) -> None: ...
