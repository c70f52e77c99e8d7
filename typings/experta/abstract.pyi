from collections.abc import Iterable

from experta import KnowledgeEngine
from experta.activation import Activation
from experta.agenda import Agenda
from experta.fact import Fact

class Matcher:
    engine: KnowledgeEngine
    def __init__(self, engine: KnowledgeEngine) -> None: ...
    def changes(
        self, adding: Iterable[Fact] | None = None, deleting: Iterable[Fact] | None = None
    ) -> tuple[list[Activation], list[Activation]]: ...
    def reset(self) -> None: ...

class Strategy:
    def __init__(self) -> None: ...
    def update_agenda(
        self, agenda: Agenda, added: list[Activation], removed: list[Activation]
    ) -> None: ...
    def _update_agenda(
        self, agenda: Agenda, added: list[Activation], removed: list[Activation]
    ) -> None: ...
