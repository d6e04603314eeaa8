"""Rows of a register file as people with their measurements, or with the reason they are not."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from posyandu_desktop.domain.age import completed_years
from posyandu_desktop.domain.growth import Posture
from posyandu_desktop.domain.nik import nik_fits
from posyandu_desktop.domain.person import BIRTH_LENGTH_CM, Sex
from posyandu_desktop.errors import UnreadableFile
from posyandu_desktop.language import tr
from posyandu_desktop.services import cells
from posyandu_desktop.services.cells import Cell, Unclear
from posyandu_desktop.services.register_columns import Column, Layout, find_layout
from posyandu_desktop.services.spreadsheet import Row, Sheet, read_sheets

T = TypeVar("T")

NIK_DOES_NOT_FIT = "Tanggal lahir atau jenis kelamin tidak sama dengan yang terbaca dari NIK."

# What a scale or a tape can show at all; `import_limits` asks what fits the person's card.
_LIMITS = {
    Column.WEIGHT: (0.3, 300.0),
    Column.HEIGHT: (20.0, 250.0),
    Column.MUAC: (4.0, 60.0),
    Column.BIRTH_LENGTH: BIRTH_LENGTH_CM,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """One old measurement of a register; what was not measured is None."""

    row_number: int
    measured_on: date
    weight_kg: float | None = None
    height_cm: float | None = None
    posture: Posture | None = None
    muac_cm: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterRow:
    """One usable row. `parent_name` is e-PPGBM's "Nama Ortu": mother or father, nobody knows.

    `doubts` are Indonesian sentences about cells that were left out; the row itself is sound.
    """

    row_number: int
    name: str
    sex: Sex
    born_on: date
    nik: str | None = None
    mother_name: str | None = None
    father_name: str | None = None
    parent_name: str | None = None
    phone: str | None = None
    kk_number: str | None = None
    address: str | None = None
    rt: str | None = None
    rw: str | None = None
    village: str | None = None
    birth_weight_g: int | None = None
    birth_length_cm: float | None = None
    measurements: tuple[Measurement, ...] = ()
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedRow:
    """A row that cannot be taken over, or only its measurement; the reason is Indonesian."""

    row_number: int
    reason: str
    only_measurement: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """What a file holds, in the order of its rows."""

    rows: tuple[RegisterRow, ...]
    refused: tuple[RefusedRow, ...]


def read_register_file(path: Path, today: date) -> Register:
    """Read an e-PPGBM "status gizi" export or our own template.

    Raises:
        UnreadableFile: Not a spreadsheet, no register's header in it, or nobody below it.
    """
    return read_register(read_sheets(path), today)


def read_register(sheets: Sequence[Sheet], today: date) -> Register:
    """Return everybody below the header of the first sheet that has one.

    Raises:
        UnreadableFile: There is no header, or nobody below it.
    """
    layout = find_layout(sheets)
    rows: list[RegisterRow] = []
    refused: list[RefusedRow] = []
    for row in layout.sheet.rows:
        if row.number < layout.first_row or not _has_content(row, layout):
            continue
        reader = _RowReader(row, layout, today)
        person = reader.read()
        refused.extend(reader.refused)
        if person is not None:
            rows.append(person)
    if not rows and not refused:
        raise UnreadableFile(
            tr(
                "Belum ada orang di bawah baris judul. Isi mulai baris "
                "{first_row}, simpan, lalu impor lagi."
            ).format(first_row=layout.first_row)
        )
    return Register(rows=tuple(rows), refused=tuple(refused))


def _has_content(row: Row, layout: Layout) -> bool:
    cells_used = [row.cells[place] for place in layout.person.values() if place < len(row.cells)]
    is_heading_again = row.cells[layout.person[Column.NAME] :][:1] == (Column.NAME.value,)
    return any(str(cell).strip() for cell in cells_used) and not is_heading_again


@dataclass(slots=True)
class _RowReader:
    """Reads one row, collecting everything wrong with it before giving up."""

    row: Row
    layout: Layout
    today: date
    doubts: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    refused: list[RefusedRow] = field(default_factory=list)

    def read(self) -> RegisterRow | None:
        name = self._name()
        sex = self._required(cells.read_sex, Column.SEX, tr("jenis kelamin (L/P)"))
        born_on = self._required(cells.read_date, Column.BORN_ON, tr("tanggal lahir"))
        if born_on is not None:
            self._check_birth(born_on)
        if self.problems or name is None or sex is None or born_on is None:
            self._refuse(self.problems)
            return None
        nik = self._nik(sex, born_on)
        return RegisterRow(
            row_number=self.row.number,
            name=name,
            sex=sex,
            born_on=born_on,
            nik=nik,
            birth_weight_g=self._doubtful(cells.read_birth_weight_g, Column.BIRTH_WEIGHT),
            birth_length_cm=self._doubtful(_birth_length_cm, Column.BIRTH_LENGTH),
            measurements=tuple(self._measurements(born_on)),
            **self._texts(),
            doubts=tuple(self.doubts),
        )

    def _cell(self, places: Mapping[Column, int], column: Column) -> Cell:
        place = places.get(column)
        return self.row.cells[place] if place is not None and place < len(self.row.cells) else ""

    def _name(self) -> str | None:
        name = cells.read_text(self._cell(self.layout.person, Column.NAME))
        if name is None or not any(letter.isalpha() for letter in name):
            self.problems.append(tr("nama kosong"))
            return None
        return name

    def _required(self, read: Callable[[Cell], T | None], column: Column, what: str) -> T | None:
        try:
            value = read(self._cell(self.layout.person, column))
        except Unclear as trouble:
            self.problems.append(f"{what}: {trouble}")
            return None
        if value is None:
            self.problems.append(tr("{what} kosong").format(what=what))
        return value

    def _check_birth(self, born_on: date) -> None:
        if born_on > self.today:
            self.problems.append(tr("tanggal lahir belum tiba"))
        elif completed_years(born_on, self.today) > cells.OLDEST_YEARS:
            self.problems.append(
                tr("tanggal lahir lebih dari {oldest_years} tahun lalu").format(
                    oldest_years=cells.OLDEST_YEARS
                )
            )

    def _nik(self, sex: Sex, born_on: date) -> str | None:
        nik, doubt = cells.read_nik(self._cell(self.layout.person, Column.NIK))
        if doubt is not None:
            self.doubts.append(doubt)
        if nik is not None and not nik_fits(nik, sex, born_on):
            self.doubts.append(tr(NIK_DOES_NOT_FIT))
        return nik

    def _doubtful(self, read: Callable[[Cell], T | None], column: Column) -> T | None:
        try:
            return read(self._cell(self.layout.person, column))
        except Unclear as trouble:
            self.doubts.append(
                tr("{column}: {trouble}, jadi dikosongkan.").format(column=column, trouble=trouble)
            )
            return None

    def _texts(self) -> dict[str, Any]:
        def text(column: Column) -> str | None:
            return cells.read_text(self._cell(self.layout.person, column))

        return {
            "mother_name": text(Column.MOTHER),
            "father_name": text(Column.FATHER),
            "parent_name": text(Column.PARENT),
            "phone": text(Column.PHONE),
            "kk_number": text(Column.KK_NUMBER),
            "address": text(Column.ADDRESS),
            "rt": self._doubtful(cells.read_neighbourhood, Column.RT),
            "rw": self._doubtful(cells.read_neighbourhood, Column.RW),
            "village": text(Column.VILLAGE),
        }

    def _measurements(self, born_on: date) -> Iterator[Measurement]:
        for places in self.layout.measurements:
            try:
                measurement = self._measurement(places)
                if measurement is not None:
                    _check_day(measurement.measured_on, born_on, self.today)
                    yield measurement
            except Unclear as trouble:
                self._refuse(
                    [tr("pengukuran tidak diambil: {trouble}").format(trouble=trouble)],
                    only_measurement=True,
                )

    def _measurement(self, places: Mapping[Column, int]) -> Measurement | None:
        def value(column: Column) -> float | None:
            try:
                return cells.read_measure(self._cell(places, column), *_LIMITS[column])
            except Unclear as trouble:
                raise Unclear(f"{column}: {trouble}") from trouble

        weight, height, muac = value(Column.WEIGHT), value(Column.HEIGHT), value(Column.MUAC)
        if weight is None and height is None and muac is None:
            return None
        measured_on = cells.read_date(self._cell(places, Column.MEASURED_ON))
        if measured_on is None:
            raise Unclear(tr("tanggal pengukuran kosong"))
        posture = cells.read_posture(self._cell(places, Column.POSTURE))
        return Measurement(
            row_number=self.row.number,
            measured_on=measured_on,
            weight_kg=weight,
            height_cm=height,
            posture=posture if height is not None else None,
            muac_cm=muac,
        )

    def _refuse(self, reasons: Sequence[str], *, only_measurement: bool = False) -> None:
        sentence = "; ".join(reasons)
        self.refused.append(
            RefusedRow(
                row_number=self.row.number,
                reason=f"{sentence[:1].upper()}{sentence[1:]}.",
                only_measurement=only_measurement,
            )
        )


def _check_day(measured_on: date, born_on: date, today: date) -> None:
    if measured_on > today:
        raise Unclear(tr("tanggal pengukuran belum tiba"))
    if measured_on < born_on:
        raise Unclear(tr("tanggal pengukuran sebelum tanggal lahir"))


def _birth_length_cm(cell: Cell) -> float | None:
    return cells.read_measure(cell, *_LIMITS[Column.BIRTH_LENGTH])
