"""The weight a pregnant woman has gained, in the corridor that fits her. No Qt in here."""

from collections.abc import Sequence
from datetime import date

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.gestational_gain import (
    GainPlace,
    expected_gain,
    gain_corridor,
    judge_gain,
    pre_pregnancy_bmi,
)
from posyandu_desktop.domain.maternal_files import MaternalRules
from posyandu_desktop.domain.pregnancy import GestationalAge, Pregnancy, gestational_age
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.language import tr
from posyandu_desktop.ui.numbers import show_number
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.charts.geometry import fitted
from posyandu_desktop.ui.widgets.charts.seen import kind_of, place_of_now
from posyandu_desktop.ui.widgets.charts.values import (
    Axis,
    Band,
    ChartKind,
    ChartValues,
    Curve,
    Mark,
    Point,
)

LAST_WEEK = 40

_TONES = {
    GainPlace.BELOW: Tone.ACT,
    GainPlace.WITHIN: Tone.GOOD,
    GainPlace.ABOVE: Tone.ACT,
}


def gain_chart(
    pregnancy: Pregnancy, visits: Sequence[Visit], content: ClinicalContent, on: date
) -> ChartValues | None:
    """Return the gain since before the pregnancy by week; None without a corridor for her.

    Args:
        pregnancy: The one she is in on `on`.
        visits: Hers, oldest first, none after `on`.
        content: The corridor's numbers.
        on: The day the chart is looked at.
    """
    rules = content.maternal
    bmi, before_kg = pre_pregnancy_bmi(pregnancy), pregnancy.pre_pregnancy_weight_kg
    if expected_gain(pregnancy, on, rules).corridor is None or bmi is None or before_kg is None:
        return None
    least, most = _corridor(bmi, rules)
    marks = _marks(pregnancy, visits, rules, on)
    heights = [0.0, *(mark.y for mark in marks), *(y for _, y in most)]
    return ChartValues(
        kind=ChartKind.PREGNANCY_WEIGHT,
        title=tr("Kenaikan berat selama hamil"),
        short_title=tr("Berat hamil"),
        x=Axis(
            low=0,
            high=max([LAST_WEEK, *(mark.x for mark in marks)]),
            title=tr("minggu kehamilan"),
        ),
        y=fitted(heights, 1, tr("kg dari berat sebelum hamil")),
        bands=(
            Band(tone=Tone.WATCH, word=tr("Naik terlalu sedikit"), low=None, high=least),
            Band(tone=Tone.GOOD, word=tr("Naik sesuai"), low=least, high=most),
            Band(tone=Tone.WATCH, word=tr("Naik terlalu banyak"), low=most, high=None),
        ),
        curves=(
            Curve(points=least, name=f"{show_number(least[-1][1], 1)}", tone=Tone.GOOD),
            Curve(points=most, name=f"{show_number(most[-1][1], 1)}", tone=Tone.GOOD),
        ),
        marks=marks,
    )


def _corridor(bmi: float, rules: MaternalRules) -> tuple[tuple[Point, ...], tuple[Point, ...]]:
    weeks = range(LAST_WEEK + 1)
    each = [gain_corridor(bmi, GestationalAge(week, 0), rules) for week in weeks]
    least = tuple((float(week), one.min_gain_kg) for week, one in zip(weeks, each, strict=True))
    most = tuple((float(week), one.max_gain_kg) for week, one in zip(weeks, each, strict=True))
    return least, most


def _marks(
    pregnancy: Pregnancy, visits: Sequence[Visit], rules: MaternalRules, on: date
) -> tuple[Mark, ...]:
    found = []
    for visit in visits:
        age = gestational_age(pregnancy, visit.visited_on, rules)
        result = judge_gain(pregnancy, visit.number("weight_kg"), visit.visited_on, rules)
        if age is not None and result is not None:
            found.append((visit, age.total_days / 7, result))
    now = place_of_now([visit.visited_on for visit, _, _ in found], on)
    return tuple(
        Mark(
            x=weeks,
            y=result.gained_kg,
            joined=place > 0,
            kind=kind_of(visit, ("weight_kg",)),
            is_now=place == now,
            label=f"{'+' if result.gained_kg > 0 else ''}{show_number(result.gained_kg, 1)} kg",
            tone=_TONES[result.place],
        )
        for place, (visit, weeks, result) in enumerate(found)
    )
