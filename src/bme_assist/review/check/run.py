"""Runs the checks over a rule base and brings what they find together."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bme_assist.errors import KnowledgeError, Problem
from bme_assist.knowledge.assemble import build_knowledge
from bme_assist.knowledge.folder import Folder, parse
from bme_assist.knowledge.places import Places
from bme_assist.review.check.base import Check, RuleBase
from bme_assist.review.check.codes import CHECKS
from bme_assist.review.check.scenarios import read_features
from bme_assist.review.check.waivers import applied, idle_waivers, waivers_of, wrong_waivers

__all__ = ["Checked", "check_files"]

_HARMLESS = {"BME209", "BME501", "BME502", "BME503"}
"""Codes of the reader after which conditions can still be trusted."""

Watch = Callable[[int, int, str], None]
"""Told how many checks are done, of how many, and the name of the next."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What the checks found, in file order.

    ``whole`` is False when the rules could not be read so far that every check made sense; then
    only what the reader of the rules found is told. ``waived`` counts what waivers let stand.
    """

    problems: tuple[Problem, ...]
    notes: tuple[Problem, ...]
    waived: int
    rules: int
    findings: int
    scenarios: int
    checks: int
    whole: bool


def check_files(
    name: str,
    files: Mapping[str, bytes],
    digest: str = "",
    *,
    features: tuple[Path, str] | None = None,
    codes: Collection[str] = (),
    today: date | None = None,
    watch: Watch | None = None,
    parsed: Folder | None = None,
) -> Checked:
    """Check the files of a rule folder; of the codes named, or of all.

    ``features`` is a folder of feature files with the name by which problems call it. What keeps
    the rules from being read is told whatever codes are asked for. ``parsed`` is the folder as
    already read from these files. Raises nothing for a mistake of the rules' authors.
    """
    folder = parsed or parse(name, files)
    asked = [check for check in CHECKS if not codes or check.code in codes]
    try:
        knowledge = build_knowledge(folder, digest)
    except KnowledgeError as error:
        return _unread(error.problems)
    if any(problem.code not in _HARMLESS for problem in folder.problems):
        return _unread(folder.problems)
    base = RuleBase(
        folder=folder,
        knowledge=knowledge,
        places=Places.of(folder),
        features=read_features(*features, knowledge) if features else None,
        today=today,
    )
    return _look(base, asked, watch)


def _unread(problems: Iterable[Problem]) -> Checked:
    told = tuple(sorted(set(problems)))
    return Checked(told, (), 0, 0, 0, 0, 0, whole=False)


def _look(base: RuleBase, asked: list[Check], watch: Watch | None) -> Checked:
    waivers = waivers_of(base)
    used = set(waivers[:0])
    codes = {check.code for check in asked}
    told: dict[str, set[Problem]] = {"problem": set(), "note": set()}
    read = [*base.folder.problems, *(base.features.problems if base.features else ())]
    told["problem"] |= {one for one in read if one.code in codes}
    told["problem"] |= {one for one in wrong_waivers(base, waivers, CHECKS) if one.code in codes}
    looking = [check for check in asked if check.look]
    count = 0
    for number, check in enumerate(looking):
        if watch:
            watch(number, len(looking), check.name)
        if check.look is None:  # pragma: no cover - those are left out above
            continue
        found = list(check.look(base))
        kept = list(applied(check, found, waivers, used))
        count += len(found) - len(kept)
        told[check.level] |= {Problem(f.where, check.code, f.message, f.hint) for f in kept}
    if "BME105" in codes:
        told["problem"] |= set(idle_waivers(base, waivers, used, looking))
    return Checked(
        problems=tuple(sorted(told["problem"])),
        notes=tuple(sorted(told["note"])),
        waived=count,
        rules=len(base.knowledge.rules),
        findings=len(base.knowledge.findings),
        scenarios=len(base.features.scenarios) if base.features else 0,
        checks=len(asked),
        whole=True,
    )
