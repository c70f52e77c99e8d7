"""bme-assist interview: one question at a time, saved after every answer."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from bme_assist.cases import read_cases
from bme_assist.cases.write import KINDS, write_case
from bme_assist.cli.shared import RulesOption, knowledge_from
from bme_assist.cli.terminal import data, lines, page, problems_to_stderr, show
from bme_assist.errors import CaseError, Location, Problem, UsageError
from bme_assist.knowledge import KnowledgeBase
from bme_assist.reports.layout import Line, Page
from bme_assist.workup.assessment import NOTICE, Assessment
from bme_assist.workup.interview import Asked, Interview

__all__ = ["interview"]

_UNKNOWN = {
    "don't know", "dont know", "don’t know", "do not know", "i don't know", "idk",
    "unknown", "not known",
}  # fmt: skip
_BACK = {"back", "undo"}
_WHY = {"why", "why do you ask", "why do you ask?", "why?"}
_STOP = {"stop", "stop here", "quit", "exit"}
_ASK_HELP = {"?", "help"}
_WORDS = (
    ("yes, no, 85 mg/L, hip", "answers the question"),
    ("CRP 85 mg/L, no fever", "answers another one: any finding in its words"),
    ("don't know, idk", "the question is not asked again"),
    ("back", "takes the last answer back"),
    ("why do you ask, why", "says why"),
    ("stop here, stop", "ends with the answer so far"),
    ("help, ?", "shows these words"),
)
"""What may be typed, and what it does."""
_HELP = (
    'Answer with yes, no, a value with its unit, or any finding such as "CRP 85 mg/L"; '
    '"don\'t know", "back", "why do you ask", "stop here" and "help" are understood as well.'
)


def interview(
    complaint: Annotated[
        str, typer.Option(help='What the patient complains of, such as "hip pain".')
    ] = "",
    save: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Keep the case in this .feature or .yaml file."),
    ] = None,
    resume: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Take a saved case up again.", show_default=False),
    ] = None,
    answer: Annotated[
        list[str] | None,
        typer.Option(
            metavar="TEXT", help="Answer this first, as if typed; may be repeated.",
            show_default=False,
        ),
    ] = None,
    json_: Annotated[
        bool, typer.Option("--json", help="Ask nothing: print where it stands, in JSON.")
    ] = False,
    rules: RulesOption = None,
) -> None:  # fmt: skip
    """Work a patient up by questions: one at a time, each with its reason when you ask why.

    \b
    bme-assist interview --complaint "hip pain" --save patient.feature
    bme-assist interview --resume patient.feature
    bme-assist interview --resume patient.feature --answer "6 years" --json

    It ends when no answer could change what leads or how urgent it is, or at "stop here".
    What was entered is saved after every answer, so that nothing is ever lost.
    """
    with problems_to_stderr():
        file = save or resume or _own_file()
        if file.suffix.lower() not in KINDS:
            hint = f"end it in {' or '.join(KINDS)}"
            raise UsageError([Problem(Location(str(file)), "BME103", "no kind of case file", hint)])
        if save and save.exists() and save != resume:
            hint = f"take it up again with --resume {save}"
            raise UsageError([Problem(Location(str(save)), "BME103", "the file exists", hint)])
        knowledge = knowledge_from(rules)
        session = _Session(_begin(resume, complaint, knowledge), file)
        if json_:
            session.say_nothing(answer or [], keep=bool(save or resume))
        else:
            session.run(answer or [])


def _begin(resume: Path | None, complaint: str, knowledge: KnowledgeBase) -> Interview:
    if resume is None:
        return Interview.begin(knowledge, complaint)
    cases = read_cases(resume, knowledge)
    if len(cases) > 1:
        # Saving writes one case: the others of the file would be lost.
        message = f"holds {len(cases)} cases; an interview takes up one"
        hint = "put the one to go on with into a file of its own"
        raise UsageError([Problem(Location(str(resume)), "BME103", message, hint)])
    from bme_assist.workup.history import remembered

    state = remembered(cases[0], resume.read_text(encoding="utf-8"), knowledge)
    return state.answer(complaint) if complaint else state


def _own_file() -> Path:
    """A new file of the user's own; BME_ASSIST_DATA moves the folder."""
    import platformdirs

    chosen = os.environ.get("BME_ASSIST_DATA")
    folder = Path(chosen or platformdirs.user_data_dir("bme-assist", appauthor=False))
    now = datetime.now(UTC).strftime("%Y-%m-%d-%H%M%S-%f")
    return folder / "interviews" / f"{now}.feature"


class _Session:
    """One interview at the terminal: asks, reads, shows what changed, saves."""

    def __init__(self, state: Interview, file: Path) -> None:
        self.state, self.file = state, file
        self.shown: Assessment | None = None

    def run(self, typed: Iterable[str]) -> None:
        """Ask until nothing is left to ask, or the user stops or goes away."""
        lines([NOTICE, _HELP])
        typed = iter(typed)
        try:
            self.keep()
            while self.ask(typed):
                pass
            self.answer_so_far()
        except (EOFError, KeyboardInterrupt, typer.Abort):
            lines(["", "Interrupted; nothing is lost."])
        if self.state.case.recorded:
            lines([f"Saved in {self.file}; go on with: bme-assist interview --resume {self.file}"])

    def say_nothing(self, typed: Iterable[str], *, keep: bool) -> None:
        """Take the answers and print the state. Raises CaseError for one that does not read."""
        for text in typed:
            if text.lower() in _STOP:
                break
            self.step(text.strip().lower(), text.strip())
        if keep and self.state.case.recorded:
            self.save()
        data(self.state.state().model_dump(mode="json"))

    def ask(self, typed: Iterator[str]) -> bool:
        """Ask one question until it is answered; False at the end."""
        asked = self.state.next
        if asked is None:
            lines(self.ending())
            return False
        lines(["", f"{asked.ask}  [{asked.burden}]"])
        while True:
            text = next(typed, None)
            if text is None:
                text = typer.prompt(">", prompt_suffix=" ", default="", show_default=False)
            else:
                lines([f"> {text}"])
            text = text.strip()
            if text.lower() in _STOP:
                return False
            if text and self.understood(text, asked):
                return True

    def understood(self, text: str, asked: Asked) -> bool:
        """Act on what was typed; False when the same question has to be asked again."""
        word = text.lower()
        if word in _ASK_HELP:
            show(words_to_type(page()))
            return False
        if word in _WHY:
            lines(why(asked))
            return False
        try:
            began = self.state.before is None
            self.step(word, text)
            if began and word in _BACK:
                lines(["This is where we began."])
            self.keep()
        except CaseError as error:
            lines(f"{one.message}; {one.hint}" if one.hint else one.message
                  for one in error.problems)  # fmt: skip
            return False
        return True

    def step(self, word: str, text: str) -> None:
        """Go where an answer leads. Raises CaseError when it does not read."""
        if word in _BACK:
            self.state = self.state.back()
        elif word in _UNKNOWN:
            self.state = self.state.dont_know()
        else:
            self.state = self.state.answer(text)

    def keep(self) -> None:
        """Save first, then show where the case stands, when that is different."""
        if not self.state.case.recorded:
            return
        self.save()
        from bme_assist.reports.questions import state_lines

        now = self.state.assessment
        if _glance(now) != _glance(self.shown):
            show(state_lines(self.shown, now, page()))
        self.shown = now

    def save(self) -> None:
        """Write the case with its history, whole or not at all."""
        from bme_assist.workup.history import remarks

        state = self.state
        write_case(state.to_save(), self.file, state.knowledge, remarks=remarks(state))

    def answer_so_far(self) -> None:
        """The brief answer, on leaving."""
        if not self.state.case.recorded:
            return
        from bme_assist.reports.brief import brief_lines

        lines([""])
        show(brief_lines(self.state.assessment, page()))

    def ending(self) -> Iterator[str]:
        yield ""
        yield "No answer to any question left could change what leads or how urgent it is."
        yield "The whole workup: bme-assist assess " + str(self.file)


def words_to_type(paper: Page) -> Iterator[Line]:
    """The words that an interview understands, each with what it does."""
    for words, does in _WORDS:
        yield from paper.hanging(words, does, column=24)


def why(asked: Asked) -> Iterator[str]:
    """The reasons of a question."""
    for reason in asked.reasons:
        yield f"  - {reason}"
    if asked.safety:
        yield "  Dangers come before everything else."


def _glance(answer: Assessment | None) -> object:
    if answer is None:
        return None
    ranking = [(one.category, one.standing, one.net) for one in answer.candidates]
    return answer.leading, ranking, [flag.name for flag in answer.red_flags]
