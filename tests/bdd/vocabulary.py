"""The step definitions of conftest.py as they stand in its source: pattern and explanation."""

from __future__ import annotations

import ast
from pathlib import Path

CONFTEST = Path(__file__).with_name("conftest.py")


def steps(source: Path = CONFTEST) -> dict[str, str]:
    """``Then no category leads`` and the like, with what each of them means, in file order."""
    found: dict[str, str] = {}
    for node in ast.parse(source.read_text(encoding="utf-8")).body:
        if not isinstance(node, ast.FunctionDef):
            continue
        for call in node.decorator_list:
            if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Name)):
                continue
            pattern = call.args[0]
            if isinstance(pattern, ast.Call):
                pattern = pattern.args[0]
            assert isinstance(pattern, ast.Constant)
            name = f"{call.func.id.capitalize()} {pattern.value}"
            found[name] = (ast.get_docstring(node) or "").strip()
    return found
