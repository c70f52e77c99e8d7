"""Writes a sign-off beside a rule in its file, and changes nothing else of the file.

A line is put in by hand at the end of the rule, because to write YAML anew is to lay it out
anew. The file is read again before anything is handed back: but for the sign-off, it must say
what it said before.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from bme_assist.errors import KnowledgeError, Location, Problem
from bme_assist.knowledge.rule import Signature
from bme_assist.knowledge.yaml import decode, read_tree
from bme_assist.knowledge.yaml_reader import compose

__all__ = ["signed_text"]

_ROW = re.compile(r"[^\n]*\n|[^\n]+")


def signed_text(raw: bytes, source: str, signatures: Mapping[Location, Signature]) -> bytes:
    """The file with a sign-off at the end of each rule that stands at one of these places.

    ``source`` is how problems call the file. Raises KnowledgeError for a rule that is not there,
    and for one written within braces, where no line can be put in.
    """
    text = decode(raw, source)
    root = compose(text)
    lines = _ROW.findall(text)
    ending = "\r\n" if lines[0].endswith("\r\n") else "\n"
    problems: list[Problem] = []
    # From the end of the file to its beginning, so that the places of the others stay true.
    for where, signature in sorted(signatures.items(), reverse=True):
        entry = next((n for n in _mappings(root) if _stands_at(n, where)), None)
        if entry is None:
            problems.append(Problem(where, "BME201", "no rule stands here"))
            continue
        signed = next((value for key, value in entry.value if key.value == "signed"), None)
        if entry.flow_style or (signed is not None and signed.flow_style):
            hint = "write each of its keys in a line of its own"
            problems.append(Problem(where, "BME102", "is written within braces", hint))
            continue
        at = _end(entry if signed is None else signed, lines)
        indent = " " * entry.value[0][0].start_mark.column
        head = [f"{indent}signed:"] if signed is None else []
        dash = f"{indent}  " if signed is None else " " * signed.start_mark.column
        row = f"{dash}- {{ {', '.join(_words(signature))} }}"
        if at == len(lines) and not lines[-1].endswith("\n"):
            lines[-1] += ending
        lines[at:at] = [f"{one}{ending}" for one in (*head, row)]
    if problems:
        raise KnowledgeError(problems)
    written = "".join(lines)
    _must_say_the_same(text, written, source, signatures.values())
    mark = raw[:3] if raw.startswith(b"\xef\xbb\xbf") else b""
    return mark + written.encode("utf-8")


def _words(signature: Signature) -> Iterator[str]:
    yield f"by: {json.dumps(signature.by, ensure_ascii=False)}"
    yield f"date: {signature.date.isoformat()}"
    if signature.until:
        yield f"until: {signature.until.isoformat()}"
    yield f"digest: {signature.digest}"


def _mappings(node: Any) -> Iterator[Any]:
    if node.id == "mapping":
        yield node
        for _, value in node.value:
            yield from _mappings(value)
    elif node.id == "sequence":
        for value in node.value:
            yield from _mappings(value)


def _stands_at(node: Any, where: Location) -> bool:
    """Whether a rule at this place is this entry: it begins here, or its id stands here."""
    marks = [node.start_mark, *(value.start_mark for key, value in node.value if key.value == "id")]
    return any((mark.line + 1, mark.column + 1) == (where.line, where.column) for mark in marks)


def _end(node: Any, lines: list[str]) -> int:
    """The line behind the last one that belongs to the node; comments below it are not its own."""
    last = node
    while last.id != "scalar" and not last.flow_style and last.value:
        last = last.value[-1][1] if last.id == "mapping" else last.value[-1]
    if getattr(last, "style", None) not in {"|", ">"}:
        return int(last.end_mark.line) + 1
    end: int = last.end_mark.line + (last.end_mark.column > 0)
    kept = last.value[len(last.value.rstrip("\n")) :]
    if len(kept) > 1:
        # A text that keeps its blank lines ends behind them.
        return end
    margin = node.start_mark.column
    while end > 0 and _is_no_text(lines[end - 1], margin):
        end -= 1
    return end


def _is_no_text(line: str, margin: int) -> bool:
    rest = line.strip()
    return not rest or (rest.startswith("#") and len(line) - len(line.lstrip()) <= margin)


def _must_say_the_same(
    before: str, after: str, source: str, signatures: Iterable[Signature]
) -> None:
    """Raise KnowledgeError unless only these sign-offs have come to the file."""
    old: list[str] = []
    new: list[str] = []
    said = _without(read_tree(before, source).data, old)
    says = _without(read_tree(after, source).data, new)
    if says != said or sorted(new) != sorted([*old, *map(_plain, signatures)]):
        message = "cannot be signed without changing what else the file says"
        hint = "put the rule into its plainest form: one key a line"
        raise KnowledgeError([Problem(Location(source), "BME102", message, hint)])


def _plain(signature: Signature) -> str:
    return json.dumps(
        {
            "by": signature.by,
            "date": signature.date.isoformat(),
            **({"until": signature.until.isoformat()} if signature.until else {}),
            "digest": signature.digest,
        }
    )


def _without(data: Any, signed: list[str]) -> Any:
    """The values of a file without its sign-offs, which are noted."""
    if isinstance(data, list):
        return [_without(value, signed) for value in data]
    if not isinstance(data, dict):
        return data
    signed.extend(json.dumps(one) for one in data.get("signed") or ())
    return {key: _without(value, signed) for key, value in data.items() if key != "signed"}
