"""Reads one Excel or LibreOffice workbook in a process of its own, and prints it as JSON.

Run as a script by `spreadsheet.py`. The reading library ends the whole process when a damaged
file surprises it; here that costs one import, and not the window with a visit half typed in.
This file imports nothing of the program, so that the short-lived process starts quickly.

Printed: a list of `[sheet name, [[row number, [cell, ...]], ...]]`. A cell is text, a number,
a boolean, or a date as a list of one ISO text. Rows without any content are left out.
"""

import json
import sys
import zipfile
from collections.abc import Iterable, Sequence
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

MOST_ROWS = 100_000
MOST_UNPACKED_BYTES = 400_000_000

READ = 0
LOCKED = 3
NOT_A_WORKBOOK = 4
TOO_LARGE = 5


def main(arguments: Sequence[str]) -> int:
    """Print the workbook named by the first argument; return one of the codes above."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError  # noqa: PLC0415

    path = Path(arguments[0])
    if _unpacked_bytes(path) > MOST_UNPACKED_BYTES:
        return TOO_LARGE
    try:
        workbook = CalamineWorkbook.from_path(path)
        sheets: list[tuple[str, list[Any]]] = []
        for index, name in enumerate(workbook.sheet_names):
            rows = _rows(workbook.get_sheet_by_index(index).iter_rows())
            if len(rows) > MOST_ROWS:
                return TOO_LARGE
            sheets.append((name, rows))
    except PasswordError:
        return LOCKED
    except CalamineError:
        return NOT_A_WORKBOOK
    json.dump(sheets, sys.stdout)
    return READ


def _unpacked_bytes(path: Path) -> int:
    if not zipfile.is_zipfile(path):
        return path.stat().st_size
    with zipfile.ZipFile(path) as archive:
        return sum(member.file_size for member in archive.infolist())


def _rows(grid: Iterable[Sequence[Any]]) -> list[Any]:
    rows = []
    for number, cells in enumerate(grid, start=1):
        printed = [_printable(cell) for cell in cells]
        while printed and printed[-1] == "":
            printed.pop()
        if printed:
            rows.append((number, printed))
    return rows


def _printable(cell: object) -> object:
    if isinstance(cell, date):
        return [cell.isoformat()[:10]]
    return str(cell) if isinstance(cell, time | timedelta) else cell


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
