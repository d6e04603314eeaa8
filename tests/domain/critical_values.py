"""The numbers at which the rules change their mind, by field: what a property has to try."""

from collections.abc import Iterator

from posyandu_desktop.domain.age import age_days, completed_months
from posyandu_desktop.domain.card import Quantity
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.clinical_files import Scale
from posyandu_desktop.domain.episodes import NO_EPISODES, Episodes
from posyandu_desktop.domain.gestational_gain import expected_gain
from posyandu_desktop.domain.growth import (
    DAYS_PER_MONTH,
    FIRST_DAY_OF_HEIGHT,
    LAST_DAY,
    LAST_SCHOOL_MONTH,
)
from posyandu_desktop.domain.growth_tables import LmsRow, Table
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Visit

Z_SCORES = (-5, -3.02, -2.98, -2.02, -1.98, 0, 0.98, 1.02, 1.98, 2.02, 2.98, 3.02, 5)
_CIGARETTES = (0.5, 1, 10, 12, 20, 40)
_YEARS = (0.1, 1, 19, 20, 30, 31, 60)


def critical_values(
    field: Quantity,
    person: Person,
    visit: Visit,
    content: ClinicalContent,
    episodes: Episodes = NO_EPISODES,
) -> list[float]:
    """Return values of the field a step to both sides of each limit, rising, as the field shows."""
    step = 10.0**-field.decimals
    limits = [*_limits(field.code, person, visit, content)]
    if field.code == "weight_kg":
        limits += _pregnancy_limits(visit, content, episodes)
    around = [near for limit in limits for near in (limit - step, limit, limit + step)]
    shown = {
        round(float(value), field.decimals) for value in (field.minimum, *around, field.maximum)
    }
    return sorted(value for value in shown if field.shows(value))


def _limits(code: str, person: Person, visit: Visit, content: ClinicalContent) -> Iterator[float]:
    adult, laboratory = content.adult_thresholds, content.laboratory
    if code in {"weight_kg", "height_cm", "head_circumference_cm"}:
        yield from _growth_limits(code, person, visit, content)
    elif "tolic" in code:
        yield from _pressure_limits(code, person, visit, content)
    elif code == "hb_g_dl":
        for band in laboratory.haemoglobin:
            yield from (band.anaemia_below, band.severe_below)
        yield from content.maternal.anaemia.below_g_dl.values()
    scales: dict[str, Scale] = {
        "glucose_random_mg_dl": adult.glucose_random,
        "glucose_fasting_mg_dl": laboratory.glucose_fasting,
        "cholesterol_mg_dl": adult.cholesterol,
    }
    if code in scales:
        yield from (each.from_ for each in scales[code].classes)
    numbers: dict[str, tuple[float, ...]] = {
        "waist_cm": tuple(adult.waist_above_cm.values()),
        "uric_acid_mg_dl": tuple(laboratory.uric_acid_above_mg_dl.values()),
        "muac_cm": (11.5, 12.5, 21.0, content.maternal.arm.kek_below_cm),
        "puma_cigarettes_per_day": _CIGARETTES,
        "puma_smoking_years": _YEARS,
    }
    yield from numbers.get(code, ())


def _pressure_limits(
    code: str, person: Person, visit: Visit, content: ClinicalContent
) -> Iterator[float]:
    months = completed_months(person.born_on, visit.visited_on)
    for band in content.blood_pressure.bands:
        if not band.is_for(person.sex, months, pregnant=True):
            continue
        lows = band.low
        if lows is not None:
            yield lows.systolic_below if "systolic" in code else lows.diastolic_below
        for each in band.classes:
            limit = each.systolic_from if "systolic" in code else each.diastolic_from
            if limit:
                yield limit


def _pregnancy_limits(
    visit: Visit, content: ClinicalContent, episodes: Episodes
) -> Iterator[float]:
    for pregnancy in episodes.pregnancies:
        corridor = expected_gain(pregnancy, visit.visited_on, content.maternal).corridor
        before_kg = pregnancy.pre_pregnancy_weight_kg
        if corridor is not None and before_kg is not None:
            yield from (before_kg + corridor.min_gain_kg, before_kg + corridor.max_gain_kg)


def _growth_limits(
    code: str, person: Person, visit: Visit, content: ClinicalContent
) -> Iterator[float]:
    days = age_days(person.born_on, visit.visited_on)
    height_cm = visit.number("height_cm")
    metres_squared = None if height_cm is None else (height_cm / 100) ** 2
    for z in Z_SCORES:
        for row, factor in _rows(code, days, person, visit, content):
            if row is not None:
                yield row.value_at_z(z) * factor
    if code == "weight_kg" and metres_squared is not None:
        for each in content.adult_thresholds.bmi.classes:
            yield each.from_ * metres_squared


def _rows(
    code: str, days: int, person: Person, visit: Visit, content: ClinicalContent
) -> Iterator[tuple[LmsRow | None, float]]:
    tables, sex = content.growth_tables, person.sex
    height_cm = visit.number("height_cm")
    metres_squared = None if height_cm is None else (height_cm / 100) ** 2
    if code == "head_circumference_cm" and days <= LAST_DAY:
        yield tables.row(Table.HEAD_CIRCUMFERENCE_FOR_AGE, sex, days), 1
    elif code == "height_cm" and days <= LAST_DAY:
        yield tables.row(Table.LENGTH_HEIGHT_FOR_AGE, sex, days), 1
    elif code == "weight_kg" and days <= LAST_DAY:
        yield tables.row(Table.WEIGHT_FOR_AGE, sex, days), 1
        if height_cm is not None and metres_squared is not None:
            is_lying = days < FIRST_DAY_OF_HEIGHT
            by_length = Table.WEIGHT_FOR_LENGTH if is_lying else Table.WEIGHT_FOR_HEIGHT
            yield tables.row(by_length, sex, height_cm * 10), 1
            yield tables.row(Table.BMI_FOR_AGE, sex, days), metres_squared
    elif code == "weight_kg" and metres_squared and days <= LAST_SCHOOL_MONTH * DAYS_PER_MONTH:
        month = max(days / DAYS_PER_MONTH, 61)
        yield tables.row(Table.BMI_FOR_AGE_5_19, sex, month), metres_squared
