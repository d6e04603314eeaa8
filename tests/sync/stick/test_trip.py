"""The stick goes to a real FHIR server and back: once each, in any order, by any hand."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from threading import Event
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from posyandu_desktop.domain.session import Session, SessionId
from posyandu_desktop.errors import UnreadableFile
from posyandu_desktop.settings import Settings
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.outbox import DeliveryState, Kind
from posyandu_desktop.store.public_keys import KeyPair, PublicKey
from posyandu_desktop.store.server import ServerAddress
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.fhir.bundle import transaction
from posyandu_desktop.sync.stick import shelf
from posyandu_desktop.sync.stick.carrying import Carried, fetch_waiting
from posyandu_desktop.sync.stick.container import Address, look_at, write
from posyandu_desktop.sync.stick.container import Kind as Way
from posyandu_desktop.sync.stick.contents import (
    Head,
    ReceiptLine,
    RefusedLine,
    reply_lines,
)
from posyandu_desktop.sync.stick.errands import Errand, open_everything
from posyandu_desktop.sync.stick.receipts import take_receipts
from posyandu_desktop.sync.upload import upload
from tests.servers.faulty import FaultyServer, losing_the_reply, properly, refusing, saying
from tests.servers.sekmet import Sekmet
from tests.sync.episodes import a_pregnancy
from tests.sync.people import RINA, TODAY, a_girl
from tests.sync.stick.trip import PUSKESMAS, STRANGER, Trip, nothing

pytestmark = pytest.mark.fhir_server


def there_and_back(trip: Trip, sekmet: Sekmet) -> Carried:
    trip.save()
    carried = trip.carry(sekmet.url, sekmet.token)
    trip.take()
    return carried


def test_a_visit_turns_green_only_when_its_receipt_came_back(trip: Trip, sekmet: Sekmet) -> None:
    person, visit = trip.record()
    trip.save()
    carried = trip.carry(sekmet.url, sekmet.token)
    assert (carried.received, carried.refused, carried.answered) == (2, 0, 1)
    assert sekmet.get(f"Encounter/{visit.id}")["subject"]["reference"] == f"Patient/{person.id}"
    assert trip.state(visit) is DeliveryState.WAITING
    taken = trip.take()
    assert (taken.received, taken.refused, taken.files) == (2, 0, 1)
    assert trip.state(visit) is DeliveryState.RECEIVED
    receipt = trip.posyandu.outbox.receipt(Kind.VISIT, visit.id)
    assert receipt is not None
    assert receipt.server == sekmet.url


def test_what_arrives_is_what_the_laptop_itself_would_have_sent(trip: Trip, sekmet: Sekmet) -> None:
    _, visit = trip.record()
    there_and_back(trip, sekmet)
    source = sekmet.get(f"Encounter/{visit.id}")["meta"]["source"]
    assert source == f"urn:uuid:{trip.posyandu.stick_keys.laptop().device_id}"


def test_carried_twice_changes_nothing(trip: Trip, sekmet: Sekmet) -> None:
    _, visit = trip.record()
    there_and_back(trip, sekmet)
    version = sekmet.get(f"Encounter/{visit.id}")["meta"]["versionId"]
    receipts = trip.posyandu.outbox.receipt(Kind.VISIT, visit.id)
    carried = trip.carry(sekmet.url, sekmet.token)
    assert carried.received == 2
    assert trip.take().received == 0
    assert sekmet.get(f"Encounter/{visit.id}")["meta"]["versionId"] == version
    assert trip.posyandu.outbox.receipt(Kind.VISIT, visit.id) == receipts


def test_a_correction_made_meanwhile_still_waits(trip: Trip, sekmet: Sekmet) -> None:
    _, visit = trip.record()
    trip.save()
    trip.correct(visit, 8.8)
    trip.carry(sekmet.url, sekmet.token)
    trip.take()
    assert trip.state(visit) is DeliveryState.WAITING
    there_and_back(trip, sekmet)
    assert trip.state(visit) is DeliveryState.RECEIVED
    weight = sekmet.get(f"Observation?encounter=Encounter/{visit.id}&code=29463-7")
    [found] = [entry["resource"] for entry in weight["entry"]]
    assert found["valueQuantity"]["value"] == 8.8


@pytest.mark.parametrize("newest_first", [False, True])
def test_an_old_parcel_never_goes_over_a_newer_one(
    trip: Trip, sekmet: Sekmet, *, newest_first: bool
) -> None:
    _, visit = trip.record()
    old = trip.save().path
    trip.correct(visit, 9.1)
    new = trip.save().path
    assert old is not None
    assert new is not None
    order = (new, old) if newest_first else (old, new)
    for path in order:
        path.rename(path.with_name("x.titipan"))
        for other in trip.stick.glob("posyandu-*.titipan"):
            other.rename(other.with_suffix(".later"))
        trip.carry(sekmet.url, sekmet.token)
        trip.take()
        (trip.stick / "x.titipan").rename(path.with_suffix(".done"))
        for other in trip.stick.glob("*.later"):
            other.rename(other.with_suffix(".titipan"))
    weight = sekmet.get(f"Observation?encounter=Encounter/{visit.id}&code=29463-7")
    assert [entry["resource"]["valueQuantity"]["value"] for entry in weight["entry"]] == [9.1]
    assert trip.state(visit) is DeliveryState.RECEIVED


def test_a_parcel_older_than_what_came_over_the_line_changes_nothing(
    trip: Trip, sekmet: Sekmet
) -> None:
    """There was a signal after all, before the stick arrived."""
    person, visit = trip.record()
    trip.save()
    trip.posyandu.people.save(replace(person, phone="0899"))
    trip.correct(visit, 9.7)
    server = Server(sekmet.url, sekmet.token, supports_gzip=False)
    upload(trip.posyandu, server, trip.content, Event(), nothing)
    server.close()
    assert trip.state(visit) is DeliveryState.RECEIVED
    receipt = trip.posyandu.outbox.receipt(Kind.VISIT, visit.id)

    carried = trip.carry(sekmet.url, sekmet.token)
    assert (carried.received, carried.refused) == (0, 2)
    taken = trip.take()
    assert (taken.received, taken.refused) == (0, 0)
    assert trip.state(visit) is DeliveryState.RECEIVED
    assert trip.posyandu.outbox.receipt(Kind.VISIT, visit.id) == receipt
    assert sekmet.get(f"Patient/{person.id}")["telecom"][0]["value"] == "0899"
    weight = sekmet.get(f"Observation?encounter=Encounter/{visit.id}&code=29463-7")
    assert [entry["resource"]["valueQuantity"]["value"] for entry in weight["entry"]] == [9.7]


def test_a_laptop_set_back_to_a_backup_loses_nothing_it_types_afterwards(
    trip: Trip, sekmet: Sekmet
) -> None:
    """The number of a state comes again with other content; the Puskesmas tells them apart."""
    _, visit = trip.record()
    there_and_back(trip, sekmet)
    trip.correct(visit, 9.1)
    trip.save()
    trip.carry(sekmet.url, sekmet.token)
    for path in trip.stick.iterdir():
        path.unlink()
    trip.correct(visit, 8.2)
    trip.posyandu._db.execute("UPDATE outbox SET revision = 2")
    carried = there_and_back(trip, sekmet)
    assert carried.refused == 1
    assert trip.state(visit) is DeliveryState.NEEDS_FIX


def test_every_kind_of_record_travels_on_the_stick(trip: Trip, sekmet: Sekmet) -> None:
    mother = a_girl(name="Ibu Rekaan", nik=None, born_on=date(1998, 3, 4))
    trip.posyandu.people.save(mother)
    trip.posyandu.pregnancies.save(a_pregnancy(mother))
    _, visit = trip.record()
    session = Session(id=SessionId(uuid4()), held_on=TODAY, opened_by=RINA.id, closed=True)
    trip.posyandu.sessions.save(session)
    kinds = {entry.kind for entry in trip.posyandu.outbox.waiting()}
    assert {Kind.PERSON, Kind.VISIT, Kind.PREGNANCY} <= kinds
    carried = there_and_back(trip, sekmet)
    assert carried.troubles == []
    assert carried.refused == 0
    assert trip.posyandu.outbox.counts().waiting == 0
    assert trip.state(visit) is DeliveryState.RECEIVED


def test_two_laptops_of_the_puskesmas_deliver_the_same_parcel_once(
    trip: Trip, sekmet: Sekmet
) -> None:
    _, visit = trip.record()
    trip.save()
    trip.carry(sekmet.url, sekmet.token)
    trip.puskesmas._db.execute("DELETE FROM delivered_records")
    version = sekmet.get(f"Encounter/{visit.id}")["meta"]["versionId"]
    assert trip.carry(sekmet.url, sekmet.token).received == 2
    assert sekmet.get(f"Encounter/{visit.id}")["meta"]["versionId"] == version
    trip.take()
    assert trip.state(visit) is DeliveryState.RECEIVED


def test_a_reply_lost_on_the_line_doubles_nothing(trip: Trip, sekmet: Sekmet) -> None:
    _, visit = trip.record()
    trip.save()
    with FaultyServer(upstream=sekmet.url).running() as faulty:
        faulty.next(losing_the_reply)
        assert trip.carry(faulty.url, sekmet.token).troubles
        faulty.always(losing_the_reply)
        assert trip.carry(faulty.url, sekmet.token).troubles
    carried = trip.carry(sekmet.url, sekmet.token)
    assert carried.received == 2
    trip.take()
    assert trip.state(visit) is DeliveryState.RECEIVED
    assert sekmet.count("Encounter", f"_id={visit.id}") == 1


def test_what_somebody_else_changed_on_the_server_is_not_written_over(
    trip: Trip, sekmet: Sekmet
) -> None:
    person, visit = trip.record()
    there_and_back(trip, sekmet)
    theirs = sekmet.get(f"Patient/{person.id}")
    theirs["telecom"] = [{"system": "phone", "value": "0811"}]
    _put(sekmet, theirs)
    trip.posyandu.people.save(replace(person, phone="0822"))
    carried = there_and_back(trip, sekmet)
    assert carried.refused == 1
    assert sekmet.get(f"Patient/{person.id}")["telecom"][0]["value"] == "0811"
    [refused] = trip.posyandu.outbox.rejected()
    assert refused.rejection is not None
    assert refused.rejection.reason == "Data ini sudah diubah di server."
    # Who saves again has been told, and decides.
    trip.posyandu.people.save(replace(person, phone="0833"))
    there_and_back(trip, sekmet)
    assert sekmet.get(f"Patient/{person.id}")["telecom"][0]["value"] == "0833"
    assert trip.posyandu.outbox.counts().waiting == 0
    assert trip.state(visit) is DeliveryState.RECEIVED


def test_what_somebody_deleted_on_the_server_is_not_made_again(trip: Trip, sekmet: Sekmet) -> None:
    person, _ = trip.record()
    other, visit = trip.record()
    gone = saying(410, {"resourceType": "OperationOutcome", "issue": []})
    with FaultyServer(upstream=sekmet.url).running() as front:
        front.always(
            lambda exchange: (
                gone if f"Patient/{person.id}" in exchange.request.path else properly
            )(exchange)
        )
        trip.save()
        carried = trip.carry(front.url, sekmet.token)
    trip.take()
    assert carried.refused == 1
    (entry,) = trip.posyandu.outbox.rejected()
    assert entry.rejection is not None
    assert (entry.entity_id, entry.rejection.status) == (person.id, 410)
    assert trip.state(visit) is DeliveryState.RECEIVED
    assert sekmet.count("Patient", f"_id={person.id}") == 0
    assert sekmet.count("Patient", f"_id={other.id}") == 1


def test_a_refused_record_comes_home_with_the_reason_and_lets_the_rest_pass(
    trip: Trip, faulty: FaultyServer
) -> None:
    person, visit = trip.record()
    faulty.next(saying(404), refusing(422, "tanggal lahir salah", "Patient.birthDate"))
    trip.save()
    carried = trip.carry(faulty.url)
    assert (carried.received, carried.refused) == (0, 1)
    assert trip.take().refused == 1
    [refused] = trip.posyandu.outbox.rejected()
    assert (refused.kind, refused.entity_id) == (Kind.PERSON, person.id)
    assert refused.rejection is not None
    assert (refused.rejection.element, refused.rejection.status) == ("born_on", 422)
    assert trip.state(visit) is DeliveryState.WAITING


def test_an_unknown_laptop_is_named_with_its_fingerprint_and_nothing_is_uploaded(
    trip: Trip, sekmet: Sekmet
) -> None:
    _, visit = trip.record()
    trip.save()
    trip.puskesmas._db.execute("DELETE FROM known_laptops")
    carried = trip.carry(sekmet.url, sekmet.token)
    laptop = trip.posyandu.stick_keys.laptop().pair.public
    assert carried.unknown == [laptop]
    assert carried.unknown[0].name == "Posyandu Melati"
    assert laptop.fingerprint in carried.troubles[0]
    assert sekmet.count("Encounter", f"_id={visit.id}") == 0
    trip.puskesmas.stick_keys.trust(carried.unknown[0])
    assert trip.carry(sekmet.url, sekmet.token).received == 2


def test_a_thief_cannot_sign_a_parcel_again_in_another_name(trip: Trip, sekmet: Sekmet) -> None:
    trip.record()
    trip.save()
    [path] = trip.stick.glob("*.titipan")
    head: list[dict[str, Any]] = [
        {"sender": trip.posyandu.stick_keys.laptop().pair.public.text},
        {"end": 0},
    ]
    address = Address(kind=Way.PARCEL, id=uuid4(), sender=STRANGER, to=PUSKESMAS.public)
    with path.open("wb") as file:
        write(file, address, head)
    trip.puskesmas.stick_keys.trust(STRANGER.public)
    carried = trip.carry(sekmet.url, sekmet.token)
    assert carried.received == 0
    assert "rusak atau terpotong" in carried.troubles[0]


def test_a_bad_file_keeps_no_other_back(trip: Trip, sekmet: Sekmet) -> None:
    (trip.stick / "a-first.titipan").write_bytes(b"holiday pictures")
    trip.record()
    trip.save()
    carried = trip.carry(sekmet.url, sekmet.token)
    assert carried.received == 2
    assert carried.troubles == [
        "a-first.titipan: Berkas ini bukan titipan Posyandu Desktop. Pilih berkas lain."
    ]


def test_without_the_key_a_parcel_is_forwarded_sealed_and_the_receipts_find_their_way(
    trip: Trip, sekmet: Sekmet
) -> None:
    _, visit = trip.record()
    trip.save()
    carried = trip.carry(sekmet.url, sekmet.token, pair=None)
    assert (carried.forwarded, carried.answered, carried.received) == (1, 0, 0)
    assert sekmet.count("Encounter", f"_id={visit.id}") == 0
    fetched = _fetch(trip, sekmet)
    assert (fetched.received, fetched.answered) == (2, 1)
    assert fetched.troubles == []
    assert sekmet.count("Encounter", f"_id={visit.id}") == 1
    assert _fetch(trip, sekmet).received == 0
    carried = trip.carry(sekmet.url, sekmet.token, pair=None)
    assert (carried.forwarded, carried.answered) == (1, 1)
    assert trip.take().received == 2
    assert trip.state(visit) is DeliveryState.RECEIVED


def test_at_the_puskesmas_one_key_opens_the_stick_and_what_waits_on_the_server(
    trip: Trip, sekmet: Sekmet, tmp_path: Path
) -> None:
    _, first = trip.record()
    forwarded = trip.save().path
    assert forwarded is not None
    trip.carry(sekmet.url, sekmet.token, pair=None)
    forwarded.unlink()
    _, second = trip.record()
    trip.save()
    address = ServerAddress(url=sekmet.url, device_id=uuid4(), token=sekmet.token)
    trip.puskesmas.server.save(address)
    errand = Errand(
        store=trip.puskesmas,
        files=StoreFiles(tmp_path / "puskesmas"),
        settings=Settings(),
        stop=Event(),
        progress=nothing,
    )
    carried = open_everything(errand, trip.stick, PUSKESMAS)
    assert carried.troubles == []
    assert carried.answered >= 2
    for visit in (first, second):
        assert sekmet.count("Encounter", f"_id={visit.id}") == 1


def test_nothing_readable_lies_on_the_server_for_who_has_no_key(trip: Trip, sekmet: Sekmet) -> None:
    trip.record(a_person := _saved(trip, "Nama Rahasia"))
    trip.save()
    [path] = trip.stick.glob("*.titipan")
    trip.carry(sekmet.url, sekmet.token, pair=None)
    document = sekmet.get(f"DocumentReference/{shelf.document_id(look_at(path).digest)}")
    piece = sekmet.get(document["content"][0]["attachment"]["url"])
    assert "data" in piece["content"][0]["attachment"]
    assert a_person.name not in json.dumps([document, piece])


@given(order=st.lists(st.integers(0, 3), min_size=1, max_size=8))
@settings(
    max_examples=30,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_any_order_and_number_of_imports_gives_the_same_store(
    replies: "Replies", order: list[int]
) -> None:
    once = replies.store_after([0, 1, 2, 3])
    assert replies.store_after([*order, 3, 1, 0, 2]) == once
    assert replies.store_after([2, 0, *order, 1, 3]) == once


class Replies:
    """Four replies about the same records, which may be imported in any order."""

    def __init__(self, trip: Trip) -> None:
        self._trip = trip
        _, first = trip.record()
        _, second = trip.record()
        old = trip.save().path
        trip.correct(first, 9.9)
        new = trip.save().path
        assert old is not None
        assert new is not None
        old_id, new_id = look_at(old).id, look_at(new).id
        self.paths = [
            self._reply("0", old_id, self._received(first.id, 1, "5")),
            self._reply("1", new_id, self._received(first.id, 2, "6")),
            self._reply("2", old_id, _refused(second.id), self._received(first.id, 1, "4")),
            self._reply("3", new_id, self._received(second.id, 1, "1")),
        ]
        self._rows = self._dump()

    def store_after(self, order: list[int]) -> Any:
        self._restore()
        for place in order:
            take_receipts(self._trip.posyandu, self.paths[place])
        return {name: rows for name, rows in self._dump().items() if name != "parcel_replies"}

    def _reply(self, name: str, id_: UUID, *lines: ReceiptLine | RefusedLine) -> Path:
        laptop = self._trip.posyandu.stick_keys.laptop().pair.public
        path = self._trip.stick / f"{name}.tandaterima"
        head = Head(sender=PUSKESMAS.public.text, server="https://a.example/fhir")
        with path.open("wb") as file:
            address = Address(kind=Way.REPLY, id=id_, sender=PUSKESMAS, to=laptop)
            write(file, address, reply_lines(head, lines))
        return path

    def _received(self, id_: UUID, revision: int, version: str) -> ReceiptLine:
        return ReceiptLine(
            kind=Kind.VISIT,
            id=id_,
            revision=revision,
            received_at=datetime(2026, 2, 5, int(version), tzinfo=UTC),
            version=version,
        )

    def _dump(self) -> dict[str, Any]:
        db = self._trip.posyandu._db
        return {
            "outbox": db.rows("SELECT kind, entity_id, revision, rejection FROM outbox"),
            "receipts": db.rows("SELECT * FROM receipts"),
            "refused_versions": db.rows("SELECT * FROM refused_versions"),
            "parcel_replies": db.rows("SELECT * FROM parcel_replies"),
        }

    def _restore(self) -> None:
        db = self._trip.posyandu._db
        for table in ("outbox", "receipts", "refused_versions", "parcel_replies"):
            db.execute(f"DELETE FROM {table}")  # noqa: S608
        for row in self._rows["outbox"]:
            db.execute(
                "INSERT INTO outbox (kind, entity_id, revision, rejection) VALUES (?, ?, ?, ?)", row
            )


@pytest.fixture
def replies(trip: Trip) -> Replies:
    return Replies(trip)


@pytest.fixture
def reply(replies: Replies) -> Path:
    return replies.paths[0]


def test_receipts_of_a_stranger_are_refused(trip: Trip, reply: Path) -> None:
    laptop = trip.posyandu.stick_keys.laptop().pair.public
    id_ = look_at(reply).id
    _write(reply, STRANGER, id_, laptop.raw)
    with pytest.raises(UnreadableFile, match="tidak ditandatangani Puskesmas"):
        take_receipts(trip.posyandu, reply)


def test_receipts_for_another_laptop_are_refused(trip: Trip, reply: Path) -> None:
    _write(reply, PUSKESMAS, look_at(reply).id, STRANGER.public.raw)
    with pytest.raises(UnreadableFile, match="pemegang kunci lain"):
        take_receipts(trip.posyandu, reply)


def test_receipts_for_a_parcel_nobody_remembers_are_refused(trip: Trip, reply: Path) -> None:
    """After a backup was put back, the numbers of what was carried later name other states."""
    trip.posyandu._db.execute("DELETE FROM parcel_records")
    trip.posyandu._db.execute("DELETE FROM parcels")
    with pytest.raises(UnreadableFile, match="bukan untuk titipan yang tercatat"):
        take_receipts(trip.posyandu, reply)


def test_a_parcel_taken_for_receipts_is_refused(trip: Trip) -> None:
    trip.record()
    path = trip.save().path
    assert path is not None
    path.rename(path.with_suffix(".tandaterima"))
    assert (
        trip.take().refused_files[0].endswith("bukan titipan Posyandu Desktop. Pilih berkas lain.")
    )


def _refused(id_: UUID) -> RefusedLine:
    return RefusedLine(
        kind=Kind.VISIT, id=id_, revision=1, status=412, reason="berubah", version="9"
    )


def _write(path: Path, sender: KeyPair, id_: UUID, to: bytes) -> None:
    with path.open("wb") as file:
        address = Address(kind=Way.REPLY, id=id_, sender=sender, to=PublicKey(to))
        write(file, address, reply_lines(Head(sender=sender.public.text), []))


def _saved(trip: Trip, name: str) -> Any:
    person = a_girl(name=name, nik=None)
    trip.posyandu.people.save(person)
    return person


def _put(sekmet: Sekmet, resource: dict[str, Any]) -> None:
    server = Server(sekmet.url, sekmet.token, supports_gzip=False)
    server.transact(transaction([resource]))
    server.close()


def _fetch(trip: Trip, sekmet: Sekmet) -> Carried:
    server = Server(sekmet.url, sekmet.token, supports_gzip=False)
    try:
        return fetch_waiting(trip.puskesmas, server, PUSKESMAS, (Event(), nothing))
    finally:
        server.close()


def test_the_forms_of_the_answers_are_on_the_server_with_them(trip: Trip, sekmet: Sekmet) -> None:
    _, visit = trip.record()
    asked = replace(visit, observations={"development_checklist": "incomplete"})
    trip.posyandu.visits.save(asked)
    there_and_back(trip, sekmet)
    assert trip.state(visit) is DeliveryState.RECEIVED
    (form,) = trip.puskesmas.forms_sent.at(sekmet.url)
    assert "/bayi-balita-apras|" in form
