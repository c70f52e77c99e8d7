"""bme-assist assess: where cases come from, how the answer is given, what it exits with."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.conftest import LIMP, Typed

HEADINGS = ("A limping girl", "RED FLAG", "RANKING", "DANGERS", "NEXT STEPS", "TO READ")


def test_a_file_is_answered_with_the_page_in_its_order(typed: Typed) -> None:
    result = typed("assess", "limp.yaml")
    assert (result.exit_code, result.stderr) == (0, "")
    places = [result.stdout.index(heading) for heading in HEADINGS]
    assert places == sorted(places)
    assert all(len(line) <= 80 for line in result.stdout.splitlines())


@pytest.mark.parametrize("name", ["limp.yaml", "hips.feature"])
def test_standard_input_is_any_form_of_case(name: str, desk: Path, typed: Typed) -> None:
    text = (desk / name).read_text(encoding="utf-8")
    piped = typed("assess", "-", "--json", stdin=text)
    read = typed("assess", name, "--json")
    assert (piped.exit_code, read.exit_code) == (0, 0)
    cases = [json.loads(one.stdout) for one in (piped, read)]
    names = [
        [one["case"] for one in (case if isinstance(case, list) else [case])] for case in cases
    ]
    assert names[0] == names[1]


def test_findings_typed_are_a_case(typed: Typed) -> None:
    result = typed("assess", "-f", "hip pain", "-f", "double line sign", "--json")
    assert json.loads(result.stdout)["leading"] == "ischemic"


def test_findings_typed_are_added_to_every_case(typed: Typed) -> None:
    result = typed("assess", "hips.feature", "-f", "double line sign", "--json")
    assert all(
        any("double line sign" in str(finding) for finding in answer["findings"])
        for answer in json.loads(result.stdout)
    )


def test_several_files_are_answered_in_the_order_given(typed: Typed) -> None:
    result = typed("assess", "limp.yaml", "hips.feature", "--json")
    names = [answer["case"] for answer in json.loads(result.stdout)]
    assert names == ["A limping girl", "A limping girl", "A sore man"]
    text = typed("assess", "hips.feature")
    assert text.stdout.index("A limping girl") < text.stdout.index("A sore man")
    assert "=" * 80 in text.stdout


def test_one_scenario_is_chosen_whatever_its_capitals(typed: Typed) -> None:
    result = typed("assess", "hips.feature", "--scenario", "a SORE man", "--json")
    assert json.loads(result.stdout)["case"] == "A sore man"


def test_an_unknown_scenario_is_wrong_usage_with_the_nearest_name(typed: Typed) -> None:
    result = typed("assess", "hips.feature", "--scenario", "A sore men")
    assert (result.exit_code, result.stdout) == (2, "")
    assert 'did you mean "A sore man"?' in result.stderr


def test_the_same_case_gives_the_same_bytes(typed: Typed) -> None:
    for form in ("text", "markdown", "json"):
        first, second = (typed("assess", "limp.yaml", "--format", form) for _ in range(2))
        assert first.stdout == second.stdout


def test_json_is_the_same_whichever_way_it_is_asked_for(typed: Typed) -> None:
    long = typed("assess", "limp.yaml", "--format", "json")
    short = typed("assess", "limp.yaml", "--json")
    assert long.stdout == short.stdout
    assert "39 °C" in short.stdout


def test_json_and_another_format_contradict_each_other(typed: Typed) -> None:
    result = typed("assess", "limp.yaml", "--json", "--format", "markdown")
    assert (result.exit_code, result.stdout) == (2, "")


def test_a_broken_file_exits_with_1_and_prints_no_answer(desk: Path, typed: Typed) -> None:
    (desk / "bad.yaml").write_text("findings: [fevr, age 300]\n", encoding="utf-8")
    result = typed("assess", "limp.yaml", "bad.yaml", "-f", "temperature 39,1 °C")
    assert (result.exit_code, result.stdout) == (1, "")
    places = [line.split(" BME")[0] for line in result.stderr.splitlines()]
    assert places == ['-f "temperature 39,1 °C":', "bad.yaml:1:12:", "bad.yaml:1:22:"]


def test_nothing_to_work_up_is_wrong_usage(typed: Typed) -> None:
    result = typed("assess")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "name a case file" in result.stderr


def test_full_shows_more_and_changes_nothing(typed: Typed) -> None:
    short, full = typed("assess", "limp.yaml"), typed("assess", "limp.yaml", "--full")
    assert "--full" in short.stdout
    assert "--full" not in full.stdout
    assert len(full.stdout) > len(short.stdout)


def test_the_file_may_lie_elsewhere(desk: Path, typed: Typed) -> None:
    (desk / "cases").mkdir()
    (desk / "cases" / "limp.yaml").write_text(LIMP, encoding="utf-8")
    assert typed("assess", "cases/limp.yaml").exit_code == 0
    assert typed("assess", str(desk / "cases" / "limp.yaml")).exit_code == 0
