"""Waivers: what an author lets stand, beside the rule, with the reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bme_assist.errors import Location, Problem
from bme_assist.review.check.base import Check, Found, RuleBase

__all__ = ["Waiver", "applied", "idle_waivers", "waivers_of", "wrong_waivers"]


@dataclass(frozen=True, order=True, slots=True)
class Waiver:
    """A waiver: the entry beside which it stands, the code, and the rule it is limited to."""

    where: Location
    owner: Location
    code: str
    other: str
    because: str

    def covers(self, code: str, found: Found) -> bool:
        """Whether it lets this stand."""
        return (
            self.code == code
            and self.owner == found.owner
            and (not self.other or self.other == found.other)
        )


def waivers_of(base: RuleBase) -> tuple[Waiver, ...]:
    """Every waiver of a rule base, in the order of its places."""
    found: list[Waiver] = []
    for owner in base.places.entries:
        for index, one in enumerate(base.places.value(owner, "waive") or ()):
            where = base.places.at(owner, "waive", index)
            other = str(one.get("with", ""))
            found.append(Waiver(where, owner, one["code"], other, one["because"]))
    return tuple(sorted(found))


def applied(
    check: Check, found: Iterable[Found], waivers: Iterable[Waiver], used: set[Waiver]
) -> Iterator[Found]:
    """What no waiver lets stand; the waivers that do are added to ``used``."""
    waivers = tuple(waivers)
    for one in found:
        covering = [waiver for waiver in waivers if waiver.covers(check.code, one)]
        used.update(covering)
        if not covering:
            yield one


def wrong_waivers(
    base: RuleBase, waivers: Iterable[Waiver], checks: Iterable[Check]
) -> Iterator[Problem]:
    """Waivers of a code that there is not, or that nobody can waive."""
    by_code = {check.code: check for check in checks}
    waivable = [check.code for check in checks if check.may_be_waived]
    for waiver in waivers:
        check = by_code.get(waiver.code)
        place = _index(base, waiver)
        where = base.places.at(waiver.owner, "waive", place, "code")
        if check is None:
            hint = f"codes that can be waived: {', '.join(waivable)}"
            yield Problem(where, "BME106", f"there is no code {waiver.code}", hint)
        elif not check.may_be_waived:
            message = f"{waiver.code} cannot be waived"
            yield Problem(where, "BME106", message, f"mend it: {check.name}")


def idle_waivers(
    base: RuleBase, waivers: Iterable[Waiver], used: set[Waiver], asked: Iterable[Check]
) -> Iterator[Problem]:
    """Waivers of what these checks do not find."""
    codes = {check.code for check in asked if check.may_be_waived}
    for waiver in waivers:
        if waiver.code in codes and waiver not in used:
            place = _index(base, waiver)
            where = base.places.at(waiver.owner, "waive", place, "code")
            beside = f" with {waiver.other}" if waiver.other else ""
            message = f"nothing is found here for {waiver.code}{beside} to be waived"
            yield Problem(where, "BME105", message, "take the waiver away")


def _index(base: RuleBase, waiver: Waiver) -> int:
    entries = base.places.value(waiver.owner, "waive") or ()
    places = (base.places.at(waiver.owner, "waive", at) for at in range(len(entries)))
    return list(places).index(waiver.where)
