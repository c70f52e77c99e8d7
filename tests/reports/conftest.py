"""Library answers, a small workup in which every part of a page has something to say, and golden
files: what a page looked like when someone last read it.

    pytest tests/reports --update-golden    writes them anew; read the difference, then keep it
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.workup.conftest import answers, library
from tests.workup.small import (
    danger,
    evidence,
    feature,
    flag,
    limit,
    option,
    small_rules,
    step,
    work_up,
)

from bme_assist import Assessment, KnowledgeBase

__all__ = ["answers", "library"]

GOLDEN = Path(__file__).parents[1] / "golden"
ROOT = Path(__file__).parents[2]
Golden = Callable[[str, str], None]
BOTH = [{"article": "a.two", "basis": "inferred"}, {"reference": "smith2020"}]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write tests/golden/ anew")


@pytest.fixture
def golden(pytestconfig: pytest.Config) -> Golden:
    """Holds a text to the file of that name."""

    def check(name: str, text: str) -> None:
        path = GOLDEN / name
        text = text.replace(f"{ROOT}/", "")
        if pytestconfig.getoption("--update-golden", default=False):
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        hint = "if it is meant so: pytest tests/reports --update-golden"
        assert path.is_file(), hint
        assert text == path.read_text(encoding="utf-8"), hint

    return check


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeBase:
    """Rules that fill every part of a page."""
    return small_rules(
        tmp_path_factory.mktemp("rules"),
        features=[feature("FEA-01", "hot joint", ["fever", {"any of": ["joint swelling"]}])],
        red_flags=[
            flag("RF-01", "septic arthritis", ["hot joint"], danger="septic arthritis",
                 sources=BOTH, **{"speaks against": ["C-reactive protein normal"]}),
            flag("RF-02", "bone at risk", ["night pain"], urgency="soon", suspects=[],
                 **{"suspects outside": ["Charcot foot"]}),
            flag("RF-03", "high temperature", ["temperature over 39 °C"], urgency="urgent"),
        ],
        outside=[{
            "id": "OUT-01", "name": "Charcot foot", "when": ["hot joint"],
            "says": "think of the foot", "because": "a reason", "sources": BOTH,
        }],
        dangers=[
            danger("septic arthritis", category="infectious", missing=["joint effusion"]),
            danger("malignancy", missing=["joint effusion", "rheumatoid factor"]),
            danger("cord compression", **{"arises unless": ["pain site is hip"]}),
            danger("collapse", **{"excluded by": [
                {"when": ["edema resolved", {"unless": ["night pain"]}],
                 "because": "it has healed", "sources": BOTH}]}),
        ],
        evidence_infectious=[
            evidence("INF-01", "fever", strength="moderate", aspect="inflammation", ratio=5.5,
                     setting="adults – μ ≥ 3"),
            evidence("INF-02", "hot joint", strength="decisive", condition="septic arthritis"),
            evidence("INF-03", "C-reactive protein raised", aspect="inflammation"),
            evidence("INF-04", "no fever", "against"),
        ],
        evidence_inflammatory=[
            evidence("IFL-01", ["fever", {"at least 2 of": ["joint swelling", "pain site is hip"]}],
                     "against"),
        ],
        evidence_transient_bmes=[
            evidence("TRA-01", "edema resolved", strength="strong"),
            limit("TRA-90", [{"unless": ["no fever"]}], "not supported"),
        ],
        next_steps=[
            step("NS-01", "imaging"),
            step("NS-02", "act on red flags", when=["red flag septic arthritis"],
                 **{"before treatment": True, "done when": ["joint effusion recorded"]}),
        ],
        management=[
            option("MAN-01", "infectious", caveat="with care – always"),
            option("MAN-02", "infectious", conditions=["septic arthritis"],
                   approach="disease-specific"),
        ],
    )  # fmt: skip


@pytest.fixture(scope="session")
def full(small: KnowledgeBase) -> Assessment:
    """The answer to a case in which every part has something to say."""
    answer = work_up(
        small, "temperature 38.5-39.5 °C", "joint swelling", "night pain", "pain site hip",
        "C-reactive protein 3 mg/L", "edema resolved", "recent injury",
    )  # fmt: skip
    return answer.model_copy(update={"case": "A hot joint – at 39 °C"})
