"""A zip file that is the same bytes every time."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

__all__ = ["zipped"]

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The first date that a zip file can hold: no clock goes into an export."""


def zipped(files: Mapping[str, bytes]) -> bytes:
    """The files in their order, compressed, without a date."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), content, zipfile.ZIP_DEFLATED)
    return held.getvalue()
