"""The step definitions as they stand in their sources, and the forms of Then lines."""

from __future__ import annotations

import ast
import functools
from pathlib import Path

from parse import parse

from bme_assist.review.expectation import FORMS

CONFTEST = Path(__file__).with_name("conftest.py")
COMMAND_LINE = Path(__file__).with_name("command_line.py")


@functools.cache
def steps(*sources: Path) -> dict[str, str]:
    """``Then no category leads`` and the like, with what each of them means, in file order."""
    found = {} if sources else {f"Then {form.pattern}": form.meaning for form in FORMS}
    for source in sources or (CONFTEST, COMMAND_LINE):
        for node in ast.parse(source.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef):
                found.update(_steps_of(node))
    return found


def meanings(line: str) -> list[str]:
    """Every step that a line such as ``Then no category leads`` could be."""
    said = line.removeprefix("Then ")
    found = [form.pattern for form in FORMS if line != said and form.read(said) is not None]
    others = steps(CONFTEST, COMMAND_LINE)
    return found + [one for one in others if parse(one, line, case_sensitive=True)]


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
