"""Loading, and the compiled form that is kept beside."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest
from tests.knowledge.damage import put

from bme_assist.cases import Case
from bme_assist.errors import KnowledgeError
from bme_assist.knowledge import KnowledgeBase, is_compiled, load, load_knowledge
from bme_assist.knowledge.load import compiled_knowledge
from bme_assist.workup import Assessment, assess

PHRASES = ["temperature 39 °C", "joint effusion", "CRP 120 mg/L", "age 6", "hip pain"]


def worked_up(knowledge: KnowledgeBase) -> Assessment:
    return assess(Case.of(knowledge, PHRASES), knowledge)


def never(*_: object) -> None:
    raise AssertionError("the rules were read again")


def kept_in(cache: Path) -> Path:
    (kept,) = cache.iterdir()
    return kept


def test_the_compiled_form_answers_as_the_rules_do(
    copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path / "a" / "cache"
    assert not is_compiled(copy, cache)
    fresh = load_knowledge(copy, cache=cache)
    assert is_compiled(copy, cache)
    monkeypatch.setattr("bme_assist.knowledge.assemble.assemble", never)
    kept = load_knowledge(str(copy), cache=cache)
    assert kept is not fresh
    for part in ("digest", "scale", "categories", "findings", "rules", "implications", "sections",
                 "dangers", "references", "mixtures", "phrases"):  # fmt: skip
        assert getattr(kept, part) == getattr(fresh, part), part
    assert worked_up(kept) == worked_up(fresh)
    assert worked_up(kept).red_flags


def test_only_the_compiled_form_is_asked_for(copy: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    assert compiled_knowledge(copy, cache) is None
    fresh = load_knowledge(copy, cache=cache)
    kept = compiled_knowledge(copy, cache)
    assert kept is not None
    assert kept.rules == fresh.rules
    kept_in(cache).write_bytes(b"")
    assert compiled_knowledge(copy, cache) is None


def test_one_that_other_code_made_is_not_used(
    copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path / "cache"
    load_knowledge(copy, cache=cache)
    monkeypatch.setattr(load, "_code", lambda: 0)
    assert not is_compiled(copy, cache)


def test_what_readers_prepared_is_not_kept(small: KnowledgeBase) -> None:
    worked_up(small)
    small.prepared["test"] = 1
    assert dict(pickle.loads(pickle.dumps(small)).prepared) == {}


@pytest.mark.parametrize(
    "content", [b"", b"no pickle", pickle.dumps({"digest": 1}), pickle.dumps(None)[:-1]]
)
def test_a_damaged_one_is_made_anew(copy: Path, tmp_path: Path, content: bytes) -> None:
    cache = tmp_path / "cache"
    fresh = load_knowledge(copy, cache=cache)
    kept_in(cache).write_bytes(content)
    assert load_knowledge(copy, cache=cache).rules == fresh.rules
    assert pickle.loads(kept_in(cache).read_bytes()).rules == fresh.rules


def test_one_of_other_rules_is_not_used(copy: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    load_knowledge(copy, cache=cache)
    stale = kept_in(cache)
    put(copy, "findings/symptoms.yaml", "Does the patient have a fever?", "Is there a fever?")
    fresh = load_knowledge(copy, cache=cache)
    assert fresh.findings["fever"].ask == "Is there a fever?"
    (other,) = set(cache.iterdir()) - {stale}
    other.write_bytes(stale.read_bytes())
    assert load_knowledge(copy, cache=cache).findings["fever"].ask == "Is there a fever?"


def test_one_byte_of_a_comment_is_noticed(copy: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    first = load_knowledge(copy, cache=cache)
    (copy / "scale.yaml").write_bytes((copy / "scale.yaml").read_bytes() + b"#")
    assert not is_compiled(copy, cache)
    assert load_knowledge(copy, cache=cache).digest != first.digest


def test_a_file_that_changes_while_it_is_read_is_not_kept_under_the_old_digest(
    copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_folder = load.read_folder

    def read_and_edit(folder: Path) -> object:
        files = read_folder(folder)
        put(folder, "findings/symptoms.yaml", "Does the patient have a fever?", "Edited?")
        return files

    monkeypatch.setattr(load, "read_folder", read_and_edit)
    knowledge = load_knowledge(copy, cache=tmp_path / "cache")
    assert knowledge.findings["fever"].ask == "Does the patient have a fever?"


def test_a_place_that_cannot_be_written_is_no_failure(copy: Path, tmp_path: Path) -> None:
    file = tmp_path / "cache"
    file.write_text("a file, where a folder should be")
    assert load_knowledge(copy, cache=file).findings
    assert not is_compiled(copy, file)


def test_rules_with_problems_are_not_kept(copy: Path, tmp_path: Path) -> None:
    put(copy, "outside.yaml", "[pleural effusion]", "[pleural efusion]")
    cache = tmp_path / "cache"
    with pytest.raises(KnowledgeError, match="BME201"):
        load_knowledge(copy, cache=cache)
    assert not cache.exists()


def test_old_ones_are_cleared_away(copy: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    cache.mkdir()
    for number in range(12):
        (cache / f"knowledge-0-{number:02}.pickle").touch()
    load_knowledge(copy, cache=cache)
    assert len(list(cache.iterdir())) == 8
    assert is_compiled(copy, cache)


def test_the_shipped_rules_are_the_ones_when_none_are_named(
    copy: Path, monkeypatch: pytest.MonkeyPatch, small: KnowledgeBase
) -> None:
    monkeypatch.setattr(load, "default_rules", lambda: copy)
    assert load_knowledge().digest == small.digest
