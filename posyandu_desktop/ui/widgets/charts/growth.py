"""A child on WHO's curves. No Qt in here."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from posyandu_desktop.domain.age import age_days
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.growth import (
    DAYS_PER_MONTH,
    FIRST_DAY_OF_HEIGHT,
    LYING_STANDING_DIFFERENCE_CM,
    Indicator,
    Measurements,
    Posture,
    height_for_tables,
)
from posyandu_desktop.domain.growth_curves import (
    age_curve,
    is_school_age,
    length_curve,
    school_curve,
)
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.language import tr
from posyandu_desktop.ui.numbers import show_measure
from posyandu_desktop.ui.widgets.charts.geometry import clipped, fitted, value_at
from posyandu_desktop.ui.widgets.charts.growth_bands import curves_and_bands
from posyandu_desktop.ui.widgets.charts.seen import kind_of, place_of_now
from posyandu_desktop.ui.widgets.charts.values import (
    Axis,
    Band,
    ChartKind,
    ChartValues,
    Mark,
    Point,
    Split,
    Steps,
)
from posyandu_desktop.ui.widgets.charts.windows import age_window, length_window, school_window

JOIN_MONTHS = 1.75
"""Months further apart are not joined, as on the official card."""
TWO_YEARS = FIRST_DAY_OF_HEIGHT / DAYS_PER_MONTH


@dataclass(frozen=True, slots=True, kw_only=True)
class _Growth:
    """What one growth chart is about.

    `step` is what its axis of values is rounded out to; of `decimals` as many are shown as a value
    has, for a baby is weighed to 50 g.
    """

    indicator: Indicator
    zs: tuple[int, ...]
    scale: str
    codes: tuple[str, ...]
    title: str
    short: str
    unit: str
    step: float
    decimals: int = 2


GROWTH = {
    ChartKind.WEIGHT_FOR_AGE: _Growth(
        indicator=Indicator.WEIGHT_FOR_AGE,
        zs=(-3, -2, 0, 1, 3),
        scale="weight_for_age",
        codes=("weight_kg",),
        title="Berat menurut umur",
        short="Berat",
        unit="kg",
        step=1,
    ),
    ChartKind.HEIGHT_FOR_AGE: _Growth(
        indicator=Indicator.LENGTH_HEIGHT_FOR_AGE,
        zs=(-3, -2, 0, 2, 3),
        scale="length_height_for_age",
        codes=("height_cm",),
        title="Panjang atau tinggi menurut umur",
        short="Tinggi",
        unit="cm",
        step=5,
    ),
    ChartKind.WEIGHT_FOR_HEIGHT: _Growth(
        indicator=Indicator.WEIGHT_FOR_LENGTH_HEIGHT,
        zs=(-3, -2, 0, 1, 2, 3),
        scale="weight_for_length_height",
        codes=("weight_kg", "height_cm"),
        title="Berat menurut panjang atau tinggi",
        short="Gizi",
        unit="kg",
        step=1,
    ),
    ChartKind.HEAD_FOR_AGE: _Growth(
        indicator=Indicator.HEAD_CIRCUMFERENCE_FOR_AGE,
        zs=(-3, -2, 0, 2, 3),
        scale="head_circumference_for_age",
        codes=("head_circumference_cm",),
        title="Lingkar kepala menurut umur",
        short="Kepala",
        unit="cm",
        step=1,
    ),
    ChartKind.BMI_FOR_AGE: _Growth(
        indicator=Indicator.BMI_FOR_AGE,
        zs=(-3, -2, 0, 1, 2, 3),
        scale="bmi_for_age_school",
        codes=("weight_kg", "height_cm"),
        title="Indeks massa tubuh menurut umur",
        short="IMT",
        unit="kg/m²",
        step=1,
        decimals=1,
    ),
}


def growth_chart(
    kind: ChartKind, person: Person, visits: Sequence[Visit], content: ClinicalContent, on: date
) -> ChartValues | None:
    """Return a growth chart; None at an age it is not for.

    Args:
        kind: One of `GROWTH`.
        person: The child.
        visits: Oldest first, none after `on`.
        content: WHO's tables and the words of the categories.
        on: The day the chart is looked at.
    """
    if is_school_age(age_days(person.born_on, on)) is not (kind is ChartKind.BMI_FOR_AGE):
        return None
    growth = GROWTH[kind]
    points = [(visit, point) for visit in visits if (point := _point(kind, person, visit, on))]
    x = _x_axis(kind, person, [point for _, point in points], on)
    shown = [(visit, point) for visit, point in points if x.low <= point[0] <= x.high]
    lines = {z: clipped(_curve(kind, person, content, z, on), x) for z in growth.zs}
    scale: Any = getattr(content.growth_thresholds, growth.scale)
    curves, bands = curves_and_bands(lines, scale, growth.scale, content)
    heights = [y for line in lines.values() for _, y in line] + [y for _, (_, y) in shown]
    is_by_age = kind is not ChartKind.WEIGHT_FOR_HEIGHT
    has_split = kind is ChartKind.HEIGHT_FOR_AGE and x.low < TWO_YEARS < x.high
    return ChartValues(
        kind=kind,
        title=tr(growth.title),
        short_title=tr(growth.short),
        x=x,
        y=fitted(heights, growth.step, growth.unit),
        bands=bands,
        curves=curves,
        marks=_marks(growth, shown, on, is_by_age=is_by_age),
        splits=(Split(x=TWO_YEARS, before=tr("berbaring"), after=tr("berdiri")),)
        if has_split
        else (),
    )


def _point(kind: ChartKind, person: Person, visit: Visit, on: date) -> Point | None:
    """Return where a visit's measurement lies; None when it was not measured."""
    days = age_days(person.born_on, visit.visited_on)
    weight_kg, height_cm = visit.number("weight_kg"), _height(person, visit, days)
    by_age = {
        ChartKind.HEIGHT_FOR_AGE: height_cm,
        ChartKind.HEAD_FOR_AGE: visit.number("head_circumference_cm"),
        ChartKind.WEIGHT_FOR_AGE: weight_kg,
    }
    if weight_kg is not None and height_cm is not None:
        if kind is ChartKind.WEIGHT_FOR_HEIGHT:
            has_lain = days < FIRST_DAY_OF_HEIGHT <= age_days(person.born_on, on)
            return height_cm - (LYING_STANDING_DIFFERENCE_CM if has_lain else 0), weight_kg
        by_age[ChartKind.BMI_FOR_AGE] = weight_kg / (height_cm / 100) ** 2
    value = by_age.get(kind)
    return None if value is None else (days / DAYS_PER_MONTH, value)


def _height(person: Person, visit: Visit, days: int) -> float | None:
    """Return the length or height the tables mean, as z-scores are computed from it."""
    height_cm = visit.number("height_cm")
    if height_cm is None or height_cm < 1:
        return None
    posture = visit.choice("posture")
    measured = Measurements(
        sex=person.sex,
        age_days=days,
        height_cm=height_cm,
        posture=Posture(posture) if posture else None,
    )
    return height_for_tables(measured)


def _x_axis(kind: ChartKind, person: Person, points: Sequence[Point], on: date) -> Axis:
    days = age_days(person.born_on, on)
    months = days / DAYS_PER_MONTH
    if kind is ChartKind.WEIGHT_FOR_HEIGHT:
        low, high = length_window(points[-1][0] if points else None, days)
        words = tr("panjang (cm)") if days < FIRST_DAY_OF_HEIGHT else tr("tinggi (cm)")
        return Axis(low=low, high=high, title=words)
    if kind is ChartKind.BMI_FOR_AGE:
        low, high = school_window(months)
        return Axis(low=low, high=high, steps=Steps.YEARS, title=tr("umur (tahun)"))
    low, high = age_window(months)
    return Axis(low=low, high=high, steps=Steps.MONTHS, title=tr("umur (bulan)"))


def _curve(
    kind: ChartKind, person: Person, content: ClinicalContent, z: int, on: date
) -> Sequence[Point]:
    tables, sex = content.growth_tables, person.sex
    if kind is ChartKind.WEIGHT_FOR_HEIGHT:
        lies = age_days(person.born_on, on) < FIRST_DAY_OF_HEIGHT
        return length_curve(tables, sex, z, Posture.LYING if lies else Posture.STANDING)
    if kind is ChartKind.BMI_FOR_AGE:
        return school_curve(tables, Indicator.BMI_FOR_AGE, sex, z)
    return age_curve(tables, GROWTH[kind].indicator, sex, z)


def _marks(
    growth: _Growth, shown: Sequence[tuple[Visit, Point]], on: date, *, is_by_age: bool
) -> tuple[Mark, ...]:
    days = [visit.visited_on for visit, _ in shown]
    now = place_of_now(days, on)
    apart = [(after - before).days / DAYS_PER_MONTH for before, after in itertools.pairwise(days)]
    limit = JOIN_MONTHS if is_by_age and growth.scale != "bmi_for_age_school" else None
    return tuple(
        Mark(
            x=point[0],
            y=point[1],
            joined=place > 0 and (limit is None or apart[place - 1] <= limit),
            kind=kind_of(visit, growth.codes),
            is_now=place == now,
            label=f"{show_measure(point[1], growth.decimals)} {growth.unit}",
        )
        for place, (visit, point) in enumerate(shown)
    )


def band_of(values: ChartValues, mark: Mark) -> Band | None:
    """Return the band in which a measurement lies; on a line the lower one."""
    for band in values.bands:
        low = None if band.low is None else value_at(band.low, mark.x)
        high = None if band.high is None else value_at(band.high, mark.x)
        is_above = low is None or mark.y >= low
        if is_above and (high is None or mark.y <= high):
            return band
    return None


def word_of(values: ChartValues, mark: Mark) -> str:
    """Return the word of that band; "" where no band is."""
    band = band_of(values, mark)
    return band.word if band else ""
