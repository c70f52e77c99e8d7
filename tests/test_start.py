"""What a start of the command line leaves unread; the time itself is measured by `make bench`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import bme_assist
from bme_assist.knowledge import compiled_knowledge, load_knowledge

SMALL_RULES = Path(__file__).parent / "knowledge" / "small_rules"

ASSESS = """
import sys
sys.argv = ["bme-assist", "assess", "-f", "fever"]
from bme_assist.cli import main
try:
    main()
finally:
    print(*sorted(sys.modules), sep="\\n", file=sys.stderr)
"""


def loaded(program: str, cache: Path) -> set[str]:
    environment = {**os.environ, "BME_ASSIST_CACHE": str(cache), "COVERAGE_PROCESS_START": ""}
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True
    )
    return set(done.stderr.split())


def test_an_assessment_loads_only_what_it_needs(compiled: Path) -> None:
    load_knowledge(cache=compiled)
    found = loaded(ASSESS, compiled)
    assert "bme_assist.workup.assess" in found
    assert not found & {"rich", "yaml", "rapidfuzz", "gherkin", "platformdirs"}
    assert not found & {
        "bme_assist.knowledge.schema",
        "bme_assist.knowledge.assemble",
        "bme_assist.cli.look",
        "bme_assist.cases.feature",
    }


def test_the_package_itself_loads_nothing_until_it_is_used(tmp_path: Path) -> None:
    program = "import bme_assist, sys; print(*sys.modules, sep='\\n', file=sys.stderr)"
    found = loaded(program, tmp_path)
    assert {name for name in found if name.startswith("bme_assist")} == {
        "bme_assist",
        "bme_assist._version",
    }


def test_every_public_name_is_found_where_it_lives() -> None:
    for name in bme_assist.__all__:
        assert getattr(bme_assist, name) is not None
    assert not hasattr(bme_assist, "nothing_of_this_name")


def test_a_damaged_compiled_form_is_none(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    assert compiled_knowledge(SMALL_RULES, cache) is None
    fresh = load_knowledge(SMALL_RULES, cache=cache)
    kept = compiled_knowledge(SMALL_RULES, cache)
    assert kept is not None
    assert kept.rules == fresh.rules
    for place in cache.iterdir():
        place.write_bytes(place.read_bytes()[:-20])
    assert compiled_knowledge(SMALL_RULES, cache) is None
    assert load_knowledge(SMALL_RULES, cache=cache).rules == fresh.rules
