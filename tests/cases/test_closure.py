"""What follows from what was recorded."""

from __future__ import annotations

import random
from dataclasses import replace
from math import inf

import pytest
from tests.cases.vocabulary import implies

from bme_assist.cases import Case, close
from bme_assist.errors import CaseError
from bme_assist.knowledge import Atom, Interval, KnowledgeBase


def closed(small: KnowledgeBase, *phrases: str) -> dict[str, object]:
    return dict(close(Case.of(small, phrases), small).values)


def test_a_temperature_implies_fever(small: KnowledgeBase) -> None:
    case = Case.of(small, ["temperature 39.1 °C"])
    origin = close(case, small).origins["fever"]
    assert close(case, small).values["fever"] is True
    assert origin.words == "implied by temperature 39.1 °C"
    assert origin.implication is not None
    assert close(case, small).origins["temperature"].words == "recorded as temperature 39.1 °C"


def test_no_fever_implies_a_temperature_below(small: KnowledgeBase) -> None:
    assert closed(small, "afebrile")["temperature"] == Interval(30, 38, False, True)


def test_an_open_range_implies_nothing(small: KnowledgeBase) -> None:
    assert "fever" not in closed(small, "temperature over 37 °C")
    assert closed(small, "temperature over 37 °C", "no fever")["temperature"] == Interval(
        37, 38, True, True
    )


def test_contrapositives_of_presence_and_choice(small: KnowledgeBase) -> None:
    assert closed(small, "no pain")["night pain"] is False
    assert closed(small, "sex male")["pregnancy"] is False
    assert closed(small, "pregnant")["sex"] == frozenset({"female"})
    assert "pregnancy" not in closed(small, "sex female")


def test_a_choice_with_several_values_only_grows(small: KnowledgeBase) -> None:
    both = close(Case.of(small, ["pain site knee", "limp"]), small)
    assert both.values["pain site"] == frozenset({"hip", "knee"})
    assert both.origins["pain site"].words == "implied by limp and pain site knee"
    assert "limp" not in closed(small, "pain site knee")


def test_the_same_finding_twice(small: KnowledgeBase) -> None:
    assert closed(small, "fever", "febrile")["fever"] is True
    assert closed(small, "CRP raised", "CRP 85 mg/L")["C-reactive protein"] == Interval(85, 85)
    assert closed(small, "pain onset sudden", "pain onset sudden")["pain onset"] == frozenset(
        {"sudden"}
    )
    assert closed(small, "pain site hip", "pain site knee")["pain site"] == frozenset(
        {"hip", "knee"}
    )


def test_the_order_of_entry_never_shows(small: KnowledgeBase) -> None:
    phrases = ["no fever", "temperature over 36 °C", "febrile absent", "pain site knee", "limp",
               "night pain", "sex male", "age 40", "CRP raised", "CRP under 50 mg/L"]  # fmt: skip
    first = close(Case.of(small, phrases), small)
    for seed in range(20):
        random.Random(seed).shuffle(phrases)
        again = close(Case.of(small, phrases), small)
        assert list(again.values.items()) == list(first.values.items())
        assert [one.words for one in again.origins.values()] == [
            one.words for one in first.origins.values()
        ]


def test_the_middle_of_a_two_sided_range_is_cut_out_only_on_a_known_side(
    small: KnowledgeBase,
) -> None:
    fever = implies(
        Atom("age", "within", interval=Interval(10, 19)), "limp", True, "age 10 to 19 implies limp"
    )
    knowledge = replace(small, implications=(fever,))
    assert "age" not in closed(knowledge, "no limp")
    assert closed(knowledge, "no limp", "age under 15 years")["age"] == Interval(0, 10, False, True)
    with pytest.raises(CaseError, match="age 10 to 19 implies limp"):
        Case.of(knowledge, ["no limp", "age 12"])


def test_other_tests_of_an_implication(small: KnowledgeBase) -> None:
    knowledge = replace(
        small,
        implications=(
            implies(Atom("pain", "absent"), "limp", False, "no pain implies no limp"),
            implies(Atom("CRP", "not recorded"), "limp", False, "never"),
            implies(Atom("temperature", "recorded"), "fever", True, "never backward"),
            implies(Atom("pain site", "is", frozenset({"hip"})), "pain onset",
                    frozenset({"sudden", "gradual"}), "one of them"),
            implies(Atom("joint effusion", "present"), "C-reactive protein",
                    Interval(10, inf), "up"),
        ),
    )  # fmt: skip
    assert closed(knowledge, "limp") == {"pain": True, "limp": True}
    assert closed(knowledge, "temperature 36 °C")["fever"] is True
    assert "temperature" not in closed(knowledge, "no fever")
    assert "pain onset" not in closed(knowledge, "pain site hip")
    assert closed(knowledge, "pain site hip", "pain onset sudden")["pain onset"] == frozenset(
        {"sudden"}
    )
    assert closed(knowledge, "joint effusion", "CRP under 50 mg/L")[
        "C-reactive protein"
    ] == Interval(10, 50, False, True)


def test_what_is_said_only_of_some_patients_is_drawn_in_them_alone(small: KnowledgeBase) -> None:
    raised = implies(
        Atom("C-reactive protein", "within", interval=Interval(10, inf)),
        "fever",
        True,
        "in children",
    )
    child = Atom("age", "within", interval=Interval(0, 16, False, True))
    knowledge = replace(small, implications=(replace(raised, among=child),))
    below = Interval(0, 10, False, True)
    assert closed(knowledge, "age 5", "CRP 20 mg/L")["fever"] is True
    assert closed(knowledge, "age 5", "no fever")["C-reactive protein"] == below
    for age in (["age 40"], ["age under 20 years"], []):
        assert "fever" not in closed(knowledge, *age, "CRP 20 mg/L")
        assert "C-reactive protein" not in closed(knowledge, *age, "no fever")
    assert closed(knowledge, "age 40", "no fever", "CRP 20 mg/L")["fever"] is False
    origin = close(Case.of(knowledge, ["CRP 20 mg/L", "age 5"]), knowledge).origins["fever"]
    assert origin.words == "implied by CRP 20 mg/L and age 5"
    with pytest.raises(CaseError, match=r'"no fever" contradicts "age 5" at .* and "CRP 20 mg/L"'):
        Case.of(knowledge, ["age 5", "CRP 20 mg/L", "no fever"])


def test_a_denial_may_tell_no_figure_and_still_narrows_one(small: KnowledgeBase) -> None:
    raised = implies(
        Atom("C-reactive protein", "within", interval=Interval(10, inf)), "fever", True, "so it is"
    )
    knowledge = replace(small, implications=(replace(raised, tells_no_figure=True),))
    assert closed(knowledge, "CRP 20 mg/L")["fever"] is True
    assert "C-reactive protein" not in closed(knowledge, "no fever")
    below = Interval(5, 10, False, True)
    assert closed(knowledge, "no fever", "CRP at least 5 mg/L")["C-reactive protein"] == below
    with pytest.raises(CaseError, match='"CRP 20 mg/L" contradicts "no fever"'):
        Case.of(knowledge, ["no fever", "CRP 20 mg/L"])


def test_close_refuses_a_case_that_contradicts_itself(small: KnowledgeBase) -> None:
    fever, absent = Case.of(small, ["fever"]), Case.of(small, ["no fever"])
    case = Case(name="", recorded=(*fever.recorded, *absent.recorded))
    with pytest.raises(CaseError, match='"no fever" contradicts "fever"'):
        close(case, small)


def test_more_can_be_recorded_unless_it_contradicts(small: KnowledgeBase) -> None:
    case = Case.of(small, ["temperature 39 °C"], "mine")
    more = case.with_more(Case.of(small, ["pain"]).recorded, small)
    assert (more.name, len(more.recorded)) == ("mine", 2)
    with pytest.raises(CaseError, match="temperature at least 38 °C implies fever"):
        case.with_more(Case.of(small, ["no fever"]).recorded, small)
