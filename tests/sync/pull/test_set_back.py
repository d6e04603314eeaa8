"""A server that is brought back from a copy of an earlier day, and laptops that know more."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.visit import VisitStatus
from posyandu_desktop.store.outbox import Kind
from tests.servers.faulty import FaultyServer
from tests.servers.sekmet import Sekmet, running_sekmet
from tests.sync.people import a_girl, a_visit
from tests.sync.pull.laptops import Laptop, known, laptops

pytestmark = pytest.mark.fhir_server


@dataclass
class Clinic:
    """A Puskesmas whose server can be brought back from a copy, at one and the same address."""

    front: FaultyServer
    folder: Path
    held: Sekmet

    def copy(self) -> None:
        """Take the nightly copy."""
        target = self.folder / "copy" / "data"
        target.mkdir(parents=True)
        source = self.folder / "server" / "data" / "sekmet.db"
        with (
            closing(sqlite3.connect(source)) as now,
            closing(sqlite3.connect(target / "sekmet.db")) as then,
        ):
            now.backup(then)

    @contextmanager
    def brought_back(self) -> Iterator[Sekmet]:
        """Run on the copy from now on."""
        with running_sekmet(self.folder / "copy", token=self.held.token) as older:
            self.front.upstream = older.url
            yield older


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Clinic]:
    (tmp_path / "server").mkdir()
    with (
        running_sekmet(tmp_path / "server") as sekmet,
        FaultyServer(upstream=sekmet.url).running() as front,
    ):
        yield Clinic(front, tmp_path, sekmet)


@pytest.fixture
def pair(clinic: Clinic, content: ClinicalContent) -> Iterator[tuple[Laptop, Laptop]]:
    at_the_front = Sekmet(url=clinic.front.url, token=clinic.held.token, pid=clinic.held.pid)
    with laptops(2, clinic.folder, at_the_front, content) as (first, second):
        yield first, second


def _exchange(*made: Laptop, rounds: int = 4) -> None:
    """Let laptops send and read until nothing moves, or so many times."""
    for _ in range(rounds):
        reports = [laptop.exchange_as_the_program_does() for laptop in made]
        for laptop, report in zip(made, reports, strict=True):
            assert (report.trouble, report.rejected) == ("", 0), laptop.store.outbox.rejected()
            assert (report.came.trouble, report.came.unreadable) == ("", 0)
        if not any(one.accepted or one.came.brought_something for one in reports):
            break
    assert [laptop.store.outbox.counts().waiting for laptop in made] == [0] * len(made)


def _phone(sekmet: Sekmet, id_: UUID) -> str:
    return str(sekmet.get(f"Patient/{id_}")["telecom"][0]["value"])


def test_what_a_server_lost_is_sent_again_without_being_asked_for(
    clinic: Clinic, pair: tuple[Laptop, Laptop], content: ClinicalContent
) -> None:
    first, second = pair
    girls = [a_girl(nik=None, name=f"Anak {n}") for n in range(3)]
    for girl in girls:
        first.store.people.save(girl)
    kept = a_visit(girls[0], content, recorded_by=first.kader.id)
    first.store.visits.save(kept)
    _exchange(first, second)
    clinic.copy()
    first.change(girls[0].id, phone="081100000001", mother_name="Dewi Baru", birth_weight_g=2900)
    second.change(girls[1].id, phone="082200000002")
    _exchange(first, second)
    after = [a_visit(girl, content, recorded_by=first.kader.id) for girl in girls]
    for visit in after:
        first.store.visits.save(visit)
    corrected = a_visit(
        girls[0],
        content,
        id=kept.id,
        observations={"weight_kg": 9.9},
        status=VisitStatus.AMENDED,
        recorded_by=first.kader.id,
    )
    first.store.visits.save(corrected)
    newcomer = a_girl(nik=None, name="Pendatang")
    first.store.people.save(newcomer)
    _exchange(first, second)
    before = [known(first.store, girl.id) for girl in (*girls, newcomer)]

    with clinic.brought_back() as older:
        assert older.count("Encounter") == 1
        assert first.exchange_as_the_program_does().again > 0
        _exchange(first, second)
        assert older.count("Encounter") == 1 + len(after)
        assert _phone(older, girls[0].id) == "081100000001"
        assert _phone(older, girls[1].id) == "082200000002"
        assert older.get(f"Patient/{newcomer.id}")["name"][0]["text"] == "Pendatang"
        assert "9.9" in str(older.get(f"Observation?encounter=Encounter/{kept.id}"))
        for laptop in pair:
            assert [known(laptop.store, one.id) for one in before] == before
            assert laptop.store.differences.open() == ()
        # Nothing is lost any more, so nothing is sent a third time.
        assert first.exchange_as_the_program_does().again == 0


def test_a_server_that_lost_nothing_is_asked_one_small_question(
    clinic: Clinic, pair: tuple[Laptop, Laptop], content: ClinicalContent
) -> None:
    first, _ = pair
    girl = a_girl()
    first.store.people.save(girl)
    for _ in range(5):
        first.store.visits.save(a_visit(girl, content, recorded_by=first.kader.id))
    _exchange(first, rounds=1)
    clinic.front.requests.clear()
    assert first.exchange_as_the_program_does().again == 0
    single = [one.path for one in clinic.front.requests if "?" not in one.path]
    assert len(single) == 1
    assert single[0].startswith("/fhir/Encounter/")


def test_what_others_wrote_after_the_server_was_set_back_stands_beside_what_we_know(
    clinic: Clinic, pair: tuple[Laptop, Laptop], content: ClinicalContent
) -> None:
    first, second = pair
    girl = a_girl()
    first.store.people.save(girl)
    _exchange(first, second)
    clinic.copy()
    first.change(girl.id, phone="081100000001")
    first.store.visits.save(a_visit(girl, content, recorded_by=first.kader.id))
    _exchange(first, rounds=1)
    with clinic.brought_back():
        # This one never saw the new number, and changes something else, as often as needed to
        # come to the very number of the version that the first laptop was told.
        second.change(girl.id, book_number="KIA-7")
        _exchange(second, rounds=1)
        second.change(girl.id, father_name="Asep Baru")
        _exchange(second, rounds=1)
        second.change(girl.id, book_number="KIA-8")
        _exchange(second, rounds=1)
        _exchange(first, second)
        for laptop in pair:
            now = known(laptop.store, girl.id)
            assert (now.phone, now.book_number, now.father_name) == (
                "081100000001",
                "KIA-8",
                "Asep Baru",
            )


def test_records_made_one_stay_one_though_the_server_has_them_apart_again(
    clinic: Clinic, pair: tuple[Laptop, Laptop], content: ClinicalContent
) -> None:
    first, second = pair
    kept, merged = a_girl(), a_girl(name="Siti", nik=None)
    first.store.people.save(kept)
    first.store.people.save(merged)
    _exchange(first, second)
    clinic.copy()
    first.store.merges.merge(kept, merged.id, None, "orang yang sama")
    first.store.visits.save(a_visit(kept, content, recorded_by=first.kader.id))
    _exchange(first, second)
    with clinic.brought_back() as older:
        _exchange(first, second)
        for laptop in pair:
            assert laptop.store.people.get(merged.id).merged_into == kept.id
        links = older.get(f"Patient/{merged.id}")["link"]
        assert links[0]["other"]["reference"] == f"Patient/{kept.id}"


def test_what_only_another_laptop_still_knows_is_sent_by_that_one(
    clinic: Clinic, pair: tuple[Laptop, Laptop]
) -> None:
    first, second = pair
    girl = a_girl()
    first.store.people.save(girl)
    _exchange(first, second)
    clinic.copy()
    first.change(girl.id, phone="081100000001")
    _exchange(first, second)
    with clinic.brought_back() as older:
        assert _phone(older, girl.id) == girl.phone
        _exchange(second)
        assert _phone(older, girl.id) == "081100000001"


def test_sending_again_since_a_day_lets_no_older_value_win(
    clinic: Clinic, pair: tuple[Laptop, Laptop]
) -> None:
    first, second = pair
    girl = a_girl()
    first.store.people.save(girl)
    _exchange(first, second)
    second.change(girl.id, book_number="KIA-7")
    _exchange(first, second)
    clinic.copy()
    first.change(girl.id, phone="081100000001", name="Siti Aminah Putri")
    _exchange(first, second)
    with clinic.brought_back() as older:
        second.store.outbox.put_again(datetime.now(UTC) - timedelta(days=1))
        assert second.send().rejected == 0
        assert second.send().waiting == 0
        assert _phone(older, girl.id) == "081100000001"
        now = known(second.store, girl.id)
        assert (now.phone, now.name) == ("081100000001", "Siti Aminah Putri")
        assert second.store.differences.open() == ()


def test_somebody_deleted_at_the_server_is_not_made_again(
    clinic: Clinic, pair: tuple[Laptop, Laptop]
) -> None:
    first, _ = pair
    girl = a_girl()
    first.store.people.save(girl)
    _exchange(first, rounds=1)
    with closing(sqlite3.connect(clinic.folder / "server" / "data" / "sekmet.db")) as db:
        gone = ("Patient", str(girl.id))
        db.execute(
            "UPDATE resources SET deleted = 1, version = version + 1 WHERE type = ? AND id = ?",
            gone,
        )
        db.commit()
    first.change(girl.id, phone="081100000001")
    assert first.exchange_as_the_program_does().rejected == 1
    entry = first.store.outbox.entry(Kind.PERSON, girl.id)
    assert entry is not None
    assert entry.rejection is not None
    assert entry.rejection.status in {409, 410, 412}
