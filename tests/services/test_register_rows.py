from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from xlsxwriter import Workbook

from posyandu_desktop.domain.growth import Posture
from posyandu_desktop.domain.person import Sex
from posyandu_desktop.errors import ReadOnlyFolder, UnreadableFile
from posyandu_desktop.services import import_template
from posyandu_desktop.services.cells import NIK_DOUBTS, NIK_MASKED, Cell
from posyandu_desktop.services.register_rows import (
    NIK_DOES_NOT_FIT,
    Measurement,
    RefusedRow,
    Register,
    RegisterRow,
    read_register,
    read_register_file,
)
from posyandu_desktop.services.spreadsheet import Row, Sheet, read_sheets

FILES = Path(__file__).parent / "files"
TODAY = date(2026, 5, 20)
HEADER = ("Nama", "JK", "Tgl Lahir")


def a_sheet(*rows: Sequence[Cell]) -> tuple[Sheet, ...]:
    return (Sheet("Daftar", tuple(Row(n, tuple(cells)) for n, cells in enumerate(rows, 1))),)


def read(*rows: Sequence[Cell]) -> Register:
    return read_register(a_sheet(*rows), TODAY)


def one(header: Sequence[Cell], row: Sequence[Cell]) -> RegisterRow:
    (person,) = read((*HEADER, *header), ("Siti Rekaan", "P", "05/02/2024", *row)).rows
    return person


def test_an_e_ppgbm_export_is_read_row_by_row() -> None:
    register = read_register_file(FILES / "eppgbm.xls", TODAY)

    aisyah, bagas, citra = register.rows
    assert aisyah == RegisterRow(
        row_number=5,
        name="AISYAH CONTOHWATI",
        sex=Sex.FEMALE,
        born_on=date(2024, 4, 7),
        nik="9901014704240001",
        parent_name="MURNI CONTOHWATI",
        address="Dusun Satu",
        rt="001",
        rw="02",
        village="Desa Karangan",
        birth_weight_g=3100,
        birth_length_cm=48.0,
        measurements=(
            Measurement(
                row_number=5,
                measured_on=date(2026, 5, 10),
                weight_kg=11.2,
                height_cm=84.5,
                posture=Posture.STANDING,
                muac_cm=14.5,
            ),
        ),
    )
    assert (bagas.nik, bagas.birth_weight_g, bagas.doubts) == (None, 2900, (NIK_MASKED,))
    assert bagas.measurements[0].posture is Posture.LYING
    assert bagas.measurements[0].muac_cm is None
    assert citra.nik is None
    assert citra.doubts == (next(d for d in NIK_DOUBTS.values() if "Excel" in d),)
    assert (citra.rt, citra.rw) == ("3", "2")
    assert register.refused == (
        RefusedRow(
            row_number=8, reason="Tanggal lahir: tanggal “2023-13-05” tidak ada di kalender."
        ),
        RefusedRow(row_number=9, reason="Nama kosong."),
    )


def test_headings_are_recognised_whatever_their_case_blanks_and_dots() -> None:
    register = read(
        ("  N A M A ", "Jenis\nKelamin", "TGL. LAHIR", "Nama  Ibu", "BB Lahir (gram)", "No. KK"),
        ("Siti", "P", "05/02/2024", "Ani", "3100", "9901010101010001"),
    )

    (siti,) = register.rows
    assert (siti.mother_name, siti.birth_weight_g) == ("Ani", 3100)
    assert siti.kk_number == "9901010101010001"


def test_titles_above_the_header_and_the_header_repeated_below_are_passed_over() -> None:
    register = read(
        ("STATUS GIZI",),
        ("Data Tanggal : 2026-05-10",),
        HEADER,
        ("Siti", "P", "05/02/2024"),
        HEADER,
        ("", " ", ""),
        ("Budi", "L", "06/02/2024"),
    )

    assert [(row.row_number, row.name) for row in register.rows] == [(4, "Siti"), (7, "Budi")]
    assert register.refused == ()


def test_the_sheet_with_the_header_is_found_behind_other_sheets() -> None:
    sheets = (Sheet("Petunjuk", (Row(1, ("Cara mengisi",)),)), Sheet("Kosong", ()))

    register = read_register((*sheets, *a_sheet(HEADER, ("Siti", "P", "05/02/2024"))), TODAY)

    assert [row.name for row in register.rows] == ["Siti"]


def test_a_file_without_a_register_names_the_columns_it_lacks() -> None:
    with pytest.raises(UnreadableFile, match="“Tgl Lahir” tidak ada"):
        read(("Barang", "Harga"), ("Nama", "JK", "Umur"), ("Siti", "P", "2"))


def test_everything_wrong_with_a_row_is_said_at_once() -> None:
    register = read(HEADER, ("123", "X", "kemarin"), ("Siti",))

    assert [row.reason for row in register.refused] == [
        "Nama kosong; jenis kelamin (L/P): “X” bukan L atau P; "
        "tanggal lahir: “kemarin” bukan tanggal; tulis seperti 31/12/2024.",
        "Jenis kelamin (L/P) kosong; tanggal lahir kosong.",
    ]


@pytest.mark.parametrize(
    ("born", "reason"),
    [
        ("21/05/2026", "Tanggal lahir belum tiba."),
        ("19/05/1905", "Tanggal lahir lebih dari 120 tahun lalu."),
    ],
)
def test_an_impossible_birth_date_refuses_the_row(born: str, reason: str) -> None:
    assert read(HEADER, ("Siti", "P", born)).refused == (RefusedRow(row_number=2, reason=reason),)


def test_somebody_born_today_or_120_years_ago_is_taken() -> None:
    register = read(HEADER, ("Siti", "P", TODAY), ("Mbah", "P", date(1905, 5, 21)))

    assert len(register.rows) == 2


def test_a_nik_that_does_not_fit_is_kept_and_doubted() -> None:
    row = one(["NIK"], ["9901010101010001"])

    assert row.nik == "9901010101010001"
    assert row.doubts == (NIK_DOES_NOT_FIT,)


def test_a_birth_weight_nobody_has_is_left_out_with_a_word() -> None:
    row = one(["BB Lahir", "TB Lahir"], ["90", "480"])

    assert (row.birth_weight_g, row.birth_length_cm) == (None, None)
    assert row.doubts == (
        "BB Lahir: berat lahir 90 tidak mungkin, jadi dikosongkan.",
        "TB Lahir: 480 tidak mungkin, jadi dikosongkan.",
    )


def test_a_neighbourhood_of_more_than_three_digits_is_left_out_with_a_word() -> None:
    row = one(["RT", "RW"], ["34040", "002"])

    assert (row.rt, row.rw) == (None, "002")
    assert row.doubts == ("RT: “34040” lebih dari 3 angka, jadi dikosongkan.",)


MEASURED = ("Tanggal Pengukuran", "Berat", "Tinggi", "Cara Ukur", "LiLA")


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        (("21/05/2026", 8, "", "", ""), "tanggal pengukuran belum tiba."),
        (("04/02/2024", 8, "", "", ""), "tanggal pengukuran sebelum tanggal lahir."),
        (("", 8, "", "", ""), "tanggal pengukuran kosong."),
        (("10/05/2026", 8400, "", "", ""), "Berat: 8400 tidak mungkin."),
        (("10/05/2026", "", 84, "miring", ""), "cara ukur “miring” tidak dikenal"),
    ],
)
def test_a_bad_measurement_is_refused_and_the_person_kept(
    cells: tuple[Cell, ...], reason: str
) -> None:
    register = read((*HEADER, *MEASURED), ("Siti", "P", "05/02/2024", *cells))

    assert [row.measurements for row in register.rows] == [()]
    (refused,) = register.refused
    assert refused.only_measurement
    assert refused.reason.startswith(f"Pengukuran tidak diambil: {reason}")


def test_an_empty_measurement_is_no_measurement() -> None:
    assert one(MEASURED, ("10/05/2026", 0, "-", "Berdiri", "")).measurements == ()


def test_a_yearly_list_with_a_block_a_month_gives_a_measurement_a_block() -> None:
    months = (*HEADER, "JANUARI", "", "", "", "FEBRUARI", "", "")
    first, second = ("TGL UKUR", "UMUR", "BERAT", "TINGGI"), ("TGL UKUR", "BERAT", "CARA UKUR")
    register = read(
        months,
        ("", "", "", *first, *second),
        ("Siti", "P", "05/02/2024", "10/01/2026", "23", "11", "84", "10/02/2026", "11,2", "-"),
    )

    (siti,) = register.rows
    assert siti.row_number == 3
    assert [(m.measured_on, m.weight_kg, m.height_cm) for m in siti.measurements] == [
        (date(2026, 1, 10), 11.0, 84.0),
        (date(2026, 2, 10), 11.2, None),
    ]


def test_a_header_with_nobody_below_it_says_where_to_begin() -> None:
    with pytest.raises(UnreadableFile, match="Isi mulai baris 2"):
        read(HEADER)


def test_the_empty_template_says_kindly_that_it_is_empty(tmp_path: Path) -> None:
    import_template.write_template(tmp_path / "templat.xlsx")

    with pytest.raises(UnreadableFile) as trouble:
        read_register_file(tmp_path / "templat.xlsx", TODAY)

    assert trouble.value.sentence == (
        "Belum ada orang di bawah baris judul. Isi mulai baris 2, simpan, lalu impor lagi."
    )


def test_the_template_explains_itself_on_a_second_sheet(tmp_path: Path) -> None:
    import_template.write_template(tmp_path / "templat.xlsx")

    form, help_sheet = read_sheets(tmp_path / "templat.xlsx")

    assert form.name == "Daftar"
    assert form.rows[0].cells == tuple(column.value for column in import_template.COLUMNS)
    assert [row.cells[0] for row in help_sheet.rows] == list(import_template.INSTRUCTIONS)


def test_what_is_typed_into_the_template_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "isi.xlsx"
    with Workbook(path) as book:
        sheet = book.add_worksheet("Daftar")
        sheet.write_row(0, 0, [column.value for column in import_template.COLUMNS])
        sheet.write_row(
            1,
            0,
            ["9901014502240001", "Siti Rekaan", "P", "05/02/2024", "Ani Rekaan", "Budi Rekaan",
             "9901010101010001", "0812-0000-0000", "Dusun Satu", "003", "01", "3,1", "49",
             "10/05/2026", "11,2", "84,5", "Berdiri", "14"],
        )  # fmt: skip

    (siti,) = read_register_file(path, TODAY).rows

    assert siti.doubts == ()
    assert (siti.mother_name, siti.father_name) == ("Ani Rekaan", "Budi Rekaan")
    assert (siti.rt, siti.rw, siti.phone) == ("003", "01", "0812-0000-0000")
    assert siti.measurements[0].height_cm == 84.5


def test_a_place_that_may_not_be_written_is_told_so(tmp_path: Path) -> None:
    with pytest.raises(ReadOnlyFolder):
        import_template.write_template(tmp_path / "tidak ada" / "templat.xlsx")
    with pytest.raises(ReadOnlyFolder):
        import_template.write_table(tmp_path / "tidak ada" / "tabel.xlsx", "Ditolak", [["a", 1]])
