from collections.abc import Callable
from datetime import date, timedelta
from typing import TypeVar
from uuid import uuid4

import pytest

from posyandu_desktop.errors import PosyanduError, ServerNotSet
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.store.server import ServerAddress
from posyandu_desktop.ui.deliveries.presenter import MOST_WAITING, Deliveries
from posyandu_desktop.ui.texts.deliveries import clock_time, field_label
from posyandu_desktop.ui.theme_tokens import Tone
from tests.services.stores import NOW, TODAY
from tests.ui.deliveries.conftest import Outgoing, Sent

T = TypeVar("T")


def words(screen: Deliveries) -> list[tuple[str, ...]]:
    return [tuple(cell.text for cell in row.cells) for row in screen.state.rows]


def test_what_was_refused_stands_first_with_the_field_in_our_words(outgoing: Outgoing) -> None:
    outgoing.a_visit("Adi")
    refused = outgoing.a_visit("Budi")
    outgoing.refuse(Kind.VISIT, refused.id, "value out of range", "weight_kg")

    screen = Deliveries(outgoing.desk())

    status, name, what, reason = words(screen)[0]
    assert (status, name) == ("Perlu diperbaiki", "Budi")
    assert what == "Kunjungan 20 Mei 2026"
    assert reason == "Berat badan: “value out of range”"
    assert screen.state.rejected == 1


def test_received_is_said_only_with_the_servers_receipt(outgoing: Outgoing) -> None:
    visit = outgoing.a_visit("Adi")
    screen = Deliveries(outgoing.desk())
    assert all(line[0] == "Belum ada server" for line in words(screen))
    outgoing.store.server.save(ServerAddress(url="https://fhir.example", device_id=uuid4()))
    screen = Deliveries(outgoing.desk())
    assert all(line[0] == "Menunggu sinyal" for line in words(screen))

    outgoing.receive(Kind.VISIT, visit.id)
    screen = Deliveries(outgoing.desk())

    clock = clock_time(NOW, TODAY)
    assert [line[0] for line in words(screen)] == ["Menunggu sinyal", f"Diterima {clock}"]
    assert (screen.state.received, screen.state.waiting) == (1, 1)


def test_a_visit_held_back_by_its_person_says_so(outgoing: Outgoing) -> None:
    visit = outgoing.a_visit("Adi")
    outgoing.refuse(Kind.PERSON, visit.person_id, "already in use", "nik")

    lines = words(Deliveries(outgoing.desk()))

    assert lines[0][2:] == ("Data diri", "NIK: “already in use”")
    assert "data diri" in lines[1][3]


def test_the_very_visit_is_opened_whatever_its_day(outgoing: Outgoing) -> None:
    old = outgoing.a_visit("Adi", on=TODAY - timedelta(days=30))
    outgoing.a_visit("Adi lain")
    outgoing.refuse(Kind.VISIT, old.id, "no", "weight_kg")
    screen = Deliveries(outgoing.desk())

    screen.open_row(screen.state.rows[0].key)

    assert [visit.id for visit in outgoing.visits] == [old.id]


def test_a_refused_person_is_opened_as_a_person(outgoing: Outgoing) -> None:
    visit = outgoing.a_visit("Adi")
    outgoing.refuse(Kind.PERSON, visit.person_id, "no", "name")
    screen = Deliveries(outgoing.desk())

    screen.open_row((Kind.PERSON, visit.person_id))

    assert [person.name for person in outgoing.people] == ["Adi"]


def test_the_row_in_hand_tells_the_whole_reason(outgoing: Outgoing) -> None:
    visit = outgoing.a_visit("Adi")
    outgoing.refuse(Kind.VISIT, visit.id, "far too heavy.", "weight_kg")
    screen = Deliveries(outgoing.desk())

    screen.looked_at((Kind.VISIT, visit.id))
    assert "Berat badan: “far too heavy”" in screen.state.detail
    assert screen.state.detail_tone is Tone.ACT

    screen.looked_at(None)
    assert screen.state.detail == ""


@pytest.mark.parametrize(
    ("outcome", "said", "tone"),
    [
        (Sent(received=3), "3 diterima server. Tidak ada yang menunggu.", Tone.GOOD),
        (Sent(received=2, refused=1), "2 diterima server, 1 perlu diperbaiki.", Tone.ACT),
        (Sent(received=1, trouble="Server tidak terjangkau."), "Server tidak", Tone.WATCH),
    ],
)
def test_what_an_upload_came_to_is_said(
    outgoing: Outgoing, outcome: Sent, said: str, tone: Tone
) -> None:
    outgoing.outcome = outcome
    screen = Deliveries(outgoing.desk())

    screen.send()

    assert outgoing.sent == [True]
    assert screen.state.message.startswith(said)
    assert screen.state.message_tone is tone
    assert not screen.state.sending


def test_without_a_server_the_reason_is_said(outgoing: Outgoing) -> None:
    def refuse(
        job: Callable[[], T], then: Callable[[T], None], failed: Callable[[PosyanduError], None]
    ) -> None:
        del job, then
        failed(ServerNotSet())

    screen = Deliveries(outgoing.desk(refuse))

    screen.send()

    assert "belum diisi" in screen.state.message


def test_the_progress_is_shown_only_while_sending(outgoing: Outgoing) -> None:
    def never(
        job: Callable[[], T], then: Callable[[T], None], failed: Callable[[PosyanduError], None]
    ) -> None:
        del job, then, failed

    screen = Deliveries(outgoing.desk(never))
    screen.progressed(1, 2)
    assert screen.state.send_progress is None

    screen.send()
    screen.progressed(1, 2)

    assert screen.state.send_progress == (1, 2)


def test_a_long_queue_is_cut_and_says_so(outgoing: Outgoing) -> None:
    with outgoing.store.transaction():
        for number in range(MOST_WAITING // 2 + 1):
            outgoing.a_visit(f"Orang {number}")

    screen = Deliveries(outgoing.desk())

    assert len(screen.state.rows) == MOST_WAITING
    assert screen.state.waiting == MOST_WAITING + 2
    assert str(MOST_WAITING) in screen.state.note


def test_a_field_nobody_knows_has_no_label(outgoing: Outgoing) -> None:
    content = outgoing.desk().content

    assert field_label("Observation.value", content) == ""
    assert field_label("born_on", content) == "Tanggal lahir"


def test_yesterdays_receipt_shows_its_day() -> None:
    assert clock_time(NOW, date(2026, 5, 21)).startswith("20 Mei ")
