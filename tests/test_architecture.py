"""The house as a whole: public names, layers, one place for each thing."""

from __future__ import annotations

import ast
from pathlib import Path

import bme_assist

SOURCE = Path(bme_assist.__file__).parent
MODULES = sorted(SOURCE.rglob("*.py"))


def test_the_public_names_are_sorted_and_complete() -> None:
    names = [name for name in dir(bme_assist) if not name.startswith("_")]
    classes = {name for name in names if name[0].isupper() or callable(getattr(bme_assist, name))}
    assert sorted(classes | {"__version__"}) == sorted(bme_assist.__all__)
    assert list(bme_assist.__all__) == sorted(bme_assist.__all__)


def test_no_module_imports_from_the_top_of_the_package() -> None:
    """The layers contract cannot see such imports: the top re-exports the upper layers."""
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.level == 0:
                assert node.module != "bme_assist", f"{path}:{node.lineno}"


def test_every_module_says_what_it_owns() -> None:
    for path in MODULES:
        assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))), path


def test_no_module_is_longer_than_a_room() -> None:
    for path in MODULES:
        lines = len(path.read_text(encoding="utf-8").splitlines())
        assert lines <= 300, f"{path.relative_to(SOURCE)} has {lines} lines"
