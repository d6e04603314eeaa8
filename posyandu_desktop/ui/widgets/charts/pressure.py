"""Blood pressure over time: a bar from the lower to the upper number, and the limits. No Qt."""

from collections.abc import Collection, Sequence
from datetime import date

from posyandu_desktop.domain.age import completed_months
from posyandu_desktop.domain.blood_pressure import READINGS, classify_pressure, pressure_of
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.clinical_files import PressureBand
from posyandu_desktop.domain.life_cycle import LifeCycleGroup
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.language import tr
from posyandu_desktop.ui.texts.states import TONES
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.charts.geometry import fitted
from posyandu_desktop.ui.widgets.charts.seen import (
    calendar_month,
    calendar_window,
    kind_of,
    place_of_now,
    years_shown,
)
from posyandu_desktop.ui.widgets.charts.values import (
    Axis,
    ChartKind,
    ChartValues,
    Curve,
    Mark,
    Steps,
)

_CODES = tuple(code for pair in READINGS for code in pair)
_ROOM = 12.0
_SEEN = (60.0, 160.0)
"""What is always in the picture, in mmHg, so that two pictures can be compared."""


def pressure_chart(
    person: Person,
    visits: Sequence[Visit],
    content: ClinicalContent,
    on: date,
    groups: Collection[LifeCycleGroup],
) -> ChartValues | None:
    """Return the pressures of up to two years; None when none was ever read.

    Args:
        person: Whose.
        visits: Oldest first, none after `on`.
        content: The classes.
        on: The day the chart is looked at.
        groups: Those of `on`: the pregnant and those in nifas have limits of their own.
    """
    read = [(visit, pair) for visit in visits if (pair := pressure_of(visit))]
    low, high = calendar_window([visit.visited_on for visit, _ in read], on)
    read = [pair for pair in read if calendar_month(pair[0].visited_on) >= low]
    if not read:
        return None
    now = place_of_now([visit.visited_on for visit, _ in read], on)
    marks = tuple(
        Mark(
            x=calendar_month(visit.visited_on),
            y=pair[0],
            low=pair[1],
            kind=kind_of(visit, _CODES),
            is_now=place == now,
            label=f"{pair[0]:.0f}/{pair[1]:.0f}",
            tone=_tone(person, visit, pair, content, groups),
        )
        for place, (visit, pair) in enumerate(read)
    )
    limits = _limits(person, on, content, groups)
    # Room for the numbers above the bars.
    heights = [*_SEEN, *(mark.y + _ROOM for mark in marks), *(pair[1] for _, pair in read)]
    return ChartValues(
        kind=ChartKind.BLOOD_PRESSURE,
        title=tr("Tekanan darah"),
        short_title=tr("Tensi"),
        x=Axis(low=low, high=high, steps=Steps.CALENDAR, title=years_shown(low, high)),
        y=fitted(heights, 20, tr("mmHg · garis putus-putus: batas tensi tinggi")),
        curves=tuple(
            Curve(
                points=((low, limit), (high, limit)),
                name=f"{limit:.0f}",
                tone=Tone.ACT,
                strong=True,
                dashed=True,
            )
            for limit in limits
        ),
        marks=marks,
    )


def _band(
    person: Person, on: date, content: ClinicalContent, groups: Collection[LifeCycleGroup]
) -> PressureBand | None:
    months = completed_months(person.born_on, on)
    is_pregnant = LifeCycleGroup.PREGNANT in groups
    is_postpartum = LifeCycleGroup.POSTPARTUM in groups
    return next(
        (
            band
            for band in content.blood_pressure.bands
            if band.is_for(person.sex, months, pregnant=is_pregnant)
            and (is_postpartum or not band.postpartum)
        ),
        None,
    )


def _limits(
    person: Person, on: date, content: ClinicalContent, groups: Collection[LifeCycleGroup]
) -> tuple[float, ...]:
    """Return where high begins, of the lower and of the upper number."""
    band = _band(person, on, content, groups)
    high = [each for each in band.classes if each.recap == "high"] if band else []
    lower = [each.diastolic_from for each in high if each.diastolic_from is not None]
    upper = [each.systolic_from for each in high]
    return tuple(float(min(numbers)) for numbers in (lower, upper) if numbers)


def _tone(
    person: Person,
    visit: Visit,
    pair: tuple[float, float],
    content: ClinicalContent,
    groups: Collection[LifeCycleGroup],
) -> Tone:
    result = classify_pressure(
        pair,
        person.sex,
        completed_months(person.born_on, visit.visited_on),
        content.blood_pressure,
        pregnant=LifeCycleGroup.PREGNANT in groups,
        postpartum=LifeCycleGroup.POSTPARTUM in groups,
    )
    if result is None:
        return Tone.NEUTRAL
    return TONES[content.advice_rules.findings[f"blood_pressure.{result.code}"].severity]
