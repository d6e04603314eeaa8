"""What went by stick, and is sent and read over a line later."""

from collections.abc import Iterator
from dataclasses import replace
from threading import Event

import pytest

from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.fhir.bundle import transaction
from posyandu_desktop.sync.outgoing import exchange
from tests.servers.sekmet import Sekmet
from tests.sync.people import a_girl
from tests.sync.stick.trip import Trip, nothing

pytestmark = pytest.mark.fhir_server


@pytest.fixture
def line(sekmet: Sekmet) -> Iterator[Server]:
    line = Server(sekmet.url, sekmet.token, supports_gzip=False)
    yield line
    line.close()


def test_a_new_name_stands_though_another_laptop_has_written_the_old_one_again(
    trip: Trip, sekmet: Sekmet, line: Server
) -> None:
    """Another laptop moved the family, and so told the child's name as it had read it."""
    girl = a_girl(name="Anak", nik=None)
    trip.posyandu.people.save(girl)
    trip.save()
    trip.carry(sekmet.url, sekmet.token)
    trip.take()
    row = sekmet.get(f"Patient/{girl.id}")
    told = {key: part for key, part in row.items() if key != "meta"}
    other = {"tag": row["meta"]["tag"], "source": "urn:uuid:0d0e8f10-8c6b-4f0a-9b60-2f7f3f1a4f11"}
    line.transact(transaction([{**told, "meta": other, "telecom": [_PHONE]}]))

    trip.posyandu.people.save(replace(girl, name="Anisa"))
    exchange(trip.posyandu, line, trip.content, Event(), nothing)

    row = sekmet.get(f"Patient/{girl.id}")
    assert (row["name"][0]["text"], row["telecom"][0]["value"]) == ("Anisa", "0899")
    known = trip.posyandu.people.get(girl.id)
    assert (known.name, known.phone) == ("Anisa", "0899")
    assert trip.posyandu.outbox.entry(Kind.PERSON, girl.id) is None
    assert trip.posyandu.differences.count() == 0


_PHONE = {"system": "phone", "value": "0899"}
