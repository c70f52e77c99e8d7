"""What a file or standard input holds, as text; refuses what is no case file before reading it."""

from __future__ import annotations

from pathlib import Path

from bme_assist.errors import CaseError, Location, Problem

__all__ = ["LARGEST", "decoded", "file_text"]

LARGEST = 1_000_000
"""The largest file that is read, in bytes; a case is a thousandth of it."""


def file_text(path: Path) -> str:
    """The text of a file, lines ending in a line feed, without byte order mark.

    Raises CaseError for what is missing, a folder, over a megabyte, empty, or not UTF-8 text.
    """
    source = str(path)
    try:
        if path.is_dir():
            raise _refused(source, "this is a folder", "name a file in it")
        if path.is_file() and path.stat().st_size > LARGEST:
            raise _too_large(source, path.stat().st_size)
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError:
        raise _refused(source, "there is no such file") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise _refused(source, f"this file cannot be read: {reason.lower()}") from None
    return decoded(data, source)


def decoded(data: bytes | str, source: str) -> str:
    """The text of these bytes, lines ending in a line feed, without byte order mark.

    Raises CaseError for what is over a megabyte, empty, or not UTF-8 text.
    """
    if len(data) > LARGEST:
        raise _too_large(source, len(data))
    text = data if isinstance(data, str) else _utf8(data, source)
    if "\0" in text:
        raise _refused(source, "this is not a text file")
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise _refused(source, "this file is empty", "write a case, or see bme-assist cases")
    return text


def _utf8(data: bytes, source: str) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _refused(source, "this file is in UTF-16", "save it as UTF-8")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if b"\0" in data:
            raise _refused(source, "this is not a text file") from None
        line = data.count(b"\n", 0, error.start) + 1
        start = data.rfind(b"\n", 0, error.start) + 1
        column = len(data[start : error.start].decode("utf-8", "replace")) + 1
        where = Location(source, line, column)
        message = "this is not text in UTF-8"
        raise CaseError([Problem(where, "BME103", message, "save the file as UTF-8")]) from None


def _too_large(source: str, size: int) -> CaseError:
    return _refused(
        source, f"this file is too large ({max(size / 1e6, 1.1):.1f} MB)", "at most 1 MB"
    )


def _refused(source: str, message: str, hint: str = "") -> CaseError:
    return CaseError([Problem(Location(source), "BME103", message, hint)])
