"""The trace on made-up rules and scenarios whose every link and gap can be counted by hand."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from scripts.site_check import faults_of, read_page
from tests.workup.small import evidence, feature, flag, small_rules
from typer.testing import CliRunner

from bme_assist import KnowledgeBase
from bme_assist.cli.app import app
from bme_assist.knowledge import Signature, rule_files
from bme_assist.reports.trace import SourceFile, pages_of
from bme_assist.resources import case_library, default_rules
from bme_assist.review.mutation.mutant import Mutant
from bme_assist.review.mutation.outcome import Outcome
from bme_assist.review.rehearsal import examples_in, rehearsed
from bme_assist.review.signature import digest_of
from bme_assist.review.trace import Trace, trace

DAY = date(2026, 11, 22)
FEATURE = """\
Feature: A few patients <with> signs & "quotes"

  Scenario: INF-01 speaks for infection
    Given a patient with fever
    When the findings are worked up
    Then INF-01 speaks for infectious

  Scenario: A patient without fever
    Given a patient with no fever
    When the findings are worked up
    Then INF-01 stays silent

  @rule-RF-01
  Scenario: A hot joint
    Given a patient with fever, joint swelling
    When the findings are worked up
    Then the red flag "septic arthritis" asks for immediate action

  Scenario Outline: One <who> of several
    Given a patient with <findings>
    When the findings are worked up
    Then INF-02 speaks for infectious

    Examples:
      | who   | findings       |
      | right | night pain     |
      | wrong | joint effusion |
"""


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, KnowledgeBase, Path]:
    """Rules, and a folder of features for them."""
    folder = tmp_path_factory.mktemp("trace")
    knowledge = small_rules(
        folder / "mine",
        features=[feature("FEA-01", "hot joint", ["fever", "joint swelling"])],
        red_flags=[flag("RF-01", "septic arthritis", ["hot joint"])],
        evidence_infectious=[
            evidence("INF-01", ["fever"]),
            evidence("INF-02", ["night pain"], sources=[{"reference": "smith2020"}]),
            evidence("INF-03", ["rheumatoid factor"]),
        ],
    )
    (folder / "features").mkdir()
    (folder / "features" / "few.feature").write_text(FEATURE, encoding="utf-8")
    return folder / "mine", knowledge, folder / "features"


def made(small: tuple[Path, KnowledgeBase, Path], **more: object) -> Trace:
    _, knowledge, features = small
    ran = rehearsed(examples_in(features, knowledge), knowledge)
    return trace(knowledge, ran, DAY, **more)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def found(small: tuple[Path, KnowledgeBase, Path]) -> Trace:
    return made(small)


def pages(trace: Trace, small: tuple[Path, KnowledgeBase, Path]) -> dict[str, str]:
    rules, _, features = small
    sources = {
        name: SourceFile(f"rules/{path.relative_to(rules)}", path.read_text(encoding="utf-8"))
        for name, path in rule_files(rules).items()
    }
    for path in features.glob("*.feature"):
        sources[str(path)] = SourceFile(f"features/{path.name}", path.read_text(encoding="utf-8"))
    return dict(pages_of(trace, sources))


# ---- values ------------------------------------------------------------------------------------


def test_claims_and_observations_stand_side_by_side(found: Trace) -> None:
    one = found.rules["INF-01"]
    assert [(s.scenario.name, s.claim, s.fired, s.agrees) for s in one.claimed] == [
        ("INF-01 speaks for infection", "fires", True, True),
        ("A patient without fever", "stays silent", False, True),
    ]
    assert [sight.scenario.name for sight in one.observed] == ["A hot joint"]
    assert [(s.claim, s.fired) for s in found.rules["RF-01"].claimed] == [("is named", True)]


def test_a_claim_that_is_not_observed_is_a_gap(found: Trace) -> None:
    one = found.rules["INF-02"]
    assert [(s.scenario.name, s.fired, s.agrees) for s in one.claimed] == [
        ("One right of several", True, True),
        ("One wrong of several", False, False),
    ]
    assert "1 scenario fails" in one.gaps
    assert "claimed otherwise than observed" in one.gaps
    assert [scenario.name for scenario in found.failed] == ["One wrong of several"]


def test_a_rule_that_nothing_shows_is_a_gap(found: Trace) -> None:
    gaps = found.rules["INF-03"].gaps
    assert gaps[:2] == ("never fired", "no scenario claims it")
    assert any(gap.endswith("not expected") for gap in gaps)
    assert "1 condition not tried" in gaps


def test_sections_are_cited_set_aside_or_a_gap(found: Trace) -> None:
    by_id = {one.source.id: one for one in found.sections}
    assert by_id["a.one"].rules[:2] == ("FEA-01", "RF-01")
    assert by_id["a.two"].others == ("category infectious",)
    assert not by_id["a"].is_gap
    references = {one.source.id: one for one in found.references}
    assert references["smith2020"].rules == ("INF-02",)
    assert references["guide"].is_gap


def test_a_category_has_its_evidence_and_its_flags(found: Trace) -> None:
    infectious = found.knowledge.categories[0]
    ids = [one.rule.id for one in found.of_category(infectious)]
    assert ids == ["RF-01", "INF-01", "INF-02", "INF-03"]


def test_mutants_are_counted_where_a_run_is_known(small: tuple[Path, KnowledgeBase, Path]) -> None:
    knowledge = small[1]
    rule = next(one for one in knowledge.rules if one.id == "INF-01")
    outcomes = [
        Outcome(Mutant(rule, "drop rule", "without it", None), "killed"),
        Outcome(Mutant(rule, "negate", 'with "no fever"', None), "survived"),
        None,
    ]
    ran = made(small, mutants={"INF-01": outcomes, "INF-02": [None]})
    known = ran.rules["INF-01"].mutants
    assert known is not None
    assert (known.of, known.score.killed, len(known.survivors)) == (3, 1, 1)
    assert "1 mutant lives" in ran.rules["INF-01"].gaps
    assert ran.rules["INF-02"].mutants is None
    assert ran.mutants_ran
    text = pages(ran, small)["rules/infectious.html"]
    assert "2 of 3 tried: 1 killed, 0 change nothing, 1 live" in text
    assert "no scenario comes near it" in text
    assert "1 of 2" in pages(ran, small)["index.html"]


# ---- pages -------------------------------------------------------------------------------------


def test_every_page_is_sound(found: Trace, small: tuple[Path, KnowledgeBase, Path]) -> None:
    assert list(faults_of(pages(found, small))) == []


def test_the_same_trace_gives_the_same_pages(
    found: Trace, small: tuple[Path, KnowledgeBase, Path]
) -> None:
    assert pages(found, small) == pages(made(small), small)


def test_the_page_of_a_rule_holds_all_that_bears_on_it(
    found: Trace, small: tuple[Path, KnowledgeBase, Path]
) -> None:
    text = " ".join(pages(found, small)["rules/infectious.html"].split())
    for words in (
        "<li>fever</li>", "it speaks for infectious: weak, a judgement", "a reason", "article, One",
        "unsigned", "it stays silent", "never fired", "Gap: no scenario claims this rule",
        "expected by no scenario", "decides between no two scenarios", "Mutants: not run",
        'href="../source/rules-evidence-infectious-yaml.html#L1"',
        'href="../scenarios/features-few-feature.html#line-8"',
    ):  # fmt: skip
        assert words in text, words


def test_what_authors_write_is_escaped(
    found: Trace, small: tuple[Path, KnowledgeBase, Path]
) -> None:
    text = pages(found, small)["source/features-few-feature.html"]
    assert "&lt;with&gt; signs &amp; &#34;quotes&#34;" in text
    assert "<with>" not in text


def test_a_failed_scenario_says_why(found: Trace, small: tuple[Path, KnowledgeBase, Path]) -> None:
    site = pages(found, small)
    assert "1 failed" in site["index.html"]
    text = " ".join(site["scenarios/features-few-feature.html"].split())
    assert "expected INF-02 to speak for infectious; it is silent" in text


def test_a_signed_rule_shows_who_signed_it(small: tuple[Path, KnowledgeBase, Path]) -> None:
    from dataclasses import replace

    folder, knowledge, features = small
    first = knowledge.evidence[0]
    signature = Signature("Ada", DAY, None, digest_of(first, knowledge))
    evidence_ = (replace(first, signed=(signature,)), *knowledge.evidence[1:])
    signed = replace(knowledge, evidence=evidence_)
    ran = made((folder, signed, features))
    assert ran.signed == 1
    site = pages(ran, (folder, signed, features))
    assert "signed by Ada on 2026-11-22" in site["rules/infectious.html"]
    assert "1 rule is signed off" in site["index.html"]


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("<h1>", "<h2>", "headings of the first level"),
        ('href="sections.html"', 'href="section.html"', "which is not there"),
        ('<html lang="en">', "<html>", "does not say its language"),
        ('scope="row"', "", "rows without a header"),
        ("</main>", "<script></script></main>", "holds a script"),
        ('href="#main"', 'href="#top"', "has no such place"),
    ],
)
def test_a_damaged_page_is_noticed(
    old: str, new: str, fault: str, found: Trace, small: tuple[Path, KnowledgeBase, Path]
) -> None:
    site = pages(found, small)
    assert old in site["index.html"]
    site["index.html"] = site["index.html"].replace(old, new)
    assert any(fault in one for one in faults_of(site))


def test_headings_are_read_in_order() -> None:
    assert read_page("<h1>a</h1><h3>b</h3>").headings == [1, 3]


def test_on_the_shipped_rules_every_section_and_every_rule_has_its_row(
    knowledge: KnowledgeBase,
) -> None:
    library = case_library()
    ran = rehearsed(examples_in(library, knowledge), knowledge)
    found = trace(knowledge, ran, DAY)
    sources = {
        name: SourceFile(name, path.read_text(encoding="utf-8"))
        for name, path in rule_files(default_rules()).items()
    }
    sources |= {
        str(path): SourceFile(f"features/{path.name}", path.read_text(encoding="utf-8"))
        for path in library.glob("*.feature")
    }
    site = dict(pages_of(found, sources))
    assert list(faults_of(site)) == []
    linked = set(read_page(site["sections.html"]).links) | {"references.html"}
    chapters = {link.partition("#")[0] for link in linked if link.startswith("sections/")}
    anchors = {place for chapter in chapters for place in read_page(site[chapter]).ids}
    assert set(knowledge.sections) <= anchors
    listed = {link.partition("#")[2] for link in read_page(site["rules.html"]).links}
    assert {rule.id for rule in knowledge.rules} <= listed


# ---- the command -------------------------------------------------------------------------------


def run(small: tuple[Path, KnowledgeBase, Path], *more: str) -> tuple[int, str, str]:
    rules, _, features = small
    line = ["trace", str(features), "--rules", str(rules), "--processes", "1", *more]
    result = CliRunner().invoke(app, line)
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.stdout, result.stderr


def test_the_command_writes_the_site_and_fails_with_its_scenarios(
    small: tuple[Path, KnowledgeBase, Path], tmp_path: Path
) -> None:
    out = tmp_path / "site"
    code, said, _ = run(small, "--output", str(out), "--on", "2026-11-22", "--json")
    told = json.loads(said)
    assert code == 1
    assert (told["scenarios"], told["failed"], told["rules"]) == (5, 1, 6)
    written = {
        path.relative_to(out).as_posix(): path.read_text(encoding="utf-8")
        for path in out.rglob("*") if path.suffix in {".html", ".css"}
    }  # fmt: skip
    assert len(written) == told["pages"]
    assert list(faults_of(written)) == []
    assert str(tmp_path) not in "".join(written.values())
    code, said, _ = run(small, "--output", str(out))
    assert "1 scenario failed" in said


def test_a_folder_that_holds_something_else_is_left_alone(
    small: tuple[Path, KnowledgeBase, Path], tmp_path: Path
) -> None:
    (tmp_path / "letter.txt").write_text("dear", encoding="utf-8")
    code, _, said = run(small, "--output", str(tmp_path))
    assert code == 2
    assert "holds something else already" in said
    assert (tmp_path / "letter.txt").read_text(encoding="utf-8") == "dear"


def test_results_of_mutants_are_read_from_their_file(
    small: tuple[Path, KnowledgeBase, Path], tmp_path: Path
) -> None:
    rules, _, features = small
    results = tmp_path / "mutation.jsonl"
    line = ["mutate", str(features), "--rules", str(rules), "--results", str(results),
            "--rule", "INF-01", "--processes", "1"]  # fmt: skip
    assert CliRunner().invoke(app, line).exit_code == 0
    out = tmp_path / "site"
    run(small, "--output", str(out), "--mutants", str(results))
    text = (out / "rules" / "infectious.html").read_text(encoding="utf-8")
    assert "tried: " in text
    assert "not run" in text
    code, _, said = run(small, "--output", str(out), "--mutants", str(tmp_path / "none.jsonl"))
    assert (code, "there is no such file" in said) == (2, True)
