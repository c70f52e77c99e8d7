from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

class Model:
    def __init__(
        self,
        model_id: int,
        name: str,
        fields: Sequence[Mapping[str, str]],
        templates: Sequence[Mapping[str, str]],
    ) -> None: ...

class Note:
    def __init__(
        self, model: Model, fields: Sequence[str], tags: Sequence[str], guid: str
    ) -> None: ...

class Deck:
    def __init__(self, deck_id: int, name: str) -> None: ...
    def add_note(self, note: Note) -> None: ...

class Package:
    def __init__(self, deck_or_decks: Iterable[Deck]) -> None: ...
    def write_to_file(self, file: Path, timestamp: float | None = None) -> None: ...
