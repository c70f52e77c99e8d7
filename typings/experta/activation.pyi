from collections.abc import Collection
from typing import Any

from experta import Rule
from experta.fact import Fact

class Activation:
    rule: Rule
    facts: Collection[Fact]
    key: Any
    context: dict[str, Any]
    def __init__(
        self, rule: Rule, facts: Collection[Fact], context: dict[str, Any] | None = None
    ) -> None: ...
