"""A cut-down copy of the shipped rules, small enough to be checked dozens of times.

Kept are whole entries of the shipped files, word for word: a few rules of every kind and all that
they read. Which ones follows from what the rules say today, so that nothing here names a rule.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tests.review.check.bases import read

from bme_assist.knowledge import KnowledgeBase, NextStep, RedFlag, Rule, atoms_of
from bme_assist.knowledge.assemble import build_knowledge
from bme_assist.knowledge.files import read_folder
from bme_assist.knowledge.folder import Folder, parse
from bme_assist.knowledge.places import Places
from bme_assist.resources import default_rules

LAST_STEP = """\
- id: NS-999
  step: Ask somebody who knows
  stage: referral or treatment
  decides: what nobody here can
  because: Somebody always does.
  sources: [{ article: causes, basis: beyond }]
"""


@dataclass(frozen=True)
class Cut:
    """The text of the kept files, and what they say."""

    files: Mapping[str, str]
    folder: Folder
    knowledge: KnowledgeBase
    places: Places


def bytes_of(files: Mapping[str, str]) -> dict[str, bytes]:
    return {name: text.encode() for name, text in files.items()}


@functools.cache
def cut() -> Cut:
    raw = read_folder(default_rules())[0]
    whole = parse("rules", raw, read)
    knowledge = build_knowledge(whole, "")
    kept = _kept(knowledge)
    files: dict[str, str] = {}
    for name, content in raw.items():
        text = content.decode()
        kind = name.removesuffix(".yaml").rpartition("/")[2]
        if name.startswith("findings/implications"):
            text = _sliced(text, name, lambda e: _reads_kept(e, knowledge, kept.findings))
        elif name.startswith("findings/ambiguous"):
            text = _sliced(text, name, lambda e: set(e["could be"]) <= kept.findings)
        elif name.startswith("findings/"):
            text = _sliced(text, name, lambda e: e["name"] in kept.findings)
        elif name.startswith("evidence/") or kind in {
            "features", "red_flags", "outside", "next_steps", "management",
        }:  # fmt: skip
            text = _sliced(text, name, lambda e: e["id"] in kept.rules)
        elif kind == "dangers":
            text = _sliced(text, name, lambda e: e["name"] in kept.dangers)
        elif kind == "literature":
            text = _sliced(text, name, lambda e: e["id"] in kept.carried)
        elif kind == "references":
            text = _sliced(text, name, lambda key: key in kept.cited)
        # Statements on safety speak of rules that are not kept; `prove` looks after them.
        if text.strip() and kind != "safety":
            files[name] = text
    files["next_steps.yaml"] += LAST_STEP
    folder = parse("rules", bytes_of(files), read)
    made = build_knowledge(folder, "")
    assert not folder.problems, "\n".join(map(str, folder.problems))
    return Cut(files, folder, made, Places.of(folder))


@dataclass(frozen=True)
class _Kept:
    rules: frozenset[str]
    findings: frozenset[str]
    dangers: frozenset[str]
    carried: frozenset[str]
    cited: frozenset[str]


def _kept(knowledge: KnowledgeBase) -> _Kept:
    dangers = knowledge.dangers[:2]
    features = {feature.key: feature for feature in knowledge.features}
    plain = functools.partial(_reads_only, features=features)
    chosen: dict[str, Rule] = {}

    def keep(rules: Iterable[Rule]) -> None:
        for rule in rules:
            chosen[rule.id] = rule
            keep(features[a.subject] for a in _atoms(rule) if a.subject in features)

    for category in knowledge.categories:
        mine = [r for r in knowledge.evidence if r.category == category.name and plain(r)]
        keep([r for r in mine if r.speaks == "for"][:3])
        keep([r for r in mine if r.speaks == "against"][:2])
        keep([o for o in knowledge.management if o.category == category.name and plain(o)][:1])
    keep([flag for flag in knowledge.red_flags if plain(flag)][:4])
    keep(list(knowledge.outside)[:1])
    steps = [step for step in knowledge.next_steps if plain(step)]
    keep([*steps[:2], *(s for s in knowledge.next_steps if s.id in {d.step for d in dangers})])
    keep(exclusion for danger in dangers for exclusion in danger.excluded_by)
    flags = {f.name for f in chosen.values() if isinstance(f, RedFlag)}
    asked = {key.removeprefix("red flag ") for r in chosen.values() for key in _keys(r)}
    keep(flag for flag in knowledge.red_flags if flag.name in asked - flags)
    owned = {flag.danger for flag in chosen.values() if isinstance(flag, RedFlag)}
    names = {danger.name for danger in dangers} | (owned - {""})
    for danger in knowledge.dangers:
        if danger.name in names:
            keep(danger.excluded_by)
            keep(step for step in knowledge.next_steps if step.id == danger.step)
    findings = {a.subject for rule in chosen.values() for a in _atoms(rule)}
    for danger in knowledge.dangers:
        if danger.name in names:
            findings |= {*danger.missing, *(atom.subject for atom in danger.arises_unless)}
    findings |= {
        next(f.name for f in knowledge.findings.values() if f.group == group)
        for group in {f.group for f in knowledge.findings.values()}
    }
    sources = [source for rule in chosen.values() for source in rule.sources]
    sources += [s for danger in knowledge.dangers for s in danger.sources if danger.name in names]
    sources += [source for mixture in knowledge.mixtures for source in mixture.sources]
    return _Kept(
        rules=frozenset(chosen),
        findings=frozenset(findings & knowledge.findings.keys()),
        dangers=frozenset(names),
        carried=frozenset(name for rule in chosen.values() for name in rule.carries),
        cited=frozenset(source.reference for source in sources),
    )


def _atoms(rule: Rule) -> Iterator[Any]:
    yield from atoms_of(rule.when)
    if isinstance(rule, NextStep):
        yield from rule.done_when
    if isinstance(rule, RedFlag):
        yield from rule.speaks_against


def _keys(rule: Rule) -> Iterator[str]:
    return (atom.subject for atom in _atoms(rule) if atom.test == "concluded")


def _reads_only(rule: Rule, features: Mapping[str, Rule]) -> bool:
    """Whether a rule reads findings, and features that read nothing but findings."""
    keys = list(_keys(rule))
    return bool(rule.when or not isinstance(rule, NextStep)) and all(
        key in features and not list(_keys(features[key])) for key in keys
    )


def _reads_kept(entry: Any, knowledge: KnowledgeBase, findings: frozenset[str]) -> bool:
    for implication in knowledge.implications:
        if implication.words == f"{entry['if']} implies {entry['then']}":
            return {implication.condition.subject, implication.finding} <= findings
    return False


def _sliced(text: str, name: str, keeps: Callable[[Any], bool]) -> str:
    """The entries of a list file that are kept, as they are written."""
    tree = read(text.encode(), f"rules/{name}")
    lines = text.splitlines(keepends=True)
    if isinstance(tree.data, dict):
        starts = [tree.keys[(key,)][0] - 1 for key in tree.data]
    else:
        starts = [tree.places[(index,)][0] - 1 for index in range(len(tree.data))]
    ends = [*starts[1:], len(lines)]
    parts = zip(tree.data, starts, ends, strict=True)
    return "".join("".join(lines[start:end]) for entry, start, end in parts if keeps(entry))
