"""What is refused: layers that cannot be run, and records of the wrong types."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from bme_assist.engine.values import EngineRule, Layer
from bme_assist.knowledge.condition import atoms_of
from bme_assist.knowledge.interval import Interval

__all__ = ["check_layers", "check_recorded"]


def check_layers(layers: tuple[Layer, ...]) -> None:
    """Raise ValueError for what repeats, is incomplete, or reads its own or a later layer.

    Keys that no rule concludes and no layer declares under ``closes`` are left unchecked.
    """
    names = [layer.name for layer in layers]
    for name in _repeated(names):
        raise ValueError(f"two layers are named {name!r}")
    for name in _repeated(rule.id for layer in layers for rule in layer.rules):
        raise ValueError(f"two rules have the id {name}")
    first = _first_layer_of_each_key(layers)
    for number, layer in enumerate(layers):
        for rule in layer.rules:
            for key in _repeated(rule.concludes):
                raise ValueError(f"rule {rule.id} concludes {key!r} twice")
            _check_atoms(rule, layer.name)
            for atom in atoms_of(rule.when):
                at = -1 if atom.is_about_a_finding else first.get(atom.subject, -1)
                if at >= number:
                    raise ValueError(
                        f"rule {rule.id} in the layer {layer.name!r} reads {atom.subject!r}, "
                        f"which is concluded only in the layer {names[at]!r}; "
                        "a rule may read conclusions of earlier layers only"
                    )


def _repeated(names: Iterable[str]) -> Iterator[str]:
    names = tuple(names)
    if len(names) == len(set(names)):
        return iter(())
    return (name for name, times in Counter(names).items() if times > 1)


def _first_layer_of_each_key(layers: tuple[Layer, ...]) -> dict[str, int]:
    first: dict[str, int] = {}
    for number, layer in enumerate(layers):
        for rule in layer.rules:
            for key in rule.concludes:
                first.setdefault(key, number)
        for key in layer.closes or ():
            first.setdefault(key, number)
    return first


def _check_atoms(rule: EngineRule, layer: str) -> None:
    for atom in atoms_of(rule.when):
        if (atom.interval is None) is (atom.test == "within"):
            raise ValueError(
                f"rule {rule.id} in the layer {layer!r}: an interval belongs to the test 'within' "
                f"and only there; {atom.subject!r} is asked whether it is {atom.test!r}"
            )


def check_recorded(recorded: object) -> None:
    """Raise TypeError for what is no record of findings, ValueError for an empty interval."""
    if not isinstance(recorded, Mapping):
        raise TypeError(f"what is recorded must be a mapping, not {type(recorded).__name__}")
    for name, value in recorded.items():
        if not isinstance(name, str):
            raise TypeError(f"a finding's name must be text, not {type(name).__name__}")
        if isinstance(value, bool):
            continue
        if isinstance(value, Interval):
            if value.is_empty:
                raise ValueError(f"no number lies in what is recorded of {name!r}: {value}")
        elif not isinstance(value, frozenset) or not all(isinstance(v, str) for v in value):
            raise TypeError(
                f"{name!r} must be recorded as True, False, a frozenset of text or an Interval, "
                f"not {value!r}"
            )
