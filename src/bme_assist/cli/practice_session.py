"""Which case is practiced, and whether something unfinished is taken up again."""

from __future__ import annotations

import shlex
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

import typer

from bme_assist.cases import Case, case_named, read_cases
from bme_assist.cli.case_ids import names_a_file, of_library
from bme_assist.cli.desk import Desk, Left
from bme_assist.cli.evaluate import library
from bme_assist.cli.learners import keeping
from bme_assist.cli.shared import category_named
from bme_assist.cli.terminal import data
from bme_assist.errors import Location, Problem, UsageError
from bme_assist.knowledge import KnowledgeBase
from bme_assist.practice.choose import in_turn, of_difficulty
from bme_assist.practice.commitment import yes_or_no
from bme_assist.practice.records import Session
from bme_assist.practice.session import SET_ASIDE, Event
from bme_assist.practice.stages import case_id
from bme_assist.practice.store import Store

__all__ = ["Kind", "Wish", "run"]

Kind = Literal["practice", "drill", "conference"]


@dataclass(frozen=True)
class Wish:
    """What was asked for on the command line."""

    kind: Kind
    case: str = ""
    scenario: str = ""
    category: str = ""
    difficulty: int = 0
    seed: int = 0
    whole: bool = False
    early_list: bool = False
    go_on: bool | None = None
    as_json: bool = False
    typed: tuple[str, ...] = ()
    """Who and where, as it was typed: options that going on needs again."""

    @property
    def again(self) -> str:
        """The command that goes on with it."""
        kind = "" if self.kind == "practice" else f" --{self.kind}"
        where = f" {shlex.join(self.typed)}" if self.typed else ""
        return f"bme-assist practice{kind} --continue{where}"


def run(wish: Wish, knowledge: KnowledgeBase, store: Store, learner: str) -> None:
    """Go on with what was not finished, or begin; to the end, or until whoever answers leaves.

    Raises UsageError, CaseError and RecordError for what a person can mend.
    """
    desk = Desk(aside=wish.as_json)
    try:
        report = _Chosen(wish, knowledge, store, learner, desk).run()
    except Left:
        desk.say("")
        desk.say(f"Stopped; every answer is kept. Go on with: {wish.again}")
        if wish.as_json:
            # There is no report, and nothing but a report belongs on standard output.
            raise typer.Exit(1) from None
        return
    if wish.as_json:
        data(report)


@dataclass
class _Chosen:
    """Chooses the session and plays it."""

    wish: Wish
    knowledge: KnowledgeBase
    store: Store
    learner: str
    desk: Desk

    def run(self) -> dict[str, Any]:
        self.sessions = self.store.sessions(self.learner)
        session = self._unfinished()
        if self.wish.kind == "drill":
            from bme_assist.cli.practice_drill import play_drill

            return play_drill(self._drill(session), self._keeping(session), self.desk)
        if self.wish.kind == "conference":
            from bme_assist.cli.practice_room import play_conference

            return play_conference(self._conference(session), self._keeping(session), self.desk)
        from bme_assist.cli.practice_case import play_case

        return play_case(self._practice(session), self._keeping(session), self.desk)

    def _keeping(self, session: Session | None) -> Any:
        if session is None:
            return keeping(self.store, self.learner)
        return keeping(self.store, self.learner, session.id, len(session.records))

    # ---- what is taken up again ----------------------------------------------------------------

    def _unfinished(self) -> Session | None:
        """The last session that was not finished, when it is to go on."""
        open_ = [one for one in self.sessions if one.mode == self.wish.kind and not one.is_over]
        if self.wish.case and self.wish.kind != "drill":
            wanted = {case_id(case) for case in self._named()}
            open_ = [one for one in open_ if one.records[0].body["case"] in wanted]
        if not open_:
            if self.wish.go_on:
                hint = "begin one without --continue"
                message = f"nothing of {self.learner} is unfinished"
                raise UsageError([Problem(Location("--continue"), "BME803", message, hint)])
            return None
        last = open_[-1]
        if self.wish.go_on or (self.wish.go_on is None and self._wants(last)):
            return last
        if self.wish.go_on is False or self.desk.someone:
            aside = keeping(self.store, self.learner, last.id, len(last.records))
            aside.keep((*last.events, Event(SET_ASIDE, {})))
        return None

    def _wants(self, session: Session) -> bool:
        began = session.began[:16].replace("T", " ")
        if not self.desk.someone:
            self.desk.say(f"Not finished since {began} UTC; --continue goes on with it.", "dim")
            return False
        question = (
            f"You have not finished what you began at {began} UTC. Go on with it? (yes or no)"
        )
        return self.desk.until(lambda: question, lambda said: yes_or_no(said or "yes"))

    # ---- what begins ---------------------------------------------------------------------------

    def _practice(self, session: Session | None) -> Any:
        from bme_assist.practice.session import Practice

        if session:
            return Practice.replay(session.events, self.knowledge)
        return Practice.begin(
            self._next(), self.knowledge, whole=self.wish.whole, early_list=self.wish.early_list
        )

    def _conference(self, session: Session | None) -> Any:
        from bme_assist.practice.conference import Conference

        if session:
            return Conference.replay(session.events, self.knowledge)
        return Conference.begin(self._next(), self.knowledge)

    def _drill(self, session: Session | None) -> Any:
        from bme_assist.practice.drill import Drill, prepared

        if session:
            return Drill.replay(session.events, self.knowledge)
        items = prepared(self._named(), self.knowledge, self.wish.seed)
        return Drill.begin(items, self.knowledge, self.wish.seed)

    def _next(self) -> Case:
        """The case whose turn it is."""
        done = {str(one.records[0].body["case"]): one.began for one in self.sessions}
        turn = in_turn(self._named(), done, self.wish.seed)
        found = next(of_difficulty(turn, self.wish.difficulty, self.knowledge), None)
        if found is None:
            message = f"no case of difficulty {self.wish.difficulty} is among them"
            where = Location("--difficulty")
            raise UsageError([Problem(where, "BME803", message, "choose another, or 0 for any")])
        return found

    def _named(self) -> list[Case]:
        """The cases to choose from: those of a file, one of the library, or all of it."""
        wish = self.wish
        wanted = category_named(wish.category, self.knowledge).name if wish.category else ""
        if not wish.case:
            cases = library(None, self.knowledge)
        elif names_a_file(wish.case):
            cases = [_anchored(one) for one in read_cases(Path(wish.case), self.knowledge)]
        else:
            cases = [of_library(wish.case, self.knowledge)]
        if wish.scenario:
            cases = [case_named(cases, wish.scenario, self.knowledge)]
        if wanted:
            cases = [one for one in cases if one.expected.category == wanted]
        if not cases:
            message = f"no case of category {wanted} is among them"
            raise UsageError([Problem(Location("--category"), "BME803", message)])
        return cases


def _anchored(case: Case) -> Case:
    """The case with the places of its pictures whole, so that they are found from anywhere."""
    folder = Path(case.where.source).resolve().parent
    pictures = tuple(
        one if one.is_link else replace(one, file=str(folder / one.file)) for one in case.pictures
    )
    return replace(case, pictures=pictures)
