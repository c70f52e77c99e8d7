"""Which move a learner means: never what a step forbids, the plan first, and no guessing."""

from __future__ import annotations

import pytest
from tests.workup.small import small_rules, step

from bme_assist import KnowledgeBase, UsageError
from bme_assist.practice.moves import WhichStepError, move_of

STEPS = {
    "NS-01": "Radiograph within 48 hours, MRI of the whole bone, referral before any biopsy",
    "NS-02": "Radiographs of the region; CT where they do not explain the edema",
    "NS-03": "Standing radiographs of the joint, and MRI for menisci at the knee",
    "NS-04": "Radiographs and MRI of both hips without contrast; frog-leg view unless it slips",
    "NS-05": "Bone biopsy for culture before antibiotics",
    "NS-06": "Biopsy at the center, after staging",
    "NS-07": "No weight from now on and ultrasound of the hip",
    "NS-08": "Blood count; no corticosteroids before the marrow is examined",
}


@pytest.fixture(scope="module")
def steps(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeBase:
    """A base with steps that forbid, allow and put conditions."""
    made = [step(name, "imaging", step=words) for name, words in STEPS.items()]
    return small_rules(tmp_path_factory.mktemp("steps"), next_steps=made)


PLAN = ("NS-01", "NS-02")


@pytest.mark.parametrize(
    ("said", "planned", "places", "meant"),
    [
        ("ultrasound", (), (), "NS-07"),
        ("no weight", (), (), "NS-07"),
        ("Do an ultrasound of the hip, please", (), (), "NS-07"),
        ("blood", (), (), "NS-08"),
        ("biopsy", ("NS-01", "NS-06"), (), "NS-06"),
        ("take a biopsy", ("NS-06",), (), "NS-06"),
        ("biopsies with cultures", (), (), "NS-05"),
        ("MRI", PLAN, (), "NS-01"),
        ("MRI of the whole bone", (), (), "NS-01"),
        ("CT", PLAN, (), "NS-02"),
        ("radiographs of the knee", ("NS-02",), ("knee",), "NS-02"),
        ("x-ray of the knee", ("NS-02",), ("knee",), "NS-02"),
        ("xray of the region", (), (), "NS-02"),
        ("MRI of both hips", ("NS-08",), ("knee",), "NS-04"),
    ],
)
def test_a_step_is_known_by_what_it_asks_for(
    said: str, planned: tuple[str, ...], places: tuple[str, ...], meant: str, steps: KnowledgeBase
) -> None:
    assert move_of(said, steps, planned, frozenset(places)) == {"step": meant}


@pytest.mark.parametrize(
    ("said", "planned", "offered"),
    [
        ("biopsy", PLAN, ("NS-06", "NS-05")),
        ("MRI", (), ("NS-03", "NS-01", "NS-04")),
        ("radiographs of the knee", PLAN, ("NS-01", "NS-02", "NS-03")),
        ("MRI of both hips", PLAN, ("NS-01", "NS-04")),
        ("biopsy of the nose", (), ("NS-06", "NS-05")),
    ],
)
def test_where_several_fit_the_learner_is_asked(
    said: str, planned: tuple[str, ...], offered: tuple[str, ...], steps: KnowledgeBase
) -> None:
    with pytest.raises(WhichStepError) as error:
        move_of(said, steps, planned, frozenset({"heel"}))
    assert error.value.steps == offered
    told = [problem.message for problem in error.value.problems]
    assert told[0].startswith(f'"{said}"')
    assert told[1:] == [f"{n}  {STEPS[one]}" for n, one in enumerate(offered, 1)]


@pytest.mark.parametrize("said", ["corticosteroids", "antibiotics", "contrast", "slips", "the"])
def test_what_a_step_forbids_or_waits_for_is_no_move(said: str, steps: KnowledgeBase) -> None:
    with pytest.raises(UsageError) as error:
        move_of(said, steps, ("NS-05", "NS-08", "NS-04", "NS-02"))
    assert not isinstance(error.value, WhichStepError)
    assert "is no finding and no step" in str(error.value)


def test_more_than_three_are_not_shown(steps: KnowledgeBase) -> None:
    with pytest.raises(WhichStepError) as error:
        move_of("radiographs", steps)
    assert len(error.value.steps) == 3
    assert "(1 more fit)" in str(error.value)
