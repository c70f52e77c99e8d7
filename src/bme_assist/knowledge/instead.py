"""What to type instead of a phrase that does not read; nothing rather than a wrong word."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bme_assist.knowledge.finding import Finding
from bme_assist.knowledge.names import Names, did_you_mean
from bme_assist.knowledge.numbers import takes_number

__all__ = ["DENIALS", "Instead"]

DENIALS = ("no", "not", "without")
"""The words with which an entry denies a finding."""

_JOINING = {"and", "with", "plus", "&", "+"}
_MOST = 3


@dataclass(frozen=True)
class Instead:
    """Hints for phrases of one vocabulary; each is empty where there is nothing to suggest."""

    findings: Mapping[str, Finding]
    names: Names

    def of_unknown(self, phrase: str) -> str:
        """What may have been meant by a phrase that begins with no known name."""
        words = phrase.split()
        if words and words[0][:1].isdigit():
            begin = 'begin with the name of the finding, such as "age 6 years"'
            return self.of_number(phrase.strip()) or begin
        denied = len(words) > 1 and words[0].lower() in DENIALS
        hint = self.two_entries(phrase) if denied else self._known_in(words)
        hint = hint or self._near(" ".join(words[1:]) if denied else phrase)
        return hint or "look it up with: bme-assist findings WORD"

    def of_number(self, rest: str, name: str = "") -> str:
        """The finding that takes the number that another, or none, cannot take."""
        takes = [other for other in self.findings.values() if takes_number(other, rest)]
        own = {word for word in name.split() if len(word) > 3}
        related = [other for other in takes if own & set(other.name.split())]
        units = {other.unit for other in takes}
        meant = related or (takes if len(takes) == 1 or units == {"°C"} else [])
        return f'did you mean "{meant[0].name} {rest}"?' if meant else ""

    def apart(self, phrase: str) -> tuple[str, ...]:
        """Two entries that one phrase says, such as ``left hip pain``: a site and its side.

        A value stands before a whole entry that says another value of a kindred finding: one whose
        name begins with the same word. Empty where that is not so, or not clear.
        """
        words = [word.text for word in self.names.normal.words(phrase)]
        for count in (1, 2):
            first, rest = " ".join(words[:count]), " ".join(words[count:])
            entry = self.names.exactly(rest) if rest else None
            if entry is None or not entry.chosen:
                continue
            kind = entry.subject.split()[0]
            said = [
                one.name
                for one in self.findings.values()
                if one.name != entry.subject
                and one.name.split()[0] == kind
                and first in map(self.names.normal.text, (*one.values, *dict(one.value_synonyms)))
            ]
            if len(said) == 1:
                return rest, f"{said[0]} {first}"
        return ()

    def two_entries(self, phrase: str) -> str:
        """The two entries that a phrase such as ``fever and hip pain`` joins."""
        words = phrase.split()
        for at, word in enumerate(words):
            if word.lower() not in _JOINING:
                continue
            first, second = " ".join(words[:at]), " ".join(words[at + 1 :])
            # "hip and knee pain": the last word belongs to both.
            for one in (first, f"{first} {words[-1]}"):
                if self._reads(one) and self._reads(second):
                    return f'write two entries: "{one}" and "{second}"'
        return ""

    def _known_in(self, words: list[str]) -> str:
        """Two entries joined, or a known phrase with one word before it that nothing stands for."""
        parts = self.apart(" ".join(words))
        if parts:
            return 'write two entries: "' + '" and "'.join(parts) + '"'
        joined = self.two_entries(" ".join(words))
        rest = " ".join(words[1:])
        if not joined and self._reads(rest):
            return f'"{rest}" is known, but "{words[0]}" beside it cannot be recorded'
        return joined

    def _near(self, phrase: str) -> str:
        """The names like a phrase, as a question; of a word with several meanings, those."""
        found: dict[str, None] = {}
        told: set[tuple[str, bool, str]] = set()
        for name in self.names.near(phrase, most=3 * _MOST):
            entry = self.names.exactly(name)
            # What a rule concludes cannot be recorded; of two names for the same the first will do.
            if entry is None or entry.kind == "concluded":
                continue
            reading = (entry.subject, entry.negated, entry.chosen)
            if entry.kind == "finding" and reading in told:
                continue
            told.add(reading)
            found.update(dict.fromkeys(entry.could_be or (name,)))
        return did_you_mean(tuple(found)[:_MOST])

    def _reads(self, phrase: str) -> bool:
        """Whether this is a whole entry: something present, or a value said in a word."""
        entry = self.names.exactly(phrase) if phrase else None
        if entry is None or entry.kind != "finding":
            return False
        return bool(entry.chosen) or self.findings[entry.subject].kind == "presence"
