"""Z-scores for a whole CSV of children of 0 to 19 years, in the column names of WHO's programs."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Final, TextIO

from posyandu_desktop.domain.growth_tables import GrowthTables
from posyandu_desktop.domain.growth_thresholds import GrowthThresholds
from posyandu_desktop.errors import CannotSave, UnreadableFile
from posyandu_desktop.services.growth_row import (
    ANSWERS,
    INSTEAD,
    NEEDED,
    NOTE,
    QUESTIONS,
    row_answers,
)

_NOT_CSV: Final = "Ini bukan berkas CSV. Di Excel: Simpan Sebagai, pilih CSV, lalu coba lagi."


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchReport:
    """How many children were read, and for how many the `catatan` column says what is wrong."""

    rows: int
    with_problems: int


def growth_batch(
    source: Path | TextIO,
    target: Path | TextIO,
    tables: GrowthTables,
    thresholds: GrowthThresholds,
) -> BatchReport:
    """Copy a CSV and add each child's z-scores, flags and official categories.

    Columns read: sex (1/2, L/P, male/female), age (days) or age_m/agemons (months), weight (kg),
    lenhei or height (cm as measured), measure (l lying, h standing), headc, armc (cm), oedema
    (y/n); the last four may be absent.
    Comma, semicolon or tab between cells; comma or point in numbers; an empty cell or NA is "not
    measured". All other columns are kept; answer columns that are there already, `catatan` too, are
    filled in anew. A row that cannot be understood gets no answers, and the reason in `catatan`.

    Raises:
        UnreadableFile: `source` is absent, empty, not a CSV, lacks one of the first four columns,
            or has a column twice.
        CannotSave: `target` cannot be written; it is left as it was.
    """
    sheet = _Sheet.parse(_read(source))
    header = [*sheet.header, *(name for name in ANSWERS if name not in sheet.names)]
    names = [name.strip().lower() for name in header]
    lines = [header]
    with_problems = 0
    for cells in sheet.rows:
        if len(cells) > len(sheet.names):
            answers = {NOTE: "isi lebih banyak dari judul; tulis angka berkoma di antara kutip"}
        else:
            by_name = dict(zip(sheet.names, cells, strict=False))
            answers = row_answers(by_name, tables, thresholds)
        with_problems += NOTE in answers
        lines.append(
            [
                answers.get(name, "") if name in ANSWERS else cell
                for name, cell in zip_longest(names, cells[: len(sheet.names)], fillvalue="")
            ]
        )
    _write(target, lines, sheet.delimiter)
    return BatchReport(rows=len(sheet.rows), with_problems=with_problems)


def _count(names: Sequence[str], name: str) -> int:
    return sum(names.count(each) for each in (name, *INSTEAD.get(name, ())))


def _read(source: Path | TextIO) -> str:
    try:
        if not isinstance(source, Path):
            return source.read()
        data = source.read_bytes()
    except OSError as error:
        raise UnreadableFile(
            "Berkas tidak ditemukan atau tidak boleh dibaca. Periksa nama dan tempatnya."
        ) from error
    except UnicodeDecodeError as error:
        raise UnreadableFile(_NOT_CSV) from error
    if b"\0" in data:
        raise UnreadableFile(_NOT_CSV)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        # Excel on an Indonesian Windows writes this; every byte means something in it.
        return data.decode("latin-1")


def _write(target: Path | TextIO, lines: Sequence[Sequence[str]], delimiter: str) -> None:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator="\n").writerows(lines)
    try:
        if isinstance(target, Path):
            _replace(target, text.getvalue())
        else:
            target.write(text.getvalue())
    except OSError as error:
        raise CannotSave("Berkas hasil tidak bisa ditulis.") from error


def _replace(target: Path, text: str) -> None:
    """Put the text in the file in one step: `target` may be the file that was read."""
    draft = target.with_name(target.name + ".new")
    try:
        draft.write_text(text, encoding="utf-8", newline="")
        draft.replace(target)
    except OSError:
        draft.unlink(missing_ok=True)
        raise


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sheet:
    header: Sequence[str]
    names: Sequence[str]
    rows: Sequence[Sequence[str]]
    delimiter: str

    @classmethod
    def parse(cls, text: str) -> "_Sheet":
        text = text.removeprefix("\ufeff")
        first_line = text.strip().partition("\n")[0]
        delimiter = max(",;\t", key=first_line.count)
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        try:
            lines = [cells for cells in reader if any(cell.strip() for cell in cells)]
        except csv.Error as error:
            raise UnreadableFile(
                f"Baris {reader.line_num} tidak bisa dibaca. Periksa tanda kutip di baris itu."
            ) from error
        if not lines:
            raise UnreadableFile("Berkas ini kosong. Pilih berkas CSV yang berisi data anak.")
        names = [name.strip().lower() for name in lines[0]]
        if wrong := [name for name in NEEDED if _count(names, name) < 1 or names.count(name) > 1]:
            raise UnreadableFile(
                f"Kolom ini harus ada, satu kali: {', '.join(wrong)}. Perbaiki baris judulnya."
            )
        if twice := [name for name in QUESTIONS if names.count(name) > 1]:
            raise UnreadableFile(
                f"Kolom ini hanya boleh satu kali: {', '.join(twice)}. Perbaiki baris judulnya."
            )
        return cls(header=lines[0], names=names, rows=lines[1:], delimiter=delimiter)
