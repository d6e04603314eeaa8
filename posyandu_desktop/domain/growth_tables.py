"""WHO's growth tables: what is the median for this child, and how far may one be from it.

Each row holds the L, M and S of the LMS method (Cole 1990) as WHO uses it. The numbers and
their origin are in `resources/growth/SOURCE.md`; the file's layout in `build_tables.py` beside it.
"""

import json
import math
import struct
import zlib
from array import array
from collections.abc import Mapping
from enum import StrEnum
from itertools import accumulate
from typing import NamedTuple

from posyandu_desktop.domain.person import Sex

_FIRST_LINE = b"WHO-LMS 1\n"
_SCALE_L = _SCALE_M = 10_000
_SCALE_S = 100_000


class Table(StrEnum):
    """WHO's tables: Child Growth Standards 2006 by day or by 0.1 cm, Reference 2007 by month."""

    WEIGHT_FOR_AGE = "weight_for_age"
    LENGTH_HEIGHT_FOR_AGE = "length_height_for_age"
    BMI_FOR_AGE = "bmi_for_age"
    HEAD_CIRCUMFERENCE_FOR_AGE = "head_circumference_for_age"
    ARM_CIRCUMFERENCE_FOR_AGE = "arm_circumference_for_age"
    WEIGHT_FOR_LENGTH = "weight_for_length"
    WEIGHT_FOR_HEIGHT = "weight_for_height"
    HEIGHT_FOR_AGE_5_19 = "height_for_age_5_19"
    WEIGHT_FOR_AGE_5_19 = "weight_for_age_5_19"
    BMI_FOR_AGE_5_19 = "bmi_for_age_5_19"


class LmsRow(NamedTuple):
    """The distribution of one measurement among healthy children of one age (or length) and sex.

    `l` is the power that takes out the skewness, `m` the median in the measurement's unit, `s` the
    coefficient of variation.

    Beyond 3 SD the LMS curve bends away from real children, so WHO goes on in a straight line
    with the distance between 2 and 3 SD as the step. Length and head circumference have l = 1,
    whose curve is that straight line already, so the rule needs no exception for them.
    """

    l: float  # noqa: E741  # the name the method has everywhere
    m: float
    s: float

    def z(self, value: float) -> float:
        """Return how many standard deviations `value` (> 0) lies from the median; no unit."""
        power, median, spread = self
        if power == 0:
            z = math.log(value / median) / spread
        else:
            z = ((value / median) ** power - 1) / (spread * power)
        if -3 <= z <= 3:
            return z
        side = 1 if z > 0 else -1
        edge = self._on_curve(3 * side)
        return side * (3 + abs(value - edge) / abs(edge - self._on_curve(2 * side)))

    def value_at_z(self, z: float) -> float:
        """Return the measurement at `z` standard deviations, in its own unit."""
        if -3 <= z <= 3:
            return self._on_curve(z)
        side = 1 if z > 0 else -1
        edge = self._on_curve(3 * side)
        return edge + (z - 3 * side) * abs(edge - self._on_curve(2 * side))

    def between(self, other: "LmsRow", share: float) -> "LmsRow":
        """Return the row `share` (0 to 1) of the way to the next, as WHO interpolates."""
        return LmsRow(
            self.l + share * (other.l - self.l),
            self.m + share * (other.m - self.m),
            self.s + share * (other.s - self.s),
        )

    def _on_curve(self, z: float) -> float:
        power, median, spread = self
        if power == 0:
            return median * math.exp(spread * z)
        return float(median * (1 + power * spread * z) ** (1 / power))


class _Columns(NamedTuple):
    first: int
    last: int
    l: "array[int]"  # noqa: E741
    m: "array[int]"
    s: "array[int]"

    def row(self, number: int) -> LmsRow:
        at = number - self.first
        return LmsRow(self.l[at] / _SCALE_L, self.m[at] / _SCALE_M, self.s[at] / _SCALE_S)


class _Place(NamedTuple):
    first: int
    rows: int
    start: int


class GrowthTables:
    """All tables in memory, each unpacked when it is first asked for.

    Rows are numbered as WHO numbers them: days of age, completed months for 5-19 years, and
    tenths of a centimetre of length or height.
    """

    def __init__(self, places: Mapping[tuple[Table, Sex], _Place], packed: memoryview) -> None:
        self._places = places
        self._packed = packed
        self._unpacked: dict[tuple[Table, Sex], _Columns] = {}

    @classmethod
    def from_bytes(cls, data: bytes) -> "GrowthTables":
        """Read the content of `resources/growth/who2006.bin`.

        Raises:
            ValueError: The bytes are not that file, or are cut or damaged.
        """
        if not data.startswith(_FIRST_LINE):
            raise ValueError("not a file of growth tables")
        try:
            content = zlib.decompress(data[len(_FIRST_LINE) :])
        except zlib.error as error:
            raise ValueError("the growth tables are damaged") from error
        end = content.index(b"\n")
        places: dict[tuple[Table, Sex], _Place] = {}
        start = 0
        for entry in json.loads(content[:end]):
            key = Table(entry["name"]), Sex(entry["sex"])
            places[key] = _Place(entry["first"], entry["rows"], start)
            start += 3 * entry["rows"]
        packed = memoryview(content)[end + 1 :]
        if len(packed) != 4 * start:
            raise ValueError("the growth tables are cut")
        return cls(places, packed)

    def span(self, table: Table, sex: Sex) -> range:
        """Return the row numbers of a table."""
        place = self._places[table, sex]
        return range(place.first, place.first + place.rows)

    def row(self, table: Table, sex: Sex, number: float) -> LmsRow | None:
        """Return one row, interpolated between its neighbours when `number` is not whole.

        Returns:
            None outside the table: WHO says nothing about such a child.
        """
        key = table, sex
        columns = self._unpacked.get(key) or self._unpack(key)
        if not columns.first <= number <= columns.last:
            return None
        whole = int(number)
        row = columns.row(whole)
        if whole == number:
            return row
        return row.between(columns.row(whole + 1), number - whole)

    def _unpack(self, key: tuple[Table, Sex]) -> _Columns:
        place = self._places[key]
        first, last = place.first, place.first + place.rows - 1
        power, median, spread = (
            self._column(place.start + number * place.rows, place.rows) for number in range(3)
        )
        columns = _Columns(first, last, power, median, spread)
        self._unpacked[key] = columns
        return columns

    def _column(self, start: int, rows: int) -> "array[int]":
        second_differences = struct.unpack_from(f"<{rows}i", self._packed, 4 * start)
        return array("i", accumulate(accumulate(second_differences)))
