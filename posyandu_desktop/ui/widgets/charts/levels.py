"""One number over time between level limits: weight, blood sugar, haemoglobin. No Qt in here."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from posyandu_desktop.domain.age import completed_months
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.clinical_files import Scale
from posyandu_desktop.domain.life_cycle import LifeCycleGroup
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.language import tr
from posyandu_desktop.ui.numbers import show_number
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.charts.geometry import fitted
from posyandu_desktop.ui.widgets.charts.growth_bands import band_tones
from posyandu_desktop.ui.widgets.charts.seen import (
    calendar_month,
    calendar_window,
    kind_of,
    place_of_now,
    years_shown,
)
from posyandu_desktop.ui.widgets.charts.values import (
    Axis,
    Band,
    ChartKind,
    ChartValues,
    Curve,
    Mark,
    Point,
    Steps,
)

GLUCOSE_FIELDS = {
    "glucose_random_mg_dl": ("glucose_random", "Gula darah sewaktu"),
    "glucose_fasting_mg_dl": ("glucose_fasting", "Gula darah puasa"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Levels:
    """What is drawn: a field, its classes with where each begins, and the words."""

    kind: ChartKind
    code: str
    title: str
    short: str
    unit: str
    step: float
    decimals: int
    rule: str = ""
    starts: tuple[tuple[str, float], ...] = ()
    room: float = 0.0


def glucose_chart(
    visits: Sequence[Visit], content: ClinicalContent, on: date
) -> ChartValues | None:
    """Return the blood sugar of the kind measured last; None when it never was."""
    codes = [code for visit in visits for code in GLUCOSE_FIELDS if visit.number(code) is not None]
    if not codes:
        return None
    rule, title = GLUCOSE_FIELDS[codes[-1]]
    is_fasting = rule == "glucose_fasting"
    rules: Scale = (
        content.laboratory.glucose_fasting
        if is_fasting
        else content.adult_thresholds.glucose_random
    )
    levels = _Levels(
        kind=ChartKind.GLUCOSE,
        code=codes[-1],
        title=tr(title),
        short=tr("Gula"),
        unit="mg/dL",
        step=20,
        decimals=0,
        rule=rule,
        starts=tuple((each.code, each.from_) for each in rules.classes),
        room=20,
    )
    return _chart(levels, visits, content, on)


def haemoglobin_chart(
    person: Person,
    visits: Sequence[Visit],
    content: ClinicalContent,
    on: date,
    groups: Collection[LifeCycleGroup],
) -> ChartValues | None:
    """Return the haemoglobin; None when it was never measured, or nothing is known of the age."""
    months = completed_months(person.born_on, on)
    is_pregnant = LifeCycleGroup.PREGNANT in groups
    bands = (
        each
        for each in content.laboratory.haemoglobin
        if each.is_for(person.sex, months, pregnant=is_pregnant)
    )
    band = next(bands, None)
    if band is None:
        return None
    levels = _Levels(
        kind=ChartKind.HAEMOGLOBIN,
        code="hb_g_dl",
        title=tr("Hemoglobin (Hb)"),
        short=tr("Hb"),
        unit="g/dL",
        step=1,
        decimals=1,
        rule="hb",
        starts=(
            ("severe_anaemia", 0.0),
            ("anaemia", band.severe_below),
            ("normal", band.anaemia_below),
        ),
        room=1,
    )
    return _chart(levels, visits, content, on)


def weight_chart(
    visits: Sequence[Visit], content: ClinicalContent, on: date, *, with_classes: bool
) -> ChartValues | None:
    """Return the weight, among the classes of the body mass index at the height measured last.

    Args:
        visits: Oldest first, none after `on`.
        content: The classes.
        on: The day the chart is looked at.
        with_classes: Whether the classes of an adult hold, who is not pregnant.
    """
    heights = [cm for visit in visits if (cm := visit.number("height_cm")) is not None]
    starts: tuple[tuple[str, float], ...] = ()
    if heights and with_classes:
        per_bmi = (heights[-1] / 100) ** 2
        starts = tuple(
            (each.code, each.from_ * per_bmi) for each in content.adult_thresholds.bmi.classes
        )
    levels = _Levels(
        kind=ChartKind.WEIGHT,
        code="weight_kg",
        title=tr("Berat badan"),
        short=tr("Berat"),
        unit="kg",
        step=2,
        decimals=1,
        rule="bmi",
        starts=starts,
        room=3,
    )
    return _chart(levels, visits, content, on)


def _chart(
    levels: _Levels, visits: Sequence[Visit], content: ClinicalContent, on: date
) -> ChartValues | None:
    read = [(v, value) for v in visits if (value := v.number(levels.code)) is not None]
    low, high = calendar_window([visit.visited_on for visit, _ in read], on)
    read = [pair for pair in read if calendar_month(pair[0].visited_on) >= low]
    if not read:
        return None
    now = place_of_now([visit.visited_on for visit, _ in read], on)
    marks = tuple(
        Mark(
            x=calendar_month(visit.visited_on),
            y=value,
            joined=place > 0,
            kind=kind_of(visit, (levels.code,)),
            is_now=place == now,
            label=f"{show_number(value, levels.decimals)} {levels.unit}",
        )
        for place, (visit, value) in enumerate(read)
    )
    seen = [mark.y for mark in marks] + _good_range(levels, content)
    room = levels.room
    y = fitted([max(0, min(seen) - room), max(seen) + room], levels.step, levels.unit)
    return ChartValues(
        kind=levels.kind,
        title=levels.title,
        short_title=levels.short,
        x=Axis(low=low, high=high, steps=Steps.CALENDAR, title=years_shown(low, high)),
        y=y,
        bands=_bands(levels, (low, high), content),
        curves=tuple(
            Curve(points=((low, start), (high, start)), name=f"{start:.0f}", tone=Tone.NEUTRAL)
            for _, start in levels.starts
            if y.low < start < y.high
        ),
        marks=marks,
    )


def _severities(levels: _Levels, content: ClinicalContent) -> list[int]:
    findings = content.advice_rules.findings
    return [findings[f"{levels.rule}.{code}"].severity for code, _ in levels.starts]


def _good_range(levels: _Levels, content: ClinicalContent) -> list[float]:
    """Return where the good class begins and ends: it is always in the picture."""
    found = []
    for place, severity in enumerate(_severities(levels, content)):
        if severity == 0:
            found += [start for _, start in levels.starts[place : place + 2] if start > 0]
    return found


def _bands(
    levels: _Levels, span: tuple[float, float], content: ClinicalContent
) -> tuple[Band, ...]:
    if not levels.starts:
        return ()
    findings = content.advice_rules.findings
    texts = [findings[f"{levels.rule}.{code}"] for code, _ in levels.starts]
    tones = band_tones([text.severity for text in texts])
    ends: list[tuple[Point, ...] | None] = [
        tuple((x, start) for x in span) if start > 0 else None for _, start in levels.starts
    ]
    return tuple(
        Band(tone=tone, word=text.label, low=low, high=high)
        for text, tone, low, high in zip(texts, tones, ends, [*ends[1:], None], strict=True)
    )
