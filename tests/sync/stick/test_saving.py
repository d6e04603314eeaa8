"""Save to the stick: a real folder, a full disk, a stick pulled out, a program killed."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from threading import Event
from uuid import UUID

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.errors import CannotSave, NotAllowed
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import Author, Store, open_store
from posyandu_desktop.store.outbox import DeliveryState, Kind, Rejection
from posyandu_desktop.sync.stick.container import Address, look_at, read
from posyandu_desktop.sync.stick.container import Kind as Way
from posyandu_desktop.sync.stick.contents import Head, RecordLine, read_parcel
from posyandu_desktop.sync.stick.placing import place
from posyandu_desktop.sync.stick.refusals import NoPuskesmasKey, StickFull, StickGone
from posyandu_desktop.sync.stick.saving import save_to_stick
from tests.sync.people import KEY, now
from tests.sync.stick.trip import PUSKESMAS, STRANGER, Trip, nothing


def _records(path: Path) -> list[RecordLine]:
    cover = look_at(path)
    lines = read_parcel(read(path, cover, PUSKESMAS), cover)
    return [line for line in lines if not isinstance(line, Head)]


def _on_stick(trip: Trip) -> list[str]:
    return sorted(path.name for path in trip.stick.iterdir())


def test_what_waits_lies_on_the_stick_a_person_before_their_visits(trip: Trip) -> None:
    person, first = trip.record()
    _, second = trip.record(person)
    saved = trip.save()
    assert saved.records == 3
    assert saved.path is not None
    records = _records(saved.path)
    assert [(one.kind, one.id) for one in records] == [
        (Kind.PERSON, person.id),
        (Kind.VISIT, first.id),
        (Kind.VISIT, second.id),
    ]
    assert [one.needs for one in records] == [None, person.id, person.id]
    assert records[1].parts[0].resource["resourceType"] == "Encounter"


def test_saving_to_the_stick_turns_nothing_green_and_takes_nothing_away(trip: Trip) -> None:
    _, visit = trip.record()
    before = trip.posyandu.outbox.waiting()
    trip.save()
    assert trip.posyandu.outbox.waiting() == before
    assert trip.state(visit) is DeliveryState.WAITING
    assert trip.posyandu.parcels.on_the_way() == 2


def test_what_was_changed_since_is_no_longer_on_the_way(trip: Trip) -> None:
    _, visit = trip.record()
    trip.save()
    trip.correct(visit, 8.6)
    assert trip.posyandu.parcels.on_the_way() == 1


def test_somebody_the_server_never_had_goes_along_with_their_visit(trip: Trip) -> None:
    person, _ = trip.record()
    outbox = trip.posyandu.outbox
    entry = outbox.entry(Kind.PERSON, person.id)
    assert entry is not None
    trip.posyandu._db.execute("DELETE FROM outbox WHERE kind = 'person'")
    saved = trip.save()
    assert saved.path is not None
    assert [(one.kind, one.revision) for one in _records(saved.path)] == [
        (Kind.PERSON, 0),
        (Kind.VISIT, 1),
    ]


def test_what_was_set_aside_stays_at_home_with_the_visits_that_need_it(trip: Trip) -> None:
    refused, _ = trip.record()
    _, visit = trip.record()
    outbox = trip.posyandu.outbox
    entry = outbox.entry(Kind.PERSON, refused.id)
    assert entry is not None
    outbox.reject(entry, Rejection(status=422, reason="nama"))
    saved = trip.save()
    assert saved.path is not None
    assert [one.id for one in _records(saved.path) if one.kind is Kind.VISIT] == [visit.id]


def test_nothing_is_written_when_nothing_waits_or_somebody_stops_it(trip: Trip) -> None:
    assert trip.save().path is None
    trip.record()
    stop = Event()
    stop.set()
    saved = save_to_stick(trip.posyandu, trip.content, trip.stick, stop, nothing)
    assert (saved.path, saved.stopped) == (None, True)
    assert _on_stick(trip) == []
    assert trip.posyandu.parcels.on_the_way() == 0


def test_without_a_key_nothing_is_written_and_it_says_who_has_one(
    store: Store, content: ClinicalContent, tmp_path: Path
) -> None:
    with pytest.raises(NoPuskesmasKey) as raised:
        save_to_stick(store, content, tmp_path, Event(), nothing)
    assert "Minta berkas kunci dari Puskesmas" in raised.value.sentence


def test_the_demo_village_never_leaves_on_a_stick(trip: Trip) -> None:
    trip.posyandu._db.execute("UPDATE posyandu SET is_demo = 1")
    with pytest.raises(NotAllowed):
        trip.save()
    assert _on_stick(trip) == []


def test_a_full_stick_says_so_and_loses_nothing(tmp_path: Path) -> None:
    target = tmp_path / "a.titipan"
    target.write_bytes(b"the parcel of last month")
    (tmp_path / "a.titipan.sedang-ditulis").symlink_to("/dev/full")
    with pytest.raises(StickFull, match="Flashdisk penuh") as raised:
        place(target, _address(), [{"n": n} for n in range(100_000)])
    assert "pakai flashdisk lain" in raised.value.sentence
    assert target.read_bytes() == b"the parcel of last month"
    assert [path.name for path in tmp_path.iterdir()] == ["a.titipan"]


def test_a_stick_pulled_out_says_so_and_the_visits_still_wait(trip: Trip) -> None:
    _, visit = trip.record()
    trip.stick.rmdir()
    with pytest.raises(StickGone, match="Flashdisk tercabut") as raised:
        trip.save()
    assert "Pasang lagi flashdisknya" in raised.value.sentence
    assert trip.state(visit) is DeliveryState.WAITING
    trip.stick.mkdir()
    assert trip.save().records == 2


def test_a_stick_that_gives_back_something_else_is_not_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A worn or counterfeit stick takes every byte and returns others."""
    target = tmp_path / "a.titipan"
    real = os.fsync

    def worn(handle: int) -> None:
        real(handle)
        os.pwrite(handle, b"\0\0\0\0", 300)

    monkeypatch.setattr(os, "fsync", worn)
    with pytest.raises(CannotSave, match="tidak mengembalikan apa yang ditulis"):
        place(target, _address(), [{"n": n} for n in range(1_000)])
    assert list(tmp_path.iterdir()) == []


def test_a_killed_program_leaves_no_half_parcel(trip: Trip, tmp_path: Path) -> None:
    for _ in range(12):
        trip.record()
    command = [sys.executable, "-m", "tests.sync.stick.save_until_killed"]
    for progress in (1, 5, 23):
        with subprocess.Popen(  # noqa: S603  # our own program
            [*command, str(tmp_path / "data"), str(trip.stick)], stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            for _ in range(progress):
                process.stdout.readline()
            process.send_signal(signal.SIGKILL)
        for path in trip.stick.glob("*.titipan"):
            look_at(path)
    store = open_store(StoreFiles(tmp_path / "data"), KEY, Author(None), now)
    saved = save_to_stick(store, trip.content, trip.stick, Event(), nothing)
    store.close()
    assert saved.path is not None
    assert len(_records(saved.path)) == 24
    assert list(trip.stick.glob("*.sedang-ditulis")) == []


def _address() -> Address:
    return Address(kind=Way.PARCEL, id=UUID(int=9), sender=STRANGER, to=PUSKESMAS.public)
