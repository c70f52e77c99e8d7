"""Sign-off: what counts as meaning, and a file that changes by nothing but the lines added."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.workup.small import evidence, feature, flag, limit, option, small_rules, step
from typer.testing import CliRunner

from bme_assist import KnowledgeBase, KnowledgeError, Location, load_knowledge
from bme_assist.cli.app import app
from bme_assist.knowledge import Signature, rule_files
from bme_assist.knowledge.signing import signed_text
from bme_assist.resources import default_rules
from bme_assist.review.signature import digest_of, sign, sign_off

SMALL = Path(__file__).parents[1] / "knowledge" / "small_rules"
DAY = date(2026, 11, 22)
Folder = Path


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Path(shutil.copytree(SMALL, tmp_path / "rules"))


def put(folder: Folder, file: str, old: str, new: str) -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
    path.write_text(text.replace(old, new), encoding="utf-8")


def sign_in(folder: Folder, *ids: str, until: date | None = None, by: str = "Ada") -> list[str]:
    """Sign rules in their files, and tell the files that were written."""
    knowledge = load_knowledge(folder)
    files = rule_files(folder)
    content = {name: path.read_bytes() for name, path in files.items()}
    wanted = [rule for rule in knowledge.rules if rule.id in ids]
    changed, _ = sign(wanted, knowledge, content, by, DAY, until)
    for name, text in changed.items():
        files[name].write_bytes(text)
    return sorted(changed)


def state(folder: Folder, rule_id: str, on: date = DAY) -> str:
    knowledge = load_knowledge(folder)
    (rule,) = [rule for rule in knowledge.rules if rule.id == rule_id]
    return sign_off(rule, knowledge, on).state


def digests(knowledge: KnowledgeBase) -> dict[str, str]:
    return {rule.id: digest_of(rule, knowledge) for rule in knowledge.rules}


# ---- what is meaning, and what is not ----------------------------------------------------------

NEITHER = {"unless": ["recent injury", "night pain"]}
RULES = {
    "features": [feature("FEA-01", "hot joint", ["fever", "joint swelling"])],
    "red_flags": [flag("RF-01", "septic arthritis", ["hot joint"])],
    "evidence_infectious": [
        evidence("INF-01", ["fever", {"any of": ["joint effusion", "night pain"]}]),
        evidence("INF-02", ["C-reactive protein raised", NEITHER]),
        evidence("INF-03", [{"at least 2 of": ["fever", "night pain", "pain site hip or knee"]}]),
        limit("INF-04", ["no fever"], "possible"),
    ],
    "next_steps": [step("NS-01", "imaging", when=["fever"])],
    "management": [option("MAN-01", "infectious", when=["night pain"], caveat="Look first.")],
}  # fmt: skip

SAME = [
    ("INF-01", {"when": ["febrile", {"any of": ["night pain", "joint effusion"]}]}),
    ("INF-01", {"when": [{"any of": ["night pain", "joint effusion"]}, "fever"]}),
    ("INF-01", {"when": [{"all of": ["fever"]},
                         {"at least 1 of": ["night pain", "joint effusion"]}]}),
    ("INF-01", {"when": [{"at least 1 of": ["pyrexia"]},
                         {"any of": ["night pain", "joint effusion", "night pain"]}]}),
    ("INF-01", {"title": "Another title", "because": "A better reason."}),
    ("INF-01", {"aspect": "Aspect of INF-01."}),
    ("INF-02", {"when": ["C-reactive protein at least 10 mg/L", {"unless": ["night pain"]},
                         {"unless": ["recent injury"]}]}),
    ("INF-03", {"when": [{"at least 2 of": ["pain site knee or hip", "night pain", "fever"]}]}),
    ("INF-04", {"when": ["afebrile"]}),
    ("NS-01", {"step": "Do  NS-01."}),
]  # fmt: skip

OTHER = [
    ("INF-01", {"when": ["fever"]}),
    ("INF-01", {"when": ["no fever", {"any of": ["joint effusion", "night pain"]}]}),
    ("INF-01", {"when": ["fever recorded", {"any of": ["joint effusion", "night pain"]}]}),
    ("INF-01", {"when": ["fever", {"at least 2 of": ["joint effusion", "night pain"]}]}),
    ("INF-01", {"when": ["fever", {"unless": ["joint effusion", "night pain"]}]}),
    ("INF-01", {"speaks": "against"}),
    ("INF-01", {"strength": "strong"}),
    ("INF-01", {"ratio": 2.5}),
    ("INF-01", {"aspect": "another aspect"}),
    ("INF-01", {"condition": "osteomyelitis"}),
    ("INF-01", {"setting": "children"}),
    ("INF-01", {"sources": [{"article": "a.one", "basis": "beyond"}]}),
    ("INF-01", {"sources": [{"reference": "smith2020"}]}),
    ("INF-02", {"when": ["C-reactive protein over 10 mg/L", NEITHER]}),
    ("INF-02", {"when": ["C-reactive protein at least 11 mg/L", NEITHER]}),
    ("INF-03", {"when": [{"at least 2 of": ["fever", "night pain", "pain site hip"]}]}),
    ("INF-03", {"when": [{"at least 3 of": ["fever", "night pain", "pain site hip or knee"]}]}),
    ("INF-04", {"standing at most": "supported"}),
    ("RF-01", {"do": "wait"}),
    ("RF-01", {"urgency": "soon"}),
    ("RF-01", {"speaks against": ["no fever"]}),
    ("NS-01", {"stage": "tissue"}),
    ("NS-01", {"before treatment": True}),
    ("MAN-01", {"caveat": "Look last."}),
    ("MAN-01", {"conditions": ["osteomyelitis"]}),
]  # fmt: skip


def changed(rule_id: str, more: dict[str, object]) -> dict[str, object]:
    return {
        file: [{**one, **more} if one["id"] == rule_id else one for one in entries]
        for file, entries in RULES.items()
    }


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return digests(small_rules(tmp_path_factory.mktemp("before"), **RULES))


@pytest.mark.parametrize(("rule_id", "more"), SAME)
def test_another_way_of_writing_it_says_the_same(
    rule_id: str, more: dict[str, object], before: dict[str, str], tmp_path: Path
) -> None:
    assert digests(small_rules(tmp_path, **changed(rule_id, more))) == before


@pytest.mark.parametrize(("rule_id", "more"), OTHER)
def test_a_change_of_what_it_says_is_seen_in_that_rule_alone(
    rule_id: str, more: dict[str, object], before: dict[str, str], tmp_path: Path
) -> None:
    after = digests(small_rules(tmp_path, **changed(rule_id, more)))
    assert {name for name in after if after[name] != before[name]} == {rule_id}


def test_no_two_rules_of_the_project_that_differ_in_meaning_share_a_digest(
    knowledge: KnowledgeBase,
) -> None:
    found: dict[str, list[str]] = {}
    for rule in knowledge.rules:
        found.setdefault(digest_of(rule, knowledge), []).append(rule.id)
    twins = [ids for ids in found.values() if len(ids) > 1]
    by_id = {rule.id: rule for rule in knowledge.rules}
    for ids in twins:
        first, *others = (by_id[name] for name in ids)
        assert all(type(one) is type(first) for one in others), ids
        assert all(set(one.sources) == set(first.sources) for one in others), ids


def test_what_a_feature_means_belongs_to_the_rules_that_read_it(folder: Folder) -> None:
    sign_in(folder, "RF-01", "INF-01", "FEA-01")
    put(folder, "features.yaml", "    - joint effusion\n", "    - no joint effusion\n")
    assert state(folder, "FEA-01") == state(folder, "RF-01") == "changed since"
    assert state(folder, "INF-01") == "signed"
    knowledge = load_knowledge(folder)
    by_id = {rule.id: sign_off(rule, knowledge, DAY) for rule in knowledge.rules}
    assert by_id["RF-01"].only_what_it_rests_on
    assert not by_id["FEA-01"].only_what_it_rests_on


def test_bands_and_the_strength_of_a_word_belong_to_a_rule(folder: Folder) -> None:
    sign_in(folder, "INF-01", "INF-02")
    laboratory = "findings/laboratory.yaml"
    put(folder, laboratory, "normal: under 10, raised: 10", "normal: under 9, raised: 9")
    assert (state(folder, "INF-01"), state(folder, "INF-02")) == ("signed", "changed since")
    put(folder, laboratory, "normal: under 9, raised: 9", "normal: under 10, raised: 10")
    assert state(folder, "INF-02") == "signed"


def test_a_wider_plausible_range_is_no_change(folder: Folder) -> None:
    sign_in(folder, "INF-01", "INF-02")
    put(folder, "findings/laboratory.yaml", "plausible: 0 to 600", "plausible: 0 to 900")
    assert (state(folder, "INF-01"), state(folder, "INF-02")) == ("signed", "signed")


# ---- the state on a day ------------------------------------------------------------------------


def test_a_sign_off_holds_until_its_last_day(folder: Folder) -> None:
    sign_in(folder, "INF-01", until=date(2027, 1, 1))
    assert state(folder, "INF-01", date(2027, 1, 1)) == "signed"
    assert state(folder, "INF-01", date(2027, 1, 2)) == "expired"
    assert state(folder, "INF-02") == "unsigned"


def test_signing_again_keeps_what_stood_there_and_holds(folder: Folder) -> None:
    sign_in(folder, "INF-02")
    put(folder, "evidence/infectious.yaml", "strength: weak", "strength: moderate")
    put(folder, "evidence/infectious.yaml", "  ratio: 0.4\n", "  ratio: 0.2\n")
    assert state(folder, "INF-02") == "changed since"
    sign_in(folder, "INF-02", by="Bea")
    knowledge = load_knowledge(folder)
    (rule,) = [rule for rule in knowledge.rules if rule.id == "INF-02"]
    assert [one.by for one in rule.signed] == ["Ada", "Bea"]
    found = sign_off(rule, knowledge, DAY)
    assert found.signature is not None
    assert (found.state, found.signature.by) == ("signed", "Bea")


def test_the_same_signature_is_not_written_twice(folder: Folder) -> None:
    assert sign_in(folder, "INF-01") == [f"{folder}/evidence/infectious.yaml"]
    assert sign_in(folder, "INF-01") == []


def test_a_sign_off_that_ends_before_it_begins_is_a_problem(folder: Folder) -> None:
    sign_in(folder, "INF-01", until=date(2027, 1, 1))
    put(folder, "evidence/infectious.yaml", "until: 2027-01-01", "until: 2025-01-01")
    with pytest.raises(KnowledgeError, match="INF-01 by Ada ends before it begins"):
        load_knowledge(folder)


def test_a_digest_typed_by_hand_is_a_problem(folder: Folder) -> None:
    sign_in(folder, "INF-01")
    put(folder, "evidence/infectious.yaml", "digest: ", "digest: x")
    with pytest.raises(KnowledgeError, match='"digest" should match pattern'):
        load_knowledge(folder)


# ---- the file ----------------------------------------------------------------------------------


def test_only_lines_are_added_to_files_of_the_project(knowledge: KnowledgeBase) -> None:
    names = ("dangers.yaml", "next_steps.yaml")
    files = rule_files(default_rules())
    wanted = [rule for rule in knowledge.rules if Path(rule.where.source).name in names]
    old = {name: path.read_bytes() for name, path in files.items()}
    changed, signed = sign(wanted, knowledge, old, 'Ö. "Quoted" & Partner: #1', DAY)
    assert len(signed) == len(wanted) > 50
    assert {Path(name).name for name in changed} == set(names)
    for name, content in changed.items():
        rows = content.decode().splitlines(keepends=True)
        kept = [row for row in rows if not row.lstrip().startswith(("signed:", "- { by: "))]
        assert "".join(kept).encode() == old[name]
        assert len(rows) - len(kept) == 2 * sum(rule.where.source == name for rule in wanted)


AWKWARD = """\
# a comment above
- id: AAA-01   # a comment beside
  title: folded
  because: >-
    a text
    of two lines

  # a comment below, of the next

- id: AAA-02
  because: |
    kept
    # not a comment

# the end
- id: AAA-03
  when: [one,
         two]
- because: "quoted
    over two lines"
  id: AAA-04"""
PLACES = {"AAA-01": (2, 7), "AAA-02": (10, 7), "AAA-03": (16, 7), "AAA-04": (21, 7)}
SIGNED = Signature("Ada", DAY, None, "0" * 16 + "-" + "1" * 16)
ROWS = [
    "  signed:\n",
    f'    - {{ by: "Ada", date: 2026-11-22, digest: {"0" * 16}-{"1" * 16} }}\n',
]


@pytest.mark.parametrize(
    ("rule_id", "before"),
    [("AAA-01", 6), ("AAA-02", 13), ("AAA-03", 18), ("AAA-04", 21)],
)
def test_the_line_goes_to_the_end_of_the_rule(rule_id: str, before: int) -> None:
    where = Location("x.yaml", *PLACES[rule_id])
    written = signed_text(AWKWARD.encode(), "x.yaml", {where: SIGNED}).decode()
    rows = AWKWARD.splitlines(keepends=True)
    if rule_id == "AAA-04":
        rows[-1] += "\n"
    assert written.splitlines(keepends=True) == [*rows[:before], *ROWS, *rows[before:]]


@settings(max_examples=25, deadline=None)
@given(st.sets(st.sampled_from(sorted(PLACES))), st.booleans(), st.booleans())
def test_any_choice_of_rules_keeps_every_other_byte(
    ids: set[str], windows: bool, marked: bool
) -> None:
    text = AWKWARD + "\n"
    raw = (text.replace("\n", "\r\n") if windows else text).encode()
    raw = b"\xef\xbb\xbf" + raw if marked else raw
    places = {Location("x.yaml", *PLACES[name]): SIGNED for name in ids}
    written = signed_text(raw, "x.yaml", places)
    ending = "\r\n" if windows else "\n"
    for row in ROWS:
        assert written.decode().count(row.replace("\n", ending)) == len(ids)
        written = written.replace(row.replace("\n", ending).encode(), b"")
    assert written == raw


def test_a_rule_within_braces_is_refused_with_what_to_do(tmp_path: Path) -> None:
    knowledge = small_rules(tmp_path, **RULES)
    files = {name: path.read_bytes() for name, path in rule_files(tmp_path).items()}
    with pytest.raises(KnowledgeError, match="is written within braces; write each of its keys"):
        sign(knowledge.red_flags, knowledge, files, "Ada", DAY)


def test_a_place_without_a_rule_is_refused() -> None:
    with pytest.raises(KnowledgeError, match="no rule stands here"):
        signed_text(AWKWARD.encode(), "x.yaml", {Location("x.yaml", 3, 1): SIGNED})


# ---- the command -------------------------------------------------------------------------------


def test_the_command_answers_in_json_and_takes_the_day_of_today(folder: Folder) -> None:
    line = ["sign", "EXC-01", "--by", "  Ada   Example ", "--rules", str(folder), "--json"]
    result = CliRunner().invoke(app, line)
    assert result.exit_code == 0, result.output
    assert '"by": "Ada Example"' in result.stdout
    assert f'"date": "{date.today().isoformat()}"' in result.stdout  # noqa: DTZ011
    again = CliRunner().invoke(app, line[:-1])
    assert "carries this sign-off already" in again.stdout
    shown = CliRunner().invoke(app, ["rules", "EXC-01", "--rules", str(folder), "--json"])
    assert '"state": "signed"' in shown.stdout


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (["sign", "INF-01", "--by", " "], "name the reviewer"),
        (["rules", "--signed", "--unsigned"], "contradict each other"),
    ],
)
def test_wrong_usage_is_said(line: list[str], said: str) -> None:
    result = CliRunner().invoke(app, line)
    assert result.exit_code == 2
    assert said in " ".join(result.stderr.split())


def test_a_folder_that_cannot_be_written_is_named(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device", "infectious.yaml")

    monkeypatch.setattr("tempfile.NamedTemporaryFile", full)
    before = (folder / "evidence/infectious.yaml").read_bytes()
    line = ["sign", "INF-01", "--by", "Ada", "--rules", str(folder)]
    monkeypatch.setenv("BME_ASSIST_CACHE", "")
    result = CliRunner().invoke(app, line)
    assert result.exit_code == 1
    assert "infectious.yaml: cannot be written: no space left on device" in result.stderr
    assert (folder / "evidence/infectious.yaml").read_bytes() == before
