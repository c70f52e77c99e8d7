"""Forward chaining over one case, with a full trail; nothing here knows anything clinical.

The rules of a layer see what was recorded and what earlier layers concluded, never what their own
layer concludes. The facts, the rules, the agenda and the run loop are those of experta, which only
this package imports.
"""

from __future__ import annotations

from bme_assist.engine.chaining import ForwardChaining
from bme_assist.engine.truth import Truth, truth
from bme_assist.engine.values import Closer, Decided, EngineRule, Firing, Layer, Run

__all__ = [
    "Closer",
    "Decided",
    "EngineRule",
    "Firing",
    "ForwardChaining",
    "Layer",
    "Run",
    "Truth",
    "truth",
]
