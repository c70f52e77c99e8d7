"""The phrase grammar: what a case may record, what a rule may ask, and what neither may say."""

from __future__ import annotations

import unicodedata
from math import inf

import pytest

from bme_assist.errors import Location
from bme_assist.knowledge import Atom, Interval, KnowledgeBase, PhraseError, PhraseReader
from bme_assist.knowledge.condition import Value

HERE = Location("c", 3, 5)
DECOMPOSED = unicodedata.normalize("NFD", "Sjögren")


@pytest.mark.parametrize(
    ("phrase", "finding", "value"),
    [
        ("fever", "fever", True),
        ("FEVER", "fever", True),
        ("fever present", "fever", True),
        ("fever positive", "fever", True),
        ("fever is present", "fever", True),
        ("fever yes", "fever", True),
        ("febrile", "fever", True),
        ("no fever", "fever", False),
        ("No Fever", "fever", False),
        ("without fever", "fever", False),
        ("not febrile", "fever", False),
        ("fever absent", "fever", False),
        ("fever negative", "fever", False),
        ("fever no", "fever", False),
        ("afebrile", "fever", False),
        ("afebrile present", "fever", False),
        ("fever not recorded", "fever", None),
        ("fever unknown", "fever", None),
        ("temperature not done", "temperature", None),
        ("pain site not known", "pain site", None),
        ("recent-injury", "recent injury", True),
        ("Recent\N{NO-BREAK SPACE}injury", "recent injury", True),
        ("recent\N{NON-BREAKING HYPHEN}injury absent", "recent injury", False),
        ("bone oedema", "bone edema", True),
        ("no bone-oedema", "bone edema", False),
        ("Sjögren syndrome", "Sjögren syndrome", True),
        (f"{DECOMPOSED} syndrome", "Sjögren syndrome", True),
        (f"no {DECOMPOSED}-syndrome", "Sjögren syndrome", False),
        ("SJÖGREN SYNDROME", "Sjögren syndrome", True),
        ("resolved on follow up", "resolved on follow-up", True),
        ("cause of the fall fainting", "cause of the fall", frozenset({"fainting"})),
        ("cause of the fall is Stumbling", "cause of the fall", frozenset({"stumbling"})),
        ("pain site hip", "pain site", frozenset({"hip"})),
        ("pain site groin", "pain site", frozenset({"hip"})),
        ("pain site hip and knee", "pain site", frozenset({"hip", "knee"})),
        ("pain site hip, knee, sacroiliac joint", "pain site",
         frozenset({"hip", "knee", "sacroiliac joint"})),
        ("pain site hip + sacroiliac-joint", "pain site", frozenset({"hip", "sacroiliac joint"})),
        ("hip pain", "pain site", frozenset({"hip"})),
        ("Groin pain present", "pain site", frozenset({"hip"})),
        ("sacroiliac joint pain", "pain site", frozenset({"sacroiliac joint"})),
        ("hip pain not recorded", "pain site", None),
        ("CRP 85 mg/L", "C-reactive protein", Interval(85, 85)),
        ("c reactive protein 85 mg/L", "C-reactive protein", Interval(85, 85)),
        ("CRP raised", "C-reactive protein", Interval(10, 600)),
        ("CRP is Raised", "C-reactive protein", Interval(10, 600)),
        ("CRP normal", "C-reactive protein", Interval(0, 10, False, True)),
        ("pain duration long-standing", "pain duration", Interval(12, 2000, True)),
        ("pain duration long standing", "pain duration", Interval(12, 2000, True)),
        ("pain for months", "pain duration", Interval(12, 2000, True)),
        ("pain for months present", "pain duration", Interval(12, 2000, True)),
        ("pain for months not recorded", "pain duration", None),
        ("pain duration of medium length", "pain duration", Interval(3, 12)),
        ("T-score −2.5 SD", "bone density T-score", Interval(-2.5, -2.5)),
        ("age 6", "age", Interval(6, 6)),
        ("  age   6  years ", "age", Interval(6, 6)),
    ],
)  # fmt: skip
def test_recorded(small: KnowledgeBase, phrase: str, finding: str, value: Value | None) -> None:
    recorded = small.phrases.recorded(phrase, HERE)
    assert (recorded.finding, recorded.value) == (finding, value)
    assert recorded.words == phrase.strip()
    assert recorded.where == HERE


FEVER = 'write "fever" or "no fever"'
SITES = "allowed: hip, knee, sacroiliac joint"
LOOK_UP = "look it up with: bme-assist findings WORD"
PROTEIN = "C-reactive protein is a number in mg/L, or normal, raised"


@pytest.mark.parametrize(
    ("phrase", "line"),
    [
        ("", 'c:3:5: BME201 an empty entry; write a finding, such as "fever"'),
        (" \t\N{NO-BREAK SPACE}\n",
         'c:3:5: BME201 an empty entry; write a finding, such as "fever"'),
        ("no", f'c:3:5: BME201 "no" is not a known finding; {LOOK_UP}'),
        ("without", f'c:3:5: BME201 "without" is not a known finding; {LOOK_UP}'),
        ("no no", f'c:3:5: BME201 "no no" is not a known finding; {LOOK_UP}'),
        ("?!", f'c:3:5: BME201 "?!" is not a known finding; {LOOK_UP}'),
        ("5", 'c:3:5: BME201 "5" is not a known finding; '
         'begin with the name of the finding, such as "age 6 years"'),
        ("39 °C", 'c:3:5: BME201 "39 °C" is not a known finding; '
         'did you mean "temperature 39 °C"?'),
        ("fevr", 'c:3:5: BME201 "fevr" is not a known finding; did you mean "fever"?'),
        ("recnt injury", 'c:3:5: BME201 "recnt injury" is not a known finding; '
         'did you mean "recent injury"?'),
        ("no recnt\ninjury", 'c:3:5: BME201 "no recnt injury" is not a known finding; '
         'did you mean "recent injury"?'),
        ("temprature 39 °C", 'c:3:5: BME201 "temprature 39 °C" is not a known finding; '
         'did you mean "temperature"?'),
        ("Schnupfen", f'c:3:5: BME201 "Schnupfen" is not a known finding; {LOOK_UP}'),
        ("fever 39 °C", 'c:3:11: BME203 "39 °C" does not fit fever; '
         'did you mean "temperature 39 °C"?'),
        ("fever 600", f'c:3:11: BME203 "600" does not fit fever; {FEVER}'),
        ("fever high", f'c:3:11: BME203 "high" does not fit fever; {FEVER}'),
        ("fever recorded", f'c:3:11: BME203 "recorded" does not fit fever; {FEVER}'),
        ("no afebrile", f'c:3:5: BME203 "no afebrile" does not read; {FEVER}'),
        ("afebrile absent", 'c:3:14: BME203 "absent" denies what already denies fever; '
         "write fever present or absent"),
        ("no hip pain", 'c:3:5: BME203 "no hip pain" does not read: pain site is not present or '
         f'absent; write such as "pain site hip", or leave it out; {SITES}'),
        ("no CRP", 'c:3:5: BME203 "no CRP" does not read: C-reactive protein is not present or '
         f"absent; write it with its value, or leave it out; {PROTEIN}"),
        ("no number of episodes", 'c:3:5: BME203 "no number of episodes" does not read: number '
         "of episodes is not present or absent; write it with its value, or leave it out; "
         "number of episodes is a number"),
        ("fever and hip pain", 'c:3:11: BME203 "and hip pain" does not fit fever; write two '
         'entries: "fever" and "hip pain"'),
        ("hip and knee pain", 'c:3:5: BME201 "hip and knee pain" is not a known finding; write '
         'two entries: "hip pain" and "knee pain"'),
        ("mild fever", 'c:3:5: BME201 "mild fever" is not a known finding; "fever" is known, '
         'but "mild" beside it cannot be recorded'),
        ("hip pain knee", 'c:3:14: BME203 "knee" does not fit hip pain; '
         'write "hip pain", or pain site and one of: hip, knee, sacroiliac joint'),
        ("pain for months 3 years", 'c:3:21: BME203 "3 years" does not fit pain for months; '
         'write "pain for months", or pain duration and one of: '
         'short, of medium length, long-standing'),
        ("hip pain absent", 'c:3:14: BME203 "absent" does not fit hip pain; '
         'write "hip pain", or pain site and one of: hip, knee, sacroiliac joint'),
        ("pain site", f"c:3:5: BME203 nothing is recorded of pain site; {SITES}"),
        ("pain site is", f'c:3:15: BME202 "is" is not a value of pain site; {SITES}'),
        ("pain site present", f'c:3:15: BME202 "present" is not a value of pain site; {SITES}'),
        ("pain site hip and kne", 'c:3:15: BME202 "hip and kne" is not a value of pain site; '
         f'did you mean "knee"? {SITES}'),
        ("CRP", f"c:3:5: BME203 nothing is recorded of C-reactive protein; {PROTEIN}"),
        ("CRP 85", 'c:3:9: BME204 "85" has no unit; '
         "C-reactive protein is given in mg/L, mg/dL or g/L"),
        ("CRP 85 years", 'c:3:12: BME204 unit "years" is not one of C-reactive protein; '
         "allowed is mg/L, mg/dL or g/L"),
        ("CRP 8,5 mg/L", 'c:3:10: BME206 "8,5 mg/L" has a decimal comma; write "8.5 mg/L"'),
        ("age 300", 'c:3:9: BME205 "300" is not possible for age; plausible is 0 to 120 years'),
        ("effusion", 'c:3:5: BME207 "effusion" could be read in 2 ways; '
         "write joint effusion or pleural effusion"),
        ("no effusion", 'c:3:5: BME207 "no effusion" could be read in 2 ways; '
         "write joint effusion or pleural effusion"),
        ("hot joint", 'c:3:5: BME208 "hot joint" is concluded by a rule, not recorded; '
         "record the findings it rests on"),
        ("no hot joint", 'c:3:5: BME208 "hot joint" is concluded by a rule, not recorded; '
         "record the findings it rests on"),
    ],
)  # fmt: skip
def test_refused(small: KnowledgeBase, phrase: str, line: str) -> None:
    with pytest.raises(PhraseError) as caught:
        small.phrases.recorded(phrase, HERE)
    assert str(caught.value.problem) == line
    assert str(caught.value) == line


@pytest.mark.parametrize(
    "phrase",
    [
        "x" * 10_000,
        "fevr " * 2_000,
        "fever " * 2_000,
        "no " * 3_000,
        "pain site " + "hip and " * 1_200 + "elbow",
        "CRP " + "9" * 10_000 + " mg/L",
        "CRP " + "1 to " * 2_000 + "2 mg/L",
    ],
)
def test_a_very_long_phrase_is_refused_in_a_short_line(small: KnowledgeBase, phrase: str) -> None:
    with pytest.raises(PhraseError) as caught:
        small.phrases.recorded(phrase, HERE)
    assert len(str(caught.value)) < 500


def test_many_values_are_read_in_one_go(small: KnowledgeBase) -> None:
    """Ten thousand letters once took half a minute."""
    phrase = "pain site " + " and ".join(["hip", "knee"] * 800)
    assert small.phrases.recorded(phrase, HERE).value == frozenset({"hip", "knee"})


@pytest.mark.parametrize(
    ("name", "value", "finding", "read"),
    [
        ("fever", "present", "fever", True),
        ("fever", "absent", "fever", False),
        ("afebrile", "present", "fever", False),
        ("fever", "not recorded", "fever", None),
        ("CRP", "85 mg/L", "C-reactive protein", Interval(85, 85)),
        (" CRP ", " raised ", "C-reactive protein", Interval(10, 600)),
        ("pain site", "hip and knee", "pain site", frozenset({"hip", "knee"})),
        ("hip pain", "present", "pain site", frozenset({"hip"})),
    ],
)
def test_a_row_of_a_table(
    small: KnowledgeBase, name: str, value: str, finding: str, read: Value | None
) -> None:
    recorded = small.phrases.recorded_pair(name, value, HERE, Location("c", 3, 20))
    assert (recorded.finding, recorded.value, recorded.where) == (finding, read, HERE)
    assert recorded.words == f"{name.strip()} {value.strip()}"


@pytest.mark.parametrize(
    ("name", "value", "line"),
    [
        ("fevr", "present", 'c:3:5: BME201 "fevr" is not a known finding; did you mean "fever"?'),
        ("fever", " ", f"c:3:20: BME203 nothing is recorded of fever; {FEVER}"),
        ("hip pain", "left", 'c:3:20: BME203 "left" does not fit hip pain; '
         'write "hip pain", or pain site and one of: hip, knee, sacroiliac joint'),
        ("CRP", "5 years", 'c:3:22: BME204 unit "years" is not one of C-reactive protein; '
         "allowed is mg/L, mg/dL or g/L"),
        ("effusion", "present", 'c:3:5: BME207 "effusion" could be read in 2 ways; '
         "write joint effusion or pleural effusion"),
        ("fever present", "present", 'c:3:5: BME201 "fever present" is not a known finding; '
         'did you mean "fever"?'),
    ],
)  # fmt: skip
def test_a_row_that_does_not_read(small: KnowledgeBase, name: str, value: str, line: str) -> None:
    with pytest.raises(PhraseError) as caught:
        small.phrases.recorded_pair(name, value, HERE, Location("c", 3, 20))
    assert str(caught.value) == line


@pytest.mark.parametrize(
    ("phrase", "atom"),
    [
        ("fever", Atom("fever", "present")),
        ("fever present", Atom("fever", "present")),
        ("afebrile", Atom("fever", "absent")),
        ("no febrile", Atom("fever", "absent")),
        ("fever recorded", Atom("fever", "recorded")),
        ("Fever Recorded", Atom("fever", "recorded")),
        ("afebrile recorded", Atom("fever", "recorded")),
        ("fever is recorded", Atom("fever", "recorded")),
        ("CRP not recorded", Atom("C-reactive protein", "not recorded")),
        ("CRP is not recorded", Atom("C-reactive protein", "not recorded")),
        ("CRP IS NOT RECORDED", Atom("C-reactive protein", "not recorded")),
        ("pain site is hip or knee", Atom("pain site", "is", frozenset({"hip", "knee"}))),
        ("hip pain", Atom("pain site", "is", frozenset({"hip"}))),
        ("CRP raised", Atom("C-reactive protein", "within", interval=Interval(10, 600))),
        ("age under 16 years", Atom("age", "within", interval=Interval(0, 16, False, True))),
        ("age  at least 60\nyears", Atom("age", "within", interval=Interval(60, 120))),
        ("pain duration between 3 and 12 weeks",
         Atom("pain duration", "within", interval=Interval(3, 12))),
        ("number of episodes over 2",
         Atom("number of episodes", "within", interval=Interval(2, inf, True))),
        ("hot joint", Atom("feature hot joint", "concluded")),
        ("Hot-joint", Atom("feature hot joint", "concluded")),
        ("red flag septic arthritis", Atom("red flag septic arthritis", "concluded")),
        ("red flag of infectious", Atom("red flag of infectious", "concluded")),
        ("any red flag", Atom("any red flag", "concluded")),
        ("red flag of another cause", Atom("red flag of another cause", "concluded")),
        ("infectious is supported", Atom("infectious is supported", "concluded")),
        ("septic arthritis is at least possible",
         Atom("septic arthritis is at least possible", "concluded")),
        ("another category is supported", Atom("another category is supported", "concluded")),
        ("leading category is transient bmes",
         Atom("leading category is transient BMES", "concluded")),
        ("no leading category", Atom("no leading category", "concluded")),
        ("danger septic arthritis is flagged",
         Atom("danger septic arthritis is flagged", "concluded")),
        ("outside cause fluid of the lungs", Atom("outside cause fluid of the lungs", "concluded")),
    ],
)  # fmt: skip
def test_asked(small: KnowledgeBase, phrase: str, atom: Atom) -> None:
    read = small.phrases.asked(phrase, HERE)
    assert read == atom
    assert read.is_about_a_finding == (atom.test != "concluded")
    if atom.test in {"recorded", "not recorded"}:
        assert read.words == f"{atom.subject} {atom.test}"
    else:
        assert read.words == " ".join(phrase.split())


@pytest.mark.parametrize(
    ("phrase", "line"),
    [
        ("fevr", 'c:3:5: BME201 "fevr" is not a known finding; did you mean "fever"?'),
        ("fevr recorded", 'c:3:5: BME201 "fevr" is not a known finding; did you mean "fever"?'),
        ("effusion recorded", 'c:3:5: BME207 "effusion" could be read in 2 ways; '
         "write joint effusion or pleural effusion"),
        ("fever unknown", f'c:3:5: BME203 "fever unknown" does not read; {FEVER}'),
        ("no hot joint", 'c:3:5: BME208 "hot joint" is concluded by a rule, not recorded; '
         "record the findings it rests on"),
        ("red flag septic artritis", 'c:3:5: BME201 "red flag septic artritis" is not a known '
         'finding; did you mean "red flag septic arthritis"?'),
        ("pain site is not hip", f'c:3:15: BME202 "not hip" is not a value of pain site; {SITES}'),
    ],
)  # fmt: skip
def test_asked_in_vain(small: KnowledgeBase, phrase: str, line: str) -> None:
    with pytest.raises(PhraseError) as caught:
        small.phrases.asked(phrase, HERE)
    assert str(caught.value) == line


def test_every_name_of_the_vocabulary_leads_to_its_finding(shipped: PhraseReader) -> None:
    for finding in shipped.findings.values():
        value = "present"
        if finding.kind == "choice":
            value = finding.values[0]
        if finding.kind == "number":
            value = f"over {finding.plausible.low} {finding.unit}"
        for name in (finding.name, *finding.synonyms):
            for written in (name, name.upper(), name.replace("-", " ")):
                recorded = shipped.recorded(f"{written} {value}", HERE)
                assert (recorded.finding, recorded.value) != (finding.name, False), written
                assert recorded.finding == finding.name, written
        for name in finding.opposites:
            recorded = shipped.recorded(name, HERE)
            assert (recorded.finding, recorded.value) == (finding.name, False), name


@pytest.mark.parametrize(
    ("turned", "straight"),
    [
        ("raised CRP", "CRP raised"),
        ("Normal C-reactive protein", "C-reactive protein normal"),
        ("CRP: 85 mg/L", "CRP 85 mg/L"),
    ],
)
def test_a_band_may_stand_first_and_a_colon_behind_the_name(
    small: KnowledgeBase, turned: str, straight: str
) -> None:
    read = small.phrases.recorded
    assert read(turned, Location("c")).value == read(straight, Location("c")).value
