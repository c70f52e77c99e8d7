"""A small rule folder made for a test: three categories, ten findings, and whatever the test adds.

Entries are written as JSON, which is YAML too, so that a test can build them from plain values.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from bme_assist import Assessment, Case, KnowledgeBase, assess, load_knowledge

Entry = dict[str, Any]
SOURCES: list[Entry] = [{"article": "a.one", "basis": "stated"}]


def finding(name: str, **more: Any) -> Entry:
    return {"name": name, "ask": f"{name}?", "kind": "presence", "burden": "asking", **more}


def evidence(
    name: str,
    when: str | list[Any],
    speaks: str = "for",
    strength: str = "weak",
    aspect: str = "",
    condition: str = "",
    **more: Any,
) -> Entry:
    conditions = [when] if isinstance(when, str) else when
    return {
        "id": name, "title": f"title of {name}", "when": conditions, "speaks": speaks,
        "strength": strength, "aspect": aspect or f"aspect of {name}", "because": "a reason",
        "sources": SOURCES, **({"condition": condition} if condition else {}), **more,
    }  # fmt: skip


def limit(name: str, when: list[Any], standing: str) -> Entry:
    return {
        "id": name, "title": f"title of {name}", "when": when, "standing at most": standing,
        "because": "a reason", "sources": SOURCES,
    }  # fmt: skip


def feature(name: str, called: str, when: list[Any]) -> Entry:
    return {"id": name, "name": called, "when": when, "because": "a reason", "sources": SOURCES}


def flag(name: str, called: str, when: list[Any], **more: Any) -> Entry:
    return {
        "id": name, "name": called, "title": f"title of {name}", "when": when,
        "urgency": "immediate", "suspects": ["infectious"], "do": "act", "because": "a reason",
        "sources": SOURCES, **more,
    }  # fmt: skip


def step(name: str, stage: str, **more: Any) -> Entry:
    return {
        "id": name, "step": f"do {name}", "stage": stage, "decides": "something",
        "because": "a reason", "sources": SOURCES, **more,
    }  # fmt: skip


def option(name: str, category: str, **more: Any) -> Entry:
    return {
        "id": name, "category": category, "approach": "conservative", "option": f"option {name}",
        "sources": SOURCES, **more,
    }  # fmt: skip


def danger(name: str, **more: Any) -> Entry:
    return {
        "name": name, "missing": [], "step": "NS-01", "because": "a reason", "sources": SOURCES,
        **more,
    }  # fmt: skip


def category(name: str, prefix: str, danger: int, conditions: list[str], **more: Any) -> Entry:
    return {
        "name": name, "title": name.capitalize(), "sections": [], "course": f"course of {name}",
        "illness script": f"script of {name}", "danger": danger, "id prefix": prefix,
        "conditions": [{"name": one, "in words": f"{one} in words"} for one in conditions], **more,
    }  # fmt: skip


FILES: dict[str, Any] = {
    "findings/patient.yaml": [
        finding("age", kind="number", unit="years", plausible="0 to 120",
                **{"unit may be left out": True}),
    ],
    "findings/history.yaml": [finding("recent injury")],
    "findings/symptoms.yaml": [
        finding("fever", synonyms=["febrile", "pyrexia"], opposites=["afebrile"],
                codes={"hpo": "HP:0001945"}),
        finding("night pain"),
        finding("pain site", kind="choice", values=["hip", "knee"], **{"several values": True}),
    ],
    "findings/examination.yaml": [
        finding("temperature", kind="number", unit="°C", plausible="30 to 44", burden="examining"),
        finding("joint swelling", burden="examining"),
    ],
    "findings/laboratory.yaml": [
        finding("C-reactive protein", kind="number", unit="mg/L", plausible="0 to 600",
                bands={"normal": "under 10", "raised": "10 and over"}, burden="blood test"),
        finding("rheumatoid factor", burden="blood test"),
    ],
    "findings/imaging.yaml": [finding("joint effusion", burden="imaging")],
    "findings/course.yaml": [finding("edema resolved")],
    "findings/implications.yaml": [
        {"if": "temperature at least 38 °C", "then": "fever", "because": "it is fever"},
    ],
    "scale.yaml": {
        "strengths": [
            {"name": "weak", "points": 1, "ratio": 2},
            {"name": "moderate", "points": 2, "ratio": 5},
            {"name": "strong", "points": 3, "ratio": 10},
            {"name": "decisive", "points": 5, "ratio": 30},
        ],
        "standings": [
            {"name": "supported", "at least": 4, "may lead": True, "says": "much"},
            {"name": "possible", "at least": 1, "may lead": True, "says": "some"},
            {"name": "not supported", "at least": -1, "says": "nothing"},
            {"name": "argued against", "says": "against"},
        ],
        "urgencies": [
            {"name": "immediate", "means": "now", "acts": True},
            {"name": "urgent", "means": "within days", "acts": True},
            {"name": "soon", "means": "within weeks", "acts": False},
        ],
        "stages": ["act on red flags", "imaging", "tissue"],
    },
    "units.yaml": [{"unit": "years"}, {"unit": "°C"}, {"unit": "mg/L"}],
    "categories.yaml": {
        "categories": [
            category("infectious", "INF", 1, ["septic arthritis", "osteomyelitis"],
                     **{"article type": "a.one", "sections": ["a.two"]}),
            category("inflammatory", "IFL", 2, ["rheumatoid arthritis", "spondyloarthritis"],
                     **{"article type note": "no row", "cause row": "a.three"}),
            category("transient BMES", "TRA", 3, [], **{"diagnosis of exclusion": True}),
        ],
        "mixtures": [],
    },
    "article.yaml": {
        "title": "The article",
        "source": "a review",
        "sections": [
            {"id": "a.one", "path": ["Article", "One"], "gist": "first", "citations": [1, 2]},
            {"id": "a.two", "path": ["Article", "Two"], "gist": "second"},
            {"id": "a.three", "path": ["Article", "Three"], "gist": "third"},
            {"id": "a", "path": ["Article"], "gist": "all", "no rule because": "it only opens"},
        ],
    },
    "references.yaml": {
        "smith2020": {"title": "On bones", "journal": "Bone J", "year": 2020, "doi": "10.1/x"},
        "guide": {"title": "A guide", "url": "https://example.org/guide"},
    },
    "features.yaml": [],
    "red_flags.yaml": [],
    "evidence/infectious.yaml": [],
    "evidence/inflammatory.yaml": [],
    "evidence/transient-bmes.yaml": [],
    "dangers.yaml": [],
    "next_steps.yaml": [step("NS-01", "imaging")],
    "management.yaml": [],
}  # fmt: skip


def small_rules(folder: Path, **files: Any) -> KnowledgeBase:
    """The base with files replaced: ``red_flags=[…]``, ``evidence_infectious=[…]``."""
    given = {_path(name): content for name, content in files.items()}
    for relative, content in {**FILES, **given}.items():
        path = folder / relative
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    return load_knowledge(folder)


def _path(name: str) -> str:
    if name.startswith("evidence_"):
        return f"evidence/{name.removeprefix('evidence_').replace('_', '-')}.yaml"
    return f"{name}.yaml"


def work_up(knowledge: KnowledgeBase, *findings: str) -> Assessment:
    return assess(Case.of(knowledge, findings), knowledge)
