"""People coming into the register: one by one in the short form, or all at once from a file."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from xlsxwriter import Workbook

from posyandu_desktop.ui.newborn.view import NewbornView
from posyandu_desktop.ui.person_form.view import PersonFormView
from posyandu_desktop.ui.register_import.view import RegisterImportView
from posyandu_desktop.ui.visit.view import VisitView
from tests.journeys import village
from tests.journeys.laptop import ENTER, ESC, Laptop, Program, names, texts

CITRA_BORN_ON = village.TODAY - timedelta(days=700)
HEADER = (
    "No", "NIK", "Nama", "JK", "Tgl Lahir", "BB Lahir", "TB Lahir", "Nama Ortu", "Prov",
    "Kab/Kota", "Kec", "Pukesmas", "Desa/Kel", "Posyandu", "RT", "RW", "Alamat",
    "Usia Saat Ukur", "Tanggal Pengukuran", "Berat", "Tinggi", "Cara Ukur", "LiLA", "BB/U",
)  # fmt: skip


def a_status_gizi_export(folder: Path) -> Path:
    """Write a file as e-PPGBM exports it: titles above, texts for dates, commas in numbers."""
    rows = (
        ("CITRA KARANGANI", "P", CITRA_BORN_ON, "WATI KARANGANI", "11,4", "84,5"),
        ("DONI REKAAN", "L", "2023-13-05", "LILIS REKAAN", "12,1", "90"),
    )
    path = folder / "status gizi.xlsx"
    with Workbook(path) as book:
        sheet = book.add_worksheet("Status Gizi")
        sheet.write(0, 0, "LAPORAN STATUS GIZI (contoh, semua orang rekaan)")
        sheet.write_row(2, 0, HEADER)
        for number, (name, sex, born_on, parent, weight, height) in enumerate(rows, 1):
            line = [
                number, "", name, sex, str(born_on), 3.1, 48, parent, "Contoh Raya", "Kab. Contoh",
                "Contoh Hulu", "Puskesmas Contoh", "Desa Karangan", "Melati", "003", "02",
                "Dusun Satu", "", str(village.LAST_MONTH), weight, height, "Berdiri", "14,5", "",
            ]  # fmt: skip
            sheet.write_row(2 + number, 0, line)
    return path


def _fill_in(program: Program, *answers: str) -> None:
    """Type one answer after the other, with Enter after each."""
    for answer in answers:
        program.hands.type(answer)
        program.hands.press(ENTER)


def _new_person(program: Program, name: str) -> PersonFormView:
    """Search for somebody who is not there, and press Enter."""
    program.search(name)
    program.hands.press(ENTER)
    form = program.hands.screen(PersonFormView)
    assert form.name.text() == name
    return form


def test_a_stranger_is_written_down_and_weighed_without_touching_the_mouse(
    laptop: Laptop,
) -> None:
    program = laptop.open()
    program.sign_in()
    form = _new_person(program, "Dewi Rekaan")
    assert program.hands.focus_is_in(form.sex)

    born_on = village.TODAY - timedelta(days=300)
    _fill_in(program, "p", f"{born_on:%d%m%Y}", "Ningsih")
    program.hands.press_ctrl(Qt.Key.Key_S)
    program.visit()
    program.hands.type("8,1")

    assert program.save().startswith("Dewi Rekaan: tersimpan.")
    assert names(program.day().served) == ["Dewi Rekaan"]
    store = program.office.workplace.store
    [person] = store.people.search("Dewi Rekaan")
    assert (person.born_on, person.mother_name) == (born_on, "Ningsih")


def test_a_nik_somebody_else_has_is_said_with_the_name_and_leads_to_them(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in()
    form = _new_person(program, "Dewi Rekaan")

    born_on = village.BUDI_BORN_ON
    _fill_in(program, "l", f"{born_on:%d%m%Y}", "Ningsih", village.BUDI.nik or "")
    program.hands.press_ctrl(Qt.Key.Key_S)

    assert form.message.text().startswith("NIK ini sudah dipakai Budi Santoso (")
    assert form.nik.problem() == "NIK ini sudah dipakai orang lain di daftar. Periksa angkanya."
    assert form.nik.text() == village.BUDI.nik
    assert program.hands.focus_is_in(form.nik)
    assert program.office.workplace.store.people.search("Dewi Rekaan") == []


def test_a_child_from_an_e_ppgbm_export_is_found_with_last_months_weight(
    laptop: Laptop, tmp_path: Path
) -> None:
    program = laptop.open()
    program.sign_in()
    program.choose("Impor data sasaran", RegisterImportView)
    screen = program.hands.screen(RegisterImportView)
    screen.ask_file = lambda: a_status_gizi_export(tmp_path)
    program.hands.type("1")
    program.hands.wait(screen.preview.isVisible, "the preview")
    figures = [tile.figure() for tile in screen.preview.tiles.values()]
    assert figures == ["1", "0", "0", "1"]

    program.hands.press_ctrl(Qt.Key.Key_S)
    program.hands.wait(screen.done.isVisible, "the import")
    assert screen.done.lines[0].text() == "1 orang baru masuk daftar"
    program.hands.press(ENTER)
    program.day()
    program.search("citra")
    program.hands.press(ENTER)

    visit = program.visit()
    assert isinstance(visit, VisitView)
    weight = visit.form.numbers["weight_kg"]
    assert "terakhir 11,4" in weight.input.accessibleDescription()
    assert texts(visit) == {}
    program.hands.press(ESC)
    assert program.chip() == "0 diterima, 0 menunggu"


def _settled(program: Program) -> bool:
    """Say whether the first work after the sign-in is done, as it is before anybody registers."""
    store, on = program.office.workplace.store, program.office.session.held_on
    return store.expectations.count_unsettled(on) == 0


def test_who_was_registered_just_now_is_expected_with_reasons_at_once(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in()
    program.hands.wait(lambda: _settled(program), "the reasons of the others")
    _new_person(program, "Dewi Rekaan")
    _fill_in(program, "p", f"{village.TODAY - timedelta(days=300):%d%m%Y}", "Ningsih")
    program.hands.press_ctrl(Qt.Key.Key_S)
    program.visit()
    program.hands.press(ESC)
    day = program.day()

    store = program.office.workplace.store
    [person] = store.people.search("Dewi Rekaan")
    reasons = store.expectations.of_people([person.id])[person.id]
    listed = day.awaited.people
    row = listed.row(listed.place_of(person.id))
    assert [reason.code for reason in reasons]
    assert row.badge or row.more, row


def test_a_pregnancy_that_ended_brings_its_reasons_to_the_day_at_once(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in()
    program.hands.wait(lambda: _settled(program), "the reasons of the others")
    store, people = program.office.workplace.store, program.office.pages.register
    mother = replace(village.SUMARNI, born_on=village.TODAY.replace(year=village.TODAY.year - 30))
    store.people.save(mother)
    people.show_newborn(mother)
    program.hands.screen(NewbornView)
    _fill_in(program, f"{village.TODAY - timedelta(days=4):%d%m%Y}", "l", "3100")
    program.hands.press_ctrl(Qt.Key.Key_S)
    program.visit()
    program.hands.press(ESC, times=2)
    program.day()

    [child] = store.people.children_of(mother.id)
    found = store.expectations.of_people([child.id, mother.id])
    assert found[mother.id]
    assert found[child.id]
    assert _settled(program)
