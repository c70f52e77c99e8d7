"""Write docs/checks/README.md, the list of all codes; a test holds it to the registry."""

from __future__ import annotations

from pathlib import Path

from bme_assist.reports.check import check_index

PAGE = Path(__file__).resolve().parents[1] / "docs" / "checks" / "README.md"

if __name__ == "__main__":
    PAGE.write_text(check_index(), encoding="utf-8", newline="\n")
    print(f"written: {PAGE.parent.name}/{PAGE.name}")
