from pathlib import Path

import pytest

from posyandu_desktop.services.spreadsheet import read_sheets
from posyandu_desktop.ui.register_import.presenter import RegisterImport
from posyandu_desktop.ui.register_import.state import Page, Shown
from posyandu_desktop.ui.theme_tokens import Tone
from tests.ui.register_import.conftest import Import


def seen(importing: Import) -> RegisterImport:
    screen = RegisterImport(importing.desk())
    screen.choose(importing.file)
    return screen


def words(screen: RegisterImport) -> list[tuple[str, ...]]:
    return [tuple(cell.text for cell in row.cells) for row in screen.state.rows]


def test_nothing_is_changed_by_looking(importing: Import) -> None:
    before = importing.store.people.active()

    screen = seen(importing)

    assert screen.state.page is Page.PREVIEW
    assert dict(screen.state.counts) == {
        Shown.NEW: 1, Shown.DIFFERENT: 1, Shown.SAME: 1, Shown.REFUSED: 1,
    }  # fmt: skip
    assert screen.state.measurements == 1
    assert importing.store.people.active() == before


def test_each_part_lists_its_own_rows(importing: Import) -> None:
    screen = seen(importing)
    assert [line[1] for line in words(screen)] == ["Budi Rekaan"]
    assert words(screen)[0][-1] == "1 pengukuran"

    screen.show(Shown.SAME)
    assert [line[1] for line in words(screen)] == ["Sumarni Lama"]
    screen.show(Shown.REFUSED)
    assert [line[:2] for line in words(screen)] == [("5", "Seluruh baris")]
    screen.show(Shown.DIFFERENT)
    assert words(screen) == [
        ("Aisyah Rekaan", "Nama", "Aisyah Rekaan", "Aisyah Contoh", "Di laptop ini"),
        ("Aisyah Rekaan", "Nomor HP", "kosong", "0812000", "Diisi dari berkas"),
    ]


def test_by_default_only_what_is_empty_is_filled(importing: Import) -> None:
    screen = seen(importing)

    screen.start_import()

    aisyah = importing.person("Aisyah")
    assert (aisyah.name, aisyah.phone) == ("Aisyah Rekaan", "0812000")
    assert importing.person("Budi").mother_name == "Wati"
    assert screen.state.page is Page.DONE
    assert ("1 orang baru masuk daftar", Tone.GOOD) in screen.state.report
    assert ("1 baris tidak bisa diambil", Tone.WATCH) in screen.state.report
    assert ("Sekarang ada 3 orang di daftar", Tone.INFO) in screen.state.report


def test_a_field_chosen_from_the_file_replaces_ours(importing: Import) -> None:
    screen = seen(importing)
    screen.show(Shown.DIFFERENT)

    screen.toggle(screen.state.rows[0].key)
    assert words(screen)[0][-1] == "Dari berkas"
    assert screen.state.taken == 1
    screen.start_import()

    assert importing.person("Aisyah").name == "Aisyah Contoh"


def test_a_choice_can_be_taken_back(importing: Import) -> None:
    screen = seen(importing)
    screen.show(Shown.DIFFERENT)
    key = screen.state.rows[0].key

    screen.toggle(key)
    screen.toggle(key)
    assert screen.state.taken == 0
    screen.take_all()
    assert screen.state.taken == 1
    screen.keep_all()
    screen.start_import()

    assert importing.person("Aisyah").name == "Aisyah Rekaan"


def test_an_empty_field_that_is_filled_is_no_choice(importing: Import) -> None:
    screen = seen(importing)
    screen.show(Shown.DIFFERENT)

    screen.toggle(screen.state.rows[1].key)

    assert screen.state.taken == 0
    assert words(screen)[1][-1] == "Diisi dari berkas"


def test_importing_the_same_file_again_adds_nobody(importing: Import) -> None:
    seen(importing).start_import()

    again = seen(importing)
    assert dict(again.state.counts)[Shown.NEW] == 0
    again.start_import()

    assert importing.store.people.count() == 3


@pytest.mark.parametrize(
    ("content", "reason"), [(b"", "kosong"), (b"halo;dunia\n1;2\n", "kolom"), (b"\0\1\2" * 90, "")]
)
def test_a_file_that_is_no_register_is_refused_with_its_name(
    importing: Import, tmp_path: Path, content: bytes, reason: str
) -> None:
    file = tmp_path / "bukan daftar.csv"
    file.write_bytes(content)
    screen = RegisterImport(importing.desk())

    screen.choose(file)

    assert screen.state.page is Page.CHOOSE
    assert screen.state.message.startswith("bukan daftar.csv: ")
    assert reason in screen.state.message
    assert screen.state.message_tone is Tone.ACT


def test_a_stopped_import_says_so_and_keeps_what_is_whole(importing: Import) -> None:
    importing.stop.set()
    screen = seen(importing)

    screen.start_import()

    assert screen.state.report_title == "Impor dihentikan"
    assert importing.store.people.count() == 2


def test_the_template_can_be_filled_in(importing: Import, tmp_path: Path) -> None:
    target = tmp_path / "templat.xlsx"
    screen = RegisterImport(importing.desk())

    screen.save_template(target)

    assert "Nama" in read_sheets(target)[0].rows[0].cells
    assert "templat.xlsx" in screen.state.message


def test_the_refused_rows_are_saved_with_their_reasons(importing: Import, tmp_path: Path) -> None:
    target = tmp_path / "ditolak.xlsx"
    screen = seen(importing)
    screen.start_import()

    screen.save_refused(target)

    rows = read_sheets(target)[0].rows
    assert rows[1].cells[0] == 5
    assert "31/02/2024" in str(rows[1].cells[1])


def test_a_place_that_takes_no_file_is_said(importing: Import, tmp_path: Path) -> None:
    screen = seen(importing)

    screen.save_refused(tmp_path / "tidak ada" / "x.xlsx")

    assert screen.state.message_tone is Tone.ACT


def test_progress_of_another_job_is_not_ours(importing: Import) -> None:
    held: list[object] = []
    screen = seen(importing)
    screen._desk = importing.desk(lambda *job: held.append(job))
    screen.start_import()

    screen.progressed(1, 999)
    assert screen.state.progress is None
    screen.progressed(1, 3)

    assert screen.state.progress == (1, 3)


def test_back_leads_from_the_preview_to_the_choice_and_then_out(importing: Import) -> None:
    screen = seen(importing)

    screen.back()
    assert screen.state.page is Page.CHOOSE
    assert importing.left == []
    screen.start_import()
    screen.back()

    assert importing.left == [True]
    assert importing.store.people.count() == 2
