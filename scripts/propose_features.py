"""Propose a scenario for every rule: python scripts/propose_features.py [FOLDER [RULES]].

Writes features/rules anew from the rules: for each rule a patient in whom it fires, the Then lines
that say all it does, and below them what becomes of it when one thing is recorded otherwise, so
that every small damage to the rule is noticed by some line. What is written is a proposal: read
it, mend it in the words of a clinician, and sign the rule, not the file.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from bme_assist.knowledge import load_knowledge
from bme_assist.review.parallel import spread
from proposing.proposal import Proposal, Proposer
from proposing.writing import files_of

FOLDER = Path(__file__).parents[1] / "features" / "rules"
_PARCEL = 8


def main(folder: Path = FOLDER, rules: Path | None = None) -> int:
    """Write the files and list the rules for which nothing was found."""
    import os

    knowledge = load_knowledge(rules)
    ids = [rule.id for rule in knowledge.rules]
    parcels = [ids[start : start + _PARCEL] for start in range(0, len(ids), _PARCEL)]
    found: dict[str, list[Proposal]] = {}
    for place, proposals in spread(propose, Proposer, knowledge, parcels, os.cpu_count() or 1):
        found |= dict(zip(parcels[place], proposals, strict=True))
        if sys.stderr.isatty():
            print(f"{len(found)} of {len(ids)} rules", end="\r", file=sys.stderr, flush=True)
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files_of(knowledge, found):
        (folder / name).write_text(text, encoding="utf-8")
    rows = sum(len(one.rows) for several in found.values() for one in several)
    scenarios = sum(map(len, found.values()))
    print(f"{scenarios} scenarios with {rows} changes for {len(ids)} rules")
    missing = [name for name in ids if not found[name]]
    if missing:
        print(f"nothing found for: {', '.join(missing)}")
    return 1 if missing else 0


def propose(proposer: Proposer, ids: Sequence[str]) -> list[list[Proposal]]:
    """The proposals for some rules; run in a process of its own."""
    by_id = {rule.id: rule for rule in proposer.knowledge.rules}
    return [proposer.propose(by_id[name]) for name in ids]


if __name__ == "__main__":
    sys.exit(main(*(Path(word) for word in sys.argv[1:3])))
