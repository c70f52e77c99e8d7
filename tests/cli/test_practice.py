"""practice, progress and class-report, as they are typed: scripted, and with every mistake."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.cli.conftest import Typed
from tests.practice.small_case import CALM, TEXT, practice_rules

from bme_assist.cli.learners import learner_from

if TYPE_CHECKING:
    from click.testing import Result

STAGE = ["1 2", "60", "", "", "no", "fever"]
RIGHT = ["1", "90", "", "", "yes", "aspirate the joint"]
Practiced = Callable[..., "Result"]


@pytest.fixture(scope="session")
def rules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("small")
    practice_rules(folder)
    return folder


@pytest.fixture
def practiced(typed: Typed, desk: Path, rules: Path, monkeypatch: pytest.MonkeyPatch) -> Practiced:
    """Type a practice command on the small rules, with answers one a line."""
    monkeypatch.setenv("BME_ASSIST_DATA", str(desk / "data"))
    monkeypatch.setenv("BME_ASSIST_LEARNER", "Ana")
    (desk / "knee.yaml").write_text(TEXT, encoding="utf-8")
    (desk / "back.yaml").write_text(CALM, encoding="utf-8")

    def run(*words: str, says: list[str] | None = None, command: str = "practice") -> Result:
        with_rules = () if command == "class-report" else ("--rules", str(rules))
        answers = None if says is None else "".join(f"{one}\n" for one in says)
        return typed(command, *words, *with_rules, stdin=answers)

    return run


def one_line(result: Result) -> str:
    return " ".join(result.stdout.split())


# ---- a case ------------------------------------------------------------------------------------


def test_a_whole_run_in_lines(practiced: Practiced) -> None:
    result = practiced("knee.yaml", says=STAGE * 4 + RIGHT)
    assert result.exit_code == 0
    told = one_line(result)
    for words in (
        "STAGE 1 OF 5: PATIENT AND HISTORY", "1 age 30 2 no recent injury", "WHAT THE RULES SAY",
        "STAGE 5 OF 5: IMAGING", "The published answer is infectious.", "SCORE",
        "the rules are decided at imaging, by joint effusion", "urgent", "Brier score",
        "THE PATH THE TOOL WOULD HAVE TAKEN", "TO READ IN THE ARTICLE", "For education only",
    ):  # fmt: skip
        assert words in told
    assert all(len(line) <= 80 for line in result.stdout.splitlines())


def test_nothing_of_the_answer_is_told_before_the_end(practiced: Practiced) -> None:
    result = practiced("knee.yaml", says=STAGE * 4 + RIGHT)
    before = result.stdout.split("SCORE")[0].rsplit("WHAT THE RULES SAY", 1)[0]
    assert "A swollen knee" not in before
    assert "published" not in before
    shown = [line.split() for line in result.stdout.split("STAGE 5 OF 5")[0].splitlines()]
    assert ["1", "joint", "effusion"] not in shown


def test_an_answer_that_does_not_read_is_asked_again(practiced: Practiced) -> None:
    result = practiced("knee.yaml", says=["goblins", *STAGE])
    assert '"goblins" is not a category' in one_line(result)
    assert result.stdout.count("Your differential") == 3


def test_help_is_given_on_the_way(practiced: Practiced) -> None:
    result = practiced("knee.yaml", says=["?", "stop"])
    assert "a commitment cannot be taken back" in one_line(result)
    assert "Stopped; every answer is kept." in one_line(result)


def test_with_json_the_report_alone_is_on_standard_output(practiced: Practiced) -> None:
    result = practiced("knee.yaml", "--json", says=STAGE * 4 + RIGHT)
    report = json.loads(result.stdout)
    assert report["category"] == "infectious"
    assert report["urgency"] == "late"
    assert "STAGE 1 OF 5" in result.stderr


def test_with_json_and_answers_that_end_early_nothing_is_on_standard_output(
    practiced: Practiced,
) -> None:
    result = practiced("knee.yaml", "--json", says=STAGE)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "--continue" in result.stderr


def test_the_whole_case_at_once(practiced: Practiced) -> None:
    result = practiced("knee.yaml", "--whole", "--json", says=RIGHT)
    report = json.loads(result.stdout)
    assert (report["mode"], len(report["stages"])) == ("whole case", 1)


def test_the_early_list_comes_before_the_first_finding(practiced: Practiced) -> None:
    result = practiced("knee.yaml", "--early-list", says=STAGE)
    assert result.stdout.index("DO NOT FORGET") < result.stdout.index("STAGE 1")
    assert "septic arthritis" in result.stdout
    assert "DO NOT FORGET" not in practiced("knee.yaml", "--new", says=STAGE).stdout


def test_where_rules_and_publication_differ_the_learner_is_told(
    practiced: Practiced, desk: Path
) -> None:
    (desk / "miss.yaml").write_text(TEXT.replace("category: infectious", "category: inflammatory,"
                                    " known miss: true"), encoding="utf-8")  # fmt: skip
    result = practiced("miss.yaml", says=STAGE * 5)
    told = one_line(result)
    assert "The published answer is inflammatory, the rules put infectious first" in told
    assert "What was published is the key" in told


def test_without_a_published_answer_the_rules_are_the_key(practiced: Practiced, desk: Path) -> None:
    (desk / "none.yaml").write_text("findings: [age: 30, no recent injury]\n", encoding="utf-8")
    told = one_line(practiced("none.yaml", says=["1", "50", "", "", "no", ""]))
    assert "No answer was published, and the rules leave it undecided." in told
    assert "(does not count)" in told
    (desk / "own.yaml").write_text("findings: [fever, night pain]\n", encoding="utf-8")
    told = one_line(practiced("own.yaml", says=["1", "50", "", "", "yes", ""]))
    assert "The answer of the rules is inflammatory." in told
    assert "called without a reason at: symptoms" in told


def test_another_accepted_category_is_told(practiced: Practiced, desk: Path) -> None:
    also = TEXT.replace("urgency: urgent", "urgency: urgent, also: [transient BMES]")
    (desk / "also.yaml").write_text(also, encoding="utf-8")
    told = one_line(practiced("also.yaml", "--whole", says=["3", "50", "", "", "yes", ""]))
    assert "(accepted as well: transient BMES)" in told
    assert "the right answer is number 1" in told


def test_what_nobody_knows_is_said(practiced: Practiced, desk: Path) -> None:
    text = "findings: [night pain, fever: not recorded, edema resolved]\n"
    (desk / "open.yaml").write_text(text, encoding="utf-8")
    told = one_line(practiced("open.yaml", says=STAGE))
    assert "asked, but not known: fever" in told


# ---- going on ----------------------------------------------------------------------------------


def test_an_interrupted_session_goes_on_at_the_same_question(practiced: Practiced) -> None:
    first = practiced("knee.yaml", says=[*STAGE, "2 1", "70"])
    assert "Stopped; every answer is kept." in one_line(first)
    second = practiced("--continue", says=["", "", "no", "", *STAGE * 3])
    told = one_line(second)
    assert "SO FAR" in told
    assert "differential (kept) inflammatory, infectious" in told
    assert "STAGE 2 OF 5" in told
    assert "STAGE 1 OF 5" not in told
    assert "SCORE" in told


def test_without_a_terminal_a_new_one_begins_and_says_so(practiced: Practiced) -> None:
    practiced("knee.yaml", says=STAGE)
    result = practiced("knee.yaml", says=STAGE)
    assert "--continue goes on with it" in one_line(result)
    assert "STAGE 1 OF 5" in result.stdout


def test_new_sets_the_old_one_aside(practiced: Practiced) -> None:
    practiced("knee.yaml", says=STAGE)
    practiced("knee.yaml", "--new", says=STAGE * 4 + RIGHT)
    result = practiced("--continue", says=[])
    assert result.exit_code == 2
    assert "nothing of Ana is unfinished" in result.stderr


def test_learners_do_not_see_each_other(practiced: Practiced) -> None:
    practiced("knee.yaml", says=STAGE)
    result = practiced("--continue", "--learner", "Ben", says=[])
    assert result.exit_code == 2


# ---- choosing ----------------------------------------------------------------------------------


def test_the_cases_of_a_file_take_turns(practiced: Practiced, desk: Path) -> None:
    cases = [TEXT.replace("A swollen knee", f"Knee {n}") for n in range(3)]
    listed = "".join("- " + one.replace("\n", "\n  ").rstrip() + "\n" for one in cases)
    (desk / "many.yaml").write_text(f"cases:\n{listed}", encoding="utf-8")
    names = set()
    for _ in range(3):
        result = practiced("many.yaml", "--whole", "--json", says=RIGHT)
        names.add(json.loads(result.stdout)["name"])
    assert names == {"Knee 0", "Knee 1", "Knee 2"}
    one = practiced("many.yaml", "--scenario", "knee 1", "--whole", "--json", says=RIGHT)
    assert json.loads(one.stdout)["name"] == "Knee 1"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["knee.yaml", "--difficulty", "1"], "no case of difficulty 1"),
        (["knee.yaml", "--category", "inflammatory"], "no case of category inflammatory"),
        (["knee.yaml", "--category", "magic"], 'no category "magic"'),
        (["knee.yaml", "--scenario", "A swolen knee"], 'did you mean "A swollen knee"?'),
        (["--whole", "--drill"], "exclude each other"),
        (["--drill", "--early-list"], "draws its cases itself"),
        (["knee.yaml", "--drill"], "no case is fit for a drill"),
        (["--export", "x.jsonl"], "there are no records of Ana"),
        (["knee.yaml", "--store", "://"], "no URL of a database"),
    ],
)
def test_what_cannot_be_done_is_said(words: list[str], told: str, practiced: Practiced) -> None:
    result = practiced(*words, says=[])
    assert result.exit_code in {1, 2}
    said = " ".join(re.sub("[│╭╮╰╯─]", " ", result.stderr).split())
    assert told in said
    assert "Traceback" not in said


def test_a_case_of_the_library_goes_by_its_id(typed: Typed, desk: Path) -> None:
    env = {"BME_ASSIST_DATA": str(desk / "data")}
    result = typed("practice", "infectious-29", "--whole", stdin="stop\n", env=env)
    assert "C-reactive protein 180 mg/L" in result.stdout
    result = typed("practice", "infectious-2999", stdin="", env=env)
    assert result.exit_code == 2
    assert 'did you mean "infectious-29"?' in result.stderr


def test_standard_input_that_is_no_text_is_said(typed: Typed, desk: Path) -> None:
    (desk / "case.yaml").write_text("findings: [hip pain, fever]\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "bme_assist", "practice", "case.yaml", "--store", "r.db"],
        cwd=desk, input=b"\xff\xfe\n", capture_output=True, check=False,
        env={**os.environ, "PYTHONIOENCODING": "utf-8:strict"},
    )  # fmt: skip
    assert done.returncode == 1
    assert b"not text in UTF-8" in done.stderr
    assert b"Traceback" not in done.stderr


# ---- pictures ----------------------------------------------------------------------------------


def test_pictures_are_shown_before_the_findings_and_told_after(
    practiced: Practiced, desk: Path
) -> None:
    (desk / "scan.png").write_bytes(b"\x89PNG")
    pictures = "".join(
        f"  - {{file: {file}, caption: {caption}, source: ours, license: CC0}}\n"
        for file, caption in (("scan.png", "fluid in the joint"), ("gone.png", "nothing"),
                              ("https://example.org/mri.png", "edema"))
    )  # fmt: skip
    (desk / "knee.yaml").write_text(f"{TEXT}pictures:\n{pictures}", encoding="utf-8")
    result = practiced("knee.yaml", "--whole", says=["bright fluid", *RIGHT])
    shown = result.stdout
    first = shown.index("scan.png")
    described = shown.index("> bright fluid")
    assert first < shown.index("Describe what you see") < described
    assert described < shown.index("fluid in the joint") < shown.index("WHOLE CASE")
    assert "gone.png  (not found there)" in shown
    assert "https://example.org/mri.png\n" in shown
    assert str(desk / "scan.png") in shown
    assert "ours; CC0" in shown


# ---- drill, conference, scoring ----------------------------------------------------------------


@pytest.fixture
def many(desk: Path) -> Path:
    """Ten urgent cases and ten calm ones."""
    texts = [one.replace("age: 30", f"age: {30 + n}").replace("knee", f"knee {n}")
             for n, one in enumerate([TEXT] * 10)]  # fmt: skip
    texts += [one.replace("age: 25", f"age: {25 + n}").replace("back", f"back {n}")
              for n, one in enumerate([CALM] * 10)]  # fmt: skip
    listed = "".join("- " + one.replace("\n", "\n  ").rstrip() + "\n" for one in texts)
    file = desk / "many.yaml"
    file.write_text(f"cases:\n{listed}", encoding="utf-8")
    return file


def test_the_drill_asks_twenty_times_and_counts(practiced: Practiced, many: Path) -> None:
    result = practiced(str(many), "--drill", "--json", "--seed", "3", says=["yes"] * 20)
    found = json.loads(result.stdout)
    assert (found["sensitivity"]["hits"], found["sensitivity"]["of"]) == (10, 10)
    assert (found["over_called"]["hits"], found["over_called"]["of"]) == (10, 10)
    assert found["sensitivity"]["interval"][0] == pytest.approx(0.7225, abs=1e-3)
    assert len(found["cases"]) == 20


def test_the_drill_is_told_case_by_case_and_goes_on(practiced: Practiced, many: Path) -> None:
    first = practiced(str(many), "--drill", says=["no"] * 7)
    assert "CASE 7 OF 20" in first.stdout
    assert "practice --drill --continue" in one_line(first)
    second = practiced("--drill", "--continue", says=["no"] * 13)
    told = one_line(second)
    assert "CASE 8 OF 20" in told
    assert "CASE 7 OF 20" not in told
    assert "sensitivity 0 of 10, 0.0 % (0.0 to 27.8)" in told
    assert "MISSED" in told
    assert "hot joint (immediate" not in told
    assert "hot joint (urgent, RF-01): fever, joint swelling" in told
    assert "CALLED WITHOUT A REASON" not in told
    assert not re.search("^  imaging", second.stdout, re.MULTILINE)


def test_what_was_called_without_a_reason_is_told(practiced: Practiced, many: Path) -> None:
    result = practiced(str(many), "--drill", says=["yes"] * 20)
    assert "CALLED WITHOUT A REASON" in result.stdout
    assert "Wrong no flag asks anyone to act" in one_line(result)


def test_a_conference_with_votes_and_rules(practiced: Practiced) -> None:
    says = [
        "inflammatory 9, infectious 1",
        "",
        "rules",
        "goblins 3",
        "",
        "",
        "",
        "infectious 4",
        "",
    ]
    result = practiced("knee.yaml", "--conference", says=says)
    told = one_line(result)
    assert result.exit_code == 0
    assert "inflammatory 9 ███" in told
    assert "THE RULES" in told
    assert "for inflammatory: title of IFL-01 IFL-01" in told
    assert '"goblins" is not a category' in told
    assert "the rules: inflammatory" in told
    assert "the rules: infectious; the room: 4 of 4 right" in told
    assert "The published answer is infectious." in told


def test_a_conference_goes_on_and_answers_in_json(practiced: Practiced) -> None:
    practiced("knee.yaml", "--conference", says=["inflammatory 9", "", ""])
    result = practiced("--conference", "--continue", "--json", says=["", "", ""])
    found = json.loads(result.stdout)
    assert found["votes"][0] == {"stage": "patient and history", "counts": {"inflammatory": 9}}
    assert "STAGE 3 OF 5" in result.stderr


def test_a_conference_tells_where_the_case_comes_from(practiced: Practiced, desk: Path) -> None:
    picture = "pictures:\n- {file: scan.png, caption: c, source: ours, license: CC0}\n"
    miss = TEXT.replace("category: infectious", "category: inflammatory")
    (desk / "scan.yaml").write_text(miss + picture, encoding="utf-8")
    told = one_line(practiced("scan.yaml", "--conference", says=["rules", "", "", "", "", ""]))
    assert "scan.png" in told
    assert "ours; CC0" in told
    assert "Made for a test." in told
    assert "The published answer is inflammatory, the rules put infectious first" in told


def test_scoring_is_explained_in_one_screen(practiced: Practiced) -> None:
    result = practiced("--scoring")
    lines = result.stdout.splitlines()
    assert len(lines) <= 40
    assert all(len(line) <= 80 for line in lines)
    for word in ("40 diagnosis", "25 urgency", "10 calibration", "premature"):
        assert word in one_line(result)


# ---- records -----------------------------------------------------------------------------------


def test_records_go_out_as_lines_and_into_a_class_report(practiced: Practiced, desk: Path) -> None:
    practiced("knee.yaml", says=STAGE * 4 + RIGHT)
    practiced("knee.yaml", "--learner", "Ben", says=["2", "90", "", "", "no", ""] * 5)
    for name in ("Ana", "Ben"):
        result = practiced("--export", f"{name}.jsonl", "--learner", name)
        assert (result.exit_code, result.stdout) == (0, "")
    lines = (desk / "Ana.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["number"] for line in lines] == list(range(32))
    assert practiced("--export", "-").stdout.splitlines() == lines
    files = ["Ana.jsonl", "Ben.jsonl"]
    text = practiced(*files, command="class-report")
    assert re.search(r"Ana +1 +\d+ +100 %", text.stdout)
    assert all(len(line) <= 80 for line in text.stdout.splitlines())
    found = json.loads(practiced(*files, "--json", command="class-report").stdout)
    ben = found["learners"][1]
    assert (ben["learner"], ben["right"]["hits"], ben["premature_closure"]["hits"]) == ("Ben", 0, 1)
    page = practiced(*files, "--format", "markdown", command="class-report").stdout
    assert "| Ben | 1 |" in page
    practiced(*files, "--format", "html", "-o", "class.html", command="class-report")
    html = (desk / "class.html").read_text(encoding="utf-8")
    assert html.startswith("<!doctype html>")
    assert "<td>Ben</td>" in html


@pytest.mark.parametrize(("table", "head"), [("learners", "learner"), ("rules", "rule"),
                                             ("cases", "case")])  # fmt: skip
def test_csv_reads_back(table: str, head: str, practiced: Practiced) -> None:
    practiced("knee.yaml", "--learner", "=cmd(), Ana", says=STAGE * 4 + RIGHT)
    practiced("--export", "a.jsonl", "--learner", "=cmd(), Ana")
    result = practiced("a.jsonl", "--format", "csv", "--table", table, command="class-report")
    rows = list(csv.DictReader(io.StringIO(result.stdout)))
    assert rows
    assert rows[0][head]
    if table == "learners":
        assert rows[0]["learner"] == "'=cmd(), Ana"
        assert (rows[0]["right"], rows[0]["right_of"]) == ("1", "1")


def test_a_name_cannot_break_a_page(practiced: Practiced) -> None:
    name = "<b>A|n*a</b> [x](y)"
    practiced("knee.yaml", "--learner", name, says=STAGE * 4 + RIGHT)
    practiced("--export", "a.jsonl", "--learner", name)
    html = practiced("a.jsonl", "--format", "html", command="class-report").stdout
    assert "<td>&lt;b&gt;A|n*a&lt;/b&gt; [x](y)</td>" in html


def test_files_that_are_no_records_are_all_named(practiced: Practiced, desk: Path) -> None:
    (desk / "letter.jsonl").write_text("Dear colleague\n", encoding="utf-8")
    (desk / "picture.jsonl").write_bytes(b"\x89PNG\r\n")
    result = practiced("letter.jsonl", "picture.jsonl", "none.jsonl", command="class-report")
    assert result.exit_code == 1
    assert "letter.jsonl:1:1: BME802" in result.stderr
    assert "picture.jsonl: BME103" in result.stderr
    assert "none.jsonl: BME103" in result.stderr


def test_json_and_another_format_contradict_each_other(practiced: Practiced) -> None:
    result = practiced("a.jsonl", "--json", "--format", "csv", command="class-report")
    assert result.exit_code == 2


def test_an_empty_file_has_no_learner(practiced: Practiced, desk: Path) -> None:
    (desk / "none.jsonl").write_text("", encoding="utf-8")
    for format_ in ("text", "markdown", "html", "csv"):
        result = practiced("none.jsonl", "--format", format_, command="class-report")
        assert result.exit_code == 0


# ---- progress ----------------------------------------------------------------------------------


def test_progress_shows_a_table_and_a_curve(practiced: Practiced, desk: Path) -> None:
    assert "No finished case yet" in practiced(command="progress").stdout
    for says in (["2", "90", "", "", "no", ""], RIGHT, RIGHT):
        practiced("knee.yaml", says=says * 5)
    practiced("back.yaml", says=STAGE * 3)
    result = practiced(command="progress")
    told = one_line(result)
    assert re.search(r"infectious 3 \d+ 2/3 0\.\d\d", told)
    assert "score of each case" in told
    assert "premature closure" in told
    assert "└" in told
    assert all(len(line) <= 80 for line in result.stdout.splitlines())
    found = json.loads(practiced("--json", command="progress").stdout)
    assert [one["category"] for one in found["cases"]] == ["infectious"] * 3 + ["inflammatory"]
    only = practiced("--category", "inflammatory", "--json", command="progress")
    assert len(json.loads(only.stdout)["cases"]) == 1
    for _ in range(2):
        practiced("--picture", "ana.svg", command="progress")
    svg = (desk / "ana.svg").read_text(encoding="utf-8")
    assert "Progress of Ana" in svg
    assert practiced("--picture", "ana.doc", command="progress").exit_code == 2


def test_progress_shows_drills_and_late_calls(practiced: Practiced, many: Path) -> None:
    practiced(str(many), "--drill", says=["yes"] * 20)
    told = one_line(practiced(command="progress"))
    assert "DRILLS" in told
    assert "sensitivity 10 of 10" in told
    assert json.loads(practiced("--json", command="progress").stdout)["drills"][0]["calm"] == 10
    practiced("knee.yaml", says=STAGE * 4 + RIGHT)
    assert "urgency late" in one_line(practiced(command="progress"))


def test_a_picture_needs_the_drawing_library(
    practiced: Practiced, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    result = practiced("--picture", "ana.svg", command="progress")
    assert result.exit_code == 2
    assert 'pip install "bme-assist[pictures]"' in result.stderr


def test_a_class_report_says_what_was_not_counted(practiced: Practiced, desk: Path) -> None:
    practiced("knee.yaml", says=STAGE)
    practiced("--export", "ana.jsonl")
    told = one_line(practiced("ana.jsonl", command="class-report"))
    assert "There is no finished case in these records." in told
    assert "Not finished, and not counted: 1." in told
    (desk / "b").mkdir()
    (desk / "b" / "ana.jsonl").write_text("", encoding="utf-8")
    assert practiced("ana.jsonl", "b/ana.jsonl", command="class-report").exit_code == 0


@pytest.mark.parametrize("command", ["practice", "progress", "class-report"])
def test_the_help_has_examples(command: str, typed: Typed) -> None:
    result = typed(command, "--help")
    assert result.exit_code == 0
    assert re.search(rf"^ bme-assist {command}", result.stdout, re.MULTILINE)
    assert all(len(line) <= 80 for line in result.stdout.splitlines())


def test_the_learner_is_the_user_when_nobody_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BME_ASSIST_LEARNER", raising=False)
    monkeypatch.setattr("getpass.getuser", lambda: "anna")
    assert learner_from("") == "anna"
    assert learner_from(" Ben ") == "Ben"

    def nobody() -> str:
        raise KeyError("uid")

    monkeypatch.setattr("getpass.getuser", nobody)
    assert learner_from("") == "learner"


def test_an_assessment_does_not_wait_for_what_practice_needs() -> None:
    program = "import bme_assist.cli.assess, sys; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert not {"sqlalchemy", "plotext", "bme_assist.practice"} & set(done.stdout.split())


def test_progress_in_plain_letters(practiced: Practiced, started: Callable[..., object],
                                   rules: Path) -> None:  # fmt: skip
    for _ in range(2):
        practiced("knee.yaml", says=RIGHT * 5)
    done = started("progress", "--rules", str(rules), PYTHONIOENCODING="ascii")
    assert done.returncode == 0  # type: ignore[attr-defined]
    done.stdout.decode("ascii")  # type: ignore[attr-defined]
