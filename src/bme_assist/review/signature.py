"""Sign-off: what a rule says as a digest, and whether a reviewer's signature still holds.

A digest has two halves of 16 figures each, ``own-base``. The first is over the rule itself:

* its conditions as they are read, so that a synonym, a band or its figures, a unit that was
  converted, and the order of what is written are all one; a group of one is its only member,
  ``at least 2 of`` two is both, and ``unless`` several is ``unless`` each;
* what follows: kind of rule, category, condition, aspect, direction, strength with the
  likelihood ratio that the word stands for, ratio, urgency and whether it asks to act, standing,
  danger, stage, what to do or to say (letters, spaces and British spelling aside);
* the setting in which it was measured, and its sources by their names, with the basis.

The second half is over the features on which the conditions rest, all the way down: they are
defined elsewhere, but a rule that reads them says something else when they do.

No part of it: the id, title, reason and literature entries of the rule; the questions, synonyms
and plausible range of a finding; implications; points, which are how the tool adds up.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from bme_assist.errors import Location
from bme_assist.knowledge import (
    Evidence,
    Exclusion,
    Feature,
    KnowledgeBase,
    Limit,
    Management,
    NextStep,
    Outside,
    RedFlag,
    Rule,
    Signature,
    atoms_of,
)
from bme_assist.knowledge.signing import signed_text
from bme_assist.review.meaning import conditions_meant, phrases_meant, words_meant

__all__ = ["SignOff", "State", "digest_of", "sign", "sign_off"]

State = Literal["unsigned", "signed", "changed since", "expired"]

_HALF = 16


@dataclass(frozen=True, slots=True)
class SignOff:
    """Where the sign-off of a rule stands, and the signature that says so (None: unsigned)."""

    rule: str
    state: State
    signature: Signature | None = None
    only_what_it_rests_on: bool = False
    """Whether of a rule changed since only the features changed, and not the rule itself."""

    @property
    def words(self) -> str:
        """The state as a clause: ``signed by Ada Example on 2026-11-22, until 2028-11-22``."""
        if self.signature is None:
            return "unsigned"
        who = f"signed by {self.signature.by} on {self.signature.date.isoformat()}"
        if self.state == "changed since":
            what = "a feature on which it rests" if self.only_what_it_rests_on else "the rule"
            return f"unsigned: {what} changed since it was {who}"
        if self.state == "expired" and self.signature.until:
            return f"unsigned: {who}, expired on {self.signature.until.isoformat()}"
        until = f", until {self.signature.until.isoformat()}" if self.signature.until else ""
        return f"{who}{until}"


def sign_off(rule: Rule, knowledge: KnowledgeBase, today: date) -> SignOff:
    """Where the sign-off of a rule stands on a day; of several signatures the last that holds."""
    if not rule.signed:
        return SignOff(rule.id, "unsigned")
    now = digest_of(rule, knowledge)
    held = [one for one in rule.signed if one.digest == now]
    valid = [one for one in held if one.until is None or one.until >= today]
    if valid:
        return SignOff(rule.id, "signed", valid[-1])
    if held:
        return SignOff(rule.id, "expired", held[-1])
    own = now[:_HALF]
    kept = [one for one in rule.signed if one.digest[:_HALF] == own]
    return SignOff(rule.id, "changed since", (kept or rule.signed)[-1], bool(kept))


def sign(
    rules: Iterable[Rule],
    knowledge: KnowledgeBase,
    files: Mapping[str, bytes],
    by: str,
    on: date,
    until: date | None = None,
) -> tuple[dict[str, bytes], tuple[str, ...]]:
    """The files that change, by name, and the ids of the rules that are signed in them.

    ``files`` holds the rule files by the name under which the rules know them. A rule that
    carries this very signature already is left alone. Raises KnowledgeError for a rule that is
    written in such a way that no line can be put beside it.
    """
    wanted: dict[str, dict[Location, Signature]] = {}
    signed: list[str] = []
    for rule in rules:
        signature = Signature(by, on, until, digest_of(rule, knowledge))
        if signature not in rule.signed:
            wanted.setdefault(rule.where.source, {})[rule.where] = signature
            signed.append(rule.id)
    changed = {
        name: signed_text(files[name], name, signatures)
        for name, signatures in sorted(wanted.items())
    }
    return changed, tuple(signed)


def digest_of(rule: Rule, knowledge: KnowledgeBase) -> str:
    """The digest of what a rule says and of the features on which it rests."""
    features = _features(rule, knowledge)
    base = {name: _own(features[name], knowledge) for name in sorted(features)}
    return f"{_hash(_own(rule, knowledge))}-{_hash(base)}"


def _hash(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:_HALF]


def _features(rule: Rule, knowledge: KnowledgeBase) -> dict[str, Feature]:
    """The features that the conditions of a rule read, and those that these read, by key."""
    by_key = {feature.key: feature for feature in knowledge.features}
    found: dict[str, Feature] = {}
    waiting: list[Rule] = [rule]
    while waiting:
        for atom in atoms_of(waiting.pop().when):
            if atom.subject in by_key and atom.subject not in found:
                found[atom.subject] = by_key[atom.subject]
                waiting.append(by_key[atom.subject])
    return found


def _own(rule: Rule, knowledge: KnowledgeBase) -> dict[str, object]:
    return {
        "kind": type(rule).__name__,
        "when": conditions_meant(rule.when, knowledge),
        "then": dict(_effect(rule, knowledge)),
        "setting": words_meant(rule.setting, knowledge),
        "sources": sorted([s.article, s.reference, s.basis] for s in rule.sources),
    }


def _effect(rule: Rule, knowledge: KnowledgeBase) -> Iterator[tuple[str, object]]:
    """What follows when the rule fires, by name."""

    def said(text: str) -> str:
        return words_meant(text, knowledge)

    match rule:
        case Feature():
            yield "name", said(rule.name)
        case RedFlag():
            acts = {urgency.name: urgency.acts for urgency in knowledge.scale.urgencies}
            yield "name", said(rule.name)
            yield "urgency", [rule.urgency, acts.get(rule.urgency)]
            yield "suspects", sorted(rule.suspects)
            yield "suspects outside", sorted(rule.suspects_outside)
            yield "danger", rule.danger
            yield "do", said(rule.do)
            yield "speaks against", phrases_meant(rule.speaks_against, knowledge)
        case Outside():
            yield "name", said(rule.name)
            yield "says", said(rule.says)
        case Evidence():
            ratios = {strength.name: strength.ratio for strength in knowledge.scale.strengths}
            yield "about", [rule.category, rule.condition]
            yield "aspect", said(rule.aspect)
            yield "speaks", rule.speaks
            yield "strength", [rule.strength, ratios.get(rule.strength)]
            yield "ratio", rule.ratio
        case Limit():
            yield "about", rule.category
            yield "at most", rule.at_most
        case Exclusion():
            yield "danger", rule.danger
        case NextStep():
            yield "step", said(rule.step)
            yield "stage", rule.stage
            yield "decides", said(rule.decides)
            yield "before treatment", rule.before_treatment
            yield "done when", phrases_meant(rule.done_when, knowledge)
        case Management():
            yield "about", [rule.category, *sorted(rule.conditions)]
            yield "approach", rule.approach
            yield "option", said(rule.option)
            yield "caveat", said(rule.caveat)
