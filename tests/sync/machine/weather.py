"""What a line can do to a request: named faults, and a record of which of them hit what."""

import os
import signal
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from tests.servers.faulty import (
    CUTS,
    Behaviour,
    Exchange,
    FaultyServer,
    Request,
    captive_portal,
    cutting,
    doing_it_but,
    dropping,
    losing_the_reply,
    lying_on_the_way,
    one_behind_the_other,
    properly,
    refusing,
    repeating_the_request,
    saying,
    telling_of_the_one_before,
)

IMPATIENT_S = 0.25
"""How long the program waits on a line that is slow on purpose."""

PATIENT_S = 30.0
REFUSALS = (400, 401, 403, 404, 409, 412, 413, 415, 422, 429, 500, 503)
LATE = "late"


def _late(exchange: Exchange) -> None:
    """Have the server behind do it, and tell when nobody listens any more."""
    reply = exchange.proper_reply()
    exchange.server.closing.wait(2 * IMPATIENT_S)
    with suppress(OSError):
        exchange.answer(reply)


def _on_the_way(exchange: Exchange) -> None:
    """Let records arrive when their sender has long sent others; a question is lost."""
    (lying_on_the_way if carries_records(exchange.request) else dropping)(exchange)


FAULTS: dict[str, Behaviour] = {
    "dropped": dropping,
    "reply lost": losing_the_reply,
    "done twice": repeating_the_request,
    "portal": captive_portal,
    "done, then portal": doing_it_but(captive_portal),
    "another's reply": telling_of_the_one_before,
    "overtaken": one_behind_the_other,
    LATE: _late,
    "on the way": _on_the_way,
    **{f"cut {where}": cutting(where) for where in CUTS},
    **{f"{status}": refusing(status, "tidak bisa") for status in REFUSALS},
    **{f"done, then {status}": doing_it_but(saying(status)) for status in REFUSALS},
}
"""By name; "done, then" has the server behind store it all the same."""


class Line:
    """The line of all laptops: as good as it is told to be, and what it did is remembered.

    Attributes:
        proxy: Where the laptops send.
    """

    def __init__(self, proxy: FaultyServer) -> None:
        self.proxy = proxy
        self._step: list[str] = []
        self._lock = threading.Lock()

    def will(self, faults: list[str]) -> None:
        """Treat the next requests so, one each; "" is well."""
        self.proxy.overtaken.clear()
        self.proxy.next(*(self._told(name, FAULTS[name]) if name else properly for name in faults))

    def will_do(self, name: str, behaviour: Behaviour) -> None:
        """Treat the request after those so."""
        self.proxy.next(self._told(name, behaviour))

    def clear(self) -> None:
        """Be a good line again, and forget what came in."""
        self.proxy.forget_what_was_said()

    def hits_so_far(self) -> list[str]:
        """Return the faults that hit records since this was asked last."""
        with self._lock:
            hits, self._step = self._step, []
        return hits

    def let_arrive(self) -> set[str]:
        """Have the server do what lay on the way; return what was in it, by `Type/id`."""
        arrived = self.proxy.let_arrive()
        return {entry["request"]["url"] for one in arrived for entry in one.bundle["entry"]}

    def brought_records(self) -> bool:
        """Say whether records came in since the line was cleared."""
        return any(map(carries_records, self.proxy.requests))

    def _told(self, name: str, behaviour: Behaviour) -> Behaviour:
        def behave(exchange: Exchange) -> None:
            if carries_records(exchange.request):
                with self._lock:
                    self._step.append(name)
            behaviour(exchange)

        return behave


def carries_records(request: Request) -> bool:
    """Say whether a request brings records of people, not just a question or a test."""
    if request.method != "POST":
        return False
    resources: list[dict[str, Any]] = [entry["resource"] for entry in request.bundle["entry"]]
    return any(each["resourceType"] != "Device" for each in resources)


def killing(pid: Callable[[], int], *, done: bool) -> Behaviour:
    """Kill a process -9 while its request is on the line: before it is done, or after."""

    def behave(exchange: Exchange) -> None:
        if done:
            exchange.proper_reply()
        os.kill(pid(), signal.SIGKILL)
        exchange.hang_up()

    return behave


def interrupting(interrupt: Callable[[], None], *, done: bool) -> Behaviour:
    """Have somebody press cancel while a request is on the line."""

    def behave(exchange: Exchange) -> None:
        if done:
            exchange.proper_reply()
        interrupt()
        exchange.hang_up()

    return behave
