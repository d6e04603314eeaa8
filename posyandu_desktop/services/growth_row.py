"""One row of a growth CSV: from the words in its cells to the words of its answers."""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, TypeVar

from posyandu_desktop.domain.growth import (
    DAYS_PER_MONTH,
    LARGEST_KG_OR_CM,
    LAST_DAY,
    LAST_SCHOOL_MONTH,
    SMALLEST_CM,
    SMALLEST_KG,
    Indicator,
    Measurements,
    Posture,
    ZScore,
    assess,
    assess_school_age,
)
from posyandu_desktop.domain.growth_category import (
    bmi_for_age_category,
    head_circumference_category,
    length_height_for_age_category,
    muac_colour,
    weight_for_age_category,
    weight_for_length_height_category,
)
from posyandu_desktop.domain.growth_tables import GrowthTables
from posyandu_desktop.domain.growth_thresholds import GrowthThresholds
from posyandu_desktop.domain.person import Sex

T = TypeVar("T")

NEEDED: Final = ("sex", "age", "weight", "lenhei")
INSTEAD: Final = {"age": ("age_m", "agemons"), "lenhei": ("height",)}
"""Columns of `anthroplus` that may stand for a needed one: age in months, and height."""

QUESTIONS: Final = (*NEEDED, "age_m", "agemons", "height", "measure", "headc", "armc", "oedema")
_LAST_SCHOOL_DAY: Final = int(LAST_SCHOOL_MONTH * DAYS_PER_MONTH)
_Z_COLUMNS: Final = {
    "len": Indicator.LENGTH_HEIGHT_FOR_AGE,
    "wei": Indicator.WEIGHT_FOR_AGE,
    "wfl": Indicator.WEIGHT_FOR_LENGTH_HEIGHT,
    "bmi": Indicator.BMI_FOR_AGE,
    "hc": Indicator.HEAD_CIRCUMFERENCE_FOR_AGE,
    "ac": Indicator.ARM_CIRCUMFERENCE_FOR_AGE,
}
_CATEGORIES: Final = (
    "kategori_bb_u",
    "kategori_tb_u",
    "kategori_bb_tb",
    "kategori_imt_u",
    "kategori_lk_u",
    "kategori_lila",
)
NOTE: Final = "catatan"
ANSWERS: Final = (
    *(letter + name for name in _Z_COLUMNS for letter in "zf"),
    *_CATEGORIES,
    NOTE,
)

_SEXES: Final = {
    **dict.fromkeys(("1", "l", "m", "male", "laki-laki"), Sex.MALE),
    **dict.fromkeys(("2", "p", "f", "female", "perempuan"), Sex.FEMALE),
}
_POSTURES: Final = {
    **dict.fromkeys(("l", "lying", "terlentang"), Posture.LYING),
    **dict.fromkeys(("h", "standing", "berdiri"), Posture.STANDING),
}
_YES_NO: Final = {
    **dict.fromkeys(("y", "yes", "ya"), True),
    **dict.fromkeys(("n", "no", "t", "tidak"), False),
}
_NOT_MEASURED: Final = ("", "na")
_NUMBER: Final = re.compile(r"[+-]?(\d+([.,]\d*)?|[.,]\d+)", re.ASCII)


def row_answers(
    cells: Mapping[str, str], tables: GrowthTables, thresholds: GrowthThresholds
) -> dict[str, str]:
    """Return the answer columns that have something to say, by name.

    `cells` maps a column's name to its text. `catatan` is there only when something in the row
    cannot be understood, and then stands alone.
    """
    reader = _Reader(cells)
    age_months = reader.age_months()
    measured = _measurements(reader, age_months)
    if measured is None or age_months is None:
        return {NOTE: "; ".join(reader.problems)}
    if measured.age_days <= LAST_DAY:
        scores = assess(measured, tables)
        answers = _categories(measured, scores, thresholds)
    else:
        scores = assess_school_age(measured, age_months, tables)
        answers = _school_categories(scores, thresholds)
    for name, indicator in _Z_COLUMNS.items():
        if score := scores.get(indicator):
            answers["z" + name] = _two_decimals(score.z)
            answers["f" + name] = str(int(score.flagged))
    return answers


@dataclass(slots=True)
class _Reader:
    """Reads the cells of one row and remembers everything that could not be understood."""

    cells: Mapping[str, str]
    problems: list[str] = field(default_factory=list)

    def choice(self, column: str, words: Mapping[str, T]) -> T | None:
        text = self._text(column)
        if text.lower() in _NOT_MEASURED:
            return None
        if text.lower() not in words:
            self.problems.append(f"{column} tidak dikenal: {text}")
        return words.get(text.lower())

    def number(self, column: str) -> float | None:
        text = self._text(column)
        if text.lower() in _NOT_MEASURED:
            return None
        if not _NUMBER.fullmatch(text):
            self.problems.append(f"{column} bukan angka: {text}")
            return None
        return float(text.replace(",", "."))

    def quantity(self, column: str, smallest: float) -> float | None:
        number = self.number(column)
        if number is not None and not smallest <= number <= LARGEST_KG_OR_CM:
            self.problems.append(f"{column} di luar jangkauan alat ukur: {self._text(column)}")
        return number

    def age_months(self) -> float | None:
        """Return the age in months of 30.4375 days, from days or from a column of months."""
        days = self.number("age")
        if days is not None:
            return self._age(days / DAYS_PER_MONTH, f"{_LAST_SCHOOL_DAY} hari", "age")
        for column in INSTEAD["age"]:
            months = self.number(column)
            if months is not None:
                return self._age(months, f"{LAST_SCHOOL_MONTH} bulan", column)
        return None

    def column(self, name: str) -> str:
        """Return the column of a question, or the one that stands for it here."""
        return next((each for each in (name, *INSTEAD[name]) if each in self.cells), name)

    def _age(self, months: float, last: str, column: str) -> float | None:
        if not 0 <= months <= LAST_SCHOOL_MONTH:
            self.problems.append(f"{column} di luar 0 sampai {last}: {self._text(column)}")
            return None
        return months

    def _text(self, column: str) -> str:
        return self.cells.get(column, "").strip()


def _measurements(reader: _Reader, age_months: float | None) -> Measurements | None:
    """Return what a row says, or None when the reader found problems in it."""
    sex = reader.choice("sex", _SEXES)
    weight_kg = reader.quantity("weight", SMALLEST_KG)
    height_cm = reader.quantity(reader.column("lenhei"), SMALLEST_CM)
    posture = reader.choice("measure", _POSTURES)
    head_circumference_cm = reader.quantity("headc", SMALLEST_CM)
    muac_cm = reader.quantity("armc", SMALLEST_CM)
    oedema = reader.choice("oedema", _YES_NO)
    if not reader.problems:
        if sex is None:
            reader.problems.append("sex kosong")
        if age_months is None:
            reader.problems.append("age kosong")
    if reader.problems or sex is None or age_months is None:
        return None
    return Measurements(
        sex=sex,
        # A half counts as the next day, as WHO counts.
        age_days=math.floor(age_months * DAYS_PER_MONTH + 0.5),
        weight_kg=weight_kg,
        height_cm=height_cm,
        posture=posture,
        head_circumference_cm=head_circumference_cm,
        muac_cm=muac_cm,
        oedema=oedema,
    )


def _two_decimals(z: float) -> str:
    """Return -1.4 for -1.404, as WHO's program prints it."""
    return f"{round(z, 2) + 0.0:.2f}".rstrip("0").rstrip(".")


def _school_categories(
    scores: Mapping[Indicator, ZScore], thresholds: GrowthThresholds
) -> dict[str, str]:
    score, scale = scores.get(Indicator.BMI_FOR_AGE), thresholds.bmi_for_age_school
    return {"kategori_imt_u": scale.label(scale.category(score.z))} if score else {}


def _categories(
    measured: Measurements, scores: Mapping[Indicator, ZScore], thresholds: GrowthThresholds
) -> dict[str, str]:
    z = {indicator: score.z for indicator, score in scores.items()}
    oedema = measured.oedema
    labels = {}
    if (weight_z := z.get(Indicator.WEIGHT_FOR_AGE)) is not None:
        underweight = weight_for_age_category(weight_z, thresholds)
        labels["kategori_bb_u"] = thresholds.weight_for_age.label(underweight)
    if (height_z := z.get(Indicator.LENGTH_HEIGHT_FOR_AGE)) is not None:
        stunted = length_height_for_age_category(height_z, thresholds)
        labels["kategori_tb_u"] = thresholds.length_height_for_age.label(stunted)
    if (head_z := z.get(Indicator.HEAD_CIRCUMFERENCE_FOR_AGE)) is not None:
        head = head_circumference_category(head_z, thresholds)
        labels["kategori_lk_u"] = thresholds.head_circumference_for_age.label(head)
    wasted_z = z.get(Indicator.WEIGHT_FOR_LENGTH_HEIGHT)
    if wasted := weight_for_length_height_category(wasted_z, thresholds, oedema=oedema):
        labels["kategori_bb_tb"] = thresholds.weight_for_length_height.label(wasted)
    if by_bmi := bmi_for_age_category(z.get(Indicator.BMI_FOR_AGE), thresholds, oedema=oedema):
        labels["kategori_imt_u"] = thresholds.bmi_for_age.label(by_bmi)
    if measured.muac_cm is not None:
        months = int(measured.age_days / DAYS_PER_MONTH)
        if colour := muac_colour(measured.muac_cm, months, thresholds):
            labels["kategori_lila"] = thresholds.muac.label(colour)
    return labels
