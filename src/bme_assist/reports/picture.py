"""An examination as a picture: confusion matrix, and how reliable each standing is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bme_assist.errors import Location, Problem, UsageError
from bme_assist.review import Examination

__all__ = ["KINDS", "draw_examination"]

KINDS = (".svg", ".png")
"""The forms in which a picture can be written."""


def draw_examination(examination: Examination, file: Path) -> None:
    """Write the picture; the same examination gives the same bytes.

    Raises UsageError for another ending than .svg or .png, and when the drawing library, which
    comes with the extra ``pictures``, is not installed.
    """
    if file.suffix.lower() not in KINDS:
        hint = f"end it in {' or '.join(KINDS)}"
        raise UsageError([Problem(Location(str(file)), "BME103", "no kind of picture", hint)])
    try:
        import matplotlib as mpl
        from matplotlib.figure import Figure
    except ImportError:
        hint = 'install it with: pip install "bme-assist[pictures]"'
        message = "drawing needs matplotlib"
        raise UsageError([Problem(Location(str(file)), "BME103", message, hint)]) from None
    with mpl.rc_context({"svg.hashsalt": "bme-assist", "svg.fonttype": "none"}):
        figure = Figure(figsize=(12, 5.6), layout="constrained")
        left, right = figure.subplots(1, 2, width_ratios=(3, 2))
        _confusion(left, examination)
        _reliability(right, examination)
        measures = examination.groups()["all cases"]
        figure.suptitle(f"Published category leads in {measures.top1.words}")
        # Without a date and a version, two runs write the same bytes.
        kind = file.suffix.lower()[1:]
        metadata = {"Date": None, "Creator": None} if kind == "svg" else {"Software": None}
        figure.savefig(file, format=kind, metadata=metadata)


def _confusion(axes: Any, examination: Examination) -> None:
    confusion = examination.confusion()
    rows = list(confusion)
    columns = list(confusion[rows[0]])
    values = [[confusion[row][column] for column in columns] for row in rows]
    axes.imshow(values, cmap="Blues", vmin=0)
    darkest = max(max(row) for row in values)
    for y, row in enumerate(values):
        for x, count in enumerate(row):
            if count:
                colour = "white" if count > darkest / 2 else "black"
                axes.text(x, y, str(count), ha="center", va="center", color=colour)
    axes.set_xticks(range(len(columns)), columns, rotation=35, ha="right")
    axes.set_yticks(range(len(rows)), rows)
    axes.set_xlabel("leads")
    axes.set_ylabel("published")
    axes.set_title("Published category and the one that leads")


def _reliability(axes: Any, examination: Examination) -> None:
    found = {name: share for name, share in examination.reliability().items() if share.of}
    for place, share in enumerate(found.values()):
        low, high = share.interval
        axes.plot([100 * low, 100 * high], [place, place], color="tab:blue", linewidth=2)
        axes.plot([100 * share.hits / share.of], [place], "o", color="tab:blue")
    axes.set_yticks(range(len(found)), [f"{name} (n={s.of})" for name, s in found.items()])
    axes.invert_yaxis()
    axes.set_xlim(0, 100)
    axes.set_xlabel("is the published category, % with 95 % interval")
    axes.set_title("Reliability of the standings")
