"""Where the shipped rules, cases and pages of checks lie: in the wheel, or in a checkout."""

from __future__ import annotations

from pathlib import Path

__all__ = ["case_library", "check_pages", "default_features", "default_rules"]

_HERE = Path(__file__).parent


def default_rules() -> Path:
    """The folder of the rules that belong to this installation."""
    return _shipped("_rules", "rules")


def case_library() -> Path:
    """The folder of the published cases that belong to this installation."""
    return _shipped("_cases", "features/cases")


def check_pages() -> Path:
    """The folder of the pages that explain the codes of problems."""
    return _shipped("_checks", "docs/checks")


def default_features() -> Path | None:
    """The folder of the features that specify the shipped rules; None outside a checkout."""
    beside = _HERE.parents[1] / "features"
    return beside if beside.is_dir() and default_rules().parent == beside.parent else None


def _shipped(packaged: str, checkout: str) -> Path:
    beside = _HERE.parents[1] / checkout
    inside = _HERE / packaged
    # In a checkout the folder at the top is the truth, even if a stale copy was left inside.
    return inside if inside.is_dir() and not beside.is_dir() else beside
