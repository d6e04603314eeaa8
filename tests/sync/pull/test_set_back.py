"""A server that is brought back from a copy of an earlier day, and laptops that know more."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
import requests

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.visit import VisitStatus, part_id
from posyandu_desktop.store.outbox import Kind
from tests.servers.faulty import refusing
from tests.servers.sekmet import Sekmet
from tests.sync.people import a_full_visit, a_girl, a_visit
from tests.sync.pull.clinic import Clinic, a_clinic, exchange, laptops_of
from tests.sync.pull.laptops import Laptop, known

pytestmark = pytest.mark.fhir_server


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Clinic]:
    with a_clinic(tmp_path) as clinic:
        yield clinic


@pytest.fixture
def pair(clinic: Clinic, content: ClinicalContent) -> Iterator[tuple[Laptop, Laptop]]:
    with laptops_of(clinic, 2, content) as (first, second):
        yield first, second


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
    exchange(first, second)
    clinic.copy()
    first.change(girls[0].id, phone="081100000001", mother_name="Dewi Baru", birth_weight_g=2900)
    second.change(girls[1].id, phone="082200000002")
    exchange(first, second)
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
    exchange(first, second)
    before = [known(first.store, girl.id) for girl in (*girls, newcomer)]

    with clinic.brought_back() as older:
        assert older.count("Encounter") == 1
        assert first.exchange_as_the_program_does().again > 0
        exchange(first, second)
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
    exchange(first, rounds=1)
    clinic.front.requests.clear()
    assert first.exchange_as_the_program_does().again == 0
    single = [one.path for one in clinic.front.requests if "?" not in one.path]
    assert len(single) == 1
    assert single[0].startswith("/fhir/Encounter/")


def test_what_was_changed_since_the_last_visit_is_missed_too(
    clinic: Clinic, pair: tuple[Laptop, Laptop], content: ClinicalContent
) -> None:
    first, second = pair
    girl = a_girl()
    first.store.people.save(girl)
    first.store.visits.save(a_visit(girl, content, recorded_by=first.kader.id))
    exchange(first, second)
    clinic.copy()
    second.change(girl.id, phone="081100000001")
    exchange(second, first)
    with clinic.brought_back() as older:
        assert first.exchange_as_the_program_does().again > 0
        assert _phone(older, girl.id) == "081100000001"
        assert first.exchange_as_the_program_does().again == 0


def test_a_server_set_back_is_known_though_others_have_written_there_since(
    clinic: Clinic, pair: tuple[Laptop, Laptop], content: ClinicalContent
) -> None:
    first, second = pair
    girls = [a_girl(nik=None, name=f"Anak {n}", home=None) for n in range(4)]
    for girl in girls:
        first.store.people.save(girl)
    first.store.visits.save(a_visit(girls[0], content, recorded_by=first.kader.id))
    exchange(first, second)
    clinic.copy()
    for n, girl in enumerate(girls):
        first.change(girl.id, phone=f"08110000000{n}")
        exchange(first, rounds=1)
    with clinic.brought_back() as older:
        for girl in girls[1:]:
            for number in ("KIA-7", "KIA-8"):
                second.change(girl.id, book_number=number)
                exchange(second, rounds=1)
        assert first.exchange_as_the_program_does().again > 0
        exchange(first, second)
        for n, girl in enumerate(girls):
            assert _phone(older, girl.id) == f"08110000000{n}"
            for laptop in pair:
                now = known(laptop.store, girl.id)
                assert (now.phone, now.book_number) == (
                    f"08110000000{n}",
                    "KIA-8" if n else girl.book_number,
                )


def test_what_may_not_be_read_keeps_nobody_from_knowing_a_server_set_back(
    clinic: Clinic, pair: tuple[Laptop, Laptop], content: ClinicalContent
) -> None:
    first, second = pair
    girl = a_girl()
    first.store.people.save(girl)
    exchange(first, second)
    clinic.copy()
    first.store.visits.save(a_visit(girl, content, recorded_by=first.kader.id))
    exchange(first, rounds=1)
    second.change(girl.id, phone="081100000001")
    exchange(second, first)
    with clinic.brought_back() as older:
        clinic.front.next(refusing(403, "tidak boleh"))
        assert first.exchange_as_the_program_does().again > 0
        assert older.count("Encounter") == 1
        assert _phone(older, girl.id) == "081100000001"


def test_the_cards_a_server_lost_are_sent_again(
    clinic: Clinic, pair: tuple[Laptop, Laptop], content: ClinicalContent
) -> None:
    first, _ = pair
    first.probes = True
    girl = a_girl()
    first.store.people.save(girl)
    exchange(first, rounds=1)
    clinic.copy()
    asked = {"development_checklist": "incomplete"}
    visit = a_visit(girl, content, observations=asked, recorded_by=first.kader.id)
    first.store.visits.save(visit)
    exchange(first, rounds=1)
    forms = clinic.held.count("Questionnaire")
    assert forms > 0
    with clinic.brought_back() as older:
        assert older.count("Questionnaire") == 0
        exchange(first, rounds=1)
        assert older.count("Questionnaire") == forms


def test_an_answer_of_the_puskesmas_that_its_server_lost_is_told_it_again(
    clinic: Clinic, pair: tuple[Laptop, Laptop], content: ClinicalContent
) -> None:
    first, _ = pair
    girl = a_girl()
    first.store.people.save(girl)
    visit = a_full_visit(girl, content, recorded_by=first.kader.id)
    first.store.visits.save(visit)
    exchange(first)
    clinic.copy()
    path = f"ServiceRequest/{part_id(visit.id, 'referral')}"
    request = clinic.held.get(path)
    note = {"text": "Kontrol 2 minggu.", "time": "2026-02-09T03:00:00+00:00"}
    answered = request | {"status": "completed", "note": [*request["note"], note]}
    headers = {
        "Authorization": f"Bearer {clinic.held.token}",
        "Content-Type": "application/fhir+json",
    }
    reply = requests.put(f"{clinic.held.url}/{path}", json=answered, headers=headers, timeout=30)
    reply.raise_for_status()
    exchange(first)
    with clinic.brought_back() as older:
        exchange(first)
        assert older.get(path)["status"] == "completed"
        assert "Kontrol 2 minggu." in str(older.get(path)["note"])
        referral = first.store.visits.get(visit.id).referral
        assert referral is not None
        assert referral.answer == "Kontrol 2 minggu."
        assert first.store.differences.open() == ()


def test_what_others_wrote_after_the_server_was_set_back_stands_beside_what_we_know(
    clinic: Clinic, pair: tuple[Laptop, Laptop], content: ClinicalContent
) -> None:
    first, second = pair
    girl = a_girl()
    first.store.people.save(girl)
    exchange(first, second)
    clinic.copy()
    first.change(girl.id, phone="081100000001")
    first.store.visits.save(a_visit(girl, content, recorded_by=first.kader.id))
    exchange(first, rounds=1)
    with clinic.brought_back():
        # This one never saw the new number, and changes something else, as often as needed to
        # come to the very number of the version that the first laptop was told.
        second.change(girl.id, book_number="KIA-7")
        exchange(second, rounds=1)
        second.change(girl.id, father_name="Asep Baru")
        exchange(second, rounds=1)
        second.change(girl.id, book_number="KIA-8")
        exchange(second, rounds=1)
        exchange(first, second)
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
    exchange(first, second)
    clinic.copy()
    first.store.merges.merge(kept, merged.id, None, "orang yang sama")
    first.store.visits.save(a_visit(kept, content, recorded_by=first.kader.id))
    exchange(first, second)
    with clinic.brought_back() as older:
        exchange(first, second)
        for laptop in pair:
            assert laptop.store.people.get(merged.id).merged_into == kept.id
        links = older.get(f"Patient/{merged.id}")["link"]
        assert links[0]["other"]["reference"] == f"Patient/{kept.id}"


def test_records_made_one_stay_one_also_where_the_older_state_is_met_first_of_all(
    clinic: Clinic, pair: tuple[Laptop, Laptop]
) -> None:
    first, _ = pair
    kept, merged = a_girl(), a_girl(name="Siti", nik=None)
    first.store.people.save(kept)
    first.store.people.save(merged)
    exchange(first)
    clinic.copy()
    first.store.merges.merge(kept, merged.id, None, "orang yang sama")
    exchange(first)
    with clinic.brought_back() as older:
        first.pull()
        assert first.store.people.get(merged.id).merged_into == kept.id
        exchange(first)
        links = older.get(f"Patient/{merged.id}")["link"]
        assert links[0]["other"]["reference"] == f"Patient/{kept.id}"


def test_what_only_another_laptop_still_knows_is_sent_by_that_one(
    clinic: Clinic, pair: tuple[Laptop, Laptop]
) -> None:
    first, second = pair
    girl = a_girl()
    first.store.people.save(girl)
    exchange(first, second)
    clinic.copy()
    first.change(girl.id, phone="081100000001")
    exchange(first, second)
    with clinic.brought_back() as older:
        assert _phone(older, girl.id) == girl.phone
        exchange(second)
        assert _phone(older, girl.id) == "081100000001"


def test_sending_again_since_a_day_lets_no_older_value_win(
    clinic: Clinic, pair: tuple[Laptop, Laptop]
) -> None:
    first, second = pair
    girl = a_girl()
    first.store.people.save(girl)
    exchange(first, second)
    second.change(girl.id, book_number="KIA-7")
    exchange(first, second)
    clinic.copy()
    first.change(girl.id, phone="081100000001", name="Siti Aminah Putri")
    exchange(first, second)
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
    exchange(first, rounds=1)
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
