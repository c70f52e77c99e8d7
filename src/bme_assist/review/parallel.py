"""Work that is spread over processes: each is given the same things once, then parcels of work.

Processes are spawned, never forked, so that it works alike on every system.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from multiprocessing import get_context
from typing import Any, TypeVar

__all__ = ["spread"]

_Parcel = TypeVar("_Parcel")
_Result = TypeVar("_Result")

_given: dict[str, Any] = {}
"""What the process of this module was given when it began; empty in the process that gives."""


def spread(
    work: Callable[[Any, _Parcel], _Result],
    ready: Callable[[Any], Any],
    shared: Any,
    parcels: Sequence[_Parcel],
    processes: int,
) -> Iterator[tuple[int, _Result]]:
    """The result of each parcel with its place, in the order in which they are done.

    ``work(tool, parcel)`` and ``ready(shared)``, which makes the tool once in each process, are
    functions of a module. With one process (or one parcel) all is done in this one, in order.
    """
    if processes <= 1 or len(parcels) <= 1:
        tool = ready(shared)
        for place, parcel in enumerate(parcels):
            yield place, work(tool, parcel)
        return
    with ProcessPoolExecutor(
        max_workers=min(processes, len(parcels)),
        mp_context=get_context("spawn"),
        initializer=_begin,
        initargs=(ready, shared),
    ) as pool:
        waiting: dict[Future[_Result], int] = {}
        left = iter(enumerate(parcels))
        try:
            for place, parcel in left:
                waiting[pool.submit(_do, work, parcel)] = place
                # Enough for every process to have one at hand; the rest is sent as they finish.
                while len(waiting) > 2 * processes:
                    yield from _done(waiting)
            while waiting:
                yield from _done(waiting)
        finally:
            pool.shutdown(cancel_futures=True)


def _begin(ready: Callable[[Any], Any], shared: Any) -> None:
    _given["tool"] = ready(shared)


def _do(work: Callable[[Any, _Parcel], _Result], parcel: _Parcel) -> _Result:
    return work(_given["tool"], parcel)


def _done(waiting: dict[Future[_Result], int]) -> Iterator[tuple[int, _Result]]:
    finished, _ = wait(waiting, return_when=FIRST_COMPLETED)
    for one in sorted(finished, key=waiting.__getitem__):
        yield waiting.pop(one), one.result()
