"""Write the published JSON Schemas: rules/schema/assessment.json, case.json, one per rule file.

A test holds the files to what this script would write.
"""

from __future__ import annotations

from pathlib import Path

from bme_assist.reports.schemas import published_schemas

FOLDER = Path(__file__).resolve().parents[1] / "rules" / "schema"


def main() -> None:
    """Write each schema whose text has changed, and remove what is published no longer."""
    FOLDER.mkdir(exist_ok=True)
    schemas = published_schemas()
    for name, text in schemas.items():
        path = FOLDER / name
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8", newline="\n")
            print(f"written: rules/schema/{name}")
    for path in sorted(FOLDER.glob("*.json")):
        if path.name not in schemas:
            path.unlink()
            print(f"removed: rules/schema/{path.name}")


if __name__ == "__main__":
    main()
