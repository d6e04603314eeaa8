import json
import runpy
import subprocess
import sys
import zipfile
from datetime import date, datetime, time
from pathlib import Path

import pytest
from xlsxwriter import Workbook

from posyandu_desktop.errors import UnreadableFile
from posyandu_desktop.services import spreadsheet, workbook
from posyandu_desktop.services.cells import Cell
from posyandu_desktop.services.spreadsheet import Row, Sheet, read_sheets

FILES = Path(__file__).parent / "files"


def rows_of(path: Path) -> list[tuple[Cell, ...]]:
    return [row.cells for row in read_sheets(path)[0].rows]


def a_text(folder: Path, content: str | bytes, name: str = "daftar.csv") -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def reason(path: Path) -> str:
    with pytest.raises(UnreadableFile) as trouble:
        read_sheets(path)
    return trouble.value.sentence


def test_an_old_binary_workbook_is_read() -> None:
    (sheet,) = read_sheets(FILES / "eppgbm.xls")

    assert sheet.name == "Status Gizi"
    assert sheet.rows[0].number == 1
    assert sheet.rows[2].cells[:4] == ("No", "NIK", "Nama", "JK")
    assert sheet.rows[4].cells[4] == date(2025, 9, 12)


def test_a_modern_workbook_is_read_with_the_row_numbers_people_see(tmp_path: Path) -> None:
    path = tmp_path / "daftar.xlsx"
    with Workbook(path) as book:
        sheet = book.add_worksheet("Anak")
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        sheet.write_row(3, 0, ["Nama", "Berat"])
        sheet.write_row(5, 0, ["Rekaan", 8.4, True])
        sheet.write_datetime(5, 3, datetime(2026, 5, 10, 8, 30), day)  # noqa: DTZ001  # as in a cell
        sheet.write_datetime(5, 4, time(8, 30), book.add_format({"num_format": "hh:mm"}))
        book.add_worksheet("Kosong")

    assert read_sheets(path) == (
        Sheet(
            "Anak",
            (
                Row(4, ("Nama", "Berat")),
                Row(6, ("Rekaan", 8.4, True, date(2026, 5, 10), "08:30:00")),
            ),
        ),
        Sheet("Kosong", ()),
    )


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_files_of_every_usual_delimiter_and_encoding_are_read(
    tmp_path: Path, delimiter: str, encoding: str
) -> None:
    lines = [["Nama", "Alamat"], ["Renée Rekaan", "Dusun Satu"], ["", ""], ["Budi", "Dusun Dua"]]
    text = "\r\n".join(delimiter.join(line) for line in lines)

    path = a_text(tmp_path, text.encode(encoding))

    assert rows_of(path) == [
        ("Nama", "Alamat"),
        ("Renée Rekaan", "Dusun Satu"),
        ("Budi", "Dusun Dua"),
    ]


def test_decimal_commas_are_not_taken_for_the_delimiter(tmp_path: Path) -> None:
    path = a_text(tmp_path, "Nama;Berat;Tinggi\nBudi;8,4;70,5\nSiti;9,1;72,0\n")

    assert rows_of(path)[1] == ("Budi", "8,4", "70,5")


def test_a_line_that_announces_the_delimiter_is_obeyed_and_left_out(tmp_path: Path) -> None:
    path = a_text(tmp_path, "sep=,\nNama,Alamat\nBudi,Dusun;Satu;Dua;Tiga\n")

    (sheet,) = read_sheets(path)

    assert sheet.rows == (Row(2, ("Nama", "Alamat")), Row(3, ("Budi", "Dusun;Satu;Dua;Tiga")))


def test_a_quoted_line_break_does_not_split_a_row(tmp_path: Path) -> None:
    path = a_text(tmp_path, 'Nama;Alamat\nBudi;"Dusun Satu\nRT 3"\n')

    assert rows_of(path)[1] == ("Budi", "Dusun Satu\nRT 3")


def test_a_text_file_named_xls_is_read_as_what_it_is(tmp_path: Path) -> None:
    assert rows_of(a_text(tmp_path, "Nama\tJK\nBudi\tL\n", "unduhan.xls"))[1] == ("Budi", "L")


def test_a_locked_workbook_says_how_to_unlock_it() -> None:
    assert reason(FILES / "locked.xlsx") == (
        "Berkas dikunci kata sandi. Buka di Excel, simpan tanpa kata sandi, lalu impor lagi."
    )


def test_a_cut_workbook_that_ends_the_reading_process_is_only_a_broken_file(tmp_path: Path) -> None:
    whole = (FILES / "eppgbm.xls").read_bytes()

    for length in (600, 1500, 3000, 6000):
        assert "rusak atau terpotong" in reason(a_text(tmp_path, whole[:length], "cut.xls"))


def test_a_broken_archive_is_a_broken_file(tmp_path: Path) -> None:
    assert "rusak atau terpotong" in reason(a_text(tmp_path, b"PK\x03\x04" + bytes(90), "a.xlsx"))


def test_an_archive_that_unpacks_to_too_much_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", bytes(workbook.MOST_UNPACKED_BYTES + 1))

    assert "terlalu besar" in reason(path)


def test_a_workbook_that_takes_too_long_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreadsheet, "_LONGEST_READ_S", 0.0001)

    assert "terlalu besar" in reason(FILES / "eppgbm.xls")


def test_a_file_of_too_many_bytes_is_not_even_opened(tmp_path: Path) -> None:
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(spreadsheet.MOST_BYTES + 1)

    assert "terlalu besar" in reason(path)


def test_a_text_file_of_too_many_rows_is_refused(tmp_path: Path) -> None:
    assert "lebih dari 100.000 baris" in reason(a_text(tmp_path, "Budi;L\n" * 100_001))


def test_a_workbook_of_too_many_rows_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "MOST_ROWS", 8)

    assert workbook.main([str(FILES / "eppgbm.xls")]) == workbook.READ
    monkeypatch.setattr(workbook, "MOST_ROWS", 7)
    assert workbook.main([str(FILES / "eppgbm.xls")]) == workbook.TOO_LARGE


def test_the_reading_process_tells_what_it_found_by_its_code(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = tmp_path / "other.xlsx"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("hello.txt", "x")

    assert workbook.main([str(FILES / "eppgbm.xls")]) == workbook.READ
    assert json.loads(capsys.readouterr().out)[0][0] == "Status Gizi"
    assert workbook.main([str(FILES / "locked.xlsx")]) == workbook.LOCKED
    assert workbook.main([str(archive)]) == workbook.NOT_A_WORKBOOK
    monkeypatch.setattr(workbook, "MOST_UNPACKED_BYTES", 0)
    assert workbook.main([str(archive)]) == workbook.TOO_LARGE


def test_the_reading_process_is_the_module_run_as_a_script(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["workbook", str(FILES / "eppgbm.xls")])

    with pytest.raises(SystemExit) as end:
        runpy.run_path(workbook.__file__, run_name="__main__")

    assert end.value.code == workbook.READ
    assert "Status Gizi" in capsys.readouterr().out


def test_the_reading_process_needs_nothing_of_the_program() -> None:
    script = Path(workbook.__file__)

    done = subprocess.run(  # noqa: S603
        [sys.executable, "-P", "-X", "importtime", str(script), str(FILES / "eppgbm.xls")],
        capture_output=True,
        text=True,
        check=True,
    )

    assert "calamine" in done.stderr
    assert "posyandu_desktop" not in done.stderr


def test_an_empty_file_says_so(tmp_path: Path) -> None:
    with Workbook(tmp_path / "empty.xlsx") as book:
        book.add_worksheet()

    assert "kosong" in reason(a_text(tmp_path, b""))
    assert "kosong" in reason(a_text(tmp_path, b"\n\n ; ;\n"))
    assert "kosong" in reason(tmp_path / "empty.xlsx")


def test_an_absent_file_asks_for_the_stick(tmp_path: Path) -> None:
    assert "flashdisk" in reason(tmp_path / "gone.xlsx")


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    assert "folder" in reason(tmp_path)


def test_a_file_that_may_not_be_opened_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    path = a_text(tmp_path, "Nama\n")
    monkeypatch.setattr(Path, "open", refuse)

    assert "Tutup dulu di Excel" in reason(path)


@pytest.mark.parametrize("content", [b"%PDF-1.7\n\x00\x01", b"\x89PNG\r\n\x1a\n\x00", bytes(99)])
def test_another_kind_of_file_is_named_as_such(tmp_path: Path, content: bytes) -> None:
    assert "bukan lembar kerja" in reason(a_text(tmp_path, content))


def test_a_web_page_named_xls_says_how_to_convert_it(tmp_path: Path) -> None:
    assert "halaman web" in reason(a_text(tmp_path, "\n<html><table></table></html>", "a.xls"))


def test_text_in_no_known_encoding_is_a_broken_file(tmp_path: Path) -> None:
    assert "rusak" in reason(a_text(tmp_path, b"Nama;\x81\x8d\n"))
    assert "rusak" in reason(a_text(tmp_path, "Nama".encode("utf-16") + b"\x00"))


def test_a_field_of_endless_text_is_a_broken_file(tmp_path: Path) -> None:
    assert "rusak" in reason(a_text(tmp_path, "Nama;JK\n" + "x" * 200_000 + ";L\n"))
