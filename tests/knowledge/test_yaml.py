"""YAML with places: what is read, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from bme_assist.errors import KnowledgeError, Location
from bme_assist.knowledge import yaml
from bme_assist.knowledge.yaml import read_text, read_tree


def refused(text: str) -> list[str]:
    with pytest.raises(KnowledgeError) as caught:
        read_tree(text, "f.yaml")
    return str(caught.value).splitlines()


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("a: 1\nb: 2\na: 3\n", ['f.yaml:3:1: BME101 key "a" stands twice; first in line 1']),
        (
            "a: 1\na: 2\nb: {c: 1, c: 2}\n",
            [
                'f.yaml:2:1: BME101 key "a" stands twice; first in line 1',
                'f.yaml:3:11: BME101 key "c" stands twice; first in line 3',
            ],
        ),
        ("a:\n\tb: 1\n", ["f.yaml:2:1: BME101 a tab; indent with spaces"]),
        ("a:\n  \tb: 1\n", ["f.yaml:2:3: BME101 a tab; indent with spaces"]),
        ("a: &x [1]\nb: *x\nc: *x\n", [
            "f.yaml:2:4: BME101 an alias; write the value out",
            "f.yaml:3:4: BME101 an alias; write the value out",
        ]),
        ("a: &x {b: *x}\n", ["f.yaml:1:11: BME101 an alias; write the value out"]),
        ("a: 1\n---\nb: 2\n", [
            "f.yaml:3:1: BME101 a second document; one file holds one document"
        ]),
        ("# nothing\n", ["f.yaml: BME103 is empty"]),
        ("---\n", ["f.yaml: BME103 is empty"]),
        ("a: [1, 2\nb: 3\n", [
            "f.yaml:2:2: BME101 YAML: did not find expected ',' or ']'"
        ]),
        ('a: "open\n', ["f.yaml:2:1: BME101 YAML: found unexpected end of stream"]),
        ("a: b: c\n", ["f.yaml:1:5: BME101 YAML: mapping values are not allowed in this context"]),
        ("*a : [1, *b]\n", [
            "f.yaml:1:1: BME101 an alias; write the value out",
            "f.yaml:1:10: BME101 an alias; write the value out",
        ]),
        ("a: *nobody\n", ["f.yaml:1:4: BME101 an alias; write the value out"]),
    ],
)  # fmt: skip
def test_refused(text: str, lines: list[str]) -> None:
    assert refused(text) == lines


def test_a_control_character_is_one_line() -> None:
    assert refused("b: µ\na: \x07\n") == [
        "f.yaml:2:4: BME101 YAML: unacceptable character #x0007: control characters are not allowed"
    ]


def test_a_tower_of_brackets_is_one_line() -> None:
    assert refused("[" * 1_000_000) == ["f.yaml:1:52: BME101 YAML: nested too deeply"]
    assert refused("? " * 1_000) == ["f.yaml:1:103: BME101 YAML: nested too deeply"]


def test_scalars_stay_what_they_look_like() -> None:
    text = (
        "[no, yes, on, ~, null, true, True, false, False, 12, -3, +4, 1.5, -0.5, 1e5, 0x1F, '12', "
        '"true", 2024-01-01, 1_000, ]'
    )
    assert read_tree(text, "f").data == [
        "no", "yes", "on", None, None, True, True, False, False, 12, -3, 4, 1.5, -0.5, "1e5",
        "0x1F", "12", "true", "2024-01-01", "1_000",
    ]  # fmt: skip


def test_places_of_values_and_keys() -> None:
    tree = read_tree("a:\n  - b: 1\n    c: >-\n      long\n      text\n  - d\n", "f")
    assert tree.data == {"a": [{"b": 1, "c": "long text"}, "d"]}
    assert tree.at(("a", 0, "b")) == Location("f", 2, 8)
    assert tree.at_key(("a", 0, "b")) == Location("f", 2, 5)
    assert tree.at(("a", 1)) == Location("f", 6, 5)
    assert tree.at_key(("a", 1)) == Location("f", 6, 5)
    assert tree.at(("a", 0, "no such", 7)) == Location("f", 2, 5)
    assert tree.at(("z",)) == Location("f", 1, 1)


def test_a_key_that_is_no_word_is_no_key_of_ours() -> None:
    assert read_tree("? [a, b]\n: 1\n", "f").data == {"?": 1}


def test_reading_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "f.yaml"
    path.write_bytes(b"\xef\xbb\xbfa: \xc2\xb5\n")
    assert read_text(path) == "a: µ\n"

    def why(path: Path, source: str = "") -> str:
        with pytest.raises(KnowledgeError) as caught:
            read_text(path, source)
        return str(caught.value)

    assert why(tmp_path / "g.yaml", "g") == "g: BME103 there is no such file"
    assert why(tmp_path) == f"{tmp_path}: BME103 is a folder; name a file"
    monkeypatch.setattr(yaml, "LARGEST", 5)
    assert why(path, "f") == "f: BME103 is 0.0 MB; a file is at most 5e-06 MB"

    def refuse(self: Path) -> bytes:
        raise OSError("Odd disk")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert why(path, "f") == "f: BME103 cannot be read: odd disk"
