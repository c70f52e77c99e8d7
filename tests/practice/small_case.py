"""A small rule base and one case made for practice: the first impression is wrong.

By the rules nothing leads at first; night pain makes it inflammatory (+2), until the effusion on
the last stage makes it infectious (+4). Fever with a swollen joint asks to act from the examination
on. Two stages bring nothing that a rule reads.
"""

from __future__ import annotations

from pathlib import Path

from tests.workup.small import danger, evidence, flag, small_rules, step

from bme_assist import Case, KnowledgeBase, read_cases

TEXT = """\
name: A swollen knee
text: Made for a test.
expected: {category: infectious, urgency: urgent}
findings:
  - age: 30
  - no recent injury
  - night pain
  - fever
  - joint swelling
  - C-reactive protein: 85 mg/L
  - joint effusion
"""
CALM = """\
name: A stiff back
expected: {category: inflammatory, urgency: not urgent}
findings:
  - age: 25
  - night pain
  - afebrile
  - rheumatoid factor: negative
"""
STAGES = ("patient and history", "symptoms", "examination", "laboratory", "imaging")
RULES = {
    "evidence_infectious": [
        evidence("INF-01", "C-reactive protein raised", "for", "weak"),
        evidence("INF-02", "joint effusion", "for", "strong"),
        evidence("INF-03", "rheumatoid factor", "against", "weak"),
    ],
    "evidence_inflammatory": [
        evidence("IFL-01", "night pain", "for", "moderate"),
        evidence("IFL-02", "joint effusion", "against", "weak"),
    ],
    "red_flags": [
        flag("RF-01", "hot joint", ["fever", "joint swelling"], urgency="urgent"),
        flag("RF-02", "look again", ["night pain", "recent injury"], urgency="soon"),
    ],
    "dangers": [danger("septic arthritis", category="infectious", missing=["fever"])],
    "next_steps": [
        step("NS-01", "imaging", step="aspirate the joint"),
        step("NS-02", "imaging", step="MRI of the knee"),
        step("NS-03", "tissue", step="MRI of the whole body", when=["edema resolved"]),
    ],
}


def practice_rules(folder: Path) -> KnowledgeBase:
    """The small base, written to a folder and read."""
    return small_rules(folder, **RULES)


def case_of(text: str, knowledge: KnowledgeBase) -> Case:
    """The one case of a YAML text."""
    (case,) = read_cases("case.yaml", knowledge, text=text)
    return case
