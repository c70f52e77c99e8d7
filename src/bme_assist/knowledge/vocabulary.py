"""Builds the vocabulary: findings with their units and bands, and the index of all names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bme_assist.errors import Location
from bme_assist.knowledge.finding import Band, Conversion, Finding
from bme_assist.knowledge.folder import GROUPS, Folder, Placed
from bme_assist.knowledge.interval import Interval
from bme_assist.knowledge.names import Entry, Names
from bme_assist.knowledge.normal import Normal
from bme_assist.knowledge.numbers import NumberError, fraction, read_number
from bme_assist.knowledge.phrases import PhraseError, PhraseReader
from bme_assist.knowledge.vocabulary_forms import ConversionEntry, FindingEntry, UnitEntry

__all__ = ["build_findings", "build_names", "check_two_readings"]

_FORBIDDEN = ":,()[]{}"


def build_findings(folder: Folder) -> dict[str, Finding]:
    """Every finding of the vocabulary, in clerking order of the files."""
    units = {placed.entry.unit: placed.entry for placed in folder.of("units")}
    found: dict[str, Finding] = {}
    for placed in sorted(folder.of("findings"), key=lambda placed: GROUPS.index(placed.part)):
        entry: FindingEntry = placed.entry
        if entry.name in found:
            first = found[entry.name].where
            folder.add(placed.at("name"), "BME210", f'"{entry.name}" stands twice', f"see {first}")
            continue
        found[entry.name] = _finding(placed, units, folder)
    return found


def _finding(placed: Placed, units: Mapping[str, UnitEntry], folder: Folder) -> Finding:
    entry: FindingEntry = placed.entry
    for name, where in _written(placed):
        if any(mark in name for mark in _FORBIDDEN):
            folder.add(where, "BME201", f'"{name}" holds a colon, a comma or a bracket')
    wrong = {
        "presence": ("values", "unit", "plausible", "bands", "units"),
        "choice": ("unit", "plausible", "bands", "units", "opposites"),
        "number": ("values", "opposites"),
    }[entry.kind]
    for key in wrong:
        if getattr(entry, key):
            folder.add(placed.at(key), "BME102", f'a {entry.kind} finding has no "{key}"')
    if entry.kind == "choice" and not entry.values:
        folder.add(placed.at(), "BME102", f'"{entry.name}" is a choice without values')
    values = entry.values or {}
    mapping: dict[str, list[str]] = (
        values if isinstance(values, dict) else {value: [] for value in values}
    )
    return Finding(
        name=entry.name,
        group=placed.part,
        ask=entry.ask,
        kind=entry.kind,
        burden=entry.burden,
        where=placed.at("name"),
        synonyms=tuple(entry.synonyms),
        opposites=tuple(entry.opposites),
        values=tuple(mapping),
        value_synonyms=tuple((word, value) for value, words in mapping.items() for word in words),
        several_values=entry.several_values,
        unit=entry.unit or "",
        units=_conversions(placed, units, folder) if entry.unit else (),
        unit_may_be_left_out=entry.unit_may_be_left_out,
        plausible=_range(placed, entry.plausible, folder, "plausible"),
        bands=tuple(
            Band(name.lower(), _range(placed, text, folder, "bands", name))
            for name, text in entry.bands.items()
        ),
        codes=tuple(sorted(entry.codes.items())),
    )


def _written(placed: Placed) -> Iterator[tuple[str, Location]]:
    """The name of a finding and its synonyms, each with its place."""
    yield placed.entry.name, placed.at("name")
    for index, name in enumerate(placed.entry.synonyms):
        yield name, placed.at("synonyms", index)


def _range(placed: Placed, text: str | None, folder: Folder, *path: str) -> Interval:
    if text is None:
        return Interval()
    blank = Finding("", "", "", "number", "", Location(""))
    try:
        return read_number(blank, text)
    except NumberError:
        hint = 'write "under 10", "10 and over", "over 100" or "3 to 5"'
        folder.add(placed.at(*path), "BME203", f'"{text}" is not a range', hint)
        return Interval()


def _conversions(
    placed: Placed, units: Mapping[str, UnitEntry], folder: Folder
) -> tuple[Conversion, ...]:
    entry: FindingEntry = placed.entry
    own = units.get(entry.unit or "")
    if own is None:
        folder.add(placed.at("unit"), "BME202", f'unit "{entry.unit}" is not in units.yaml')
        return ()
    offered = {**own.from_, **entry.units}
    found = [Conversion(own.unit, tuple(own.written))]
    for name, rule in offered.items():
        written = tuple(units[name].written) if name in units else ()
        times, subtract = (
            (rule.times, rule.subtract) if isinstance(rule, ConversionEntry) else (rule, 0)
        )
        try:
            fraction(str(times)), fraction(str(subtract))
        except (ValueError, ZeroDivisionError):
            folder.add(placed.at("units"), "BME203", f'"{rule}" is not a factor', "such as 1/12")
            continue
        found.append(Conversion(name, written, str(times), str(subtract)))
    return tuple(found)


def build_names(folder: Folder, findings: Mapping[str, Finding]) -> Names:
    """The index of names, synonyms, opposites, features and ambiguous words."""
    normal = Normal.of(folder.spelling)
    entries: dict[str, Entry] = {}
    for name, entry, where in (
        *_names_of_findings(folder, findings),
        *_names_of_features(folder),
        *_ambiguous_words(folder, findings),
    ):
        key = normal.text(name)
        other = entries.setdefault(key, entry)
        if _reading(other) != _reading(entry):
            message = f'"{name}" already stands for {_said(other)}'
            folder.add(where, "BME210", message, "a phrase must have one reading")
    for finding in findings.values():
        meant: dict[str, str] = {}
        for word, value in (*((v, v) for v in finding.values), *finding.value_synonyms):
            other_value = meant.setdefault(normal.text(word), value)
            if other_value != value:
                message = f'"{word}" of {finding.name} stands for {other_value} and for {value}'
                folder.add(finding.where, "BME210", message, "a phrase must have one reading")
    return Names.of(normal, entries)


def _reading(entry: Entry) -> tuple[str, str, bool, str]:
    return entry.kind, entry.subject, entry.negated, entry.chosen


def _said(entry: Entry) -> str:
    denial = "no " if entry.negated else ""
    return f"{denial}{entry.subject or entry.written} {entry.chosen}".rstrip()


_Named = tuple[str, Entry, Location]


def _names_of_findings(folder: Folder, findings: Mapping[str, Finding]) -> Iterator[_Named]:
    placed_by_name = {placed.at("name"): placed for placed in folder.of("findings")}
    for finding in findings.values():
        placed = placed_by_name[finding.where]
        for name, where in _written(placed):
            yield name, Entry("finding", finding.name, name), where
        for index, name in enumerate(finding.opposites):
            where = placed.at("opposites", index)
            yield name, Entry("finding", finding.name, name, negated=True), where
    for placed in folder.of("findings"):
        finding = findings[placed.entry.name]
        words = [(value, value) for value in finding.values] + list(finding.value_synonyms)
        for template in placed.entry.said_as:
            for word, value in words:
                name = template.replace("*", word)
                yield name, Entry("finding", finding.name, name, chosen=value), finding.where
        known = {*finding.values, *(band.name for band in finding.bands)}
        for name, value in placed.entry.words.items():
            if value not in known:
                message = f'"{value}" is neither a value nor a band of {finding.name}'
                allowed = f"allowed: {', '.join(sorted(known))}"
                folder.add(placed.at("words"), "BME202", message, allowed)
            yield name, Entry("finding", finding.name, name, chosen=value), finding.where


def _names_of_features(folder: Folder) -> Iterator[_Named]:
    for placed in folder.of("features"):
        name = placed.entry.name
        yield name, Entry("concluded", f"feature {name}", name), placed.at("name")


def _ambiguous_words(folder: Folder, findings: Mapping[str, Finding]) -> Iterator[_Named]:
    for placed in folder.of("ambiguous"):
        could_be = tuple(placed.entry.could_be)
        for name in could_be:
            if name not in findings:
                folder.add(placed.at("could be"), "BME201", f'"{name}" is not a known finding')
        word = placed.entry.word
        yield word, Entry("ambiguous", "", word, could_be=could_be), placed.at("word")


def check_two_readings(folder: Folder, reader: PhraseReader) -> None:
    """Report names that could also be read as another finding followed by a value."""
    names = reader.names
    others = {names.normal.text(name): where for name, _, where in _names_of_features(folder)} | {
        names.normal.text(p.entry.word): p.at("word") for p in folder.of("ambiguous")
    }
    for key, entry in names.entries.items():
        words = names.normal.words(key)
        place = reader.findings[entry.subject].where if entry.kind == "finding" else others.get(key)
        readings: list[str] = []
        for count in range(1, len(words)):
            shorter = names.entries.get(" ".join(word.text for word in words[:count]))
            if shorter is None or shorter.kind != "finding":
                continue
            rest = key[words[count].start :]
            try:
                reader.recorded_pair(shorter.written, rest, Location(""), Location(""))
            except PhraseError:
                continue
            readings.append(f'{shorter.subject} "{rest}"')
        if words and words[0].text in {"no", "not", "without"} and len(words) > 1:
            readings += [
                f"no {other.subject}"
                for other in [names.entries.get(key[words[1].start :])]
                if other and other.kind == "finding"
            ]
        if readings:
            folder.add(
                place or Location(folder.name),
                "BME207",
                f'"{entry.written}" could also be read as {" or ".join(readings)}',
                "rename one of them",
            )
