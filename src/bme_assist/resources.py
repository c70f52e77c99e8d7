"""Where the shipped rules and the case library lie: in the wheel, or in a checkout."""

from __future__ import annotations

from pathlib import Path

__all__ = ["case_library", "default_rules"]

_HERE = Path(__file__).parent


def default_rules() -> Path:
    """The folder of the rules that belong to this installation."""
    return _shipped("_rules", "rules")


def case_library() -> Path:
    """The folder of the published cases that belong to this installation."""
    return _shipped("_cases", "features/cases")


def _shipped(packaged: str, checkout: str) -> Path:
    beside = _HERE.parents[1] / checkout
    inside = _HERE / packaged
    # In a checkout the folder at the top is the truth, even if a stale copy was left inside.
    return inside if inside.is_dir() and not beside.is_dir() else beside
