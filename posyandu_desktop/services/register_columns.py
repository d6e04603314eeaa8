"""Which column of a sheet holds what: e-PPGBM's export, its monthly blocks, and our template."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from posyandu_desktop.errors import UnreadableFile
from posyandu_desktop.services.cells import Cell
from posyandu_desktop.services.spreadsheet import Sheet

_HEADER_WITHIN = 50
"""Rows in which a header is looked for; titles and "Data Tanggal" lines stand above it."""


class Column(StrEnum):
    """A column we understand; the value is the heading our own template gives it."""

    NIK = "NIK"
    NAME = "Nama"
    SEX = "JK"
    BORN_ON = "Tgl Lahir"
    MOTHER = "Nama Ibu"
    FATHER = "Nama Ayah"
    PARENT = "Nama Ortu"
    KK_NUMBER = "No KK"
    PHONE = "No HP"
    ADDRESS = "Alamat"
    RT = "RT"
    RW = "RW"
    VILLAGE = "Desa/Kel"
    BIRTH_WEIGHT = "BB Lahir"
    BIRTH_LENGTH = "TB Lahir"
    MEASURED_ON = "Tanggal Pengukuran"
    WEIGHT = "Berat"
    HEIGHT = "Tinggi"
    POSTURE = "Cara Ukur"
    MUAC = "LiLA"


MEASURED = (Column.MEASURED_ON, Column.WEIGHT, Column.HEIGHT, Column.POSTURE, Column.MUAC)
_REQUIRED = (Column.NAME, Column.SEX, Column.BORN_ON)

_HEADINGS: dict[Column, str] = {
    Column.NIK: "nik noktp nomornik nikanak nikbalita",
    Column.NAME: "nama namaanak namabalita namabayi namalengkap",
    Column.SEX: "jk jeniskelamin kelamin lp",
    Column.BORN_ON: "tgllahir tanggallahir tgllhr",
    Column.MOTHER: "namaibu namaibukandung ibu",
    Column.FATHER: "namaayah namabapak ayah",
    Column.PARENT: "namaortu namaorangtua ortu orangtua",
    Column.KK_NUMBER: "nokk nomorkk kk nokartukeluarga nomorkartukeluarga",
    Column.PHONE: "nohp hp telp notelp telepon notelepon nowa nohpwa",
    Column.ADDRESS: "alamat alamatlengkap",
    Column.RT: "rt",
    Column.RW: "rw",
    Column.VILLAGE: "desakel desa kelurahan desakelurahan keldesa",
    Column.BIRTH_WEIGHT: "bblahir beratlahir beratbadanlahir bbl",
    Column.BIRTH_LENGTH: "tblahir pblahir panjanglahir tinggilahir panjangbadanlahir",
    Column.MEASURED_ON: "tanggalpengukuran tglpengukuran tglukur tanggalukur tgltimbang"
    " tanggaltimbang tanggalpenimbangan",
    Column.WEIGHT: "berat beratbadan bb",
    Column.HEIGHT: "tinggi tinggibadan tb pb tbpb pbtb panjangbadan",
    Column.POSTURE: "caraukur posisiukur carapengukuran",
    Column.MUAC: "lila lingkarlenganatas",
}
_COLUMN_OF = {key: column for column, keys in _HEADINGS.items() for key in keys.split()}


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the columns stand.

    Attributes:
        sheet: The sheet whose rows these are.
        first_row: Row number of the first row below the header.
        person: Place of every column about the person.
        measurements: One mapping a measurement: e-PPGBM has one, a yearly list twelve.
    """

    sheet: Sheet
    first_row: int
    person: dict[Column, int]
    measurements: tuple[dict[Column, int], ...]


def find_layout(sheets: Sequence[Sheet]) -> Layout:
    """Return the layout of the first sheet with a register's header.

    Raises:
        UnreadableFile: No sheet has one; the reason names the columns that are missing.
    """
    nearest: list[Column] = list(_REQUIRED)
    for sheet in sheets:
        for index, row in enumerate(sheet.rows[:_HEADER_WITHIN]):
            headings = _headings(row.cells)
            missing = [column for column in _REQUIRED if column not in headings]
            if not missing:
                return _layout(sheet, index, headings)
            nearest = min(nearest, missing, key=len)
    names = ", ".join(f"“{column}”" for column in nearest)
    raise UnreadableFile(
        f"Baris judul tidak ditemukan: kolom {names} tidak ada. Pakai unduhan status gizi "
        "e-PPGBM, atau isi templat impor dari menu Impor."
    )


def _layout(sheet: Sheet, index: int, headings: list[Column | None]) -> Layout:
    below = _headings(sheet.rows[index + 1].cells) if index + 1 < len(sheet.rows) else []
    is_second_line = any(column in MEASURED for column in below)
    if is_second_line:
        # A yearly list writes the months in the header and their columns one line lower.
        headings = [first or second for first, second in _side_by_side(headings, below)]
    person: dict[Column, int] = {}
    blocks: list[dict[Column, int]] = []
    for place, column in enumerate(headings):
        if column in MEASURED:
            if not blocks or column in blocks[-1]:
                blocks.append({})
            blocks[-1][column] = place
        elif column is not None:
            person.setdefault(column, place)
    first = sheet.rows[index + is_second_line].number + 1
    return Layout(sheet, first, person, tuple(blocks))


def _headings(cells: Sequence[Cell]) -> list[Column | None]:
    return [_COLUMN_OF.get(_key(cell)) for cell in cells]


def _key(cell: Cell) -> str:
    return re.sub(r"\(.*?\)|[^a-z]", "", str(cell).casefold())


def _side_by_side(
    upper: list[Column | None], lower: list[Column | None]
) -> Iterator[tuple[Column | None, Column | None]]:
    for place in range(max(len(upper), len(lower))):
        yield (
            upper[place] if place < len(upper) else None,
            lower[place] if place < len(lower) else None,
        )
