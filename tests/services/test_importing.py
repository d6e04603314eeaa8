import csv
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Event, Thread
from uuid import uuid4

import pytest

from posyandu_desktop.domain.growth import Posture
from posyandu_desktop.domain.person import Household, HouseholdId, Person, PersonId, Sex
from posyandu_desktop.domain.visit import Source, Visit, VisitId
from posyandu_desktop.errors import ReadOnlyFolder
from posyandu_desktop.services.import_matching import Difference
from posyandu_desktop.services.importing import (
    ImportChoices,
    ImportPreview,
    ImportReport,
    Match,
    preview,
    preview_file,
    run_import,
    save_refusals,
)
from posyandu_desktop.services.register_rows import (
    Measurement,
    RefusedRow,
    Register,
    RegisterRow,
)
from posyandu_desktop.services.spreadsheet import read_sheets
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind, Receipt
from tests.services.stores import NOW, TODAY, a_store, open_again

FILES = Path(__file__).parent / "files"
NIK = "9901014502240001"
MAY = date(2026, 5, 10)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = a_store(tmp_path / "data")
    yield store
    store.close()


def a_row(row_number: int = 2, **changed: object) -> RegisterRow:
    row = RegisterRow(
        row_number=row_number, name="Siti Rekaan", sex=Sex.FEMALE, born_on=date(2024, 2, 5)
    )
    return replace(row, **changed)  # type: ignore[arg-type]  # names and kinds of the row


def a_person(**changed: object) -> Person:
    person = Person(
        id=PersonId(uuid4()), name="Siti Rekaan", sex=Sex.FEMALE, born_on=date(2024, 2, 5)
    )
    return replace(person, **changed)  # type: ignore[arg-type]  # names and kinds of the person


def weighed(day: date = MAY, weight_kg: float = 11.2, row_number: int = 2) -> Measurement:
    return Measurement(row_number=row_number, measured_on=day, weight_kg=weight_kg)


def seen(store: Store, *rows: RegisterRow, refused: Sequence[RefusedRow] = ()) -> ImportPreview:
    return preview(Register(rows=rows, refused=tuple(refused)), store)


def run(store: Store, found: ImportPreview, choices: ImportChoices | None = None) -> ImportReport:
    return run_import(
        found,
        choices or ImportChoices(),
        store,
        stop=Event(),
        progress=lambda _done, _total: None,
        now=lambda: NOW,
    )


def imported(store: Store, *rows: RegisterRow) -> ImportReport:
    return run(store, seen(store, *rows))


def everybody(store: Store) -> list[Person]:
    return store.people.active()


def test_a_whole_file_becomes_people_with_their_measurements(store: Store) -> None:
    found = preview_file(FILES / "eppgbm.xls", store, TODAY)

    report = run(store, found)

    assert [len(found.of(match)) for match in Match] == [3, 0, 0]
    assert found.measurements == 3
    assert (report.created, report.updated, report.unchanged) == (3, 0, 0)
    assert report.measurements == 3
    assert [row.row_number for row in report.refused] == [8, 9]
    aisyah, bagas, _ = everybody(store)
    assert aisyah.mother_name == "MURNI CONTOHWATI"
    assert aisyah.home is not None
    assert (aisyah.home.rt, aisyah.home.village) == ("001", "Desa Karangan")
    assert bagas.birth_weight_g == 2900
    (visit,) = store.visits.of_person(aisyah.id)
    assert visit.source is Source.IMPORT
    assert visit.session_id is None
    assert visit.observations == {
        "weight_kg": 11.2,
        "height_cm": 84.5,
        "posture": Posture.STANDING,
        "muac_cm": 14.5,
    }


def test_nothing_imported_is_queued_for_upload(store: Store) -> None:
    run(store, preview_file(FILES / "eppgbm.xls", store, TODAY))

    assert store.outbox.waiting() == []


def test_importing_the_same_file_again_changes_nothing(store: Store) -> None:
    run(store, preview_file(FILES / "eppgbm.xls", store, TODAY))
    before = everybody(store)

    again = preview_file(FILES / "eppgbm.xls", store, TODAY)
    report = run(store, again)

    assert [len(again.of(match)) for match in Match] == [0, 3, 0]
    assert again.measurements == 0
    assert (report.created, report.updated, report.unchanged) == (0, 0, 3)
    assert report.measurements == 0
    assert everybody(store) == before


def test_running_one_preview_twice_changes_nothing(store: Store) -> None:
    found = seen(store, a_row(measurements=(weighed(),)))

    run(store, found)
    report = run(store, found)

    assert (report.created, report.unchanged, report.measurements) == (0, 1, 0)
    assert store.people.count() == 1


def test_a_row_imported_before_is_found_again_after_name_and_nik_were_corrected(
    store: Store,
) -> None:
    imported(store, a_row(nik=NIK))
    (person,) = everybody(store)
    corrected = replace(person, name="Siti Aminah", nik=None)
    store.people.save(corrected)

    found = seen(store, a_row(nik=NIK))

    assert [each.ours for each in found.of(Match.DIFFERENT)] == [corrected]


def test_somebody_is_matched_by_nik_whatever_the_spelling_of_the_name(store: Store) -> None:
    ours = a_person(nik=NIK)
    store.people.save(ours)

    (found,) = seen(store, a_row(name="Siti Rekaan binti Budi", nik=NIK)).people

    assert found.ours == ours
    assert found.differences == (
        Difference(field="name", ours="Siti Rekaan", theirs="Siti Rekaan binti Budi"),
    )


def test_somebody_without_nik_is_matched_by_name_and_birth_date(store: Store) -> None:
    store.people.save(a_person(mother_name="Ani"))

    (found,) = seen(store, a_row(name="SITI  REKAAN", mother_name="ANI")).people

    assert found.match is Match.SAME


def test_the_same_name_with_another_mother_is_somebody_else(store: Store) -> None:
    store.people.save(a_person(mother_name="Ani"))

    (found,) = seen(store, a_row(mother_name="Wati")).people

    assert found.match is Match.NEW


def test_a_parent_who_may_be_the_father_does_not_make_somebody_else(store: Store) -> None:
    store.people.save(a_person(mother_name="Ani"))

    (found,) = seen(store, a_row(parent_name="Budi")).people

    assert found.differences == (Difference(field="mother_name", ours="Ani", theirs="Budi"),)


def test_a_parent_who_is_the_known_father_is_no_difference(store: Store) -> None:
    store.people.save(a_person(mother_name="Ani", father_name="Budi"))

    assert seen(store, a_row(parent_name="BUDI")).people[0].match is Match.SAME
    assert seen(store, a_row(parent_name="Wati")).people[0].match is Match.NEW


def test_a_mothers_nik_typed_for_her_child_does_not_merge_the_two(store: Store) -> None:
    store.people.save(a_person(name="Ani", born_on=date(1995, 1, 1), nik=NIK))

    found = seen(store, a_row(row_number=7, nik=NIK))

    assert found.people == ()
    (refused,) = found.refused
    assert refused.row_number == 7
    assert "dipakai orang lain" in refused.reason


def test_two_people_with_one_nik_in_a_file_refuse_the_second_naming_both_rows(
    store: Store,
) -> None:
    found = seen(store, a_row(2, nik=NIK), a_row(5, name="Tono Rekaan", nik=NIK))

    assert [each.incoming.row_numbers for each in found.people] == [(2,)]
    assert found.refused[0].row_number == 5
    assert "baris 5 sama dengan baris 2" in found.refused[0].reason


def test_the_months_of_one_person_become_one_person_with_their_measurements(
    store: Store,
) -> None:
    april, march = date(2026, 4, 10), date(2026, 3, 10)
    found = seen(
        store,
        a_row(2, nik=NIK, address="Dusun Satu", measurements=(weighed(MAY),)),
        a_row(3, nik=NIK, father_name="Budi", measurements=(weighed(march),)),
        a_row(4, measurements=(weighed(april),)),
    )

    run(store, found)

    (person,) = everybody(store)
    assert found.people[0].incoming.row_numbers == (2, 3, 4)
    assert (person.father_name, person.home and person.home.address) == ("Budi", "Dusun Satu")
    assert [visit.visited_on for visit in store.visits.of_person(person.id)] == [MAY, april, march]


def test_a_nik_in_a_later_row_of_the_same_person_is_taken(store: Store) -> None:
    imported(store, a_row(2), a_row(3, nik=NIK), a_row(4, nik=NIK))

    assert [person.nik for person in everybody(store)] == [NIK]


def test_two_niks_or_two_mothers_are_two_people(store: Store) -> None:
    found = seen(
        store,
        a_row(2, nik=NIK),
        a_row(3, nik="9901014502240002"),
        a_row(4, name="Rina", mother_name="Ani"),
        a_row(5, name="Rina", mother_name="Wati"),
    )

    assert len(found.people) == 4


def test_two_rows_that_match_one_person_of_ours_refuse_the_second(store: Store) -> None:
    store.people.save(a_person())

    found = seen(store, a_row(2, nik=NIK), a_row(3, nik="9901014502240002"))

    assert len(found.people) == 1
    assert "Baris 3 dan baris 2" in found.refused[0].reason


def test_two_weights_for_one_day_refuse_the_second_measurement(store: Store) -> None:
    found = seen(
        store,
        a_row(2, measurements=(weighed(MAY, 11.2, 2),)),
        a_row(3, measurements=(weighed(MAY, 11.2, 3),)),
        a_row(4, measurements=(weighed(MAY, 12.0, 4),)),
    )

    assert [m.weight_kg for m in found.people[0].measurements] == [11.2]
    (refused,) = found.refused
    assert (refused.row_number, refused.only_measurement) == (4, True)
    assert "baris 2" in refused.reason


def test_empty_fields_are_filled_and_nothing_else_is_touched(store: Store) -> None:
    home = Household(id=HouseholdId(uuid4()), address="Dusun Satu", rt="003")
    ours = a_person(mother_name="Ani", home=home)
    store.people.save(ours, queue=False)

    found = seen(
        store,
        a_row(name="SITI REKAAN", mother_name="Ani", nik=NIK, birth_weight_g=3100,
              address="Dusun Dua", rt="3", rw="01"),
    )  # fmt: skip
    report = run(store, found)

    (each,) = found.of(Match.DIFFERENT)
    assert each.fills == ("nik", "birth_weight_g", "rw")
    assert [d.field for d in each.differences] == ["address"]
    assert report.updated == 1
    assert store.people.get(ours.id) == replace(
        ours, nik=NIK, birth_weight_g=3100, home=replace(home, rw="01")
    )
    assert store.outbox.waiting() == []


def test_a_chosen_field_is_overwritten_and_the_others_are_not(store: Store) -> None:
    home = Household(id=HouseholdId(uuid4()), address="Dusun Satu")
    ours = a_person(phone="0812 1", birth_weight_g=3000, home=home)
    store.people.save(ours)
    found = seen(store, a_row(phone="0812 2", birth_weight_g=3100, address="Dusun Dua"))

    chosen = {ours.id: frozenset({"phone", "address"})}
    run(store, found, ImportChoices(overwrite=chosen))

    assert store.people.get(ours.id) == replace(
        ours, phone="0812 2", home=replace(home, address="Dusun Dua")
    )


def test_a_phone_written_in_another_way_is_no_difference(store: Store) -> None:
    store.people.save(a_person(phone="0812-0000-0000"))

    assert seen(store, a_row(phone="62812 0000 0000")).people[0].match is Match.SAME


def test_somebody_left_out_is_not_touched(store: Store) -> None:
    found = seen(store, a_row(2), a_row(3, name="Rina"))

    report = run(store, found, ImportChoices(skip=frozenset({found.people[0].person_id})))

    assert report.created == 1
    assert [person.name for person in everybody(store)] == ["Rina"]


def test_somebody_whom_the_server_knows_is_queued_when_changed(store: Store) -> None:
    waiting, received = a_person(), a_person(name="Rina")
    store.people.save(waiting)
    store.people.save(received, queue=False)
    store.outbox.acknowledge(
        Kind.PERSON,
        received.id,
        Receipt(
            kind=Kind.PERSON,
            entity_id=received.id,
            revision=1,
            received_at=NOW,
            server="https://contoh.example",
            version="1",
        ),
    )

    imported(store, a_row(2, phone="0812"), a_row(3, name="Rina", phone="0813"))

    assert {entry.entity_id for entry in store.outbox.waiting()} == {waiting.id, received.id}


def test_a_day_on_which_we_have_a_visit_is_not_imported_beside_it(store: Store) -> None:
    ours = a_person()
    store.people.save(ours)
    store.visits.save(
        Visit(
            id=VisitId(uuid4()),
            person_id=ours.id,
            visited_on=MAY,
            cards=(),
            observations={"weight_kg": 11.0},
        )
    )
    found = seen(store, a_row(measurements=(weighed(MAY), weighed(date(2026, 4, 10)))))

    report = run(store, found)

    assert found.measurements == 1
    assert report.measurements == 1
    assert [v.number("weight_kg") for v in store.visits.of_person(ours.id)] == [11.0, 11.2]


def test_brothers_and_sisters_in_a_file_share_a_home(store: Store) -> None:
    at_home = {"parent_name": "Ani", "address": "Dusun Satu", "rt": "001"}
    imported(store, a_row(2, **at_home), a_row(3, name="Tono", **at_home), a_row(4, name="Rina"))

    rina, siti, tono = everybody(store)
    assert siti.home == tono.home
    assert siti.home is not None
    assert rina.home is None


def test_a_new_sister_finds_the_home_we_know_as_it_is_now(store: Store) -> None:
    home = Household(id=HouseholdId(uuid4()), address="Dusun Satu", rt="1")
    store.people.save(a_person(mother_name="Ani", home=home))
    at_home = {"mother_name": "Ani", "address": "Dusun Satu", "rt": "001"}

    imported(store, a_row(2, rw="05", **at_home), a_row(3, name="Tono", **at_home))

    assert [person.home for person in everybody(store)] == [replace(home, rw="05")] * 2


def test_a_known_person_without_a_home_gets_the_one_of_the_file(store: Store) -> None:
    store.people.save(a_person())

    imported(store, a_row(address="Dusun Satu"))

    (person,) = everybody(store)
    assert person.home is not None
    assert person.home.address == "Dusun Satu"


def test_what_changed_since_the_preview_is_looked_at_again(store: Store) -> None:
    found = seen(store, a_row(2, nik=NIK), a_row(3, name="Rina", phone="1"))
    store.people.save(a_person(name="Orang Lain", nik=NIK))
    store.people.save(a_person(id=found.people[1].person_id, name="Rina", phone="2"))

    report = run(store, found)

    assert (report.created, report.unchanged) == (0, 1)
    assert [(row.row_number, "NIK" in row.reason) for row in report.refused] == [(2, True)]
    assert sorted(person.name for person in everybody(store)) == ["Orang Lain", "Rina"]


def test_a_cancelled_import_keeps_whole_chunks_and_can_be_finished(store: Store) -> None:
    rows = [a_row(n, name=f"Anak Ke {n}", measurements=(weighed(),)) for n in range(2, 302)]
    found = seen(store, *rows)
    stop = Event()
    heard: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        heard.append((done, total))
        if done >= 200:
            stop.set()

    report = run_import(
        found, ImportChoices(), store, stop=stop, progress=progress, now=lambda: NOW
    )

    assert heard == [(100, 300), (200, 300)]
    assert (report.cancelled, report.created, store.people.count()) == (True, 200, 200)
    assert store.integrity() == []
    rest = run(store, seen(store, *rows))
    assert (rest.cancelled, rest.created, rest.unchanged) == (False, 100, 200)
    assert rest.measurements == 100


def test_an_import_cancelled_before_it_begins_does_nothing(store: Store) -> None:
    stop = Event()
    stop.set()

    report = run_import(
        seen(store, a_row()),
        ImportChoices(),
        store,
        stop=stop,
        progress=lambda _done, _total: None,
        now=lambda: NOW,
    )

    assert (report.cancelled, report.created, store.people.count()) == (True, 0, 0)


def test_a_long_file_is_imported_and_imported_again_without_change(store: Store) -> None:
    rows = a_long_file(1000)

    first = run(store, seen(store, *rows))
    again = run(store, seen(store, *rows))

    assert (first.created, first.measurements) == (1000, 1000)
    assert (again.unchanged, again.updated, again.measurements) == (1000, 0, 0)


def test_the_window_saves_people_while_an_import_runs(store: Store, tmp_path: Path) -> None:
    saved: list[PersonId] = []
    found = seen(store, *a_long_file(1000))

    def window() -> None:
        mine = open_again(tmp_path / "data")
        for number in range(20):
            person = a_person(name=f"Dari Jendela {number}")
            mine.people.save(person)
            saved.append(person.id)
        mine.close()

    thread = Thread(target=window)
    thread.start()
    report = run(store, found)
    thread.join()

    assert len(saved) == 20
    assert report.created == 1000
    assert store.people.count() == 1020


def a_long_file(length: int) -> list[RegisterRow]:
    return [
        a_row(
            n,
            name=f"Anak Ke {n}",
            mother_name=f"Ibu Ke {n // 3}",
            address=f"Dusun {n % 9}",
            rt=f"{n % 7:03d}",
            measurements=(weighed(),),
        )
        for n in range(2, 2 + length)
    ]


REFUSED = (
    RefusedRow(row_number=8, reason="Nama kosong."),
    RefusedRow(row_number=9, reason="Pengukuran tidak diambil: “=1+1” bukan angka."),
)


def test_refused_rows_are_saved_as_a_workbook(tmp_path: Path) -> None:
    save_refusals(REFUSED, tmp_path / "ditolak.xlsx")

    (sheet,) = read_sheets(tmp_path / "ditolak.xlsx")
    assert [row.cells for row in sheet.rows] == [
        ("Baris", "Alasan"),
        (8, "Nama kosong."),
        (9, "Pengukuran tidak diambil: “=1+1” bukan angka."),
    ]


def test_refused_rows_are_saved_as_text_that_excel_opens(tmp_path: Path) -> None:
    save_refusals(REFUSED, tmp_path / "ditolak.csv")

    with (tmp_path / "ditolak.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file, delimiter=";"))[1] == ["8", "Nama kosong."]


def test_a_place_that_does_not_take_the_refused_rows_is_told_so(tmp_path: Path) -> None:
    with pytest.raises(ReadOnlyFolder):
        save_refusals(REFUSED, tmp_path / "tidak ada" / "ditolak.csv")
