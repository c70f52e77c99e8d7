"""bme-assist sign: a reviewer's sign-off beside a rule."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from bme_assist.cli.rules import rule_ids, rules_named
from bme_assist.cli.shared import JsonOption, RulesOption, knowledge_from
from bme_assist.cli.terminal import data, lines, problems_to_stderr
from bme_assist.knowledge import rule_files
from bme_assist.resources import default_rules

__all__ = ["sign"]

DateOption = Annotated[
    datetime | None,
    typer.Option("--on", metavar="DATE", formats=["%Y-%m-%d"], show_default=False,
                 help="The day of the sign-off, such as 2026-11-22; today by default."),
]  # fmt: skip


def sign(
    ids: Annotated[
        list[str],
        typer.Argument(
            metavar="RULE",
            help="Rule ids, such as INF-01.",
            autocompletion=rule_ids,
            show_default=False,
        ),
    ],
    by: Annotated[str, typer.Option("--by", metavar="NAME", help="Who reviewed them.")],
    until: Annotated[
        datetime | None,
        typer.Option(
            metavar="DATE",
            formats=["%Y-%m-%d"],
            show_default=False,
            help="The last day on which the sign-off holds; without end by default.",
        ),
    ] = None,
    on: DateOption = None,
    json_: JsonOption = False,
    rules: RulesOption = None,
) -> None:
    """Sign rules off: reviewer, date and a digest of what each says, beside it in its file.

    \b
    bme-assist sign INF-01 RF-02 --by "Ada Example, MD" --rules my-rules
    bme-assist sign INF-01 --by "Ada Example, MD" --until 2028-12-31
    bme-assist rules --unsigned

    A change of what the rule says un-signs it by itself; a change of spelling does not.
    """  # fmt: skip
    who = " ".join(by.split())
    if not who:
        raise typer.BadParameter("name the reviewer", param_hint="--by")
    day = on.date() if on else date.today()  # noqa: DTZ011 - the reviewer's own calendar
    last = until.date() if until else None
    if last and last < day:
        raise typer.BadParameter(f"{last} lies before {day}", param_hint="--until")
    with problems_to_stderr():
        from bme_assist.review import signature

        folder = rules or default_rules()
        knowledge = knowledge_from(rules)
        wanted = rules_named(ids, knowledge)
        files = rule_files(folder)
        changed, signed = signature.sign(
            wanted, knowledge, {name: path.read_bytes() for name, path in files.items()},
            who, day, last,
        )  # fmt: skip
        for name, content in changed.items():
            _write(files[name], content)
        if json_:
            data([{"id": one.id, "file": one.where.source, "by": who,
                   "date": day.isoformat(), "until": last.isoformat() if last else None,
                   "digest": signature.digest_of(one, knowledge),
                   "written": one.id in signed} for one in wanted])  # fmt: skip
            return
        for one in wanted:
            words = f"signed by {who}" if one.id in signed else "carries this sign-off already"
            lines([f"{one.id}  {words}  ({one.where.source})"])


def _write(path: Path, content: bytes) -> None:
    """Put the new file in the place of the old one in one go."""
    import shutil
    import tempfile

    path = path.resolve()
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
        new = Path(file.name)
        try:
            file.write(content)
        except OSError:
            new.unlink(missing_ok=True)
            raise
    shutil.copymode(path, new)
    new.replace(path)
