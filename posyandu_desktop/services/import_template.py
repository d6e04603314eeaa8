"""The plain spreadsheet a posyandu fills in when it has no e-PPGBM export to start from."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from posyandu_desktop.errors import ReadOnlyFolder
from posyandu_desktop.services.register_columns import Column

COLUMNS = (
    Column.NIK, Column.NAME, Column.SEX, Column.BORN_ON, Column.MOTHER, Column.FATHER,
    Column.KK_NUMBER, Column.PHONE, Column.ADDRESS, Column.RT, Column.RW, Column.BIRTH_WEIGHT,
    Column.BIRTH_LENGTH, Column.MEASURED_ON, Column.WEIGHT, Column.HEIGHT, Column.POSTURE,
    Column.MUAC,
)  # fmt: skip
_TEXTS = frozenset({Column.NIK, Column.KK_NUMBER, Column.PHONE, Column.RT, Column.RW})
_DATES = frozenset({Column.BORN_ON, Column.MEASURED_ON})
_WIDE = frozenset({Column.NIK, Column.NAME, Column.MOTHER, Column.FATHER, Column.KK_NUMBER})
_CHOICES = {Column.SEX: ["L", "P"], Column.POSTURE: ["Berdiri", "Terlentang"]}
_LAST_ROW = 5000

INSTRUCTIONS = (
    "Cara mengisi templat impor Posyandu Desktop",
    "1. Isi lembar “Daftar”, satu orang satu baris, mulai baris 2. Semua umur boleh.",
    "2. Wajib diisi: Nama, JK (L atau P), dan Tgl Lahir. Yang lain boleh dikosongkan.",
    "3. Tanggal ditulis hari/bulan/tahun, misalnya 31/12/2024.",
    "4. NIK dan No KK 16 angka. Kolomnya sudah berupa teks supaya tidak dirusak Excel.",
    "5. RT dan RW ditulis seperti di KTP, misalnya 003.",
    "6. BB Lahir boleh kilogram (3,1) atau gram (3100). Koma atau titik sama saja.",
    "7. Kolom pengukuran untuk hasil timbang bulan lalu; kosongkan bila belum ada.",
    "8. Orang dengan beberapa bulan pengukuran ditulis beberapa baris: nama dan tanggal lahirnya "
    "sama, tanggal pengukurannya berbeda.",
    "9. Simpan, lalu pilih berkas ini di menu Impor. Sebelum disimpan ke register, semuanya "
    "ditampilkan dulu untuk diperiksa.",
)


def write_template(path: Path) -> None:
    """Write the template as .xlsx: a sheet to fill in, and one that says how.

    Raises:
        ReadOnlyFolder: The place does not take the file.
    """
    from xlsxwriter import Workbook  # noqa: PLC0415  # only when a workbook is written
    from xlsxwriter.exceptions import FileCreateError  # noqa: PLC0415

    workbook = Workbook(path)
    _write_list(workbook)
    _write_lines(workbook)
    try:
        workbook.close()
    except FileCreateError as error:
        raise ReadOnlyFolder from error


def write_table(path: Path, title: str, rows: Sequence[Sequence[str | int]]) -> None:
    """Write a small table as .xlsx; no cell can become a formula.

    Raises:
        ReadOnlyFolder: The place does not take the file.
    """
    from xlsxwriter import Workbook  # noqa: PLC0415
    from xlsxwriter.exceptions import FileCreateError  # noqa: PLC0415

    workbook = Workbook(path, {"strings_to_formulas": False, "strings_to_urls": False})
    sheet = workbook.add_worksheet(title)
    sheet.set_column(0, 0, 10)
    sheet.set_column(1, 1, 100)
    for number, row in enumerate(rows):
        sheet.write_row(number, 0, row)
    try:
        workbook.close()
    except FileCreateError as error:
        raise ReadOnlyFolder from error


def _write_list(workbook: Any) -> None:
    sheet = workbook.add_worksheet("Daftar")
    heading = workbook.add_format({"bold": True, "bg_color": "#DCEBE4", "bottom": 1})
    formats = {
        "text": workbook.add_format({"num_format": "@"}),
        "date": workbook.add_format({"num_format": "dd/mm/yyyy"}),
        "plain": workbook.add_format(),
    }
    for place, column in enumerate(COLUMNS):
        kind = "text" if column in _TEXTS else "date" if column in _DATES else "plain"
        sheet.set_column(place, place, 24 if column in _WIDE else 14, formats[kind])
        sheet.write_string(0, place, column.value, heading)
        if column in _CHOICES:
            sheet.data_validation(
                1,
                place,
                _LAST_ROW,
                place,
                {
                    "validate": "list",
                    "source": _CHOICES[column],
                    "error_title": column.value,
                    "error_message": f"Pilih {' atau '.join(_CHOICES[column])}.",
                },
            )
    sheet.freeze_panes(1, 2)


def _write_lines(workbook: Any) -> None:
    sheet = workbook.add_worksheet("Petunjuk")
    wrapped = workbook.add_format({"text_wrap": True, "valign": "top"})
    sheet.set_column(0, 0, 90, wrapped)
    for number, line in enumerate(INSTRUCTIONS):
        sheet.write_string(number, 0, line, wrapped)
