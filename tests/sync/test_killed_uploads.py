"""Kill -9 at random moments of an upload: nothing lost, nothing twice.

Six kills in the ordinary run; POSYANDU_KILLS asks for more (`make kills`: 200).
"""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import DeliveryState
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.upload import upload
from tests.servers.sekmet import Sekmet
from tests.sync.people import a_girl, a_visit
from tests.sync.upload_until_killed import TRIED

pytestmark = pytest.mark.fhir_server

KILLS = int(os.environ.get("POSYANDU_KILLS", "6"))
LATEST_S = 0.4
AHEAD = 30
"""Visits that wait at each start: more than are sent before the latest kill."""


class Nursery:
    """A warm program whose children upload."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def upload_and_kill(self, after_s: float) -> bool:
        """Start an upload, kill it after so long, and say whether it died of that."""
        child = int(self._told("go", "child "))
        time.sleep(after_s)  # a random moment is what is tested
        with suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
        return int(self._told("", "ended ")) == signal.SIGKILL

    def _told(self, ask: str, awaited: str) -> str:
        if self._process.stdin is None or self._process.stdout is None:
            raise AssertionError("the pipes were asked for")
        if ask:
            self._process.stdin.write(f"{ask}\n")
            self._process.stdin.flush()
        for line in self._process.stdout:
            # A child that is killed may leave half a line.
            if awaited in line:
                return line.split(awaited)[1]
        raise AssertionError("the program ended")


@contextmanager
def _nursery(folder: Path, sekmet: Sekmet) -> Iterator[Nursery]:
    command = [sys.executable, "-m", "tests.sync.upload_until_killed"]
    process = subprocess.Popen(  # noqa: S603  # our own program
        [*command, str(folder), sekmet.url, sekmet.token, "--nursery"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield Nursery(process)
    finally:
        process.communicate(timeout=30)


def test_an_upload_killed_at_random_moments_loses_nothing_and_doubles_nothing(
    store: Store, content: ClinicalContent, sekmet: Sekmet, tmp_path: Path
) -> None:
    dice = random.Random(20261122)  # noqa: S311  # the same moments in every run
    visits: list[Visit] = []
    killed = 0
    with _nursery(tmp_path / "data", sekmet) as nursery:
        while killed < KILLS:
            while store.outbox.counts().waiting < 2 * AHEAD:
                girl = a_girl(name=f"Anak {len(visits)}", nik=None, home=None)
                store.people.save(girl)
                visits.append(a_visit(girl, content))
                store.visits.save(visits[-1])
            killed += nursery.upload_and_kill(dice.uniform(0, LATEST_S))
            _nothing_is_said_to_be_there_that_is_not(store, visits[-AHEAD:], sekmet)
    server = Server(sekmet.url, sekmet.token)
    server.profile = TRIED
    report = upload(store, server, content, Event(), lambda _done, _total: None)
    server.close()

    assert (report.rejected, report.waiting, report.trouble) == (0, 0, "")
    states = store.outbox.states([visit.id for visit in visits]).values()
    assert {state.state for state in states} == {DeliveryState.RECEIVED}
    assert store.integrity() == []
    # The last was sent by the pass that nobody killed: all must be as it is.
    whole = _kinds(sekmet, visits[-1])
    assert whole.count("Patient") == whole.count("Encounter") == 1
    for visit in visits:
        assert _kinds(sekmet, visit) == whole


def _kinds(sekmet: Sekmet, visit: Visit) -> list[str]:
    return sorted(key.split("/")[0] for key in sekmet.everything_of(visit.person_id))


def _nothing_is_said_to_be_there_that_is_not(
    store: Store, visits: list[Visit], sekmet: Sekmet
) -> None:
    states = store.outbox.states([visit.id for visit in visits])
    received = [v for v in visits if states[v.id].state is DeliveryState.RECEIVED]
    for visit in received[-2:]:
        assert sekmet.get(f"Encounter/{visit.id}")["id"] == str(visit.id)
