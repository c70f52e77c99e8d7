"""Every way to write a number, and every number that is refused."""

from __future__ import annotations

from contextlib import suppress
from fractions import Fraction
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bme_assist.knowledge import Interval, KnowledgeBase
from bme_assist.knowledge.numbers import NumberError, fraction, read_number, unit_key


def point(number: float) -> Interval:
    return Interval(number, number)


@pytest.mark.parametrize(
    ("finding", "text", "interval"),
    [
        ("temperature", "39.1 °C", point(39.1)),
        ("temperature", "39.1°C", point(39.1)),
        ("temperature", "39.1 c", point(39.1)),
        ("temperature", "39 Degrees Celsius", point(39)),
        ("temperature", "39\N{NO-BREAK SPACE}°C", point(39)),
        ("temperature", "39\N{NARROW NO-BREAK SPACE}°C", point(39)),
        ("temperature", "is 39 °C", point(39)),
        ("temperature", "= 39 °C", point(39)),
        ("temperature", "102.2 °F", point(39)),
        ("temperature", "over 101.3 °F", Interval(38.5, 44, True)),
        ("temperature", "under 38 °C", Interval(30, 38, False, True)),
        ("temperature", "< 38 °C", Interval(30, 38, False, True)),
        ("temperature", "below 38 °C", Interval(30, 38, False, True)),
        ("temperature", "less than 38 °C", Interval(30, 38, False, True)),
        ("temperature", "at most 38 °C", Interval(30, 38)),
        ("temperature", "<=38 °C", Interval(30, 38)),
        ("temperature", "≤38 °C", Interval(30, 38)),
        ("temperature", "up to 38 °C", Interval(30, 38)),
        ("temperature", "Over 38 °C", Interval(38, 44, True)),
        ("temperature", ">38 °C", Interval(38, 44, True)),
        ("temperature", "above 38 °C", Interval(38, 44, True)),
        ("temperature", "more than 38 °C", Interval(38, 44, True)),
        ("temperature", "at least 38 °C", Interval(38, 44)),
        ("temperature", "≥38 °C", Interval(38, 44)),
        ("temperature", ">= 38 °C", Interval(38, 44)),
        ("C-reactive protein", "85 mg/L", point(85)),
        ("C-reactive protein", "8.5 mg/dL", point(85)),
        ("C-reactive protein", "0.085 g/L", point(85)),
        ("C-reactive protein", "<5 mg/L", Interval(0, 5, False, True)),
        ("C-reactive protein", "5 mg/L to 2 mg/dL", Interval(5, 20)),
        ("age", "60", point(60)),
        ("age", "6-year-old", point(6)),
        ("age", "18 months", point(1.5)),
        ("age", "4 months", point(0.333333)),
        ("age", "60 years and over", Interval(60, 120)),
        ("age", "60 and over", Interval(60, 120)),
        ("age", "60 YEARS AND MORE", Interval(60, 120)),
        ("age", "16 and under", Interval(0, 16)),
        ("age", "16 years and below", Interval(0, 16)),
        ("pain duration", "2-3 weeks", Interval(2, 3)),
        ("pain duration", "2–3 weeks", Interval(2, 3)),
        ("pain duration", "2—3 weeks", Interval(2, 3)),
        ("pain duration", "2 – 3 weeks", Interval(2, 3)),
        ("pain duration", "2 to 3 weeks", Interval(2, 3)),
        ("pain duration", "2 and 3 weeks", Interval(2, 3)),
        ("pain duration", "between 2 and 3 weeks", Interval(2, 3)),
        ("pain duration", "7 days to 3 weeks", Interval(1, 3)),
        ("pain duration", "7days-3weeks", Interval(1, 3)),
        ("pain duration", "7days-14days", Interval(1, 2)),
        ("pain duration", "3 weeks to 3 weeks", point(3)),
        ("white cell count", "12,000/µL", point(12)),
        ("white cell count", "12,000 /μL", point(12)),
        ("white cell count", "12,000 /uL", point(12)),
        ("white cell count", "10–12 10^9/L", Interval(10, 12)),
        ("white cell count", "10 ×10^9/L to 12 ×10^9/L", Interval(10, 12)),
        ("white cell count", "9,000/µL to 12,000/µL", Interval(9, 12)),
        ("bone density T-score", "-2.5 SD", point(-2.5)),
        ("bone density T-score", "−2.5 SD", point(-2.5)),
        ("bone density T-score", "+1 SD", point(1)),
        ("bone density T-score", "-2.5 to −1 SD", Interval(-2.5, -1)),
        ("bone density T-score", "under -2.5 SD", Interval(-8, -2.5, False, True)),
        ("number of episodes", "3", point(3)),
        ("number of episodes", "over 3", Interval(3, inf, True)),
    ],
)  # fmt: skip
def test_read(small: KnowledgeBase, finding: str, text: str, interval: Interval) -> None:
    assert read_number(small.findings[finding], text) == interval


@pytest.mark.parametrize(
    ("finding", "text", "code", "message", "hint", "offset"),
    [
        ("temperature", "39", "BME204", '"39" has no unit',
         "temperature is given in °C or °F", 0),
        ("temperature", "39 mg/L", "BME204", 'unit "mg/L" is not one of temperature',
         "allowed is °C or °F", 3),
        ("temperature", "38 °C to 39 K", "BME204", 'unit "K" is not one of temperature',
         "allowed is °C or °F", 12),
        ("number of episodes", "3 weeks", "BME204", 'unit "weeks" is not one of number of episodes',
         "allowed is no unit", 2),
        ("age", "300", "BME205", '"300" is not possible for age',
         "plausible is 0 to 120 years", 0),
        ("age", "100 to 130", "BME205", '"100 to 130" is not possible for age',
         "plausible is 0 to 120 years", 0),
        ("age", "over 130", "BME205", '"over 130" is not possible for age',
         "plausible is 0 to 120 years", 0),
        ("age", "over 120", "BME205", '"over 120" is not possible for age',
         "plausible is 0 to 120 years", 0),
        ("C-reactive protein", "-4 mg/L", "BME205", '"-4 mg/L" is not possible for '
         "C-reactive protein", "plausible is 0 to 600 mg/L", 0),
        ("C-reactive protein", "−4 mg/L", "BME205", '"−4 mg/L" is not possible for '
         "C-reactive protein", "plausible is 0 to 600 mg/L", 0),
        ("temperature", "39,1 °C", "BME206", '"39,1 °C" has a decimal comma',
         'write "39.1 °C"', 2),
        ("temperature", "38.5 to 39,1 °C", "BME206", '"38.5 to 39,1 °C" has a decimal comma',
         'write "38.5 to 39.1 °C"', 10),
        ("pain duration", "2,5–3,5 weeks", "BME206", '"2,5–3,5 weeks" has a decimal comma',
         'write "2.5–3.5 weeks"', 1),
        ("C-reactive protein", "0,125 mg/dL", "BME206", '"0,125 mg/dL" has a decimal comma',
         'write "0.125 mg/dL"', 1),
        ("white cell count", "12000,125 /µL", "BME206", '"12000,125 /µL" has a decimal comma',
         'write "12000.125 /µL"', 5),
        ("temperature", "very high", "BME203", '"very high" is not a number',
         'for example "temperature 11 °C"', 0),
        ("C-reactive protein", "a little", "BME203", '"a little" is not a number',
         'for example "C-reactive protein 150 mg/L", or normal, raised', 0),
        ("number of episodes", "many", "BME203", '"many" is not a number',
         'for example "number of episodes 10"', 0),
        ("pain duration", "3 to 2 weeks", "BME203",
         '"3 to 2 weeks" is not a range from a lower to a higher number', "", 0),
        ("pain duration", "over 2 to 3 weeks", "BME203",
         '"over 2 to 3 weeks" is not a range from a lower to a higher number', "", 0),
        ("pain duration", "between 2 weeks", "BME203", '"between 2 weeks" names one number',
         'write "between 3 and 5"', 0),
        ("age", "over 60 and over", "BME204", 'unit "and over" is not one of age',
         "allowed is years or months", 8),
        ("pain duration", "7 days to 14", "BME204", 'unit "days to 14" is not one of pain duration',
         "allowed is weeks or days", 2),
        ("pain duration", "1/2 week", "BME204", 'unit "/2 week" is not one of pain duration',
         "allowed is weeks or days", 1),
        ("age", "½", "BME203", '"½" is not a number', 'for example "age 30 years"', 0),
    ],
)  # fmt: skip
def test_refused(
    small: KnowledgeBase,
    finding: str,
    text: str,
    code: str,
    message: str,
    hint: str,
    offset: int,
) -> None:
    with pytest.raises(NumberError) as caught:
        read_number(small.findings[finding], text)
    error = caught.value
    assert (error.code, error.message, error.hint, error.offset) == (code, message, hint, offset)


@pytest.mark.parametrize("digits", [201, 400, 5000, 100_000])
def test_a_number_without_end_is_refused_at_once(small: KnowledgeBase, digits: int) -> None:
    with pytest.raises(NumberError, match='9…" is not a number') as caught:
        read_number(small.findings["temperature"], "9" * digits + " °C")
    assert len(str(caught.value)) < 100


@given(st.text("0123456789.,-−–+ <>=≤to/andbvr°CF\N{NO-BREAK SPACE}", max_size=30))
def test_no_text_is_more_than_refused(small: KnowledgeBase, text: str) -> None:
    finding = small.findings["temperature"]
    with suppress(NumberError):
        interval = read_number(finding, text)
        assert interval.lies_within(finding.plausible)
        assert not interval.is_empty


def test_fractions_are_exact() -> None:
    assert fraction("5/9") == Fraction(5, 9)
    assert fraction("1 / 365.25") == Fraction(4, 1461)
    assert fraction("0.25") == Fraction(1, 4)
    with pytest.raises(ValueError, match="Invalid"):
        fraction("many")


@pytest.mark.parametrize("text", ["µg/L", "μg / L", "UG/L".replace("U", "µ"), "µg/L."])
def test_units_compare_without_spaces_and_case(text: str) -> None:
    assert unit_key(text) == "µg/l"
