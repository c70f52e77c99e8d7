"""The step definitions as they stand in their sources: pattern and explanation."""

from __future__ import annotations

import ast
from pathlib import Path

CONFTEST = Path(__file__).with_name("conftest.py")
COMMAND_LINE = Path(__file__).with_name("command_line.py")


def steps(*sources: Path) -> dict[str, str]:
    """``Then no category leads`` and the like, with what each of them means, in file order."""
    found: dict[str, str] = {}
    for source in sources or (CONFTEST, COMMAND_LINE):
        for node in ast.parse(source.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef):
                found.update(_steps_of(node))
    return found


def _steps_of(node: ast.FunctionDef) -> dict[str, str]:
    found: dict[str, str] = {}
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
