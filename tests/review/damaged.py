"""Small rules with known gaps, and scenarios that show just so much of them."""

from __future__ import annotations

from pathlib import Path

from tests.workup.small import danger, evidence, feature, flag, option, small_rules, step

from bme_assist import KnowledgeBase
from bme_assist.review.rehearsal import Rehearsed, examples_in, rehearsed

FEATURES = """\
Feature: What the rules do

  Scenario: Fever with a raised protein
    Given a patient with fever, C-reactive protein 30 mg/L
    When the findings are worked up
    Then INF-01 is strong evidence for an infectious cause
    And with this changed the answer is
      | changed                    | answer              |
      | no fever                   | INF-01 stays silent |
      | C-reactive protein 20 mg/L | INF-01 stays silent |

  Scenario: A hot joint with an effusion
    Given a patient with joint swelling, joint effusion
    When the findings are worked up
    Then the red flag "septic arthritis" asks for immediate action
    And the danger "septic arthritis" is flagged
    And FEA-01 is concluded
    And with this changed the answer is
      | changed                            | answer                                                        |
      | fever, joint swelling not recorded | the red flag "septic arthritis" asks for immediate action     |
      | no joint effusion                  | the red flag "septic arthritis" is not raised                 |
      | no joint swelling                  | FEA-01 stays silent                                           |
      | edema resolved                     | the next steps do not include "do NS-02"                      |
      | edema resolved                     | the red flag "septic arthritis" asks for immediate action     |

  Scenario: Night pain alone
    Given a patient with night pain
    When the findings are worked up
    Then no category leads
"""  # noqa: E501 - a table


def knowledge_of(folder: Path) -> KnowledgeBase:
    """Rules of which INF-02 never fires here, and nobody says how IFL-01 weighs."""
    return small_rules(
        folder / "rules",
        features=[feature("FEA-01", "hot joint", [{"any of": ["fever", "joint swelling"]}])],
        red_flags=[
            flag("RF-01", "septic arthritis", ["hot joint", "joint effusion"],
                 danger="septic arthritis"),
        ],
        evidence_infectious=[
            evidence("INF-01", ["fever", "C-reactive protein over 20 mg/L"], strength="strong"),
            evidence("INF-02", ["rheumatoid factor"], "against"),
        ],
        evidence_inflammatory=[
            # Whoever has 38 °C has a fever: the first condition says nothing.
            evidence("IFL-01", ["fever", "temperature at least 38 °C"], "against"),
            evidence("IFL-02", ["night pain"], "against"),
        ],
        dangers=[danger("septic arthritis", category="infectious")],
        next_steps=[
            step("NS-01", "imaging"),
            step("NS-02", "tissue", when=["red flag septic arthritis"],
                 **{"done when": ["edema resolved"]}),
        ],
        management=[option("MAN-01", "infectious")],
    )  # fmt: skip


def shown(folder: Path, knowledge: KnowledgeBase, text: str = FEATURES) -> tuple[Rehearsed, ...]:
    """The scenarios as they run."""
    (folder / "small.feature").write_text(text, encoding="utf-8")
    return rehearsed(examples_in(folder / "small.feature", knowledge), knowledge)
