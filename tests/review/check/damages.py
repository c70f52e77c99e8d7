"""Damages to a cut-down copy of the shipped rules: one small edit each, and what it must bring.

What is edited is chosen by what it is (the first rule with a single phrase, the first pair of bands
that meet), so that a damage outlives changes of the rules.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from tests.review.check.shipped import Cut

from bme_assist.errors import Location
from bme_assist.knowledge import (
    Atom,
    Evidence,
    Feature,
    Finding,
    Rule,
    atoms_of,
)
from bme_assist.review.signature import digest_of

DAMAGES: dict[str, Callable[[Desk], None]] = {}
"""Each damage by the words that say what is done; they begin with the code that it must bring."""


@dataclass
class Desk:
    """A copy of the files under the editor's hands, and the places at which it must be found."""

    cut: Cut
    files: dict[str, str] = field(default_factory=dict)
    expected: list[Location] = field(default_factory=list)
    features: dict[str, str] = field(default_factory=dict)

    def expect(self, where: Location) -> None:
        self.expected.append(where)

    def lines(self, where: Location) -> list[str]:
        return self.files[_file(where)].splitlines(keepends=True)

    def replace(self, where: Location, old: str, new: str, behind: int = 0) -> Location:
        """Put ``new`` for ``old`` in the line of a place, from there on; where ``new`` begins."""
        lines = self.lines(where)
        line = lines[where.line - 1]
        at = line.index(old, where.column - 1 - behind)
        lines[where.line - 1] = line[:at] + new + line[at + len(old) :]
        self.files[_file(where)] = "".join(lines)
        return Location(where.source, where.line, at + 1)

    def insert(
        self, where: Location, text: str, word: str = "", *, below: bool = False
    ) -> Location:
        """Put lines above (or below) the line of a place; where ``word`` (or the text) stands."""
        lines = self.lines(where)
        beside = lines[where.line - 1]
        indent = len(beside) - len(beside.lstrip(" " if text.startswith("- ") else " -"))
        above = where.line - 1 + below
        start = sum(map(len, lines[:above]))
        lines.insert(above, "".join(f"{' ' * indent}{x}\n" for x in text.split("\n")))
        whole = self.files[_file(where)] = "".join(lines)
        return _location(where.source, whole, whole.index(word or text.partition("\n")[0], start))

    def append(self, file: str, text: str, word: str = "") -> Location:
        start = len(self.files[file])
        whole = self.files[file] = self.files[file] + text
        return _location(f"rules/{file}", whole, whole.index(word or text.lstrip("- "), start))

    def value(self, rule: Rule, *path: str | int) -> Location:
        return self.cut.places.at(rule.where, *path)

    def key(self, rule: Rule, key: str) -> Location:
        return self.cut.places.key(rule.where, key)

    def phrase(self, rule: Rule, number: int = 0) -> Location:
        return self.cut.places.phrases(rule.where)[number]

    def text_of(self, rule: Rule) -> str:
        """The whole entry of a rule as it is written."""
        lines = self.lines(rule.where)
        end = next(
            (n for n in range(rule.where.line, len(lines)) if lines[n].startswith("- ")), len(lines)
        )
        return "".join(lines[rule.where.line - 1 : end])


def _file(where: Location) -> str:
    return where.source.removeprefix("rules/")


def _location(source: str, text: str, at: int) -> Location:
    return Location(source, text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at))


def damage(words: str) -> Callable[[Callable[[Desk], None]], Callable[[Desk], None]]:
    def noted(done: Callable[[Desk], None]) -> Callable[[Desk], None]:
        DAMAGES[words] = done
        return done

    return noted


# ---- what is damaged ---------------------------------------------------------------------------


def evidence(desk: Desk) -> Iterator[Evidence]:
    for rule in desk.cut.knowledge.evidence:
        if desk.phrase(rule).line > desk.key(rule, "when").line:
            yield rule


def single(desk: Desk) -> Evidence:
    return singles(desk)[0]


def singles(desk: Desk) -> list[Evidence]:
    """The evidence rules that ask for one finding to be present, and for nothing else."""
    return [
        rule
        for rule in evidence(desk)
        if len(rule.when) == 1 and isinstance(rule.when[0], Atom) and rule.when[0].test == "present"
    ]


def presence(desk: Desk, but: frozenset[str]) -> Iterator[Finding]:
    """Findings that are present or absent and tied to nothing."""
    knowledge = desk.cut.knowledge
    tied = {i.finding for i in knowledge.implications}
    tied |= {i.condition.subject for i in knowledge.implications}
    for finding in knowledge.findings.values():
        if finding.kind == "presence" and finding.name not in tied | but:
            yield finding


def read_by(rule: Rule) -> frozenset[str]:
    return frozenset(atom.subject for atom in atoms_of(rule.when))


# ---- 1xx ---------------------------------------------------------------------------------------


@damage("BME101 a key stands twice")
def _(desk: Desk) -> None:
    flag = desk.cut.knowledge.red_flags[0]
    desk.expect(desk.insert(Location(flag.where.source, desk.key(flag, "do").line, 1), "name: x"))


@damage("BME101 a line is indented with a tab")
def _(desk: Desk) -> None:
    flag = desk.cut.knowledge.red_flags[0]
    where = desk.key(flag, "do")
    desk.expect(desk.replace(Location(where.source, where.line, 1), "  do", "\tdo"))


@damage("BME102 a key is misspelt")
def _(desk: Desk) -> None:
    step = desk.cut.knowledge.next_steps[0]
    desk.expect(desk.insert(desk.key(step, "stage"), "carry: [x-01]"))


@damage("BME102 a word stands for a list")
def _(desk: Desk) -> None:
    flag = next(f for f in desk.cut.knowledge.red_flags if len(f.suspects) == 1)
    where = desk.value(flag, "suspects")
    desk.expect(desk.replace(where, f"[{flag.suspects[0]}]", flag.suspects[0]))


@damage("BME103 a file is missing")
def _(desk: Desk) -> None:
    desk.files.pop("evidence/metabolic.yaml")
    desk.expect(Location("rules/evidence/metabolic.yaml"))


@damage("BME103 a file lies where none is expected")
def _(desk: Desk) -> None:
    desk.files["evidence/old/metabolic.yaml"] = "- nothing\n"
    desk.expect(Location("rules/evidence/old/metabolic.yaml"))


@damage("BME104 an id stands twice")
def _(desk: Desk) -> None:
    one, other = desk.cut.knowledge.outside[0], desk.cut.knowledge.features[0]
    first, second = sorted((one, other), key=desk.cut.knowledge.rules.index)
    desk.expect(desk.replace(second.where, second.id, first.id))


@damage("BME104 an id begins with the letters of another category")
def _(desk: Desk) -> None:
    rule = single(desk)
    prefix = next(c.id_prefix for c in desk.cut.knowledge.categories if c.name != rule.category)
    desk.expect(desk.replace(rule.where, rule.id, f"{prefix}-998"))


@damage("BME105 a waiver waives nothing")
def _(desk: Desk) -> None:
    rule = single(desk)
    text = "waive: [{ code: BME301, because: Just so. }]"
    desk.expect(desk.insert(desk.key(rule, "aspect"), text, "BME301"))


@damage("BME106 a waiver has a code that there is not")
def _(desk: Desk) -> None:
    rule = single(desk)
    text = "waive: [{ code: BME399, because: Just so. }]"
    desk.expect(desk.insert(desk.key(rule, "aspect"), text, "BME399"))


# ---- 2xx ---------------------------------------------------------------------------------------


@damage("BME201 a finding is misspelt")
def _(desk: Desk) -> None:
    rule = single(desk)
    words = atoms_of(rule.when)[0].words
    desk.expect(desk.replace(desk.phrase(rule), words, f"q{words[1:]}"))


@damage("BME201 a finding that a danger misses is misspelt")
def _(desk: Desk) -> None:
    danger = desk.cut.knowledge.dangers[0]
    where = desk.cut.places.at(danger.where, "missing", 0)
    desk.expect(desk.replace(where, danger.missing[0], f"{danger.missing[0]}q"))


@damage("BME202 a strength is none of the scale")
def _(desk: Desk) -> None:
    rule = single(desk)
    desk.expect(desk.replace(desk.value(rule, "strength"), rule.strength, "feeble"))


@damage("BME202 an urgency is none of the scale")
def _(desk: Desk) -> None:
    flag = desk.cut.knowledge.red_flags[0]
    desk.expect(desk.replace(desk.value(flag, "urgency"), flag.urgency, "at leisure"))


@damage("BME202 the step of a danger is not there")
def _(desk: Desk) -> None:
    danger = desk.cut.knowledge.dangers[0]
    where = desk.cut.places.at(danger.where, "step")
    desk.expect(desk.replace(where, danger.step, "NS-998"))


@damage("BME202 a value is none of its choice")
def _(desk: Desk) -> None:
    rule, number, atom = next(
        (rule, number, atom)
        for rule in evidence(desk)
        for number, atom in enumerate(atoms_of(rule.when))
        if atom.test == "is" and " is " in atom.words
    )
    where = desk.replace(desk.phrase(rule, number), atom.words, f"{atom.subject} is nowhere")
    desk.expect(Location(where.source, where.line, where.column + len(atom.subject) + 1))


@damage("BME203 a presence gets a figure")
def _(desk: Desk) -> None:
    rule = single(desk)
    words = atoms_of(rule.when)[0].words
    where = desk.replace(desk.phrase(rule), words, f"{words} 39 °C")
    desk.expect(Location(where.source, where.line, where.column + len(words) + 1))


@damage("BME204 a figure has no unit")
def _(desk: Desk) -> None:
    rule = single(desk)
    where = desk.insert(desk.phrase(rule), "- C-reactive protein over 50", "over 50")
    desk.expect(where)


@damage("BME205 a figure is not possible")
def _(desk: Desk) -> None:
    rule = single(desk)
    desk.expect(desk.insert(desk.phrase(rule), "- age over 300 years", "over 300"))


@damage("BME206 a figure has a decimal comma")
def _(desk: Desk) -> None:
    rule = single(desk)
    desk.expect(desk.insert(desk.phrase(rule), "- temperature over 38,5 °C", ",5 °C"))


@damage("BME207 a word has two readings")
def _(desk: Desk) -> None:
    finding = desk.cut.knowledge.findings
    names = ", ".join(list(finding)[:2])
    text = f"- {{ word: queasiness, could be: [{names}] }}\n"
    desk.files["findings/ambiguous-more.yaml"] = text
    desk.expect(desk.insert(desk.phrase(single(desk)), "- queasiness", "queasiness"))


@damage("BME209 a ratio bears less than the strength")
def _(desk: Desk) -> None:
    rule = next(
        r for r in evidence(desk) if r.speaks == "for" and r.strength == "strong" and not r.ratio
    )
    where = desk.value(rule, "strength")
    desk.insert(where, "ratio: 1.5", below=True)
    desk.expect(where)


@damage("BME210 a synonym is taken")
def _(desk: Desk) -> None:
    first, second = list(presence(desk, frozenset()))[:2]
    places = desk.cut.places
    later = max(first, second, key=lambda f: list(desk.cut.knowledge.findings).index(f.name))
    other = first if later is second else second
    if later.synonyms:
        where = places.at(later.where, "synonyms", 0)
        desk.expect(desk.replace(where, later.synonyms[0], other.name))
    else:
        where = places.key(later.where, "ask")
        desk.expect(desk.insert(where, f"synonyms: [{other.name}]", f"{other.name}]"))


@damage("BME212 a finding is added that nobody reads")
def _(desk: Desk) -> None:
    text = "- { name: itchy nose, ask: Does the nose itch?, kind: presence, burden: asking }\n"
    desk.expect(desk.append("findings/symptoms.yaml", text, "itchy nose"))


@damage("BME213 two values are added that nobody tells apart")
def _(desk: Desk) -> None:
    read = {a.subject for r in desk.cut.knowledge.rules for a in atoms_of(r.when) if a.test == "is"}
    finding = next(
        f
        for f in desk.cut.knowledge.findings.values()
        if f.name in read and desk.cut.places.key(f.where, "values", f.values[0]) != f.where
    )
    where = desk.cut.places.key(finding.where, "values", finding.values[0])
    rest = desk.lines(where)[where.line - 1][where.column - 1 :]
    if "}" in rest:
        new = f"on Mondays: [], on Tuesdays: [], {rest[:1]}"
        made = desk.replace(where, rest[:1], new)
        desk.expect(Location(made.source, made.line, made.column + new.index("on T")))
    else:
        desk.expect(desk.insert(where, "on Mondays: []\non Tuesdays: []", "on Tuesdays"))


# ---- 3xx ---------------------------------------------------------------------------------------


@damage("BME301 a rule asks for a finding and for its absence")
def _(desk: Desk) -> None:
    rule = single(desk)
    name = atoms_of(rule.when)[0].subject
    desk.expect(desk.insert(desk.phrase(rule), f"- no {name}", f"no {name}", below=True))


@damage("BME302 a rule has no condition left")
def _(desk: Desk) -> None:
    rule = single(desk)
    where = desk.phrase(rule)
    lines = desk.lines(where)
    del lines[where.line - 1]
    desk.files[_file(where)] = "".join(lines)
    desk.expect(desk.key(rule, "when"))


@damage("BME303 two features rest on each other")
def _(desk: Desk) -> None:
    features = {f.key: f for f in desk.cut.knowledge.features}
    above, below = next(
        ((f, features[a.subject]) for f in features.values()
         for a in atoms_of(f.when) if a.subject in features),
        (None, None),
    )  # fmt: skip
    if above and below:
        number = [a.subject for a in atoms_of(above.when)].index(below.key)
        back = desk.phrase(above, number)
        where = desk.cut.places.parts(below.where)[0]
        made = desk.insert(where, f"- {above.name}", above.name)
        moved = back.line >= made.line and back.source == made.source
        desk.expect(Location(back.source, back.line + moved, back.column))
        desk.expect(made)
    else:
        feature = next(iter(features.values()))
        where = desk.cut.places.parts(feature.where)[0]
        desk.expect(desk.insert(where, f"- {feature.name}", feature.name))


@damage("BME304 a red flag waits for the ranking")
def _(desk: Desk) -> None:
    flag = desk.cut.knowledge.red_flags[0]
    where = desk.cut.places.parts(flag.where)[0]
    desk.expect(desk.insert(where, "- no leading category", "no leading category"))


@damage("BME305 a rule is written a second time")
def _(desk: Desk) -> None:
    rule = single(desk)
    text = desk.text_of(rule).replace(rule.id, f"{rule.id[:3]}-998", 1)
    desk.expect(desk.append(_file(rule.where), text, f"{rule.id[:3]}-998"))


@damage("BME306 a narrower rule of the same strength is added")
def _(desk: Desk) -> None:
    rule = next(r for r in singles(desk) if not r.ratio)
    extra = next(presence(desk, read_by(rule)))
    text = desk.text_of(rule).replace(rule.id, f"{rule.id[:3]}-998", 1)
    text = text.replace("  when:\n", f"  when:\n    - {extra.name}\n", 1)
    desk.expect(desk.append(_file(rule.where), text, f"{rule.id[:3]}-998"))


@damage("BME307 a wider figure is asked for beside a narrower one")
def _(desk: Desk) -> None:
    rule = single(desk)
    where = desk.phrase(rule)
    desk.insert(where, "- age under 10 years")
    desk.expect(desk.insert(where, "- age under 20 years", "age under 20 years"))


@damage("BME307 a group is asked for that the rule fulfills anyway")
def _(desk: Desk) -> None:
    rule = single(desk)
    name = atoms_of(rule.when)[0].subject
    other = next(presence(desk, read_by(rule)))
    text = f"- any of: [{name}, {other.name}]"
    desk.expect(desk.insert(desk.phrase(rule), text, "any of"))


@damage("BME309 two rules that fire together are said never to do so")
def _(desk: Desk) -> None:
    one, other = singles(desk)[:2]
    assert read_by(one) != read_by(other)
    text = f"never with: [{other.id}]"
    desk.expect(desk.insert(desk.key(one, "aspect"), text, f"[{other.id}]"))


@damage("BME310 a feature is added that nobody reads")
def _(desk: Desk) -> None:
    first, second = list(presence(desk, frozenset()))[:2]
    text = (
        f"- id: FEA-998\n  name: grumpiness\n  when: [{first.name}, no {second.name}]\n"
        "  because: It is an example.\n  sources: [{ article: causes, basis: beyond }]\n"
    )
    desk.expect(desk.append("features.yaml", text, "grumpiness"))


@damage("BME311 a step waits for a red flag that no rule can raise")
def _(desk: Desk) -> None:
    suspected = {name for flag in desk.cut.knowledge.red_flags for name in flag.suspects}
    name = next(c.name for c in desk.cut.knowledge.categories if c.name not in suspected)
    step = next(s for s in desk.cut.knowledge.next_steps if s.when)
    where = desk.cut.places.parts(step.where)[0]
    desk.expect(desk.insert(where, f"- red flag of {name}", f"red flag of {name}"))


@damage("BME312 a rule speaks because nothing is recorded")
def _(desk: Desk) -> None:
    rule = single(desk)
    words = atoms_of(rule.when)[0].words
    where = desk.replace(desk.phrase(rule), words, f"unless: [{words}]")
    desk.expect(where)


@damage("BME312 a rule rests on what is not recorded")
def _(desk: Desk) -> None:
    rule = single(desk)
    other = next(presence(desk, read_by(rule)))
    text = f"- {other.name} not recorded"
    desk.expect(desk.insert(desk.phrase(rule), text, f"{other.name} not"))


@damage("BME313 a rule asks for eight things at once")
def _(desk: Desk) -> None:
    rule = single(desk)
    others = list(presence(desk, read_by(rule)))[:7]
    where = desk.phrase(rule)
    desk.insert(where, "\n".join(f"- {other.name}" for other in others))
    desk.expect(Location(where.source, where.line + 6, where.column))


# ---- 4xx ---------------------------------------------------------------------------------------


@damage("BME401 the last step is done for some")
def _(desk: Desk) -> None:
    name = next(presence(desk, frozenset())).name
    desk.replace(Location("rules/next_steps.yaml", _last(desk), 1), "  decides",
                 f"  done when: [{name} recorded, no {name}]\n  decides")  # fmt: skip


def _last(desk: Desk) -> int:
    lines = desk.files["next_steps.yaml"].splitlines()
    return max(number for number, line in enumerate(lines, 1) if line.startswith("  decides"))


@damage("BME402 a figure is left between two bands")
def _(desk: Desk) -> None:
    finding, band = next(
        (finding, band)
        for finding in desk.cut.knowledge.findings.values()
        for band in finding.bands
        if band.interval.high == float("inf") and not band.interval.low_open
        and any(b.interval.high == band.interval.low and b.interval.high_open
                for b in finding.bands)
    )  # fmt: skip
    where = desk.cut.places.at(finding.where, "bands", band.name)
    line = desk.lines(where)[where.line - 1]
    figure = re.match(r"([\d.]+) and over", line[where.column - 1 :])
    assert figure, line
    desk.expect(desk.replace(where, figure[0], f"over {figure[1]}"))


@damage("BME403 a category loses its management")
def _(desk: Desk) -> None:
    option = desk.cut.knowledge.management[0]
    others = [o for o in desk.cut.knowledge.management if o.category != option.category]
    desk.replace(desk.value(option, "category"), option.category, others[0].category)
    place = [c.name for c in desk.cut.knowledge.categories].index(option.category)
    placed = desk.cut.folder.one("categories")
    assert placed
    desk.expect(placed.at("categories", place, "name"))


@damage("BME404 everything against a category is turned round")
def _(desk: Desk) -> None:
    knowledge = desk.cut.knowledge
    limited = {limit.category for limit in knowledge.limits}
    place, category = next(
        (n, c) for n, c in enumerate(knowledge.categories)
        if c.name not in limited
        and any(r.category == c.name and r.speaks == "against" for r in knowledge.evidence)
    )  # fmt: skip
    file = f"evidence/{category.name}.yaml"
    text = desk.files[file].replace("speaks: against", "speaks: for")
    desk.files[file] = re.sub(r"^  ratio: .*\n", "", text, flags=re.MULTILINE)
    placed = desk.cut.folder.one("categories")
    assert placed
    desk.expect(placed.at("categories", place, "name"))


@damage("BME405 a disease is added for which nothing speaks")
def _(desk: Desk) -> None:
    placed = desk.cut.folder.one("categories")
    assert placed
    where = placed.at("categories", 0, "conditions", 0)
    text = "- { name: grumpy knee, in words: a knee that grumbles }"
    desk.expect(desk.insert(where, text, "grumpy knee"))


# ---- 5xx ---------------------------------------------------------------------------------------


@damage("BME501 a rule loses its sources")
def _(desk: Desk) -> None:
    feature = desk.cut.knowledge.features[0]
    where = desk.key(feature, "sources")
    lines = desk.lines(where)
    end = next(n for n in range(where.line, len(lines)) if not lines[n].startswith("   "))
    desk.files[_file(where)] = "".join([*lines[: where.line - 1], "  sources: []\n", *lines[end:]])
    desk.expect(where)


@damage("BME502 a section is not there")
def _(desk: Desk) -> None:
    rule, index, name = next(
        (rule, index, source.article)
        for rule in desk.cut.knowledge.evidence
        for index, source in enumerate(rule.sources)
        if source.article
    )
    where = desk.value(rule, "sources", index, "article")
    desk.expect(desk.replace(where, name, f"{name}q"))


@damage("BME502 a reference is not there")
def _(desk: Desk) -> None:
    cited = [s.reference for r in desk.cut.knowledge.rules for s in r.sources if s.reference]
    rule, index, name = next(
        (rule, index, source.reference)
        for rule in desk.cut.knowledge.rules
        for index, source in enumerate(rule.sources)
        if cited.count(source.reference) > 1 and not isinstance(rule, Feature)
    )
    where = desk.value(rule, "sources", index, "reference")
    desk.expect(desk.replace(where, name, f"{name}q"))


@damage("BME503 a section is no longer set aside")
def _(desk: Desk) -> None:
    placed = desk.cut.folder.one("article")
    assert placed
    index = next(n for n, s in enumerate(placed.entry.sections) if s.no_rule_because)
    where = placed.tree.at_key((*placed.path, "sections", index, "no rule because"))
    lines = desk.lines(where)
    del lines[where.line - 1]
    desk.files[_file(where)] = "".join(lines)
    desk.expect(placed.at("sections", index, "id"))


@damage("BME504 a reference is added that nothing cites")
def _(desk: Desk) -> None:
    text = "smith1999: { title: Cold joints, year: 1999 }\n"
    desk.expect(desk.append("references.yaml", text, "smith1999"))


@damage("BME505 a rule changes after it was signed")
def _(desk: Desk) -> None:
    rule = single(desk)
    signed = f"signed: [{{ by: Ada, date: 2026-11-01, digest: {'0' * 16}-{'0' * 16} }}]"
    desk.expect(desk.insert(desk.key(rule, "aspect"), signed, "{ by: Ada"))


@damage("BME506 a sign-off is over")
def _(desk: Desk) -> None:
    rule = single(desk)
    digest = digest_of(rule, desk.cut.knowledge)
    signed = f"signed: [{{ by: Ada, date: 2026-11-01, until: 2026-11-02, digest: {digest} }}]"
    desk.expect(desk.insert(desk.key(rule, "aspect"), signed, "{ by: Ada"))


# ---- 6xx: a small feature over the copy ----------------------------------------------------------

FEATURE = """\
Feature: An example

  @rule-{rule}
  Scenario: Somebody comes
    Given a patient with {finding}
    When the findings are worked up
    Then {rule} is concluded
"""
CATALOG = """\
| step | meaning |
|---|---|
| `Given a {patient}` | Somebody. |
| `When the findings are worked up` | Once. |
| `Then {rule} is concluded` | It fired. |
"""


def featured(desk: Desk) -> tuple[str, str]:
    """Write the feature, and tell the rule and the finding of which it speaks."""
    rule = single(desk)
    finding = atoms_of(rule.when)[0].subject
    desk.features = {
        "example.feature": FEATURE.format(rule=rule.id, finding=finding),
        "README.md": CATALOG,
    }
    return rule.id, finding


def put(desk: Desk, old: str, new: str, word: str = "", file: str = "example.feature") -> None:
    """Change the feature; expected is the place of ``word`` in what was put."""
    text = desk.features[file]
    assert text.count(old) == 1, old
    at = text.index(old)
    desk.features[file] = text = text.replace(old, new)
    desk.expect(_location(f"features/{file}", text, text.index(word or new.strip(), at)))


@damage("BME201 a finding of a scenario is misspelt")
def _(desk: Desk) -> None:
    _, finding = featured(desk)
    put(desk, f"with {finding}\n", f"with q{finding[1:]}\n", f"q{finding[1:]}")


@damage("BME208 a scenario records what only a rule concludes")
def _(desk: Desk) -> None:
    _, finding = featured(desk)
    name = desk.cut.knowledge.features[0].name
    put(desk, f"with {finding}\n", f"with {finding}, {name}\n", name)


@damage("BME211 a scenario contradicts itself")
def _(desk: Desk) -> None:
    _, finding = featured(desk)
    put(desk, f"with {finding}\n", f"with {finding}, no {finding}\n", f"no {finding}")


@damage("BME601 a file has no scenario")
def _(desk: Desk) -> None:
    featured(desk)
    desk.features["more.feature"] = "Feature: Nothing\n"
    desk.expect(Location("features/more.feature", 1, 1))


@damage("BME602 steps stand outside any scenario")
def _(desk: Desk) -> None:
    _, finding = featured(desk)
    text = f"Feature: Loose\n  Given a patient with {finding}\n"
    desk.features["more.feature"] = text
    desk.expect(Location("features/more.feature", 2, 3))


@damage("BME603 a scenario has the name of another")
def _(desk: Desk) -> None:
    featured(desk)
    desk.features["more.feature"] = desk.features["example.feature"]
    desk.expect(Location("features/more.feature", 4, 3))


@damage("BME604 a step is none of the known ones")
def _(desk: Desk) -> None:
    rule, _ = featured(desk)
    put(
        desk, f"Then {rule} is concluded", "Then all is well\n    And X is concluded", "all is well"
    )
    desk.features["example.feature"] = desk.features["example.feature"].replace(
        "X is concluded", f"{rule} is concluded"
    )


@damage("BME605 a row has a cell too many")
def _(desk: Desk) -> None:
    _, finding = featured(desk)
    table = (
        f"    And these findings\n      | finding | recorded |\n      | {finding} | present | x |\n"
    )
    put(desk, "    When the", f"{table}    When the", f"| {finding} | present")
    desk.features["README.md"] += "| `Given these findings` | A table. |\n"


@damage("BME606 a tag of a library case is not known")
def _(desk: Desk) -> None:
    rule, _ = featured(desk)
    put(desk, f"@rule-{rule}", f"@case @infectious @horrible @rule-{rule}", "@horrible")


@damage("BME607 a library case has no published category")
def _(desk: Desk) -> None:
    rule, _ = featured(desk)
    put(desk, f"@rule-{rule}\n  ", f"@case @rule-{rule}\n  ", "Scenario:")


@damage("BME608 a scenario has two When lines")
def _(desk: Desk) -> None:
    featured(desk)
    line = "    When the findings are worked up\n"
    put(desk, line, line + line, "the findings are worked up\n    Then")


@damage("BME609 a step of the catalog is not used")
def _(desk: Desk) -> None:
    featured(desk)
    row = "| `Then no category leads` | Undecided. |\n"
    put(desk, "| `When", f"{row}| `When", "Then no category leads", "README.md")
    found = desk.expected.pop()
    desk.expect(Location(found.source, found.line, 4))


@damage("BME610 a tag names a rule that is not there")
def _(desk: Desk) -> None:
    rule, _ = featured(desk)
    put(desk, f"@rule-{rule}", "@rule-INF-998")


@damage("BME611 a column of examples is not read")
def _(desk: Desk) -> None:
    _, finding = featured(desk)
    text = desk.features["example.feature"].replace("Scenario:", "Scenario Outline:")
    text = text.replace(finding, "<complaint>") + (
        f"\n    Examples:\n      | complaint | side |\n      | {finding} | left |\n"
    )
    desk.features["example.feature"] = text
    desk.expect(_location("features/example.feature", text, text.index("side")))


@damage("BME620 a picture is told without its license")
def _(desk: Desk) -> None:
    featured(desk)
    head = "      | file | caption | source | license |\n"
    table = f"    And these pictures\n{head}      | a.png | A knee. | Jones 2001 |  |\n"
    put(desk, "    When the", f"{table}    When the", "a.png")
    desk.features["README.md"] += "| `Given these pictures` | A table. |\n"
