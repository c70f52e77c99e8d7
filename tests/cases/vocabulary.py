"""A small knowledge base made by hand, so that the tests of cases do not move with rules/."""

from __future__ import annotations

from math import inf

from bme_assist.errors import Location
from bme_assist.knowledge import Atom, Category, Finding, Implication, Interval, KnowledgeBase
from bme_assist.knowledge.finding import Band, Conversion
from bme_assist.knowledge.names import Entry, Names
from bme_assist.knowledge.normal import Normal
from bme_assist.knowledge.phrases import PhraseReader
from bme_assist.knowledge.scale import Scale, Urgency

NOWHERE = Location("rules")
UNITS = {
    "years": (Conversion("years", ("year",)), Conversion("months", ("month",), "1/12")),
    "days": (Conversion("days", ("day",)), Conversion("weeks", ("week",), "7")),
    "°C": (Conversion("°C", ("C",)), Conversion("°F", ("F",), "5/9", "32")),
    "mg/L": (Conversion("mg/L", ()), Conversion("mg/dL", (), "10")),
}


def presence(name: str, *synonyms: str, opposites: tuple[str, ...] = ()) -> Finding:
    return Finding(
        name, "symptoms", "?", "presence", "asking", NOWHERE, synonyms, opposites=opposites
    )


def choice(name: str, *values: str, several: bool = False) -> Finding:
    return Finding(
        name, "symptoms", "?", "choice", "asking", NOWHERE, values=values, several_values=several
    )


def number(name: str, unit: str, low: float, high: float, **more: object) -> Finding:
    return Finding(
        name, "laboratory", "?", "number", "asking", NOWHERE, unit=unit, units=UNITS[unit],
        plausible=Interval(low, high), **more,  # type: ignore[arg-type]
    )  # fmt: skip


FINDINGS = (
    number("age", "years", 0, 120, unit_may_be_left_out=True),
    choice("sex", "male", "female"),
    presence("pregnancy", "pregnant"),
    presence("fever", "febrile", opposites=("afebrile",)),
    presence("pain"),
    presence("night pain"),
    presence("recent injury"),
    presence("joint effusion"),
    presence("pleural effusion"),
    presence("limp"),
    choice("pain onset", "sudden", "gradual"),
    choice("pain site", "hip", "knee", several=True),
    number("pain duration", "days", 0, 40000),
    number("temperature", "°C", 30, 44),
    number(
        "C-reactive protein", "mg/L", 0, 600, synonyms=("CRP",),
        bands=(Band("normal", Interval(-inf, 10, False, True)), Band("raised", Interval(10, inf))),
    ),
)  # fmt: skip


def implies(atom: Atom, finding: str, value: object, words: str) -> Implication:
    return Implication(atom, finding, value, "because", words, NOWHERE)  # type: ignore[arg-type]


IMPLICATIONS = (
    implies(
        Atom("temperature", "within", interval=Interval(38, inf)), "fever", True,
        "temperature at least 38 °C implies fever",
    ),
    implies(Atom("night pain", "present"), "pain", True, "night pain implies pain"),
    implies(
        Atom("pregnancy", "present"), "sex", frozenset({"female"}), "pregnancy implies sex female"
    ),
    implies(Atom("limp", "present"), "pain site", frozenset({"hip"}), "limp implies pain site hip"),
)  # fmt: skip


def category(name: str) -> Category:
    return Category(name, name, (), "", "", "", "", (), "", "", 0, "XXX", ())


def small_knowledge() -> KnowledgeBase:
    normal = Normal.of({})
    entries: dict[str, Entry] = {}
    for finding in FINDINGS:
        for name in (finding.name, *finding.synonyms):
            entries[normal.text(name)] = Entry("finding", finding.name, name)
        for name in finding.opposites:
            entries[normal.text(name)] = Entry("finding", finding.name, name, negated=True)
    entries["effusion"] = Entry(
        "ambiguous", "", "effusion", could_be=("joint effusion", "pleural effusion")
    )
    entries["septic joint picture"] = Entry(
        "concluded", "feature septic joint picture", "septic joint picture"
    )
    findings = {finding.name: finding for finding in FINDINGS}
    urgencies = tuple(
        Urgency(name, "", True) for name in ("immediate", "same day", "urgent", "soon")
    )
    return KnowledgeBase(
        digest="", scale=Scale((), (), urgencies, ()),
        categories=tuple(map(category, ("infectious", "ischemic", "metabolic", "transient BMES"))),
        mixtures=(), findings=findings, implications=IMPLICATIONS, features=(), red_flags=(),
        evidence=(), limits=(), outside=(), dangers=(), next_steps=(), management=(),
        article_title="", article_source="", sections={}, references={}, literature=(),
        phrases=PhraseReader(findings, Names.of(normal, entries), {}),
    )  # fmt: skip
