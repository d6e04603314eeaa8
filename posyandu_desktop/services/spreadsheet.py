"""Rows of a spreadsheet file, whatever program wrote it: Excel, LibreOffice, or plain text.

The content decides, not the name: many programs call a text or a web page `.xls`.
"""

import csv
import io
import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from posyandu_desktop.errors import UnreadableFile
from posyandu_desktop.language import tr
from posyandu_desktop.services import workbook
from posyandu_desktop.services.cells import Cell
from posyandu_desktop.services.workbook import MOST_ROWS

MOST_BYTES = 50_000_000
_LONGEST_READ_S = 180

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DELIMITERS = "\t;,"
_BYTE_ORDER_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)

_LOCKED = "Berkas dikunci kata sandi. Buka di Excel, simpan tanpa kata sandi, lalu impor lagi."
_BROKEN = (
    "Berkas rusak atau terpotong. Buka di Excel, simpan lagi sebagai .xlsx, atau salin ulang "
    "berkasnya, lalu impor lagi."
)
_TOO_LARGE = (
    f"Berkas terlalu besar (lebih dari {MOST_ROWS:,} baris).".replace(",", ".")
    + " Bagi menjadi beberapa berkas, lalu impor satu per satu."
)
_WRONG_KIND = "Berkas ini bukan lembar kerja. Pilih berkas .xlsx, .xls, atau .csv."
_EMPTY = "Berkas ini kosong. Pilih berkas yang berisi daftar orang."
_WEB_PAGE = (
    "Berkas ini halaman web yang diberi nama berkas Excel. Buka di Excel, pilih Simpan Sebagai "
    ".xlsx, lalu impor lagi."
)


@dataclass(frozen=True, slots=True)
class Row:
    """One row with content; `number` is the one people see at its left edge, from 1."""

    number: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a file; a text file is one sheet."""

    name: str
    rows: tuple[Row, ...]


def read_sheets(path: Path) -> tuple[Sheet, ...]:
    """Return every sheet of an .xlsx, .xls, .ods, .csv or tab-separated file.

    Raises:
        UnreadableFile: Absent, empty, locked, damaged, too large, or not a spreadsheet at all.
    """
    start = _first_bytes(path)
    if start.startswith((_ZIP, _OLE)):
        sheets = _read_workbook(path)
    else:
        sheets = (Sheet(path.stem, tuple(_text_rows(path.read_bytes()))),)
    if not any(sheet.rows for sheet in sheets):
        raise UnreadableFile(tr(_EMPTY))
    return sheets


def _first_bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise UnreadableFile(tr(_TOO_LARGE))
        with path.open("rb") as file:
            start = file.read(512)
    except FileNotFoundError as error:
        raise UnreadableFile(
            tr("Berkas tidak ditemukan. Periksa apakah flashdisk masih terpasang.")
        ) from error
    except IsADirectoryError as error:
        raise UnreadableFile(tr("Yang dipilih adalah folder. Pilih berkas di dalamnya.")) from error
    except OSError as error:
        raise UnreadableFile(
            tr(
                "Berkas tidak bisa dibuka. Tutup dulu di Excel atau salin ke laptop, lalu "
                "impor lagi."
            )
        ) from error
    if not start:
        raise UnreadableFile(tr(_EMPTY))
    return start


def _read_workbook(path: Path) -> tuple[Sheet, ...]:
    command = [sys.executable, "-P", str(Path(workbook.__file__)), str(path)]
    no_window = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        done = subprocess.run(  # noqa: S603  # our own interpreter and script
            command,
            capture_output=True,
            stdin=subprocess.DEVNULL,
            timeout=_LONGEST_READ_S,
            check=False,
            creationflags=no_window,
        )
    except subprocess.TimeoutExpired as error:
        raise UnreadableFile(tr(_TOO_LARGE)) from error
    reasons = {workbook.LOCKED: tr(_LOCKED), workbook.TOO_LARGE: tr(_TOO_LARGE)}
    if done.returncode != workbook.READ:
        raise UnreadableFile(reasons.get(done.returncode, tr(_BROKEN)))
    return tuple(
        Sheet(name, tuple(Row(number, tuple(map(_cell, cells))) for number, cells in rows))
        for name, rows in json.loads(done.stdout)
    )


def _cell(printed: Any) -> Cell:
    return date.fromisoformat(printed[0]) if isinstance(printed, list) else printed


def _text_rows(content: bytes) -> Iterator[Row]:
    text = _decode(content)
    if text.lstrip()[:1] == "<":
        raise UnreadableFile(tr(_WEB_PAGE))
    count = 0
    try:
        delimiter, first_line = _delimiter(text)
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        for cells in rows:
            if rows.line_num < first_line or not any(cell.strip() for cell in cells):
                continue
            count += 1
            if count > MOST_ROWS:
                raise UnreadableFile(tr(_TOO_LARGE))
            yield Row(rows.line_num, tuple(cells))
    except csv.Error as error:
        raise UnreadableFile(tr(_BROKEN)) from error


def _decode(content: bytes) -> str:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return _strictly(content, encoding)
    if any(byte < 32 and byte not in b"\t\n\f\r" for byte in content[:4096]):
        raise UnreadableFile(tr(_WRONG_KIND))
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return _strictly(content, "cp1252")


def _strictly(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableFile(tr(_BROKEN)) from error


def _delimiter(text: str) -> tuple[str, int]:
    """Return the delimiter and the first line of content; Excel's `sep=;` may stand above it."""
    lines = text.splitlines()[:50]
    announced = re.fullmatch(r"sep=([\t;,])", lines[0].strip(' "'), re.IGNORECASE)
    if announced:
        return announced[1], 2
    return max(_DELIMITERS, key=lambda each: _usual_width(lines, each)), 1


def _usual_width(lines: Sequence[str], delimiter: str) -> int:
    widths = Counter(len(cells) for cells in csv.reader(lines, delimiter=delimiter) if cells)
    return max(widths, key=lambda width: (widths[width], width), default=0)
