"""A pull that is cut anywhere goes on where it was."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.pull.pages import OVERLAP, pages
from posyandu_desktop.sync.pull.pulling import pull
from tests.servers.faulty import FHIR_JSON, FaultyServer, Reply
from tests.servers.sekmet import Sekmet
from tests.sync.people import a_full_visit, a_girl
from tests.sync.pull.laptops import Laptop, laptops

pytestmark = pytest.mark.fhir_server

PEOPLE = 12
ROOT = Path(__file__).parents[3]


@pytest.fixture
def pair(
    tmp_path: Path, sekmet: Sekmet, content: ClinicalContent
) -> Iterator[tuple[Laptop, Laptop]]:
    with laptops(2, tmp_path, sekmet, content) as (first, second):
        for number in range(PEOPLE):
            girl = a_girl(nik=f"32010145012501{number:02}")
            first.store.people.save(girl)
            first.store.visits.save(a_full_visit(girl, content, recorded_by=first.kader.id))
        first.send()
        yield first, second


def _whole(first: Laptop, second: Laptop) -> None:
    for person in first.store.people.active():
        assert second.store.people.get(person.id) == person
        (there,) = first.store.visits.of_person(person.id)
        (here,) = second.store.visits.of_person(person.id)
        assert here.observations == there.observations
        assert set(here.immunizations) == set(there.immunizations)
    assert second.store.people.count() == PEOPLE
    assert second.store.pulled.count_waiting() == 0
    assert second.store.integrity() == []


@pytest.mark.parametrize(
    "steps",
    [(2, 14, 33), pytest.param((1, 2, 5, 9, 14, 20, 27, 33, 40, 51), marks=pytest.mark.long)],
)
def test_a_pull_killed_at_any_step_loses_and_doubles_nothing(
    pair: tuple[Laptop, Laptop], tmp_path: Path, sekmet: Sekmet, steps: tuple[int, ...]
) -> None:
    first, second = pair
    second.store.close()
    killed = 0
    for step in steps:
        arguments = (tmp_path / "laptop-1", sekmet.url, sekmet.token, str(step))
        done = subprocess.run(  # noqa: S603  # our own program
            [sys.executable, "-m", "tests.sync.pull.pull_until_killed", *map(str, arguments)],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        killed += done.returncode < 0
        assert done.returncode < 0 or done.stdout == "whole", done.stderr
    assert killed >= 2
    second.open_again(tmp_path / "laptop-1")
    second.pull(count=5)
    _whole(first, second)


def test_a_pull_that_is_stopped_goes_on_later(pair: tuple[Laptop, Laptop]) -> None:
    first, second = pair
    for after in (3, 7, 30):
        second.pull_until(after)
    second.pull()
    _whole(first, second)


def test_pages_of_any_size_bring_everything_once_and_in_the_servers_order(
    pair: tuple[Laptop, Laptop], sekmet: Sekmet
) -> None:
    first, _ = pair
    posyandu = first.store.posyandu.get()
    server = Server(sekmet.url, sekmet.token)
    expected = sekmet.count("Observation", f"_tag={posyandu.id}")
    for count in (1, 3, 50, 1000):
        found = list(pages(server, "Observation", posyandu.id, None, count))
        ids = {one["id"] for page in found for one in page.resources}
        assert len(ids) == expected
        moments = [page.position for page in found if page.position]
        assert moments == sorted(moments)
        assert found[-1].position is not None
    server.close()


def test_a_later_pull_reads_only_what_is_new_and_the_overlap(
    pair: tuple[Laptop, Laptop], sekmet: Sekmet
) -> None:
    first, second = pair
    second.pull()
    at = second.store.pulled.position(sekmet.url, "Patient")
    assert at is not None
    server = Server(sekmet.url, sekmet.token)
    later = at + OVERLAP + timedelta(seconds=1)
    posyandu = first.store.posyandu.get()
    assert [page.resources for page in pages(server, "Patient", posyandu.id, later)] == [[]]
    server.close()


def test_an_address_of_another_server_is_not_followed(
    faulty: FaultyServer, pair: tuple[Laptop, Laptop]
) -> None:
    _, second = pair
    page = {
        "resourceType": "Bundle",
        "type": "searchset",
        "entry": [],
        "link": [{"relation": "next", "url": "http://127.0.0.2:9/fhir/Patient?page=2"}],
    }
    reply = Reply(200, json.dumps(page).encode(), {"Content-Type": FHIR_JSON})
    faulty.always(lambda exchange: exchange.answer(reply))
    server = Server(faulty.url, "rahasia")
    report = pull(second.store, server, Event(), lambda _read: None)
    server.close()
    assert "alamat lain" in report.trouble


def test_what_can_be_read_again_does_not_wait_for_the_disk(pair: tuple[Laptop, Laptop]) -> None:
    _, second = pair
    waits: list[int] = []

    def progress(_read: int) -> None:
        waits.append(second.store._db.row("PRAGMA synchronous")[0])

    with second._server() as server:
        pull(second.store, server, Event(), progress)
    assert set(waits) == {1}
    assert second.store._db.row("PRAGMA synchronous")[0] == 2


def test_whoever_types_is_let_before_each_transaction_that_puts_something_in_its_place(
    pair: tuple[Laptop, Laptop],
) -> None:
    first, second = pair
    open_transactions: list[bool] = []
    people: list[int] = []

    def progress(_read: int) -> None:
        open_transactions.append(second.store._db.conn.in_transaction)
        people.append(second.store.people.count())

    with second._server() as server:
        pull(second.store, server, Event(), progress)
    assert not any(open_transactions)
    assert people[-1] == first.store.people.count()
