"""The phrase grammar: reads what a case records and what a rule asks for, never as free text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from bme_assist.errors import Location
from bme_assist.knowledge.condition import Atom, Value
from bme_assist.knowledge.finding import Finding
from bme_assist.knowledge.instead import DENIALS, Instead
from bme_assist.knowledge.interval import Interval
from bme_assist.knowledge.names import Entry, Names
from bme_assist.knowledge.normal import Word
from bme_assist.knowledge.numbers import NumberError, read_number
from bme_assist.knowledge.phrase_error import PhraseError, phrase_error

__all__ = ["PhraseError", "PhraseReader", "Recorded"]

_NOT_RECORDED = ("not recorded", "unknown", "not known", "not done")
_PRESENT = {"present", "positive", "yes"}
_ABSENT = {"absent", "negative", "no"}


@dataclass(frozen=True)
class Recorded:
    """One finding as recorded: ``value`` is None where it was written as not recorded."""

    finding: str
    value: Value | None
    words: str
    where: Location


@dataclass(frozen=True)
class PhraseReader:
    """Reads phrases against one vocabulary; ``concluded`` holds the keys that rules conclude."""

    findings: Mapping[str, Finding]
    names: Names
    concluded: Mapping[str, str]
    _instead: Instead = field(init=False, repr=False, compare=False)
    _words: Mapping[str, Mapping[str, str]] = field(init=False, repr=False, compare=False)
    """Of each choice its values, of each number its bands, by all comparable words for them."""

    def __post_init__(self) -> None:
        """Bring the words for values into comparable form once, not for every case."""
        object.__setattr__(self, "_instead", Instead(self.findings, self.names))
        normal = self.names.normal
        words: dict[str, dict[str, str]] = {}
        for finding in self.findings.values():
            known = words[finding.name] = {}
            for word, value in (*((v, v) for v in finding.values), *finding.value_synonyms):
                known[normal.text(word)] = value
            for band in reversed(finding.bands):
                known[normal.text(band.name)] = band.name
        object.__setattr__(self, "_words", words)

    # ---- what a case records -------------------------------------------------------------

    def recorded(self, phrase: str, where: Location) -> Recorded:
        """Read one phrase such as ``no fever``. Raises PhraseError."""
        words = self.names.normal.words(phrase)
        if not words:
            raise phrase_error(
                where, "BME201", "an empty entry", 'write a finding, such as "fever"'
            )
        if words[0].text in DENIALS and len(words) > 1:
            entry, count = self.names.longest_at_start(words[1:])
            if entry and count == len(words) - 1:
                finding = self._finding(entry, phrase, where)
                if finding.kind == "presence" and not entry.negated:
                    return Recorded(finding.name, False, phrase.strip(), where)
                raise self._cannot_deny(finding, phrase, where)
        entry, count = self.names.longest_at_start(words)
        if entry is None:
            turned = self._band_first(phrase, words, where)
            if turned:
                return turned
            raise self._unknown(phrase, where)
        rest = phrase[words[count].start :] if count < len(words) else ""
        at = where.moved(words[count].start) if rest else where
        finding = self._finding(entry, phrase, where)
        return Recorded(finding.name, self._value(finding, entry, rest, at), phrase.strip(), where)

    def apart(self, phrase: str) -> tuple[str, ...]:
        """The two entries that a phrase such as ``left hip pain`` says; empty for any other."""
        return self._instead.apart(phrase)

    def _cannot_deny(self, finding: Finding, phrase: str, where: Location) -> PhraseError:
        """``no hip pain``: only what is present or absent can be denied."""
        if finding.kind == "presence":
            message, hint = f'"{phrase}" does not read', self._allowed(finding)
        else:
            message = f'"{phrase}" does not read: {finding.name} is not present or absent'
            hint = f"write it with its value, or leave it out; {self._allowed(finding)}"
            if finding.kind == "choice":
                example = f"{finding.name} {finding.values[0]}"
                hint = f'write such as "{example}", or leave it out; {self._allowed(finding)}'
        return phrase_error(where, "BME203", message, hint)

    def _band_first(self, phrase: str, words: tuple[Word, ...], where: Location) -> Recorded | None:
        """``raised CRP`` is ``CRP raised``: a band may stand before the whole name."""
        entry, count = self.names.longest_at_start(words[1:])
        finding = self.findings.get(entry.subject) if entry and entry.kind == "finding" else None
        if finding is None or count != len(words) - 1:
            return None
        for band in finding.bands:
            if self.names.normal.text(band.name) == words[0].text:
                value = band.interval.meet(finding.plausible)
                return Recorded(finding.name, value, phrase.strip(), where)
        return None

    def recorded_pair(
        self, name: str, value: str, where: Location, value_where: Location
    ) -> Recorded:
        """Read a table row: a name (or synonym, or opposite) and what is recorded of it.

        Raises PhraseError; ``value_where`` is the place of the value's cell.
        """
        entry = self.names.exactly(name)
        if entry is None:
            raise self._unknown(name, where)
        finding = self._finding(entry, name, where)
        if not value.strip():
            raise phrase_error(
                value_where, "BME203", f"nothing is recorded of {finding.name}",
                self._allowed(finding),
            )  # fmt: skip
        read = self._value(finding, entry, value.strip(), value_where)
        return Recorded(finding.name, read, f"{name.strip()} {value.strip()}", where)

    # ---- what a rule asks for ------------------------------------------------------------

    def asked(self, phrase: str, where: Location) -> Atom:
        """Read one phrase of a condition. Raises PhraseError."""
        tidy = " ".join(phrase.split())
        key = self.concluded.get(self.names.normal.text(tidy))
        if key is not None:
            return Atom(key, "concluded", words=tidy)
        name, test = _recorded_test(tidy)
        if test:
            entry = self.names.exactly(name)
            if entry is None:
                raise self._unknown(name, where)
            finding = self._finding(entry, name, where)
            return Atom(finding.name, test, words=f"{finding.name} {test}")
        try:
            read = self.recorded(tidy.replace(" is not ", " not ", 1), where)
        except PhraseError as error:
            meant = self.names.alike(tidy, self.concluded) if error.is_unknown else ""
            if not meant:
                raise
            message, hint = error.message, f'did you mean "{self.concluded[meant]}"?'
            raise phrase_error(where, "BME201", message, hint) from None
        finding = self.findings[read.finding]
        if isinstance(read.value, bool):
            return Atom(finding.name, "present" if read.value else "absent", words=tidy)
        if isinstance(read.value, Interval):
            return Atom(finding.name, "within", interval=read.value, words=tidy)
        if isinstance(read.value, frozenset):
            return Atom(finding.name, "is", values=read.value, words=tidy)
        raise phrase_error(where, "BME203", f'"{phrase}" does not read', self._allowed(finding))

    # ---- parts -----------------------------------------------------------------------------

    def _finding(self, entry: Entry, phrase: str, where: Location) -> Finding:
        if entry.kind == "ambiguous":
            raise phrase_error(
                where, "BME207", f'"{phrase}" could be read in {len(entry.could_be)} ways',
                f"write {' or '.join(entry.could_be)}",
            )  # fmt: skip
        if entry.kind == "concluded":
            raise phrase_error(
                where, "BME208", f'"{entry.written}" is concluded by a rule, not recorded',
                "record the findings it rests on",
            )  # fmt: skip
        return self.findings[entry.subject]

    def _value(self, finding: Finding, entry: Entry, rest: str, where: Location) -> Value | None:
        plain = " ".join(rest.lower().split()).removeprefix("is ").removeprefix(": ").strip()
        if plain in _NOT_RECORDED:
            return None
        if finding.kind == "presence":
            return self._presence(finding, entry, plain, rest, where)
        if entry.chosen:
            return self._said_as(finding, entry, plain, rest, where)
        if not plain:
            raise phrase_error(
                where, "BME203", f"nothing is recorded of {finding.name}", self._allowed(finding)
            )
        if finding.kind == "choice":
            return self._choices(finding, rest, where)
        return self._number(finding, plain, rest, where)

    def _said_as(
        self, finding: Finding, entry: Entry, plain: str, rest: str, where: Location
    ) -> Value:
        """A value said in a word (hip pain, hypercalcemia) is present: there is no second value."""
        if plain in _PRESENT or not plain:
            for band in finding.bands:
                if band.name == entry.chosen:
                    return band.interval.meet(finding.plausible)
            return frozenset({entry.chosen})
        known = ", ".join((*finding.values, *(band.name for band in finding.bands)))
        raise phrase_error(
            where, "BME203", f'"{rest}" does not fit {entry.written}',
            f'write "{entry.written}", or {finding.name} and one of: {known}',
        )  # fmt: skip

    def _presence(
        self, finding: Finding, entry: Entry, plain: str, rest: str, where: Location
    ) -> bool:
        if plain in _PRESENT or not plain:
            return not entry.negated
        if plain in _ABSENT and not entry.negated:
            return False
        if plain in _ABSENT:
            raise phrase_error(
                where, "BME203", f'"{rest}" denies what already denies {finding.name}',
                f"write {finding.name} present or absent",
            )  # fmt: skip
        raise phrase_error(
            where, "BME203", f'"{rest}" does not fit {finding.name}',
            self._instead.of_number(rest, finding.name)
            or self._instead.two_entries(f"{entry.written} {rest}")
            or self._allowed(finding),
        )  # fmt: skip

    def _number(self, finding: Finding, plain: str, rest: str, where: Location) -> Interval:
        said = self._words[finding.name].get(self.names.normal.text(plain))
        for band in finding.bands:
            if said == band.name:
                return band.interval.meet(finding.plausible)
        try:
            return read_number(finding, rest)
        except NumberError as error:
            raise phrase_error(
                where.moved(error.offset), error.code, error.message, error.hint
            ) from None

    def _choices(self, finding: Finding, rest: str, where: Location) -> frozenset[str]:
        known = self._words[finding.name]
        words = [word.text for word in self.names.normal.words(rest.replace(",", " , "))]
        chosen: set[str] = set()
        at = 1 if words[0] in {"is", ":"} and len(words) > 1 else 0
        longest = max((key.count(" ") + 1 for key in known), default=0)
        while at < len(words):
            for count in range(min(len(words) - at, longest), 0, -1):
                value = known.get(" ".join(words[at : at + count]))
                if value:
                    chosen.add(value)
                    at += count
                    break
            else:
                nearest = self.names.nearest(" ".join(words[at:]), known)
                hint = f'did you mean "{known[nearest]}"? ' if nearest else ""
                raise phrase_error(
                    where, "BME202", f'"{rest}" is not a value of {finding.name}',
                    f"{hint}allowed: {', '.join(finding.values)}",
                )  # fmt: skip
            while at < len(words) and words[at] in {"and", "or", ",", "+", "/", "&"}:
                at += 1
        return frozenset(chosen)

    def _allowed(self, finding: Finding) -> str:
        if finding.kind == "presence":
            return f'write "{finding.name}" or "no {finding.name}"'
        if finding.kind == "choice":
            return f"allowed: {', '.join(finding.values)}"
        bands = ", ".join(band.name for band in finding.bands)
        unit = f" in {finding.unit}" if finding.unit else ""
        return f"{finding.name} is a number{unit}" + (f", or {bands}" if bands else "")

    def _unknown(self, phrase: str, where: Location) -> PhraseError:
        message = f'"{phrase.strip()}" is not a known finding'
        return phrase_error(where, "BME201", message, lambda: self._instead.of_unknown(phrase))


def _recorded_test(phrase: str) -> tuple[str, Literal["recorded", "not recorded", ""]]:
    tails: tuple[Literal["not recorded"], Literal["recorded"]] = ("not recorded", "recorded")
    for tail in tails:
        if phrase.lower().endswith(f" {tail}"):
            name = phrase[: -len(tail) - 1]
            return name[:-3] if name.lower().endswith(" is") else name, tail
    return phrase, ""
