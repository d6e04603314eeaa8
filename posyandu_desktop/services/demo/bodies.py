"""Invented bodies: what a scale, a tape and a cuff would show of them on a day.

Children follow WHO's curves, each on a line of their own with ups and downs; adults keep a level
of their own. None of these numbers is a threshold of anything.
"""

from datetime import date
from random import Random
from typing import cast

from posyandu_desktop.domain.age import age_days, completed_months, completed_years
from posyandu_desktop.domain.growth_tables import GrowthTables, LmsRow, Table
from posyandu_desktop.domain.person import Person, Sex
from posyandu_desktop.domain.visit import Value

Measured = dict[str, Value]


class GrowingBody:
    """Somebody of up to 19 years."""

    def __init__(self, person: Person, tables: GrowthTables, random: Random) -> None:
        self._person = person
        self._tables = tables
        self._random = random
        self._height_z, self._weight_z = _lines(random)
        self._head_z = random.gauss(-0.2, 0.7)
        self._swing = 0.0
        self._tallest_cm = 0.0

    def measure(self, on: date) -> Measured:
        """Return everything measured on a day; days come in order, absences included."""
        self._swing = 0.7 * self._swing + self._random.gauss(0, 0.1)
        if self._random.random() < 0.04:
            self._swing -= 0.5
        months = completed_months(self._person.born_on, on)
        height_cm = self._height_cm(on)
        weight_kg = self._weight_kg(on, height_cm)
        measured: Measured = {"weight_kg": weight_kg, "height_cm": height_cm}
        if months < 60:
            measured["posture"] = "lying" if months < 24 else "standing"
        if months < 24 and months % 3 == 0:
            measured |= self._by_age(
                "head_circumference_cm", Table.HEAD_CIRCUMFERENCE_FOR_AGE, on, self._head_z
            )
        measured |= self._by_age(
            "muac_cm", Table.ARM_CIRCUMFERENCE_FOR_AGE, on, 0.8 * (self._weight_z + self._swing)
        )
        if months >= 15 * 12:
            measured |= _pressure(112, self._random)
            measured["waist_cm"] = round(55 + 0.35 * weight_kg, 0)
        return measured

    def _height_cm(self, on: date) -> float:
        months = completed_months(self._person.born_on, on)
        days = age_days(self._person.born_on, on)
        row = self._row(Table.LENGTH_HEIGHT_FOR_AGE, days) or self._nearest(
            Table.HEIGHT_FOR_AGE_5_19, months
        )
        height_cm = row.value_at_z(self._height_z) + self._random.gauss(0, 0.12)
        # Nobody shrinks, but the change from lying to standing takes 0.7 cm.
        self._tallest_cm = height_cm if months == 24 else max(self._tallest_cm, height_cm)
        return round(self._tallest_cm, 1)

    def _weight_kg(self, on: date, height_cm: float) -> float:
        z = self._weight_z + self._swing
        days = age_days(self._person.born_on, on)
        if self._row(Table.LENGTH_HEIGHT_FOR_AGE, days) is None:
            months = completed_months(self._person.born_on, on)
            bmi = self._nearest(Table.BMI_FOR_AGE_5_19, months).value_at_z(z)
            return round(bmi * (height_cm / 100) ** 2, 1)
        table = Table.WEIGHT_FOR_LENGTH if days < 731 else Table.WEIGHT_FOR_HEIGHT
        return round(self._nearest(table, round(height_cm * 10)).value_at_z(z), 1)

    def _by_age(self, code: str, table: Table, on: date, z: float) -> Measured:
        row = self._row(table, age_days(self._person.born_on, on))
        return {code: round(row.value_at_z(z), 1)} if row else {}

    def _row(self, table: Table, number: int) -> LmsRow | None:
        return self._tables.row(table, self._person.sex, number)

    def _nearest(self, table: Table, number: int) -> LmsRow:
        span = self._tables.span(table, self._person.sex)
        # Every number within the span has a row.
        return cast(LmsRow, self._row(table, min(max(number, span[0]), span[-1])))


class GrownBody:
    """Somebody older."""

    def __init__(self, person: Person, on: date, random: Random) -> None:
        is_man = person.sex is Sex.MALE
        age = completed_years(person.born_on, on)
        self._random = random
        self._height_cm = round(random.gauss(163, 5.5) if is_man else random.gauss(152, 5), 1)
        self._bmi = max(15.5, random.gauss(23.8, 3.6))
        is_hypertensive = random.random() < (0.12 if age < 45 else 0.38)
        self._systolic = 104 + 0.28 * age + (34 if is_hypertensive else 0) + random.gauss(0, 6)
        is_diabetic = age > 40 and random.random() < 0.12
        self._glucose = random.gauss(235, 55) if is_diabetic else random.gauss(112, 12)
        self._cholesterol = random.gauss(188, 30)
        self._waist_cm = 2.35 * self._bmi + (26 if is_man else 25)

    @property
    def height_cm(self) -> float:
        """How tall."""
        return self._height_cm

    @property
    def weight_kg(self) -> float:
        """How heavy before the first measurement."""
        return self._bmi * (self._height_cm / 100) ** 2

    def measure(self, on: date) -> Measured:
        """Return everything measured on a day."""
        random = self._random
        self._bmi += random.gauss(0, 0.15)
        measured: Measured = {
            "weight_kg": round(self._bmi * (self._height_cm / 100) ** 2, 1),
            "height_cm": self._height_cm,
            "waist_cm": round(self._waist_cm + random.gauss(0, 0.8), 1),
            **_pressure(self._systolic, random),
        }
        if on.month % 3 == 0:
            measured["glucose_random_mg_dl"] = float(
                max(62, round(random.gauss(self._glucose, 14)))
            )
        if on.month == 6:
            measured["cholesterol_mg_dl"] = float(max(110, round(self._cholesterol)))
        return measured


def _lines(random: Random) -> tuple[float, float]:
    """Return the z-scores of height and of weight-for-height somebody keeps to."""
    height_z = min(max(random.gauss(-0.9, 0.7), -1.9), 2.0)
    weight_z = min(max(random.gauss(-0.2, 0.7), -1.6), 1.5)
    kind = random.random()
    if kind < 0.025:
        return height_z, -2.5
    if kind < 0.035:
        return height_z, -3.3
    if kind < 0.12:
        return random.uniform(-3.0, -2.1), weight_z
    if kind < 0.135:
        return -3.4, weight_z
    return (height_z, 2.4) if kind < 0.155 else (height_z, weight_z)


def _pressure(usual_systolic: float, random: Random) -> Measured:
    systolic = round(random.gauss(usual_systolic, 7))
    diastolic = round(0.45 * systolic + random.gauss(22, 4))
    return {"systolic_mmhg": float(systolic), "diastolic_mmhg": float(diastolic)}
