"""A small rule base with one of everything that statements speak about."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.workup.small import (
    SOURCES,
    Entry,
    danger,
    evidence,
    feature,
    flag,
    limit,
    small_rules,
    step,
)

from bme_assist import KnowledgeBase

QUIET: list[Any] = ["joint effusion", {"unless": ["recent injury"]}]


def statement(name: str, **more: Any) -> Entry:
    says = {key.replace("_", " "): value for key, value in more.items()}
    return {"id": name, "title": f"title of {name}", "because": "so", "sources": SOURCES, **says}


def proving_rules(folder: Path, *statements: Entry, **files: Any) -> KnowledgeBase:
    """Rules that keep most of what one would ask of them, and these statements about them."""
    return small_rules(folder, **{**FILES, "safety": list(statements), **files})


FILES: dict[str, Any] = {
    "features": [feature("FEA-01", "quiet joint", QUIET)],
    "red_flags": [
        flag("RF-01", "septic arthritis", ["fever", "joint swelling"], danger="septic arthritis"),
        flag("RF-02", "hidden fluid", ["quiet joint"], urgency="soon"),
        flag("RF-03", "high marker", ["C-reactive protein over 100 mg/L"], urgency="urgent"),
    ],
    "evidence_infectious": [
        evidence("INF-01", "fever", strength="strong", aspect="body"),
        evidence("INF-02", "C-reactive protein raised", strength="weak", aspect="body"),
        evidence("INF-03", "joint effusion", strength="moderate", condition="septic arthritis"),
        evidence("INF-04", "no fever", speaks="against", strength="moderate"),
    ],
    "evidence_transient_bmes": [
        evidence("TRA-01", "pain site hip", strength="strong"),
        limit("TRA-80", ["red flag of another cause"], "not supported"),
    ],
    "dangers": [
        danger(
            "septic arthritis",
            category="infectious",
            **{"excluded by": [{"when": ["no joint effusion"], "because": "dry",
                                "sources": SOURCES}]},
        ),
    ],
    "next_steps": [
        step("NS-01", "imaging"),
        step("NS-02", "tissue", when=["night pain"], **{"done when": ["edema resolved"]}),
    ],
}  # fmt: skip
